package import Intent
package import SandboxProtocol

/// Runs a candidate against an intent and gathers the evidence for every clause.
///
/// The judge holds the expected values; the sandbox only ever sees inputs.
package struct Judge: Sendable {
    /// How much work a judgement may cost.
    package struct Effort: Sendable {
        /// Boundary inputs made for each function.
        package var boundaryInputs = 200
        /// Rounds in which calls that laws ask for are run.
        package var lawRounds = 6
        /// Calls that laws and contracts of one module may ask for.
        package var lawCalls = 20_000
        /// Smaller inputs tried for each counterexample.
        package var shrinkTrials = 600
        /// Wall-clock time for each counterexample; a batch that is running is not broken off.
        package var shrinkMilliseconds = 1_500
        /// nil: no random inputs.
        package var fuzz: FuzzEffort?
        package var run = RunLimits()
        package init() {}
    }

    let executor: any CandidateExecutor
    let effort: Effort

    package init(executor: any CandidateExecutor, effort: Effort = Effort()) {
        self.executor = executor
        self.effort = effort
    }

    /// What can be worked out before there is any code, for the functions that `implemented` names.
    ///
    /// - Parameter dependencies: functions of other modules that clauses may call.
    package func plan(
        _ module: CheckedModule, implemented: Set<String>, dependencies: [[CheckedFunction]] = []
    ) -> JudgementPlan {
        JudgementPlan(
            module: module, implemented: implemented, dependencies: dependencies, effort: effort)
    }

    /// Evidence for each function of the plan, in the module's order.
    ///
    /// - Parameter dependencies: the code of the dependencies that the plan was made with.
    /// - Throws: what the sandbox throws when it cannot work at all.
    package func judge(
        _ plan: JudgementPlan, candidate: CandidateModule, dependencies: [DependencyCode] = []
    ) async throws -> [FunctionEvidence] {
        var session = JudgeSession(
            plan: plan, candidate: candidate, dependencies: dependencies, executor: executor,
            effort: effort)
        return try await session.run()
    }

    /// Evidence for each function of `module` that `implemented` names, in order.
    ///
    /// - Parameter dependencies: accepted functions of other modules that clauses may call, with
    ///   their code.
    /// - Throws: what the sandbox throws when it cannot work at all.
    package func judge(
        _ module: CheckedModule, candidate: CandidateModule, implemented: Set<String>,
        dependencies: [DependencyCode] = []
    ) async throws -> [FunctionEvidence] {
        let plan = plan(
            module, implemented: implemented, dependencies: dependencies.map(\.functions))
        return try await judge(plan, candidate: candidate, dependencies: dependencies)
    }

    /// Runs one call in every kind of run and gives its outputs or what went wrong.
    package func call(
        _ function: CheckedFunction, candidate: CandidateModule, arguments: [Value]
    ) async throws -> SingleCall {
        let compiled = FunctionUnderTest(function, callable: [])
        let runner = TrialRunner(
            executor: executor, candidate: candidate, shapes: [compiled.shape],
            limits: effort.run)
        let trial = Trial(function: 0, arguments: arguments)
        switch try await runner.run([trial]) {
        case .refused(let refusals): return .refused(refusals)
        case .ran(let outcomes):
            let check = SafetyCheck(signature: compiled.signature, shape: compiled.shape)
            guard case .returned(let bytes) = outcomes[0].primary,
                let outputs = compiled.decoder.decode(bytes)
            else {
                return .failed(check.findings(for: trial, outcomes[0], result: nil))
            }
            let findings = check.findings(for: trial, outcomes[0], result: outputs.result)
            guard findings.isEmpty else { return .failed(findings) }
            return .returned(result: outputs.result, inouts: outputs.inouts)
        }
    }

    package enum SingleCall: Sendable {
        case refused([Refusal])
        case failed([SafetyFinding])
        case returned(result: Value, inouts: [Value])
    }
}

/// An accepted module of another intent file, and the functions that clauses may call there.
package struct DependencyCode: Sendable {
    package var functions: [CheckedFunction]
    /// nil when it has no implementation yet.
    package var candidate: CandidateModule?
    package init(functions: [CheckedFunction], candidate: CandidateModule?) {
        self.functions = functions
        self.candidate = candidate
    }
}
