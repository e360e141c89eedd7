import GRDB

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What is done once, before a journal can be used.
struct JournalOpening {
    let folder: String
    let limits: JournalLimits
    private let workspace: String

    private static let pauseMilliseconds = 2
    private static let damagedLimit = 1_000

    init(workspace: String, limits: JournalLimits) {
        self.workspace = workspace
        self.limits = limits
        folder =
            workspace.hasSuffix("/")
            ? workspace + Journal.folderName : "\(workspace)/\(Journal.folderName)"
    }

    var databasePath: String { "\(folder)/\(Journal.databaseName)" }

    /// The database, ready for use, and where a damaged one was put.
    func database(
        _ damage: Journal.DamagePolicy
    ) throws(JournalFailure) -> (DatabaseQueue, setAside: String?) {
        try prepareFolder()
        return try holdingFolder { () throws(JournalFailure) in
            switch FileSystem.kind(of: databasePath) {
            case .nothing, .file: break
            case .folder, .other: throw .notWritable(databasePath, "it is not a regular file")
            }
            guard damage == .setAside else {
                return (try connection(isChecked: false), setAside: nil)
            }
            do throws(JournalFailure) {
                return (try connection(isChecked: true), setAside: nil)
            } catch {
                guard error.kind == .damaged else { throw error }
                let place = try setAside()
                return (try connection(isChecked: false), setAside: place)
            }
        }
    }

    private func prepareFolder() throws(JournalFailure) {
        if try FileSystem.makeFolder(folder) { FileSystem.synchroniseFolder(workspace) }
        guard FileSystem.kind(of: folder) == .folder else {
            throw .notWritable(folder, "it is not a folder")
        }
        let ignored = "\(folder)/.gitignore"
        if FileSystem.kind(of: ignored) == .nothing {
            let number = UInt64.random(in: 0...UInt64.max)
            try FileSystem.replace(
                ignored, with: Array("*\n".utf8), temporary: "\(ignored).new-\(number)",
                isSynchronised: false)
        }
    }

    /// Lets one process at a time make, change or set aside the database.
    private func holdingFolder<Result>(
        _ work: () throws(JournalFailure) -> Result
    ) throws(JournalFailure) -> Result {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw FileSystem.failure(folder) }
        defer { close(descriptor) }
        var waitedMilliseconds = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            // Some network file systems have no such locks; there SQLite's own must do.
            guard errno == EWOULDBLOCK || errno == EINTR else { break }
            guard waitedMilliseconds < limits.lockWaitMilliseconds else { throw .locked(folder) }
            usleep(UInt32(Self.pauseMilliseconds * 1000))
            waitedMilliseconds += Self.pauseMilliseconds
        }
        return try work()
    }

    private func connection(isChecked: Bool) throws(JournalFailure) -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "semcom.journal"
        configuration.busyMode = .timeout(Double(limits.lockWaitMilliseconds) / 1000)
        let pages = limits.writeAheadLogPages
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
            guard mode == "wal" else {
                throw DatabaseError(
                    resultCode: .SQLITE_CANTOPEN, message: "this file system cannot share it")
            }
            // Each commit is in the log when it returns, and the log is taken down to the disk by
            // `Flusher`, for those who wait for that.
            try database.execute(sql: "PRAGMA synchronous = NORMAL")
            try database.execute(sql: "PRAGMA wal_autocheckpoint = \(pages)")
        }
        do {
            let queue = try DatabaseQueue(path: databasePath, configuration: configuration)
            do {
                try queue.writeWithoutTransaction { database in
                    if isChecked { try check(database) }
                    try Schema.migrate(database, path: databasePath)
                }
            } catch {
                try? queue.close()
                throw error
            }
            return queue
        } catch {
            throw Journal.failure(error, path: databasePath)
        }
    }

    private func check(_ database: Database) throws {
        let found = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? "no answer"
        guard found == "ok" else { throw JournalFailure.damaged(databasePath, found) }
    }

    /// Renames the database and what belongs to it, and says how it is called now.
    private func setAside() throws(JournalFailure) -> String {
        for number in 1...Self.damagedLimit {
            let place = "\(databasePath).damaged-\(number)"
            guard FileSystem.kind(of: place) == .nothing else { continue }
            guard rename(databasePath, place) == 0 else { throw FileSystem.failure(databasePath) }
            for suffix in ["-wal", "-shm"] { rename(databasePath + suffix, place + suffix) }
            FileSystem.synchroniseFolder(folder)
            return place
        }
        throw .damaged(databasePath, "there are \(Self.damagedLimit) damaged ones already")
    }
}
