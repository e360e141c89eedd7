import Evidence
import Intent
import Pipeline
import SandboxProtocol

/// The report on one function as text without colours: short where all is well, what was not
/// checked first.
package enum ReportText {
    /// Columns of a terminal that says nothing about itself.
    package static let defaultWidth = 80
    /// Columns below which lines are no longer made shorter.
    package static let widthMinimum = 40
    /// Questions, differences and clauses of one kind that are shown.
    static let listLimit = 5

    /// One line: verdict, level, name and where it is.
    package static func line(_ subject: ReportSubject) -> String {
        let report = subject.report
        let level = EvidenceLadder(subject).level
        let shown = report.verdict == .aligned ? " (\(level.name))" : ""
        let path = subject.path.isEmpty ? "" : "  \(VisibleText.line(subject.path))"
        return "\(report.verdict.rawValue)\(shown)  \(VisibleText.line(report.name))\(path)"
    }

    /// Everything that is known, as lines of at most `width` columns.
    package static func lines(
        _ subject: ReportSubject, width: Int = defaultWidth
    ) -> [String] {
        let ladder = EvidenceLadder(subject)
        let columns = TextColumns(width: max(widthMinimum, width))
        var lines = heading(subject, ladder, columns)
        lines += notChecked(ladder, columns)
        lines += problems(subject.report, columns)
        lines += questions(subject.report, columns)
        lines += opinions(subject.report, columns)
        lines += clauses(ladder, columns)
        lines += climb(ladder, columns)
        lines += facts(subject, columns)
        return lines
    }

    private static func heading(
        _ subject: ReportSubject, _ ladder: EvidenceLadder, _ columns: TextColumns
    ) -> [String] {
        let report = subject.report
        var text = "\(report.name): \(report.verdict.rawValue)"
        if report.verdict == .aligned {
            text += " (\(ladder.level.name))"
            if !subject.path.isEmpty { text += " \(subject.path)" }
        } else if !report.reason.isEmpty {
            text += ": \(report.reason)"
        }
        return columns.wrap(text, to: columns.width - 2).enumerated()
            .map { $0 == 0 ? $1 : "  " + $1 }
    }

    /// What concerns this code, then the kinds of evidence that nobody gathered.
    private static func notChecked(
        _ ladder: EvidenceLadder, _ columns: TextColumns
    ) -> [String] {
        var lines = ladder.notChecked.flatMap { columns.row("unchecked", $0) }
        if !ladder.kindsNotGathered.isEmpty {
            lines += columns.row("not done", ladder.kindsNotGathered.joined(separator: ", "))
        }
        return lines
    }

    // MARK: What is wrong, and what is open

    private static func problems(_ report: FunctionReport, _ columns: TextColumns) -> [String] {
        var lines: [String] = []
        for refusal in report.evidence.refusals {
            let place = refusal.line > 0 ? "line \(refusal.line): " : ""
            lines += columns.row(
                "refused", "(\(refusal.stage.rawValue)) \(place)\(refusal.message)")
        }
        for clause in report.evidence.clauses {
            guard case .violated(let example) = clause.status else { continue }
            lines += columns.row("violated", "\(clause.clause.name): \(clause.text)")
            lines += CounterexampleWords.sentences(example)
                .flatMap { columns.row("", $0, indent: 2) }
        }
        for finding in report.evidence.findings {
            lines += columns.row("unsafe", "\(finding.call) \(finding.message)")
        }
        return lines
    }

    private static func questions(_ report: FunctionReport, _ columns: TextColumns) -> [String] {
        let questions = Question.all(in: report)
        var lines = questions.prefix(listLimit).flatMap { question in
            columns.row("question", "\(question.call): \(question.text)")
                + columns.row("", question.origin, indent: 2)
        }
        if questions.count > listLimit {
            lines += columns.row("", "and \(questions.count - listLimit) more such questions")
        }
        for body in report.evidence.discrimination?.trivialBodies.prefix(listLimit) ?? [] {
            lines += columns.row("weak", "a body that \(body) meets every clause")
        }
        return lines
    }

    private static func opinions(_ report: FunctionReport, _ columns: TextColumns) -> [String] {
        var lines = OpinionWords.attempts(report).flatMap { columns.row("attempt", $0) }
        if let review = report.semantic {
            lines += OpinionWords.doubts(review).flatMap { columns.row("doubt", $0) }
            if let summary = OpinionWords.summary(review) { lines += columns.row("read", summary) }
        }
        return lines
    }

    // MARK: Clauses

    private static func clauses(
        _ ladder: EvidenceLadder, _ columns: TextColumns
    ) -> [String] {
        var lines: [String] = []
        var examples: [EvidenceLevel] = []
        for clause in ladder.clauses {
            switch clause.status {
            case .violated, .notChecked: continue
            case .assumed:
                lines.append(
                    columns.row("given", clause.evidence.text, note: clause.restsOn))
            case .holds:
                if case .example = clause.evidence.clause.kind {
                    examples.append(clause.level)
                } else {
                    lines.append(
                        columns.row(
                            mark(clause.level), clause.evidence.text, note: note(of: clause)))
                }
            }
        }
        if let level = examples.min() {
            let count = ReportWords.counted(examples.count, "example")
            lines.append(columns.row(mark(level), count, note: "all hold"))
        }
        return lines
    }

    /// Random inputs are the same for all clauses, and said once.
    private static func note(of clause: EvidenceLadder.Standing) -> String {
        ReportWords.counted(clause.evidence.instances, "input")
    }

    /// Short enough for the column of labels.
    private static func mark(_ level: EvidenceLevel) -> String {
        level == .discriminating ? "discrim." : level.name
    }

    /// What the levels above `safe` rest on, and what the next one needs.
    private static func climb(_ ladder: EvidenceLadder, _ columns: TextColumns) -> [String] {
        var lines: [String] = []
        for rung in ladder.rungs where rung.level > .safe {
            guard let text = rung.restsOn else { continue }
            lines += columns.row(Self.label(rung.level), text)
        }
        if let callee = ladder.holdingCallee {
            let known = callee.isKnown ? "is \(callee.level.name)" : "is not known"
            lines += columns.row("held at", "\(ladder.level.name): @\(callee.name) \(known)")
        }
        if let next = ladder.rungs.first(where: { !$0.isReached }), let needs = next.needs {
            lines += columns.row("next", "\(next.level.name) needs \(needs)")
        }
        return lines
    }

    private static func label(_ level: EvidenceLevel) -> String {
        switch level {
        case .fuzzed: "random"
        case .discriminating: "strength"
        case .agreed: "compared"
        default: level.name
        }
    }

    // MARK: Facts

    private static func facts(_ subject: ReportSubject, _ columns: TextColumns) -> [String] {
        let report = subject.report
        let counts = report.evidence.counts
        var lines: [String] = []
        if let cost = report.evidence.cost {
            lines += columns.row("cost", CostWords.summary(cost))
            if !cost.points.isEmpty {
                lines += columns.row("", "steps at n: \(CostWords.points(cost))")
            }
        }
        if counts.runs > 0 {
            var text = "\(ReportWords.counted(counts.runs, "call")): "
            text += LadderWords.inputs(report.evidence)
            if counts.steps > 0 {
                text += "; at most \(ReportWords.grouped(counts.steps)) steps"
            }
            lines += columns.row("ran", text)
            lines += columns.row(
                "each", "at guard pages, 3 memory fillings, O0 and O2, again, afresh")
        }
        if let engine = report.engine { lines += columns.row("code", engine) }
        for account in report.tried { lines += columns.row("tried", account) }
        if let failure = report.failure { lines += columns.row("model", failure.message) }
        for advice in report.advice { lines += columns.row("next", advice) }
        guard report.verdict != .aligned || !subject.commands.isEmpty else { return lines }
        for command in subject.reproduction { lines += columns.row("again", command) }
        return lines
    }
}
