import Intent
import Prompts

/// What a model is asked to write: one function's intent, and how it is called.
struct TaskPrompt {
    let function: CheckedFunction
    let convention: CallConvention

    /// - Parameter function: without held-out examples.
    init(_ function: CheckedFunction) {
        self.function = function
        convention = CallConvention(function.intent.signature)
    }

    /// The line that the function's definition begins with.
    var definition: String { convention.definition }

    var text: String {
        Prompts.candidateTask.filled([
            "intent": intent,
            "words": words,
            "definition": definition,
            "convention": convention.explanation,
        ])
    }

    /// Bytes of examples that are shown; the first ones are.
    private static let exampleLimitBytes = 40_000

    private var intent: String {
        var intent = function.intent
        var bytes = 0
        var left = 0
        let signature = intent.signature
        intent.clauses.removeAll { clause in
            guard clause.isExample else { return false }
            bytes += Printer.text(of: clause, in: signature).utf8.count
            let isTooMuch = bytes > Self.exampleLimitBytes
            if isTooMuch { left += 1 }
            return isTooMuch
        }
        let text = Printer.text(of: intent).trimmedAtEnd
        return left == 0 ? text : text + "\n// \(left) more examples of the same kind"
    }

    private var words: String {
        let intent = function.intent
        let parts = [intent.heading, intent.english].filter { !$0.isEmpty }
        if parts.isEmpty { return "There are no words besides: the clauses say it all." }
        return "In words:\n\n" + parts.joined(separator: "\n\n")
    }
}

extension String {
    /// Without line endings and spaces at its end.
    var trimmedAtEnd: String {
        var text = self[...]
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
