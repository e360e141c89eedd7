import Diagnostics

/// The ways out that messages about types offer.
extension ExpressionTyper {
    mutating func rejectNonBool(_ typed: Typed, for what: String) {
        guard typed.type != .void else { return rejectVoid(typed.expression) }
        var value = text(at: typed.expression.span)
        switch typed.expression {
        case .quantified, .conditional: value = "(\(value))"
        default: break
        }
        var suggestion = "compare it with something, as in '\(value) == …'"
        switch typed.type {
        case .integer, .integerLiteral: suggestion = "write a comparison, such as '\(value) != 0'"
        case .optional(.bool): suggestion = "write '\(value) == true'"
        case .optional: suggestion = "write '\(value) != nil'"
        case .array, .string: suggestion = "write a comparison, such as '!\(value).isEmpty'"
        default: break
        }
        if value.utf8.count > 60 { suggestion = "compare it with something" }
        fail(
            "intent.not-a-condition",
            "\(what) must be true or false, but this is \(typed.type.phrase)",
            at: typed.expression.span, suggestion: suggestion)
    }

    mutating func rejectVoid(_ expression: Expression) {
        fail(
            "intent.void-value", "this call has no result that could be used",
            at: expression.span, suggestion: "call functions that return a value")
    }

    mutating func rejectMixedNumbers(
        _ symbol: Expression.BinaryOperator, _ a: Typed, _ b: Typed
    ) {
        let integer = a.type == .floating ? b : a
        let fix = "Double(\(text(at: integer.expression.span)))"
        fail(
            "intent.mixed-numbers",
            "'\(symbol.rawValue)' cannot mix an integer with a floating-point number",
            at: integer.expression.span, suggestion: "convert the integer: '\(fix)'", fixIt: fix)
    }

    /// A one-character string beside an integer is meant as a byte.
    mutating func rejectByte(_ a: Typed, _ b: Typed) -> Bool {
        for (one, other) in [(a, b), (b, a)] {
            guard case .literal(.string(let bytes), let span) = one.expression else { continue }
            switch other.type {
            case .integer, .integerLiteral, .optional(.integer):
                rejectByteLiteral(bytes, at: span)
                return true
            default: continue
            }
        }
        return false
    }

    private mutating func rejectByteLiteral(_ bytes: [UInt8], at span: Span) {
        fail(
            "intent.string-for-byte", "this is a String, but an integer (a byte) is needed here",
            at: span,
            suggestion: Self.byteFix(bytes, text(at: span)).map { "write '\($0)'" }
                ?? "the elements of a String are bytes; compare each with a number",
            fixIt: Self.byteFix(bytes, text(at: span)))
    }

    /// `UInt8(ascii: "x")` for one ASCII character.
    private static func byteFix(_ bytes: [UInt8], _ literal: String) -> String? {
        guard bytes.count == 1, bytes[0] < 128 else { return nil }
        return "UInt8(ascii: \(literal))"
    }

    /// How an optional is made into a value.
    func unwrappingHelp(_ typed: Typed) -> String? {
        guard case .optional(let wrapped) = typed.type else { return nil }
        if wrapped == .unknown {
            return "only values of an optional type such as 'Int64?' can be nil"
        }
        let value = text(at: typed.expression.span)
        let fallback =
            switch wrapped {
            case .bool: "false"
            case .integer, .integerLiteral: "0"
            case .floating: "0.0"
            case .string: "\"\""
            case .array: "[]"
            default: "…"
            }
        return "say what to take for nil: '(\(value) ?? \(fallback))'"
    }

    /// How a value of one type becomes one of another.
    func help(_ typed: Typed, toBecome target: ClauseType) -> String? {
        let value = text(at: typed.expression.span)
        if case .literal(let literal, _) = typed.expression,
            let fix = Self.literalFix(literal, value, target)
        {
            return "write \(fix)"
        }
        switch (typed.type, target) {
        case (.optional(let wrapped), _) where wrapped.fits(target) || wrapped == .unknown:
            return unwrappingHelp(typed)
        case (.integer, .floating): return "convert it: 'Double(\(value))'"
        case (.floating, .integer), (.floating, .integerLiteral):
            return "convert it: 'Int64(\(value))'"
        case (.integer, .bool), (.integerLiteral, .bool): return "write 'true' or 'false'"
        case (_, .array(let element)) where typed.type.fits(element):
            return "write an array: '[\(value)]'"
        case (.integerLiteral, .string), (.integer, .string), (.bool, .string),
            (.floating, .string):
            return "write text in quotes: '\"\(value)\"'"
        default: return nil
        }
    }

    /// A literal of the type that is needed.
    private static func literalFix(
        _ literal: Expression.Literal, _ text: String, _ target: ClauseType
    ) -> String? {
        switch (literal, target) {
        case (.string(let bytes), .integer), (.string(let bytes), .floating):
            let isNumber =
                !bytes.isEmpty && bytes.count <= 18
                && bytes.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            if isNumber { return "'\(String(decoding: bytes, as: UTF8.self))', without quotes" }
            return target == .integer ? byteFix(bytes, text).map { "'\($0)'" } : nil
        case (.double(let number), .integer):
            guard let whole = Int(exactly: number) else { return "a whole number" }
            return "'\(whole)'"
        default: return nil
        }
    }

    func conversionHelp(_ a: Typed, _ b: Typed) -> String? {
        help(a, toBecome: b.type) ?? help(b, toBecome: a.type)
    }

    /// The expression as `target` needs it, or an error that says what it is for.
    mutating func expect(
        _ expression: Expression, _ target: ClauseType, for what: String
    ) -> Expression {
        switch (expression, target) {
        case (.literal(.nil, _), .optional): return expression
        case (.array, .optional(let wrapped)), (.tuple, .optional(let wrapped)):
            return expect(expression, wrapped, for: what)
        case (.array(let elements, let span), .array(let element)):
            let part = Self.part(of: what)
            return .array(elements.map { expect($0, element, for: part) }, span)
        case (.tuple(let elements, let span), .tuple(let types))
        where elements.count == types.count:
            let part = Self.part(of: what)
            return .tuple(zip(elements, types).map { expect($0, $1, for: part) }, span)
        default: break
        }
        let typed = infer(expression)
        if typed.type.fits(target) { return settled(typed, as: target) }
        if typed.type == .void {
            rejectVoid(expression)
        } else {
            fail(
                "intent.type-mismatch",
                "\(what) must be \(target.phrase), but this is \(typed.type.phrase)",
                at: expression.span, suggestion: help(typed, toBecome: target))
        }
        return typed.expression
    }
    private static func part(of what: String) -> String {
        what.hasPrefix("an element of ") ? what : "an element of " + what
    }
}
