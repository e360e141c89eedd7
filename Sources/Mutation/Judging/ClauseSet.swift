import Evidence
import Intent

/// The clauses of one function, compiled to look at what a mutant gives. Stays in the host.
struct ClauseSet: Sendable {
    struct ResolvedExample: Sendable {
        var arguments: [Value]
        var result: Value?
        var tolerance: Double?
        var leaves: [Value]
    }

    let signature: Signature
    let examples: [ResolvedExample]
    let laws: [CompiledExpression]
    private let requires: [CompiledExpression]
    private let ensures: [CompiledExpression]
    private let examplesByInput: [[Value]: [ResolvedExample]]

    init(_ function: CheckedFunction) {
        let signature = function.intent.signature
        self.signature = signature
        let names = signature.parameters.map(\.name)
        let compile = { (expression: Intent.Expression, extra: [String]) in
            CompiledExpression(
                expression, variables: names + extra, functions: [signature.name])
        }
        var requires: [CompiledExpression] = []
        var ensures: [CompiledExpression] = []
        var laws: [CompiledExpression] = []
        var examples: [ResolvedExample] = []
        for clause in function.clauses {
            switch clause.kind {
            case .requires(let expression): requires.append(compile(expression, []))
            case .ensures(let expression): ensures.append(compile(expression, ["result"]))
            case .law(let expression): laws.append(compile(expression, []))
            case .example(let example):
                if let resolved = Self.resolve(example, signature) { examples.append(resolved) }
            case .bound: continue
            }
        }
        self.requires = requires
        self.ensures = ensures
        self.laws = laws
        self.examples = examples
        examplesByInput = Dictionary(grouping: examples, by: \.arguments)
    }

    /// True when arguments are of their types and meet every `requires`.
    func allow(_ arguments: [Value]) -> Bool {
        arguments.count == signature.parameters.count
            && zip(arguments, signature.parameters).allSatisfy { $0.isValid(for: $1.type) }
            && requires.allSatisfy { holds($0, arguments) == true }
    }

    /// True when an example or an `ensures` says that the function must not give this.
    func reject(_ arguments: [Value], _ outputs: CallOutputs) -> Bool {
        for example in examplesByInput[arguments] ?? [] where !Self.meets(example, outputs) {
            return true
        }
        guard !ensures.isEmpty else { return false }
        var bindings = arguments
        var inouts = outputs.inouts[...]
        for (index, parameter) in signature.parameters.enumerated() where parameter.isInout {
            if let value = inouts.popFirst() { bindings[index] = value }
        }
        bindings.append(outputs.result)
        return ensures.contains { holds($0, bindings, old: arguments) == false }
    }

    /// nil where the condition has no value without calling something.
    private func holds(
        _ condition: CompiledExpression, _ bindings: [Value], old: [Value]? = nil
    ) -> Bool? {
        let value = try? condition.evaluate(
            bindings, old: old,
            calling: { call throws(EvaluationFailure) in throw .needsCall(call) })
        return value.map { $0 == .bool(true) }
    }

    private static func meets(_ example: ResolvedExample, _ outputs: CallOutputs) -> Bool {
        if let result = example.result {
            let isMet =
                example.tolerance.map {
                    ClauseEquality.approximatelyEqual(outputs.result, result, tolerance: $0)
                } ?? ClauseEquality.equal(outputs.result, result)
            if !isMet { return false }
        }
        return example.leaves.isEmpty
            || zip(outputs.inouts, example.leaves).allSatisfy { ClauseEquality.equal($0, $1) }
    }

    private static func resolve(_ example: Example, _ signature: Signature) -> ResolvedExample? {
        let constant = { (expression: Intent.Expression, type: Type) in
            (try? Evaluator.constant(expression))?.coerced(to: type)
        }
        let arguments = zip(example.arguments, signature.parameters).compactMap {
            constant($0.value, $1.type)
        }
        let inouts = signature.parameters.filter(\.isInout)
        let leaves = zip(example.leaves, inouts).compactMap { constant($0, $1.type) }
        guard arguments.count == signature.parameters.count, leaves.count == example.leaves.count
        else { return nil }
        var resolved = ResolvedExample(arguments: arguments, leaves: leaves)
        switch example.expectation {
        case .equals(let value):
            guard let value = constant(value, signature.result) else { return nil }
            resolved.result = value
        case .approximately(let value, let tolerance):
            guard let value = constant(value, signature.result),
                case .double(let slack)? = constant(tolerance, .double)
            else { return nil }
            resolved.result = value
            resolved.tolerance = slack
        case .none: break
        }
        return resolved
    }
}
