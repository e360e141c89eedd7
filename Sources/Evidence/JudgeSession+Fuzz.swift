import Inputs
import Intent
import SandboxProtocol

extension JudgeSession {
    /// Corpus that the sandbox begins with: examples and boundary inputs.
    private static let firstInputs = 256
    /// Suspicious inputs that are run again, at most.
    private static let reruns = 64

    /// Tries random inputs on every function about which nothing bad is known yet; whatever looks
    /// wrong there is run again in the ordinary way before it counts.
    mutating func fuzz(
        _ effort: Judge.FuzzEffort, _ contracts: inout ContractChecker
    ) async throws {
        var trials: [Trial] = []
        for index in 0..<ownCount where isInOrder(index, contracts) {
            guard !functions[index].signature.parameters.isEmpty,
                let outcome = try await fuzzed(index, effort)
            else { continue }
            let (random, isExhausted) = randomInputs(index, effort)
            fuzzOutcomes[index] = outcome
            if isExhausted { fuzzOutcomes[index]?.wanted = random.count }
            let inputs =
                outcome.suspicious.prefix(Self.reruns).map(\.arguments) + outcome.corpus + random
            trials += inputs.filter {
                evaluation.meetsRequires(index, $0, oracle: &oracle) == true
            }.map { Trial(function: index, arguments: $0) }
        }
        let fresh = fresh(trials)
        guard !fresh.isEmpty else { return }
        for trial in fresh { fuzzTrials[trial.function, default: 0] += 1 }
        let asksForSteps = functions[..<ownCount].contains { !$0.bounds.isEmpty }
        try await observe(fresh, countingSteps: asksForSteps)
        contracts.admitLaws(on: observations)
        try await settleContracts(&contracts)
        for index in fuzzOutcomes.keys.sorted() { try await lookAgain(index, effort, contracts) }
    }

    /// True when neither a clause nor a run of the function says anything bad so far.
    private func isInOrder(_ index: Int, _ contracts: ContractChecker) -> Bool {
        guard contracts.ensures[index].allSatisfy(\.failed.isEmpty),
            contracts.laws[index].allSatisfy(\.failed.isEmpty), findings(of: index).isEmpty
        else { return false }
        return functions[index].examples.allSatisfy { example in
            let trial = Trial(function: index, arguments: example.arguments)
            guard let position = position(of: trial),
                let outputs = observations[index][position].outputs
            else { return false }
            return ExampleCheck.holds(example, outputs)
        }
    }

    private func fuzzed(_ index: Int, _ effort: Judge.FuzzEffort) async throws -> FuzzOutcome? {
        guard let fuzzPlan = plan.fuzzPlan(index) else { return nil }
        guard fuzzPlan.knowsRequirements else {
            var outcome = FuzzOutcome(seed: effort.seed)
            outcome.evidence.notJudged = functions[index].intent.clauses.compactMap { clause in
                clause.isContract
                    ? FuzzEvidence.NotJudged(
                        clause: clause.name, reason: "its requires cannot be compiled") : nil
            }
            return outcome
        }
        let corpus = observations[index].prefix(Self.firstInputs).map(\.trial.arguments)
        let request = fuzzPlan.request(
            candidate, corpus: corpus, seed: effort.seed, limits: effort.limits(self.effort.run))
        switch try await executor.fuzz(request) {
        case nil: return nil
        case .ran(let findings):
            return FuzzOutcome(findings, fuzzPlan, seed: effort.seed)
        case .refused(let refusals), .judgeRefused(let refusals):
            var outcome = FuzzOutcome(seed: effort.seed)
            let reason = refusals.first?.message ?? "no reason was given"
            outcome.notChecked.append("random inputs were not run: \(reason)")
            return outcome
        }
    }

    /// Random inputs that are run in every kind of run, and on which the evaluator judges every
    /// clause; with true where there seem to be no more than these.
    private mutating func randomInputs(
        _ index: Int, _ effort: Judge.FuzzEffort
    ) -> (inputs: [[Value]], isExhausted: Bool) {
        guard let function = plan.checkedFunction(index) else { return ([], false) }
        let parameters = functions[index].signature.parameters
        var generator = ArgumentGenerator(
            function, constants: MinedConstants(function.intent, codes: [candidate.text]),
            seed: effort.seed)
        for observation in observations[index].prefix(Self.firstInputs) {
            generator.keep(observation.trial.arguments)
        }
        var seen: Set<[Value]> = []
        var inputs: [[Value]] = []
        var repeated = 0
        var tries = 0
        while inputs.count < effort.evaluatedInputs, tries < effort.evaluatedInputs * 10 {
            tries += 1
            let arguments = generator.next()
            guard seen.insert(arguments).inserted else {
                repeated += 1
                continue
            }
            guard zip(arguments, parameters).allSatisfy({ $0.isValid(for: $1.type) }),
                evaluation.meetsRequires(index, arguments, oracle: &oracle) == true
            else { continue }
            inputs.append(arguments)
        }
        return (inputs, inputs.count < effort.evaluatedInputs && repeated > tries / 2)
    }

    /// Finds out why inputs that looked wrong in the sandbox are right in the ordinary way.
    private mutating func lookAgain(
        _ index: Int, _ effort: Judge.FuzzEffort, _ contracts: ContractChecker
    ) async throws {
        guard var outcome = fuzzOutcomes[index], isInOrder(index, contracts),
            let fuzzPlan = plan.fuzzPlan(index), !outcome.suspicious.isEmpty
        else { return }
        let again = outcome.suspicious.prefix(Self.reruns)
        outcome.evidence.evaluated = again.count
        outcome.evidence.inputs = max(
            0, outcome.evidence.inputs - (outcome.suspicious.count - again.count))
        var limits = effort.limits(self.effort.run)
        limits.inputs = again.count
        let request = fuzzPlan.request(
            candidate, corpus: again.map(\.arguments), seed: effort.seed, limits: limits)
        let reply = try await executor.fuzz(request)
        var recurring: Set<[UInt8]> = []
        if case .ran(let findings)? = reply {
            recurring = Set(findings.suspicious.map(\.arguments))
        }
        for suspicion in again {
            let call = CallText.text(
                of: suspicion.arguments, signature: functions[index].signature)
            if suspicion.kind == .timeout || suspicion.kind == .noRoom { continue }
            if !recurring.contains(suspicion.wire) {
                hiddenState[index, default: []].append(
                    SafetyFinding(
                        kind: .hiddenState,
                        message: "ends in another way after many other calls", call: call))
            } else if case .clause = suspicion.kind {
                continue
            } else {
                outcome.notChecked.append(
                    "\(call) ended badly among random inputs, and well by itself")
            }
            break
        }
        fuzzOutcomes[index] = outcome
    }
}

extension Clause {
    /// True for what results are judged by, on every input.
    var isContract: Bool {
        switch kind {
        case .ensures, .law, .bound: true
        case .requires, .example: false
        }
    }
}
