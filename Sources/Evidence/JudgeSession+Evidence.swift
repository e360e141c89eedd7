import Intent
import SandboxProtocol

extension JudgeSession {
    /// Puts together what is known about one function.
    mutating func evidence(
        of index: Int, _ contracts: ContractChecker
    ) async throws -> FunctionEvidence {
        let function = functions[index]
        var evidence = FunctionEvidence(function: function.intent)
        evidence.findings = findings(of: index)
        let complete = observations[index].allSatisfy {
            SafetyCheck.isComplete($0.trial, $0.outcome)
        }
        let isSafe = evidence.findings.isEmpty && complete
        var found: [(status: ClauseEvidence.Status, instances: Int)] = []
        for (clauseIndex, clause) in function.intent.clauses.enumerated() {
            found.append(try await status(ofClause: clauseIndex, of: index, contracts))
            if clause.isContract {
                fuzzOutcomes[index]?.note(clause.name, evaluatedOn: found[clauseIndex].instances)
            }
        }
        for (clause, (status, instances)) in zip(function.intent.clauses, found) {
            var clauseLevel = EvidenceLevel.valid
            if case .holds = status {
                clauseLevel = isSafe ? safeLevel(clause, of: index) : .tested
            }
            if case .notChecked = status { clauseLevel = .unchecked }
            evidence.clauses.append(
                ClauseEvidence(
                    clause: clause, signature: function.signature,
                    status: status, level: clauseLevel, instances: instances))
        }
        evidence.counts = counts(of: index)
        evidence.notChecked = notChecked(of: index, complete: complete)
        evidence.fuzz = fuzzOutcomes[index]?.evidence
        return evidence
    }

    /// How far a clause got that holds in code that is safe. An example is about one input; it
    /// comes along with the contracts.
    private func safeLevel(
        _ clause: Clause, of index: Int
    ) -> EvidenceLevel {
        guard let outcome = fuzzOutcomes[index], outcome.notChecked.isEmpty else { return .safe }
        switch clause.kind {
        case .requires, .example: return outcome.judged.isEmpty ? .safe : .fuzzed
        case .ensures, .law, .bound:
            return outcome.judged.contains(clause.name) ? .fuzzed : .safe
        }
    }

    private func counts(of index: Int) -> FunctionEvidence.Counts {
        var counts = FunctionEvidence.Counts()
        counts.examples = functions[index].examples.count
        counts.boundaryInputs = boundary[index].inputs.count
        counts.boundaryInputsMade = boundary[index].made
        counts.lawCalls = max(
            0,
            observations[index].count - counts.examples - counts.boundaryInputs
                - fuzzTrials[index, default: 0])
        counts.tooLarge = observations[index].count {
            SafetyCheck.isTooLarge($0.trial, $0.outcome)
        }
        counts.runs = observations[index].reduce(0) { $0 + $1.outcome.runs }
        counts.steps = observations[index].compactMap(\.outcome.steps).max() ?? 0
        return counts
    }

    private func notChecked(of index: Int, complete: Bool) -> [String] {
        var reasons: [String] = []
        if !complete {
            let count = observations[index].count {
                !SafetyCheck.isComplete($0.trial, $0.outcome)
            }
            reasons.append("\(count) inputs were not run in every way, after calls that failed")
        }
        if boundary[index].inputs.isEmpty, !functions[index].signature.parameters.isEmpty {
            reasons.append("no boundary input meets `requires`")
        }
        return reasons + (fuzzOutcomes[index]?.notChecked ?? [])
    }

    /// One finding of each kind, on the smallest input that shows it.
    func findings(of index: Int) -> [SafetyFinding] {
        let function = functions[index]
        let check = SafetyCheck(signature: function.signature, shape: function.shape)
        var smallest: [SafetyFinding.Kind: SafetyFinding] = [:]
        var order: [SafetyFinding.Kind] = []
        for observation in observations[index] {
            let found = check.findings(
                for: observation.trial, observation.outcome, result: observation.outputs?.result)
            for finding in found {
                if let known = smallest[finding.kind] {
                    if finding.call.utf8.count < known.call.utf8.count {
                        smallest[finding.kind] = finding
                    }
                } else {
                    order.append(finding.kind)
                    smallest[finding.kind] = finding
                }
            }
        }
        return order.compactMap { smallest[$0] } + hiddenState[index, default: []]
    }

    private mutating func status(
        ofClause clause: Int, of index: Int, _ contracts: ContractChecker
    ) async throws -> (ClauseEvidence.Status, Int) {
        let function = functions[index]
        switch function.slots[clause] {
        case .broken(let reason):
            return (.notChecked("its values cannot be computed: \(reason)"), 0)
        case .example(let slot): return (exampleStatus(function.examples[slot], of: index), 1)
        case .requires: return (.holds, observations[index].count)
        case .ensures(let slot):
            return try await contractStatus(
                contracts.ensures[index][slot], function.ensures[slot], of: index, isLaw: false)
        case .law(let slot):
            return try await contractStatus(
                contracts.laws[index][slot], function.laws[slot], of: index, isLaw: true)
        case .bound(let slot): return boundStatus(function.bounds[slot], of: index)
        }
    }

    private func exampleStatus(
        _ example: FunctionUnderTest.ResolvedExample, of index: Int
    ) -> ClauseEvidence.Status {
        let function = functions[index]
        let trial = Trial(function: index, arguments: example.arguments)
        guard let position = position(of: trial) else { return .notChecked("it was not run") }
        let observation = observations[index][position]
        if let outputs = observation.outputs, ExampleCheck.holds(example, outputs) { return .holds }
        let call = CallText.text(of: example.arguments, signature: function.signature)
        let expected = ExampleCheck.expectedText(example, signature: function.signature)
        guard let outputs = observation.outputs else {
            switch observation.outcome.primary {
            case .notRun, .notApplicable:
                return .notChecked("it was not run, after other calls timed out or died")
            case .failed(let failure):
                let text = FailureText(signature: function.signature).sentence(for: failure)
                return .violated(Counterexample(call: call, expected: expected, actual: text))
            case .noRoom:
                return .violated(
                    Counterexample(call: call, expected: expected, actual: "answered -1"))
            case .returned:
                return .violated(
                    Counterexample(call: call, expected: expected, actual: "a broken result"))
            }
        }
        return .violated(
            Counterexample(
                call: call, expected: expected,
                actual: outputs.text(signature: function.signature)))
    }

    private func boundStatus(
        _ bound: FunctionUnderTest.Condition, of index: Int
    ) -> (ClauseEvidence.Status, Int) {
        var oracle = oracle
        var instances = 0
        for observation in observations[index] {
            guard let steps = observation.outcome.steps, observation.outputs != nil else {
                continue
            }
            instances += 1
            let bindings = observation.trial.arguments + [.integer(Int(clamping: steps))]
            let truth = evaluation.truth(of: bound.expression, bindings, oracle: &oracle)
            if case .holds = truth { continue }
            let call = CallText.text(
                of: observation.trial.arguments, signature: functions[index].signature)
            if case .broken(let reason) = truth { return (.notChecked(reason), instances) }
            return (
                .violated(Counterexample(call: call, expected: nil, actual: "\(steps) steps")),
                instances
            )
        }
        if instances == 0 { return (.notChecked("steps were not counted"), 0) }
        return (.holds, instances)
    }
}
