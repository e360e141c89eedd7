package import Evidence
import SandboxProtocol

/// The deterministic track: clause by clause, intent against behaviour.
package enum AlignmentEngine {
    /// The verdict that the evidence allows. Only what was checked and holds counts for it.
    package static func report(on evidence: FunctionEvidence, engine: String?) -> FunctionReport {
        let (verdict, reason) = verdict(for: evidence)
        let levels = evidence.clauses.lazy.filter { !$0.isAssumption }.map(\.level)
        return FunctionReport(
            verdict: verdict, reason: reason, evidence: evidence, engine: engine,
            level: levels.min() ?? .unchecked)
    }

    private static func verdict(for evidence: FunctionEvidence) -> (Verdict, String) {
        if let refusal = evidence.refusals.first {
            let verdict: Verdict = refusal.stage == .limits ? .undecided : .misaligned
            return (verdict, refusal.message)
        }
        let violated = evidence.clauses.filter { clause in
            if case .violated = clause.status { true } else { false }
        }
        let slow = evidence.findings.first { $0.kind == .timeout }
        if let finding = evidence.findings.first(where: { $0.kind != .timeout }) {
            return (.misaligned, "\(finding.call) \(finding.message)")
        }
        if let first = violated.first(where: { !$0.isTimeout }) {
            guard violated.count > 1 else {
                return (.misaligned, "\(first.clause.name) does not hold")
            }
            let more = "\(first.clause.name) and \(violated.count - 1) more"
            return (.misaligned, "\(more) do not hold")
        }
        if let slow { return (.undecided, "\(slow.call) \(slow.message)") }
        for clause in evidence.clauses {
            if case .notChecked(let reason) = clause.status {
                return (.undecided, "\(clause.clause.name) was not checked: \(reason)")
            }
        }
        if evidence.clauses.allSatisfy(\.isAssumption) {
            return (.undecided, "the intent has no example, `ensures` or law to check")
        }
        if let reason = evidence.notChecked.first { return (.undecided, reason) }
        return (.aligned, "")
    }
}

extension ClauseEvidence {
    /// True for `requires`: callers promise it, the code cannot break it.
    package var isAssumption: Bool {
        if case .requires = clause.kind { true } else { false }
    }

    var isTimeout: Bool {
        if case .violated(let example) = status {
            example.actual.contains("did not come back")
        } else {
            false
        }
    }
}
