import ABI
import Intent
package import SandboxProtocol

/// Runs requests in the sandbox; the door through which all evidence comes.
package protocol CandidateExecutor: Sendable {
    func run(_ request: RunRequest) async throws -> RunReport
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
        var processes = plan(for: trials, primaryOnly: primaryOnly)
        if countingSteps { processes.append(RunPlan.counting) }
        let reports = try await withThrowingTaskGroup(of: (Int, RunReport).self) { group in
            for (index, process) in processes.enumerated() {
                let request = request(for: process, tests: tests)
                group.addTask { (index, try await executor.run(request)) }
            }
            var reports = [RunReport?](repeating: nil, count: processes.count)
            for try await (index, report) in group { reports[index] = report }
            return reports.compactMap { $0 }
        }
        return merge(reports, of: processes, count: trials.count)
    }

    private func plan(for trials: ArraySlice<Trial>, primaryOnly: Bool) -> [RunPlan.Process] {
        let used = Set(trials.map(\.function))
        let results = used.compactMap { shapes[$0].result }
        var processes = RunPlan.processes(
            resultHasSlices: results.contains(where: \.containsSlice),
            resultHasNestedSlices: results.contains(where: \.containsNestedSlice))
        if primaryOnly {
            processes = processes.filter { $0.kinds.first == .primary }
            for index in processes.indices {
                processes[index].kinds = [.primary]
                processes[index].modes = [processes[index].modes[0]]
            }
        }
        return processes
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
        let kindCount = processes.reduce(0) { $0 + $1.kinds.count }
        var outcomes: [TrialOutcome] = []
        outcomes.reserveCapacity(count)
        for index in 0..<count {
            var outcome = TrialOutcome(primary: .notRun, others: [])
            outcome.others.reserveCapacity(kindCount)
            for (report, process) in zip(reports, processes) {
                guard case .ran(let tests) = report, index < tests.count else { continue }
                if process.countsSteps { outcome.steps = tests[index].steps }
                for (kind, run) in zip(process.kinds, tests[index].outcomes) {
                    if kind == .primary {
                        outcome.primary = run
                    } else {
                        outcome.others.append((kind, run))
                    }
                }
            }
            outcomes.append(outcome)
        }
        return .ran(outcomes)
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
