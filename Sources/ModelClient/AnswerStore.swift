/// Where answers are kept, so that none is paid for twice.
package protocol AnswerStore: Sendable {
    /// The answer to a request that was answered before.
    func answer(for key: RequestKey) throws -> ModelReply?
    /// Notes that a request is about to be sent; called before it costs anything.
    func willAsk(_ request: ModelRequest, of model: ModelIdentity, key: RequestKey) throws
    /// Keeps an answer for good before anybody sees it.
    func keep(
        _ reply: ModelReply, to request: ModelRequest, of model: ModelIdentity, key: RequestKey,
        milliseconds: Int) async throws
    /// Notes that a request failed for good.
    func failed(
        _ failure: ModelFailure, request: ModelRequest, of model: ModelIdentity, key: RequestKey)
        throws
}
