extension AlignmentEngine {
    /// The report with the semantic track's doubts in it: a contradiction makes `aligned`
    /// undecided. Nothing that a review says makes any verdict better, or `misaligned` anything
    /// else.
    package static func lowered(
        _ report: FunctionReport, by review: SemanticReview
    ) -> FunctionReport {
        let found = review.contradictions
        var lowered = report
        lowered.semantic = review
        guard report.verdict == .aligned, let first = found.first else { return lowered }
        lowered.verdict = .undecided
        lowered.reason = reason(first.statement, first.contradiction, more: found.count - 1)
        lowered.advice += advice(found.map(\.contradiction))
        return lowered
    }

    private static func reason(
        _ statement: SemanticReview.Statement, _ contradiction: SemanticContradiction, more: Int
    ) -> String {
        var reason =
            "the intent says \"\(contradiction.intentQuote)\", but a reading of the code "
            + "without the intent says \"\(contradiction.readingQuote)\""
        if let input = contradiction.input { reason += "; \(input.sentence)" }
        if more > 0 { reason += "; \(more) more such \(more == 1 ? "doubt" : "doubts")" }
        return reason
    }

    /// What to try, each once.
    private static func advice(_ contradictions: [SemanticContradiction]) -> [String] {
        var lines: [String] = []
        for contradiction in contradictions {
            guard let input = contradiction.input else { continue }
            let line: String
            switch input.outcome {
            case .gave:
                line = "if \(input.call) should give that, say so in an example"
            case .failed: line = "look at \(input.call)"
            case .notRun: continue
            }
            if !lines.contains(line) { lines.append(line) }
        }
        if lines.isEmpty {
            lines.append("no input was named that tells the two apart: add an example of your own")
        }
        return lines
    }
}
