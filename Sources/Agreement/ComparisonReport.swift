package import Evidence
package import Intent
package import SandboxProtocol

/// What came of running two implementations of one function on the same inputs.
package struct ComparisonReport: Sendable {
    package enum Outcome: Hashable, Sendable {
        /// One of the two never ran.
        case refused(name: String, [Refusal])
        /// There is no input that meets `requires`, or none on which both could be run.
        case notCompared
        case equal
        case different
    }

    package var outcome: Outcome
    package var evidence: AgreementEvidence
    /// Smallest input first.
    package var differences: [ImplementationDifference]
    /// Inputs that were made and do not meet `requires`.
    package var rejected: Int
    /// Inputs on which one of the two was not run, after too many of its calls timed out.
    package var notRun: Int
    /// Inputs on which both went wrong, in the same way.
    package var bothFailed: Int
    package var milliseconds: Int
}

/// An input on which two implementations do not give the same.
package struct ImplementationDifference: Hashable, Sendable {
    /// Who is at fault, as far as the intent says.
    package enum Blame: String, Hashable, Sendable {
        case first, second, both
        /// No example and no contract tells them apart: a question for a person.
        case neither
    }

    package struct Objection: Hashable, Sendable {
        package var isOfFirst: Bool
        /// The clause's name, or the kind of what went wrong whatever the clauses say.
        package var clause: String
        /// In a sentence without its subject: the clause's text, or what happened.
        package var detail: String
    }

    package var arguments: [Value]
    package var texts: AgreementEvidence.Difference
    package var blame: Blame
    package var objections: [Objection]
}
