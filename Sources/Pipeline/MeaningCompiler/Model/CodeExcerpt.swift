/// A line of code with a mark under the place that a message is about.
enum CodeExcerpt {
    /// Longer lines are cut.
    private static let widthLimit = 160

    /// The line, from 1, with a caret below; nil where there is no such line.
    static func text(line: Int, of code: String, about message: String) -> String? {
        let lines = code.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard line > 0, line <= lines.count else { return nil }
        let text = Array(lines[line - 1].prefix(widthLimit))
        guard let first = text.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
        let column =
            quoted(in: message).lazy.compactMap { text.firstRange(of: $0)?.lowerBound }
            .first ?? first
        let number = "\(line) | "
        let padding = text[..<column].map { $0 == 0x09 ? UInt8(0x09) : 0x20 }
        return "    " + number + String(decoding: text, as: UTF8.self) + "\n    "
            + String(repeating: " ", count: number.utf8.count)
            + String(decoding: padding, as: UTF8.self) + "^"
    }

    /// The line that a message names as `on line 12`.
    static func line(namedIn message: String) -> Int? {
        guard let place = message.firstRange(of: " on line ") else { return nil }
        return Int(message[place.upperBound...].prefix { $0.isNumber })
    }

    /// What the message puts in quotation marks: '%x', "frem".
    private static func quoted(in message: String) -> [[UInt8]] {
        let marks: [UInt8] = [UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`")]
        var found: [[UInt8]] = []
        var rest = Array(message.utf8)[...]
        while let open = rest.firstIndex(where: marks.contains) {
            let inside = rest[(open + 1)...]
            guard let close = inside.firstIndex(of: rest[open]) else { break }
            if close > open + 1 { found.append(Array(inside[..<close])) }
            rest = rest[(close + 1)...]
        }
        return found
    }
}
