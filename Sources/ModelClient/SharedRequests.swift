internal import Synchronization

/// Lets callers who ask the same at the same time share one answer.
final class SharedRequests: Sendable {
    typealias Listener = @Sendable (ModelProgress) -> Void
    typealias Work = @Sendable (@escaping Listener) async throws -> ModelReply

    private struct Caller: Sendable {
        var number: Int
        var listener: Listener
        var continuation: CheckedContinuation<ModelReply, any Error>
    }

    private struct Flight: Sendable {
        var callers: [Caller]
        var task: Task<Void, Never>?
    }

    private struct Flights: Sendable {
        var byNumber: [Int: Flight] = [:]
        /// The flight that a new caller may join; one that is being cancelled is not here.
        var open: [RequestKey: Int] = [:]
        var lastNumber = 0

        mutating func makeNumber() -> Int {
            lastNumber += 1
            return lastNumber
        }
    }

    private let flights = Mutex(Flights())

    /// The answer that `work` gives, or that it is about to give to somebody else.
    ///
    /// A caller that is cancelled leaves alone; the work is cancelled with its last caller, who
    /// then waits until it has cleaned up.
    func reply(
        to key: RequestKey, listener: @escaping Listener, joined: @escaping @Sendable () -> Void,
        work: @escaping Work
    ) async throws -> ModelReply {
        let number = flights.withLock { $0.makeNumber() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let caller = Caller(
                    number: number, listener: listener, continuation: continuation)
                if enter(caller, key: key, work: work) { joined() }
            }
        } onCancel: {
            leave(number, key: key)
        }
    }

    /// True where the caller joined others.
    private func enter(_ caller: Caller, key: RequestKey, work: @escaping Work) -> Bool {
        let joined: Bool? = flights.withLock { flights in
            guard !Task.isCancelled else { return nil }
            if let open = flights.open[key] {
                flights.byNumber[open]?.callers.append(caller)
                return true
            }
            let flight = flights.makeNumber()
            flights.open[key] = flight
            let task = Task {
                let result: Result<ModelReply, any Error>
                do {
                    result = .success(
                        try await work { progress in self.tell(flight, progress) })
                } catch {
                    result = .failure(error)
                }
                self.finish(flight, key: key, with: result)
            }
            flights.byNumber[flight] = Flight(callers: [caller], task: task)
            return false
        }
        if joined == nil { caller.continuation.resume(throwing: CancellationError()) }
        return joined ?? false
    }

    private func tell(_ flight: Int, _ progress: ModelProgress) {
        let callers = flights.withLock { $0.byNumber[flight]?.callers ?? [] }
        for caller in callers { caller.listener(progress) }
    }

    private func finish(
        _ flight: Int, key: RequestKey, with result: Result<ModelReply, any Error>
    ) {
        let callers = flights.withLock { flights in
            if flights.open[key] == flight { flights.open[key] = nil }
            return flights.byNumber.removeValue(forKey: flight)?.callers ?? []
        }
        for caller in callers { caller.continuation.resume(with: result) }
    }

    /// Nothing is resumed or cancelled under the lock: a task that is being cancelled holds a lock
    /// of its own, under which it asks for ours.
    private func leave(_ number: Int, key: RequestKey) {
        let (caller, task): (Caller?, Task<Void, Never>?) = flights.withLock { flights in
            guard
                let (flight, index) = flights.byNumber.lazy.compactMap({ flight, contents in
                    contents.callers.firstIndex { $0.number == number }.map { (flight, $0) }
                }).first
            else { return (nil, nil) }
            guard flights.byNumber[flight]?.callers.count == 1 else {
                return (flights.byNumber[flight]?.callers.remove(at: index), nil)
            }
            if flights.open[key] == flight { flights.open[key] = nil }
            return (nil, flights.byNumber[flight]?.task)
        }
        caller?.continuation.resume(throwing: CancellationError())
        task?.cancel()
    }
}
