import Diagnostics
import Driver
import Evidence
import Pipeline
import Report
import SandboxProtocol

/// One JSON object a line on standard output, for every event; `Docs/Events.md` is its schema.
struct JSONReporter: Reporter {
    let out = OutputStream.standardOutput

    mutating func report(_ event: Event) {
        if let value = EventJSON.value(of: event) { out.line(value.text) }
    }

    mutating func finish(_ status: ExitStatus) {
        let value: JSONText = [
            "event": "finished", "exitCode": .integer(Int(status.rawValue)),
            "status": .string(status.name),
        ]
        out.line(value.text)
    }
}

/// Events as JSON values.
enum EventJSON {
    /// nil for events that are nothing but progress.
    static func value(of event: Event) -> JSONText? {
        switch event {
        case .tick: nil
        case .loop(let path, let event): value(of: event, path)
        case .drafting(let event): value(of: event)
        case .drafted(let path, let draft): value(of: draft, path)
        case .meter(let event): value(of: event)
        case .run(let name, let earlier):
            .object(present: [
                "event": "run", "name": .string(name.description),
                "resumes": earlier.map { .string($0.description) },
            ])
        case .spent(let spending): value(of: spending)
        case .provider(let name, let summary, let availability):
            value(of: availability, name, summary)
        case .explanation(let path, let explanation):
            if case .object(let members) = explanation.json {
                .object(members + [.init("path", .string(path))])
            } else {
                nil
            }
        case .diagnostic(let diagnostic):
            ["event": "diagnostic", "diagnostic": DiagnosticRenderer.value(of: diagnostic)]
        case .stage(let path, let text):
            ["event": "stage", "path": .string(path), "stage": .string(text)]
        case .report(let path, let line, let report): value(of: report, path, line)
        case .wrote(let path): ["event": "wrote", "path": .string(path)]
        case .note(let text): ["event": "note", "message": .string(text)]
        case .missingWall(let wall): ["event": "missingWall", "wall": value(of: wall)]
        case .value(let call, let text):
            ["event": "value", "call": .string(call), "value": .string(text)]
        case .walls(let report):
            [
                "event": "walls", "llvmVersion": .string(report.llvmVersion),
                "hostTriple": .string(report.hostTriple),
                "walls": .array(report.walls.map(value(of:))),
            ]
        case .fact(let fact):
            [
                "event": "fact", "name": .string(fact.name), "value": .string(fact.value),
                "isProblem": .bool(fact.isProblem),
            ]
        case .failure(let text): ["event": "failure", "message": .string(text)]
        }
    }

    private static func value(of wall: WallReport.Wall) -> JSONText {
        [
            "name": .string(wall.name), "holds": .bool(wall.holds),
            "detail": .string(wall.detail),
        ]
    }

    private static func value(of report: FunctionReport, _ path: String, _ line: Int) -> JSONText {
        let evidence = report.evidence
        return .object(present: [
            "event": "report",
            "path": .string(path),
            "line": .integer(line),
            "function": .string(report.name),
            "verdict": .string(report.verdict.rawValue),
            "reason": report.reason.isEmpty ? nil : .string(report.reason),
            "level": .string(report.level.name),
            "engine": report.engine.map { .string($0) },
            "clauses": .array(evidence.clauses.map(value(of:))),
            "findings": .array(evidence.findings.map(value(of:))),
            "refusals": .array(evidence.refusals.map(value(of:))),
            "counts": value(of: evidence.counts),
            "notChecked": strings(evidence.notChecked),
            "notGathered": strings(FurtherFacts.notGathered(report)),
            "tried": strings(report.tried),
            "advice": strings(report.advice),
            "attempts": report.attempts.isEmpty
                ? nil : .array(report.attempts.map(value(of:))),
            "dispute": report.dispute.map(value(of:)),
            "failure": report.failure.map(value(of:)),
            "review": report.semantic.map(\.json),
            "fuzz": evidence.fuzz.map { ReportJSON.fuzz($0) },
            "discrimination": evidence.discrimination.map { ReportJSON.discrimination($0) },
            "agreement": evidence.agreement.map { ReportJSON.agreement($0) },
            "cost": evidence.cost.map { ReportJSON.cost($0) },
        ])
    }

    private static func strings(_ texts: [String]) -> JSONText {
        .array(texts.map { .string($0) })
    }

    private static func value(of clause: ClauseEvidence) -> JSONText {
        var status = "holds"
        var reason: JSONText?
        var counterexample: JSONText?
        switch clause.status {
        case .holds: if clause.isAssumption { status = "assumed" }
        case .notChecked(let text):
            status = "notChecked"
            reason = .string(text)
        case .violated(let example):
            status = "violated"
            counterexample = value(of: example)
        }
        return .object(present: [
            "name": .string(clause.clause.name), "text": .string(clause.text),
            "status": .string(status), "level": .string(clause.level.name),
            "instances": .integer(clause.instances), "reason": reason,
            "counterexample": counterexample,
        ])
    }

    private static func value(of example: Counterexample) -> JSONText {
        .object(present: [
            "call": .string(example.call), "expected": example.expected.map { .string($0) },
            "actual": .string(example.actual), "detail": example.detail.map { .string($0) },
            "shrinkSteps": .integer(example.shrinkSteps),
        ])
    }

    private static func value(of finding: SafetyFinding) -> JSONText {
        [
            "kind": .string(finding.kind.rawValue), "call": .string(finding.call),
            "message": .string(finding.message),
        ]
    }

    private static func value(of refusal: Refusal) -> JSONText {
        .object(present: [
            "stage": .string(refusal.stage.rawValue), "message": .string(refusal.message),
            "line": refusal.line > 0 ? .integer(refusal.line) : nil,
        ])
    }

    private static func value(of counts: FunctionEvidence.Counts) -> JSONText {
        [
            "examples": .integer(counts.examples),
            "boundaryInputs": .integer(counts.boundaryInputs),
            "boundaryInputsMade": .integer(counts.boundaryInputsMade),
            "tooLarge": .integer(counts.tooLarge),
            "lawCalls": .integer(counts.lawCalls), "runs": .integer(counts.runs),
            "steps": .integer(Int(clamping: counts.steps)),
        ]
    }
}

extension ExitStatus {
    /// The name that `Docs/Events.md` gives it.
    var name: String {
        switch self {
        case .aligned: "aligned"
        case .misaligned: "misaligned"
        case .undecided: "undecided"
        case .usage: "usage"
        case .badIntent: "badIntent"
        case .unavailable: "unavailable"
        case .internalError: "internalError"
        case .interrupted: "interrupted"
        }
    }
}
