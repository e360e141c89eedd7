/// Text of strangers, made safe to show: nothing in it can move the cursor, turn the direction of
/// reading, or hide.
enum VisibleText {
    /// Longest text that is shown whole.
    static let textLimitCharacters = 4_000

    /// The text with characters that nobody can see spelled as `⟨U+202E⟩`; line ends stay.
    static func visible(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isPlain(scalar) {
                scalars.append(scalar)
            } else {
                scalars.append(contentsOf: spelled(scalar).unicodeScalars)
            }
        }
        return String(scalars)
    }

    /// The same on one line.
    static func line(_ text: String) -> String {
        visible(text).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// A long text is cut, and says by how much.
    static func bounded(_ text: String, to limit: Int = textLimitCharacters) -> String {
        guard text.utf8.count > limit, text.count > limit else { return text }
        let rest = text.count - limit
        return text.prefix(limit) + "… (\(rest) more characters)"
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " "..."~", "\n": return true
        case "\u{0}"..."\u{9F}": return false
        // Joins the parts of one picture; harmless.
        case "\u{200D}": return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
            .unassigned:
            return false
        default: return true
        }
    }

    private static func spelled(_ scalar: Unicode.Scalar) -> String {
        if scalar == "\t" { return "    " }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
    }
}
