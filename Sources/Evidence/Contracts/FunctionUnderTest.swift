import ABI
import Intent
import SandboxProtocol

/// A function of the intent with its clauses compiled, ready to be judged many times.
final class FunctionUnderTest: Sendable {
    struct Condition: Sendable {
        /// Index into the intent's clauses.
        var clause: Int
        var expression: CompiledExpression
        /// Calls in it that can be run before anything is known.
        var prefetch: CallPrefetch
    }

    struct ResolvedExample: Sendable {
        enum Expectation: Sendable {
            case equals(Value)
            case approximately(Value, tolerance: Double)
            case none
        }
        var clause: Int
        var arguments: [Value]
        var expectation: Expectation
        /// One for each `inout` parameter, or empty when nothing is said about them.
        var leaves: [Value]
        var isHeldOut: Bool
    }

    let intent: FunctionIntent
    let shape: CallShape
    let decoder: ResultDecoder
    let requires: [Condition]
    let ensures: [Condition]
    let laws: [Condition]
    let bounds: [Condition]
    let examples: [ResolvedExample]
    /// Where each clause of the intent went, in the intent's order.
    let slots: [Slot]

    enum Slot: Sendable {
        case requires(Int)
        case ensures(Int)
        case law(Int)
        case bound(Int)
        case example(Int)
        /// An example whose values could not be computed, with the reason.
        case broken(String)
    }

    var signature: Signature { intent.signature }
    var name: String { intent.name }

    /// Compiles the checked clauses; `callable` are the intent functions that clauses may call.
    init(_ checked: CheckedFunction, callable: Set<String>) {
        intent = checked.intent
        let signature = checked.intent.signature
        shape = ABI.callShape(of: signature)
        decoder = ResultDecoder(signature: signature)
        let parameters = signature.parameters.map(\.name)
        let condition = { (index: Int, expression: Intent.Expression, extra: [String]) in
            Condition(
                clause: index,
                expression: CompiledExpression(
                    expression, variables: parameters + extra, functions: callable),
                prefetch: CallPrefetch(
                    expression, variables: parameters, callable: callable))
        }
        var requires: [Condition] = []
        var ensures: [Condition] = []
        var laws: [Condition] = []
        var bounds: [Condition] = []
        var examples: [ResolvedExample] = []
        var slots: [Slot] = []
        for (index, clause) in checked.clauses.enumerated() {
            switch clause.kind {
            case .requires(let expression):
                slots.append(.requires(requires.count))
                requires.append(condition(index, expression, []))
            case .ensures(let expression):
                slots.append(.ensures(ensures.count))
                ensures.append(condition(index, expression, ["result"]))
            case .law(let expression):
                slots.append(.law(laws.count))
                laws.append(condition(index, expression, []))
            case .bound(let expression):
                slots.append(.bound(bounds.count))
                bounds.append(condition(index, expression, ["steps"]))
            case .example(let example):
                do {
                    let resolved = try Self.resolve(example, clause: index, signature: signature)
                    slots.append(.example(examples.count))
                    examples.append(resolved)
                } catch {
                    slots.append(.broken(error.description))
                }
            }
        }
        self.requires = requires
        self.ensures = ensures
        self.laws = laws
        self.bounds = bounds
        self.examples = examples
        self.slots = slots
    }

    private static func resolve(
        _ example: Example, clause: Int, signature: Signature
    ) throws(EvaluationFailure) -> ResolvedExample {
        var arguments: [Value] = []
        for (argument, parameter) in zip(example.arguments, signature.parameters) {
            arguments.append(try constant(argument.value, as: parameter.type))
        }
        let expectation: ResolvedExample.Expectation
        switch example.expectation {
        case .equals(let value):
            expectation = .equals(try constant(value, as: signature.result))
        case .approximately(let value, let tolerance):
            let slack = try constant(tolerance, as: .double)
            guard case .double(let number) = slack else { preconditionFailure("checked") }
            expectation = .approximately(
                try constant(value, as: signature.result), tolerance: number)
        case .none: expectation = .none
        }
        var leaves: [Value] = []
        let inouts = signature.parameters.filter(\.isInout)
        for (value, parameter) in zip(example.leaves, inouts) {
            leaves.append(try constant(value, as: parameter.type))
        }
        return ResolvedExample(
            clause: clause, arguments: arguments, expectation: expectation, leaves: leaves,
            isHeldOut: example.isHeldOut)
    }

    private static func constant(
        _ expression: Intent.Expression, as type: Type
    ) throws(EvaluationFailure) -> Value {
        let value = try Evaluator.constant(expression)
        guard let coerced = value.coerced(to: type) else {
            throw .notRepresentable(expression.span)
        }
        return coerced
    }
}
