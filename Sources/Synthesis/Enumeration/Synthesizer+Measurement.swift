extension Synthesizer {
    /// How fast expressions are enumerated: 64-bit functions of two arguments with ten examples,
    /// all operators on words and their comparisons.
    ///
    /// Counts candidate expressions each of which was evaluated on all ten examples and looked up
    /// among the known ones; those that turn out to be known are candidates too.
    package static func measureEnumeration(
        milliseconds: Int
    ) -> (expressions: Int, seconds: Double) {
        let a: [Int64] = [3, -7, 100, 0, 1 << 40, -1, 12_345, 64, .max, -999]
        let b: [Int64] = [5, 2, -30, 17, 3, 1 << 33, -6, 0, 9, 1_000_003]
        let leaves: [ExpressionBank.Leaf] =
            [.init(.variable(0), .word, a), .init(.variable(1), .word, b)]
            + [0, 1, 2].map { .init(.constant($0), .word, Array(repeating: $0, count: a.count)) }
        let start = ContinuousClock.now
        let deadline = start + .milliseconds(max(1, milliseconds))
        var expressions = 0
        while ContinuousClock.now < deadline {
            let bank = ExpressionBank(
                sampleCount: a.count,
                grammar: .init(operators: Search.Grammars.plain + Search.Grammars.bits),
                capacity: 60_000)
            bank.begin(leaves: leaves)
            var goesOn = true
            while goesOn {
                goesOn = bank.grow { index, _ in
                    index & 4_095 != 0 || ContinuousClock.now < deadline
                }
            }
            expressions += bank.candidateCount
        }
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return (expressions, Double(seconds) + Double(attoseconds) / 1e18)
    }
}
