/// Removes what a program writes for a terminal: colours, cursor movements, titles, bells.
///
/// It is fed piece by piece; a sequence may be cut anywhere.
struct TerminalText {
    private enum State {
        case text, escape, escapeIntermediate, control
        /// An operating system command or another string, which ends with BEL or ESC \.
        case string
        case stringEscape
    }
    private var state = State.text

    /// What is left of a further piece.
    mutating func feed(_ piece: some StringProtocol) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in piece.unicodeScalars { feed(scalar, into: &kept) }
        return String(kept)
    }

    static func removingSequences(from text: String) -> String {
        var cleaner = TerminalText()
        return cleaner.feed(text)
    }

    private mutating func feed(
        _ scalar: Unicode.Scalar, into kept: inout String.UnicodeScalarView
    ) {
        switch (state, scalar.value) {
        case (.escape, 0x5B): state = .control
        case (.escape, 0x5D), (.escape, 0x50), (.escape, 0x58...0x58), (.escape, 0x5E...0x5F):
            state = .string
        case (.escape, 0x20...0x2F), (.escapeIntermediate, 0x20...0x2F):
            state = .escapeIntermediate
        case (.escape, 0x30...0x7E), (.escapeIntermediate, 0x30...0x7E): state = .text
        case (.control, 0x20...0x3F): break
        case (.control, 0x40...0x7E): state = .text
        case (.string, 0x07), (.stringEscape, 0x5C): state = .text
        case (.string, 0x1B): state = .stringEscape
        // A string that is never closed must not swallow the reply.
        case (.string, 0x0A):
            state = .text
            kept.append(scalar)
        case (.string, _): break
        case (_, 0x1B): state = .escape
        case (.text, _): Self.keep(scalar, in: &kept)
        default:
            // Not a sequence after all.
            state = .text
            Self.keep(scalar, in: &kept)
        }
    }

    /// Tabs and line ends stay; other control characters do not.
    private static func keep(
        _ scalar: Unicode.Scalar, in kept: inout String.UnicodeScalarView
    ) {
        let value = scalar.value
        let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
        if !isControl || value == 0x09 || value == 0x0A || value == 0x0D { kept.append(scalar) }
    }
}
