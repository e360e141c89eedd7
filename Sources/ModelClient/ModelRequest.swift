/// One question to a model.
package struct ModelRequest: Hashable, Sendable, Codable {
    /// What the question is for; for journal and ledger, never sent.
    package var purpose: Purpose
    /// The function that it is about; for journal and ledger, never sent.
    package var subject: String
    /// Instructions, most stable first.
    package var system: [PromptBlock]
    /// The conversation, oldest first; begins and ends with the user.
    package var messages: [ModelMessage]
    /// The form of a structured reply; nil for plain text. Providers without structured replies
    /// ignore it: whoever asks them says in words what is wanted.
    package var schema: ReplySchema?
    package var maximumOutputTokens: Int
    /// 0 to 1; nil means the provider's default.
    package var temperature: Double?
    /// Tells draws with the same prompt apart, from 0; part of the request's key, never sent.
    package var draw: Int

    package init(
        purpose: Purpose, subject: String, system: [PromptBlock], messages: [ModelMessage],
        schema: ReplySchema? = nil, maximumOutputTokens: Int = 8_192,
        temperature: Double? = nil, draw: Int = 0
    ) {
        self.purpose = purpose
        self.subject = subject
        self.system = system
        self.messages = messages
        self.schema = schema
        self.maximumOutputTokens = maximumOutputTokens
        self.temperature = temperature
        self.draw = draw
    }

    /// The steps of the loop that ask a model.
    package enum Purpose: String, Hashable, Sendable, Codable, CaseIterable {
        /// English to an intent file.
        case intent
        /// An intent to IR.
        case candidate
        /// IR that did not parse or verify, with LLVM's word on it.
        case validation
        /// IR that does the wrong thing, with the smallest counterexample.
        case repair
        /// What IR does, in words, without the intent.
        case description
        /// A blind description against the English.
        case comparison
    }
}

/// A piece of the instructions.
package struct PromptBlock: Hashable, Sendable, Codable {
    package var text: String
    /// True where everything up to here is the same in many requests, so that it may be cached.
    package var endsStablePrefix: Bool
    package init(_ text: String, endsStablePrefix: Bool = false) {
        self.text = text
        self.endsStablePrefix = endsStablePrefix
    }
}

package struct ModelMessage: Hashable, Sendable, Codable {
    package enum Role: String, Hashable, Sendable, Codable {
        case user, assistant
    }
    package var role: Role
    package var text: String
    package init(_ role: Role, _ text: String) {
        self.role = role
        self.text = text
    }
}

/// A JSON schema that a structured reply must meet.
package struct ReplySchema: Hashable, Sendable, Codable {
    /// The tool's name: letters, digits and `_`.
    package var name: String
    /// One sentence for the model.
    package var summary: String
    /// The schema as JSON text: an object schema.
    package var json: String
    package init(name: String, summary: String, json: String) {
        self.name = name
        self.summary = summary
        self.json = json
    }
}
