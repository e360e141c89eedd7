import FoundationEssentials
import ModelClient

/// Puts a reply together from the chunks of chat completions.
struct OpenAIReplyReader: ReplyReader {
    private let context: ServerContext
    /// True where a JSON schema was asked for, in one way or another.
    private let wantsStructure: Bool
    private var requestID: String?
    private var text = ""
    private var refusal = ""
    /// The arguments of the first tool call.
    private var arguments: String?
    private var finishReason: String?
    private var usage = TokenUsage()
    private var model: String?
    private(set) var isComplete = false
    private(set) var byteCount = 0

    init(context: ServerContext, wantsStructure: Bool, requestID: String?) {
        self.context = context
        self.wantsStructure = wantsStructure
        self.requestID = requestID
    }

    mutating func read(_ event: ServerSentEvent) throws -> String? {
        if event.data.starts(with: Array("[DONE]".utf8)) {
            isComplete = true
            return nil
        }
        if event.name == "error" { throw complaint(event.data) }
        let completion = try decode(event.data)
        if completion.error.map({ $0 != .null }) ?? false { throw complaint(event.data) }
        return take(completion)
    }

    mutating func read(whole body: [UInt8]) throws -> String? {
        let completion = try decode(body)
        if completion.error.map({ $0 != .null }) ?? false { throw complaint(body) }
        guard completion.choices != nil else {
            throw context.malformed("it holds no `choices`")
        }
        let text = take(completion)
        isComplete = true
        return text
    }

    func reply() throws -> ModelReply? {
        // Some servers leave out the last event, but none the reason why the model stopped.
        guard isComplete || finishReason != nil else { return nil }
        var stop = finishReason.map(OpenAIWire.stop) ?? .other
        if !refusal.isEmpty { stop = .refused }
        var text = text + refusal
        var structured = wantsStructure ? JSONValue.objectText(text) : nil
        if structured == nil, let arguments, !arguments.isEmpty {
            structured = JSONValue.objectText(arguments)
            if structured == nil {
                guard stop != .finished else {
                    throw context.malformed("the arguments of a tool call are not JSON")
                }
                text += arguments
            }
        }
        return try context.reply(
            text: text, structured: structured, stop: stop, usage: usage, model: model,
            requestID: requestID)
    }

    private mutating func take(_ completion: OpenAIWire.Completion) -> String? {
        model = model ?? completion.model
        requestID = requestID ?? completion.id
        if let usage = completion.usage { self.usage = usage.tokens }
        guard let choice = completion.choices?.first(where: { ($0.index ?? 0) == 0 }) else {
            return nil
        }
        finishReason = choice.finishReason ?? finishReason
        guard let message = choice.delta ?? choice.message else { return nil }
        let piece = message.content?.text ?? ""
        let declined = message.refusal ?? ""
        let call = message.toolCalls?.filter { ($0.index ?? 0) == 0 } ?? []
        let further = call.compactMap { $0.function?.arguments }.joined()
        text += piece
        refusal += declined
        if !further.isEmpty { arguments = (arguments ?? "") + further }
        byteCount += piece.utf8.count + declined.utf8.count + further.utf8.count
        return piece + declined + further
    }

    private func decode(_ bytes: [UInt8]) throws -> OpenAIWire.Completion {
        do {
            return try JSONDecoder().decode(OpenAIWire.Completion.self, from: Data(bytes))
        } catch {
            throw context.malformed("an event of it is not a chat completion")
        }
    }

    private func complaint(_ bytes: [UInt8]) -> ModelFailure {
        context.refusal(
            status: nil, complaint: ServerComplaint(body: bytes), requestID: requestID)
    }
}
