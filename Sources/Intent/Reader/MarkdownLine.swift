import Diagnostics

/// One line of Markdown, and what it can be.
struct MarkdownLine {
    struct Fence {
        var mark: UInt8
        var count: Int
    }

    let bytes: [UInt8]
    /// Without the line ending.
    let range: Range<Int>
    /// Where the text begins after white space.
    let start: Int
    /// Columns of white space before the text; a tab reaches to the next multiple of 4.
    let indentation: Int

    init(_ range: Range<Int>, in bytes: [UInt8]) {
        self.bytes = bytes
        self.range = range
        var index = range.lowerBound
        var column = 0
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: " ") {
                column += 1
            } else if bytes[index] == UInt8(ascii: "\t") {
                column += 4 - column % 4
            } else {
                break
            }
            index += 1
        }
        start = index
        indentation = column
    }

    var isBlank: Bool { start == range.upperBound }

    /// The text without the white space around it.
    var contentSpan: Span { Span(start, max(start, trimmedEnd)) }

    private var trimmedEnd: Int {
        var end = range.upperBound
        while end > start,
            bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t")
        {
            end -= 1
        }
        return end
    }

    private func byte(at index: Int) -> UInt8 { index < range.upperBound ? bytes[index] : 0 }

    private func run(of mark: UInt8) -> Int {
        var end = start
        while byte(at: end) == mark { end += 1 }
        return end - start
    }

    /// Three or more backticks or tildes, indented by at most 3 columns.
    var fence: Fence? {
        indentation < 4 && startsFence
            ? Fence(mark: bytes[start], count: run(of: bytes[start])) : nil
    }

    /// Whether the text would begin a fence if it were not for its indentation.
    var startsFence: Bool {
        let mark = byte(at: start)
        guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return false }
        let count = run(of: mark)
        guard count >= 3 else { return false }
        return mark == UInt8(ascii: "~")
            || !bytes[(start + count)..<range.upperBound].contains(UInt8(ascii: "`"))
    }

    /// The marks of the fence as written.
    var fenceText: String {
        String(decoding: bytes[start..<(start + run(of: bytes[start]))], as: UTF8.self)
    }

    /// The first word after a fence's marks.
    var infoSpan: Span {
        var from = start + run(of: byte(at: start))
        while byte(at: from) == UInt8(ascii: " ") || byte(at: from) == UInt8(ascii: "\t") {
            from += 1
        }
        var end = from
        while end < range.upperBound, bytes[end] != UInt8(ascii: " "),
            bytes[end] != UInt8(ascii: "\t")
        {
            end += 1
        }
        return Span(from, end)
    }

    var infoWord: String {
        let span = infoSpan
        return String(decoding: bytes[span.start..<max(span.start, span.end)], as: UTF8.self)
    }

    /// The title of a `#` heading.
    var heading: String? {
        guard indentation < 4 else { return nil }
        let level = run(of: UInt8(ascii: "#"))
        let next = start + level
        guard (1...6).contains(level),
            next == range.upperBound || bytes[next] == UInt8(ascii: " ")
                || bytes[next] == UInt8(ascii: "\t")
        else { return nil }
        var title = Self.trimmed(bytes[next..<range.upperBound])[...]
        let closing = title.utf8.reversed().prefix { $0 == UInt8(ascii: "#") }.count
        if closing > 0 {
            let rest = title.dropLast(closing)
            if rest.isEmpty || rest.last == " " || rest.last == "\t" { title = rest }
        }
        return Self.trimmed(Array(title.utf8)[...])
    }

    /// `===` or `---` under a paragraph.
    var isSetextUnderline: Bool {
        let mark = byte(at: start)
        guard indentation < 4, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else {
            return false
        }
        return start + run(of: mark) == trimmedEnd
    }

    /// A bullet or a number, with text behind it.
    var isListItem: Bool {
        var index = start
        switch byte(at: index) {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): index += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            while byte(at: index).isDigit { index += 1 }
            guard byte(at: index) == UInt8(ascii: ".") || byte(at: index) == UInt8(ascii: ")")
            else {
                return false
            }
            index += 1
        default: return false
        }
        return byte(at: index) == UInt8(ascii: " ") || byte(at: index) == UInt8(ascii: "\t")
    }

    /// Whether the text begins with a word and a space.
    func startsWithWord(_ word: String) -> Bool {
        bytes[start..<range.upperBound].starts(with: word.utf8)
            && byte(at: start + word.utf8.count) == UInt8(ascii: " ")
    }

    var startsWithClause: Bool {
        ClauseKeyword.clauses.contains { startsWithWord($0.rawValue) }
    }

    /// The whole characters at the start of a text that fit so many bytes.
    static func prefix(of text: String, _ count: Int) -> String {
        var bytes = Array(text.utf8.prefix(count + 1))
        guard bytes.count > count else { return text }
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Text without the white space around it.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
        var rest = bytes
        while let first = rest.first, isSpace(first) { rest.removeFirst() }
        while let last = rest.last, isSpace(last) { rest.removeLast() }
        return String(decoding: rest, as: UTF8.self)
    }
}
