import Diagnostics

/// Signs and words of mathematics and of other programming languages, and what to write instead.
enum ForeignSyntax {
    /// What to say about a sign: a message, the way out, and a replacement where one fits.
    struct Advice {
        var message: String
        var suggestion: String
        var replacement: String?
    }

    /// Bytes of the foreign sign that starts here; 0 where the clause language has its own.
    static func length(at start: Int, in lexer: borrowing Lexer) -> Int {
        let second = lexer.byte(at: start + 1)
        let third = lexer.byte(at: start + 2)
        switch lexer.bytes[start] {
        case UInt8(ascii: "="):
            if second == UInt8(ascii: "=") { return third == UInt8(ascii: "=") ? 3 : 0 }
            return second == UInt8(ascii: ">") || second == UInt8(ascii: "<") ? 2 : 1
        case UInt8(ascii: "!"):
            return second == UInt8(ascii: "=") && third == UInt8(ascii: "=") ? 3 : 0
        case UInt8(ascii: "&"):
            let wraps = [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*")].contains(second)
            return wraps && lexer.previous.endsOperand ? 2 : 0
        case UInt8(ascii: "+"):
            if second == UInt8(ascii: "/"), third == UInt8(ascii: "-") { return 3 }
            return second == UInt8(ascii: "+") || second == UInt8(ascii: "=") ? 2 : 0
        case UInt8(ascii: "-"), UInt8(ascii: "%"), UInt8(ascii: "^"):
            return second == UInt8(ascii: "=") && third != UInt8(ascii: "=") ? 2 : 0
        case UInt8(ascii: "*"):
            if second == UInt8(ascii: "*") { return 2 }
            return second == UInt8(ascii: "=") && third != UInt8(ascii: "=") ? 2 : 0
        case UInt8(ascii: "/"):
            return second == UInt8(ascii: "*") || second == UInt8(ascii: "=") ? 2 : 0
        case UInt8(ascii: "<"):
            if second == UInt8(ascii: "=") { return third == UInt8(ascii: ">") ? 3 : 0 }
            return second == UInt8(ascii: ">") ? 2 : 0
        case UInt8(ascii: ">"):
            return second == UInt8(ascii: ">") && third == UInt8(ascii: ">") ? 3 : 0
        case UInt8(ascii: "~"): return second == UInt8(ascii: "=") ? 2 : 0
        case UInt8(ascii: "|"): return second == UInt8(ascii: ">") ? 2 : 0
        case UInt8(ascii: ":"):
            return second == UInt8(ascii: "=") || second == UInt8(ascii: ":") ? 2 : 0
        case UInt8(ascii: "."):
            guard second == UInt8(ascii: ".") else { return 0 }
            if third == UInt8(ascii: ".") || third == UInt8(ascii: "<") { return 0 }
            return third == UInt8(ascii: "=") ? 3 : 2
        case UInt8(ascii: "'"), UInt8(ascii: "`"):
            return quotedLength(at: start, in: lexer)
        default: return 0
        }
    }

    /// A word in single quotes or backticks as a whole, or the quote alone.
    private static func quotedLength(at start: Int, in lexer: borrowing Lexer) -> Int {
        let quote = lexer.bytes[start]
        var index = start + 1
        while index < lexer.limit, lexer.bytes[index] != UInt8(ascii: "\n") {
            if lexer.bytes[index] == quote { return index + 1 - start }
            index += lexer.bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return 1
    }

    /// What a foreign token means; a word in quotes or beyond ASCII too.
    static func advice(on text: String, inExample: Bool) -> Advice {
        if let sign = signs[text] {
            return Advice(
                message: "'\(text)' is not part of the clause language",
                suggestion: "write '\(sign)'", replacement: sign)
        }
        if let advice = advice(onASCII: text, inExample: inExample) { return advice }
        if let quoted = advice(onQuoted: text) { return quoted }
        return advice(onCharacter: text)
    }

    private static func advice(onASCII text: String, inExample: Bool) -> Advice? {
        switch text {
        case "=", ":=":
            Advice(
                message: "'\(text)' assigns; a clause compares",
                suggestion: "write '=='", replacement: "==")
        case "=>":
            inExample
                ? Advice(
                    message: "'=>' does not say what an example gives",
                    suggestion: "write '=='", replacement: "==")
                : Advice(
                    message: "'=>' is not an operator",
                    suggestion: "for 'at least' write '>='; for 'implies' write '!a || b'",
                    replacement: nil)
        case "{", "}":
            Advice(
                message: "clauses have no blocks or closures",
                suggestion: "say it with 'forall x in a: …', 'exists x in a: …' or "
                    + "'count x in a: …'", replacement: nil)
        case "**":
            Advice(
                message: "'**' is not an operator", suggestion: "write 'pow(a, b)'",
                replacement: nil)
        case "++", "+=", "-=", "*=", "/=", "%=", "^=":
            Advice(
                message: "'\(text)' changes a value; a clause only compares values",
                suggestion: text == "++"
                    ? "write 'a + b'"
                    : text == "/="
                        ? "for 'not equal' write '!='" : "write 'a \(text.first ?? "+") b'",
                replacement: nil)
        case "/*", "#":
            Advice(
                message: "a comment starts with '//'", suggestion: "write '// …'", replacement: nil)
        case ";":
            Advice(
                message: "clauses are not separated by ';'",
                suggestion: "start each clause on a line of its own", replacement: nil)
        case "..":
            Advice(
                message: "'..' is not a range",
                suggestion: "write '..<' to leave the end out, '...' to include it",
                replacement: nil)
        case "|>", "::", "$", "@", "\\":
            Advice(
                message: "'\(text)' is not part of the clause language",
                suggestion: "write calls as 'f(a)' and members as 'a.count'", replacement: nil)
        default: nil
        }
    }

    private static func advice(onQuoted text: String) -> Advice? {
        if text.hasPrefix("`") {
            let name = text.dropFirst().prefix { $0 != "`" }
            let isWhole = text.count == name.count + 2 && !name.isEmpty
            return Advice(
                message: "names are written without backticks",
                suggestion: isWhole ? "write '\(name)'" : "remove the backtick",
                replacement: isWhole ? String(name) : nil)
        }
        guard text.hasPrefix("'") else { return nil }
        let content = text.dropFirst().dropLast(text.count > 1 ? 1 : 0)
        let isByte = content.utf8.count == 1
        return Advice(
            message: "text stands in double quotes",
            suggestion: isByte
                ? "write \"\(content)\", or UInt8(ascii: \"\(content)\") for its byte"
                : "write \"\(content)\"",
            replacement: text.count > 1 && !content.contains("\"") ? "\"\(content)\"" : nil)
    }

    private static func advice(onCharacter text: String) -> Advice {
        guard let scalar = text.unicodeScalars.first else {
            return Advice(message: "this is not an expression", suggestion: "", replacement: nil)
        }
        let code = "U+" + hexadecimal(scalar.value)
        switch scalar {
        case "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}":
            return Advice(
                message: "'\(text)' is a typographic quotation mark",
                suggestion: "write the straight one: \"text\"", replacement: nil)
        case "\u{2018}", "\u{2019}":
            return Advice(
                message: "'\(text)' is a typographic quotation mark",
                suggestion: "text stands in straight double quotes: \"text\"", replacement: nil)
        default: break
        }
        if scalar.properties.isWhitespace || scalar.properties.generalCategory == .format {
            return Advice(
                message: "an invisible character (\(code)) stands here",
                suggestion: "replace it with a plain space", replacement: " ")
        }
        if scalar.properties.isAlphabetic {
            return Advice(
                message: "names are made of the letters a to z, digits and '_', unlike '\(text)'",
                suggestion: "rename it, for example without accents", replacement: nil)
        }
        if scalar.properties.generalCategory == .control {
            return Advice(
                message: "a control character (\(code)) stands here", suggestion: "remove it",
                replacement: "")
        }
        return Advice(
            message: "'\(text)' (\(code)) is not part of the clause language",
            suggestion: "clauses are written with Swift's operators: + - * / % == != < <= && || !",
            replacement: nil)
    }

    static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Signs that have one spelling in the clause language.
    private static let signs: [String: String] = [
        "≤": "<=", "⩽": "<=", "≥": ">=", "⩾": ">=", "≠": "!=", "∧": "&&", "∨": "||", "¬": "!",
        "∀": "forall", "∃": "exists", "∈": "in", "→": "->", "⇒": "->", "·": "*", "×": "*",
        "⋅": "*", "∗": "*", "÷": "/", "∕": "/", "−": "-", "–": "-", "—": "-", "…": "...",
        "===": "==", "!==": "!=", "=<": "<=", "<>": "!=", "..=": "...", "&+": "+", "&-": "-",
        "&*": "*", ">>>": ">>", "<=>": "==", "≡": "==", "⇔": "==", "↔": "==",
        "+/-": "±", "∓": "±", "~=": "≈", "≃": "≈", "≅": "≈", "∼": "≈", "∞": "Double.infinity",
        "∅": "[]", "π": "3.141592653589793", "，": ",", "：": ":",
        "（": "(", "）": ")", "＝": "==",
    ]
}

extension ForeignSyntax {
    /// The length in bytes of the UTF-8 character that starts here.
    static func scalarLength(at start: Int, in lexer: borrowing Lexer) -> Int {
        let length =
            switch lexer.byte(at: start) {
            case 0xF0...: 4
            case 0xE0...: 3
            case 0xC0...: 2
            default: 1
            }
        return min(length, lexer.limit - start)
    }

    /// Whether a character beyond ASCII belongs to a word.
    static func isLetter(at start: Int, in lexer: borrowing Lexer) -> Bool {
        let end = start + scalarLength(at: start, in: lexer)
        let text = String(decoding: lexer.bytes[start..<end], as: UTF8.self)
        guard let scalar = text.unicodeScalars.first, scalar != "π", scalar != "\u{FFFD}" else {
            return false
        }
        return scalar.properties.isAlphabetic
            || scalar.properties.generalCategory == .nonspacingMark
    }
}
