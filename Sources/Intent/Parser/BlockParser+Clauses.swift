import Diagnostics

/// What a block holds; the signature is nil where it could not be read.
struct ParsedBlock {
    var signature: Signature?
    var clauses: [Clause]
}

extension BlockParser {
    /// Names the clauses of one kind; broken ones count too, so that names stay stable.
    private struct Counter {
        private var prefix = ""
        private var count = 0

        mutating func next(_ keyword: ClauseKeyword, of function: String?) -> String {
            if count == 0 { prefix = "\(function ?? "?")/\(keyword.rawValue)." }
            count += 1
            return prefix + String(count)
        }
    }

    /// A counter for each kind of clause.
    private struct Numbering {
        private var requires = Counter()
        private var ensures = Counter()
        private var law = Counter()
        private var example = Counter()
        private var bound = Counter()

        mutating func name(_ keyword: ClauseKeyword, of function: String?) -> String {
            switch keyword {
            case .requires: requires.next(keyword, of: function)
            case .ensures: ensures.next(keyword, of: function)
            case .law: law.next(keyword, of: function)
            case .bound: bound.next(keyword, of: function)
            case .example, .heldOut, .function, .program: example.next(.example, of: function)
            }
        }
    }

    /// The whole block.
    mutating func parseBlock(at fence: Span) -> ParsedBlock {
        var clauses: [Clause] = []
        var numbering = Numbering()
        var hasSignature = false
        var hasContent = false
        while diagnostics.count < diagnosticLimitCount, lexer.beginClause() {
            hasContent = true
            nesting = 0
            typeNesting = 0
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
                if let clause = try? parseClause(keyword, &numbering) { clauses.append(clause) }
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
        _ keyword: ClauseKeyword, _ numbering: inout Numbering
    ) throws(SyntaxFailure) -> Clause {
        let start = current.start
        let name = numbering.name(keyword, of: signature?.name)
        let kind: Clause.Kind =
            switch keyword {
            case .requires: .requires(try parseCondition(keyword))
            case .ensures: .ensures(try parseCondition(keyword))
            case .law: .law(try parseCondition(keyword))
            case .bound: .bound(try parseCondition(keyword))
            case .example, .heldOut, .function, .program:
                .example(try parseExample(isHeldOut: keyword == .heldOut))
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
        lexer.readsProse = true
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
            let follows = lexer.isWord("example", at: lexer.skippingSpaces(from: end))
            let hint = meant == .heldOut && !follows ? "heldout example" : meant.rawValue
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
