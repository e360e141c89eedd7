import Intent
import SandboxProtocol

extension JudgeSession {
    /// The status of an `ensures` or a law, with its smallest counterexample.
    mutating func contractStatus(
        _ tally: ContractChecker.Tally, _ condition: FunctionUnderTest.Condition, of index: Int,
        isLaw: Bool
    ) async throws -> (ClauseEvidence.Status, Int) {
        let instances = tally.held + tally.failed.count
        if !tally.failed.isEmpty {
            let counterexample = try await smallest(
                tally.failed.map { observations[index][$0].trial.arguments }, condition,
                of: index, isLaw: isLaw)
            return (.violated(counterexample), instances)
        }
        if let broken = tally.broken {
            let arguments = observations[index][broken.observation].trial.arguments
            let call = CallText.text(of: arguments, signature: functions[index].signature)
            return (.notChecked("cannot be evaluated for \(call): \(broken.reason)"), instances)
        }
        if instances == 0 {
            let reason =
                tally.skipped > 0
                ? "the calls in it never met `requires`, or did not come back"
                : "no call came back to evaluate it on"
            return (.notChecked(reason), 0)
        }
        if !tally.pending.isEmpty {
            return (.notChecked("the calls in it exceeded the limit of this check"), instances)
        }
        return (.holds, instances)
    }

    private mutating func smallest(
        _ failing: [[Value]], _ condition: FunctionUnderTest.Condition, of index: Int, isLaw: Bool
    ) async throws -> Counterexample {
        let signature = functions[index].signature
        var best = failing.min { size($0, signature) < size($1, signature) } ?? failing[0]
        var tried = 0
        let deadline = ContinuousClock.now + .milliseconds(effort.shrinkMilliseconds)
        search: while tried < effort.shrinkTrials, ContinuousClock.now < deadline {
            let smaller = Shrinking.candidates(of: best).filter { arguments in
                zip(arguments, signature.parameters).allSatisfy { $0.isValid(for: $1.type) }
                    && evaluation.meetsRequires(index, arguments, oracle: &oracle) == true
            }
            guard !smaller.isEmpty else { break }
            tried += smaller.count
            let fails = try await whichFail(smaller, condition, of: index, isLaw: isLaw)
            guard let next = fails.first else { break search }
            best = smaller[next]
        }
        _ = try await whichFail([best], condition, of: index, isLaw: isLaw)
        let outputs = lastOutputs[Trial(function: index, arguments: best)]
        var counterexample = Counterexample(
            call: CallText.text(of: best, signature: signature), expected: nil,
            actual: outputs?.text(signature: signature) ?? "did not return")
        counterexample.shrinkSteps = tried
        return counterexample
    }

    private func size(_ arguments: [Value], _ signature: Signature) -> Int {
        CallText.text(of: arguments, signature: signature).utf8.count
    }

    /// Indices of the argument lists on which the clause still fails.
    private mutating func whichFail(
        _ candidates: [[Value]], _ condition: FunctionUnderTest.Condition, of index: Int,
        isLaw: Bool
    ) async throws -> [Int] {
        try await search(candidates.map { Trial(function: index, arguments: $0) })
        var failing: [Int] = []
        for (position, arguments) in candidates.enumerated() {
            let trial = Trial(function: index, arguments: arguments)
            guard let outputs = lastOutputs[trial] else { continue }
            let truth =
                isLaw
                ? try await lawTruth(condition.expression, arguments)
                : evaluation.truth(
                    ofEnsures: condition.expression, functions[index], arguments, outputs,
                    oracle: &oracle)
            if case .fails = truth { failing.append(position) }
            if isLaw, !failing.isEmpty { break }
        }
        _ = oracle.takeMissing()
        return failing
    }

    private mutating func lawTruth(
        _ expression: CompiledExpression, _ arguments: [Value]
    ) async throws -> ClauseTruth {
        for _ in 0..<effort.lawRounds {
            let truth = evaluation.truth(of: expression, arguments, oracle: &oracle)
            guard case .pending = truth else { return truth }
            let missing = oracle.takeMissing().compactMap { call in
                evaluation.indexByName[call.name].map {
                    Trial(function: $0, arguments: call.arguments)
                }
            }
            try await search(missing.filter { $0.function < ownCount })
        }
        return .skipped
    }

    /// Runs trials once, for searching only: nothing here counts as evidence.
    private mutating func search(_ trials: [Trial]) async throws {
        let fresh = trials.filter { lastOutputs[$0] == nil }
        let runner = TrialRunner(
            executor: executor, candidate: candidate,
            shapes: functions[..<ownCount].map(\.shape), limits: effort.run)
        guard case .ran(let outcomes) = try await runner.run(fresh, primaryOnly: true) else {
            return
        }
        for (trial, outcome) in zip(fresh, outcomes) {
            let function = functions[trial.function]
            let call = FunctionCall(name: function.name, arguments: trial.arguments)
            guard case .returned(let bytes) = outcome.primary,
                let outputs = function.decoder.decode(bytes)
            else {
                if oracle.answers[call] == nil {
                    oracle.learn(call, .unavailable("the call did not return"))
                }
                continue
            }
            lastOutputs[trial] = outputs
            if oracle.answers[call] == nil { oracle.learn(call, .value(outputs.result)) }
        }
    }
}
