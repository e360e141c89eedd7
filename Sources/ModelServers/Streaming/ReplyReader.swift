import ModelClient

/// Puts a reply together from what a server sends, in one wire format.
///
/// All its functions throw `ModelFailure`: `malformedReply` for what is not in the format, and
/// whatever an error that the server reports means.
protocol ReplyReader: Sendable {
    /// True after the event that ends a stream.
    var isComplete: Bool { get }
    /// Bytes of the reply that were taken in.
    var byteCount: Int { get }
    /// Takes an event of a stream; returns the text that it brought.
    mutating func read(_ event: ServerSentEvent) throws -> String?
    /// Takes a reply that came without streaming; returns its text.
    mutating func read(whole body: [UInt8]) throws -> String?
    /// The reply, after the stream ended; nil where the stream ended too early.
    func reply() throws -> ModelReply?
}

/// How much of a reply is accepted.
enum ReplyLimits {
    /// Text and structured content of a reply.
    static let contentLimitBytes = 8 << 20
    /// Everything on the wire; a stream wraps every few letters into an event.
    static let wireLimitBytes = 256 << 20
    /// The body of a refused request; the rest is not read.
    static let refusalLimitBytes = 64 << 10
}

extension ServerContext {
    /// What a reader's finished pieces make, or the failure that they are.
    func reply(
        text: String, structured: String?, stop: ModelReply.StopReason, usage: TokenUsage,
        model: String?, requestID: String?
    ) throws -> ModelReply {
        let isEmpty = text.trimmingASCIIWhitespace().isEmpty && structured == nil
        if isEmpty, stop == .finished || stop == .other {
            throw ModelFailure(
                .emptyReply, "\(identity.model) at \(address.host) sent an empty reply",
                advice: "try again, or choose another model with --model",
                requestID: requestID.map(legible))
        }
        return ModelReply(
            text: withoutKey(text), structured: structured.map(withoutKey), stop: stop,
            usage: usage, model: model.map(legible) ?? identity.model,
            requestID: requestID.map(legible))
    }
}
