/// What the semantic track found: a blind reading of the code against the English and the clauses.
///
/// It is the opinion of models. It can cast doubt on a verdict; it is no evidence for one.
package struct SemanticReview: Hashable, Sendable {
    package struct Statement: Hashable, Sendable {
        /// `E1` for a sentence of the English, `C1` for a clause.
        package var label: String
        package var text: String
        package var opinion: Opinion
    }

    package enum Opinion: Hashable, Sendable {
        /// The reading says the same; both quotes occur in their texts.
        case agrees(intent: String, reading: String)
        case contradicts(SemanticContradiction)
        case silent
    }

    /// In the order of the intent.
    package var statements: [Statement] = []
    /// Answers that were thrown away because a quote in them does not occur in what it quotes.
    package var inventedQuotes = 0
    /// Answers that were thrown away because they are about no statement, or say nothing.
    package var unusableAnswers = 0
    /// The blind reading, statement by statement; empty where there is none.
    package var reading: [String] = []
    /// Why nothing, or not everything, was compared; nil when all was.
    package var note: String?

    package var contradictions: [(statement: Statement, contradiction: SemanticContradiction)] {
        statements.compactMap { statement in
            guard case .contradicts(let contradiction) = statement.opinion else { return nil }
            return (statement, contradiction)
        }
    }

    package var agreements: Int {
        statements.count { if case .agrees = $0.opinion { true } else { false } }
    }

    /// A review that says nothing, and why.
    static func nothing(_ note: String, reading: [String] = []) -> SemanticReview {
        SemanticReview(reading: reading, note: note)
    }
}

/// Two statements that cannot both be true, with what to try.
package struct SemanticContradiction: Hashable, Sendable {
    package var intentQuote: String
    package var readingQuote: String
    /// nil where no call was named that can be run.
    package var input: DistinguishingInput?
}

/// A call on which the intent and the reading are said to differ.
package struct DistinguishingInput: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
        /// What the code gives, as an intent literal.
        case gave(String)
        /// How the call went wrong, as a sentence without its subject.
        case failed(String)
        /// Why it was not run.
        case notRun(String)
    }

    /// As an intent literal: `gcd(0, 5)`.
    package var call: String
    /// What the reading is said to claim, in the model's words; nil where nothing was said.
    package var claimed: String?
    package var outcome: Outcome
    /// Whether the run gave what is claimed; nil where that cannot be told.
    package var claimHolds: Bool?

    /// `gcd(0, 5) gave 5; the reading claims 0`
    package var sentence: String {
        var text: String
        switch outcome {
        case .gave(let value): text = "\(call) gave \(value)"
        case .failed(let words): text = "\(call) \(words)"
        case .notRun(let reason): text = "\(call) was not run: \(reason)"
        }
        if let claimed {
            text +=
                claimHolds == true ? ", as the reading claims" : "; the reading claims \(claimed)"
        }
        return text
    }
}
