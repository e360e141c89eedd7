import Diagnostics

/// A function intent with its clauses compiled for looking at them.
struct LintSubject {
    struct Condition {
        var clause: Clause
        var expression: Expression
        var compiled: CompiledExpression
        /// Counts the evaluations that took too long.
        let fuse = Fuse()
    }

    /// A clause that took too long a few times is not evaluated any more.
    final class Fuse {
        static let limit = 3
        var count = 0
        var isBlown: Bool { count >= Self.limit }
    }

    struct ExampleValues {
        /// Index into the function's clauses.
        var index: Int
        var arguments: [Value]
        /// Nil when the result is not said, or only approximately.
        var result: Value?
        /// Values of all `inout` parameters afterwards; nil when they are not said.
        var leaves: [Value]?
    }

    enum Truth: Equatable {
        case holds, fails
        /// It calls a function whose result is not known.
        case unknown
        /// Evaluating it fails: an index out of range, a division by zero.
        case broken(String)
    }

    let function: CheckedFunction
    let requires: [Condition]
    let ensures: [Condition]
    let laws: [Condition]
    let examples: [ExampleValues]
    private let limits: EvaluationLimits
    /// What the examples say about calls.
    private let known: [[Value]: Value]

    var signature: Signature { function.intent.signature }

    init(_ function: CheckedFunction) {
        self.function = function
        let names = function.intent.signature.parameters.map(\.name)
        var requires: [Condition] = []
        var ensures: [Condition] = []
        var laws: [Condition] = []
        var examples: [ExampleValues] = []
        func condition(
            _ clause: Clause, _ expression: Expression, _ variables: [String]
        ) -> Condition {
            let callees = expression.calledFunctions
            return Condition(
                clause: clause, expression: expression,
                compiled: CompiledExpression(
                    expression, variables: variables, functions: callees))
        }
        for (index, clause) in function.clauses.enumerated() {
            switch clause.kind {
            case .requires(let expression): requires.append(condition(clause, expression, names))
            case .ensures(let expression):
                ensures.append(condition(clause, expression, names + ["result"]))
            case .law(let expression): laws.append(condition(clause, expression, names))
            case .bound: break
            case .example(let example):
                guard examples.count < IntentLint.exampleLimit,
                    let values = Self.values(of: example, at: index, function.intent.signature)
                else { continue }
                examples.append(values)
            }
        }
        self.requires = requires
        self.ensures = ensures
        self.laws = laws
        self.examples = examples
        var limits = EvaluationLimits()
        limits.operations = max(2_000, min(20_000, 4_000_000 / max(1, examples.count)))
        limits.integerBits = 8_192
        limits.elements = 100_000
        self.limits = limits
        var known: [[Value]: Value] = [:]
        if !laws.isEmpty || ensures.contains(where: { !$0.expression.calledFunctions.isEmpty }) {
            for example in examples {
                guard let result = example.result else { continue }
                if known[example.arguments] == nil { known[example.arguments] = result }
            }
        }
        self.known = known
    }

    /// The values of an example; nil when they cannot be computed, which is somebody else's error.
    private static func values(
        of example: Example, at index: Int, _ signature: Signature
    ) -> ExampleValues? {
        var arguments: [Value] = []
        arguments.reserveCapacity(signature.parameters.count)
        for (argument, parameter) in zip(example.arguments, signature.parameters) {
            guard let value = value(of: argument.value, parameter.type) else { return nil }
            arguments.append(value)
        }
        guard arguments.count == signature.parameters.count else { return nil }
        var result: Value?
        if case .equals(let expected) = example.expectation {
            guard let value = value(of: expected, signature.result) else { return nil }
            result = value
        }
        var leaves: [Value]?
        let inouts = signature.parameters.filter(\.isInout)
        if example.leaves.count == inouts.count {
            leaves = zip(example.leaves, inouts).compactMap { value(of: $0, $1.type) }
            guard leaves?.count == inouts.count else { return nil }
        }
        if signature.result == .void { result = .void }
        return ExampleValues(
            index: index, arguments: arguments, result: result, leaves: leaves)
    }

    private static func value(of expression: Expression, _ type: Type) -> Value? {
        guard let value = try? Evaluator.constant(expression) else { return nil }
        return value.coerced(to: type)
    }

    func truth(of condition: Condition, _ bindings: [Value], old: [Value]? = nil) -> Truth {
        var used: [[Value]] = []
        return truth(of: condition, bindings, old: old, using: &used)
    }

    /// - Parameter used: receives the arguments of the calls that were answered from examples.
    func truth(
        of condition: Condition, _ bindings: [Value], old: [Value]? = nil,
        using used: inout [[Value]]
    ) -> Truth {
        guard !condition.fuse.isBlown else { return .unknown }
        var answered: [[Value]] = []
        defer { used += answered }
        do {
            let value = try condition.compiled.evaluate(
                bindings, old: old, limits: limits,
                calling: { (call: FunctionCall) throws(EvaluationFailure) -> Value in
                    guard call.name == signature.name, let value = known[call.arguments] else {
                        throw .needsCall(call)
                    }
                    answered.append(call.arguments)
                    return value
                })
            return value == .bool(true) ? .holds : .fails
        } catch .needsCall {
            return .unknown
        } catch .tooManyOperations, .tooLarge {
            condition.fuse.count += 1
            return .unknown
        } catch {
            return .broken(error.description)
        }
    }

    func name(of example: ExampleValues) -> String { function.clauses[example.index].name }
    func span(of example: ExampleValues) -> Span { function.clauses[example.index].span }

    func meetsRequires(_ arguments: [Value]) -> Bool {
        requires.allSatisfy { truth(of: $0, arguments) == .holds }
    }

    /// What `ensures` clauses are evaluated on: parameters have their values after the call.
    func bindings(_ arguments: [Value], result: Value, leaves: [Value]) -> [Value] {
        var bindings = arguments
        var next = leaves.makeIterator()
        for (index, parameter) in signature.parameters.enumerated() where parameter.isInout {
            if let value = next.next() { bindings[index] = value }
        }
        bindings.append(result)
        return bindings
    }

    /// A part of a clause that is evaluated on as many bindings as the whole.
    func part(_ expression: Expression, bindings count: Int) -> Condition {
        let names = signature.parameters.map(\.name) + ["result"]
        let compiled = CompiledExpression(
            expression, variables: Array(names.prefix(count)),
            functions: expression.calledFunctions)
        let unnamed = Clause(kind: .requires(expression), name: "", span: expression.span)
        return Condition(clause: unnamed, expression: expression, compiled: compiled)
    }

    /// A call as somebody could write it: `gcd(12, 12)`.
    static func sampleCall(of signature: Signature) -> String {
        let arguments = signature.parameters.map { parameter in
            (parameter.isInout ? "&" : "") + sample(of: parameter.type)
        }
        return "\(signature.name)(\(arguments.joined(separator: ", ")))"
    }

    /// An example as somebody could write it.
    var sampleExample: String {
        let call = Self.sampleCall(of: signature)
        return signature.result == .void
            ? "\(call) leaves …" : "\(call) == \(Self.sample(of: signature.result))"
    }

    private static func sample(of type: Type) -> String {
        switch type {
        case .bool: "true"
        case .integer: "12"
        case .float, .double: "1.5"
        case .string: "\"abc\""
        case .array(let element): "[\(sample(of: element))]"
        case .tuple(let elements): "(\(elements.map(sample(of:)).joined(separator: ", ")))"
        case .optional(let wrapped): sample(of: wrapped)
        case .void: ""
        }
    }
}

extension Expression {
    /// The names of the intent functions that are called in it.
    var calledFunctions: Set<String> {
        var names: Set<String> = []
        collectCalls(into: &names)
        return names
    }

    private func collectCalls(into names: inout Set<String>) {
        if case .call(let name, _, _) = self, !PureLibrary.isPure(name) { names.insert(name) }
        for child in children { child.collectCalls(into: &names) }
    }
}

extension PureLibrary {
    /// True for functions and conversions that need no intent.
    static func isPure(_ name: String) -> Bool {
        functions.contains(name) || integerTypes[name] != nil || floatingTypes.contains(name)
    }
}
