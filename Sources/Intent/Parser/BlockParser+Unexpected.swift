import Diagnostics

extension BlockParser {
    /// Notes that the current token cannot stand here, with the best advice there is.
    @inline(never)
    mutating func unexpected(
        expected: String, suggestion: String? = nil
    ) -> SyntaxFailure {
        switch current.kind {
        case .foreign: return unexpectedForeign()
        case .unterminatedString: return unterminatedString()
        case .endOfClause:
            let last = Self.shortened(file.text(of: Span(lastStart, lastEnd)))
            return fail(
                "intent.unexpected-end",
                "\(expected) is missing" + (last.isEmpty ? "" : " after '\(last)'"),
                at: Span(lastEnd, lastEnd),
                suggestion: suggestion
                    ?? "write it; where the clause goes on in the next line, indent that line")
        case .name:
            if let failure = unexpectedWord() { return failure }
        case .bang where lastEnd == current.start:
            return fail(
                "intent.force-unwrap", "a clause cannot unwrap with '!'", at: span(of: current),
                suggestion: "give a value for nil, as in '(a ?? 0)', or compare with 'a != nil'")
        case .arrow:
            return unexpectedArrow()
        case .comma where lexer.openBrackets == 0 && place == .clause:
            return fail(
                "intent.unexpected-token", "a clause is one condition", at: span(of: current),
                suggestion: "join conditions with '&&', or write a clause for each")
        case .rightParenthesis, .rightBracket:
            if lexer.openBrackets == 0, nesting == 0 {
                return fail(
                    "intent.unexpected-token", "\(described(current)) closes nothing",
                    at: span(of: current), suggestion: "remove it, or open it before")
            }
        case .rangeBelow, .rangeThrough:
            return fail(
                "intent.range", "a range cannot stand here", at: span(of: current),
                suggestion: "ranges stand in 'a[i..<j]' and after 'in'; for membership write "
                    + "'a <= x && x < b'")
        case .approximately, .plusMinus:
            return fail(
                "intent.unexpected-token",
                "\(described(current)) belongs to examples: f(x) ≈ value ± tolerance",
                at: span(of: current),
                suggestion: "in other clauses write 'abs(a - b) <= tolerance'")
        default: break
        }
        let isOperator = current.kind.binaryOperator != nil
        return fail(
            "intent.unexpected-token", "expected \(expected), found \(described(current))",
            at: span(of: current),
            suggestion: suggestion
                ?? (isOperator
                    ? "write a value before \(described(current))"
                    : "write a name, a number, a text or a call"))
    }

    private mutating func unexpectedForeign() -> SyntaxFailure {
        let sign = text(of: current)
        if place != .signature, ["→", "⇒"].contains(sign) { return unexpectedArrow() }
        if place == .signature, sign == "=>" {
            return fail(
                "intent.foreign-syntax", "the result's type comes after '->'",
                at: span(of: current), suggestion: "write '->'", replacement: "->")
        }
        if place == .signature, sign == "{" {
            return fail(
                "intent.foreign-syntax", "an intent has no body", at: span(of: current),
                suggestion: "end the line here, and say below what holds: "
                    + "'ensures result >= 0', 'example f(1) == 2'")
        }
        if let failure = typographicString() { return failure }
        let advice = ForeignSyntax.advice(
            on: sign, inExample: place == .example && lexer.openBrackets == 0)
        return fail(
            "intent.foreign-syntax", advice.message, at: span(of: current),
            suggestion: advice.suggestion, replacement: advice.replacement)
    }

    /// Text between typographic quotation marks, as a whole.
    private mutating func typographicString() -> SyntaxFailure? {
        guard let closing = ["“": "”", "„": "“", "«": "»", "”": "”"][text(of: current)] else {
            return nil
        }
        var end = current.end
        while end < lexer.limit, lexer.bytes[end] != UInt8(ascii: "\n") { end += 1 }
        let rest = String(decoding: lexer.bytes[current.end..<end], as: UTF8.self)
        guard let close = rest.firstIndex(of: Character(closing)) else { return nil }
        let content = rest[..<close]
        let whole = Span(
            current.start, current.end + content.utf8.count + closing.utf8.count)
        return fail(
            "intent.foreign-syntax", "text stands in straight quotation marks", at: whole,
            suggestion: "write \"\(Self.shortened(String(content)))\"",
            replacement: content.contains("\"") ? nil : "\"\(content)\"")
    }

    private mutating func unexpectedArrow() -> SyntaxFailure {
        if place == .example, lexer.openBrackets == 0 {
            return fail(
                "intent.foreign-syntax", "an example says what comes out with '=='",
                at: span(of: current), suggestion: "write '=='", replacement: "==")
        }
        return fail(
            "intent.foreign-syntax", "\(described(current)) is not an operator",
            at: span(of: current), suggestion: "for 'a implies b' write '!a || b'")
    }

    mutating func unterminatedString() -> SyntaxFailure {
        fail(
            "intent.unterminated-string", "this text is not closed", at: span(of: current),
            suggestion: "end it with '\"' on the same line; a line break in it is written '\\n'")
    }

    /// Words that other languages use as operators.
    private mutating func unexpectedWord() -> SyntaxFailure? {
        let word = text(of: current)
        if let sign = ["and": "&&", "or": "||", "mod": "%", "div": "/", "xor": "^", "eq": "=="][
            word]
        {
            return fail(
                "intent.foreign-syntax", "'\(word)' is not an operator", at: span(of: current),
                suggestion: "write '\(sign)'", replacement: sign)
        }
        let advice: String? =
            switch word {
            case "in": "for membership write 'a.contains(x)'"
            case "not": "for 'not a member' write '!a.contains(x)'"
            case "is": "compare with '=='"
            case "as": "convert as in 'Double(n)'"
            case "implies", "then": "write '!a || b'"
            case "where", "if", "else", "when", "unless", "for":
                "choose with 'condition ? a : b'; put conditions on the arguments into 'requires'"
            case "leaves":
                "'leaves' belongs to an example, after the call: 'example f(&[2, 1]) leaves [1, 2]'"
            default: nil
            }
        guard let advice else { return nil }
        return fail(
            "intent.foreign-syntax", "'\(word)' cannot stand here", at: span(of: current),
            suggestion: advice)
    }
}
