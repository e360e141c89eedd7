/// What came of comparing the code with a second implementation.
package struct AgreementEvidence: Hashable, Sendable {
    package struct Difference: Hashable, Sendable {
        /// As an intent literal: `gcd(12, 18)`.
        package var call: String
        package var given: String
        package var other: String
        package init(call: String, given: String, other: String) {
            self.call = call
            self.given = given
            self.other = other
        }
    }

    /// Where the second one came from: `search`, `model: draw 2`, `reference gcd.c`.
    package var source: String
    package var seed: UInt64
    /// Inputs on which both were run.
    package var inputs: Int
    package var differences: [Difference]
    package var coverage: Coverage?

    package init(
        source: String, seed: UInt64, inputs: Int, differences: [Difference],
        coverage: Coverage? = nil
    ) {
        self.source = source
        self.seed = seed
        self.inputs = inputs
        self.differences = differences
        self.coverage = coverage
    }
}
