import ModelClient

/// What one server of the OpenAI kind takes; they differ, and refuse what they do not know.
struct OpenAIDialect: Hashable, Sendable {
    enum OutputLimit: String, Hashable, Sendable {
        case tokens = "max_tokens"
        case completionTokens = "max_completion_tokens"
    }
    var outputLimit: OutputLimit
    /// `response_format` with a JSON schema.
    var takesSchema = true
    /// `stream_options`
    var takesStreamOptions = true

    init(host: String) {
        outputLimit = host == OpenAIProvider.ownHost ? .completionTokens : .tokens
    }

    /// The dialect to try next, after `complaint` refused a request; nil where there is none.
    func adapted(to complaint: String, hasSchema: Bool) -> OpenAIDialect? {
        var next = self
        if outputLimit == .tokens, complaint.contains(OutputLimit.completionTokens.rawValue) {
            next.outputLimit = .completionTokens
        } else if takesStreamOptions, complaint.contains("stream_options") {
            next.takesStreamOptions = false
        } else if takesSchema, hasSchema {
            next.takesSchema = false
        } else {
            return nil
        }
        return next
    }
}
