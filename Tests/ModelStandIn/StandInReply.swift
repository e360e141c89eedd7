import Foundation

/// What a stand-in model replies, in no wire format yet.
package struct StandInReply: Sendable {
    package enum Stop: Sendable { case finished, outputLimit, refused }
    package var text: String
    /// The input of the tool that the request forces, or the text of a reply with a schema.
    package var structured: String?
    package var stop = Stop.finished
    package var inputTokens = 100
    package var outputTokens = 20
    package var cacheReadTokens = 0
    package var cacheWriteTokens = 0
    package var model = "stand-in-1"
    package var requestID = "req_stand_in"
    /// Tells clients to wait that long before the reply begins.
    package var delayMilliseconds = 0

    package init(_ text: String = "", structured: String? = nil, stop: Stop = .finished) {
        self.text = text
        self.structured = structured
        self.stop = stop
    }
}

/// What a stand-in model is asked, whichever wire format it came in.
package struct StandInQuestion: Sendable {
    package enum Wire: String, Sendable { case anthropic, openai }
    package var wire: Wire
    package var model: String
    /// All instructions, joined by empty lines.
    package var system: String
    /// Role and text, oldest first, without instructions.
    package var messages: [(role: String, text: String)]
    /// The name of the schema that the reply is to meet.
    package var schemaName: String?
    package var lastMessage: String { messages.last?.text ?? "" }

    /// Reads a request; nil where it asks no model.
    package init?(_ request: StandInRequest) {
        let path = request.path
        guard request.method == "POST",
            let body = try? JSONSerialization.jsonObject(with: Data(request.body))
                as? [String: Any]
        else { return nil }
        let all = (body["messages"] as? [[String: Any]] ?? []).map { message in
            (role: message["role"] as? String ?? "", text: Self.text(message["content"]))
        }
        model = body["model"] as? String ?? ""
        if path.hasSuffix("/v1/messages") {
            wire = .anthropic
            system = Self.text(body["system"])
            messages = all
            schemaName = (body["tool_choice"] as? [String: Any])?["name"] as? String
        } else if path.hasSuffix("/chat/completions") {
            wire = .openai
            system = all.filter { $0.role == "system" }.map(\.text).joined(separator: "\n\n")
            messages = all.filter { $0.role != "system" }
            let format = body["response_format"] as? [String: Any]
            schemaName = (format?["json_schema"] as? [String: Any])?["name"] as? String
        } else {
            return nil
        }
    }

    private static func text(_ content: Any?) -> String {
        if let text = content as? String { return text }
        return (content as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
            .joined(separator: "\n\n")
    }
}

extension StandInServer {
    /// Starts a server behind which a model stands, for both wire formats at once: Anthropic's at
    /// `baseURL`, OpenAI's at `baseURL + "/v1"`. It lists the model `stand-in-1`.
    package static func startModel(
        _ answer: @escaping @Sendable (StandInQuestion) -> StandInReply
    ) async throws -> StandInServer {
        try await start { request in
            if request.method == "GET" { return StandInWire.models(["stand-in-1"]) }
            guard let question = StandInQuestion(request) else {
                return .json(#"{"error":{"message":"no such path"}}"#, status: 404)
            }
            let reply = answer(question)
            return switch question.wire {
            case .anthropic: StandInWire.anthropic(reply, toolName: question.schemaName)
            case .openai: StandInWire.openAI(reply)
            }
        }
    }
}
