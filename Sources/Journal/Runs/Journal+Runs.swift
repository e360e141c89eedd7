import GRDB

extension Journal {
    private static let nameAttemptLimit = 100

    /// Begins a run.
    /// - Parameters:
    ///   - command: the arguments, without the program's name, so that it can be started again.
    ///   - configuration: its settings as JSON text, without keys.
    ///   - earlier: the run that this one goes on with; its answers count as this one's.
    package func startRun(
        command: [String], workspace: String, configuration: String = "{}",
        resuming earlier: RunIdentifier? = nil
    ) throws(JournalFailure) -> Run {
        let command = cleaned(try json(command.map(redacted)))
        let lock = try newLock()
        do throws(JournalFailure) {
            let (number, family) = try write { database in
                let family = try earlier.map { earlier in
                    try checkResumable(earlier, in: database)
                }
                try database.run(
                    """
                    INSERT INTO run
                        (name, family, resumes, command, workspace, configuration, process,
                        processStart, started)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    [
                        lock.name.description, family?.family ?? 0, family?.number, command,
                        cleaned(workspace), cleaned(configuration),
                        ProcessIdentity.current.number, ProcessIdentity.current.start,
                        Timestamp.now.millisecondsSince1970,
                    ])
                let number = database.lastInsertedRowID
                if family == nil {
                    try database.run(
                        "UPDATE run SET family = number WHERE number = ?", [number])
                }
                return (number, family?.family ?? number)
            }
            if let earlier { RunLock.remove(earlier, journal: folder) }
            return Run(
                lock.name, resumes: earlier, journal: self, number: number, family: family,
                lock: lock.lock)
        } catch {
            lock.lock.release(isRemoved: true)
            throw error
        }
    }

    /// What is known of a run; nil when there is none of that name.
    package func run(named name: RunIdentifier) throws(JournalFailure) -> RunRecord? {
        try read { database in try runs("run.name = ?", [name.description], in: database).first }
    }

    /// The newest run that did not come to its end and that no other run has taken up.
    package func latestInterruptedRun() throws(JournalFailure) -> RunRecord? {
        try read { database in
            let open = "run.exitStatus IS NULL AND later.number IS NULL"
            return try runs(open, [], in: database).first { $0.state == .interrupted }
        }
    }

    /// The runs that meet a condition on `run` and `later`, newest first.
    func runs(
        _ condition: String, _ values: [(any DatabaseValueConvertible)?], limit: Int = -1,
        in database: Database
    ) throws -> [RunRecord] {
        let rows = try database.rows(
            """
            SELECT run.*, earlier.name AS earlierName, later.name AS laterName
            FROM run
            LEFT JOIN run AS earlier ON earlier.number = run.resumes
            LEFT JOIN run AS later ON later.number =
                (SELECT max(number) FROM run AS next WHERE next.resumes = run.number)
            WHERE \(condition)
            ORDER BY run.number DESC LIMIT ?
            """, values + [limit])
        return try rows.map(runRecord)
    }

    private func runRecord(_ row: Row) throws -> RunRecord {
        let identifier: RunIdentifier = try identifier(row.value("name"))
        guard let command = Self.words(try row.value("command")) else {
            throw UnexpectedValue(column: "command")
        }
        let process = ProcessIdentity(
            number: try row.value("process"), start: try row.value("processStart"))
        let ended: Int64? = try row.optional("ended")
        let exitStatus: Int32? = try row.optional("exitStatus")
        let state: RunRecord.State =
            if let exitStatus {
                .finished(exitStatus: exitStatus)
            } else if ended == nil, isAlive(identifier, process) {
                .running(process: process.number)
            } else {
                .interrupted
            }
        return RunRecord(
            identifier: identifier, command: command, workspace: try row.value("workspace"),
            configuration: try row.value("configuration"), state: state,
            started: Timestamp(millisecondsSince1970: try row.value("started")),
            ended: ended.map(Timestamp.init(millisecondsSince1970:)),
            resumes: try row.optional("earlierName").map(self.identifier),
            resumedBy: try row.optional("laterName").map(self.identifier),
            number: try row.value("number"), family: try row.value("family"))
    }

    func identifier(_ name: String) throws -> RunIdentifier {
        guard let identifier = RunIdentifier(name) else { throw UnexpectedValue(column: "name") }
        return identifier
    }

    private func isAlive(_ run: RunIdentifier, _ process: ProcessIdentity) -> Bool {
        switch RunLock.state(of: run, journal: folder) {
        case .held: true
        case .free: false
        case .unknown: process.isAlive
        }
    }

    /// The run that is to be gone on with, unless it or a run that resumes it is under way.
    private func checkResumable(
        _ earlier: RunIdentifier, in database: Database
    ) throws -> RunRecord {
        guard let record = try runs("run.name = ?", [earlier.description], in: database).first
        else {
            throw JournalFailure(
                .unknownRun, path: databasePath, reason: "there is no run \(earlier)",
                wayOut: "see semcom log")
        }
        let family = try runs(
            "run.family = ? AND run.ended IS NULL", [record.family], in: database)
        for member in family {
            guard case .running(let process) = member.state else { continue }
            throw JournalFailure(
                .underWay, path: databasePath,
                reason: "run \(member.identifier) is under way in process \(process)",
                wayOut: "wait until it has finished, or end it")
        }
        return record
    }

    private func newLock() throws(JournalFailure) -> (name: RunIdentifier, lock: RunLock) {
        for _ in 0..<Self.nameAttemptLimit {
            let name = RunIdentifier.random()
            guard try run(named: name) == nil else { continue }
            if let lock = try RunLock(run: name, journal: folder) { return (name, lock) }
        }
        throw .inconsistent(databasePath, "no name for a run is free")
    }
}
