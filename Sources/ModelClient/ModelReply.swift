/// What a model answered.
package struct ModelReply: Hashable, Sendable, Codable {
    package var text: String
    /// The structured part as JSON text, where a schema was given and kept; otherwise nil.
    package var structured: String?
    package var stop: StopReason
    package var usage: TokenUsage
    /// The model that answered, as the provider names it; may be a dated version.
    package var model: String
    /// The provider's name for the request, for complaints.
    package var requestID: String?

    package init(
        text: String, structured: String? = nil, stop: StopReason = .finished,
        usage: TokenUsage = TokenUsage(), model: String = "", requestID: String? = nil
    ) {
        self.text = text
        self.structured = structured
        self.stop = stop
        self.usage = usage
        self.model = model
        self.requestID = requestID
    }

    /// Why a reply ended.
    package enum StopReason: String, Hashable, Sendable, Codable {
        case finished
        /// The output limit was met: the text is cut off.
        case outputLimit
        /// The model declined.
        case refused
        /// The provider's reason is none of these.
        case other
    }
}

/// Tokens of one reply; nil where the provider does not say.
package struct TokenUsage: Hashable, Sendable, Codable {
    /// Prompt tokens that were neither read from nor written to a cache.
    package var input: Int?
    package var output: Int?
    /// Prompt tokens that came from the provider's cache.
    package var cacheRead: Int?
    /// Prompt tokens that were written to the provider's cache.
    package var cacheWrite: Int?

    package init(
        input: Int? = nil, output: Int? = nil, cacheRead: Int? = nil, cacheWrite: Int? = nil
    ) {
        self.input = input
        self.output = output
        self.cacheRead = cacheRead
        self.cacheWrite = cacheWrite
    }

    /// All tokens of the reply and its prompt that are known.
    package var total: Int {
        (input ?? 0) + (output ?? 0) + (cacheRead ?? 0) + (cacheWrite ?? 0)
    }

    package static func + (a: TokenUsage, b: TokenUsage) -> TokenUsage {
        func sum(_ x: Int?, _ y: Int?) -> Int? {
            x == nil && y == nil ? nil : (x ?? 0) + (y ?? 0)
        }
        return TokenUsage(
            input: sum(a.input, b.input), output: sum(a.output, b.output),
            cacheRead: sum(a.cacheRead, b.cacheRead), cacheWrite: sum(a.cacheWrite, b.cacheWrite))
    }
}
