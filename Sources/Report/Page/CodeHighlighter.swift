import IRText

/// Lines of IR with names, types and comments marked.
struct CodeHighlighter {
    /// Longest line that is shown whole.
    static let lineLimitBytes = 2_000

    let listing: CodeListing

    /// All lines, in order.
    func lines() -> [HTML] {
        var token = 0
        return listing.lines.map { line in
            let shown = line.lowerBound..<min(line.upperBound, line.lowerBound + limit(line))
            var result: HTML = ""
            var plain = shown.lowerBound
            var isFirstWord = true
            let tokens = listing.module.tokens
            while token < tokens.count, tokens[token].end <= shown.lowerBound { token += 1 }
            var next = token
            while next < tokens.count, tokens[next].start < shown.upperBound {
                let piece = tokens[next]
                if let mark = mark(next, isFirstWord: isFirstWord) {
                    let start = max(piece.start, plain)
                    let end = min(piece.end, shown.upperBound)
                    result += text(plain..<start)
                    result += "<span class=\"\(mark)\">\(text(start..<max(start, end)))</span>"
                    plain = max(start, end)
                }
                if piece.kind == .word { isFirstWord = false }
                next += 1
            }
            result += text(plain..<shown.upperBound)
            let rest = line.count - shown.count
            if rest > 0 { result += " <span class=\"k-c\">… \(rest) more bytes</span>" }
            return result
        }
    }

    /// Not within a character.
    private func limit(_ line: Range<Int>) -> Int {
        guard line.count > Self.lineLimitBytes else { return line.count }
        var limit = Self.lineLimitBytes
        while limit > 0, listing.module.bytes[line.lowerBound + limit] & 0xC0 == 0x80 { limit -= 1 }
        return limit
    }

    private func text(_ range: Range<Int>) -> HTML {
        HTML(escaping: String(decoding: listing.module.bytes[range], as: UTF8.self))
    }

    /// A class of the style sheet; nil for what is plain.
    private func mark(_ index: Int, isFirstWord: Bool) -> HTML? {
        let token = listing.module.tokens[index]
        switch token.kind {
        case .comment: return "k-c"
        case .global: return "k-g"
        case .local: return "k-l"
        case .label: return "k-b"
        case .string: return "k-s"
        case .word: return wordMark(token, isFirstWord: isFirstWord)
        case .attributeGroup, .metadataNumber, .metadataName, .comdat: return "k-c"
        case .punctuation: return nil
        }
    }

    private func wordMark(_ token: IRToken, isFirstWord: Bool) -> HTML? {
        if isFirstWord { return "k-o" }
        let bytes = listing.module.bytes[token.range]
        guard let first = bytes.first else { return nil }
        if first == UInt8(ascii: "-") || Self.isDigit(first) { return "k-n" }
        if first == UInt8(ascii: "i"), bytes.count > 1, bytes.dropFirst().allSatisfy(Self.isDigit) {
            return "k-t"
        }
        let word = String(decoding: bytes, as: UTF8.self)
        return Self.types.contains(word) ? "k-t" : nil
    }

    private static let types: Set<String> = ["ptr", "void", "float", "double", "label", "half"]

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte
    }
}
