package import Intent
package import SandboxProtocol

/// Everything that was found out about one function of a candidate.
package struct FunctionEvidence: Sendable {
    package var function: FunctionIntent
    /// Why the candidate was never run; empty when it was.
    package var refusals: [Refusal] = []
    /// In the order of the intent's clauses.
    package var clauses: [ClauseEvidence] = []
    /// Ways in which runs went wrong or disagreed, smallest input first, one of each kind.
    package var findings: [SafetyFinding] = []
    package var counts = Counts()
    /// What this version does not check, in words.
    package var notChecked: [String] = []
    /// What further kinds of evidence found; nil for those that were not asked for.
    package var fuzz: FuzzEvidence?
    package var discrimination: DiscriminationEvidence?
    package var agreement: AgreementEvidence?
    package var cost: CostEvidence?

    package init(function: FunctionIntent) { self.function = function }

    package struct Counts: Hashable, Sendable {
        package var examples = 0
        /// Boundary inputs that meet `requires`.
        package var boundaryInputs = 0
        /// Boundary inputs that were made; the rest does not meet `requires`.
        package var boundaryInputsMade = 0
        /// Calls that laws and contracts asked for.
        package var lawCalls = 0
        /// Inputs whose result may rightly be larger than any buffer that is offered: not judged.
        package var tooLarge = 0
        /// Calls of the candidate in all modes together.
        package var runs = 0
        /// Most instructions of one call, where they were counted.
        package var steps: UInt64 = 0
    }
}

/// What is known about one clause.
package struct ClauseEvidence: Sendable {
    package enum Status: Sendable {
        case holds
        case violated(Counterexample)
        case notChecked(String)
    }
    package var clause: Clause
    package var signature: Signature
    package var status: Status
    package var level: EvidenceLevel
    /// Inputs on which it was evaluated.
    package var instances: Int
    package init(
        clause: Clause, signature: Signature, status: Status, level: EvidenceLevel,
        instances: Int
    ) {
        self.clause = clause
        self.signature = signature
        self.status = status
        self.level = level
        self.instances = instances
    }

    /// The clause in canonical text.
    package var text: String { Printer.text(of: clause, in: signature) }
}

/// An input on which the candidate does not do what a clause says.
package struct Counterexample: Hashable, Sendable {
    /// The call as an intent literal: `gcd(12, 18)`.
    package var call: String
    /// What an example asks for; nil for contracts and laws.
    package var expected: String?
    /// What came back, or how the call ended.
    package var actual: String
    /// Why this breaks the clause, where the clause alone does not say.
    package var detail: String?
    /// How many smaller inputs were tried to get here.
    package var shrinkSteps = 0
    package init(call: String, expected: String?, actual: String, detail: String? = nil) {
        self.call = call
        self.expected = expected
        self.actual = actual
        self.detail = detail
    }
}

/// A way in which the candidate misbehaved, whatever the clauses say.
package struct SafetyFinding: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case memoryFault = "memory-fault"
        case stackOverflow = "stack-overflow"
        case arithmetic = "arithmetic-trap"
        case illegalInstruction = "illegal-instruction"
        case timeout = "timeout"
        case systemCall = "system-call"
        case brokenResult = "broken-result"
        case wroteOutside = "wrote-outside"
        case undefinedBehaviour = "undefined-behaviour"
        case died = "died"
        case invalidText = "invalid-utf8"
        case uninitialisedMemory = "uninitialised-memory"
        case hiddenState = "hidden-state"
        case optimisationDifference = "optimisation-difference"
        case capacity = "capacity"
    }
    package var kind: Kind
    /// One sentence.
    package var message: String
    package var call: String
    package init(kind: Kind, message: String, call: String) {
        self.kind = kind
        self.message = message
        self.call = call
    }
}
