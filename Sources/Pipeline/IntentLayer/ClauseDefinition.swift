import Diagnostics
import Intent

/// What a call gives, where the clauses leave only one value: `ensures result == a + b`.
struct ClauseDefinition {
    /// The value that a clause fixes, under the conditions around it.
    private indirect enum Form {
        case value(CompiledExpression)
        case constant(Bool)
        /// Both hold: the first that fixes a value does.
        case either(Form, Form)
        /// Fixes a value where the condition has this truth.
        case when(CompiledExpression, is: Bool, Form)
    }

    /// What the clauses fix: the result, or an `inout` parameter by its index.
    private enum Target: Hashable {
        case result
        case parameter(Int)
    }

    let function: CheckedFunction
    private let functions: Set<String>
    private var forms: [Target: [(form: Form, clause: String)]] = [:]

    var signature: Signature { function.intent.signature }

    /// - Parameter functions: the names of all functions that clauses may call.
    init(_ function: CheckedFunction, functions: Set<String>) {
        self.function = function
        self.functions = functions
        let signature = function.intent.signature
        for clause in function.clauses {
            guard case .ensures(let condition) = clause.kind else { continue }
            if signature.result != .void {
                add(condition, for: .result, named: "result", clause.name)
            }
            for (index, parameter) in signature.parameters.enumerated() where parameter.isInout {
                add(condition, for: .parameter(index), named: parameter.name, clause.name)
            }
        }
    }

    private mutating func add(
        _ condition: Expression, for target: Target, named name: String, _ clause: String
    ) {
        let isBool = target == .result && signature.result == .bool
        guard let form = form(of: condition, name, isBool: isBool) else { return }
        forms[target, default: []].append((form, clause))
    }

    /// What `condition` fixes `name` to; nil where it only limits it.
    private func form(of condition: Expression, _ name: String, isBool: Bool) -> Form? {
        switch condition {
        case .binary(.equal, .name(name, _), let value, _) where isKnownBefore(value),
            .binary(.equal, let value, .name(name, _), _) where isKnownBefore(value):
            return .value(compiled(value))
        case .name(name, _) where isBool: return .constant(true)
        case .unary(.not, .name(name, _), _) where isBool: return .constant(false)
        case .binary(.and, let a, let b, _):
            let left = form(of: a, name, isBool: isBool)
            let right = form(of: b, name, isBool: isBool)
            guard let left else { return right }
            return right.map { .either(left, $0) } ?? left
        case .binary(.or, let a, let b, _):
            if isKnownBefore(a), let form = form(of: b, name, isBool: isBool) {
                return .when(compiled(a), is: false, form)
            }
            if isKnownBefore(b), let form = form(of: a, name, isBool: isBool) {
                return .when(compiled(b), is: false, form)
            }
            return nil
        case .conditional(let test, let a, let b, _) where isKnownBefore(test):
            let first = form(of: a, name, isBool: isBool).map {
                Form.when(compiled(test), is: true, $0)
            }
            let second = form(of: b, name, isBool: isBool).map {
                Form.when(compiled(test), is: false, $0)
            }
            guard let first else { return second }
            return second.map { .either(first, $0) } ?? first
        default: return nil
        }
    }

    /// Whether an expression speaks of nothing that only the call makes.
    private func isKnownBefore(_ expression: Expression) -> Bool {
        var names: Set<String> = []
        expression.collectNames(into: &names)
        return !names.contains("result")
            && !signature.parameters.contains { $0.isInout && names.contains($0.name) }
    }

    private func compiled(_ expression: Expression) -> CompiledExpression {
        CompiledExpression(
            expression, variables: signature.parameters.map(\.name),
            functions: functions)
    }

    // MARK: Values

    /// What clauses say that a call gives.
    struct Outcome: Hashable {
        var value: Value
        /// The clause that fixes it.
        var clause: String
    }

    func result(
        _ arguments: [Value], in evaluation: DefinitionEvaluation
    ) throws(EvaluationFailure) -> Outcome? {
        guard signature.result != .void else { return nil }
        return try outcome(of: .result, signature.result, arguments, evaluation)
    }

    /// What the call leaves in its `inout` parameters, in order; nil unless all are fixed.
    func leaves(
        _ arguments: [Value], in evaluation: DefinitionEvaluation
    ) throws(EvaluationFailure) -> [Outcome]? {
        var outcomes: [Outcome] = []
        for (index, parameter) in signature.parameters.enumerated() where parameter.isInout {
            let target = Target.parameter(index)
            guard let one = try outcome(of: target, parameter.type, arguments, evaluation) else {
                return nil
            }
            outcomes.append(one)
        }
        return outcomes
    }

    private func outcome(
        of target: Target, _ type: Type, _ arguments: [Value],
        _ evaluation: DefinitionEvaluation
    ) throws(EvaluationFailure) -> Outcome? {
        for (form, clause) in forms[target] ?? [] {
            guard let value = try value(of: form, arguments, evaluation),
                let fitting = value.coerced(to: type)
            else { continue }
            return Outcome(value: fitting, clause: clause)
        }
        return nil
    }

    private func value(
        of form: Form, _ arguments: [Value], _ evaluation: DefinitionEvaluation
    ) throws(EvaluationFailure) -> Value? {
        switch form {
        case .constant(let truth): return .bool(truth)
        case .value(let expression): return try evaluation.value(of: expression, arguments)
        case .either(let a, let b):
            if let value = try value(of: a, arguments, evaluation) { return value }
            return try value(of: b, arguments, evaluation)
        case .when(let condition, let truth, let form):
            guard try evaluation.value(of: condition, arguments) == .bool(truth) else {
                return nil
            }
            return try value(of: form, arguments, evaluation)
        }
    }
}
