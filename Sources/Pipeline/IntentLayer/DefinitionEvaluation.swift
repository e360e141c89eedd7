import Intent

/// Evaluates definitions that may call each other and themselves, within limits.
///
/// What calls come to is kept, so that a recursive definition takes linear time.
final class DefinitionEvaluation {
    /// Calls inside each other.
    static let depthLimitCalls = 64
    /// Expressions that are evaluated for all examples of a draft.
    static let evaluationLimitCount = 10_000

    private let definitions: [String: ClauseDefinition]
    private var known: [FunctionCall: Value] = [:]
    private var depth = 0
    private var evaluations = 0
    private let limits: EvaluationLimits

    init(_ module: CheckedModule) {
        let names = Set(module.functions.map(\.intent.name))
        var definitions: [String: ClauseDefinition] = [:]
        for function in module.functions {
            definitions[function.intent.name] = ClauseDefinition(function, functions: names)
        }
        self.definitions = definitions
        var limits = EvaluationLimits()
        limits.operations = 50_000
        limits.integerBits = 8_192
        limits.elements = 100_000
        self.limits = limits
    }

    /// What the clauses say that a call gives and leaves; nil for what they leave open.
    func outcome(
        of function: CheckedFunction, _ arguments: [Value]
    ) -> (result: ClauseDefinition.Outcome?, leaves: [ClauseDefinition.Outcome]?) {
        guard let definition = definitions[function.intent.name],
            meetsRequires(function, arguments)
        else { return (nil, nil) }
        depth = 0
        // What cannot be computed is not known: the judge will run the code.
        let result = try? definition.result(arguments, in: self)
        let leaves = try? definition.leaves(arguments, in: self)
        return (result ?? nil, leaves ?? nil)
    }

    func value(
        of expression: CompiledExpression, _ arguments: [Value]
    ) throws(EvaluationFailure) -> Value {
        evaluations += 1
        guard evaluations <= Self.evaluationLimitCount else {
            throw .tooManyOperations(limit: Self.evaluationLimitCount)
        }
        return try expression.evaluate(arguments, old: arguments, limits: limits) {
            (call: FunctionCall) throws(EvaluationFailure) -> Value in
            try self.value(of: call)
        }
    }

    private func value(of call: FunctionCall) throws(EvaluationFailure) -> Value {
        if let value = known[call] { return value }
        guard let definition = definitions[call.name], depth < Self.depthLimitCalls else {
            throw .needsCall(call)
        }
        depth += 1
        defer { depth -= 1 }
        guard let outcome = try definition.result(call.arguments, in: self) else {
            throw .needsCall(call)
        }
        known[call] = outcome.value
        return outcome.value
    }

    private func meetsRequires(_ function: CheckedFunction, _ arguments: [Value]) -> Bool {
        let names = function.intent.signature.parameters.map(\.name)
        return function.clauses.allSatisfy { clause in
            guard case .requires(let condition) = clause.kind else { return true }
            let compiled = CompiledExpression(
                condition, variables: names, functions: Set(definitions.keys))
            return (try? value(of: compiled, arguments)) == .bool(true)
        }
    }
}

extension Expression {
    /// The names of values in it; what stands in `old(…)` is left out.
    func collectNames(into names: inout Set<String>) {
        switch self {
        case .name(let name, _): names.insert(name)
        case .literal, .typeName, .old: break
        case .unary(_, let operand, _), .member(let operand, _, _):
            operand.collectNames(into: &names)
        case .array(let elements, _), .tuple(let elements, _):
            for element in elements { element.collectNames(into: &names) }
        case .binary(_, let left, let right, _):
            left.collectNames(into: &names)
            right.collectNames(into: &names)
        case .conditional(let condition, let yes, let no, _):
            for part in [condition, yes, no] { part.collectNames(into: &names) }
        case .subscripted(let base, let index, _):
            base.collectNames(into: &names)
            index.collectNames(into: &names)
        case .slice(let base, let range, _):
            base.collectNames(into: &names)
            range.collectNames(into: &names)
        case .methodCall(let base, _, let arguments, _):
            base.collectNames(into: &names)
            for argument in arguments { argument.value.collectNames(into: &names) }
        case .call(_, let arguments, _):
            for argument in arguments { argument.value.collectNames(into: &names) }
        case .quantified(_, _, let domain, let body, _):
            switch domain {
            case .range(let range): range.collectNames(into: &names)
            case .elements(let elements): elements.collectNames(into: &names)
            }
            body.collectNames(into: &names)
        }
    }
}

extension Expression.RangeExpression {
    fileprivate func collectNames(into names: inout Set<String>) {
        lower?.collectNames(into: &names)
        upper?.collectNames(into: &names)
    }
}
