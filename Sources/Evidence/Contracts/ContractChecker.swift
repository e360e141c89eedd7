import Intent

/// Evaluates `ensures` clauses and laws over everything that was observed.
struct ContractChecker {
    /// What one clause came to so far.
    struct Tally {
        /// Instances in which it held.
        var held = 0
        /// Instances that say nothing, because a call in them does not meet `requires`.
        var skipped = 0
        /// Observations in which it fails, as indices.
        var failed: [Int] = []
        /// Observations that wait for a call.
        var pending: [Int] = []
        var broken: (observation: Int, reason: String)?
        /// Observations before this index were looked at.
        var next = 0
    }

    /// For each function, for each of its `ensures`.
    private(set) var ensures: [[Tally]]
    /// For each function, for each of its laws.
    private(set) var laws: [[Tally]]
    /// For each function, how many observations laws are instantiated with: the first inputs,
    /// not the calls that laws ask for.
    private var lawInstances: [Int]
    private let ownCount: Int

    init(functions: [FunctionUnderTest], ownCount: Int, lawInstances: [Int]) {
        self.ownCount = ownCount
        self.lawInstances = lawInstances
        ensures = functions.map { $0.ensures.map { _ in Tally() } }
        laws = functions.map { $0.laws.map { _ in Tally() } }
    }

    /// Has laws instantiated with everything that was observed so far.
    mutating func admitLaws(on observations: [[JudgeSession.Observation]]) {
        for index in 0..<ownCount { lawInstances[index] = observations[index].count }
    }

    /// Looks at new observations and at those that waited for a call.
    mutating func evaluate(
        _ observations: [[JudgeSession.Observation]], with evaluation: ClauseEvaluation,
        oracle: inout CallOracle
    ) {
        for index in 0..<ownCount {
            let function = evaluation.functions[index]
            for (slot, condition) in function.ensures.enumerated() {
                Self.update(
                    &ensures[index][slot], observations[index], upTo: observations[index].count
                ) { observation in
                    guard let outputs = observation.outputs else { return nil }
                    return evaluation.truth(
                        ofEnsures: condition.expression, function, observation.trial.arguments,
                        outputs, oracle: &oracle)
                }
            }
            for (slot, condition) in function.laws.enumerated() {
                let limit = min(lawInstances[index], observations[index].count)
                Self.update(&laws[index][slot], observations[index], upTo: limit) { observation in
                    evaluation.truth(
                        of: condition.expression, observation.trial.arguments, oracle: &oracle)
                }
            }
        }
    }

    private static func update(
        _ tally: inout Tally, _ observations: [JudgeSession.Observation], upTo limit: Int,
        truth: (JudgeSession.Observation) -> ClauseTruth?
    ) {
        let waiting = tally.pending
        tally.pending = []
        let fresh = tally.next < limit ? Array(tally.next..<limit) : []
        tally.next = max(tally.next, limit)
        for index in waiting + fresh {
            guard let truth = truth(observations[index]) else { continue }
            switch truth {
            case .holds: tally.held += 1
            case .fails: tally.failed.append(index)
            case .skipped: tally.skipped += 1
            case .pending: tally.pending.append(index)
            case .broken(let reason):
                if tally.broken == nil { tally.broken = (index, reason) }
            }
        }
    }
}

extension ClauseEvaluation {
    /// Evaluates an `ensures`: parameters have their values after the call, `old` those before.
    func truth(
        ofEnsures expression: CompiledExpression, _ function: FunctionUnderTest,
        _ arguments: [Value], _ outputs: CallOutputs, oracle: inout CallOracle
    ) -> ClauseTruth {
        var bindings = arguments
        var next = 0
        for (index, parameter) in function.signature.parameters.enumerated()
        where parameter.isInout {
            bindings[index] = outputs.inouts[next]
            next += 1
        }
        bindings.append(outputs.result)
        return truth(of: expression, bindings, old: arguments, oracle: &oracle)
    }
}
