/// A replacement of some tokens of a module by other text.
package struct IREdit: Hashable, Sendable {
    /// Tokens that go; empty to insert before the token with this index.
    package var tokens: Range<Int>
    package var text: [UInt8]

    package init(_ tokens: Range<Int>, _ text: String) {
        self.tokens = tokens
        self.text = Array(text.utf8)
    }

    /// Inserts text, with a space behind it, before a token.
    package static func insertion(_ text: String, before token: Int) -> IREdit {
        IREdit(token..<token, text + " ")
    }
}

extension IRModule {
    /// The module's text with the edits made; of edits that overlap, the first one is made.
    ///
    /// - Parameter appended: items that are written behind the last one.
    package func applying(_ edits: [IREdit], appending appended: [String] = []) -> [UInt8] {
        let ordered = edits.enumerated().sorted {
            ($0.element.tokens.lowerBound, $0.element.tokens.upperBound, $0.offset)
                < ($1.element.tokens.lowerBound, $1.element.tokens.upperBound, $1.offset)
        }
        var result: [UInt8] = []
        var copied = 0
        for (_, edit) in ordered {
            guard let first = edit.tokens.first ?? present(edit.tokens.lowerBound),
                tokens.indices.contains(first), edit.tokens.upperBound <= tokens.count
            else { continue }
            let start = tokens[first].start
            guard start >= copied else { continue }
            result += bytes[copied..<start]
            result += edit.text
            copied = edit.tokens.isEmpty ? start : tokens[edit.tokens.upperBound - 1].end
        }
        result += bytes[copied...]
        for item in appended { result += Array("\n\(item)\n".utf8) }
        return result
    }

    private func present(_ index: Int) -> Int? { tokens.indices.contains(index) ? index : nil }

    /// The line on which a token stands, from 1.
    package func line(of token: Int) -> Int {
        guard tokens.indices.contains(token) else { return 0 }
        return bytes[..<tokens[token].start].reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    }
}
