/// How much of a kind of evidence a level asks for.
package struct LadderThresholds: Hashable, Sendable {
    /// Random inputs, run and judged, that `fuzzed` asks for.
    package var fuzzedInputs: Int
    /// Share of the mutants, from 0 to 1, that `discriminating` asks an intent to reject.
    package var discriminationScore: Double
    /// Inputs on which a second implementation gave the same, that `agreed` asks for.
    package var agreedInputs: Int

    package init(
        fuzzedInputs: Int = 1_000, discriminationScore: Double = 0.95, agreedInputs: Int = 1_000
    ) {
        self.fuzzedInputs = fuzzedInputs
        self.discriminationScore = discriminationScore
        self.agreedInputs = agreedInputs
    }
}
