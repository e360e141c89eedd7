import Diagnostics

/// What a block holds; the signature is nil where it could not be read.
struct ParsedBlock {
    var signature: Signature?
    var clauses: [Clause]
}

extension BlockParser {
    /// How many clauses of each kind there were, broken ones included: names stay stable.
    private struct Counts {
        var requires = 0
        var ensures = 0
        var law = 0
        var example = 0
        var bound = 0
    }

    /// The whole block.
    mutating func parseBlock(at fence: Span) -> ParsedBlock {
        var clauses: [Clause] = []
        var counts = Counts()
        var hasSignature = false
        var hasContent = false
        while diagnostics.count < diagnosticLimitCount, lexer.beginClause() {
            hasContent = true
            nesting = 0
            place = .clause
            lastEnd = lexer.offset
            current = lexer.next()
            let keyword =
                current.kind == .name ? ClauseKeyword.at(current.start, in: lexer) : nil
            switch keyword {
            case .function?:
                if hasSignature {
                    reportSecondFunction()
                    return ParsedBlock(signature: signature, clauses: clauses)
                }
                hasSignature = true
                signature = try? parseSignature()
            case .program?:
                reportProgram()
                return ParsedBlock(signature: nil, clauses: [])
            case let keyword?:
                if let clause = try? parseClause(keyword, &counts) { clauses.append(clause) }
            case nil:
                if reportUnknownClause(hasSignature: hasSignature) == .function {
                    hasSignature = true
                }
            }
            skipClause()
        }
        if !hasSignature, diagnostics.count < diagnosticLimitCount {
            reportNoFunction(at: fence, isEmpty: !hasContent)
        }
        return ParsedBlock(signature: signature, clauses: clauses)
    }

    private mutating func parseClause(
        _ keyword: ClauseKeyword, _ counts: inout Counts
    ) throws(SyntaxFailure) -> Clause {
        let start = current.start
        let function = signature?.name ?? "?"
        let kind: Clause.Kind
        let name: String
        switch keyword {
        case .requires:
            counts.requires += 1
            name = "\(function)/requires.\(counts.requires)"
            kind = .requires(try parseCondition(keyword))
        case .ensures:
            counts.ensures += 1
            name = "\(function)/ensures.\(counts.ensures)"
            kind = .ensures(try parseCondition(keyword))
        case .law:
            counts.law += 1
            name = "\(function)/law.\(counts.law)"
            kind = .law(try parseCondition(keyword))
        case .bound:
            counts.bound += 1
            name = "\(function)/bound.\(counts.bound)"
            kind = .bound(try parseCondition(keyword))
        case .example, .heldOut, .function, .program:
            counts.example += 1
            name = "\(function)/example.\(counts.example)"
            kind = .example(try parseExample(isHeldOut: keyword == .heldOut))
        }
        return Clause(kind: kind, name: name, span: Span(start, lastEnd))
    }

    private mutating func parseCondition(
        _ keyword: ClauseKeyword
    ) throws(SyntaxFailure) -> Expression {
        place = .clause
        try skipKeyword(
            keyword, sample: keyword == .bound ? "steps <= 200" : "result >= 0")
        let condition = try parseExpression()
        guard current.kind == .endOfClause else {
            throw unexpected(
                expected: "an operator or the end of the clause",
                suggestion: "start each clause on a line of its own")
        }
        return condition.expression
    }

    /// The word that begins a clause; people like to put a colon after it.
    mutating func skipKeyword(
        _ keyword: ClauseKeyword, sample: String
    ) throws(SyntaxFailure) {
        let token = current
        advance()
        if current.kind == .colon {
            throw fail(
                "intent.keyword", "'\(keyword.rawValue)' has no colon",
                at: Span(token.start, current.end),
                suggestion: "write '\(keyword.rawValue) \(sample)'",
                replacement: keyword.rawValue)
        }
        if current.kind == .endOfClause {
            throw fail(
                "intent.empty-clause", "'\(keyword.rawValue)' says nothing", at: span(of: token),
                suggestion: "write what holds after it, as in '\(keyword.rawValue) \(sample)', "
                    + "or remove it")
        }
    }

    // MARK: Lines that are no clause

    private mutating func reportSecondFunction() {
        report(
            .error, "intent.several-functions", "an intent block holds one function",
            at: span(of: current),
            suggestion: "close the block with ``` before this line, and open another with "
                + "```intent")
    }

    private mutating func reportProgram() {
        report(
            .error, "intent.program", "programs are not supported yet", at: span(of: current),
            suggestion: "describe a function: 'func name(a: Int64) -> Int64'")
    }

    private mutating func reportNoFunction(at fence: Span, isEmpty: Bool) {
        report(
            .error, "intent.no-function",
            isEmpty ? "this intent block is empty" : "this intent block has no signature",
            at: fence,
            suggestion: "begin it with the function's signature, as in "
                + "'func gcd(a: Int64, b: Int64) -> Int64'")
    }

    /// Says what was probably meant, and returns it.
    private mutating func reportUnknownClause(hasSignature: Bool) -> ClauseKeyword? {
        let first = current
        if ClauseKeyword.isListItem(at: first.start, in: lexer) {
            report(
                .error, "intent.list-item", "a clause has no list mark before it",
                at: span(of: first), suggestion: "remove '\(text(of: first))'",
                fixIt: .init(
                    span: Span(first.start, lexer.skippingSpaces(from: first.end)),
                    replacement: ""))
            return nil
        }
        guard first.kind == .name else {
            _ = unexpected(
                expected: "a clause",
                suggestion: "a line begins with func, requires, ensures, law, example, heldout or "
                    + "bound")
            return nil
        }
        var end = first.end
        while lexer.byte(at: end) == UInt8(ascii: "-") || lexer.byte(at: end).isNameByte {
            end += 1
        }
        let word = file.text(of: Span(first.start, end))
        if let meant = ClauseKeyword.meant(by: word) {
            let hint = meant == .heldOut ? "heldout example" : meant.rawValue
            report(
                .error, "intent.unknown-clause", "there is no clause '\(Self.shortened(word))'",
                at: Span(first.start, end), suggestion: "did you mean '\(hint)'?",
                fixIt: .init(span: Span(first.start, end), replacement: hint))
            return meant
        }
        let name = signature?.name
        if let name, word == name || NameSuggestion.nearest(to: word, among: [name]) != nil {
            report(
                .error, "intent.unknown-clause", "this call is not a clause",
                at: Span(first.start, end),
                suggestion: "write 'example' or 'law' before it",
                fixIt: .init(span: Span(first.start, first.start), replacement: "example "))
            return nil
        }
        report(
            .error, "intent.unknown-clause", "there is no clause '\(Self.shortened(word))'",
            at: Span(first.start, end),
            suggestion: hasSignature
                ? "a line begins with requires, ensures, law, example, heldout or bound; "
                    + "put prose outside the block, or after '//'"
                : "begin the block with 'func name(a: Int64) -> Int64'; put prose outside it")
        return nil
    }
}
