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
    let evaluation: ClauseEvaluation
    /// How many of the functions are the candidate's; the rest belongs to dependencies.
    let ownCount: Int
    let dependencies: [DependencyCode]
    /// For each function its code: nil for the candidate, else an index into `dependencies`.
    let dependencyOfFunction: [Int?]

    var oracle = CallOracle()
    /// For each function, its observations in the order in which they were run.
    var observations: [[Observation]]
    /// Where a trial stands in the observations of its function.
    var positions: [Trial: Int] = [:]
    /// Outputs of runs that only searched for smaller counterexamples.
    var lastOutputs: [Trial: CallOutputs] = [:]
    private var seen: Set<Trial> = []
    var refusals: [Refusal] = []
    var boundary: [BoundaryInputs.Result] = []
    var lawCalls = 0
    /// For each function, its examples and boundary inputs: laws are instantiated with these.
    private var firstInputs: [Int] = []

    /// False when no clause calls a function, so that nobody will ask what calls give.
    private let callsMatter: Bool

    var functions: [FunctionUnderTest] { evaluation.functions }

    init(
        module: CheckedModule, candidate: CandidateModule, implemented: Set<String>,
        dependencies: [DependencyCode], executor: any CandidateExecutor, effort: Judge.Effort
    ) {
        self.candidate = candidate
        self.executor = executor
        self.effort = effort
        self.dependencies = dependencies
        let own = module.functions.filter { implemented.contains($0.intent.name) }
        let foreign = dependencies.enumerated().flatMap { index, dependency in
            dependency.functions.map { (index, $0) }
        }
        let callable = Set(own.map(\.intent.name) + foreign.map(\.1.intent.name))
        evaluation = ClauseEvaluation(
            functions: (own + foreign.map(\.1)).map { FunctionUnderTest($0, callable: callable) })
        callsMatter = evaluation.functions.contains { function in
            (function.requires + function.ensures + function.laws + function.bounds).contains {
                $0.prefetch.findsCalls
            }
        }
        ownCount = own.count
        dependencyOfFunction = own.map { _ in nil } + foreign.map { $0.0 }
        observations = Array(repeating: [], count: own.count + foreign.count)
    }

    mutating func run() async throws -> [FunctionEvidence] {
        try await runFirstInputs()
        guard refusals.isEmpty else { return refusedEvidence() }
        var contracts = ContractChecker(
            functions: functions, ownCount: ownCount, lawInstances: firstInputs)
        try await settleContracts(&contracts)
        var result: [FunctionEvidence] = []
        for index in 0..<ownCount {
            result.append(try await evidence(of: index, contracts))
        }
        return result
    }

    /// Examples first, then boundary inputs, all functions in one batch.
    private mutating func runFirstInputs() async throws {
        var trials: [Trial] = []
        for index in 0..<ownCount {
            let function = functions[index]
            trials += function.examples.map { Trial(function: index, arguments: $0.arguments) }
            let made = BoundaryInputs.make(
                for: function.intent, limit: effort.boundaryInputs
            ) { arguments in
                evaluation.meetsRequires(index, arguments, oracle: &oracle) ?? false
            }
            boundary.append(made)
            trials += made.inputs.map { Trial(function: index, arguments: $0) }
        }
        seen.reserveCapacity(trials.count)
        trials = fresh(trials)
        firstInputs = (0..<ownCount).map { index in trials.count { $0.function == index } }
        trials += fresh(foreseenCalls(of: trials))
        let asksForSteps = functions[..<ownCount].contains { !$0.bounds.isEmpty }
        try await observe(trials, countingSteps: asksForSteps)
    }

    /// Calls that clauses will ask for, as far as that can be told before anything was run.
    private mutating func foreseenCalls(of trials: [Trial]) -> [Trial] {
        var calls: [Trial] = []
        for trial in trials {
            let function = functions[trial.function]
            for condition in function.ensures + function.laws where !condition.prefetch.isEmpty {
                for call in condition.prefetch.calls(trial.arguments, limits: evaluation.limits) {
                    guard lawCalls < effort.lawCalls else { return calls }
                    guard let trial = evaluation.runnableTrial(for: call, oracle: &oracle) else {
                        continue
                    }
                    lawCalls += 1
                    calls.append(trial)
                }
            }
        }
        _ = oracle.takeMissing()
        return calls
    }

    /// The trials that were not asked for before, each once.
    private mutating func fresh(_ trials: [Trial]) -> [Trial] {
        trials.filter { seen.insert($0).inserted }
    }

    /// Runs trials and remembers what came of them.
    private mutating func observe(_ trials: [Trial], countingSteps: Bool = false) async throws {
        let own = trials.filter { $0.function < ownCount }
        let runner = TrialRunner(
            executor: executor, candidate: candidate,
            shapes: functions[..<ownCount].map(\.shape), limits: effort.run)
        switch try await runner.run(own, countingSteps: countingSteps) {
        case .refused(let reasons): refusals = reasons
        case .ran(let outcomes):
            positions.reserveCapacity(positions.count + outcomes.count)
            for (trial, outcome) in zip(own, outcomes) { record(trial, outcome) }
        }
        for (index, dependency) in dependencies.enumerated() {
            let calls = trials.filter { dependencyOfFunction[$0.function] == index }
            try await observe(calls, of: dependency, offset: offset(ofDependency: index))
        }
    }

    private func offset(ofDependency index: Int) -> Int {
        dependencyOfFunction.firstIndex(of: index) ?? functions.count
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
        positions[trial] = observations[trial.function].count
        observations[trial.function].append(
            Observation(trial: trial, outcome: outcome, outputs: outputs))
        guard callsMatter else { return }
        oracle.learn(FunctionCall(name: function.name, arguments: trial.arguments), answer)
    }

    /// Evaluates contracts and laws, runs the calls they ask for, until nothing is missing.
    private mutating func settleContracts(_ contracts: inout ContractChecker) async throws {
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
