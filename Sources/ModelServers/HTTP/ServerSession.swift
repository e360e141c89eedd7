import AsyncHTTPClient
import ModelClient
import NIOCore

/// Asks one server, again and again where that may help.
struct ServerSession: Sendable {
    let context: ServerContext
    private let client: HTTPClient
    private let timeouts: ModelTimeouts
    private let retries: RetryPolicy

    init(context: ServerContext, configuration: ModelConfiguration) {
        self.context = context
        timeouts = configuration.timeouts.bounded
        retries = configuration.retries
        client = HTTPClients.client(
            proxy: context.proxy, connectMilliseconds: timeouts.connectMilliseconds)
    }

    /// Sends a request and reads the reply; both are done again as a whole after a failure that
    /// may pass.
    /// - Parameter attempt: counts the requests that were sent.
    func ask<Reader: ReplyReader>(
        _ request: HTTPClientRequest, attempt: inout Int,
        progress: @escaping @Sendable (ModelProgress) -> Void,
        reader: @escaping @Sendable (_ requestID: String?) -> Reader
    ) async throws -> ModelReply {
        let attemptsBefore = attempt
        while true {
            attempt += 1
            progress(.sent(attempt: attempt))
            do {
                return try await Attempt(
                    context: context, client: client, timeouts: timeouts, progress: progress
                ).run(request, reader: reader)
            } catch let failure as AttemptFailure {
                try Task.checkCancellation()
                let tries = attempt - attemptsBefore
                guard failure.mayPass,
                    let wait = retries.delayMilliseconds(
                        after: tries,
                        retryAfterMilliseconds: failure.failure.retryAfterMilliseconds)
                else { throw failure.failure.after(attempts: tries) }
                progress(.waiting(milliseconds: wait, reason: failure.failure.kind.waitingReason))
                try await Task.sleep(for: .milliseconds(wait))
            }
        }
    }
}

/// Why an attempt failed, and whether another one is worth it.
struct AttemptFailure: Error {
    var failure: ModelFailure
    var mayPass: Bool
    init(_ failure: ModelFailure, mayPass: Bool? = nil) {
        self.failure = failure
        self.mayPass = mayPass ?? failure.isTransient
    }
}

extension ModelFailure {
    fileprivate func after(attempts: Int) -> ModelFailure {
        var failure = self
        if attempts > 1 { failure.message += ", \(attempts) times in a row" }
        return failure
    }
}

extension ModelFailure.Kind {
    /// The failure in two words, for a line of progress.
    fileprivate var waitingReason: String {
        switch self {
        case .rateLimited: "rate limited"
        case .overloaded: "overloaded"
        case .serverError: "server error"
        case .unreachable: "connection broken"
        case .timedOut: "timed out"
        default: rawValue
        }
    }
}
