import ABI
import Intent
package import SandboxProtocol

/// Runs requests in the sandbox; the door through which all evidence comes.
package protocol CandidateExecutor: Sendable {
    func run(_ request: RunRequest) async throws -> RunReport
    /// Nil where it does not make inputs.
    func fuzz(_ request: FuzzRequest) async throws -> FuzzReply?
}

extension CandidateExecutor {
    package func fuzz(_ request: FuzzRequest) async throws -> FuzzReply? { nil }
}

/// The candidate as text, with the functions that are called.
package struct CandidateModule: Sendable {
    package var text: [UInt8]
    /// Modules of accepted dependencies that it may call.
    package var dependencyTexts: [[UInt8]]
    package init(text: [UInt8], dependencyTexts: [[UInt8]] = []) {
        self.text = text
        self.dependencyTexts = dependencyTexts
    }
}

/// Runs trials in every kind of run and puts the outcomes of one trial together.
package struct TrialRunner: Sendable {
    /// Tests that one child gets; more are split over several children.
    static let trialsPerChild = 50_000

    let executor: any CandidateExecutor
    let candidate: CandidateModule
    let shapes: [CallShape]
    let limits: RunLimits

    package init(
        executor: any CandidateExecutor, candidate: CandidateModule, shapes: [CallShape],
        limits: RunLimits
    ) {
        self.executor = executor
        self.candidate = candidate
        self.shapes = shapes
        self.limits = limits
    }

    package enum Batch: Sendable {
        case refused([Refusal])
        /// In the order of the trials.
        case ran([TrialOutcome])
    }

    /// Runs every trial; with `primaryOnly`, just once at level 0, for searching.
    package func run(
        _ trials: [Trial], primaryOnly: Bool = false, countingSteps: Bool = false
    ) async throws -> Batch {
        guard !trials.isEmpty else { return .ran([]) }
        var all: [TrialOutcome] = []
        all.reserveCapacity(trials.count)
        var start = 0
        while start < trials.count {
            let end = min(start + Self.trialsPerChild, trials.count)
            let batch = try await runChunk(
                trials[start..<end], primaryOnly: primaryOnly, countingSteps: countingSteps)
            switch batch {
            case .refused: return batch
            case .ran(let outcomes): all += outcomes
            }
            start = end
        }
        return .ran(all)
    }

    private func runChunk(
        _ trials: ArraySlice<Trial>, primaryOnly: Bool, countingSteps: Bool
    ) async throws -> Batch {
        let tests = batch(of: trials)
        let results = Set(trials.map(\.function)).compactMap { shapes[$0].result }
        let hasSlices = results.contains(where: \.containsSlice)
        let hasNested = results.contains(where: \.containsNestedSlice)
        let counting = countingSteps ? [RunPlan.counting] : []
        var plan = RunPlan.processes(
            resultHasSlices: hasSlices, resultHasNestedSlices: hasNested)
        if primaryOnly {
            plan = plan.filter { $0.kinds.first == .primary }
            for index in plan.indices {
                plan[index].kinds = [.primary]
                plan[index].modes = [plan[index].modes[0]]
            }
            return try await run(plan + counting, tests)
        }
        let short = RunPlan.agreement(
            resultHasSlices: hasSlices, resultHasNestedSlices: hasNested)
        let batch = try await run(short + counting, tests)
        guard case .ran(let outcomes) = batch, outcomes.contains(where: \.asksForDetail) else {
            return batch
        }
        return try await run(plan + counting, tests)
    }

    /// Runs the tests in every process of a plan, as many at a time as the executor has room for.
    private func run(_ plan: [RunPlan.Process], _ tests: TestBatch) async throws -> Batch {
        let reports = try await withThrowingTaskGroup(of: (Int, RunReport).self) { group in
            // The optimised run takes longest, so it comes first.
            for (index, process) in plan.enumerated().reversed() {
                let request = request(for: process, tests: tests)
                group.addTask { (index, try await executor.run(request)) }
            }
            var reports = [RunReport?](repeating: nil, count: plan.count)
            for try await (index, report) in group { reports[index] = report }
            return reports.compactMap { $0 }
        }
        return merge(reports, of: plan, count: tests.count)
    }

    private func batch(of trials: ArraySlice<Trial>) -> TestBatch {
        var tests = TestBatch()
        for trial in trials {
            tests.append(function: trial.function) { bytes in
                for (value, parameter) in zip(trial.arguments, shapes[trial.function].parameters) {
                    ValueCodec.encode(value, as: parameter.shape, into: &bytes)
                }
            }
        }
        return tests
    }

    private func request(for process: RunPlan.Process, tests: TestBatch) -> RunRequest {
        RunRequest(
            moduleText: candidate.text, dependencyTexts: candidate.dependencyTexts,
            functions: shapes, optimisation: process.optimisation, fill: process.fill,
            modes: process.modes, reversed: process.reversed, countsSteps: process.countsSteps,
            checksUndefinedBehaviour: process.checksUndefinedBehaviour, tests: tests, limits: limits
        )
    }

    private func merge(
        _ reports: [RunReport], of processes: [RunPlan.Process], count: Int
    ) -> Batch {
        var refusals: [Refusal] = []
        for case .refused(let reasons) in reports {
            for reason in reasons where !refusals.contains(reason) { refusals.append(reason) }
        }
        guard refusals.isEmpty else { return .refused(refusals) }
        var results: [[TestReport]] = []
        for case .ran(let tests) in reports { results.append(tests) }
        var outcomes: [TrialOutcome] = []
        outcomes.reserveCapacity(count)
        for index in 0..<count {
            outcomes.append(Self.outcome(of: index, in: results, of: processes))
        }
        return .ran(outcomes)
    }

    private static func outcome(
        of index: Int, in results: [[TestReport]], of processes: [RunPlan.Process]
    ) -> TrialOutcome {
        var outcome = TrialOutcome(primary: .notRun, others: [], runs: 0)
        for (tests, process) in zip(results, processes) where index < tests.count {
            if process.countsSteps { outcome.steps = tests[index].steps }
            outcome.runs += process.kinds.count
            if process.kinds.first == .primary {
                outcome.primary = tests[index].outcomes.first ?? .notRun
            }
        }
        if agree(index, in: results, of: processes, with: outcome.primary) { return outcome }
        outcome.others.reserveCapacity(outcome.runs)
        for (tests, process) in zip(results, processes) where index < tests.count {
            for (kind, run) in zip(process.kinds, tests[index].outcomes) where kind != .primary {
                outcome.others.append((kind, run))
            }
        }
        return outcome
    }

    /// True when every run returned what the first one did; it is not where -1 is right.
    private static func agree(
        _ index: Int, in results: [[TestReport]], of processes: [RunPlan.Process],
        with primary: Outcome
    ) -> Bool {
        guard case .returned(let expected) = primary else { return false }
        for (tests, process) in zip(results, processes) where !process.kinds.isEmpty {
            guard index < tests.count, tests[index].outcomes.count == process.kinds.count
            else { return false }
            for (kind, run) in zip(process.kinds, tests[index].outcomes) {
                guard case .returned(let bytes) = run, bytes == expected, !kind.offersTooLittle
                else { return false }
            }
        }
        return true
    }
}

extension TrialOutcome {
    /// True when the runs do not agree, so that it is worth finding out what makes them differ.
    /// Calls that did not come back in time are not made a second time for that.
    fileprivate var asksForDetail: Bool {
        let isLate = primary.isTimeout || others.contains { $0.outcome.isTimeout }
        if isLate { return false }
        guard case .returned(let expected) = primary else { return primary.isFailure }
        return others.contains { kind, other in
            switch other {
            case .returned(let bytes): bytes != expected || kind.offersTooLittle
            case .noRoom: !kind.offersTooLittle
            case .failed: true
            case .notApplicable, .notRun: false
            }
        }
    }
}

extension Outcome {
    fileprivate var isTimeout: Bool {
        if case .failed(.timeout) = self { true } else { false }
    }

    fileprivate var isFailure: Bool {
        if case .failed = self { true } else { false }
    }
}

extension ValueShape {
    /// True when a value of this shape needs a buffer.
    package var containsSlice: Bool {
        switch self {
        case .bool, .integer, .float, .double: false
        case .slice: true
        case .tuple(let elements): elements.contains(where: \.containsSlice)
        case .optional(let wrapped): wrapped.containsSlice
        }
    }

    /// True when a value of this shape needs an arena.
    package var containsNestedSlice: Bool {
        switch self {
        case .bool, .integer, .float, .double: false
        case .slice(let element): element.containsSlice
        case .tuple(let elements): elements.contains(where: \.containsNestedSlice)
        case .optional(let wrapped): wrapped.containsNestedSlice
        }
    }

    /// True when a value of this shape can hold a NaN, whose payload is not defined.
    package var containsFloatingPoint: Bool {
        switch self {
        case .float, .double: true
        case .bool, .integer: false
        case .slice(let element): element.containsFloatingPoint
        case .tuple(let elements): elements.contains(where: \.containsFloatingPoint)
        case .optional(let wrapped): wrapped.containsFloatingPoint
        }
    }
}
