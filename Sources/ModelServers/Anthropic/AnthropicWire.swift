import ModelClient

/// Replies and events of the Messages API, as far as they are read.
enum AnthropicWire {
    struct Event: Decodable {
        var type: String
        var index: Int?
        var message: Message?
        var block: Block?
        var delta: Delta?
        var usage: Usage?
        private enum CodingKeys: String, CodingKey {
            case type, index, message, delta, usage
            case block = "content_block"
        }
    }

    struct Message: Decodable {
        var model: String?
        var content: [Block]?
        var stopReason: String?
        var usage: Usage?
        private enum CodingKeys: String, CodingKey {
            case model, content, usage
            case stopReason = "stop_reason"
        }
    }

    struct Block: Decodable {
        var type: String
        var text: String?
        var name: String?
        var input: JSONValue?
    }

    struct Delta: Decodable {
        var type: String?
        var text: String?
        var partialJSON: String?
        var stopReason: String?
        private enum CodingKeys: String, CodingKey {
            case type, text
            case partialJSON = "partial_json"
            case stopReason = "stop_reason"
        }
    }

    struct Usage: Decodable {
        var input: Int?
        var output: Int?
        var cacheWrite: Int?
        var cacheRead: Int?
        private enum CodingKeys: String, CodingKey {
            case input = "input_tokens"
            case output = "output_tokens"
            case cacheWrite = "cache_creation_input_tokens"
            case cacheRead = "cache_read_input_tokens"
        }
    }

    /// Why the model stopped; an unknown reason, and none, is `other`.
    static func stop(_ reason: String?) -> ModelReply.StopReason {
        switch reason {
        case "end_turn", "stop_sequence", "tool_use": .finished
        case "max_tokens", "model_context_window_exceeded": .outputLimit
        case "refusal": .refused
        default: .other
        }
    }
}

extension TokenUsage {
    /// Takes the counts that are given; they are sums, not differences.
    mutating func update(_ usage: AnthropicWire.Usage?) {
        guard let usage else { return }
        input = usage.input ?? input
        output = usage.output ?? output
        cacheWrite = usage.cacheWrite ?? cacheWrite
        cacheRead = usage.cacheRead ?? cacheRead
    }
}
