import ABI
package import Evidence
package import Intent
package import SandboxProtocol

/// Counts the steps of calls against the size of their inputs.
package struct CostMeasurement: Sendable {
    package struct Effort: Sendable {
        /// Steps of one call beyond which no larger size is tried.
        package var steps: UInt64 = 2_000_000
        /// Inputs of one size.
        package var inputsForEachSize = 120
        /// Wall-clock time after which no larger size is tried.
        package var milliseconds = 10_000
        package var run = RunLimits()

        package init() {
            run.callMilliseconds = 500
            run.timeouts = 1
            run.totalMilliseconds = 3_000
        }
    }

    /// An input of the measurement on which a `bound` does not hold.
    package struct Violation: Hashable, Sendable {
        /// The clause's name: `gcd/bound.1`.
        package var clause: String
        package var counterexample: Counterexample
    }

    /// Points beyond doubling ones, so that steep growth can be told apart.
    private static let pointsWanted = 9
    private static let extraPointsLimit = 24
    /// Sizes that are measured together in the beginning, each of twice the one before.
    private static let firstSizes = 5
    private static let moreSizes = 12

    let executor: any CandidateExecutor
    let effort: Effort

    package init(executor: any CandidateExecutor, effort: Effort = Effort()) {
        self.executor = executor
        self.effort = effort
    }

    /// How steps grow, and which bounds do not hold on the inputs that were tried.
    ///
    /// - Returns: no evidence where no argument has a size, or no call came back.
    /// - Throws: what the sandbox throws when it cannot work at all.
    package func cost(
        of function: CheckedFunction, code: CandidateModule
    ) async throws -> (evidence: CostEvidence?, violations: [Violation]) {
        guard let inputs = SizedInputs(function.intent.signature) else { return (nil, []) }
        var series = CostSeries(
            function: function, code: code, inputs: inputs, executor: executor, effort: effort)
        var size = 1
        var count = Self.firstSizes
        while size <= inputs.largestSize, !series.isNearLimit {
            var sizes: [Int] = []
            while sizes.count < count, size <= inputs.largestSize {
                sizes.append(size)
                size *= 2
            }
            guard try await series.measure(sizes) else { break }
            // Steep growth shows in the first sizes; where there is none, more go at once.
            count = inputs.measure == .magnitude && !series.isSteep ? Self.moreSizes : 1
        }
        // Where few sizes were measured, growth is steep or `requires` is narrow.
        let reached = series.points.last?.size ?? 0
        if series.points.count < Self.pointsWanted, reached > 4 {
            let stride = max(1, reached * 2 / Self.extraPointsLimit)
            let sizes = Swift.stride(from: 3, through: reached * 2, by: stride).filter { size in
                !series.points.contains { $0.size == size }
            }
            _ = try await series.measure(
                sizes.filter { $0 <= inputs.largestSize }, areExtra: true)
        }
        guard !series.points.isEmpty else { return (nil, series.violations) }
        let points = series.points.sorted { $0.size < $1.size }
        let fit = CostFit.best(for: points)
        return (
            CostEvidence(
                measure: inputs.measureText, points: points, order: fit?.order,
                error: fit?.error ?? 0),
            series.violations
        )
    }
}
