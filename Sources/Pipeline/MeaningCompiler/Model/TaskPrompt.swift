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
            "intent": Printer.text(of: function.intent).trimmedAtEnd,
            "words": words,
            "definition": definition,
            "convention": convention.explanation,
        ])
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
