import GRDB
package import ModelClient

/// The answers in a journal, as one run sees them.
///
/// Each answer that is used again is written down as a hit of this run.
package final class JournalAnswers: AnswerStore {
    private let run: Run
    private let reuse: AnswerReuse
    private var journal: Journal { run.journal }

    init(run: Run, reuse: AnswerReuse) {
        self.run = run
        self.reuse = reuse
    }

    package func answer(for key: RequestKey) throws -> ModelReply? {
        let choice: (condition: String, values: [(any DatabaseValueConvertible)?])
        switch reuse {
        case .none: return nil
        // The first one is what this run, or the one that it resumes, went on with.
        case .thisRunAndThoseItResumes:
            choice = ("AND family = ? ORDER BY number ASC", [run.family])
        case .all: choice = ("ORDER BY number DESC", [])
        }
        let found = try journal.read { database -> (Row, ModelReply)? in
            let row = try database.row(
                """
                SELECT * FROM request WHERE key = ? AND state = 'answered'
                \(choice.condition) LIMIT 1
                """, [key.description] + choice.values)
            guard let row, let reply = try reply(row, in: database) else { return nil }
            return (row, reply)
        }
        guard let (row, reply) = found else { return nil }
        try journal.write { database in try recordHit(row, in: database) }
        return reply
    }

    package func willAsk(
        _ request: ModelRequest, of model: ModelIdentity, key: RequestKey
    ) throws {
        try journal.checkReadiness()
        let prompt = try journal.prepare(journal.json(request), isSynchronised: false)
        try journal.write { database in
            _ = try insert(request, of: model, key: key, prompt: prompt, in: database)
        }
    }

    /// Keeps an answer, and returns when it is on the disk; meanwhile the thread waits.
    package func keep(
        _ reply: ModelReply, to request: ModelRequest, of model: ModelIdentity, key: RequestKey,
        milliseconds: Int
    ) throws {
        try commit(reply, to: request, of: model, key: key, milliseconds: milliseconds)
        try journal.flusher.flush()
    }

    /// Keeps an answer, and returns when it is on the disk; no thread waits for that, and many
    /// answers share one wait.
    package func keep(
        _ reply: ModelReply, to request: ModelRequest, of model: ModelIdentity, key: RequestKey,
        milliseconds: Int
    ) async throws {
        try commit(reply, to: request, of: model, key: key, milliseconds: milliseconds)
        try await journal.flusher.flush()
    }

    package func failed(
        _ failure: ModelFailure, request: ModelRequest, of model: ModelIdentity, key: RequestKey
    ) throws {
        let prompt = try journal.prepare(journal.json(request), isSynchronised: false)
        try journal.write { database in
            let number = try pending(request, of: model, key: key, prompt: prompt, in: database)
            try database.run(
                """
                UPDATE request SET state = 'failed', failure = ?, message = ?, requestID = ?
                WHERE number = ?
                """,
                [
                    failure.kind.rawValue, journal.cleaned(failure.message),
                    failure.requestID.map(journal.cleaned), number,
                ])
        }
    }

    private func commit(
        _ reply: ModelReply, to request: ModelRequest, of model: ModelIdentity, key: RequestKey,
        milliseconds: Int
    ) throws {
        let prompt = try journal.prepare(journal.json(request), isSynchronised: false)
        let text = try journal.prepare(reply.text, isSynchronised: true)
        let structured = try reply.structured.map {
            try journal.prepare($0, isSynchronised: true)
        }
        try journal.write { database in
            try journal.insert(text, in: database)
            if let structured { try journal.insert(structured, in: database) }
            // The same answer may come once more, where the disk failed after it was committed.
            if try isKept(text.hash, key: key, milliseconds: milliseconds, in: database) { return }
            let number = try pending(request, of: model, key: key, prompt: prompt, in: database)
            try database.run(
                """
                UPDATE request SET state = 'answered', reply = ?, structured = ?, stop = ?,
                    input = ?, output = ?, cacheRead = ?, cacheWrite = ?, answeringModel = ?,
                    requestID = ?, milliseconds = ?
                WHERE number = ?
                """,
                [
                    text.hash.description, structured?.hash.description, reply.stop.rawValue,
                    reply.usage.input, reply.usage.output, reply.usage.cacheRead,
                    reply.usage.cacheWrite, journal.cleaned(reply.model),
                    reply.requestID.map(journal.cleaned), milliseconds, number,
                ])
        }
    }

    private func isKept(
        _ reply: ObjectHash, key: RequestKey, milliseconds: Int, in database: Database
    ) throws -> Bool {
        let row = try database.row(
            """
            SELECT number FROM request WHERE key = ? AND state = 'answered' AND run = ?
            AND reply = ? AND milliseconds = ?
            """, [key.description, run.number, reply.description, milliseconds])
        return row != nil
    }

    /// The row of the request that waits for its answer; a new one where nobody announced it.
    private func pending(
        _ request: ModelRequest, of model: ModelIdentity, key: RequestKey,
        prompt: Journal.PreparedObject, in database: Database
    ) throws -> Int64 {
        let row = try database.row(
            """
            SELECT number FROM request WHERE key = ? AND state = 'asked' AND run = ?
            ORDER BY number DESC LIMIT 1
            """, [key.description, run.number])
        if let row { return try row.value("number") }
        return try insert(request, of: model, key: key, prompt: prompt, in: database)
    }

    private func insert(
        _ request: ModelRequest, of model: ModelIdentity, key: RequestKey,
        prompt: Journal.PreparedObject, in database: Database
    ) throws -> Int64 {
        try journal.insert(prompt, in: database)
        try database.run(
            """
            INSERT INTO request
                (run, family, time, key, provider, model, purpose, subject, prompt, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'asked')
            """,
            [
                run.number, run.family, Timestamp.now.millisecondsSince1970, key.description,
                journal.cleaned(model.provider), journal.cleaned(model.model),
                request.purpose.rawValue, journal.cleaned(request.subject),
                prompt.hash.description,
            ])
        return database.lastInsertedRowID
    }

    /// Writes down that an answer was used again; where this run was about to ask, it need not.
    private func recordHit(_ source: Row, in database: Database) throws {
        try database.run(
            "DELETE FROM request WHERE key = ? AND state = 'asked' AND run = ?",
            [try source.value("key", as: String.self), run.number])
        try database.run(
            """
            INSERT INTO request
                (run, family, time, key, provider, model, purpose, subject, prompt, reply,
                structured, state, source)
            SELECT ?, ?, ?, key, provider, model, purpose, subject, prompt, reply, structured,
                'reused', number
            FROM request WHERE number = ?
            """,
            [
                run.number, run.family, Timestamp.now.millisecondsSince1970,
                try source.value("number", as: Int64.self),
            ])
    }

    /// The reply in a row; nil where its text was removed.
    private func reply(_ row: Row, in database: Database) throws -> ModelReply? {
        func text(_ column: String) throws -> String? {
            let name: String = try row.value(column)
            guard let hash = ObjectHash(hexadecimal: name) else {
                throw UnexpectedValue(column: column)
            }
            return try journal.get(hash, in: database)
        }
        guard let reply = try text("reply") else { return nil }
        var structured: String?
        if try row.optional("structured", as: String.self) != nil {
            structured = try text("structured")
            guard structured != nil else { return nil }
        }
        return ModelReply(
            text: reply, structured: structured,
            stop: ModelReply.StopReason(rawValue: try row.value("stop")) ?? .other,
            usage: try TokenUsage(row), model: try row.value("answeringModel"),
            requestID: try row.optional("requestID"))
    }
}

extension TokenUsage {
    init(_ row: Row) throws {
        self.init(
            input: try row.optional("input"), output: try row.optional("output"),
            cacheRead: try row.optional("cacheRead"), cacheWrite: try row.optional("cacheWrite"))
    }
}

extension Journal {
    /// The answers as `run` sees them, for whoever asks models in it.
    package func answers(for run: Run, reusing reuse: AnswerReuse) -> JournalAnswers {
        JournalAnswers(run: run, reuse: reuse)
    }
}
