/// A run in a few words, for a list of runs.
package struct RunSummary: Hashable, Sendable {
    package var run: RunRecord
    /// Functions that were judged, in the order of their last judgement, with their last verdict.
    package var verdicts: [FunctionVerdict]
    /// Everything that steps were about, in the order of its first step.
    package var subjects: [String]
    package var steps: Int
    /// Requests that were sent.
    package var requests: Int
    /// Answers that were used again.
    package var hits: Int

    package struct FunctionVerdict: Hashable, Sendable {
        package var function: String
        package var verdict: String
        package init(function: String, verdict: String) {
            self.function = function
            self.verdict = verdict
        }
    }
}
