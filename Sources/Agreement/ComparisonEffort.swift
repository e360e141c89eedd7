package import SandboxProtocol

/// How much work a comparison may cost, and what counts as the same.
package struct ComparisonEffort: Sendable {
    /// Inputs on which both implementations are run.
    package var inputs = 10_000
    /// Makes every random input again.
    package var seed: UInt64 = 1
    /// Boundary inputs among the inputs.
    package var boundaryInputs = 200
    /// Wall-clock time after which no further batch of inputs begins.
    package var milliseconds = 30_000
    /// Differences that are looked into.
    package var differences = 3
    /// Smaller inputs tried for each difference.
    package var shrinkTrials = 8_000
    package var shrinkMilliseconds = 2_000
    /// How far two floating-point results may be apart, as a share of the larger one; with 0 they
    /// have to be equal. Two that are not numbers are equal, and so are both zeros.
    package var tolerance = 0.0
    package var run = RunLimits()

    package init() {}
}
