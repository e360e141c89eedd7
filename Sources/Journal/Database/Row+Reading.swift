import GRDB

/// A value of a kind that a column should not hold; becomes a damaged journal.
struct UnexpectedValue: Error {
    var column: String
}

extension Row {
    /// The column's value; a value of another type is an error, never a trap.
    func value<Value: DatabaseValueConvertible>(
        _ column: String, as type: Value.Type = Value.self
    ) throws -> Value {
        guard let value: Value = try optional(column) else { throw UnexpectedValue(column: column) }
        return value
    }

    /// The column's value, or nil where it is empty.
    func optional<Value: DatabaseValueConvertible>(
        _ column: String, as type: Value.Type = Value.self
    ) throws -> Value? {
        let stored: DatabaseValue = self[column]
        if stored.isNull { return nil }
        guard let value = Value.fromDatabaseValue(stored) else {
            throw UnexpectedValue(column: column)
        }
        return value
    }
}

extension Database {
    func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
        try cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
    }

    func rows(_ sql: String, _ values: [(any DatabaseValueConvertible)?] = []) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(values))
    }

    func row(_ sql: String, _ values: [(any DatabaseValueConvertible)?] = []) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(values))
    }
}
