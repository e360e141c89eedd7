package import IRText
package import Intent
package import SandboxProtocol

/// What a candidate does, from its IR text and its runs alone. The intent is not looked at: a call
/// needs the types of a signature, and its names are only used to write calls down.
///
/// The text is read by `IRText`; nothing here has LLVM parse it outside the sandbox.
package struct BehaviouralModel: Hashable, Sendable {
    package var signature: Signature
    /// The function itself first, then what it reaches in its module.
    package var functions: [IRFunctionFacts]
    package var constants: IRConstants
    /// Calls on boundary inputs, small ones first.
    package var calls: [ObservedCall]
    package var traps: [ObservedTrap]
    /// Steps against the size of the input; nil where nothing could be counted.
    package var growth: Growth?
    /// Why the code was never run; empty when it was.
    package var refusals: [Refusal]
    /// What this model does not know, in words.
    package var notObserved: [String]
}

extension BehaviouralModel {
    /// How results that do not fit were handled in all calls; nil where none was tried.
    package var capacity: ObservedCapacity? {
        let sum = calls.reduce(into: ObservedCapacity(answered: 0, runs: 0)) { sum, call in
            sum.answered += call.capacity.answered
            sum.runs += call.capacity.runs
        }
        return sum.runs > 0 ? sum : nil
    }
}

/// One call on a boundary input, and how it ended in the first run.
package struct ObservedCall: Hashable, Sendable {
    package enum Ending: Hashable, Sendable {
        case returned(result: Value, inouts: [Value])
        /// It answered -1, even with the largest buffer.
        case noRoom
        /// In a few words: `undefined behaviour`.
        case failed(String)
        /// Skipped, after other calls timed out or took their process down.
        case notRun
    }
    package var arguments: [Value]
    package var ending: Ending
    /// What other runs of the same call did wrong, in a few words; nil where all agree.
    package var misbehaviour: String?
    package var steps: UInt64?
    /// How results that do not fit were handled.
    package var capacity = ObservedCapacity(answered: 0, runs: 0)
}

/// A way in which calls went wrong, with the smallest input that shows it.
package struct ObservedTrap: Hashable, Sendable {
    package var kind: String
    /// As an intent literal: `gcd(12, 18)`.
    package var call: String
    /// One sentence without its subject.
    package var sentence: String
    /// How many of the calls went wrong in this way.
    package var count: Int
}

/// What happened when results were given too little room.
package struct ObservedCapacity: Hashable, Sendable {
    /// Runs that answered -1, as they should.
    package var answered: Int
    package var runs: Int
}
