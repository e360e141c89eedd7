/// Lines of an intent block from what a model writes, list marks and backticks around them or not.
enum ClauseText {
    static let keywords = ["requires", "ensures", "law", "example", "heldout", "bound"]

    /// What one entry of a reply comes to.
    enum Entry: Hashable {
        case clause(String)
        /// An example whose result is left open.
        case openCall(String)
    }

    /// The clauses in an entry of a list of `keyword` clauses.
    ///
    /// A line that begins with a keyword of its own is a clause of its own; other lines go on with
    /// the clause before them.
    static func entries(in text: String, keyword: String) -> [Entry] {
        var clauses: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let line = bare(line)
            if line.isEmpty || isFence(line) || isNothing(line) { continue }
            if let own = ownKeyword(of: line) {
                clauses.append(normalised(line, keyword: own))
            } else if clauses.isEmpty {
                clauses.append("\(keyword) \(line)")
            } else {
                clauses[clauses.count - 1] += "\n    " + line
            }
        }
        return clauses.map { clause in
            openCall(in: clause).map { .openCall($0) } ?? .clause(clause)
        }
    }

    /// `func gcd(a: Int64) -> Int64` in one line, whatever is around it.
    static func signature(_ text: String) -> String {
        let lines = bare(text[...]).split(whereSeparator: \.isNewline).map { bare($0) }
            .filter { !$0.isEmpty && !isFence($0) }
        let line = lines.joined(separator: " ")
        return line.isEmpty || starts(line, with: "func") ? line : "func " + line
    }

    /// The call of an example without an expectation, or with `?` for it; nil for anything else.
    static func openCall(in clause: String) -> String? {
        var rest = trimmed(clause[...])
        if starts(rest, with: "heldout") { rest = trimmed(rest.dropFirst(7)) }
        guard starts(rest, with: "example") else { return nil }
        rest = trimmed(rest.dropFirst(7))
        let withoutTolerance = rest.firstRange(of: "±").map { trimmed(rest[..<$0.lowerBound]) }
        let expectation = withoutTolerance ?? rest
        guard expectation.hasSuffix("?") else {
            return endsWithCall(rest) ? rest : nil
        }
        var call = trimmed(expectation.dropLast())
        for mark in ["==", "≈", "leaves", "approx", "="] where call.hasSuffix(mark) {
            call = trimmed(call.dropLast(mark.count))
            return call
        }
        return nil
    }

    /// Whether a text is one call and nothing behind it: `f("a == b", [1])`.
    private static func endsWithCall(_ text: String) -> Bool {
        guard text.hasSuffix(")") else { return false }
        var depth = 0
        var isInText = false
        var isEscaped = false
        var closed = false
        for scalar in text.unicodeScalars {
            if closed { return false }
            if isInText {
                if isEscaped {
                    isEscaped = false
                } else if scalar == "\\" {
                    isEscaped = true
                } else if scalar == "\"" {
                    isInText = false
                }
                continue
            }
            switch scalar {
            case "\"": isInText = true
            case "(", "[": depth += 1
            case ")", "]":
                depth -= 1
                if depth == 0, scalar == ")" { closed = true }
            case "=", "≈": if depth == 0 { return false }
            default: break
            }
        }
        return closed
    }

    // MARK: Pieces

    /// Without white space, list marks and backticks around it.
    static func bare(_ line: Substring) -> String {
        var text = trimmed(line)
        if text.hasPrefix("- ") || text.hasPrefix("* ") { text = trimmed(text.dropFirst(2)) }
        if text.count >= 2, text.hasPrefix("`"), text.hasSuffix("`"), !text.hasPrefix("```") {
            text = trimmed(text.dropFirst().dropLast())
        }
        return text
    }

    static func isFence(_ line: String) -> Bool {
        line.hasPrefix("```") || line.hasPrefix("~~~")
    }

    /// What is written where there is nothing to say.
    private static func isNothing(_ line: String) -> Bool {
        ["none", "none.", "n/a", "-"].contains(line.lowercased())
    }

    private static func ownKeyword(of line: String) -> String? {
        keywords.first { starts(line, with: $0) }
    }

    /// The keyword, one space, and what follows; `ensures: x` loses its colon.
    private static func normalised(_ line: String, keyword: String) -> String {
        var rest = trimmed(line.dropFirst(keyword.count))
        if rest.hasPrefix(":") { rest = trimmed(rest.dropFirst()) }
        return rest.isEmpty ? keyword : "\(keyword) \(rest)"
    }

    /// Whether a text begins with a word that ends there.
    private static func starts(_ text: String, with word: String) -> Bool {
        guard text.hasPrefix(word) else { return false }
        guard let next = text.dropFirst(word.count).unicodeScalars.first else { return true }
        return next == " " || next == "\t" || next == ":" || next == "\n"
    }

    /// Without ASCII white space around it.
    static func trimmed(_ text: Substring) -> String {
        let bytes = text.utf8
        guard let start = bytes.firstIndex(where: { !isSpace($0) }),
            let end = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(text[start...end])
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    static func trimmed(_ text: String) -> String { trimmed(text[...]) }
}
