import ModelClient

/// An independent candidate and its repairs.
struct CandidateLine: Sendable {
    /// From 0.
    let draw: Int
    /// What was run first, before anything was said about it: only this one is independent.
    var first: JudgedCandidate?
    /// What was run last.
    var latest: JudgedCandidate?
    /// The best of them.
    var best: JudgedCandidate?
    /// The answer that `latest` stands in.
    var draft: Draft?
    /// The judgement on the visible clauses alone, where it is known.
    var visibleReport: FunctionReport?
    /// Normalised code of everything that was tried.
    private var seen: Set<NormalisedCode> = []
    /// True when asking further would bring nothing.
    var isOver = false
    var failure: ModelFailure?
    /// Inputs that versions before the latest failed on.
    var earlier: [String] = []
    var attempts: [Attempt] = []

    init(draw: Int) { self.draw = draw }

    var isAccepted: Bool { latest.map { !$0.report.hasObjection } ?? false }

    /// False for code that was tried before.
    mutating func isNew(_ text: String) -> Bool { seen.insert(NormalisedCode(text)).inserted }

    mutating func add(_ candidate: JudgedCandidate, from draft: Draft) {
        self.draft = draft
        visibleReport = nil
        latest = candidate
        first = first ?? candidate
        if best.map({ $0.report.merit < candidate.report.merit }) ?? true { best = candidate }
    }

    mutating func note(_ kind: Attempt.Kind, _ verdict: Verdict?, _ reason: String) {
        attempts.append(
            Attempt(kind: kind, candidate: draw + 1, verdict: verdict, reason: reason))
    }
}
