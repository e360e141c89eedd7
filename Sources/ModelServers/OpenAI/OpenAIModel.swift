import AsyncHTTPClient
import ModelClient
import NIOCore
import NIOHTTP1
import Synchronization

/// A model behind chat completions (https://platform.openai.com/docs/api-reference/chat).
final class OpenAIModel: Model {
    private let session: ServerSession
    /// What the server is known to take.
    private let dialect: Mutex<OpenAIDialect>

    init(_ session: ServerSession) {
        self.session = session
        dialect = Mutex(OpenAIDialect(host: session.context.address.host))
    }

    var identity: ModelIdentity { session.context.identity }
    var capabilities: ModelCapabilities {
        ModelCapabilities(hasStructuredReplies: true, reportsUsage: true)
    }

    func respond(
        to request: ModelRequest, progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        var dialect = dialect.withLock { $0 }
        var attempt = 0
        while true {
            do {
                let reply = try await ask(request, dialect, &attempt, progress)
                // Only what helped is remembered.
                self.dialect.withLock { $0 = dialect }
                return reply
            } catch let failure as ModelFailure where failure.kind == .badRequest {
                guard
                    let next = dialect.adapted(
                        to: failure.message, hasSchema: request.schema != nil)
                else { throw failure }
                dialect = next
            }
        }
    }

    private func ask(
        _ request: ModelRequest, _ dialect: OpenAIDialect, _ attempt: inout Int,
        _ progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        let context = session.context
        var post = Self.request(context, .POST, "/chat/completions")
        post.headers.add(name: "content-type", value: "application/json")
        post.headers.add(name: "accept", value: "text/event-stream")
        let body = try Self.body(request, model: identity.model, dialect: dialect)
        post.body = .bytes(ByteBuffer(string: body))
        let wantsStructure = request.schema != nil
        return try await session.ask(post, attempt: &attempt, progress: progress) { requestID in
            OpenAIReplyReader(
                context: context, wantsStructure: wantsStructure, requestID: requestID)
        }
    }

    static func request(
        _ context: ServerContext, _ method: HTTPMethod, _ path: String
    ) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: context.address.description + path)
        request.method = method
        request.headers.add(name: "user-agent", value: "semcom")
        if let key = context.key {
            request.headers.add(name: "authorization", value: "Bearer \(key.reveal())")
        }
        return request
    }

    static func body(
        _ request: ModelRequest, model: String, dialect: OpenAIDialect
    ) throws -> String {
        var messages: [JSONFragment] = []
        let instructions = try instructions(request, dialect)
        if !instructions.isEmpty {
            messages.append(.object(["role": "system", "content": .string(instructions)]))
        }
        for message in request.messages {
            messages.append(
                .object([
                    "role": .string(message.role.rawValue), "content": .string(message.text),
                ]))
        }
        let schema = dialect.takesSchema ? request.schema : nil
        let limit = JSONFragment.integer(request.maximumOutputTokens)
        return JSONFragment.object([
            "model": .string(model),
            "messages": .array(messages),
            "stream": .bool(true),
            "stream_options": dialect.takesStreamOptions
                ? .object(["include_usage": .bool(true)]) : nil,
            "max_tokens": dialect.outputLimit == .tokens ? limit : nil,
            "max_completion_tokens": dialect.outputLimit == .completionTokens ? limit : nil,
            "temperature": request.temperature.map { .number($0) },
            "response_format": try schema.map { schema in
                .object([
                    "type": "json_schema",
                    "json_schema": .object([
                        "name": .string(schema.name), "description": .string(schema.summary),
                        "schema": try .schema(schema),
                    ]),
                ])
            },
        ]).text
    }

    /// All instructions in one message: the templates of many local models take only one.
    ///
    /// A server that takes no schema gets it in words.
    private static func instructions(
        _ request: ModelRequest, _ dialect: OpenAIDialect
    ) throws -> String {
        var blocks = request.system.map(\.text)
        if !dialect.takesSchema, let schema = request.schema {
            blocks.append(
                "Reply with one JSON object that meets this JSON schema, and with nothing "
                    + "else:\n\(try JSONFragment.schema(schema).text)")
        }
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}
