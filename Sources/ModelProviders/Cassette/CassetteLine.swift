internal import ModelClient

/// One recorded answer: a line of a cassette.
struct CassetteLine: Sendable {
    var key: RequestKey
    var identity: ModelIdentity
    var capabilities: ModelCapabilities
    var request: ModelRequest
    var reply: ModelReply
    /// Who wrote the line: a program that recorded a model, or a person.
    var writer: String

    /// Without a final newline.
    var text: String {
        JSONValue.object(present: [
            "key": .string(key.description),
            "provider": .string(identity.provider),
            "model": .string(identity.model),
            "capabilities": .array(Self.names(of: capabilities).map { .string($0) }),
            "purpose": .string(request.purpose.rawValue),
            "subject": .string(request.subject),
            "prompt": Self.json(request),
            "reply": Self.json(reply),
            "usage": Self.json(reply.usage),
            "writer": .string(writer),
        ]).text
    }

    /// nil where the text is no such line. A person may leave out the key: it is computed then.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard let json = JSONReader.value(of: bytes), let provider = json["provider"]?.string,
            let model = json["model"]?.string,
            let purpose = json["purpose"]?.string.flatMap(ModelRequest.Purpose.init(rawValue:)),
            let subject = json["subject"]?.string, let prompt = json["prompt"],
            let request = Self.request(prompt, purpose: purpose, subject: subject),
            let reply = json["reply"].flatMap({ Self.reply($0, usage: json["usage"]) })
        else { return nil }
        identity = ModelIdentity(provider: provider, model: model)
        self.request = request
        self.reply = reply
        let names = (json["capabilities"]?.array ?? []).compactMap(\.string)
        capabilities = ModelCapabilities(
            hasStructuredReplies: names.contains(Self.structuredReplies),
            hasPromptCaching: names.contains(Self.promptCaching),
            reportsUsage: names.contains(Self.usage))
        writer = json["writer"]?.string ?? ""
        key =
            json["key"]?.string.flatMap(RequestKey.init(hexadecimal:))
            ?? RequestKey(request, of: identity)
    }

    init(
        key: RequestKey, of model: any Model, request: ModelRequest, reply: ModelReply,
        writer: String
    ) {
        self.key = key
        identity = model.identity
        capabilities = model.capabilities
        self.request = request
        self.reply = reply
        self.writer = writer
    }

    private static let structuredReplies = "structured-replies"
    private static let promptCaching = "prompt-caching"
    private static let usage = "usage"

    private static func names(of capabilities: ModelCapabilities) -> [String] {
        [
            (capabilities.hasStructuredReplies, structuredReplies),
            (capabilities.hasPromptCaching, promptCaching), (capabilities.reportsUsage, usage),
        ].filter(\.0).map(\.1)
    }
}

extension CassetteLine {
    private static func json(_ request: ModelRequest) -> JSONValue {
        let schema = request.schema.map { schema in
            JSONValue.object(present: [
                "name": .string(schema.name), "summary": .string(schema.summary),
                "json": .string(schema.json),
            ])
        }
        return .object(present: [
            "system": .array(
                request.system.map { block in
                    block.endsStablePrefix
                        ? .object(present: ["stable": .string(block.text)]) : .string(block.text)
                }),
            "messages": .array(
                request.messages.map { .object([.init($0.role.rawValue, .string($0.text))]) }),
            "schema": schema,
            "maximumOutputTokens": .integer(request.maximumOutputTokens),
            "temperature": request.temperature.map { .number($0) },
            "draw": .integer(request.draw),
        ])
    }

    private static func request(
        _ json: JSONValue, purpose: ModelRequest.Purpose, subject: String
    ) -> ModelRequest? {
        var request = ModelRequest(purpose: purpose, subject: subject, system: [], messages: [])
        for block in json["system"]?.array ?? [] {
            if let text = block["stable"]?.string {
                request.system.append(PromptBlock(text, endsStablePrefix: true))
            } else if let text = block.string {
                request.system.append(PromptBlock(text))
            } else {
                return nil
            }
        }
        for message in json["messages"]?.array ?? [] {
            guard case .object(let members) = message, members.count == 1,
                let role = ModelMessage.Role(rawValue: members[0].name),
                let text = members[0].value.string
            else { return nil }
            request.messages.append(ModelMessage(role, text))
        }
        if let schema = json["schema"] {
            guard let name = schema["name"]?.string, let text = schema["json"]?.string else {
                return nil
            }
            request.schema = ReplySchema(
                name: name, summary: schema["summary"]?.string ?? "", json: text)
        }
        request.maximumOutputTokens =
            json["maximumOutputTokens"]?.integer ?? request.maximumOutputTokens
        request.temperature = json["temperature"]?.double
        request.draw = json["draw"]?.integer ?? 0
        return request
    }

    private static func json(_ reply: ModelReply) -> JSONValue {
        .object(present: [
            "text": .string(reply.text),
            "structured": reply.structured.map { .string($0) },
            "stop": .string(reply.stop.rawValue),
            "model": .string(reply.model),
            "requestID": reply.requestID.map { .string($0) },
        ])
    }

    private static func reply(_ json: JSONValue, usage: JSONValue?) -> ModelReply? {
        guard let text = json["text"]?.string else { return nil }
        let stop = json["stop"]?.string.map { ModelReply.StopReason(rawValue: $0) ?? .other }
        return ModelReply(
            text: text, structured: json["structured"]?.string, stop: stop ?? .finished,
            usage: TokenUsage(
                input: usage?["input"]?.integer, output: usage?["output"]?.integer,
                cacheRead: usage?["cacheRead"]?.integer,
                cacheWrite: usage?["cacheWrite"]?.integer),
            model: json["model"]?.string ?? "", requestID: json["requestID"]?.string)
    }

    private static func json(_ usage: TokenUsage) -> JSONValue {
        .object(present: [
            "input": usage.input.map { .integer($0) },
            "output": usage.output.map { .integer($0) },
            "cacheRead": usage.cacheRead.map { .integer($0) },
            "cacheWrite": usage.cacheWrite.map { .integer($0) },
        ])
    }
}
