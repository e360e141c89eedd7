import Diagnostics
import Evidence
import Intent

/// A candidate that was run, with what came of it.
struct JudgedCandidate: Sendable {
    var text: String
    var report: FunctionReport
}

/// Judges candidates of one function by themselves.
struct SingleJudge: Sendable {
    let judge: Judge
    let source: SourceFile
    let dependencies: [DependencyCode]

    func report(
        on text: String, for function: CheckedFunction, origin: String
    ) async throws -> FunctionReport {
        let evidence = try await judge.judge(
            CheckedModule(source: source, functions: [function]),
            candidate: CandidateModule(text: Array(text.utf8)),
            implemented: [function.intent.name], dependencies: dependencies)
        return AlignmentEngine.report(
            on: evidence.first ?? FunctionEvidence(function: function.intent), engine: origin)
    }
}

extension FunctionReport {
    /// The clauses that do not hold, with the inputs on which they do not.
    var violations: [(clause: ClauseEvidence, counterexample: Counterexample)] {
        evidence.clauses.compactMap { clause in
            if case .violated(let example) = clause.status { (clause, example) } else { nil }
        }
    }

    /// True when something speaks against the code; false when it is aligned, or could not be
    /// checked.
    var hasObjection: Bool {
        !evidence.refusals.isEmpty || !evidence.findings.isEmpty || !violations.isEmpty
    }

    /// Clauses that were checked and hold; what callers promise is not counted.
    var holdingClauses: Int {
        evidence.clauses.count { clause in
            if case .holds = clause.status { !clause.isAssumption } else { false }
        }
    }

    /// True when all clauses hold but some examples, and these are few: a single one, or at most a
    /// third. Then the examples may be the ones that are wrong.
    var suspectsExamples: Bool {
        let failed = violations
        let examples = evidence.clauses.count { $0.clause.isExample }
        let isAllChecked = evidence.clauses.allSatisfy { clause in
            if case .notChecked = clause.status { false } else { true }
        }
        return evidence.refusals.isEmpty && evidence.findings.isEmpty && !failed.isEmpty
            && failed.allSatisfy { $0.clause.clause.isExample } && holdingClauses > 0
            && isAllChecked
            && (failed.count == 1 || failed.count * 3 <= examples)
    }

    /// Larger is better; for choosing among candidates of which none is aligned.
    var merit: Merit {
        guard evidence.refusals.isEmpty else {
            return Merit(brokenContracts: 0, holdingClauses: -1, findings: 0)
        }
        return Merit(
            brokenContracts: violations.count { !$0.clause.clause.isExample },
            holdingClauses: holdingClauses, findings: evidence.findings.count)
    }
}

/// How close a candidate came.
struct Merit: Comparable {
    /// Of clauses that hold alike, a contract says more than an example.
    var brokenContracts: Int
    /// -1 for code that could not be run.
    var holdingClauses: Int
    /// Ways in which it misbehaved.
    var findings: Int

    static func < (a: Merit, b: Merit) -> Bool {
        (a.holdingClauses, -a.brokenContracts, -a.findings)
            < (b.holdingClauses, -b.brokenContracts, -b.findings)
    }
}
