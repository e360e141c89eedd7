package import ModelClient
internal import Synchronization

/// A model for tests that says what it is told to say, and counts how often it is asked.
package final class ScriptedModel: Model {
    package typealias Answer = @Sendable (ModelRequest) async throws -> ModelReply

    package let identity: ModelIdentity
    package let capabilities: ModelCapabilities
    private let answer: Answer
    private let asked: Mutex<[ModelRequest]> = Mutex([])
    private let answered = Mutex(0)

    package init(
        identity: ModelIdentity = ModelIdentity(provider: "scripted", model: "script"),
        capabilities: ModelCapabilities = ModelCapabilities(reportsUsage: true),
        answer: @escaping Answer
    ) {
        self.identity = identity
        self.capabilities = capabilities
        self.answer = answer
    }

    /// Gives these replies one after another; then `notRecorded`.
    package convenience init(
        replies: [String],
        identity: ModelIdentity = ModelIdentity(provider: "scripted", model: "script"),
        capabilities: ModelCapabilities = ModelCapabilities(reportsUsage: true)
    ) {
        let rest = RemainingReplies(replies)
        self.init(identity: identity, capabilities: capabilities) { request in
            guard let text = rest.next() else {
                throw ModelFailure(
                    .notRecorded, "all \(replies.count) scripted replies are used up")
            }
            return ModelReply(
                text: text,
                usage: TokenUsage(
                    input: TokenEstimate(request).prompt,
                    output: TokenEstimate.tokens(bytes: text.utf8.count)),
                model: identity.model)
        }
    }

    /// Every request so far, answered or not, in the order in which they came.
    package var requests: [ModelRequest] { asked.withLock { $0 } }
    /// How many replies were delivered.
    package var answerCount: Int { answered.withLock { $0 } }

    package func respond(
        to request: ModelRequest, progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        asked.withLock { $0.append(request) }
        progress(.sent(attempt: 1))
        let reply = try await answer(request)
        progress(.text(reply.text))
        answered.withLock { $0 += 1 }
        return reply
    }
}

private final class RemainingReplies: Sendable {
    private let replies: Mutex<ArraySlice<String>>
    init(_ replies: [String]) { self.replies = Mutex(replies[...]) }
    func next() -> String? { replies.withLock { $0.popFirst() } }
}
