import GRDB

/// The tables of the journal, as a list of changes from one format to the next.
enum Schema {
    /// The format that this version of Semcom writes; kept in the database as `user_version`.
    static var version: Int { changes.count }

    /// The statements that lead from format N to format N + 1.
    private static let changes: [String] = [first]

    /// Brings the database up to date.
    ///
    /// Several processes may do this at once: the second finds it done.
    static func migrate(_ database: Database, path: String) throws {
        guard try found(in: database, path: path) < version else {
            return try refuseForeignCode(in: database, path: path)
        }
        try database.inTransaction(.immediate) {
            for change in changes.dropFirst(try found(in: database, path: path)) {
                try database.execute(sql: change)
            }
            try database.execute(sql: "PRAGMA user_version = \(version)")
            return .commit
        }
    }

    /// A database may come with a workspace from elsewhere. Views and triggers, of which the
    /// journal has none, would run what their author liked.
    private static func refuseForeignCode(in database: Database, path: String) throws {
        let name = try String.fetchOne(
            database, sql: "SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')")
        if let name { throw JournalFailure.damaged(path, "\(name) does not belong there") }
    }

    private static func found(in database: Database, path: String) throws -> Int {
        let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard found >= 0 else { throw JournalFailure.damaged(path, "its format is \(found)") }
        guard found <= version else {
            throw JournalFailure.newer(path, found: found, known: version)
        }
        return found
    }

    private static let first = """
        CREATE TABLE object (
            hash TEXT NOT NULL PRIMARY KEY,
            text BLOB NOT NULL
        ) STRICT;

        -- A run that resumes another belongs to the family of that one.
        CREATE TABLE run (
            number INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            family INTEGER NOT NULL,
            resumes INTEGER REFERENCES run (number),
            command TEXT NOT NULL,
            workspace TEXT NOT NULL,
            configuration TEXT NOT NULL,
            process INTEGER NOT NULL,
            processStart TEXT NOT NULL,
            started INTEGER NOT NULL,
            ended INTEGER,
            exitStatus INTEGER
        ) STRICT;
        CREATE INDEX runByFamily ON run (family);
        CREATE INDEX runByOrigin ON run (resumes);

        CREATE TABLE step (
            run INTEGER NOT NULL REFERENCES run (number),
            sequence INTEGER NOT NULL,
            time INTEGER NOT NULL,
            subject TEXT NOT NULL,
            stage TEXT NOT NULL,
            line TEXT NOT NULL,
            object TEXT,
            verdict TEXT,
            PRIMARY KEY (run, sequence)
        ) STRICT, WITHOUT ROWID;

        -- State: asked, answered, failed, reused. A reused answer names its source.
        CREATE TABLE request (
            number INTEGER PRIMARY KEY,
            run INTEGER NOT NULL REFERENCES run (number),
            family INTEGER NOT NULL,
            time INTEGER NOT NULL,
            key TEXT NOT NULL,
            provider TEXT NOT NULL,
            model TEXT NOT NULL,
            purpose TEXT NOT NULL,
            subject TEXT NOT NULL,
            prompt TEXT NOT NULL,
            state TEXT NOT NULL,
            source INTEGER REFERENCES request (number),
            reply TEXT,
            structured TEXT,
            stop TEXT,
            input INTEGER,
            output INTEGER,
            cacheRead INTEGER,
            cacheWrite INTEGER,
            answeringModel TEXT,
            requestID TEXT,
            milliseconds INTEGER,
            failure TEXT,
            message TEXT
        ) STRICT;
        CREATE INDEX requestByKey ON request (key, state);
        CREATE INDEX requestByRun ON request (run);

        CREATE TABLE artifact (
            intentHash TEXT NOT NULL,
            irHash TEXT NOT NULL,
            object TEXT NOT NULL,
            run INTEGER REFERENCES run (number),
            time INTEGER NOT NULL,
            PRIMARY KEY (intentHash, irHash)
        ) STRICT, WITHOUT ROWID;
        """
}
