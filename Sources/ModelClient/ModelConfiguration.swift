/// How a model is reached: what flags, environment and `semcom.toml` say, in this order.
package struct ModelConfiguration: Sendable {
    /// The name of a provider: `anthropic`.
    package var provider: String
    /// The provider's name for the model; a provider may know a default.
    package var model: String?
    /// `https://api.anthropic.com`; nil means the provider's own.
    package var baseURL: String?
    package var key: Secret?
    /// Where the key came from, in words: `ANTHROPIC_API_KEY`.
    package var keyOrigin: String?
    /// `http://proxy:3128`; nil means none.
    package var proxy: String?
    /// A program and its arguments, for `command`.
    package var command: [String] = []
    /// A file or folder, for `cassette` and `scripted`.
    package var path: String?
    package var timeouts = ModelTimeouts()
    package var retries = RetryPolicy()
    /// Requests that may be under way at once.
    package var concurrency = 8

    package init(provider: String, model: String? = nil) {
        self.provider = provider
        self.model = model
    }
}

/// Time limits of one attempt.
package struct ModelTimeouts: Hashable, Sendable {
    package var connectMilliseconds = 10_000
    /// From the request to the first byte of the reply.
    package var firstByteMilliseconds = 120_000
    /// Between two pieces of the reply.
    package var idleMilliseconds = 60_000
    /// For the whole reply.
    package var totalMilliseconds = 600_000
    package init() {}
}

/// How often and when a failed request is sent again.
package struct RetryPolicy: Hashable, Sendable {
    /// Attempts in all; 1 means no retry.
    package var attemptLimit = 5
    package var firstDelayMilliseconds = 500
    package var longestDelayMilliseconds = 30_000
    /// A wish of the server's beyond this is not waited for: the failure is reported at once.
    package var longestRetryAfterMilliseconds = 120_000
    package init() {}
    package static let none: RetryPolicy = {
        var policy = RetryPolicy()
        policy.attemptLimit = 1
        return policy
    }()
}

/// The door through which providers come in, Semcom's own and an outsider's.
package protocol ModelProvider: Sendable {
    /// One word: `anthropic`.
    var name: String { get }
    /// One line for `semcom models`.
    var summary: String { get }
    /// - Throws: `ModelFailure` where the configuration cannot work: no key, no model's name.
    func makeModel(_ configuration: ModelConfiguration) throws -> any Model
    /// Whether it could be asked now, without spending anything.
    func availability(_ configuration: ModelConfiguration) async -> ModelAvailability
}

/// What `semcom models` says of a provider.
package struct ModelAvailability: Hashable, Sendable {
    package var isAvailable: Bool
    /// Why not, or how it is reached: `key from ANTHROPIC_API_KEY, https://api.anthropic.com`.
    package var detail: String
    /// Names of models that it offers, where it says so.
    package var models: [String]
    package init(isAvailable: Bool, detail: String, models: [String] = []) {
        self.isAvailable = isAvailable
        self.detail = detail
        self.models = models
    }
}
