import AsyncHTTPClient
import ModelClient
import NIOCore
import NIOHTTP1
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One request and its reply.
struct Attempt: Sendable {
    let context: ServerContext
    let client: HTTPClient
    let timeouts: ModelTimeouts
    let progress: @Sendable (ModelProgress) -> Void

    /// - Throws: `AttemptFailure`, or `CancellationError` where the task was cancelled.
    func run<Reader: ReplyReader>(
        _ request: HTTPClientRequest, reader: @escaping @Sendable (_ requestID: String?) -> Reader
    ) async throws -> ModelReply {
        let complete = CompleteReply()
        do {
            let clock = AttemptClock(timeouts)
            return try await clock.run {
                let response = try await client.execute(
                    request, timeout: .milliseconds(Int64(timeouts.totalMilliseconds)))
                clock.pieceArrived()
                guard (200..<300).contains(response.status.code) else {
                    throw try await refusal(response, clock)
                }
                return try await read(
                    response, reader(response.headers.requestID), clock, complete)
            }
        } catch {
            if let reply = complete.reply { return reply }
            try Task.checkCancellation()
            switch error {
            case let failure as AttemptFailure: throw failure
            case let up as AttemptClock.TimeIsUp:
                // What took too long once will do so again, and cost as much again.
                if case .total = up.limit {
                    throw AttemptFailure(context.timedOut(up.limit), mayPass: false)
                }
                throw AttemptFailure(context.timedOut(up.limit))
            default:
                throw AttemptFailure(context.connectionFailure(error, timeouts: timeouts))
            }
        }
    }

    private func read<Reader: ReplyReader>(
        _ response: HTTPClientResponse, _ reader: Reader, _ clock: AttemptClock,
        _ complete: CompleteReply
    ) async throws -> ModelReply {
        var assembly = ReplyAssembly(
            reader: reader, contentType: response.headers.first(name: "content-type"))
        var wireBytes = 0
        for try await buffer in response.body {
            clock.pieceArrived()
            wireBytes += buffer.readableBytes
            let texts = try buffer.withUnsafeReadableBytes { try assembly.feed($0, context) }
            for text in texts where !text.isEmpty {
                progress(.text(context.withoutKey(text)))
            }
            guard !assembly.isTooLarge, wireBytes <= ReplyLimits.wireLimitBytes else {
                throw tooLarge()
            }
            if assembly.reader.isComplete, complete.reply == nil {
                complete.reply = try assembly.reader.reply()
                clock.replyIsComplete()
            }
        }
        // A cancelled task sees the body end early.
        try Task.checkCancellation()
        for text in try assembly.finish(context) where !text.isEmpty {
            progress(.text(context.withoutKey(text)))
        }
        guard let reply = try assembly.reader.reply() else {
            throw context.broken(because: "the reply ended in the middle")
        }
        return reply
    }

    /// The failure that a response with another status than 200 is.
    private func refusal(
        _ response: HTTPClientResponse, _ clock: AttemptClock
    ) async throws -> AttemptFailure {
        var body: [UInt8] = []
        do {
            for try await buffer in response.body {
                clock.pieceArrived()
                body += buffer.readableBytesView.prefix(
                    ReplyLimits.refusalLimitBytes - body.count)
                if body.count >= ReplyLimits.refusalLimitBytes { break }
            }
        } catch {
            // The status says enough.
            try Task.checkCancellation()
        }
        let headers = response.headers
        let failure = context.refusal(
            status: Int(response.status.code), complaint: ServerComplaint(body: body),
            requestID: headers.requestID,
            retryAfterMilliseconds: RetryAfter.milliseconds(
                header: { headers.first(name: $0) }, now: { Int(time(nil)) }))
        switch headers.first(name: "x-should-retry") {
        case "true": return AttemptFailure(failure, mayPass: true)
        case "false": return AttemptFailure(failure, mayPass: false)
        default: return AttemptFailure(failure)
        }
    }

    private func tooLarge() -> ModelFailure {
        ModelFailure(
            .tooLarge,
            "The reply from \(context.address.host) is larger than "
                + "\(ReplyLimits.contentLimitBytes >> 20) MiB",
            advice: "lower the limit of output tokens, or choose another model with --model")
    }
}

/// A reply whose last event has come, though the connection has not ended yet.
private final class CompleteReply: Sendable {
    private let value = Mutex<ModelReply?>(nil)
    var reply: ModelReply? {
        get { value.withLock { $0 } }
        set { value.withLock { $0 = newValue } }
    }
}

extension HTTPHeaders {
    /// The provider's name for a request.
    var requestID: String? { first(name: "request-id") ?? first(name: "x-request-id") }
}
