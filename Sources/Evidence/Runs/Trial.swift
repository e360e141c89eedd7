package import Intent
package import SandboxProtocol

/// One call of one function, to be run in every mode.
package struct Trial: Hashable, Sendable {
    /// Index of the function in the module under test.
    package var function: Int
    package var arguments: [Value]
    package init(function: Int, arguments: [Value]) {
        self.function = function
        self.arguments = arguments
    }
}

/// How one run of a trial differs from the primary one.
package enum RunKind: Hashable, Sendable, CaseIterable {
    /// Level 0, buffers that end at a guard page, ample capacity: what clauses are judged on.
    case primary
    /// The same with other memory contents and buffers that begin at a guard page.
    case otherMemory
    /// The primary run once more in the same process.
    case again
    case exactCapacity
    case oneTooFew
    case noCapacity
    /// Enough room for the slices, one byte too few for what they point to.
    case arenaTooSmall
    /// A fresh process, tests in reverse order, a third filling, other values for `undef`.
    case freshProcess
    case optimised
    /// Compiled at O2, with the capacity that the result needs.
    case optimisedExactCapacity
}

/// What came of a trial in each kind of run.
package struct TrialOutcome: Sendable {
    package var primary: Outcome
    /// Every run but the first; left out where all of them returned the same as the first.
    package var others: [(kind: RunKind, outcome: Outcome)]
    /// How often the trial was run.
    package var runs: Int
    /// Instructions that the counting run executed; nil when it was not asked for.
    package var steps: UInt64?
}
