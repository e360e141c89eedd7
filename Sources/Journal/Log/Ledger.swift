import GRDB
package import ModelClient

/// What requests cost, summed up.
package struct LedgerRow: Hashable, Sendable {
    /// What this sum is about; nil where it is not told apart.
    package var function: String?
    package var model: ModelIdentity?
    package var purpose: ModelRequest.Purpose?
    package var run: RunIdentifier?
    /// Requests that were sent, whatever came of them.
    package var requests: Int
    /// Of these, the ones that failed.
    package var failures: Int
    /// Of these, the ones that no answer is known of: under way, or cut off by the end of a run.
    package var unanswered: Int
    /// Answers that were used again and cost nothing.
    package var hits: Int
    /// Tokens, as far as providers told; a number is nil where none of them did.
    package var usage: TokenUsage
    /// Answers of which the provider did not tell the tokens in or out.
    package var answersOfUnknownUsage: Int
    /// Time until the answers, summed up.
    package var milliseconds: Int
}

extension Journal {
    package enum LedgerDimension: Hashable, Sendable, CaseIterable {
        case function, model, purpose, run
    }

    /// What requests cost since a moment, one row for each function, model, purpose and run that
    /// is told apart; with none, one row for everything.
    ///
    /// Money is for whoever has a price table: prices go by model, so tell models apart.
    package func ledger(
        by dimensions: Set<LedgerDimension>, since: Timestamp? = nil
    ) throws(JournalFailure) -> [LedgerRow] {
        var names: [String] = []
        if dimensions.contains(.function) { names += ["subject"] }
        if dimensions.contains(.model) { names += ["provider", "model"] }
        if dimensions.contains(.purpose) { names += ["purpose"] }
        if dimensions.contains(.run) { names += ["run"] }
        let columns = names.map { "request.\($0)" }.joined(separator: ", ")
        let grouping = names.isEmpty ? "" : "GROUP BY \(columns) ORDER BY \(columns)"
        let name = dimensions.contains(.run) ? "(SELECT name FROM run WHERE number = run)" : "NULL"
        return try read { database in
            let rows = try database.rows(
                """
                SELECT \(columns.isEmpty ? "" : columns + ",") \(name) AS runName,
                    count(*) FILTER (WHERE state <> 'reused') AS requests,
                    count(*) FILTER (WHERE state = 'failed') AS failures,
                    count(*) FILTER (WHERE state = 'asked') AS unanswered,
                    count(*) FILTER (WHERE state = 'reused') AS hits,
                    sum(input) AS input, sum(output) AS output, sum(cacheRead) AS cacheRead,
                    sum(cacheWrite) AS cacheWrite,
                    count(*) FILTER (WHERE state = 'answered'
                        AND (input IS NULL OR output IS NULL)) AS unknown,
                    coalesce(sum(milliseconds), 0) AS milliseconds
                FROM request WHERE request.time >= ? \(grouping)
                """, [since?.millisecondsSince1970 ?? Int64.min])
            return try rows.map { row in try ledgerRow(row, dimensions) }
        }
    }

    private func ledgerRow(_ row: Row, _ dimensions: Set<LedgerDimension>) throws -> LedgerRow {
        LedgerRow(
            function: dimensions.contains(.function) ? try row.value("subject") : nil,
            model: dimensions.contains(.model) ? try ModelIdentity(row) : nil,
            purpose: dimensions.contains(.purpose) ? try ModelRequest.Purpose(row) : nil,
            run: try row.optional("runName").map(identifier),
            requests: try row.value("requests"), failures: try row.value("failures"),
            unanswered: try row.value("unanswered"), hits: try row.value("hits"),
            usage: try TokenUsage(row), answersOfUnknownUsage: try row.value("unknown"),
            milliseconds: try row.value("milliseconds"))
    }
}

extension ModelIdentity {
    init(_ row: Row) throws {
        self.init(provider: try row.value("provider"), model: try row.value("model"))
    }
}

extension ModelRequest.Purpose {
    init(_ row: Row) throws {
        guard let purpose = Self(rawValue: try row.value("purpose")) else {
            throw UnexpectedValue(column: "purpose")
        }
        self = purpose
    }
}
