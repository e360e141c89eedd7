import SandboxProtocol

extension Judge {
    /// How much random inputs may cost, for each function.
    package struct FuzzEffort: Hashable, Sendable {
        /// Wall-clock time of making, running and judging inputs in the sandbox.
        package var milliseconds = 1_000
        /// Inputs that are run and judged there.
        package var inputs = 2_000_000
        /// Inputs on which the evaluator judges clauses that are not compiled, and that are run in
        /// every kind of run.
        package var evaluatedInputs = 1_500
        /// Makes the same inputs again.
        package var seed: UInt64 = 1
        package init() {}

        /// Inputs below which nothing is said to be fuzzed.
        package static let fewestInputs = 1_000

        func limits(_ run: RunLimits) -> FuzzLimits {
            var limits = FuzzLimits()
            limits.milliseconds = milliseconds
            limits.inputs = inputs
            limits.suspiciousInputs = 256
            limits.suspiciousInputsBeforeStop = 256
            limits.corpusInputs = 128
            limits.compileMilliseconds = run.compileMilliseconds
            limits.memoryBytes = run.memoryBytes
            // As in ordinary runs, so that what needs more ends in the same way.
            limits.stackBytes = run.stackBytes
            return limits
        }
    }
}
