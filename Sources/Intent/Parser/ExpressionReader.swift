package import Diagnostics

/// Reads one expression that is not in a file, such as a call on a command line.
package enum ExpressionReader {
    /// How long the text may be.
    package static let sizeLimitBytes = 1 << 20

    /// The expression, or nil with one error.
    package static func read(text: String, name: String) -> (Expression?, [Diagnostic]) {
        read(bytes: Array(text.utf8), name: name)
    }

    /// The expression in UTF-8 bytes, or nil with one error.
    package static func read(bytes: [UInt8], name: String) -> (Expression?, [Diagnostic]) {
        if let problem = TextProblem.first(in: bytes, name: name, limitBytes: sizeLimitBytes) {
            return (nil, [problem])
        }
        let file = SourceFile(name: name, bytes: bytes)
        var parser = BlockParser(expressionIn: file)
        guard parser.lexer.beginClause() else {
            return (nil, [empty(file)])
        }
        parser.current = parser.lexer.next()
        do {
            if parser.current.kind == .endOfClause { return (nil, [empty(file)]) }
            let expression = try parser.parseExpression().expression
            if parser.current.kind == .endOfClause { return (expression, parser.diagnostics) }
            _ = parser.unexpected(expected: "an operator or the end")
        } catch {}
        return (nil, parser.diagnostics)
    }

    private static func empty(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, code: "intent.empty-expression", "there is no expression", in: file,
            suggestion: "write a call, as in 'gcd(12, 18)'")
    }
}
