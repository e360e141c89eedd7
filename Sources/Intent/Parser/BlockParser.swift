import Diagnostics

/// Thrown once what is wrong has been noted in `diagnostics`.
struct SyntaxFailure: Error {}

/// Reads the clauses of one intent block by recursive descent.
///
/// A clause with an error is left out and the next one read, so that one run finds several.
struct BlockParser: ~Copyable {
    /// How deep an expression may be: operators inside operators, brackets inside brackets.
    static let depthLimitLevels = 200
    /// How deep brackets and prefixes may be, those that leave no trace in the tree included.
    static let nestingLimitLevels = 2 * depthLimitLevels

    /// How deep a type may be.
    static let typeDepthLimitLevels = 32

    let file: SourceFile
    var lexer: Lexer
    var current = Token(kind: .endOfClause, start: 0, end: 0)
    /// Where the token before the current one ends.
    var lastEnd = 0
    var lastStart = 0
    var diagnostics: [Diagnostic] = []
    var diagnosticLimitCount: Int
    var nesting = 0
    var typeNesting = 0
    /// The function of the block, once its signature has been read.
    var signature: Signature?
    var place = Place.signature

    enum Place {
        case signature, clause, example
    }

    init(file: SourceFile, range: Range<Int>, diagnosticLimitCount: Int) {
        self.file = file
        self.diagnosticLimitCount = diagnosticLimitCount
        lexer = Lexer(bytes: file.bytes, range: range)
    }

    /// For a text that is one expression.
    init(expressionIn file: SourceFile) {
        self.file = file
        diagnosticLimitCount = 1
        lexer = Lexer(bytes: file.bytes, range: 0..<file.bytes.count, isSingleClause: true)
        place = .clause
    }

    // MARK: Tokens

    @inline(__always)
    mutating func advance() {
        lastStart = current.start
        lastEnd = current.end
        current = lexer.next()
    }

    /// Moves on if the current token is of a kind.
    @inline(__always)
    mutating func skip(_ kind: Token.Kind) -> Bool {
        guard current.kind == kind else { return false }
        advance()
        return true
    }

    func text(of token: Token) -> String {
        String(decoding: lexer.bytes[token.start..<token.end], as: UTF8.self)
    }

    func span(of token: Token) -> Span { Span(token.start, token.end) }

    @inline(never)
    func isCurrent(_ word: StaticString) -> Bool {
        current.kind == .name && current.end - current.start == word.utf8CodeUnitCount
            && lexer.isWord(word, at: current.start)
    }

    /// The first byte after the current token and the spaces behind it.
    func byteAfterCurrent() -> UInt8 { lexer.byte(at: lexer.skippingSpaces(from: current.end)) }

    // MARK: Depth

    mutating func enter() throws(SyntaxFailure) {
        nesting += 1
        if nesting > Self.nestingLimitLevels { throw tooDeep(at: span(of: current)) }
    }

    mutating func leave() { nesting -= 1 }

    @inline(never)
    mutating func tooDeep(at span: Span) -> SyntaxFailure {
        fail(
            "intent.too-deep",
            "this is too deep: more than \(Self.depthLimitLevels) operators or brackets inside "
                + "each other or in a row",
            at: span, suggestion: "split it into several clauses")
    }

    // MARK: Problems

    @inline(never)
    mutating func fail(
        _ code: String, _ message: String, at span: Span, suggestion: String? = nil,
        replacement: String? = nil
    ) -> SyntaxFailure {
        report(
            .error, code, message, at: span, suggestion: suggestion,
            fixIt: replacement.map { Diagnostic.FixIt(span: span, replacement: $0) })
        return SyntaxFailure()
    }

    @inline(never)
    mutating func report(
        _ severity: Diagnostic.Severity, _ code: String, _ message: String, at span: Span,
        suggestion: String? = nil, fixIt: Diagnostic.FixIt? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                severity, code: code, message, at: span, in: file, suggestion: suggestion,
                fixIt: fixIt))
    }

    /// The rest of a clause that cannot be understood.
    mutating func skipClause() {
        while current.kind != .endOfClause { advance() }
    }
}

extension BlockParser {
    /// What a token is called in a message.
    func described(_ token: Token) -> String {
        switch token.kind {
        case .endOfClause: "the end of the line"
        default: "'\(Self.shortened(text(of: token)))'"
        }
    }

    /// Text for a message, which stays readable whatever the file holds.
    static func shortened(_ text: String) -> String {
        text.unicodeScalars.count <= 40 ? text : String(text.prefix(37)) + "…"
    }
}
