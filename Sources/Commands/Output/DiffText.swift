import Agreement
import Diagnostics
import Driver

/// The result of `diff`, as text for a terminal.
struct DiffText {
    private static let objectionsShown = 3

    let palette: Palette

    func lines(_ result: DiffResult) -> [String] {
        let report = result.report
        var lines: [String]
        switch report.outcome {
        case .equal:
            lines = [
                "\(palette.green("equal")) on \(counted(report.evidence.inputs, "input")) "
                    + "(seed \(report.evidence.seed))"
            ]
        case .different:
            lines = report.differences.flatMap { difference($0, result) }
            lines.append(
                "\(palette.red("different")) within \(counted(report.evidence.inputs, "input")) "
                    + "(seed \(report.evidence.seed))")
        case .notCompared:
            lines = [
                "\(palette.yellow("not compared")): no input was found that meets `requires` and "
                    + "that both were run on"
            ]
        case .refused(let name, let refusals):
            lines = ["\(palette.yellow("not compared")): \(name) was refused"]
            lines += refusals.map { refusal in
                "  " + (refusal.line > 0 ? "line \(refusal.line): " : "") + refusal.message
            }
        }
        return lines + notes(report)
    }

    private func difference(
        _ difference: ImplementationDifference, _ result: DiffResult
    ) -> [String] {
        let width = max(result.first.count, result.second.count)
        func row(_ name: String, _ text: String) -> String {
            "  \(name)\(String(repeating: " ", count: width - name.count))  \(text)"
        }
        var lines = [palette.bold(difference.texts.call)]
        lines.append(row(result.first, difference.texts.given))
        lines.append(row(result.second, difference.texts.other))
        lines += objections(difference, of: true, result.first)
        lines += objections(difference, of: false, result.second)
        if difference.blame == .neither {
            let ask =
                result.hasIntent
                ? "no clause says which is right: " : ""
            lines.append(
                "  \(ask)is it \(difference.texts.given), or \(difference.texts.other)?")
        }
        return lines + [""]
    }

    /// What speaks against one of the two, the first few; what its result said is not said again.
    private func objections(
        _ difference: ImplementationDifference, of first: Bool, _ name: String
    ) -> [String] {
        let said = first ? difference.texts.given : difference.texts.other
        let all = difference.objections.filter { $0.isOfFirst == first && $0.detail != said }
        var lines = all.prefix(Self.objectionsShown).map { objection in
            let isClause = objection.clause.contains("/")
            return "  \(name) " + (isClause ? "breaks \(objection.clause): " : "")
                + objection.detail
        }
        if all.count > lines.count {
            lines.append("  \(name) breaks \(all.count - lines.count) more")
        }
        return lines
    }

    private func notes(_ report: ComparisonReport) -> [String] {
        var notes: [String] = []
        if report.rejected > 0 {
            notes.append("  \(grouped(report.rejected)) more did not meet `requires`")
        }
        if report.notRun > 0 {
            notes.append(
                "  \(grouped(report.notRun)) more were not run, after calls that timed out")
        }
        if report.bothFailed > 0 {
            notes.append("  on \(grouped(report.bothFailed)) both went wrong in the same way")
        }
        return notes
    }
}

extension EventJSON {
    /// The event `comparison`.
    static func value(of result: DiffResult) -> JSONText {
        let report = result.report
        var refusals: JSONText?
        var refused: JSONText?
        if case .refused(let name, let reasons) = report.outcome {
            refused = .string(name)
            refusals = .array(
                reasons.map {
                    .object(present: [
                        "stage": .string($0.stage.rawValue), "message": .string($0.message),
                        "line": $0.line > 0 ? .integer($0.line) : nil,
                    ])
                })
        }
        return .object(present: [
            "event": "comparison",
            "function": .string(result.function),
            "first": .string(result.first),
            "second": .string(result.second),
            "outcome": .string(report.outcome.name),
            "inputs": .integer(report.evidence.inputs),
            "seed": .string(String(report.evidence.seed)),
            "rejected": .integer(report.rejected),
            "notRun": .integer(report.notRun),
            "bothFailed": .integer(report.bothFailed),
            "milliseconds": .integer(report.milliseconds),
            "differences": .array(report.differences.map(value(of:))),
            "refused": refused,
            "refusals": refusals,
        ])
    }

    private static func value(of difference: ImplementationDifference) -> JSONText {
        [
            "call": .string(difference.texts.call), "first": .string(difference.texts.given),
            "second": .string(difference.texts.other), "blame": .string(difference.blame.rawValue),
            "objections": .array(
                difference.objections.map {
                    [
                        "to": $0.isOfFirst ? "first" : "second", "clause": .string($0.clause),
                        "detail": .string($0.detail),
                    ]
                }),
        ]
    }
}

extension ComparisonReport.Outcome {
    /// The name that `Docs/Events.md` gives it.
    fileprivate var name: String {
        switch self {
        case .equal: "equal"
        case .different: "different"
        case .notCompared: "notCompared"
        case .refused: "refused"
        }
    }
}
