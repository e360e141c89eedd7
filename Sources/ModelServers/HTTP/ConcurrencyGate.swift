/// Lets a limited number of requests be under way at once; the others wait their turn.
actor ConcurrencyGate {
    private struct Waiter {
        var number: UInt64
        var continuation: CheckedContinuation<Void, any Error>
    }
    private var free: Int
    private var waiting: [Waiter] = []
    private var lastNumber: UInt64 = 0

    init(limit: Int) { free = max(1, limit) }

    /// Runs `work` as soon as there is room for it.
    nonisolated func pass<Result: Sendable>(
        _ work: () async throws -> Result
    ) async throws -> Result {
        try await enter()
        do {
            let result = try await work()
            await leave()
            return result
        } catch {
            await leave()
            throw error
        }
    }

    private func enter() async throws {
        try Task.checkCancellation()
        guard free == 0 else {
            free -= 1
            return
        }
        lastNumber &+= 1
        let number = lastNumber
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation {
                (continuation: CheckedContinuation<Void, any Error>) in
                if Task.isCancelled {
                    continuation.resume(throwing: CancellationError())
                } else {
                    waiting.append(Waiter(number: number, continuation: continuation))
                }
            }
        } onCancel: {
            Task { await self.giveUp(number) }
        }
    }

    private func leave() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().continuation.resume()
        }
    }

    private func giveUp(_ number: UInt64) {
        guard let position = waiting.firstIndex(where: { $0.number == number }) else { return }
        waiting.remove(at: position).continuation.resume(throwing: CancellationError())
    }
}
