/// Finds the fenced blocks in a model's reply, whatever stands around them.
package enum ReplyFences {
    package struct Block: Hashable, Sendable {
        /// The first word after the opening fence, in lower case; empty where there is none.
        package var language: String
        /// The lines between the fences, each with its line ending, as `\n`; what a list or a
        /// quotation puts before every line is gone.
        package var text: String
        /// False where the text ended, or another block began, before a closing fence came.
        package var isClosed: Bool
        /// The last line with words before the block: `Here is the final version:`
        package var introduction: String

        package init(language: String, text: String, isClosed: Bool, introduction: String = "") {
            self.language = language
            self.text = text
            self.isClosed = isClosed
            self.introduction = introduction
        }
    }

    /// The outermost blocks, in order. A Markdown file in a fence keeps the fences inside it.
    package static func blocks(in text: String) -> [Block] {
        var scanner = FenceScanner()
        for line in ReplyLines.lines(of: text) { scanner.take(line) }
        return scanner.finish()
    }
}

/// Goes through the lines of a reply and notes where fences open and close.
private struct FenceScanner {
    /// An opening fence: its character and length, what stands before it, and its language.
    private struct Fence {
        var mark: UInt8
        var length: Int
        /// Columns of white space and list markers before the fence.
        var indentation: Int
        var isQuoted: Bool
        var language: String
    }

    private var found: [ReplyFences.Block] = []
    private var open: Fence?
    /// Fences inside a block of Markdown that are open.
    private var inner: [Fence] = []
    private var text: [UInt8] = []
    private var introduction: ArraySlice<UInt8> = []

    mutating func take(_ line: ArraySlice<UInt8>) {
        guard let fence = open else {
            if let opening = Self.opening(line) {
                open = opening
            } else if !ReplyLines.trimmed(line).isEmpty {
                introduction = line
            }
            return
        }
        let line = Self.content(of: line, in: fence)
        if let last = inner.last {
            if Self.closes(line, last) { inner.removeLast() }
            append(line)
        } else if Self.closes(line, fence) {
            close(isClosed: true)
        } else if let next = Self.opening(line), !next.language.isEmpty, next.mark == fence.mark {
            if Self.holdsFences(fence, next) {
                inner.append(next)
                append(line)
            } else {
                close(isClosed: false)
                open = next
            }
        } else if let code = Self.codeBeforeClosing(line, fence) {
            append(code)
            close(isClosed: true)
        } else {
            append(line)
        }
    }

    mutating func finish() -> [ReplyFences.Block] {
        if open != nil { close(isClosed: false) }
        return found
    }

    private mutating func append(_ line: ArraySlice<UInt8>) {
        text += line
        text.append(UInt8(ascii: "\n"))
    }

    private mutating func close(isClosed: Bool) {
        found.append(
            ReplyFences.Block(
                language: open?.language ?? "", text: String(decoding: text, as: UTF8.self),
                isClosed: isClosed, introduction: String(decoding: introduction, as: UTF8.self)))
        open = nil
        inner = []
        text = []
        introduction = []
    }

    // MARK: Lines

    private static let shortest = 3

    /// The fence that a line opens; words may stand before it where a language follows it.
    private static func opening(_ line: ArraySlice<UInt8>) -> Fence? {
        var fence = Fence(mark: 0, length: 0, indentation: 0, isQuoted: false, language: "")
        var rest = line
        (fence.indentation, fence.isQuoted) = skipMarkers(&rest)
        var hasWords = false
        if !isFence(rest) {
            guard let start = fenceAfterWords(rest) else { return nil }
            rest = rest[start...]
            hasWords = true
        }
        guard let mark = rest.first else { return nil }
        fence.mark = mark
        fence.length = rest.prefix { $0 == mark }.count
        let information = ReplyLines.trimmed(rest.dropFirst(fence.length))
        if mark == UInt8(ascii: "`"), information.contains(mark) { return nil }
        let word = information.prefix { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: "{") }
        if hasWords, word.isEmpty || word.count < information.count { return nil }
        fence.language = String(decoding: word, as: UTF8.self).lowercased()
        return fence
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        guard let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
            return false
        }
        return line.prefix { $0 == mark }.count >= shortest
    }

    /// Where the only fence of a line begins that has words before it.
    private static func fenceAfterWords(_ line: ArraySlice<UInt8>) -> Int? {
        let mark = UInt8(ascii: "`")
        guard let start = line.firstIndex(of: mark), isFence(line[start...]) else { return nil }
        return start
    }

    /// Skips white space, list markers and quotation marks; gives the columns of the first two.
    private static func skipMarkers(_ line: inout ArraySlice<UInt8>) -> (Int, Bool) {
        var columns = 0
        var isQuoted = false
        while let first = line.first {
            let digits = line.prefix { (0x30...0x39).contains($0) }.count
            let afterDigits = line.dropFirst(digits).first
            if first == 0x20 || first == 0x09 {
                line.removeFirst()
                columns += 1
            } else if first == UInt8(ascii: ">") {
                line.removeFirst()
                if line.first == 0x20 { line.removeFirst() }
                isQuoted = true
                columns = 0
            } else if "-*+".utf8.contains(first), line.dropFirst().first == 0x20 {
                line.removeFirst()
                columns += 1
            } else if (1...9).contains(digits),
                afterDigits == UInt8(ascii: ".")
                    || afterDigits == UInt8(ascii: ")"), line.dropFirst(digits + 1).first == 0x20
            {
                line.removeFirst(digits + 1)
                columns += digits + 1
            } else {
                break
            }
        }
        return (columns, isQuoted)
    }

    /// The line without what the surrounding list or quotation puts before it.
    private static func content(of line: ArraySlice<UInt8>, in fence: Fence) -> ArraySlice<UInt8> {
        var line = line
        if fence.isQuoted {
            let rest = line.drop { $0 == 0x20 }
            if rest.first == UInt8(ascii: ">") {
                line = rest.dropFirst()
                if line.first == 0x20 { line.removeFirst() }
            }
        }
        let spaces = line.prefix(fence.indentation).prefix { $0 == 0x20 || $0 == 0x09 }.count
        return line.dropFirst(spaces)
    }

    private static func closes(_ line: ArraySlice<UInt8>, _ fence: Fence) -> Bool {
        let line = ReplyLines.trimmed(line)
        return line.count >= fence.length && line.allSatisfy { $0 == fence.mark }
    }

    /// What stands before a closing fence on the last line of code: `}` followed by the fence.
    private static func codeBeforeClosing(
        _ line: ArraySlice<UInt8>, _ fence: Fence
    ) -> ArraySlice<UInt8>? {
        guard fence.mark == UInt8(ascii: "`"), !isMarkdown(fence.language) else { return nil }
        let line = ReplyLines.trimmed(line)
        guard let start = line.firstIndex(of: fence.mark), closes(line[start...], fence) else {
            return nil
        }
        return line[..<start]
    }

    private static func isMarkdown(_ language: String) -> Bool {
        ["markdown", "md", "mdown"].contains(language)
    }

    /// True for a block in which a further fence belongs to the text.
    private static func holdsFences(_ outer: Fence, _ inner: Fence) -> Bool {
        if isMarkdown(outer.language) { return true }
        return inner.language == "intent" && ["", "text", "txt", "plain"].contains(outer.language)
    }
}
