import Foundation
import ModelClient

/// Answers `to …` after a while, and counts.
final class CountingModel: Model, @unchecked Sendable {
    let identity = ModelIdentity(provider: "test", model: "model")
    let capabilities = ModelCapabilities(reportsUsage: true)
    private let lock = NSLock()
    private let usage: TokenUsage
    private let failing: ModelFailure?
    private var delay: Int
    private var asked = 0
    private var underWay = 0
    private var most = 0

    init(
        milliseconds: Int = 0, usage: TokenUsage = TokenUsage(input: 1, output: 1),
        failing: ModelFailure? = nil
    ) {
        delay = milliseconds
        self.usage = usage
        self.failing = failing
    }

    var milliseconds: Int {
        get { lock.withLock { delay } }
        set { lock.withLock { delay = newValue } }
    }
    var count: Int { lock.withLock { asked } }
    var mostAtOnce: Int { lock.withLock { most } }

    func respond(
        to request: ModelRequest, progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        lock.withLock {
            asked += 1
            underWay += 1
            most = max(most, underWay)
        }
        defer { lock.withLock { underWay -= 1 } }
        if milliseconds > 0 { try await Task.sleep(for: .milliseconds(milliseconds)) }
        if let failing { throw failing }
        return ModelReply(text: "to " + request.messages[0].text, usage: usage, model: "model")
    }
}

/// A model with a place of its own for answers.
final class SpoolingModel: ResumableModel, @unchecked Sendable {
    let identity = ModelIdentity(provider: "test", model: "spooling")
    let capabilities = ModelCapabilities()
    private let lock = NSLock()
    private var asked = 0
    private var removed: [RequestKey] = []
    var beforeAsking: @Sendable () throws -> Void = {}

    var count: Int { lock.withLock { asked } }
    var forgotten: [RequestKey] { lock.withLock { removed } }

    func respond(
        to request: ModelRequest, unlessKept: @escaping @Sendable () throws -> ModelReply?,
        progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        try beforeAsking()
        if let kept = try unlessKept() { return kept }
        lock.withLock { asked += 1 }
        return ModelReply(text: "mine")
    }

    func forget(_ key: RequestKey) async { lock.withLock { removed.append(key) } }
}

/// A store in memory that notes what happens.
final class MemoryStore: AnswerStore, @unchecked Sendable {
    private let lock = NSLock()
    private var answers: [RequestKey: ModelReply] = [:]
    private var notes: [String] = []
    private var full = false

    var events: [String] { lock.withLock { notes } }
    var isFull: Bool {
        get { lock.withLock { full } }
        set { lock.withLock { full = newValue } }
    }

    func answer(for key: RequestKey) throws -> ModelReply? { lock.withLock { answers[key] } }

    func willAsk(_ request: ModelRequest, of model: ModelIdentity, key: RequestKey) throws {
        note("will", request)
    }

    func keep(
        _ reply: ModelReply, to request: ModelRequest, of model: ModelIdentity, key: RequestKey,
        milliseconds: Int
    ) throws {
        if isFull { throw ModelFailure(.serverError, "no room") }
        lock.withLock { answers[key] = reply }
        note("keep", request)
    }

    func failed(
        _ failure: ModelFailure, request: ModelRequest, of model: ModelIdentity, key: RequestKey
    ) throws {
        note("failed", request)
    }

    private func note(_ what: String, _ request: ModelRequest) {
        lock.withLock { notes.append(what + " " + request.messages[0].text) }
    }
}

/// What a metered model tells.
final class EventLog: @unchecked Sendable {
    private let lock = NSLock()
    private var events: [MeterEvent] = []

    @Sendable func note(_ event: MeterEvent) { lock.withLock { events.append(event) } }

    func count(where isWanted: (MeterEvent) -> Bool) -> Int {
        lock.withLock { events.filter(isWanted).count }
    }

    var costs: [Money?] {
        lock.withLock {
            events.compactMap { event -> Money?? in
                if case .answered(_, let receipt) = event { .some(receipt.cost) } else { nil }
            }
        }
    }
}
