/// HTML that is safe by construction: whatever is put into it as text is escaped.
struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
    private(set) var text: String

    init(stringLiteral value: String) { text = value }

    init(stringInterpolation interpolation: StringInterpolation) { text = interpolation.text }

    /// Text of strangers.
    init(escaping text: String) { self.text = Self.escaped(text) }

    /// The literal parts are markup; strings are escaped, numbers printed, markup kept.
    struct StringInterpolation: StringInterpolationProtocol {
        var text: String

        init(literalCapacity: Int, interpolationCount: Int) {
            text = ""
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: String) { text += literal }
        mutating func appendInterpolation(_ value: String) { text += HTML.escaped(value) }
        mutating func appendInterpolation(_ value: Int) { text += String(value) }
        mutating func appendInterpolation(_ value: HTML) { text += value.text }
        mutating func appendInterpolation(_ values: [HTML]) {
            for value in values { text += value.text }
        }
        /// Nothing where there is nothing.
        mutating func appendInterpolation(_ value: HTML?) { text += value?.text ?? "" }
    }

    static func += (left: inout HTML, right: HTML) { left.text += right.text }

    var isEmpty: Bool { text.isEmpty }

    /// For elements and for attributes in quotation marks.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in VisibleText.visible(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "`": result += "&#96;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Array<HTML> {
    func joined(separator: HTML) -> HTML {
        var result: HTML = ""
        for (index, element) in enumerated() {
            if index > 0 { result += separator }
            result += element
        }
        return result
    }
}

extension HTML {
    /// One line of words in which backquotes mark code.
    static func sentence(_ text: String) -> HTML {
        let parts = VisibleText.bounded(text).split(
            separator: "`", omittingEmptySubsequences: false)
        guard parts.count > 2 else { return HTML(escaping: VisibleText.bounded(text)) }
        var result: HTML = ""
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            if index.isMultiple(of: 2) {
                result += HTML(escaping: String(part))
            } else if isLast {
                // A backquote without its fellow stands for itself.
                result += HTML(escaping: "`" + part)
            } else {
                result += "<code>\(String(part))</code>"
            }
        }
        return result
    }

    /// Paragraphs, and lists of lines that begin with a dash.
    static func prose(_ text: String) -> HTML {
        var blocks: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let isBlank = line.allSatisfy(\.isWhitespace)
            let isItem = line.hasPrefix("- ") || line.hasPrefix("* ")
            let wasItem = blocks.last?.first.map { $0.hasPrefix("- ") || $0.hasPrefix("* ") }
            if isBlank || (wasItem.map { $0 != isItem && isItem } ?? false) { blocks.append([]) }
            if !isBlank, let last = blocks.indices.last { blocks[last].append(line) }
        }
        return "\(blocks.filter { !$0.isEmpty }.map(proseBlock))"
    }

    private static func proseBlock(_ lines: [Substring]) -> HTML {
        guard let first = lines.first, first.hasPrefix("- ") || first.hasPrefix("* ") else {
            return "<p>\(sentence(lines.joined(separator: " ")))</p>\n"
        }
        var items: [String] = []
        for line in lines {
            if line.hasPrefix("- ") || line.hasPrefix("* ") {
                items.append(String(line.dropFirst(2)))
            } else if let last = items.indices.last {
                items[last] += " " + line
            }
        }
        return list(items)
    }

    static func list(_ items: [String]) -> HTML {
        "<ul>\(items.map { "<li>\(sentence($0))</li>" as HTML })</ul>\n"
    }

    /// Code on one line, which may break anywhere.
    static func code(_ text: String) -> HTML {
        "<code>\(VisibleText.bounded(text))</code>"
    }
}
