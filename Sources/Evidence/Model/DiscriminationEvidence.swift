/// How well an intent tells its code from small changes of it.
package struct DiscriminationEvidence: Hashable, Sendable {
    /// A change of the code that is worth a try: one instruction, one constant, one branch.
    package struct Mutant: Hashable, Sendable {
        /// What was changed, in words: `icmp slt became icmp sle`.
        package var change: String
        /// Line in the code, from 1.
        package var line: Int
        package init(change: String, line: Int) {
            self.change = change
            self.line = line
        }
    }

    /// A mutant that is not counted, because nothing can tell it from the code.
    package struct Dropped: Hashable, Sendable {
        package var mutant: Mutant
        package var reason: String
        package init(mutant: Mutant, reason: String) {
            self.mutant = mutant
            self.reason = reason
        }
    }

    /// A mutant that no clause rejects though it does something else.
    package struct Survivor: Hashable, Sendable {
        package var mutant: Mutant
        /// The smallest input on which the two differ, as an intent literal: `gcd(12, 18)`.
        package var call: String
        /// What the code gives there, and what the mutant gives.
        package var given: String
        package var other: String
        package init(mutant: Mutant, call: String, given: String, other: String) {
            self.mutant = mutant
            self.call = call
            self.given = given
            self.other = other
        }
    }

    /// Mutants that do something else than the code.
    package var mutants: Int
    package var rejected: Int
    package var survivors: [Survivor]
    package var dropped: [Dropped]
    /// Bodies without any thought that meet every clause, in words: `always returns 0`.
    package var trivialBodies: [String]
    package var seed: UInt64
    package var milliseconds: Int

    /// Share of the mutants that the intent rejects; 1 where there is nothing to reject.
    package var score: Double { mutants == 0 ? 1 : Double(rejected) / Double(mutants) }

    package init(
        mutants: Int, rejected: Int, survivors: [Survivor], dropped: [Dropped],
        trivialBodies: [String], seed: UInt64, milliseconds: Int
    ) {
        self.mutants = mutants
        self.rejected = rejected
        self.survivors = survivors
        self.dropped = dropped
        self.trivialBodies = trivialBodies
        self.seed = seed
        self.milliseconds = milliseconds
    }
}
