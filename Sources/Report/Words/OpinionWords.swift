import Evidence
import Pipeline

/// What models had to say: opinions and answers, no evidence.
enum OpinionWords {
    /// What a reading of the code without its intent contradicts.
    static func doubts(_ review: SemanticReview) -> [String] {
        review.contradictions.map { statement, contradiction in
            var text =
                "\(statement.label) says \"\(contradiction.intentQuote)\"; a reading without the "
                + "intent says \"\(contradiction.readingQuote)\""
            if let input = contradiction.input { text += "; \(input.sentence)" }
            return text
        }
    }

    /// nil where nothing was compared and nothing is to be said about that.
    static func summary(_ review: SemanticReview) -> String? {
        let contradictions = review.contradictions.count
        let silent = review.statements.count - review.agreements - contradictions
        var parts: [String] = []
        if !review.statements.isEmpty {
            parts.append(
                "blindly: \(review.agreements) statements agree, \(contradictions) contradict, "
                    + "\(silent) are not mentioned")
        }
        if let note = review.note { parts.append(note) }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// A model's answers that came to nothing; the same several times over is said once.
    static func attempts(_ report: FunctionReport) -> [String] {
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
        return groups.map { $0.count == 1 ? $0.text : "\($0.count) x \($0.text)" }
    }
}
