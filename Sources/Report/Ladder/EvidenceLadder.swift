package import Evidence

/// How far a function and each of its clauses were checked, what that rests on, and what the next
/// level needs.
///
/// It grants nothing: up to `safe`, levels are those that the harness gave; above, they follow
/// from the counts that it filled in.
package struct EvidenceLadder: Sendable {
    /// One level of the function as a whole.
    package struct Rung: Hashable, Sendable {
        package var level: EvidenceLevel
        package var isReached: Bool
        /// The evidence of this kind, with counts, seed and bounds; nil where there is none.
        package var restsOn: String?
        /// What is missing; nil where the level is reached.
        package var needs: String?
    }

    /// One clause.
    package struct Standing: Sendable {
        package enum Status: String, Sendable {
            /// Callers promise it; code cannot break it.
            case assumed
            case holds, violated, notChecked
        }
        package var evidence: ClauseEvidence
        package var status: Status
        package var level: EvidenceLevel
        package var restsOn: String
        /// What the next level needs; nil for what cannot go higher.
        package var next: String?

        package var name: String { evidence.clause.name }
    }

    /// A called function that holds the caller down.
    package struct Callee: Hashable, Sendable {
        package var name: String
        package var level: EvidenceLevel
        /// False where nothing was said about it.
        package var isKnown: Bool
    }

    /// In the order of the intent.
    package private(set) var clauses: [Standing] = []
    /// From `valid` to `proved`.
    package private(set) var rungs: [Rung] = []
    /// The weakest level of the function's own clauses.
    package private(set) var ownLevel = EvidenceLevel.unchecked
    /// The function's level: its own, or that of the weakest function it calls.
    package private(set) var level = EvidenceLevel.unchecked
    /// Weakest first.
    package private(set) var callees: [Callee] = []
    /// What was not checked, in words: what concerns this code first, then whole kinds of evidence.
    package private(set) var notChecked: [String] = []
    /// Kinds of evidence of which there is none at all, in words.
    package private(set) var kindsNotGathered: [String] = []

    package init(_ subject: ReportSubject) {
        let climb = LadderClimb(subject.evidence, subject.thresholds)
        clauses = climb.evidence.clauses.map(climb.standing)
        let counted = clauses.filter { $0.status != .assumed }
        ownLevel = counted.map(\.level).min() ?? .unchecked
        callees = Self.callees(of: subject)
        level = min(ownLevel, callees.first?.level ?? .proved)
        let words = LadderWords(subject, climb: climb, clauses: clauses)
        rungs = EvidenceLevel.allCases.filter { $0 > .unchecked }.map { rung in
            var needs: String?
            if ownLevel < rung {
                needs = words.needs(rung)
            } else if level < rung {
                needs = words.needs(rung, of: callees)
            }
            return Rung(
                level: rung, isReached: needs == nil, restsOn: words.restsOn(rung), needs: needs)
        }
        kindsNotGathered = Self.kindsNotGathered(climb.evidence)
        notChecked = Unchecked(subject, clauses: clauses, callees: callees, level: level).reasons
    }

    /// The callee that holds the function below its own level.
    package var holdingCallee: Callee? {
        callees.first.flatMap { $0.level < ownLevel ? $0 : nil }
    }

    private static func callees(of subject: ReportSubject) -> [Callee] {
        var levels = subject.calleeLevels
        var unknown: Set<String> = []
        for name in subject.code.map(CalledFunctions.outside) ?? [] where levels[name] == nil {
            levels[name] = .unchecked
            unknown.insert(name)
        }
        levels[subject.report.name] = nil
        return levels.map { name, level in
            Callee(name: name, level: level, isKnown: !unknown.contains(name))
        }.sorted { ($0.level, $0.name) < ($1.level, $1.name) }
    }

    private static func kindsNotGathered(_ evidence: FunctionEvidence) -> [String] {
        var kinds: [String] = []
        if evidence.fuzz == nil { kinds.append("random inputs") }
        if evidence.discrimination == nil { kinds.append("strength of the intent") }
        if evidence.agreement == nil { kinds.append("a second implementation") }
        if evidence.cost == nil { kinds.append("growth of cost") }
        if !evidence.clauses.contains(where: { $0.level == .proved }) { kinds.append("proof") }
        return kinds
    }
}
