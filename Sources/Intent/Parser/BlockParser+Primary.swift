import Diagnostics

// Functions that call each other as deep as brackets go must have small stack frames: what is
// big, and what only makes a message, is kept out of line.

extension BlockParser {
    /// A literal, a name, a call, or something in brackets.
    mutating func parsePrimary() throws(SyntaxFailure) -> Node {
        let token = current
        switch token.kind {
        case .name: return try parseWord()
        case .integer, .double:
            return Node(expression: try parseNumber(from: token.start, isNegative: false), depth: 1)
        case .string:
            let content = try parseString(token)
            advance()
            return Node(expression: .literal(.string(content), span(of: token)), depth: 1)
        case .leftParenthesis: return try parseParenthesised()
        case .leftBracket: return try parseArray()
        case .dot:
            if lexer.byte(at: token.end).isDigit { throw numberWithoutZero() }
            throw unexpected(
                expected: "an expression",
                suggestion: "say what it is a member of: 'a.count', 'Int64.max'")
        case .ampersand:
            throw fail(
                "intent.inout-argument", "'&' stands only before an argument of a call",
                at: span(of: token), suggestion: "write 'f(&[3, 1])'")
        default:
            throw unexpected(expected: "an expression")
        }
    }

    private mutating func parseWord() throws(SyntaxFailure) -> Node {
        switch ExpressionWord.of(current, in: lexer.bytes) {
        case .true: return literal(.bool(true))
        case .false: return literal(.bool(false))
        case .nil: return literal(.nil)
        case .old: return try parseOld()
        case .forall: return try parseQuantified(.forall)
        case .exists: return try parseQuantified(.exists)
        case .count: return try parseCount()
        case .capitalised: return try parseCapitalised()
        case .null: try refuseForeignLiteral(current)
        case .not: try refuseNot(current)
        case .other: break
        }
        return try parseNameOrCall()
    }

    /// `count i in a: …`, or something that is called `count`.
    @inline(never)
    private mutating func parseCount() throws(SyntaxFailure) -> Node {
        byteAfterCurrent().isNameStart ? try parseQuantified(.count) : try parseNameOrCall()
    }

    @inline(never)
    private mutating func parseCapitalised() throws(SyntaxFailure) -> Node {
        if let type = BuiltinTypes.type(named: text(of: current)) { return try parseTypeName(type) }
        try refuseForeignLiteral(current)
        return try parseNameOrCall()
    }

    private mutating func parseNameOrCall() throws(SyntaxFailure) -> Node {
        let token = current
        if Self.canFollowStatementWord(byteAfterCurrent()) { try refuseStatement(token) }
        let name = String(decoding: lexer.bytes[token.start..<token.end], as: UTF8.self)
        advance()
        if current.kind == .leftParenthesis { return try parseCall(token, name) }
        return Node(expression: .name(name, Span(token.start, token.end)), depth: 1)
    }

    @inline(never)
    private mutating func parseCall(
        _ token: Token, _ name: String
    ) throws(SyntaxFailure) -> Node {
        let (arguments, depth) = try parseArguments()
        return try node(.call(name, arguments, Span(token.start, lastEnd)), depth: depth)
    }

    private mutating func literal(_ literal: Expression.Literal) -> Node {
        let place = span(of: current)
        advance()
        return Node(expression: .literal(literal, place), depth: 1)
    }

    /// `Int64.max` or `Double(n)`.
    @inline(never)
    private mutating func parseTypeName(_ type: Type) throws(SyntaxFailure) -> Node {
        let token = current
        switch byteAfterCurrent() {
        case UInt8(ascii: "("):
            advance()
            return try parseCall(token, Printer.text(of: type))
        case UInt8(ascii: "."):
            advance()
            return Node(expression: .typeName(type, span(of: token)), depth: 1)
        default:
            throw fail(
                "intent.type-as-value", "'\(text(of: token))' is a type, not a value",
                at: span(of: token),
                suggestion: "write '\(text(of: token)).max' for its largest value, or "
                    + "'\(text(of: token))(x)' to convert")
        }
    }

    @inline(never)
    private mutating func parseOld() throws(SyntaxFailure) -> Node {
        let token = current
        advance()
        guard current.kind == .leftParenthesis else {
            throw unexpected(
                expected: "'('", suggestion: "the value before the call is written 'old(a)'")
        }
        let (arguments, depth) = try parseArguments()
        let whole = Span(token.start, lastEnd)
        guard arguments.count == 1, let value = arguments.first, !value.isInout,
            value.label == nil
        else {
            throw fail(
                "intent.old", "'old' takes one value", at: whole, suggestion: "write 'old(a)'")
        }
        return try node(.old(value.value, whole), depth: depth)
    }

    /// `(a)`, which is `a`, or a tuple.
    @inline(never)
    private mutating func parseParenthesised() throws(SyntaxFailure) -> Node {
        let open = current
        try enter()
        defer { leave() }
        advance()
        var elements: [Expression] = []
        var depth = 0
        while current.kind != .rightParenthesis {
            let element = try parseExpression()
            if elements.isEmpty, current.kind == .rightParenthesis {
                advance()
                return element
            }
            depth = max(depth, element.depth)
            elements.append(element.expression)
            if !skip(.comma) { break }
        }
        try close(.rightParenthesis, opened: open)
        let whole = Span(open.start, lastEnd)
        guard elements.count > 1 else {
            throw fail(
                "intent.tuple", "a tuple has at least two elements", at: whole,
                suggestion: elements.isEmpty
                    ? "write a value between the brackets" : "remove the comma")
        }
        return try node(.tuple(elements, whole), depth: depth)
    }

    @inline(never)
    private mutating func parseArray() throws(SyntaxFailure) -> Node {
        let open = current
        try enter()
        defer { leave() }
        advance()
        var elements: [Expression] = []
        var depth = 0
        while current.kind != .rightBracket {
            let element = try parseExpression()
            depth = max(depth, element.depth)
            elements.append(element.expression)
            if current.kind == .rangeBelow || current.kind == .rangeThrough {
                throw fail(
                    "intent.range", "an array literal lists its elements", at: span(of: current),
                    suggestion: "write them out, as in '[1, 2, 3]'")
            }
            if !skip(.comma) { break }
        }
        try close(.rightBracket, opened: open)
        return try node(.array(elements, Span(open.start, lastEnd)), depth: depth)
    }

    /// `(a, &b, label: c)`; the depth is that of the deepest argument.
    @inline(never)
    mutating func parseArguments() throws(SyntaxFailure) -> ([Expression.Argument], depth: Int) {
        let open = current
        try enter()
        defer { leave() }
        advance()
        var arguments: [Expression.Argument] = []
        if current.kind != .rightParenthesis { arguments.reserveCapacity(2) }
        var depth = 0
        while current.kind != .rightParenthesis {
            var label: String?
            if current.kind == .name, byteAfterCurrent() == UInt8(ascii: ":") {
                label = text(of: current)
                advance()
                guard skip(.colon) else { throw unexpected(expected: "','") }
            }
            let isInout = skip(.ampersand)
            let value = try parseExpression()
            depth = max(depth, value.depth)
            arguments.append(.init(label: label, isInout: isInout, value: value.expression))
            if !skip(.comma) { break }
        }
        try close(.rightParenthesis, opened: open)
        return (arguments, depth)
    }

    /// `True`, `None` and their like.
    @inline(never)
    private mutating func refuseForeignLiteral(_ token: Token) throws(SyntaxFailure) {
        let meant = [
            "True": "true", "TRUE": "true", "False": "false", "FALSE": "false",
            "None": "nil", "NULL": "nil", "null": "nil", "Nil": "nil",
        ][text(of: token)]
        if let meant, signature?.parameters.contains(where: { $0.name == text(of: token) }) != true
        {
            throw fail(
                "intent.foreign-syntax", "'\(text(of: token))' is not a value",
                at: span(of: token), suggestion: "write '\(meant)'", replacement: meant)
        }
    }

    @inline(never)
    private mutating func refuseNot(_ token: Token) throws(SyntaxFailure) {
        guard byteAfterCurrent().isNameStart || lexer.byte(at: token.end) == UInt8(ascii: " ")
        else { return }
        throw fail(
            "intent.foreign-syntax", "'not' is not an operator", at: span(of: token),
            suggestion: "write '!', as in '!a.isEmpty' or '!(a < b)'", replacement: "!")
    }

    /// Words that begin a statement even before a bracket: `if (a)`.
    private static var statements: Set<String> { ["if", "for", "while", "switch"] }

    /// Whether a byte after a name shows that no operator follows.
    @inline(__always)
    private static func canFollowStatementWord(_ byte: UInt8) -> Bool {
        byte.isNameByte || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "{")
            || byte == UInt8(ascii: "\"")
    }

    /// A clause is an expression: `if`, `let` and `return` have no place in it.
    @inline(never)
    private mutating func refuseStatement(_ token: Token) throws(SyntaxFailure) {
        let isCall = byteAfterCurrent() == UInt8(ascii: "(")
        let advice: String? =
            switch text(of: token) {
            case "if": "choose with 'condition ? a : b'; for 'if a then b' write '!a || b'"
            case "let", "var": "write the value where it is used"
            case "return": "compare with 'result', as in 'ensures result == a + b'"
            case "for", "while", "foreach": "write 'forall x in a: condition'"
            case "all", "every", "each":
                byteAfterCurrent().isNameStart
                    ? "write 'forall x in a: condition'" : nil
            case "exist", "any", "some":
                byteAfterCurrent().isNameStart
                    ? "write 'exists x in a: condition'" : nil
            case "for_all", "forAll", "foral": "write 'forall x in a: condition'"
            case "switch", "match", "lambda", "fn", "do", "try", "await", "guard":
                "a clause is one expression that is true or false"
            default: nil
            }
        guard let advice, !isCall || Self.statements.contains(text(of: token)) else { return }
        throw fail(
            "intent.foreign-syntax", "'\(text(of: token))' cannot stand in a clause",
            at: span(of: token), suggestion: advice)
    }
}
