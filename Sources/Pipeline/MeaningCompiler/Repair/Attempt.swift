/// One answer on the way to a function's code, for the report.
package struct Attempt: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, Codable {
        /// An independent candidate.
        case candidate
        /// Another try after an answer that could not be run.
        case validation
        /// A try to mend what a candidate did wrong.
        case repair
    }
    package var kind: Kind
    /// The independent candidate that it belongs to, from 1.
    package var candidate: Int
    /// nil where the answer could not be run.
    package var verdict: Verdict?
    /// What was wrong, in one sentence; empty when aligned.
    package var reason: String
    package init(kind: Kind, candidate: Int, verdict: Verdict?, reason: String) {
        self.kind = kind
        self.candidate = candidate
        self.verdict = verdict
        self.reason = reason
    }
}
