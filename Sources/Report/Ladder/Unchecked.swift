import Evidence
import Intent
import Pipeline
import SandboxProtocol

/// What was not checked about this code, as sentences: a report begins with them.
struct Unchecked {
    let reasons: [String]

    init(
        _ subject: ReportSubject, clauses: [EvidenceLadder.Standing],
        callees: [EvidenceLadder.Callee], level: EvidenceLevel
    ) {
        let evidence = subject.evidence
        var reasons: [String] = []
        if evidence.counts.runs == 0 {
            reasons.append(
                evidence.refusals.isEmpty ? "no code was run" : "the code was refused, and not run")
        }
        for clause in clauses where clause.status == .notChecked {
            reasons.append("\(clause.name): \(clause.restsOn)")
        }
        if evidence.counts.runs > 0, clauses.allSatisfy({ $0.status == .assumed }) {
            reasons.append("the intent has nothing to check")
        }
        reasons += evidence.notChecked
        if evidence.counts.tooLarge > 0 {
            let inputs = ReportWords.counted(evidence.counts.tooLarge, "input")
            reasons.append("\(inputs) asked for more output than is offered")
        }
        reasons += Self.calls(callees)
        reasons += Self.randomInputs(evidence)
        self.reasons = reasons
    }

    private static func calls(_ callees: [EvidenceLadder.Callee]) -> [String] {
        callees.prefix(3).compactMap { callee in
            if !callee.isKnown { return "@\(callee.name), which it calls: nothing is known of it" }
            if callee.level < .safe {
                return "@\(callee.name), which it calls, is no more than \(callee.level.name)"
            }
            return nil
        }
    }

    private static func randomInputs(_ evidence: FunctionEvidence) -> [String] {
        guard let fuzz = evidence.fuzz else { return [] }
        var reasons = fuzz.notJudged.map { "\($0.clause) on random inputs: \($0.reason)" }
        if let coverage = fuzz.coverage {
            let blocks = ReportWords.unreached(coverage, in: evidence.function.name)
            let inputs = ReportWords.counted(fuzz.inputs, "random input")
            if !blocks.isEmpty {
                reasons.append("\(inputs) never ran \(ReportWords.list(blocks))")
            } else if coverage.coveredEdges < coverage.edges {
                let edges = coverage.edges - coverage.coveredEdges
                reasons.append("\(inputs) never took \(ReportWords.counted(edges, "edge"))")
            }
        }
        return reasons
    }
}
