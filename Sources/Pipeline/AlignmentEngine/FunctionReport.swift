package import Evidence
package import Intent

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

    package var name: String { evidence.function.name }
    package var intent: FunctionIntent { evidence.function }
}
