/// A model whose answers outlive Semcom's own end: an answer that was bought and not yet kept lies
/// in the model's own place, and the same request finds it there instead of being sent again.
package protocol ResumableModel: Model {
    /// As `respond(to:progress:)`. `unlessKept` is asked once more just before the request would
    /// cost something: another process may have kept the answer in the meantime.
    func respond(
        to request: ModelRequest, unlessKept: @escaping @Sendable () throws -> ModelReply?,
        progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply

    /// Removes what lies there for a request, because its answer is kept for good elsewhere.
    func forget(_ key: RequestKey) async
}

extension ResumableModel {
    package func respond(
        to request: ModelRequest, progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        try await respond(to: request, unlessKept: { nil }, progress: progress)
    }
}
