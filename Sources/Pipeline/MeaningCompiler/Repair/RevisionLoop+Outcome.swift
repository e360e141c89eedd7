import Evidence
import ModelClient

extension RevisionLoop {
    /// How the search for one function's code with one engine ended.
    struct Outcome: Sendable {
        /// Code that nothing speaks against; nil when there is none.
        var accepted: JudgedCandidate?
        /// What is known when nothing better comes.
        var report: FunctionReport
        /// One line for the list of what was tried.
        var account: String
    }

    func accepted(_ line: CandidateLine) -> Outcome {
        guard let latest = line.latest else { return givenUp() }
        var report = latest.report
        report.attempts = attempts
        var candidate = latest
        candidate.report = report
        return Outcome(
            accepted: candidate, report: report,
            account: account(report.verdict == .aligned ? "aligned" : report.reason))
    }

    func disputed(_ dispute: Dispute) -> Outcome {
        var outcome = outcome(ending: dispute.reason)
        outcome.report.verdict = .undecided
        outcome.report.reason = dispute.reason
        outcome.report.dispute = dispute
        outcome.report.advice.append(dispute.question)
        return outcome
    }

    func failed(_ failure: ModelFailure) -> Outcome {
        var outcome = outcome(ending: failure.message)
        outcome.report.verdict = .undecided
        outcome.report.reason = failure.message
        outcome.report.failure = failure
        if let advice = failure.advice { outcome.report.advice.append(advice) }
        return outcome
    }

    func givenUp() -> Outcome {
        if best != nil, repairs >= effort.repairLimit {
            return outcome(ending: "its repairs are used up")
        }
        return outcome(ending: "no further candidate is asked for")
    }

    /// Everything that was answered, candidate by candidate.
    private var attempts: [Attempt] { lines.flatMap(\.attempts) }

    /// The candidate with the most clauses that hold; the earliest of these.
    private var best: JudgedCandidate? {
        var best: JudgedCandidate?
        for candidate in lines.compactMap(\.best)
        where best.map({ $0.report.merit < candidate.report.merit }) ?? true {
            best = candidate
        }
        return best
    }

    private func outcome(ending: String) -> Outcome {
        var report: FunctionReport
        if let best {
            report = best.report
            report.bestCode = best.text
        } else {
            report = AlignmentEngine.report(
                on: FunctionEvidence(function: function.intent), engine: nil)
            report.verdict = .undecided
            report.reason = attempts.last?.reason ?? "no engine has code that does this"
        }
        report.attempts = attempts
        return Outcome(accepted: nil, report: report, account: account(ending))
    }

    private func account(_ ending: String) -> String {
        let invalid = attempts.count { $0.verdict == nil }
        var parts = ["\(lines.count) \(lines.count == 1 ? "candidate" : "candidates")"]
        if invalid > 0 { parts.append("\(invalid) answers that could not be run") }
        if repairs > 0 { parts.append("\(repairs) \(repairs == 1 ? "repair" : "repairs")") }
        return "\(engine.origin): \(parts.joined(separator: ", ")); \(ending)"
    }
}
