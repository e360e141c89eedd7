import Intent

/// Looks whether a procedure does what can be checked without LLVM: examples, then on boundary
/// inputs that it ends, gives a valid value, and keeps `ensures` and laws.
final class CandidateCheck {
    let specification: Specification
    private let requires: [CompiledExpression]
    let ensures: [CompiledExpression]
    private let laws: [CompiledExpression]
    private let parameterNames: [String]
    private(set) lazy var boundary = makeBoundary()
    /// Steps that checks took so far.
    private(set) var stepCount = 0

    enum Outcome {
        case wrongOnExample
        case refused
        /// What it gives on each boundary input: candidates with the same are no alternative.
        case passes([Value])
    }

    static let exampleFuel = 2_000_000
    static let boundaryFuel = 8_000_000
    private static let boundaryLimit = 160
    private static let lawLimit = 40

    /// Arguments on which earlier programs broke a clause.
    private let counterexamples: [[Value]]

    /// The function whose examples boundary inputs are made from.
    private let source: CheckedFunction

    init(
        _ specification: Specification, counterexamples: [[Value]] = [],
        inputsFrom source: CheckedFunction? = nil
    ) {
        self.specification = specification
        self.source = source ?? specification.function
        self.counterexamples = counterexamples
        let names = specification.signature.parameters.map(\.name)
        let own = Set([specification.signature.name])
        var requires: [CompiledExpression] = []
        var ensures: [CompiledExpression] = []
        var laws: [CompiledExpression] = []
        for clause in specification.function.clauses {
            switch clause.kind {
            case .requires(let e):
                requires.append(CompiledExpression(e, variables: names, functions: own))
            case .ensures(let e):
                ensures.append(
                    CompiledExpression(e, variables: names + ["result"], functions: own))
            case .law(let e):
                laws.append(CompiledExpression(e, variables: names, functions: own))
            case .bound, .example: break
            }
        }
        parameterNames = names
        self.requires = requires
        self.ensures = ensures
        self.laws = laws
    }

    private func makeBoundary() -> [Specification.Sample] {
        var intent = source.intent
        intent.clauses = source.clauses.filter {
            if case .example(let example) = $0.kind { return !example.isHeldOut }
            return true
        }
        let made = BoundaryInputs.make(
            for: intent, limit: Self.boundaryLimit, meets: { meetsRequires($0) })
        let found = counterexamples.filter { meetsRequires($0) }
        return (found + made.inputs.filter { !found.contains($0) })
            .compactMap { specification.sample($0) }
    }

    func meetsRequires(_ arguments: [Value]) -> Bool {
        requires.allSatisfy { isTrue($0, arguments, old: nil, nil) == true }
    }

    /// nil where the clause says nothing here.
    func isTrue(
        _ condition: CompiledExpression, _ bindings: [Value], old: [Value]?,
        _ machine: Machine?
    ) -> Bool? {
        let value = try? condition.evaluate(
            bindings, old: old,
            calling: { call throws(EvaluationFailure) in
                guard let machine, call.name == specification.signature.name,
                    meetsRequires(call.arguments),
                    let sample = specification.sample(call.arguments),
                    let output = machine.run(
                        words: sample.words, buffers: sample.buffers, fuel: Self.boundaryFuel),
                    let value = specification.value(of: output)
                else { throw .needsCall(call) }
                return value
            })
        guard let value else { return nil }
        return value == .bool(true)
    }

    /// True when the procedure gives what all examples say.
    func meetsExamples(_ machine: Machine) -> Bool {
        for (sample, expected) in zip(specification.samples, specification.expected) {
            guard
                let output = machine.run(
                    words: sample.words, buffers: sample.buffers, fuel: Self.exampleFuel,
                    appendLimit: expected.elements.count + 1),
                specification.meets(output, expected)
            else { return false }
        }
        return true
    }

    func check(_ procedure: Procedure, slotCount: Int) -> Outcome {
        let machine = Machine(procedure, slotCount: slotCount, table: specification.table)
        defer { stepCount += machine.stepCount }
        guard meetsExamples(machine) else { return .wrongOnExample }
        let uses = procedure.uses
        let derivations = specification.used(uses.slots, buffers: uses.buffers).map {
            $0 + specification.parameters.count
        }
        var behaviour: [Value] = []
        for sample in boundary {
            if !derivations.isEmpty, !sample.outside.isDisjoint(with: derivations) {
                return .refused
            }
            // What nobody computed here is left to the judge.
            guard derivations.isEmpty || sample.unknown.isDisjoint(with: derivations) else {
                behaviour.append(.void)
                continue
            }
            if let value = observe(sample, machine) {
                behaviour.append(value)
            } else if machine.lacksCall {
                behaviour.append(.void)
            } else {
                return .refused
            }
        }
        for sample in boundary.prefix(Self.lawLimit) {
            for law in laws where isTrue(law, sample.arguments, old: nil, machine) == false {
                return .refused
            }
        }
        return .passes(behaviour)
    }

    /// The result and what `inout` parameters hold, where all `ensures` hold.
    private func observe(_ sample: Specification.Sample, _ machine: Machine) -> Value? {
        guard
            let output = machine.run(
                words: sample.words, buffers: sample.buffers, fuel: Self.boundaryFuel),
            let result = specification.value(of: output),
            result.isValid(for: specification.signature.result)
        else { return nil }
        var bindings = sample.arguments
        var seen = [result]
        for (index, parameter) in specification.parameters.enumerated() where parameter.isInout {
            guard case .slice(let layout, let buffer, _, let isText) = parameter.shape else {
                continue
            }
            bindings[index] = Specification.value(
                output.buffers[buffer], layout, isText: isText)
            seen.append(bindings[index])
        }
        for condition in ensures {
            let holds = isTrue(condition, bindings + [result], old: sample.arguments, machine)
            if holds == false { return nil }
        }
        return .tuple(seen)
    }
}
