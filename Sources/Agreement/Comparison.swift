package import Evidence
import Inputs
package import Intent
import SandboxProtocol

/// Runs two implementations of one function on the same inputs: those of the visible examples,
/// boundary inputs, and random ones shaped by `requires`.
package struct Comparison: Sendable {
    /// Inputs in the first batch; each batch is four times as large as the one before.
    private static let firstBatch = 256
    private static let largestBatch = 16_384
    private static let smallestBatch = 32
    /// Inputs made for each one that is wanted, before the rest is given up.
    static let triesForEach = 50

    let executor: any CandidateExecutor
    let effort: ComparisonEffort

    package init(executor: any CandidateExecutor, effort: ComparisonEffort = ComparisonEffort()) {
        self.executor = executor
        self.effort = effort
    }

    /// Compares until a difference is found, the inputs are used up, or time is.
    ///
    /// - Parameter dependencies: functions of other modules that clauses may call.
    /// - Throws: what the sandbox throws when it cannot work at all.
    package func compare(
        _ function: CheckedFunction, _ first: Implementation, _ second: Implementation,
        dependencies: [DependencyCode] = []
    ) async throws -> ComparisonReport {
        let start = ContinuousClock.now
        let deadline = start + .milliseconds(effort.milliseconds)
        var inputs = ComparisonInputs(
            function, codes: [first.code.text, second.code.text], effort: effort)
        var pair = ImplementationPair(
            function: function, first: first, second: second, dependencies: dependencies,
            executor: executor, effort: effort)
        var report = ComparisonReport(
            outcome: .notCompared,
            evidence: AgreementEvidence(
                source: second.name, seed: effort.seed, inputs: 0, differences: []),
            differences: [], rejected: 0, notRun: 0, bothFailed: 0, milliseconds: 0)
        var batchSize = Self.firstBatch
        while report.evidence.inputs < effort.inputs {
            let room = effort.inputs - report.evidence.inputs
            let batch = inputs.next(min(batchSize, room), until: deadline)
            if batch.isEmpty { break }
            let skippedBefore = report.notRun
            switch try await pair.run(batch) {
            case .refused(let name, let refusals):
                report.outcome = .refused(name: name, refusals)
                return report
            case .ran(let results): report.count(results)
            }
            // After calls that do not come back the rest of a batch is not run: small ones lose
            // less.
            let isDelayed = report.notRun > skippedBefore
            batchSize =
                isDelayed
                ? max(batchSize / 4, Self.smallestBatch) : min(batchSize * 4, Self.largestBatch)
            let different = try await pair.confirmed(pair.differing)
            if !different.isEmpty {
                report.differences = try await pair.differences(at: different)
                if !report.differences.isEmpty { break }
            }
            if ContinuousClock.now >= deadline { break }
        }
        report.rejected = inputs.rejected
        report.evidence.differences = report.differences.map(\.texts)
        if !report.differences.isEmpty {
            report.outcome = .different
        } else if report.evidence.inputs > 0 {
            report.outcome = .equal
        }
        let elapsed = ContinuousClock.now - start
        report.milliseconds = Int(elapsed / .milliseconds(1))
        return report
    }
}

extension ComparisonReport {
    /// Counts what came of a batch.
    fileprivate mutating func count(_ results: [(first: CallResult, second: CallResult)]) {
        for (first, second) in results {
            // A call that is late says nothing, unless both are, or a second look confirms it.
            if first.kind == .notRun || second.kind == .notRun
                || first.isTimeout != second.isTimeout
            {
                notRun += 1
                continue
            }
            evidence.inputs += 1
            if case .failed = first, first.kind == second.kind { bothFailed += 1 }
        }
    }
}

/// The inputs of a comparison, each once, in the same order for the same seed.
struct ComparisonInputs {
    private let requires: RequiresCheck
    private var prepared: [[Value]]
    private var generator: ArgumentGenerator
    private var seen: Set<[Value]> = []
    private(set) var rejected = 0
    /// True for a function without parameters: there is one input.
    private let isConstant: Bool

    init(_ function: CheckedFunction, codes: [[UInt8]], effort: ComparisonEffort) {
        let requires = RequiresCheck(function, functions: [function.intent.name])
        self.requires = requires
        isConstant = function.intent.signature.parameters.isEmpty
        let boundary = BoundaryInputs.make(
            for: function.intent, limit: effort.boundaryInputs, meets: requires.isMet)
        rejected = boundary.made - boundary.inputs.count
        prepared = Self.examples(of: function).filter(requires.isMet) + boundary.inputs
        generator = ArgumentGenerator(
            function, constants: MinedConstants(function.intent, codes: codes), seed: effort.seed)
        for arguments in prepared { generator.keep(arguments) }
        prepared.reverse()
    }

    /// Arguments of the visible examples.
    private static func examples(of function: CheckedFunction) -> [[Value]] {
        let parameters = function.intent.signature.parameters
        return function.clauses.compactMap { clause in
            guard case .example(let example) = clause.kind, !example.isHeldOut,
                example.arguments.count == parameters.count
            else { return nil }
            var values: [Value] = []
            for (argument, parameter) in zip(example.arguments, parameters) {
                guard let value = try? Evaluator.constant(argument.value),
                    let coerced = value.coerced(to: parameter.type)
                else { return nil }
                values.append(coerced)
            }
            return values
        }
    }

    /// Up to `count` inputs that were not there before; fewer where no more are found.
    mutating func next(_ count: Int, until deadline: ContinuousClock.Instant) -> [[Value]] {
        var batch: [[Value]] = []
        while batch.count < count, let arguments = prepared.popLast() {
            if seen.insert(arguments).inserted { batch.append(arguments) }
        }
        guard !isConstant else { return batch }
        var tries = 0
        while batch.count < count, tries < count * Comparison.triesForEach {
            if tries % 1_024 == 1_023, ContinuousClock.now >= deadline { break }
            tries += 1
            let arguments = generator.next()
            guard requires.isValid(arguments) else { continue }
            guard requires.isMet(by: arguments) else {
                rejected += 1
                continue
            }
            guard seen.insert(arguments).inserted else { continue }
            generator.keep(arguments)
            batch.append(arguments)
        }
        return batch
    }
}
