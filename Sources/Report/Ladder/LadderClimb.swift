import Evidence
import Intent

/// How far a clause gets above what the harness granted it.
struct LadderClimb {
    let evidence: FunctionEvidence
    let thresholds: LadderThresholds
    private let notJudged: [String: String]

    init(_ evidence: FunctionEvidence, _ thresholds: LadderThresholds) {
        self.evidence = evidence
        self.thresholds = thresholds
        notJudged = Dictionary(
            (evidence.fuzz?.notJudged ?? []).map { ($0.clause, $0.reason) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Why random inputs were not judged by a clause; nil where they were.
    func reasonNotJudged(_ clause: ClauseEvidence) -> String? { notJudged[clause.clause.name] }

    /// True where random inputs were judged by more than examples, of which each is one input.
    var isAnyClauseFuzzed: Bool {
        evidence.clauses.contains { clause in
            !clause.isFixed && reasonNotJudged(clause) == nil
        }
    }

    func standing(of clause: ClauseEvidence) -> EvidenceLadder.Standing {
        let words = ClauseWords(climb: self, clause: clause)
        var standing = EvidenceLadder.Standing(
            evidence: clause, status: .holds, level: clause.level, restsOn: words.restsOn,
            next: nil)
        switch clause.status {
        case .violated: standing.status = .violated
        case .notChecked: standing.status = .notChecked
        case .holds where clause.isAssumption: standing.status = .assumed
        case .holds:
            standing.level = level(of: clause)
            standing.next = words.next(above: standing.level)
        }
        return standing
    }

    private func level(of clause: ClauseEvidence) -> EvidenceLevel {
        var level = clause.level
        guard level >= .safe else { return level }
        for next in [EvidenceLevel.fuzzed, .discriminating, .agreed] where level < next {
            guard missing(next, for: clause) == nil else { return level }
            level = next
        }
        return level
    }

    /// What a clause that holds lacks of one level, whatever it has of those below; nil where it
    /// lacks nothing.
    func missing(_ level: EvidenceLevel, for clause: ClauseEvidence) -> String? {
        if level == .fuzzed, evidence.fuzz != nil, let reason = reasonNotJudged(clause) {
            return "random inputs that it can judge: \(reason)"
        }
        return missing(level)
    }

    /// What the function's evidence lacks of a level above `safe`.
    func missing(_ level: EvidenceLevel) -> String? {
        switch level {
        case .fuzzed: missingRandomInputs
        case .discriminating: missingStrength
        case .agreed: missingAgreement
        case .proved: "a solver's proof; none was asked for"
        case .unchecked, .valid, .tested, .safe: nil
        }
    }

    private var missingRandomInputs: String? {
        guard let fuzz = evidence.fuzz else { return "random inputs; none were run" }
        let wanted = thresholds.fuzzedInputs
        if fuzz.inputs < wanted {
            let inputs = ReportWords.counted(wanted, "random input")
            return "\(inputs); \(ReportWords.grouped(fuzz.inputs)) were run and judged"
        }
        if !isAnyClauseFuzzed {
            return "an `ensures`, `law` or `bound` that random inputs can be judged by"
        }
        return nil
    }

    private var missingStrength: String? {
        guard let found = evidence.discrimination else {
            return "a look at small changes of the code; none were tried"
        }
        if let body = found.trivialBodies.first {
            return "clauses that refuse a body that \(body)"
        }
        if found.mutants == 0 {
            return "a change of the code that does something else; none was found"
        }
        if found.score < thresholds.discriminationScore {
            let wanted = ReportWords.percent(thresholds.discriminationScore)
            return "clauses that reject \(wanted) of the changes; now it is "
                + "\(ReportWords.percent(found.score)): answer the questions"
        }
        return nil
    }

    private var missingAgreement: String? {
        guard let found = evidence.agreement else {
            return "a second, independent implementation; none was compared"
        }
        if !found.differences.isEmpty {
            let count = ReportWords.counted(found.differences.count, "difference")
            return "an answer to who is right: \(count) from \(found.source)"
        }
        if found.inputs < thresholds.agreedInputs {
            return "\(ReportWords.counted(thresholds.agreedInputs, "compared input")); "
                + "\(ReportWords.grouped(found.inputs)) were"
        }
        return nil
    }
}

extension ClauseEvidence {
    /// True for what speaks of one input, and for what callers promise.
    var isFixed: Bool {
        switch clause.kind {
        case .example, .requires: true
        case .ensures, .law, .bound: false
        }
    }
}
