import Diagnostics

extension BlockParser {
    /// `func name(a: T, b: inout [T]) -> R`; the current token is `func`.
    mutating func parseSignature() throws(SyntaxFailure) -> Signature {
        place = .signature
        let start = current.start
        advance()
        guard current.kind == .name else {
            throw unexpected(
                expected: "the function's name", suggestion: "write 'func name(a: Int64) -> Int64'")
        }
        let nameToken = current
        let name = text(of: nameToken)
        try refuseReserved(nameToken, what: "function")
        advance()
        if current.kind == .less {
            throw fail(
                "intent.generic", "functions cannot be generic", at: span(of: current),
                suggestion: "write one intent for each type that you need")
        }
        guard current.kind == .leftParenthesis else {
            throw unexpected(
                expected: "'('",
                suggestion: "parameters stand in round brackets: '\(name)(a: Int64)'; "
                    + "without any: '\(name)()'")
        }
        let parameters = try parseParameters()
        let result = try parseResult()
        guard current.kind == .endOfClause else {
            throw unexpected(
                expected: "the end of the signature", suggestion: "put each clause on its own line")
        }
        return Signature(
            name: name, parameters: parameters, result: result, span: Span(start, lastEnd),
            nameSpan: span(of: nameToken))
    }

    private mutating func parseParameters() throws(SyntaxFailure) -> [Parameter] {
        let open = current
        advance()
        var parameters: [Parameter] = []
        while current.kind != .rightParenthesis {
            parameters.append(try parseParameter())
            if !skip(.comma) { break }
        }
        try close(.rightParenthesis, opened: open)
        return parameters
    }

    /// `a: T`, `_ a: T`, `label a: T`; the label is not kept.
    private mutating func parseParameter() throws(SyntaxFailure) -> Parameter {
        let first = current
        guard current.kind == .name else {
            throw unexpected(
                expected: "a parameter", suggestion: "parameters are written 'name: Type'")
        }
        var token = current
        advance()
        if ["inout", "var", "let", "const", "ref"].contains(text(of: first)) {
            let word = text(of: first)
            throw fail(
                "intent.parameter", "'\(word)' cannot stand before a parameter's name",
                at: span(of: first),
                suggestion: word == "inout" || word == "ref"
                    ? "write it before the type: 'a: inout [Int64]'" : "remove it")
        }
        if current.kind == .name {
            token = current
            advance()
        }
        guard skip(.colon) else { throw parameterWithoutType(first, token) }
        try refuseReserved(token, what: "parameter")
        let isInout = isCurrent("inout")
        if isInout { advance() }
        let type = try parseType()
        if current.kind == .rangeThrough {
            throw fail(
                "intent.parameter", "a function takes a fixed number of arguments",
                at: span(of: current), suggestion: "take an array, as in '[Int64]'")
        }
        if current.kind == .foreign, text(of: current) == "=" {
            throw fail(
                "intent.parameter", "parameters have no default values", at: span(of: current),
                suggestion: "remove the value; each call gives all arguments")
        }
        return Parameter(
            name: text(of: token), type: type, isInout: isInout, span: Span(first.start, lastEnd))
    }

    private mutating func parameterWithoutType(
        _ first: Token, _ second: Token
    ) -> SyntaxFailure {
        if current.kind == .foreign { return unexpected(expected: "':'") }
        let isReversed = first.start != second.start
        let written = text(of: first)
        let meant =
            BuiltinTypes.type(named: written) != nil ? written : BuiltinTypes.meant(by: written)
        let name = isReversed ? text(of: second) : written
        let type = isReversed ? meant ?? "Int64" : "Int64"
        return fail(
            "intent.parameter", "the parameter '\(Self.shortened(name))' has no type",
            at: Span(first.start, second.end),
            suggestion: "write '\(Self.shortened(name)): \(type)'",
            replacement: isReversed && meant != nil ? "\(name): \(type)" : nil)
    }

    private mutating func parseResult() throws(SyntaxFailure) -> Type {
        if ["throws", "async", "rethrows"].contains(where: {
            current.kind == .name && text(of: current) == $0
        }) {
            throw fail(
                "intent.effects", "functions neither throw nor wait", at: span(of: current),
                suggestion: "remove it; a function that may have no answer returns an optional, "
                    + "as in '-> Int64?'")
        }
        if current.kind == .colon {
            throw fail(
                "intent.signature", "the result's type comes after '->'", at: span(of: current),
                suggestion: "write '->'", replacement: " ->")
        }
        guard skip(.arrow) else { return .void }
        if isCurrent("Void") {
            advance()
            return .void
        }
        if current.kind == .leftParenthesis, byteAfterCurrent() == UInt8(ascii: ")") {
            advance()
            advance()
            return .void
        }
        if isCurrent("inout") {
            throw fail(
                "intent.signature", "a result cannot be inout", at: span(of: current),
                suggestion: "remove 'inout'")
        }
        return try parseType()
    }

    /// Words that have a meaning of their own cannot be names.
    private mutating func refuseReserved(
        _ token: Token, what: String
    ) throws(SyntaxFailure) {
        let name = text(of: token)
        let isReserved =
            Self.reservedWords.contains(name) || BuiltinTypes.type(named: name) != nil
        guard isReserved else { return }
        throw fail(
            "intent.reserved-name", "'\(name)' cannot be the name of a \(what)",
            at: span(of: token), suggestion: "choose another name, such as '\(name.lowercased())1'")
    }

    static let reservedWords: Set<String> = [
        "true", "false", "nil", "old", "result", "forall", "exists", "inout", "in", "func", "_",
        "leaves", "approx", "and", "or", "not", "if", "else", "return", "let", "var",
    ]
}
