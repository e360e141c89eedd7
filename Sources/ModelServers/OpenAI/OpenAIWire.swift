import ModelClient

/// Replies and events of chat completions, as far as they are read.
enum OpenAIWire {
    /// A whole reply, or a piece of one.
    struct Completion: Decodable {
        var id: String?
        var model: String?
        var choices: [Choice]?
        var usage: Usage?
        var error: JSONValue?
    }

    struct Choice: Decodable {
        var index: Int?
        /// In a stream.
        var delta: Message?
        /// Without a stream.
        var message: Message?
        var finishReason: String?
        private enum CodingKeys: String, CodingKey {
            case index, delta, message
            case finishReason = "finish_reason"
        }
    }

    struct Message: Decodable {
        var content: Content?
        var refusal: String?
        var toolCalls: [ToolCall]?
        private enum CodingKeys: String, CodingKey {
            case content, refusal
            case toolCalls = "tool_calls"
        }
    }

    /// Text, or parts of which some are text.
    struct Content: Decodable {
        var text: String
        private struct Part: Decodable {
            var type: String?
            var text: String?
        }
        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self.text = text
            } else {
                let parts = try container.decode([Part].self)
                text = parts.filter { $0.type == "text" }.compactMap(\.text).joined()
            }
        }
    }

    struct ToolCall: Decodable {
        struct Function: Decodable { var arguments: String? }
        var index: Int?
        var function: Function?
    }

    struct Usage: Decodable {
        struct PromptDetails: Decodable {
            var cached: Int?
            private enum CodingKeys: String, CodingKey { case cached = "cached_tokens" }
        }
        var prompt: Int?
        var completion: Int?
        var promptDetails: PromptDetails?
        private enum CodingKeys: String, CodingKey {
            case prompt = "prompt_tokens"
            case completion = "completion_tokens"
            case promptDetails = "prompt_tokens_details"
        }

        /// Here cached tokens are part of the prompt's.
        var tokens: TokenUsage {
            let cached = promptDetails?.cached
            return TokenUsage(
                input: prompt.map { max(0, $0.subtractingReportingOverflow(cached ?? 0).0) },
                output: completion, cacheRead: cached)
        }
    }

    /// Why the model stopped; an unknown reason is `other`.
    static func stop(_ reason: String) -> ModelReply.StopReason {
        switch reason {
        case "stop", "tool_calls", "function_call": .finished
        case "length": .outputLimit
        case "content_filter": .refused
        default: .other
        }
    }
}
