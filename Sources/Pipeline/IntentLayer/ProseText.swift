/// Prose from a model or a person, made harmless for the structure of an intent file.
///
/// A fence would begin or end a block, a heading would cut off the English of the block below it,
/// and a link to an intent file would be a dependency.
enum ProseText {
    static let titleLimitCharacters = 80
    static let proseLimitBytes = 6 << 10
    /// Longer English is not repeated in the file.
    static let quoteLimitBytes = 1 << 10

    /// Paragraphs and lists without fences, headings, links and deep indentation.
    static func paragraphs(_ text: String) -> String {
        var lines: [String] = []
        for line in cut(plain(text), proseLimitBytes).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            var content = ClauseText.trimmed(line)
            if ClauseText.isFence(content) || isUnderline(content) { continue }
            while content.hasPrefix("#") { content.removeFirst() }
            let indentation = min(2, line.prefix { $0 == " " }.count)
            content = withoutLinks(ClauseText.trimmed(content))
            if content.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines.append(
                content.isEmpty ? "" : String(repeating: " ", count: indentation) + content)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// One line, for a heading.
    static func title(_ text: String) -> String {
        var line = oneLine(text)
        while line.hasPrefix("#") { line = ClauseText.trimmed(line.dropFirst()) }
        while line.hasSuffix("#") { line = ClauseText.trimmed(line.dropLast()) }
        return line.count <= titleLimitCharacters
            ? line : line.prefix(titleLimitCharacters - 1) + "…"
    }

    /// One line, for an item of a list.
    static func oneLine(_ text: String, limitBytes: Int = 1 << 10) -> String {
        let words = plain(text).split { $0 == "\n" || $0 == " " || $0 == "\t" }
        return withoutLinks(cut(words.joined(separator: " "), limitBytes))
    }

    /// What a person asked for, in a block quote; nothing where it is long.
    static func quote(_ english: String) -> String? {
        guard english.utf8.count <= quoteLimitBytes else { return nil }
        let lines = withoutLinks(ClauseText.trimmed(plain(english)))
            .split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { line in
            let content = ClauseText.trimmed(line)
            return content.isEmpty ? ">" : "> " + content
        }.joined(separator: "\n")
    }

    /// Text with `\n` as its only control character.
    static func plain(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r": result.append("\n")
            case "\n": if !wasReturn { result.append("\n") }
            case "\t": result.append(" ")
            default:
                let category = scalar.properties.generalCategory
                switch category {
                case .control, .lineSeparator, .paragraphSeparator, .surrogate: break
                case .format: if scalar == "\u{200D}" || scalar == "\u{200C}" { fallthrough }
                default: result.append(scalar)
                }
            }
            wasReturn = scalar == "\r"
        }
        return String(result)
    }

    /// The whole characters at the start of a text that fit so many bytes.
    static func cut(_ text: String, _ limitBytes: Int) -> String {
        guard text.utf8.count > limitBytes else { return text }
        var bytes = Array(text.utf8.prefix(limitBytes + 1))
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        return String(decoding: bytes, as: UTF8.self) + "…"
    }

    private static func isUnderline(_ line: String) -> Bool {
        !line.isEmpty && (line.allSatisfy { $0 == "=" } || line.allSatisfy { $0 == "-" })
    }

    /// Brackets and angles before a link lose their meaning; code spans stay as they are.
    private static func withoutLinks(_ text: String) -> String {
        guard text.contains(".intent.md") else { return text }
        var result = ""
        for character in text {
            if character == "[" || character == "<" { result += "\\" }
            result.append(character)
        }
        return result
    }
}
