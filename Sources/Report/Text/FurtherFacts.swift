import Evidence
package import Pipeline

/// What was found beyond the runs that every candidate goes through, in lines for a terminal.
package enum FurtherFacts {
    /// Survivors and differences that are asked about, at most.
    private static let questionLimit = 5

    /// A word and a sentence each; empty where nothing more was looked for.
    package static func lines(_ report: FunctionReport) -> [(label: String, text: String)] {
        let ladder = EvidenceLadder(ReportSubject(report))
        let labels: [EvidenceLevel: String] = [
            .fuzzed: "random", .discriminating: "mutants", .agreed: "second",
        ]
        var lines: [(label: String, text: String)] = []
        for rung in ladder.rungs {
            guard let label = labels[rung.level] else { continue }
            if let text = rung.restsOn { lines.append((label, text)) }
        }
        if let cost = report.evidence.cost { lines.append(("steps", CostWords.summary(cost))) }
        for question in Question.all(in: report).prefix(questionLimit) {
            lines.append(("question", "\(question.call): \(question.text) (\(question.origin))"))
        }
        return lines.map { ($0.label, $0.text.replacing("\u{A0}", with: " ")) }
    }

    /// Kinds of evidence that nobody asked for.
    package static func notGathered(_ report: FunctionReport) -> [String] {
        EvidenceLadder(ReportSubject(report)).kindsNotGathered
    }
}
