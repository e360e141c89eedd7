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
                let waiter = Waiter(
                    number: number, attempt: attempt, continuation: continuation)
                update { line in
                    guard !Task.isCancelled else {
                        return [Decision(waiter, .failure(CancellationError()))]
                    }
                    line.waiters.append(waiter)
                    return []
                }
            }
        } onCancel: {
            update { line in
                guard let index = line.waiters.firstIndex(where: { $0.number == number }) else {
                    return []
                }
                let waiter = line.waiters.remove(at: index)
                return [Decision(waiter, .failure(CancellationError()))]
            }
        }
    }

    /// Changes the state, and lets in whoever may go on now.
    func change(_ body: (inout State) -> Void) {
        update { line in
            body(&line.state)
            return []
        }
    }

    private struct Decision {
        var waiter: Waiter
        var result: Result<Void, any Error>
        init(_ waiter: Waiter, _ result: Result<Void, any Error>) {
            self.waiter = waiter
            self.result = result
        }
    }

    /// Whoever is told to go on is told without the lock: a task that is being cancelled holds a
    /// lock of its own, under which it asks for ours.
    private func update(_ body: (inout Line) -> [Decision]) {
        let decisions = line.withLock { line in
            body(&line) + Self.advance(&line)
        }
        for decision in decisions { decision.waiter.continuation.resume(with: decision.result) }
    }

    private static func advance(_ line: inout Line) -> [Decision] {
        var decisions: [Decision] = []
        while let first = line.waiters.first {
            do {
                guard try first.attempt(&line.state) else { break }
                decisions.append(Decision(first, .success(())))
            } catch {
                decisions.append(Decision(first, .failure(error)))
            }
            line.waiters.removeFirst()
        }
        return decisions
    }
}
