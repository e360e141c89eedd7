import Diagnostics

/// Finds the links to other intent files in prose.
enum LinkScanner {
    /// Longer code spans and targets are not looked for, so that the time stays linear.
    private static let reachLimitBytes = 4096
    /// How many brackets a target may hold inside each other, as in CommonMark.
    private static let bracketLimitLevels = 32

    /// Each file that is linked to, once, in the order of the first link.
    static func dependencies(in paragraphs: [Range<Int>], of file: SourceFile) -> [Dependency] {
        var found: [Dependency] = []
        var seen: Set<String> = []
        for paragraph in paragraphs {
            for span in targets(in: paragraph, of: file.bytes) {
                guard let path = path(file.bytes[span.start..<span.end]),
                    seen.insert(path).inserted
                else { continue }
                found.append(Dependency(path: path, span: span))
            }
        }
        return found
    }

    /// The path of a relative link to an intent file, without its anchor.
    private static func path(_ target: ArraySlice<UInt8>) -> String? {
        let end = target.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
        let path = target[..<(end ?? target.endIndex)]
        guard path.count > suffix.count, path.suffix(suffix.count).elementsEqual(suffix),
            path.first != UInt8(ascii: "/"), !hasScheme(path)
        else { return nil }
        return String(decoding: path, as: UTF8.self)
    }

    private static let suffix = Array(".intent.md".utf8)

    /// `https:` and its like.
    private static func hasScheme(_ path: ArraySlice<UInt8>) -> Bool {
        guard let colon = path.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return !path[..<colon].contains(UInt8(ascii: "/"))
    }

    private static func targets(in range: Range<Int>, of bytes: [UInt8]) -> [Span] {
        var spans: [Span] = []
        var index = range.lowerBound
        var openBrackets = 0
        if let span = definition(at: index, in: range, of: bytes) { return [span] }
        while index < range.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "`"): index = afterCodeSpan(at: index, in: range, of: bytes)
            case UInt8(ascii: "["):
                openBrackets += 1
                index += 1
            case UInt8(ascii: "]"):
                index += 1
                guard openBrackets > 0 else { continue }
                openBrackets -= 1
                if index < range.upperBound, bytes[index] == UInt8(ascii: "("),
                    let span = target(from: index + 1, in: range, of: bytes)
                {
                    spans.append(span)
                    index = span.end
                }
            default: index += 1
            }
        }
        return spans
    }

    /// The target between `(` and a space or `)`.
    private static func target(
        from start: Int, in range: Range<Int>, of bytes: [UInt8]
    ) -> Span? {
        var index = start
        while index < range.upperBound, isSpace(bytes[index]) { index += 1 }
        let isBracketed = index < range.upperBound && bytes[index] == UInt8(ascii: "<")
        if isBracketed { index += 1 }
        let first = index
        let limit = min(range.upperBound, first + reachLimitBytes)
        var depth = 0
        while index < limit {
            let byte = bytes[index]
            if isBracketed {
                if byte == UInt8(ascii: ">") { return Span(first, index) }
                if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "<") { return nil }
            } else if byte == UInt8(ascii: "(") {
                depth += 1
                if depth > bracketLimitLevels { return nil }
            } else if byte == UInt8(ascii: ")") {
                if depth == 0 { return Span(first, index) }
                depth -= 1
            } else if isSpace(byte) {
                return Span(first, index)
            }
            index += 1
        }
        return nil
    }

    /// `[name]: target` as a paragraph's first line.
    private static func definition(at start: Int, in range: Range<Int>, of bytes: [UInt8]) -> Span?
    {
        guard start < range.upperBound, bytes[start] == UInt8(ascii: "["),
            let close = bytes[range].firstIndex(of: UInt8(ascii: "]")),
            close + 1 < range.upperBound, bytes[close + 1] == UInt8(ascii: ":")
        else { return nil }
        var first = close + 2
        while first < range.upperBound, isSpace(bytes[first]) { first += 1 }
        var end = first
        while end < range.upperBound, !isSpace(bytes[end]) { end += 1 }
        return Span(first, end)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// The offset after a code span, or after its opening marks where it is never closed.
    private static func afterCodeSpan(
        at start: Int, in range: Range<Int>, of bytes: [UInt8]
    ) -> Int {
        var end = start
        while end < range.upperBound, bytes[end] == UInt8(ascii: "`") { end += 1 }
        let count = end - start
        let limit = min(range.upperBound, end + reachLimitBytes)
        var index = end
        while index < limit {
            guard bytes[index] == UInt8(ascii: "`") else {
                index += 1
                continue
            }
            let first = index
            while index < range.upperBound, bytes[index] == UInt8(ascii: "`") { index += 1 }
            if index - first == count { return index }
        }
        return end
    }
}
