import ABI
import Intent
import SandboxProtocol

/// The state of one judgement: which inputs were run, and what came of them.
struct JudgeSession {
    /// What one input gave, decoded.
    final class Observation: Sendable {
        let trial: Trial
        let outcome: TrialOutcome
        /// nil when the primary run did not return.
        let outputs: CallOutputs?

        init(trial: Trial, outcome: TrialOutcome, outputs: CallOutputs?) {
            self.trial = trial
            self.outcome = outcome
            self.outputs = outputs
        }
    }

    let candidate: CandidateModule
    let executor: any CandidateExecutor
    let effort: Judge.Effort
    let plan: JudgementPlan
    let dependencies: [DependencyCode]

    var oracle = CallOracle()
    /// For each function, its observations in the order in which they were run.
    var observations: [[Observation]]
    /// Where a trial that the plan did not foresee stands in the observations of its function.
    private var laterPositions: [Trial: Int] = [:]
    private var later: Set<Trial> = []
    /// Outputs of runs that only searched for smaller counterexamples.
    var lastOutputs: [Trial: CallOutputs] = [:]
    var refusals: [Refusal] = []
    var lawCalls: Int
    /// By function, what random inputs showed.
    var fuzzOutcomes: [Int: FuzzOutcome] = [:]
    /// By function, random inputs that were run in every kind of run.
    var fuzzTrials: [Int: Int] = [:]
    /// By function, results that depend on the calls before.
    var hiddenState: [Int: [SafetyFinding]] = [:]

    var evaluation: ClauseEvaluation { plan.evaluation }
    var functions: [FunctionUnderTest] { plan.evaluation.functions }
    var boundary: [BoundaryInputs.Result] { plan.boundary }
    /// How many of the functions are the candidate's; the rest belongs to dependencies.
    var ownCount: Int { plan.ownCount }

    init(
        plan: JudgementPlan, candidate: CandidateModule, dependencies: [DependencyCode],
        executor: any CandidateExecutor, effort: Judge.Effort
    ) {
        self.plan = plan
        self.candidate = candidate
        self.executor = executor
        self.effort = effort
        self.dependencies = dependencies
        lawCalls = plan.foreseenCalls
        observations = Array(repeating: [], count: plan.evaluation.functions.count)
        for (index, count) in plan.trialCounts.enumerated() {
            observations[index].reserveCapacity(count)
        }
    }

    /// Where a trial stands in the observations of its function; nil when it was not run.
    func position(of trial: Trial) -> Int? { plan.positions[trial] ?? laterPositions[trial] }

    mutating func run() async throws -> [FunctionEvidence] {
        let asksForSteps = functions[..<ownCount].contains { !$0.bounds.isEmpty }
        try await observe(plan.trials, countingSteps: asksForSteps)
        guard refusals.isEmpty else { return refusedEvidence() }
        var contracts = ContractChecker(
            functions: functions, ownCount: ownCount, lawInstances: plan.lawInstances)
        try await settleContracts(&contracts)
        if let fuzz = effort.fuzz { try await self.fuzz(fuzz, &contracts) }
        var result: [FunctionEvidence] = []
        for index in 0..<ownCount {
            result.append(try await evidence(of: index, contracts))
        }
        return result
    }

    /// The trials that were not asked for before, each once.
    mutating func fresh(_ trials: [Trial]) -> [Trial] {
        trials.filter { plan.positions[$0] == nil && later.insert($0).inserted }
    }

    /// Runs trials and remembers what came of them.
    mutating func observe(_ trials: [Trial], countingSteps: Bool = false) async throws {
        let own = trials.filter { $0.function < ownCount }
        let runner = TrialRunner(
            executor: executor, candidate: candidate,
            shapes: functions[..<ownCount].map(\.shape), limits: effort.run)
        switch try await runner.run(own, countingSteps: countingSteps) {
        case .refused(let reasons): refusals = reasons
        case .ran(let outcomes):
            for (trial, outcome) in zip(own, outcomes) { record(trial, outcome) }
        }
        for (index, dependency) in dependencies.enumerated() {
            let calls = trials.filter { plan.dependencyOfFunction[$0.function] == index }
            try await observe(calls, of: dependency, offset: offset(ofDependency: index))
        }
    }

    private func offset(ofDependency index: Int) -> Int {
        plan.dependencyOfFunction.firstIndex(of: index) ?? functions.count
    }

    private mutating func observe(
        _ trials: [Trial], of dependency: DependencyCode, offset: Int
    ) async throws {
        guard !trials.isEmpty else { return }
        guard let code = dependency.candidate else {
            for trial in trials { learnUnavailable(trial, "has no implementation yet") }
            return
        }
        let runner = TrialRunner(
            executor: executor, candidate: code,
            shapes: dependency.functions.map { ABI.callShape(of: $0.intent.signature) },
            limits: effort.run)
        let local = trials.map { Trial(function: $0.function - offset, arguments: $0.arguments) }
        switch try await runner.run(local, primaryOnly: true) {
        case .refused(let reasons):
            let reason = reasons.first?.message ?? "was refused"
            for trial in trials { learnUnavailable(trial, reason) }
        case .ran(let outcomes):
            for (trial, outcome) in zip(trials, outcomes) { record(trial, outcome) }
        }
    }

    private mutating func learnUnavailable(_ trial: Trial, _ reason: String) {
        let call = FunctionCall(name: functions[trial.function].name, arguments: trial.arguments)
        oracle.learn(call, .unavailable(reason))
    }

    private mutating func record(_ trial: Trial, _ outcome: TrialOutcome) {
        let function = functions[trial.function]
        var outputs: CallOutputs?
        var answer = CallOracle.Answer.unavailable("the call did not return")
        if case .returned(let bytes) = outcome.primary {
            outputs = function.decoder.decode(bytes)
            if let outputs { answer = .value(outputs.result) }
        }
        if plan.positions[trial] == nil {
            laterPositions[trial] = observations[trial.function].count
        }
        observations[trial.function].append(
            Observation(trial: trial, outcome: outcome, outputs: outputs))
        guard plan.callsMatter else { return }
        oracle.learn(FunctionCall(name: function.name, arguments: trial.arguments), answer)
    }

    /// Evaluates contracts and laws, runs the calls they ask for, until nothing is missing.
    mutating func settleContracts(_ contracts: inout ContractChecker) async throws {
        for round in 0...effort.lawRounds {
            contracts.evaluate(observations, with: evaluation, oracle: &oracle)
            let missing = oracle.takeMissing()
            guard !missing.isEmpty, round < effort.lawRounds, lawCalls < effort.lawCalls else {
                return
            }
            let allowed = missing.prefix(effort.lawCalls - lawCalls)
            lawCalls += allowed.count
            let trials = allowed.compactMap { call in
                evaluation.indexByName[call.name].map {
                    Trial(function: $0, arguments: call.arguments)
                }
            }
            try await observe(fresh(trials))
            guard refusals.isEmpty else { return }
        }
    }

    private func refusedEvidence() -> [FunctionEvidence] {
        functions[..<ownCount].map { function in
            var evidence = FunctionEvidence(function: function.intent)
            evidence.refusals = refusals
            evidence.clauses = function.intent.clauses.map {
                ClauseEvidence(
                    clause: $0, signature: function.signature,
                    status: .notChecked("the code was refused"), level: .unchecked, instances: 0)
            }
            return evidence
        }
    }
}
