import Diagnostics

extension BlockParser {
    private struct Variable {
        var name: String
        var start: Int
        var domain: Expression.Domain
        var depth: Int
    }

    /// `forall i in 0..<n, x in a: condition`; the condition reaches as far right as possible.
    @inline(never)
    mutating func parseQuantified(
        _ quantifier: Expression.Quantifier
    ) throws(SyntaxFailure) -> Node {
        let keyword = current
        try enter()
        defer { leave() }
        advance()
        var variables: [Variable] = []
        repeat {
            variables.append(try parseVariable(quantifier, keyword: keyword))
        } while skip(.comma)
        guard skip(.colon) else {
            throw unexpected(
                expected: "':'",
                suggestion: "a condition comes after ':', as in "
                    + "'\(quantifier.rawValue) x in a: x > 0'")
        }
        if quantifier == .count, variables.count > 1 {
            throw fail(
                "intent.quantifier", "'count' ranges over one variable",
                at: Span(keyword.start, lastEnd),
                suggestion: "count pairs by the first and use 'exists' for the second, or say it "
                    + "in two clauses")
        }
        let body = try parseExpression()
        var whole = body
        for (index, variable) in variables.enumerated().reversed() {
            let start = index == 0 ? keyword.start : variable.start
            whole = try node(
                .quantified(
                    quantifier, variable: variable.name, over: variable.domain,
                    body: whole.expression, Span(start, lastEnd)),
                depth: max(whole.depth, variable.depth))
        }
        return whole
    }

    /// `i in 0..<n`
    @inline(never)
    private mutating func parseVariable(
        _ quantifier: Expression.Quantifier, keyword: Token
    ) throws(SyntaxFailure) -> Variable {
        let form = "'\(quantifier.rawValue) x in a: condition'"
        guard current.kind == .name else {
            throw unexpected(expected: "the name of a variable", suggestion: "write \(form)")
        }
        let token = current
        let name = text(of: token)
        if Self.reservedWords.contains(name) || BuiltinTypes.type(named: name) != nil {
            throw fail(
                "intent.reserved-name", "'\(name)' cannot be the name of a variable",
                at: span(of: token), suggestion: "write \(form)")
        }
        advance()
        guard isCurrent("in") else {
            if current.kind == .foreign { throw unexpected(expected: "'in'") }
            throw fail(
                "intent.quantifier", "'\(name)' has nothing to range over",
                at: Span(token.start, max(token.end, lastEnd)), suggestion: "write \(form)")
        }
        advance()
        let (domain, depth) = try parseRangeOrExpression(.coalesce)
        if case .range(let range) = domain, range.lower == nil || range.upper == nil {
            throw fail(
                "intent.range", "a variable needs a range with a start and an end",
                at: Span(token.start, lastEnd),
                suggestion: "write '\(name) in 0..<a.count'")
        }
        return Variable(name: name, start: token.start, domain: domain, depth: depth)
    }
}
