import Evidence
import Intent
import Prompts
import SandboxProtocol

/// What a model is told about an answer of its own.
struct ObjectionPrompt {
    let draft: Draft
    /// The line that the function's definition begins with.
    let definition: String

    /// Problems of one kind that are told at once.
    private static let problemLimit = 6

    func text(for objection: Objection) -> String {
        switch objection {
        case .unreadable(let problem, let attempt, let limit):
            return Prompts.unreadableReply.filled([
                "attempt": String(attempt), "limit": String(limit), "problem": problem.message,
                "definition": definition,
            ])
        case .refused(let refusals, let attempt, let limit):
            let problems = refusals.prefix(Self.problemLimit).map(text(of:))
            return Prompts.validation.filled([
                "attempt": String(attempt), "limit": String(limit),
                "problems": problems.joined(separator: "\n\n"), "definition": definition,
            ])
        case .misaligned(let misbehaviour, let repair, let limit):
            return text(of: misbehaviour, repair, limit)
        }
    }

    // MARK: What LLVM and the policy say

    private func text(of refusal: Refusal) -> String {
        let place = refusal.line > 0 ? "line \(refusal.line): " : ""
        var text = "\(Self.source(of: refusal.stage)): \(place)\(refusal.message)"
        if let excerpt = excerpt(line: refusal.line, about: refusal.message) {
            text += "\n\n" + excerpt
        }
        if let hint = ValidationHints.hint(for: refusal.message) { text += "\n\nHint: \(hint)" }
        return text
    }

    private static func source(of stage: Refusal.Stage) -> String {
        switch stage {
        case .parse: "LLVM's parser"
        case .verify: "LLVM's verifier"
        case .policy: "the rules"
        case .signature: "the calling convention"
        case .link, .compile: "the compiler"
        case .limits: "a limit"
        case .crash: "LLVM crashed on it"
        }
    }

    private func excerpt(line: Int, about message: String) -> String? {
        guard case .success(let code) = draft.code else { return nil }
        return CodeExcerpt.text(line: line, of: code, about: message)
    }

    // MARK: What runs showed

    private func text(
        of misbehaviour: Objection.Misbehaviour, _ repair: Int, _ limit: Int
    ) -> String {
        let report = misbehaviour.report
        let clauses = report.violations.prefix(Self.problemLimit).map { clause, counterexample in
            Self.text(of: clause, counterexample)
        }
        let findings = report.evidence.findings.prefix(Self.problemLimit).map(text(of:))
        let hidden = Self.text(of: misbehaviour.hidden)
        let shown = clauses + findings
        guard !shown.isEmpty else {
            return Prompts.hiddenRepair.filled([
                "repair": String(repair), "limit": String(limit),
                "findings": Self.list(
                    hidden.isEmpty ? ["It fails on an input that is not shown."] : hidden),
                "definition": definition,
            ])
        }
        return Prompts.repair.filled([
            "repair": String(repair), "limit": String(limit),
            "findings": Self.list(shown + hidden),
            "facts": facts(misbehaviour), "definition": definition,
        ])
    }

    private static func list(_ items: [String]) -> String {
        items.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n\n")
    }

    private static func text(of clause: ClauseEvidence, _ counterexample: Counterexample) -> String
    {
        var lines = ["This does not hold: `\(clause.text)`"]
        var result = "`\(counterexample.call)` \(verb("gives", counterexample.actual))"
        if let expected = counterexample.expected {
            result += ", but should \(verb("give", expected))"
        }
        lines.append(result)
        if let detail = counterexample.detail { lines.append(detail) }
        return lines.joined(separator: "\n   ")
    }

    /// Outcomes of `inout` parameters begin with `leaving`.
    private static func verb(_ verb: String, _ outcome: String) -> String {
        guard outcome.hasPrefix("leaving ") else { return "\(verb) \(outcome)" }
        return (verb == "gives" ? "leaves " : "leave ") + outcome.dropFirst("leaving ".count)
    }

    private func text(of finding: SafetyFinding) -> String {
        var text = "`\(finding.call)` \(finding.message)"
        if let line = CodeExcerpt.line(namedIn: finding.message),
            let excerpt = excerpt(line: line, about: "")
        {
            text += "\n\n" + excerpt
        }
        return text
    }

    /// Kinds only: the values are what must not be shown.
    private static func text(of hidden: Objection.Hidden) -> [String] {
        var texts: [String] = []
        if hidden.examples == 1 { texts.append("A hidden example does not hold.") }
        if hidden.examples > 1 {
            texts.append("\(hidden.examples) hidden examples do not hold.")
        }
        if !hidden.kinds.isEmpty {
            let kinds = hidden.kinds.map(\.rawValue).joined(separator: ", ")
            texts.append("On an input that is not shown the code misbehaves: \(kinds).")
        }
        return texts
    }

    private func facts(_ misbehaviour: Objection.Misbehaviour) -> String {
        let report = misbehaviour.report
        var facts: [String] = []
        if let trace = misbehaviour.trace {
            facts.append(
                "What `\(trace.call)` ran, block by block, with the integers that names got:\n\n"
                    + trace.text)
        }
        let holding = report.evidence.clauses.compactMap { clause -> String? in
            if case .holds = clause.status, !clause.isAssumption { clause.text } else { nil }
        }
        if !holding.isEmpty {
            var lines = holding.prefix(20).map { "- `\($0)`" }
            if holding.count > 20 { lines.append("- and \(holding.count - 20) more") }
            facts.append(
                "These clauses hold and have to keep holding:\n\n"
                    + lines.joined(separator: "\n"))
        }
        if report.evidence.counts.steps > 0 {
            facts.append("The longest call took \(report.evidence.counts.steps) steps.")
        }
        if !misbehaviour.earlier.isEmpty {
            let earlier = misbehaviour.earlier.suffix(5).joined(separator: "; ")
            facts.append("Earlier versions of yours were wrong too: \(earlier).")
        }
        return facts.isEmpty ? "" : "\n" + facts.joined(separator: "\n\n")
    }
}
