import Diagnostics

/// Checks examples: number and types of the values, and whether they fit what they are for.
///
/// Long lists of plain values are the common case and take a shortcut that allocates nothing.
struct ExampleChecker {
    let signature: Signature
    private let parameterTypes: [ClauseType]
    private let resultType: ClauseType
    private let inouts: [Parameter]
    private var typer: ExpressionTyper
    private let source: SourceFile

    init(signature: Signature, functions: [String: Signature], source: SourceFile) {
        self.signature = signature
        self.source = source
        parameterTypes = signature.parameters.map { ClauseType($0.type) }
        resultType = ClauseType(signature.result)
        inouts = signature.parameters.filter(\.isInout)
        typer = ExpressionTyper(
            place: .constant, signature: signature, functions: functions, source: source)
    }

    mutating func takeDiagnostics() -> [Diagnostic] { typer.takeDiagnostics() }

    /// The example with its literals as they are meant; nil when nothing changes.
    mutating func check(_ example: Example, span: Span) -> Example? {
        if isPlain(example) { return nil }
        var checked = example
        if let arguments = check(arguments: example.arguments, at: span) {
            checked.arguments = arguments
        }
        checked.expectation = check(example, at: span)
        checked.leaves = checkLeaves(example, at: span)
        return checked
    }

    /// True for an example of literals that obviously fit.
    private func isPlain(_ example: Example) -> Bool {
        guard case .equals(let expected) = example.expectation, inouts.isEmpty,
            example.leaves.isEmpty, example.arguments.count == signature.parameters.count,
            ConstantChecker.isPlain(expected, signature.result)
        else { return false }
        for index in example.arguments.indices {
            guard example.arguments[index].label == nil, !example.arguments[index].isInout,
                ConstantChecker.isPlain(
                    example.arguments[index].value, signature.parameters[index].type)
            else { return false }
        }
        return true
    }

    /// The arguments of a call, checked; nil when there is an error.
    mutating func check(
        arguments: [Expression.Argument], at span: Span
    ) -> [Expression.Argument]? {
        let before = typer.diagnostics.count
        var checked: [Expression.Argument] = []
        for (index, argument) in arguments.enumerated() {
            guard index < signature.parameters.count else { break }
            let parameter = signature.parameters[index]
            typer.checkMarks(argument, parameter, of: signature.name)
            var changed = argument
            changed.value = check(
                argument.value, parameter.type, parameterTypes[index],
                for: "the argument '\(parameter.name)'")
            checked.append(changed)
        }
        if arguments.count != signature.parameters.count {
            typer.rejectArgumentCount(signature, arguments, at: span)
        }
        return typer.diagnostics.count == before ? checked : nil
    }

    private mutating func check(
        _ value: Expression, _ type: Type, _ clauseType: ClauseType, for what: String
    ) -> Expression {
        if ConstantChecker.isPlain(value, type) { return value }
        let before = typer.diagnostics.count
        let checked = typer.expect(value, clauseType, for: what)
        guard typer.diagnostics.count == before else { return checked }
        if let problem = ConstantChecker.problem(with: checked, type, in: source) {
            typer.fail(
                problem.code, problem.message, at: problem.span, suggestion: problem.suggestion)
        }
        return checked
    }

    private mutating func check(_ example: Example, at span: Span) -> Example.Expectation {
        switch example.expectation {
        case .equals(let value):
            guard signature.result != .void else {
                typer.fail(
                    "intent.no-result",
                    "'\(signature.name)' has no result that could equal something", at: value.span,
                    suggestion: "write 'leaves' instead of '=='")
                return example.expectation
            }
            return .equals(check(value, signature.result, resultType, for: "the expected result"))
        case .approximately(let value, let tolerance):
            return checkApproximate(value, tolerance)
        case .none:
            if example.leaves.isEmpty {
                let help =
                    signature.result == .void
                    ? "write what the call leaves, as in 'leaves [1, 2]'"
                    : "write the result, as in '== \(resultSample)'"
                typer.fail(
                    "intent.no-expectation", "this example does not say what should come out",
                    at: span, suggestion: help)
            }
            return .none
        }
    }

    private var resultSample: String {
        switch signature.result {
        case .bool: "true"
        case .integer: "6"
        case .float, .double: "1.5"
        case .string: "\"abc\""
        case .array: "[]"
        case .optional: "nil"
        default: "…"
        }
    }

    private mutating func checkApproximate(
        _ value: Expression, _ tolerance: Expression
    ) -> Example.Expectation {
        guard signature.result == .double || signature.result == .float else {
            typer.fail(
                "intent.approximate-type",
                "'≈' compares floating-point numbers, but the result of '\(signature.name)' is "
                    + "of type '\(Printer.text(of: signature.result))'",
                at: value.span, suggestion: "write '=='")
            return .approximately(value, tolerance: tolerance)
        }
        let expected = check(value, signature.result, .floating, for: "the expected result")
        let slack = check(tolerance, .double, .floating, for: "the tolerance")
        if let number = ConstantChecker.double(slack), !(number >= 0) {
            typer.fail(
                "intent.tolerance", "a tolerance is a number that is not negative",
                at: tolerance.span, suggestion: "write, for example, '± 1e-9'")
        }
        return .approximately(expected, tolerance: slack)
    }

    private mutating func checkLeaves(_ example: Example, at span: Span) -> [Expression] {
        guard !example.leaves.isEmpty else { return [] }
        guard !inouts.isEmpty else {
            typer.fail(
                "intent.no-inout",
                "'leaves' speaks of 'inout' parameters, and '\(signature.name)' has none",
                at: example.leaves[0].span, suggestion: "write '==' and the result")
            return example.leaves
        }
        if example.leaves.count != inouts.count {
            let names = inouts.map { "'\($0.name)'" }.joined(separator: ", ")
            let all = example.leaves.dropFirst().reduce(example.leaves[0].span) {
                $0.joined(with: $1.span)
            }
            typer.fail(
                "intent.leaves-count",
                "'leaves' needs one value for each 'inout' parameter (\(names)), but "
                    + "\(ExpressionTyper.given(example.leaves.count))", at: all)
        }
        var checked = example.leaves
        for (index, parameter) in inouts.enumerated() where index < checked.count {
            checked[index] = check(
                checked[index], parameter.type, ClauseType(parameter.type),
                for: "what '\(parameter.name)' is left as")
        }
        return checked
    }
}
