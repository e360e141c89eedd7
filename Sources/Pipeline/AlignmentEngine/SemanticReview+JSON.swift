package import Diagnostics

extension SemanticReview {
    /// The review as one JSON object.
    package var json: JSONText {
        .object(present: [
            "statements": .array(statements.map(value(of:))),
            "inventedQuotes": .integer(inventedQuotes),
            "unusableAnswers": .integer(unusableAnswers),
            "reading": .array(reading.map { .string($0) }),
            "note": note.map { .string($0) },
        ])
    }

    private func value(of statement: Statement) -> JSONText {
        var opinion = "silent"
        var intentQuote: String?
        var readingQuote: String?
        var input: DistinguishingInput?
        switch statement.opinion {
        case .silent: break
        case .agrees(let intent, let reading):
            (opinion, intentQuote, readingQuote) = ("agrees", intent, reading)
        case .contradicts(let contradiction):
            opinion = "contradicts"
            intentQuote = contradiction.intentQuote
            readingQuote = contradiction.readingQuote
            input = contradiction.input
        }
        return .object(present: [
            "label": .string(statement.label), "text": .string(statement.text),
            "opinion": .string(opinion), "intentQuote": intentQuote.map { .string($0) },
            "readingQuote": readingQuote.map { .string($0) }, "input": input.map(value(of:)),
        ])
    }

    private func value(of input: DistinguishingInput) -> JSONText {
        var gave: String?
        var failed: String?
        var notRun: String?
        switch input.outcome {
        case .gave(let value): gave = value
        case .failed(let sentence): failed = sentence
        case .notRun(let reason): notRun = reason
        }
        return .object(present: [
            "call": .string(input.call), "claimed": input.claimed.map { .string($0) },
            "gave": gave.map { .string($0) }, "failed": failed.map { .string($0) },
            "notRun": notRun.map { .string($0) },
            "claimHolds": input.claimHolds.map { .bool($0) },
        ])
    }
}
