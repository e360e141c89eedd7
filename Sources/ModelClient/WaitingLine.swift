internal import Synchronization

/// A state that callers wait for, first come, first served.
final class WaitingLine<State: Sendable>: Sendable {
    /// Changes the state and returns true where the caller may go on; false where it must wait.
    typealias Attempt = @Sendable (inout State) throws -> Bool

    private struct Waiter: Sendable {
        var number: Int
        var attempt: Attempt
        var continuation: CheckedContinuation<Void, any Error>
    }

    private struct Line: Sendable {
        var state: State
        var waiters: [Waiter] = []
        var lastNumber = 0
    }

    private let line: Mutex<Line>

    init(_ state: State) { line = Mutex(Line(state: state)) }

    var state: State { line.withLock { $0.state } }

    /// Waits until the attempt succeeds; what it throws is thrown, and so is cancellation.
    func enter(_ attempt: @escaping Attempt) async throws {
        let number = line.withLock { line in
            line.lastNumber += 1
            return line.lastNumber
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation {
                (continuation: CheckedContinuation<Void, any Error>) in
                line.withLock { line in
                    guard !Task.isCancelled else {
                        continuation.resume(throwing: CancellationError())
                        return
                    }
                    line.waiters.append(
                        Waiter(number: number, attempt: attempt, continuation: continuation))
                    Self.advance(&line)
                }
            }
        } onCancel: {
            line.withLock { line in
                guard let index = line.waiters.firstIndex(where: { $0.number == number }) else {
                    return
                }
                line.waiters.remove(at: index).continuation.resume(throwing: CancellationError())
                Self.advance(&line)
            }
        }
    }

    /// Changes the state, and lets in whoever may go on now.
    func change(_ body: (inout State) -> Void) {
        line.withLock { line in
            body(&line.state)
            Self.advance(&line)
        }
    }

    private static func advance(_ line: inout Line) {
        while let first = line.waiters.first {
            do {
                guard try first.attempt(&line.state) else { return }
                line.waiters.removeFirst()
                first.continuation.resume()
            } catch {
                line.waiters.removeFirst()
                first.continuation.resume(throwing: error)
            }
        }
    }
}
