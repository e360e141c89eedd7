import FoundationEssentials
import ModelClient

/// Puts a reply together from the events of the Messages API.
struct AnthropicReplyReader: ReplyReader {
    private struct Tool {
        var index: Int
        var name: String
        var json: String
    }
    private let context: ServerContext
    /// The tool whose input is the structured reply.
    private let toolName: String?
    private let requestID: String?
    private var text = ""
    private var tools: [Tool] = []
    private var stopReason: String?
    private var usage = TokenUsage()
    private var model: String?
    private(set) var isComplete = false
    private(set) var byteCount = 0

    init(context: ServerContext, toolName: String?, requestID: String?) {
        self.context = context
        self.toolName = toolName
        self.requestID = requestID
    }

    mutating func read(_ event: ServerSentEvent) throws -> String? {
        switch event.name {
        case "error": throw complaint(event.data)
        case "", "message", "message_start", "content_block_start", "content_block_delta",
            "message_delta", "message_stop":
            return try take(decode(AnthropicWire.Event.self, event.data), event.data)
        default: return nil
        }
    }

    mutating func read(whole body: [UInt8]) throws -> String? {
        let value = try decode(JSONValue.self, body)
        guard value["type"]?.string != "error", value["error"] == nil else {
            throw complaint(body)
        }
        guard value["content"] != nil else {
            throw context.malformed("it holds no `content`")
        }
        let message = try decode(AnthropicWire.Message.self, body)
        start(message)
        for (index, block) in (message.content ?? []).enumerated() {
            _ = open(block, index: index)
        }
        stopReason = message.stopReason
        isComplete = true
        return text
    }

    func reply() throws -> ModelReply? {
        guard isComplete else { return nil }
        let stop = AnthropicWire.stop(stopReason)
        var text = text
        var structured: String?
        if let toolName, let tool = tools.first(where: { $0.name == toolName }) {
            structured = JSONValue.objectText(tool.json.isEmpty ? "{}" : tool.json)
            if structured == nil {
                // Cut off is not wrong: what came is shown as text.
                guard stop != .finished else {
                    throw context.malformed("the input of the tool `\(toolName)` is not JSON")
                }
                text += tool.json
            }
        } else if toolName != nil {
            structured = JSONValue.objectText(text)
        }
        return try context.reply(
            text: text, structured: structured, stop: stop, usage: usage, model: model,
            requestID: requestID)
    }

    private mutating func take(_ event: AnthropicWire.Event, _ data: [UInt8]) throws -> String? {
        switch event.type {
        case "error": throw complaint(data)
        case "message_start":
            if let message = event.message { start(message) }
            return nil
        case "content_block_start":
            return event.block.flatMap { open($0, index: event.index ?? 0) }
        case "content_block_delta":
            return event.delta.flatMap { extend($0, index: event.index ?? 0) }
        case "message_delta":
            stopReason = event.delta?.stopReason ?? stopReason
            usage.update(event.usage)
            return nil
        case "message_stop":
            isComplete = true
            return nil
        default: return nil
        }
    }

    private mutating func start(_ message: AnthropicWire.Message) {
        model = message.model
        usage.update(message.usage)
    }

    private mutating func open(_ block: AnthropicWire.Block, index: Int) -> String? {
        switch block.type {
        case "text":
            guard let piece = block.text, !piece.isEmpty else { return nil }
            add(piece)
            return piece
        case "tool_use":
            // A stream begins with an empty object, and the pieces follow.
            let input = block.input == .object([:]) ? nil : block.input?.text
            byteCount += input?.utf8.count ?? 0
            tools.append(Tool(index: index, name: block.name ?? "", json: input ?? ""))
            return input
        default: return nil
        }
    }

    private mutating func extend(_ delta: AnthropicWire.Delta, index: Int) -> String? {
        switch delta.type {
        case "text_delta":
            add(delta.text ?? "")
            return delta.text
        case "input_json_delta":
            guard let piece = delta.partialJSON,
                let tool = tools.lastIndex(where: { $0.index == index })
            else { return nil }
            byteCount += piece.utf8.count
            tools[tool].json += piece
            return piece
        default: return nil
        }
    }

    private mutating func add(_ piece: String) {
        byteCount += piece.utf8.count
        text += piece
    }

    private func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch {
            throw context.malformed("an event of it is not what the Messages API sends")
        }
    }

    private func complaint(_ bytes: [UInt8]) -> ModelFailure {
        context.refusal(
            status: nil, complaint: ServerComplaint(body: bytes), requestID: requestID)
    }
}
