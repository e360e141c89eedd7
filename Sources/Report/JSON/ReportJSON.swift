package import Diagnostics
import Evidence
import Intent
import ModelClient
import Pipeline
import SandboxProtocol

/// A function's report as a JSON object; `Docs/report.schema.json` is its schema.
package enum ReportJSON {
    /// Grows when a member changes its meaning; new members do not change it.
    package static let version = 1

    /// The object on one line.
    package static func object(_ subject: ReportSubject) -> String { value(of: subject).text }

    /// Several functions: an array with one object a line.
    package static func array(_ subjects: [ReportSubject]) -> String {
        guard !subjects.isEmpty else { return "[]\n" }
        return "[\n" + subjects.map(object).joined(separator: ",\n") + "\n]\n"
    }

    package static func value(of subject: ReportSubject) -> JSONText {
        let report = subject.report
        let evidence = report.evidence
        let ladder = EvidenceLadder(subject)
        return .object(present: [
            "version": .integer(version),
            "function": text(report.name),
            "path": subject.path.isEmpty ? nil : text(subject.path),
            "verdict": text(report.verdict.rawValue),
            "reason": report.reason.isEmpty ? nil : text(report.reason),
            "level": text(ladder.level.name),
            "ownLevel": text(ladder.ownLevel.name),
            "engine": report.engine.map(text),
            "notChecked": .array(ladder.notChecked.map(words)),
            "notGathered": .array(ladder.kindsNotGathered.map(words)),
            "clauses": .array(ladder.clauses.map { clause(of: $0, subject) }),
            "ladder": .array(ladder.rungs.map(rung)),
            "callees": .array(ladder.callees.map(callee)),
            "refusals": .array(evidence.refusals.map(refusal)),
            "findings": .array(evidence.findings.map(finding)),
            "questions": .array(Question.all(in: report).map(question)),
            "counts": counts(evidence.counts),
            "fuzz": evidence.fuzz.map(fuzz),
            "discrimination": evidence.discrimination.map(discrimination),
            "agreement": evidence.agreement.map(agreement),
            "cost": evidence.cost.map(cost),
            "dispute": report.dispute.map(dispute),
            "attempts": report.attempts.isEmpty ? nil : .array(report.attempts.map(attempt)),
            "review": report.semantic.map(\.json),
            "tried": texts(report.tried),
            "advice": texts(report.advice),
            "failure": report.failure.map(failure),
            "commands": texts(subject.reproduction),
        ])
    }

    // MARK: The ladder

    private static func clause(
        of standing: EvidenceLadder.Standing, _ subject: ReportSubject
    ) -> JSONText {
        var reason: JSONText?
        var counterexample: JSONText?
        switch standing.evidence.status {
        case .holds: break
        case .notChecked(let words): reason = text(words)
        case .violated(let example): counterexample = self.counterexample(example)
        }
        return .object(present: [
            "name": text(standing.name),
            "kind": text(ReportWords.keyword(of: standing.evidence.clause)),
            "text": text(standing.evidence.text),
            "status": text(standing.status.rawValue),
            "level": text(standing.level.name),
            "instances": .integer(standing.evidence.instances),
            "restsOn": words(standing.restsOn),
            "needs": standing.next.map(words),
            "reason": reason,
            "counterexample": counterexample,
            "blocks": subject.clauseBlocks[standing.name].map { texts($0.sorted()) },
        ])
    }

    private static func rung(_ rung: EvidenceLadder.Rung) -> JSONText {
        .object(present: [
            "level": text(rung.level.name), "isReached": .bool(rung.isReached),
            "restsOn": rung.restsOn.map(words), "needs": rung.needs.map(words),
        ])
    }

    private static func callee(_ callee: EvidenceLadder.Callee) -> JSONText {
        [
            "name": text(callee.name), "level": text(callee.level.name),
            "isKnown": .bool(callee.isKnown),
        ]
    }

    private static func question(_ question: Question) -> JSONText {
        .object(present: [
            "call": text(question.call), "text": text(question.text),
            "origin": words(question.origin), "line": question.line.map { .integer($0) },
        ])
    }

    // MARK: What went wrong

    private static func counterexample(_ example: Counterexample) -> JSONText {
        .object(present: [
            "call": text(example.call), "expected": example.expected.map(text),
            "actual": text(example.actual), "detail": example.detail.map(text),
            "shrinkSteps": .integer(example.shrinkSteps),
        ])
    }

    private static func finding(_ finding: SafetyFinding) -> JSONText {
        [
            "kind": text(finding.kind.rawValue), "call": text(finding.call),
            "message": text(finding.message),
        ]
    }

    private static func refusal(_ refusal: Refusal) -> JSONText {
        .object(present: [
            "stage": text(refusal.stage.rawValue), "message": text(refusal.message),
            "line": refusal.line > 0 ? .integer(refusal.line) : nil,
        ])
    }

    private static func dispute(_ dispute: Dispute) -> JSONText {
        [
            "readings": .array(
                dispute.readings.map { reading in
                    [
                        "clause": text(reading.clause), "text": text(reading.text),
                        "call": text(reading.call), "expected": text(reading.expected),
                        "actual": text(reading.actual),
                    ]
                }),
            "candidates": texts(dispute.candidates), "question": text(dispute.question),
        ]
    }

    private static func attempt(_ attempt: Attempt) -> JSONText {
        .object(present: [
            "kind": text(attempt.kind.rawValue), "candidate": .integer(attempt.candidate),
            "verdict": attempt.verdict.map { text($0.rawValue) }, "reason": text(attempt.reason),
        ])
    }

    private static func failure(_ failure: ModelFailure) -> JSONText {
        .object(present: [
            "kind": text(failure.kind.rawValue), "message": text(failure.message),
            "advice": failure.advice.map(text),
        ])
    }
}
