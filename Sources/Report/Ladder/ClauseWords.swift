import Evidence
import Intent
import Pipeline

/// What one clause's level rests on, and what the next one needs.
struct ClauseWords {
    let climb: LadderClimb
    let clause: ClauseEvidence

    var restsOn: String {
        switch clause.status {
        case .violated(let example): "`\(example.call)` gave \(example.actual)"
        case .notChecked(let reason): reason
        case .holds where clause.isAssumption: "callers promise it"
        case .holds: inputs
        }
    }

    private var inputs: String {
        if clause.isFixed { return "its one input" }
        var text = ReportWords.counted(clause.instances, "input")
        if let fuzz = climb.evidence.fuzz, climb.reasonNotJudged(clause) == nil, fuzz.inputs > 0,
            !fuzz.evaluatedClauses.contains(clause.clause.name)
        {
            text += ", \(ReportWords.grouped(fuzz.inputs)) random ones"
        }
        if case .bound = clause.clause.kind, climb.evidence.counts.steps > 0 {
            text += ", at most \(ReportWords.grouped(climb.evidence.counts.steps)) steps"
        }
        return text
    }

    func next(above level: EvidenceLevel) -> String? {
        switch level {
        case .unchecked, .valid: "inputs that it is evaluated on"
        case .tested: "runs that all end well and agree, in every way of running"
        case .safe: climb.missing(.fuzzed, for: clause)
        case .fuzzed: climb.missing(.discriminating)
        case .discriminating: climb.missing(.agreed)
        case .agreed: climb.missing(.proved)
        case .proved: nil
        }
    }
}
