package import Evidence
package import Intent
package import ModelClient

/// The verdict on one function, with the evidence it rests on.
package struct FunctionReport: Sendable {
    package var verdict: Verdict
    /// Why, in one sentence; empty when aligned.
    package var reason: String
    package var evidence: FunctionEvidence
    /// Where the code came from: `library: Runtime/Numbers/gcd`; nil when there is no code.
    package var engine: String?
    package var level: EvidenceLevel
    /// What each engine did, when there is no code that is good enough.
    package var tried: [String] = []
    /// What to do next, when there is no code that is good enough.
    package var advice: [String] = []
    /// Examples that independent candidates contradict: a person has to say who is right.
    package var dispute: Dispute?
    /// The answers of an engine that learns from its mistakes, in the order of their candidates.
    package var attempts: [Attempt] = []
    /// Why a model gave no answer, where that ended the search.
    package var failure: ModelFailure?
    /// The code that the report is about, where it is not aligned: the best that was found.
    package var bestCode: String?
    /// What the semantic track found; nil where it was not asked.
    package var semantic: SemanticReview?

    package var name: String { evidence.function.name }
    package var intent: FunctionIntent { evidence.function }
}
