import Diagnostics

/// An expression and how many levels deep it is.
struct Node {
    var expression: Expression
    var depth: Int
}

extension BlockParser {
    /// A whole expression: as far right as possible.
    mutating func parseExpression() throws(SyntaxFailure) -> Node {
        let start = current.start
        let condition = try parseBinary(.or)
        if current.kind != .question { return condition }
        return try parseConditionalTail(condition, from: start)
    }

    /// `? a : b` after a condition, if it is there.
    @inline(never)
    mutating func parseConditionalTail(
        _ condition: Node, from start: Int
    ) throws(SyntaxFailure) -> Node {
        guard current.kind == .question else { return condition }
        if lexer.byte(at: current.end) == UInt8(ascii: "."),
            lexer.byte(at: current.end + 1).isNameStart
        {
            throw fail(
                "intent.optional-chaining", "optional chaining is not part of the clause language",
                at: span(of: current),
                suggestion: "give a value for nil: '(a ?? []).count'")
        }
        try enter()
        defer { leave() }
        advance()
        let first = try parseExpression()
        guard skip(.colon) else {
            throw unexpected(
                expected: "':'", suggestion: "a choice is written 'condition ? a : b'")
        }
        let second = try parseExpression()
        return try node(
            .conditional(
                condition.expression, first.expression, second.expression, Span(start, lastEnd)),
            depth: max(condition.depth, first.depth, second.depth))
    }

    /// Operators that bind at least as tightly as a level.
    mutating func parseBinary(_ minimum: Precedence) throws(SyntaxFailure) -> Node {
        let start = current.start
        let left = try parseOperand()
        if current.kind.binaryOperator == nil { return left }
        return try parseBinaryTail(left, from: start, minimum)
    }

    /// The operators after a left operand.
    mutating func parseBinaryTail(
        _ first: Node, from start: Int, _ minimum: Precedence
    ) throws(SyntaxFailure) -> Node {
        var left = first
        var compared: Token?
        while let binary = current.kind.binaryOperator {
            let precedence = binary.precedence
            if precedence < minimum { break }
            if precedence == .comparison, let compared { throw comparisonChain(compared, start) }
            let token = current
            advance()
            var right: Node
            if binary == .coalesce {
                try enter()
                right = try parseBinary(precedence)
                leave()
            } else {
                right = try parseBinary(precedence.above)
            }
            compared = precedence == .comparison ? token : compared
            if precedence < .comparison { compared = nil }
            left = try node(
                .binary(binary, left.expression, right.expression, Span(start, lastEnd)),
                depth: max(left.depth, right.depth))
        }
        return left
    }

    /// A node one level above its deepest part, if that is not too deep.
    mutating func node(_ expression: Expression, depth: Int) throws(SyntaxFailure) -> Node {
        if depth >= Self.depthLimitLevels { throw tooDeep(at: expression.span) }
        return Node(expression: expression, depth: depth + 1)
    }

    /// `a < b < c`
    @inline(never)
    private mutating func comparisonChain(_ first: Token, _ start: Int) -> SyntaxFailure {
        let middle = String(
            decoding: lexer.bytes[first.end..<max(first.end, lastEnd)], as: UTF8.self)
        let left = String(
            decoding: lexer.bytes[start..<max(start, first.start)], as: UTF8.self)
        let sign = text(of: current)
        let pieces = [left, middle].map { $0.split(separator: " ").joined(separator: " ") }
        let isShort = pieces.allSatisfy { $0.count <= 20 && !$0.contains("\n") }
        let suggestion =
            isShort
            ? "write '\(pieces[0]) \(text(of: first)) \(pieces[1]) && \(pieces[1]) \(sign) …', or "
                + "put one comparison in brackets"
            : "join two comparisons with '&&', or put one in brackets"
        return fail(
            "intent.comparison-chain", "comparisons cannot be chained", at: span(of: current),
            suggestion: suggestion)
    }

    /// An operand with its prefix operators.
    mutating func parseOperand() throws(SyntaxFailure) -> Node {
        let token = current
        let prefix: Expression.UnaryOperator
        switch token.kind {
        case .minus:
            if lexer.byte(at: token.end).isDigit {
                advance()
                let literal = try parseNumber(from: token.start, isNegative: true)
                return try parsePostfix(Node(expression: literal, depth: 1), from: token.start)
            }
            prefix = .minus
        case .bang: prefix = .not
        case .tilde: prefix = .complement
        case .plus:
            try enter()
            defer { leave() }
            advance()
            return try parseOperand()
        default:
            let primary = try parsePrimary()
            switch current.kind {
            case .dot, .leftBracket, .leftParenthesis:
                return try parsePostfix(primary, from: token.start)
            default: return primary
            }
        }
        try enter()
        defer { leave() }
        advance()
        let operand = try parseOperand()
        return try node(
            .unary(prefix, operand.expression, Span(token.start, lastEnd)), depth: operand.depth)
    }

    /// `.member`, `.method(…)` and `[…]` after an expression.
    @inline(never)
    mutating func parsePostfix(_ first: Node, from start: Int) throws(SyntaxFailure) -> Node {
        var base = first
        while true {
            switch current.kind {
            case .dot: base = try parseMember(of: base, from: start)
            case .leftBracket: base = try parseSubscript(of: base, from: start)
            case .leftParenthesis:
                throw fail(
                    "intent.not-callable", "only a function's name can be called",
                    at: span(of: current),
                    suggestion: "write an operator between the two parts")
            default: return base
            }
        }
    }

    @inline(never)
    private mutating func parseMember(
        of base: Node, from start: Int
    ) throws(SyntaxFailure) -> Node {
        let dot = current
        advance()
        guard current.kind == .name || current.kind == .integer else {
            if case .literal(.integer, _) = base.expression {
                throw fail(
                    "intent.number", "a number needs a digit after its point",
                    at: Span(start, dot.end), suggestion: "write '.0' at its end")
            }
            throw unexpected(
                expected: "the name of a member",
                suggestion: "members are written 'a.count', elements of a tuple 'a.0'")
        }
        let token = current
        let name = text(of: token)
        if token.kind == .integer, case .literal(.double, let number) = base.expression,
            number.end == dot.start
        {
            let whole = Span(start, token.end)
            throw fail(
                "intent.number", "'\(Self.shortened(file.text(of: whole)))' is not a number",
                at: whole, suggestion: "a number has one point, as in '1.5'")
        }
        if token.kind == .integer, !name.utf8.allSatisfy(\.isDigit) || name.utf8.count > 4 {
            throw fail(
                "intent.number", "'\(Self.shortened(name))' is not an element's number",
                at: span(of: token), suggestion: "elements of a tuple are called '.0', '.1', …")
        }
        advance()
        guard current.kind == .leftParenthesis, token.kind == .name else {
            return try node(
                .member(base.expression, name, Span(start, lastEnd)), depth: base.depth)
        }
        let (arguments, depth) = try parseArguments()
        return try node(
            .methodCall(base.expression, name, arguments, Span(start, lastEnd)),
            depth: max(base.depth, depth))
    }

    @inline(never)
    private mutating func parseSubscript(
        of base: Node, from start: Int
    ) throws(SyntaxFailure) -> Node {
        let open = current
        try enter()
        defer { leave() }
        advance()
        if current.kind == .rightBracket {
            throw fail(
                "intent.subscript", "an index is missing between the brackets",
                at: Span(open.start, current.end), suggestion: "write 'a[0]' or 'a[i..<j]'")
        }
        let (domain, depth) = try parseRangeOrExpression(.quantified)
        if current.kind == .comma {
            throw fail(
                "intent.subscript", "an array has one index", at: span(of: current),
                suggestion: "for an array of arrays write 'a[i][j]'")
        }
        try close(.rightBracket, opened: open)
        let whole = Span(start, lastEnd)
        return switch domain {
        case .elements(let index):
            try node(
                .subscripted(base.expression, index: index, whole), depth: max(base.depth, depth))
        case .range(let range):
            try node(.slice(base.expression, range, whole), depth: max(base.depth, depth))
        }
    }

    /// `i..<j`, `i...j`, `i...`, `..<j`, `...j`, or an expression of at least a level.
    mutating func parseRangeOrExpression(
        _ minimum: Precedence
    ) throws(SyntaxFailure) -> (Expression.Domain, depth: Int) {
        let start = current.start
        var lower: Node?
        if current.kind != .rangeBelow, current.kind != .rangeThrough {
            lower = try parseBinary(.addition)
        }
        guard current.kind == .rangeBelow || current.kind == .rangeThrough else {
            guard var whole = lower else { throw unexpected(expected: "an expression") }
            whole = try parseBinaryTail(whole, from: start, max(minimum, .or))
            if minimum == .quantified { whole = try parseConditionalTail(whole, from: start) }
            return (.elements(whole.expression), whole.depth)
        }
        let range = current
        advance()
        var upper: Node?
        if current.kind != .rightBracket, current.kind != .colon {
            upper = try parseBinary(.addition)
        }
        if upper == nil, range.kind == .rangeBelow {
            throw unexpected(
                expected: "the end of the range", suggestion: "to go on to the end write 'a[i...]'")
        }
        if current.kind == .coalesce {
            throw fail(
                "intent.range", "'??' binds less tightly than a range", at: span(of: current),
                suggestion: "put it in brackets: 'i..<(a ?? b)'")
        }
        let bounds = Expression.RangeExpression(
            lower: lower?.expression, upper: upper?.expression,
            includesUpper: range.kind == .rangeThrough)
        return (.range(bounds), max(lower?.depth ?? 0, upper?.depth ?? 0))
    }
}
