import Diagnostics

/// A fenced block whose info string is `intent`.
struct IntentBlock {
    /// The opening line, without its line ending.
    var fence: Span
    /// From the opening fence to the end of the closing one.
    var whole: Span
    /// What stands between the fences.
    var content: Range<Int>
    var heading: String
    var english: String
}

/// Finds the intent blocks of a Markdown file, their headings, and the prose around them.
///
/// It knows as much of CommonMark as that needs: headings, fences, indented code, paragraphs.
struct MarkdownScanner {
    enum Piece {
        case prose(Range<Int>)
        case block(IntentBlock)
    }

    /// How much prose belongs to one function.
    static let englishLimitBytes = 16 << 10

    let file: SourceFile
    var diagnostics: [Diagnostic] = []
    var pieces: [Piece] = []
    /// Runs of lines in which links count: no code, no blank lines.
    var paragraphs: [Range<Int>] = []
    /// True where nothing in the file was even meant to be an intent.
    private(set) var hasNoIntent = true

    private var heading = ""
    /// The prose since the heading, intent blocks left out.
    private var english: [Range<Int>] = []
    private var proseStart: Int
    private var paragraphStart: Int?
    private var isAfterBlank = true
    private var isInList = false
    private var line = 0

    init(file: SourceFile) {
        self.file = file
        proseStart = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func scan() {
        while line < file.lineStarts.count {
            var range = file.lineRange(line)
            if line == 0 { range = max(range.lowerBound, proseStart)..<range.upperBound }
            scanLine(MarkdownLine(range, in: file.bytes))
            line += 1
        }
        endParagraph(at: file.bytes.count)
        endProse(at: file.bytes.count)
    }

    private mutating func scanLine(_ text: MarkdownLine) {
        if text.isBlank {
            endParagraph(at: text.range.lowerBound)
            isAfterBlank = true
            return
        }
        if text.indentation >= 4, paragraphStart == nil {
            if !isInList { scanIndentedCode(text) } else { continueParagraph(text) }
            return
        }
        if let fence = text.fence {
            endParagraph(at: text.range.lowerBound)
            scanFence(text, fence)
        } else if let title = text.heading {
            endParagraph(at: text.range.lowerBound)
            paragraphs.append(text.range)
            startSection(title, proseFrom: nextLineStart)
        } else if let start = paragraphStart, !isInList, text.isSetextUnderline {
            let title = MarkdownLine.trimmed(file.bytes[start..<text.range.lowerBound])
            endParagraph(at: text.range.lowerBound)
            startSection(title, proseFrom: nextLineStart)
        } else {
            if text.isListItem {
                isInList = true
            } else if isAfterBlank, text.indentation == 0 {
                isInList = false
            }
            continueParagraph(text)
        }
        isAfterBlank = false
    }

    private var nextLineStart: Int {
        line + 1 < file.lineStarts.count ? file.lineStarts[line + 1] : file.bytes.count
    }

    private mutating func continueParagraph(_ text: MarkdownLine) {
        if paragraphStart == nil { paragraphStart = text.range.lowerBound }
    }

    private mutating func endParagraph(at end: Int) {
        if let start = paragraphStart, start < end { paragraphs.append(start..<end) }
        paragraphStart = nil
    }

    private mutating func startSection(_ title: String, proseFrom start: Int) {
        heading = title
        english = []
        englishStart = start
        isInList = false
    }

    /// Where the prose begins that has not been added to `english` yet.
    private var englishStart: Int?

    private mutating func endProse(at end: Int) {
        if proseStart < end { pieces.append(.prose(proseStart..<end)) }
        let start = max(proseStart, englishStart ?? 0)
        if start < end { english.append(start..<end) }
    }

    /// The prose since the heading, up to the limit.
    private mutating func englishText(at fence: Span) -> String {
        var parts: [String] = []
        var room = Self.englishLimitBytes
        for range in english where room > 0 {
            let part = MarkdownLine.trimmed(file.bytes[range])
            if part.isEmpty { continue }
            parts.append(part.utf8.count <= room ? part : MarkdownLine.prefix(of: part, room))
            room -= part.utf8.count
        }
        if room < 0 {
            report(
                .warning, "intent.long-english",
                "the prose above this block is longer than \(Self.englishLimitBytes) bytes; the "
                    + "rest is not read", at: fence,
                suggestion: "give the function a heading of its own, with what matters for it")
        }
        let joined = parts.joined(separator: "\n\n")
        guard joined.utf8.contains(0x0D) else { return joined }
        return String(decoding: joined.utf8.filter { $0 != 0x0D }, as: UTF8.self)
    }

    // MARK: Code

    private mutating func scanIndentedCode(_ text: MarkdownLine) {
        guard isAfterBlank else { return }
        isAfterBlank = false
        if text.startsFence, text.infoWord.lowercased().hasPrefix("intent") {
            hasNoIntent = false
            report(
                .error, "intent.indented-fence",
                "this fence is indented by \(text.indentation) columns, so it is not one",
                at: text.contentSpan, suggestion: "indent it by at most 3 spaces")
        } else if text.startsWithWord("func") {
            report(
                .warning, "intent.indented-code",
                "this looks like an intent, but indented code is not read",
                at: text.contentSpan,
                suggestion: "put it between '```intent' and '```', not indented")
        }
    }

    /// Reads a fenced block up to its closing fence; `line` is then that of the closing fence.
    private mutating func scanFence(_ opening: MarkdownLine, _ fence: MarkdownLine.Fence) {
        let isIntent = opening.infoWord == "intent"
        var isReported = false
        let contentStart = nextLineStart
        if isIntent {
            hasNoIntent = false
            endProse(at: opening.range.lowerBound)
        } else {
            isReported = reportNearMiss(opening)
        }
        var looksLikeFunction: Bool?
        var hasClause = false
        while line + 1 < file.lineStarts.count {
            line += 1
            let text = MarkdownLine(file.lineRange(line), in: file.bytes)
            if let other = text.fence, other.mark == fence.mark {
                if other.count >= fence.count, text.infoWord.isEmpty {
                    if isIntent {
                        finishBlock(opening, content: contentStart..<file.lineStarts[line], text)
                    } else if looksLikeFunction == true, hasClause, !isReported {
                        reportUnmarked(opening)
                    }
                    return
                }
                if isIntent, text.infoWord == "intent" {
                    reportUnclosed(opening)
                    proseStart = text.range.lowerBound
                    line -= 1
                    return
                }
            }
            if !isIntent, !text.isBlank {
                if looksLikeFunction == nil { looksLikeFunction = text.startsWithWord("func") }
                hasClause = hasClause || text.startsWithClause
            }
        }
        reportUnclosed(opening)
        if isIntent { proseStart = file.bytes.count }
    }

    private mutating func finishBlock(
        _ opening: MarkdownLine, content: Range<Int>, _ closing: MarkdownLine
    ) {
        let block = IntentBlock(
            fence: opening.contentSpan,
            whole: Span(opening.contentSpan.start, closing.contentSpan.end), content: content,
            heading: heading, english: englishText(at: opening.contentSpan))
        pieces.append(.block(block))
        proseStart = nextLineStart
    }

    // MARK: Problems

    private mutating func report(
        _ severity: Diagnostic.Severity, _ code: String, _ message: String, at span: Span,
        suggestion: String, fixIt: Diagnostic.FixIt? = nil
    ) {
        guard diagnostics.count <= IntentReader.diagnosticLimitCount else { return }
        diagnostics.append(
            Diagnostic(
                severity, code: code, message, at: span, in: file, suggestion: suggestion,
                fixIt: fixIt))
    }

    private mutating func reportUnclosed(_ opening: MarkdownLine) {
        hasNoIntent = false
        report(
            .error, "intent.unclosed-fence", "this block is never closed",
            at: opening.contentSpan,
            suggestion: "end it with a line that holds only '\(opening.fenceText)'")
    }

    /// Whether the block was meant to be an intent, and says otherwise.
    private mutating func reportNearMiss(_ opening: MarkdownLine) -> Bool {
        let word = opening.infoWord
        guard !word.isEmpty, word.utf8.count <= 24 else { return false }
        let bare = word.filter { $0.isLetter }
        guard
            word.lowercased().hasPrefix("intent") || bare.lowercased() == "intent"
                || NameSuggestion.nearest(to: word, among: ["intent"]) != nil
        else { return false }
        hasNoIntent = false
        report(
            .error, "intent.near-miss",
            "'\(word)' is not 'intent', so this block would not be read", at: opening.infoSpan,
            suggestion: "write '\(opening.fenceText)intent'",
            fixIt: .init(span: opening.infoSpan, replacement: "intent"))
        return true
    }

    private mutating func reportUnmarked(_ opening: MarkdownLine) {
        report(
            .warning, "intent.unmarked-block",
            "this block looks like an intent, but is not marked as one", at: opening.contentSpan,
            suggestion: "write '\(opening.fenceText)intent'",
            fixIt: .init(span: opening.infoSpan, replacement: "intent"))
    }
}
