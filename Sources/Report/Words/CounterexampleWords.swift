import Evidence

/// A counterexample in sentences.
enum CounterexampleWords {
    static func sentences(_ example: Counterexample) -> [String] {
        var lines: [String] = []
        if let expected = example.expected {
            lines.append("\(example.call) gave \(example.actual); expected \(expected)")
        } else {
            lines.append("for example \(example.call) gave \(example.actual)")
        }
        if let detail = example.detail { lines.append(detail) }
        if example.shrinkSteps > 0 {
            let tries = ReportWords.counted(example.shrinkSteps, "smaller input")
            lines.append("the smallest found; \(tries) tried")
        }
        return lines
    }
}
