/// A language model that can be asked.
///
/// Providers are thin: they translate one request into their wire format and one reply back. What
/// is asked, how often and at what price is decided above them.
package protocol Model: Sendable {
    var identity: ModelIdentity { get }
    var capabilities: ModelCapabilities { get }

    /// Asks once and waits for the whole reply; `progress` hears of it while it comes.
    ///
    /// Cancelling the task breaks the connection and throws `CancellationError`.
    /// - Throws: `ModelFailure` for everything that can go wrong on the way.
    func respond(
        to request: ModelRequest, progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply
}

extension Model {
    package func respond(to request: ModelRequest) async throws -> ModelReply {
        try await respond(to: request) { _ in }
    }
}

/// Which model answers, as settings, journal and price table name it.
package struct ModelIdentity: Hashable, Sendable, Codable, CustomStringConvertible {
    /// `anthropic`, `openai`, `command`, `cassette`, `scripted`.
    package var provider: String
    /// The provider's own name for the model, or the command line of a program.
    package var model: String
    package init(provider: String, model: String) {
        self.provider = provider
        self.model = model
    }
    /// `anthropic/claude-sonnet-4-5`
    package var description: String { "\(provider)/\(model)" }
}

/// What a model can do beyond text in, text out.
package struct ModelCapabilities: Hashable, Sendable {
    /// It can be held to a JSON schema (`ModelRequest.schema`).
    package var hasStructuredReplies: Bool
    /// Marked prefixes of a prompt are kept and cost less the second time.
    package var hasPromptCaching: Bool
    /// It says how many tokens were used.
    package var reportsUsage: Bool
    package init(
        hasStructuredReplies: Bool = false, hasPromptCaching: Bool = false,
        reportsUsage: Bool = false
    ) {
        self.hasStructuredReplies = hasStructuredReplies
        self.hasPromptCaching = hasPromptCaching
        self.reportsUsage = reportsUsage
    }
}

/// What happens while a reply comes.
package enum ModelProgress: Sendable {
    /// The request is on its way; `attempt` counts from 1.
    case sent(attempt: Int)
    /// A further piece of the reply's text.
    case text(String)
    /// Waiting before the next attempt, and why: `rate limited`, `overloaded`.
    case waiting(milliseconds: Int, reason: String)
}
