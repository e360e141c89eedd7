import Evidence
import Pipeline
import Report
import SandboxProtocol

/// The report on one function, as text for a terminal.
struct TerminalReport {
    let palette: Palette
    let width: Int

    /// One line: verdict, level, name and where it is.
    func line(for report: FunctionReport, _ path: String) -> String {
        let level = report.verdict == .aligned ? " (\(report.level.name))" : ""
        return "\(verdict(report.verdict))\(level)  \(report.name)  \(palette.faint(path))\n"
    }

    /// Everything that is known, clause by clause.
    func full(_ report: FunctionReport, _ path: String) -> String {
        var lines = [heading(report, path)]
        lines += clauses(of: report)
        lines += report.evidence.findings.flatMap(finding)
        lines += report.evidence.refusals.map(refusal)
        if let dispute = report.dispute { lines += self.dispute(dispute) }
        lines += attempts(of: report)
        if let review = report.semantic { lines += self.review(review) }
        lines += facts(of: report)
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ report: FunctionReport, _ path: String) -> String {
        var heading = "\(palette.bold(report.name)): \(verdict(report.verdict))"
        if report.verdict != .aligned, !report.reason.isEmpty { heading += ": \(report.reason)" }
        let wrapped = wrap(heading, indent: 2)
        return report.verdict == .aligned ? "\(wrapped)  \(palette.faint(path))" : wrapped
    }

    private func verdict(_ verdict: Verdict) -> String {
        switch verdict {
        case .aligned: palette.green(verdict.rawValue)
        case .misaligned: palette.red(verdict.rawValue)
        case .undecided: palette.yellow(verdict.rawValue)
        }
    }

    // MARK: Clauses

    private func clauses(of report: FunctionReport) -> [String] {
        guard report.evidence.refusals.isEmpty else { return [] }
        var lines: [String] = []
        var goodExamples: [ClauseEvidence] = []
        for clause in report.evidence.clauses {
            if case .example = clause.clause.kind, case .holds = clause.status {
                goodExamples.append(clause)
                continue
            }
            lines += self.lines(for: clause)
        }
        if !goodExamples.isEmpty {
            let level = goodExamples.map(\.level).min() ?? .unchecked
            lines.append(row(level.name, counted(goodExamples.count, "example"), "all hold"))
        }
        return lines
    }

    private func lines(for clause: ClauseEvidence) -> [String] {
        switch clause.status {
        case .holds:
            let note =
                clause.isAssumption ? "callers promise it" : counted(clause.instances, "input")
            return [row(clause.isAssumption ? "given" : clause.level.name, clause.text, note)]
        case .notChecked(let reason):
            return [row("unchecked", clause.text, "", mark: palette.yellow), "    " + reason]
        case .violated(let counterexample):
            let name = clause.clause.name.split(separator: "/").last.map(String.init) ?? ""
            var lines = [row("violated", clause.text, name, mark: palette.red)]
            lines += describe(counterexample).map { "    " + wrap($0, indent: 6) }
            return lines
        }
    }

    private func describe(_ example: Counterexample) -> [String] {
        var lines: [String] = []
        if let expected = example.expected {
            lines.append("\(example.call) gave \(example.actual); expected \(expected)")
        } else {
            lines.append("for example \(example.call) gave \(example.actual)")
        }
        if let detail = example.detail { lines.append(detail) }
        return lines
    }

    private func row(
        _ level: String, _ text: String, _ note: String,
        mark: (String) -> String = { $0 }
    ) -> String {
        let levelWidth = 9
        let room = width - levelWidth - 5 - (note.isEmpty ? 0 : note.count + 2)
        let shown = cut(text, to: max(20, room))
        let padded = mark(level.padded(to: levelWidth))
        guard !note.isEmpty else { return "  \(padded) \(shown)" }
        let gap = String(repeating: " ", count: max(2, room - shown.count + 2))
        return "  \(padded) \(shown)\(gap)\(palette.faint(note))"
    }

    // MARK: Findings and facts

    private func finding(_ finding: SafetyFinding) -> [String] {
        let text = wrap("\(finding.call) \(finding.message)", indent: 4, first: 10)
        return ["  \(palette.red("unsafe")): \(text)"]
    }

    private func refusal(_ refusal: Refusal) -> String {
        let place = refusal.line > 0 ? "line \(refusal.line): " : ""
        let text = "\(place)\(refusal.message)"
        let stage = "(\(refusal.stage.rawValue)): "
        return "  \(palette.red("refused")) \(stage)"
            + wrap(text, indent: 4, first: 10 + stage.count)
    }

    /// Both readings of every example that is disputed.
    private func dispute(_ dispute: Dispute) -> [String] {
        let mark = palette.yellow("disputed")
        return dispute.readings.flatMap { reading in
            [
                "  \(mark)  \(wrap(reading.text, indent: 12, first: 12))",
                "            "
                    + wrap(
                        "\(reading.clause) says \(reading.expected); "
                            + "\(dispute.candidates.count) candidates, made independently, give "
                            + "\(reading.actual)", indent: 12, first: 12),
            ]
        }
    }

    /// The answers of a model that came to nothing; the same several times over is said once.
    private func attempts(of report: FunctionReport) -> [String] {
        guard report.verdict != .aligned else { return [] }
        var groups: [(text: String, count: Int)] = []
        for attempt in report.attempts {
            let verdict = attempt.verdict?.rawValue ?? "not run"
            let reason = attempt.reason.isEmpty ? "" : ": \(attempt.reason)"
            let kind =
                attempt.kind == .candidate
                ? "candidate \(attempt.candidate)"
                : "\(attempt.kind.rawValue) of candidate \(attempt.candidate)"
            let text = "\(kind): \(verdict)\(reason)"
            if let last = groups.last, last.text == text {
                groups[groups.count - 1].count += 1
            } else {
                groups.append((text, 1))
            }
        }
        return groups.map { group in
            fact("attempt", group.count == 1 ? group.text : "\(group.count) x \(group.text)")
        }
    }

    private func review(_ review: SemanticReview) -> [String] {
        var lines: [String] = []
        for (statement, contradiction) in review.contradictions {
            lines.append(
                fact(
                    "doubt",
                    "\(statement.label) says \"\(contradiction.intentQuote)\"; a reading without "
                        + "the intent says \"\(contradiction.readingQuote)\""))
        }
        let silent = review.statements.count - review.agreements - review.contradictions.count
        if !review.statements.isEmpty {
            lines.append(
                fact(
                    "read",
                    "blindly: \(review.agreements) statements agree, "
                        + "\(review.contradictions.count) contradict, \(silent) are not mentioned"))
        }
        if let note = review.note { lines.append(fact("read", note)) }
        return lines
    }

    private func facts(of report: FunctionReport) -> [String] {
        var lines: [String] = []
        let counts = report.evidence.counts
        if counts.runs > 0 {
            var inputs = "\(counted(counts.examples, "example"))"
            inputs += ", \(counted(counts.boundaryInputs, "boundary input"))"
            if counts.lawCalls > 0 { inputs += ", \(counted(counts.lawCalls, "call")) of laws" }
            if counts.steps > 0 {
                inputs += "; at most \(grouped(Int(clamping: counts.steps))) steps"
            }
            lines.append(fact("ran", "\(counted(counts.runs, "call")): \(inputs)"))
            lines.append(
                fact("each", "at guard pages, 3 memory fillings, O0 and O2, again, afresh"))
        }
        if let engine = report.engine { lines.append(fact("code", engine)) }
        lines += FurtherFacts.lines(report).map { fact($0.label, $0.text) }
        let missing = FurtherFacts.notGathered(report)
        if report.verdict == .aligned, !missing.isEmpty {
            lines.append(fact("not done", missing.joined(separator: ", ")))
        }
        if counts.tooLarge > 0 {
            let text = "\(counted(counts.tooLarge, "input")) asked for more output than is offered"
            lines.append(fact("not done", text))
        }
        for reason in report.evidence.notChecked { lines.append(fact("not done", reason)) }
        for account in report.tried { lines.append(fact("tried", account)) }
        for advice in report.advice { lines.append(fact("next", advice)) }
        return lines
    }

    private func fact(_ name: String, _ text: String) -> String {
        "  " + palette.faint(name.padded(to: 9)) + " " + wrap(text, indent: 12, first: 12)
    }

    // MARK: Text

    /// Breaks at spaces so that no line is wider than the terminal.
    private func wrap(_ text: String, indent: Int, first: Int = 0) -> String {
        var lines: [String] = []
        var line = ""
        var used = first == 0 ? indent : first
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !line.isEmpty, used + 1 + word.count > width {
                lines.append(line)
                line = String(word)
                used = indent + word.count
            } else {
                if !line.isEmpty {
                    line += " "
                    used += 1
                }
                line += word
                used += word.count
            }
        }
        lines.append(line)
        return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
    }

    private func cut(_ text: String, to count: Int) -> String {
        text.count <= count ? text : text.prefix(count - 1) + "…"
    }
}

extension String {
    func padded(to count: Int) -> String {
        self + String(repeating: " ", count: max(0, count - self.count))
    }
}
