/// A text with named holes: `{{name}}`.
///
/// A line that consists of a hole alone disappears with its line break when the hole is filled with
/// nothing. What is filled in is never searched for holes again.
package struct Template: Sendable {
    package let name: String
    private let pieces: [Piece]

    private enum Piece: Sendable {
        case text(String)
        case hole(String)
    }

    /// - Precondition: every `{{` has its `}}`; templates are our own text.
    init(name: String, text: String) {
        self.name = name
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{") {
            guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
                preconditionFailure("the template \(name) has a hole without an end")
            }
            pieces.append(.text(String(rest[..<open.lowerBound])))
            pieces.append(.hole(String(rest[open.upperBound..<close.lowerBound])))
            rest = rest[close.upperBound...]
        }
        pieces.append(.text(String(rest)))
        self.pieces = pieces
    }

    /// The names of the holes, without repetition, in order.
    package var holes: [String] {
        var seen: [String] = []
        for case .hole(let name) in pieces where !seen.contains(name) { seen.append(name) }
        return seen
    }

    /// The text with every hole filled.
    ///
    /// - Precondition: `values` names exactly the template's holes.
    package func filled(_ values: [String: String] = [:]) -> String {
        precondition(
            Set(values.keys) == Set(holes),
            "the template \(name) has the holes \(holes), not \(values.keys.sorted())")
        var result = ""
        for (position, piece) in pieces.enumerated() {
            switch piece {
            case .text(let text):
                result +=
                    Self.afterEmptyHole(text, pieces, position, values)
                    ? text.dropFirst() : text[...]
            case .hole(let name): result += values[name] ?? ""
            }
        }
        return result
    }

    /// True for text whose first line break belongs to a hole that stood alone and was left empty.
    private static func afterEmptyHole(
        _ text: String, _ pieces: [Piece], _ position: Int, _ values: [String: String]
    ) -> Bool {
        guard position >= 2, text.first == "\n", case .hole(let name) = pieces[position - 1],
            values[name] == "", case .text(let before) = pieces[position - 2]
        else { return false }
        return before.last == "\n" || (position == 2 && before.isEmpty)
    }
}
