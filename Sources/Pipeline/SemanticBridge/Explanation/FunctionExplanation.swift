package import Evidence
package import Intent

/// What `semcom explain` says about a function: its behavioural model, and, where a model was
/// asked, its reading.
package struct FunctionExplanation: Sendable {
    package var behaviour: BehaviouralModel
    /// nil where no model was asked.
    package var reading: BlindReading?

    package init(behaviour: BehaviouralModel, reading: BlindReading? = nil) {
        self.behaviour = behaviour
        self.reading = reading
    }

    /// Reads the code's text and runs it; what the sandbox throws is thrown on.
    package static func make(
        of candidate: CandidateModule, signature: Signature, executor: any CandidateExecutor
    ) async throws -> FunctionExplanation {
        FunctionExplanation(
            behaviour: try await BehaviourObserver(executor: executor).observe(
                candidate, signature: signature))
    }

    /// Lines for a terminal, none wider than `width` columns unless a word is.
    package func text(width: Int) -> [String] {
        let width = max(40, width)
        let text = BehaviourText(model: behaviour, limits: .terminal)
        var lines = Wrapping.lines(
            Printer.text(of: behaviour.signature), indent: 0, width: width)
        var previous = ""
        for fact in text.facts {
            lines += row(fact.name == previous ? "" : fact.name, fact.text, width)
            previous = fact.name
        }
        for (index, call) in text.calls.enumerated() {
            lines += row(index == 0 ? "results" : "", call, width)
        }
        if let reading {
            for (index, statement) in reading.statements.enumerated() {
                lines += row(index == 0 ? "in words" : "", statement, width)
            }
        }
        return lines
    }

    /// The text with stand-ins for what could upset a terminal.
    private static func visible(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
            result.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
        }
        return result
    }

    private func row(_ name: String, _ text: String, _ width: Int) -> [String] {
        let label = "  " + name + String(repeating: " ", count: max(1, 10 - name.count))
        let lines = Wrapping.lines(Self.visible(text), indent: label.count, width: width)
        return lines.enumerated().map { index, line in
            index == 0 ? label + line.drop { $0 == " " } : line
        }
    }
}

/// Breaks text at spaces.
enum Wrapping {
    /// Lines that are all indented.
    static func lines(_ text: String, indent: Int, width: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = margin
        var isEmpty = true
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = margin
                isEmpty = true
            }
            if !isEmpty { line += " " }
            line += word
            isEmpty = false
        }
        return lines + [line]
    }
}
