import Diagnostics

extension BlockParser {
    /// `example f(1, 2) == 3`, `… ≈ 1.5 ± 1e-9`, `… leaves [1, 2]`, with `heldout` before it
    /// or not; the current token is the first word.
    mutating func parseExample(isHeldOut: Bool) throws(SyntaxFailure) -> Example {
        place = .example
        lexer.readsExample = true
        if isHeldOut {
            let word = current
            advance()
            guard isCurrent("example") else {
                throw fail(
                    "intent.example", "'heldout' stands before an example",
                    at: span(of: word), suggestion: "write 'heldout example f(1) == 2'",
                    replacement: "heldout example")
            }
        }
        try skipKeyword(.example, sample: "\(signature?.name ?? "f")(1) == 2")
        let arguments = try parseExampleCall()
        let expectation = try parseExpectation()
        let leaves = try parseLeaves()
        if expectation == .none, leaves.isEmpty { throw exampleWithoutExpectation() }
        guard current.kind == .endOfClause else { throw afterExpectation() }
        return Example(
            arguments: arguments, expectation: expectation, leaves: leaves, isHeldOut: isHeldOut)
    }

    private mutating func parseExampleCall() throws(SyntaxFailure) -> [Expression.Argument] {
        let function = signature?.name
        let form = "'example \(function ?? "f")(1) == 2'"
        guard current.kind == .name else {
            if current.kind == .bang, let function {
                throw fail(
                    "intent.example", "an example begins with the call", at: span(of: current),
                    suggestion: "write 'example \(function)(…) == false'")
            }
            throw unexpected(
                expected: "a call of '\(function ?? "f")'", suggestion: "write \(form)")
        }
        let token = current
        if let function, !isNameOfFunction(token) {
            let isCall = byteAfterCurrent() == UInt8(ascii: "(")
            throw fail(
                "intent.example-call",
                "an example calls the function of its block, '\(Self.shortened(function))'",
                at: span(of: token),
                suggestion: isCall ? "write '\(Self.shortened(function))'" : "write \(form)",
                replacement: isCall ? function : nil)
        }
        advance()
        guard current.kind == .leftParenthesis else {
            throw unexpected(
                expected: "the arguments of the call", suggestion: "write \(form)")
        }
        return try parseArguments().0
    }

    /// Compares bytes: there may be thousands of examples.
    private func isNameOfFunction(_ token: Token) -> Bool {
        guard let name = signature?.nameSpan, name.end - name.start == token.end - token.start
        else { return false }
        for index in 0..<(name.end - name.start)
        where lexer.bytes[name.start + index] != lexer.bytes[token.start + index] {
            return false
        }
        return true
    }

    private static let wordsForResult: Set<String> = [
        "returns", "gives", "is", "equals", "yields", "be", "eq",
    ]

    private mutating func parseExpectation() throws(SyntaxFailure) -> Example.Expectation {
        switch current.kind {
        case .equal:
            advance()
            return .equals(try parseBinary(.coalesce).expression)
        case .approximately:
            return try parseApproximation()
        case .name where isCurrent("approx"):
            return try parseApproximation()
        case .endOfClause:
            return .none
        case .name where isCurrent("leaves"):
            return .none
        case .name where Self.wordsForResult.contains(text(of: current)):
            throw fail(
                "intent.example", "an example says what comes out with '=='",
                at: span(of: current), suggestion: "write '=='", replacement: "==")
        case .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            throw fail(
                "intent.example", "an example says exactly what comes out, with '=='",
                at: span(of: current),
                suggestion: "write '== value', or make it a law: 'law f(…) \(text(of: current)) …'")
        default:
            throw unexpected(
                expected: "'=='",
                suggestion: "write '== value', '≈ value ± tolerance' or 'leaves [1, 2]'")
        }
    }

    private mutating func parseApproximation() throws(SyntaxFailure) -> Example.Expectation {
        advance()
        let value = try parseBinary(.coalesce).expression
        guard skip(.plusMinus) else {
            throw unexpected(
                expected: "the tolerance",
                suggestion: "write '≈ 1.5 ± 1e-9', or in ASCII 'approx 1.5 +- 1e-9'")
        }
        return .approximately(value, tolerance: try parseBinary(.coalesce).expression)
    }

    private mutating func parseLeaves() throws(SyntaxFailure) -> [Expression] {
        guard isCurrent("leaves") else { return [] }
        advance()
        var values: [Expression] = []
        repeat {
            if current.kind == .equal {
                throw fail(
                    "intent.example", "the value comes right after 'leaves'",
                    at: span(of: current), suggestion: "write 'leaves [1, 2]'", replacement: "")
            }
            values.append(try parseBinary(.coalesce).expression)
        } while skip(.comma)
        return values
    }

    private mutating func exampleWithoutExpectation() -> SyntaxFailure {
        let hasInout = signature?.parameters.contains { $0.isInout } ?? false
        let suggestion =
            hasInout
            ? "add 'leaves' and the value afterwards, as in 'leaves [1, 2]'"
            : "add '== ' and the result" + (signature?.result == .bool ? ", '== true'" : "")
        return fail(
            "intent.example", "this example does not say what comes out",
            at: Span(lastEnd, lastEnd), suggestion: suggestion)
    }

    private mutating func afterExpectation() -> SyntaxFailure {
        switch current.kind {
        case .andAnd, .orOr, .question, .equal, .notEqual, .less, .lessOrEqual, .greater,
            .greaterOrEqual:
            fail(
                "intent.example", "an example expects one value, not a condition",
                at: span(of: current),
                suggestion: "put the value in brackets, or make it a law: 'law f(…) == …'")
        case .plusMinus:
            fail(
                "intent.example", "a tolerance needs '≈' before the value",
                at: span(of: current), suggestion: "write '≈ value ± tolerance'")
        default:
            unexpected(
                expected: "the end of the example",
                suggestion: "start each clause on a line of its own")
        }
    }
}
