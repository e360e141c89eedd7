import Inputs
import Intent

/// Decides whether arguments meet a function's `requires`.
struct RequiresCheck {
    private let conditions: [CompiledExpression]
    private let types: [Type]
    /// True where a condition calls a function, which nothing is run for here.
    let callsFunctions: Bool

    init(_ function: CheckedFunction, functions: Set<String>) {
        let names = function.intent.signature.parameters.map(\.name)
        types = function.intent.signature.parameters.map(\.type)
        var conditions: [CompiledExpression] = []
        var calls = false
        for clause in function.clauses {
            guard case .requires(let expression) = clause.kind else { continue }
            conditions.append(
                CompiledExpression(expression, variables: names, functions: functions))
            calls = calls || Self.calls(functions, expression, depth: 0)
        }
        self.conditions = conditions
        callsFunctions = calls
    }

    /// False too where a condition has no value for these arguments.
    func isMet(by arguments: [Value]) -> Bool {
        guard isValid(arguments) else { return false }
        return conditions.allSatisfy { condition in
            let value = try? condition.evaluate(
                arguments,
                calling: { call throws(EvaluationFailure) in throw .needsCall(call) })
            return value == .bool(true)
        }
    }

    /// True when the arguments are of the parameters' types, whatever the conditions say.
    func isValid(_ arguments: [Value]) -> Bool {
        arguments.count == types.count
            && zip(arguments, types).allSatisfy { $0.isValid(for: $1) }
    }

    private static func calls(
        _ functions: Set<String>, _ expression: Intent.Expression, depth: Int
    ) -> Bool {
        guard depth < ExpressionParts.depthLimit else { return false }
        if case .call(let name, _, _) = expression, functions.contains(name) { return true }
        return ExpressionParts.of(expression).contains {
            calls(functions, $0, depth: depth + 1)
        }
    }
}
