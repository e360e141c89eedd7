package import Diagnostics
package import ModelClient

/// Why English did not become an intent.
///
/// What goes wrong on the way to the model is a `ModelFailure` and passes through.
package struct IntentLayerFailure: Error, Sendable, CustomStringConvertible {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Nothing is asked for; no model was asked.
        case noEnglish = "no-english"
        /// More English than is accepted; no model was asked.
        case longEnglish = "long-english"
        /// What is asked for is no pure function: it reads files, prints, waits.
        case outOfReach = "out-of-reach"
        /// The model declined.
        case refused
        /// The last reply was cut off by the output limit.
        case cutOff = "cut-off"
        /// The last reply held nothing.
        case emptyReply = "empty-reply"
        /// The last reply could not be read.
        case unreadableReply = "unreadable-reply"
        /// The last draft still had errors; `diagnostics` and `lastText` hold them.
        case invalidDraft = "invalid-draft"
        /// Questions are open that only a person can answer, and guessing was forbidden.
        case undecided
    }
    package var kind: Kind
    /// One sentence: what happened.
    package var message: String
    /// What a person can do about it.
    package var advice: String?
    package var questions: [IntentQuestion] = []
    /// What is wrong with the last draft.
    package var diagnostics: [Diagnostic] = []
    /// The last draft, or the last reply where no draft could be made of it.
    package var lastText: String?
    package var usage = TokenUsage()
    package var requestCount = 0

    init(_ kind: Kind, _ message: String, advice: String? = nil) {
        self.kind = kind
        self.message = message
        self.advice = advice
    }

    package var description: String { advice.map { "\(message); \($0)" } ?? message }
}

/// Something that the English leaves open.
package struct IntentQuestion: Hashable, Sendable {
    package var text: String
    /// What is taken unless somebody answers; empty where the model does not say.
    package var assumption: String
    package init(text: String, assumption: String) {
        self.text = text
        self.assumption = assumption
    }
}
