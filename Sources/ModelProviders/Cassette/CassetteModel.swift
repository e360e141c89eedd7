package import ModelClient
internal import Synchronization

/// What a cassette does with a request.
package enum CassetteMode: String, Hashable, Sendable, CaseIterable {
    /// Answers only what is recorded.
    case replay
    /// Asks the recorded model what is not recorded yet.
    case recordMissing = "record-missing"
    /// Asks everything again, once in the life of the model.
    case recordAnew = "record-anew"
}

/// Records another model, or plays back what was recorded of it.
///
/// It passes for the model that it records: its identity and capabilities are the same, so that
/// requests have the same keys when they are played back.
package final class CassetteModel: ResumableModel {
    package let identity: ModelIdentity
    package let capabilities: ModelCapabilities
    private let cassette: Cassette
    private let mode: CassetteMode
    private let recorded: (any Model)?
    private let secrets: [Secret]
    private let writer: String

    private struct Session: Sendable {
        /// Recorded by this model itself.
        var own: Set<RequestKey> = []
        /// Bought, but the cassette had no room.
        var unwritten: [RequestKey: CassetteLine] = [:]
    }
    private let session = Mutex(Session())

    /// - Parameter path: a file of JSON lines, or a folder.
    /// - Parameter secrets: made unreadable in what is recorded, should they occur.
    package init(
        path: String, mode: CassetteMode, recording recorded: (any Model)?,
        identity: ModelIdentity? = nil, secrets: [Secret] = [], writer: String = "semcom"
    ) throws(ModelFailure) {
        cassette = try Cassette(path)
        self.mode = mode
        self.recorded = recorded
        self.secrets = secrets
        self.writer = writer
        if mode == .replay, !cassette.exists {
            throw ModelFailure(
                .notRecorded, "there is no cassette \(cassette.path)",
                advice: "check the path, or record one")
        }
        if mode != .replay, recorded == nil {
            throw ModelFailure(
                .notRecorded, "there is no model to record to \(cassette.path)",
                advice: "name the model, or only play back")
        }
        let known = cassette.models
        let first = known.first { $0.identity == identity } ?? known.first
        self.identity =
            recorded?.identity ?? identity ?? first?.identity
            ?? ModelIdentity(provider: "cassette", model: path)
        capabilities =
            recorded?.capabilities ?? first?.capabilities ?? ModelCapabilities()
    }

    package func respond(
        to request: ModelRequest, unlessKept: @escaping @Sendable () throws -> ModelReply?,
        progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        let key = RequestKey(request, of: identity)
        if let line = session.withLock({ $0.unwritten[key] }) { return try write(line) }
        if let reply = try replay(request, key: key) {
            progress(.sent(attempt: 1))
            progress(.text(reply.text))
            return reply
        }
        guard mode != .replay, let recorded else { throw notRecorded(request) }
        let reply: ModelReply
        if let resumable = recorded as? any ResumableModel {
            reply = try await resumable.respond(
                to: request, unlessKept: unlessKept, progress: progress)
        } else {
            reply = try await recorded.respond(to: request, progress: progress)
        }
        return try write(
            CassetteLine(
                key: key, of: recorded, request: redacted(request), reply: redacted(reply),
                writer: "\(writer), from \(recorded.identity)"), returning: reply)
    }

    package func forget(_ key: RequestKey) async {
        await (recorded as? any ResumableModel)?.forget(key)
    }

    private func replay(_ request: ModelRequest, key: RequestKey) throws -> ModelReply? {
        if mode == .recordAnew, !session.withLock({ $0.own.contains(key) }) { return nil }
        if let line = cassette.line(key) { return line.reply }
        try cassette.refresh()
        if let line = cassette.line(key) { return line.reply }
        guard mode == .replay else { return nil }
        // A cassette may hold more than one model's answers.
        return cassette.models.lazy
            .compactMap { self.cassette.line(RequestKey(request, of: $0.identity)) }.first?.reply
    }

    private func write(
        _ line: CassetteLine, returning reply: ModelReply? = nil
    ) throws -> ModelReply {
        do {
            try cassette.record(line)
        } catch {
            // It is paid for: the next time only the writing is tried again.
            session.withLock { $0.unwritten[line.key] = line }
            throw error
        }
        session.withLock { session in
            session.unwritten[line.key] = nil
            session.own.insert(line.key)
        }
        return reply ?? line.reply
    }

    private func notRecorded(_ request: ModelRequest) -> ModelFailure {
        let draw = request.draw == 0 ? "" : ", draw \(request.draw)"
        let damaged = cassette.damaged
        let hint = damaged.first.map { "; \($0) cannot be read and was left out" } ?? ""
        return ModelFailure(
            .notRecorded,
            "the cassette \(cassette.path) has no answer for \(request.purpose.rawValue) of"
                + " '\(request.subject)'\(draw)" + hint,
            advice: "record it, or undo what changed the prompt")
    }

    private func redacted(_ text: String) -> String {
        secrets.reduce(text) { text, secret in secret.redacted(from: text) }
    }

    private func redacted(_ request: ModelRequest) -> ModelRequest {
        var request = request
        request.system = request.system.map {
            PromptBlock(redacted($0.text), endsStablePrefix: $0.endsStablePrefix)
        }
        request.messages = request.messages.map { ModelMessage($0.role, redacted($0.text)) }
        return request
    }

    private func redacted(_ reply: ModelReply) -> ModelReply {
        var reply = reply
        reply.text = redacted(reply.text)
        reply.structured = reply.structured.map(redacted)
        return reply
    }
}
