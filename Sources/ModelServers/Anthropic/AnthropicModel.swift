import AsyncHTTPClient
import ModelClient
import NIOCore
import NIOHTTP1

/// A model behind the Messages API (https://docs.anthropic.com/en/api/messages).
struct AnthropicModel: Model {
    private let session: ServerSession

    init(_ session: ServerSession) { self.session = session }

    var identity: ModelIdentity { session.context.identity }
    var capabilities: ModelCapabilities {
        ModelCapabilities(
            hasStructuredReplies: true, hasPromptCaching: true, reportsUsage: true)
    }

    func respond(
        to request: ModelRequest, progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        let context = session.context
        var post = Self.request(context, .POST, "/v1/messages")
        post.headers.add(name: "content-type", value: "application/json")
        post.headers.add(name: "accept", value: "text/event-stream")
        post.body = .bytes(ByteBuffer(string: try Self.body(request, model: identity.model)))
        var attempt = 0
        let toolName = request.schema?.name
        return try await session.ask(post, attempt: &attempt, progress: progress) { requestID in
            AnthropicReplyReader(context: context, toolName: toolName, requestID: requestID)
        }
    }

    static func request(
        _ context: ServerContext, _ method: HTTPMethod, _ path: String
    ) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: context.address.description + path)
        request.method = method
        request.headers.add(name: "anthropic-version", value: "2023-06-01")
        request.headers.add(name: "user-agent", value: "semcom")
        if let key = context.key { request.headers.add(name: "x-api-key", value: key.reveal()) }
        return request
    }

    static func body(_ request: ModelRequest, model: String) throws -> String {
        let tool = try request.schema.map { schema in
            JSONFragment.array([
                .object([
                    "name": .string(schema.name), "description": .string(schema.summary),
                    "input_schema": try .schema(schema),
                ])
            ])
        }
        let choice = request.schema.map { schema in
            JSONFragment.object([
                "type": "tool", "name": .string(schema.name),
                "disable_parallel_tool_use": .bool(true),
            ])
        }
        let system = system(request.system)
        let messages = request.messages.map { message in
            JSONFragment.object([
                "role": .string(message.role.rawValue), "content": .string(message.text),
            ])
        }
        return JSONFragment.object([
            "model": .string(model),
            "max_tokens": .integer(request.maximumOutputTokens),
            "stream": .bool(true),
            "temperature": request.temperature.map { .number($0) },
            "tools": tool, "tool_choice": choice,
            "system": system.isEmpty ? nil : .array(system),
            "messages": .array(messages),
        ]).text
    }

    /// The API takes no empty block, and at most four that end a prefix.
    private static func system(_ blocks: [PromptBlock]) -> [JSONFragment] {
        let blocks = blocks.filter { !$0.text.isEmpty }
        let marked = blocks.indices.filter { blocks[$0].endsStablePrefix }.suffix(4)
        return blocks.indices.map { index in
            .object([
                "type": "text", "text": .string(blocks[index].text),
                "cache_control": marked.contains(index)
                    ? .object(["type": "ephemeral"]) : nil,
            ])
        }
    }
}
