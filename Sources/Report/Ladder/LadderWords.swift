import Evidence
import Intent
import Pipeline

/// What each level of a function rests on, and what it needs.
struct LadderWords {
    private let subject: ReportSubject
    private let climb: LadderClimb
    private let clauses: [EvidenceLadder.Standing]
    private var evidence: FunctionEvidence { climb.evidence }

    init(_ subject: ReportSubject, climb: LadderClimb, clauses: [EvidenceLadder.Standing]) {
        self.subject = subject
        self.climb = climb
        self.clauses = clauses
    }

    // MARK: What is there

    func restsOn(_ level: EvidenceLevel) -> String? {
        switch level {
        case .unchecked: nil
        case .valid:
            evidence.refusals.isEmpty && evidence.counts.runs > 0
                ? "LLVM parsed and verified the code, and it keeps the policy" : nil
        case .tested: evidence.counts.runs > 0 ? Self.inputs(evidence) : nil
        case .safe: evidence.counts.runs > 0 ? runs : nil
        case .fuzzed: evidence.fuzz.map(Self.randomInputs)
        case .discriminating: evidence.discrimination.map(Self.strength)
        case .agreed: evidence.agreement.map(Self.agreement)
        case .proved:
            clauses.contains { $0.level == .proved } ? "a solver's proof" : nil
        }
    }

    static func inputs(_ evidence: FunctionEvidence) -> String {
        let counts = evidence.counts
        let heldOut = evidence.clauses.count { clause in
            if case .example(let example) = clause.clause.kind { example.isHeldOut } else { false }
        }
        var text = ReportWords.counted(counts.examples, "example")
        if heldOut > 0 { text += " (\(heldOut) held out)" }
        text += ", \(ReportWords.counted(counts.boundaryInputs, "boundary input"))"
        if counts.lawCalls > 0 {
            text += ", \(ReportWords.counted(counts.lawCalls, "call")) of laws"
        }
        return text
    }

    private var runs: String {
        let calls = ReportWords.counted(evidence.counts.runs, "call")
        return "\(calls) at guard pages, with 3 memory fillings, O0 and O2, again and afresh"
    }

    static func randomInputs(_ fuzz: FuzzEvidence) -> String {
        var text = "\(ReportWords.counted(fuzz.inputs, "random input")), "
        text += ReportWords.seed(fuzz.seed)
        if let coverage = fuzz.coverage { text += "; \(ReportWords.coverage(coverage))" }
        if fuzz.rejected > 0 {
            text += "; \(ReportWords.grouped(fuzz.rejected)) more did not meet `requires`"
        }
        if fuzz.evaluated > 0 {
            text += "; \(ReportWords.grouped(fuzz.evaluated)) judged by the evaluator"
        }
        return text
    }

    static func strength(_ found: DiscriminationEvidence) -> String {
        var text = "the intent rejects \(ReportWords.grouped(found.rejected)) of "
        text += "\(ReportWords.counted(found.mutants, "small change")) of the code "
        text += "(\(ReportWords.percent(found.score))), \(ReportWords.seed(found.seed))"
        if !found.dropped.isEmpty {
            text += "; \(ReportWords.grouped(found.dropped.count)) more make no difference"
        }
        return text
    }

    static func agreement(_ found: AgreementEvidence) -> String {
        let inputs = ReportWords.counted(found.inputs, "input")
        var text = "\(inputs) against \(found.source), \(ReportWords.seed(found.seed))"
        text +=
            found.differences.isEmpty
            ? ": the same on all"
            : ": \(ReportWords.counted(found.differences.count, "difference"))"
        if let coverage = found.coverage { text += "; \(ReportWords.coverage(coverage))" }
        return text
    }

    // MARK: What is missing

    /// What one level lacks of its own; the lowest one that is missing always says something.
    func needs(_ level: EvidenceLevel) -> String {
        let counted = clauses.filter { $0.status != .assumed }
        if let need = ownNeed(level, counted) { return need }
        let below = counted.filter { $0.level < level }
        let isLowest = (counted.map(\.level).min() ?? .unchecked).rawValue + 1 == level.rawValue
        guard isLowest, !below.isEmpty else { return "the levels below" }
        return "a closer look at \(ReportWords.list(below.map(\.name)))"
    }

    private func ownNeed(
        _ level: EvidenceLevel, _ counted: [EvidenceLadder.Standing]
    ) -> String? {
        switch level {
        case .unchecked: return nil
        case .valid:
            if let refusal = evidence.refusals.first {
                return "code that passes \(refusal.stage.rawValue): \(refusal.message)"
            }
            if evidence.counts.runs == 0 { return "code that can be run" }
            if counted.isEmpty { return "an example, `ensures`, `law` or `bound` to check" }
            return names(counted, .notChecked).map { "a check of \($0)" }
        case .tested:
            return names(counted, .violated).map { "\($0) to hold" }
        case .safe:
            return evidence.findings.first.map {
                "runs that end well and agree: `\($0.call)` \($0.message)"
            }
        case .fuzzed:
            if let missing = climb.missing(.fuzzed) { return missing }
            let left = counted.filter { climb.reasonNotJudged($0.evidence) != nil }.map(\.name)
            return left.isEmpty
                ? nil : "random inputs judged by \(ReportWords.list(left)) too"
        case .discriminating, .agreed, .proved: return climb.missing(level)
        }
    }

    /// What is missing where only called functions hold the caller down.
    func needs(_ level: EvidenceLevel, of callees: [EvidenceLadder.Callee]) -> String {
        let weak = callees.filter { $0.level < level }.map { "@\($0.name)" }
        return "\(ReportWords.list(weak)), which it calls, to be \(level.name) too"
    }

    private func names(
        _ clauses: [EvidenceLadder.Standing], _ status: EvidenceLadder.Standing.Status
    ) -> String? {
        let names = clauses.filter { $0.status == status }.map(\.name)
        return names.isEmpty ? nil : ReportWords.list(names)
    }
}
