import ModelClient
import Synchronization

/// The clock of one attempt: what it waits for, and until when.
final class AttemptClock: Sendable {
    /// The limit that was met.
    enum Limit: Sendable {
        case firstByte(milliseconds: Int)
        case idle(milliseconds: Int)
        case total(milliseconds: Int)
        /// The reply was complete, only the connection did not end.
        case ending
    }

    /// What is thrown when time is up.
    struct TimeIsUp: Error { var limit: Limit }

    private struct State {
        var limit: Limit
        var deadline: ContinuousClock.Instant
    }
    private let timeouts: ModelTimeouts
    private let end: ContinuousClock.Instant
    private let state: Mutex<State>

    init(_ timeouts: ModelTimeouts) {
        self.timeouts = timeouts
        let now = ContinuousClock.now
        end = now + .milliseconds(timeouts.totalMilliseconds)
        // Connecting has its own limit, in the HTTP client.
        let wait = timeouts.connectMilliseconds + timeouts.firstByteMilliseconds
        state = Mutex(
            State(
                limit: .firstByte(milliseconds: timeouts.firstByteMilliseconds),
                deadline: now + .milliseconds(wait)))
    }

    /// A piece of the reply came.
    func pieceArrived() {
        let milliseconds = timeouts.idleMilliseconds
        state.withLock { state in
            state = State(
                limit: .idle(milliseconds: milliseconds),
                deadline: .now + .milliseconds(milliseconds))
        }
    }

    /// The reply is complete: the rest may take a moment, then the connection is broken.
    func replyIsComplete() {
        state.withLock { state in
            state = State(limit: .ending, deadline: .now + .milliseconds(200))
        }
    }

    /// Runs `work` until it ends or a limit is met, whichever is first.
    func run<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await withThrowingTaskGroup(of: Result.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await work() }
            group.addTask { throw try await self.waitUntilTimeIsUp() }
            guard let result = try await group.next() else { throw CancellationError() }
            return result
        }
    }

    private func waitUntilTimeIsUp() async throws -> TimeIsUp {
        while true {
            let (limit, deadline) = state.withLock { state in
                state.deadline < end
                    ? (state.limit, state.deadline)
                    : (.total(milliseconds: timeouts.totalMilliseconds), end)
            }
            if deadline <= .now { return TimeIsUp(limit: limit) }
            // A short nap: the next deadline may be sooner than this one.
            try await Task.sleep(until: min(deadline, .now + .milliseconds(200)))
        }
    }
}
