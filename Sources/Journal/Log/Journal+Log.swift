import GRDB
import ModelClient

extension Journal {
    /// The latest runs, newest first.
    package func log(limit: Int = 100) throws(JournalFailure) -> [RunSummary] {
        try read { database in
            try runs("1", [], limit: max(0, limit), in: database).map { run in
                try summary(of: run, in: database)
            }
        }
    }

    /// Everything that happened in a run; nil when there is none of that name.
    package func log(_ name: RunIdentifier) throws(JournalFailure) -> RunLog? {
        try read { database in
            guard let run = try runs("run.name = ?", [name.description], in: database).first
            else { return nil }
            return RunLog(
                summary: try summary(of: run, in: database),
                steps: try steps(of: run, in: database),
                requests: try requests(of: run, in: database))
        }
    }

    private func summary(of run: RunRecord, in database: Database) throws -> RunSummary {
        let steps = try database.rows(
            """
            SELECT subject, count(*) AS count FROM step WHERE run = ?
            GROUP BY subject ORDER BY min(sequence)
            """, [run.number])
        // Of the bare columns SQLite takes those of the row that has the maximum.
        let verdicts = try database.rows(
            """
            SELECT subject, verdict, max(sequence) AS last FROM step
            WHERE run = ? AND verdict IS NOT NULL GROUP BY subject ORDER BY last
            """, [run.number])
        let requests = try database.row(
            """
            SELECT count(*) FILTER (WHERE state <> 'reused') AS sent,
                count(*) FILTER (WHERE state = 'reused') AS hits
            FROM request WHERE run = ?
            """, [run.number])
        return RunSummary(
            run: run,
            verdicts: try verdicts.map { row in
                RunSummary.FunctionVerdict(
                    function: try row.value("subject"), verdict: try row.value("verdict"))
            },
            subjects: try steps.map { row in try row.value("subject") },
            steps: try steps.reduce(0) { sum, row in sum + (try row.value("count", as: Int.self)) },
            requests: try requests?.value("sent") ?? 0, hits: try requests?.value("hits") ?? 0)
    }

    private func steps(of run: RunRecord, in database: Database) throws -> [Step] {
        try database.rows("SELECT * FROM step WHERE run = ? ORDER BY sequence", [run.number])
            .map { row in
                Step(
                    sequence: try row.value("sequence"),
                    time: Timestamp(millisecondsSince1970: try row.value("time")),
                    subject: try row.value("subject"),
                    stage: Step.Stage(rawValue: try row.value("stage")),
                    line: try row.value("line"), object: try row.hash("object"),
                    verdict: try row.optional("verdict"))
            }
    }

    private func requests(
        of run: RunRecord, in database: Database
    ) throws -> [LoggedRequest] {
        let rows = try database.rows(
            """
            SELECT request.*, origin.name AS originName FROM request
            LEFT JOIN request AS source ON source.number = request.source
            LEFT JOIN run AS origin ON origin.number = source.run
            WHERE request.run = ? ORDER BY request.number
            """, [run.number])
        return try rows.map { row in
            guard let prompt = try row.hash("prompt"),
                let key = RequestKey(hexadecimal: try row.value("key"))
            else { throw UnexpectedValue(column: "prompt") }
            return LoggedRequest(
                time: Timestamp(millisecondsSince1970: try row.value("time")),
                purpose: try ModelRequest.Purpose(row), subject: try row.value("subject"),
                model: try ModelIdentity(row), key: key, outcome: try outcome(row),
                prompt: prompt, reply: try row.hash("reply"),
                structured: try row.hash("structured"),
                stop: try row.optional("stop").flatMap(ModelReply.StopReason.init(rawValue:)),
                usage: try TokenUsage(row), requestID: try row.optional("requestID"),
                milliseconds: try row.optional("milliseconds"))
        }
    }

    private func outcome(_ row: Row) throws -> LoggedRequest.Outcome {
        switch try row.value("state", as: String.self) {
        case "asked": return .unanswered
        case "answered": return .answered
        case "failed":
            return .failed(
                kind: try row.optional("failure").flatMap(ModelFailure.Kind.init(rawValue:)),
                message: try row.optional("message") ?? "")
        case "reused": return .reused(from: try identifier(row.value("originName")))
        default: throw UnexpectedValue(column: "state")
        }
    }
}

extension Row {
    /// The name of a text; nil where there is none.
    func hash(_ column: String) throws -> ObjectHash? {
        guard let text: String = try optional(column) else { return nil }
        guard let hash = ObjectHash(hexadecimal: text) else {
            throw UnexpectedValue(column: column)
        }
        return hash
    }
}
