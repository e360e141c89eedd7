import GRDB

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension Journal {
    /// Reads one consistent state of the database.
    func read<Result>(_ body: (Database) throws -> Result) throws(JournalFailure) -> Result {
        do {
            return try queue.read(body)
        } catch {
            throw Self.failure(error, path: databasePath)
        }
    }

    /// Changes the database altogether or not at all.
    ///
    /// On return the change survives the end of the process, and once `flusher` has run, the end
    /// of power as well.
    func write<Result>(_ body: (Database) throws -> Result) throws(JournalFailure) -> Result {
        do {
            return try queue.write(body)
        } catch {
            throw Self.failure(error, path: databasePath)
        }
    }

    /// What went wrong, as a person can use it.
    static func failure(_ error: any Error, path: String) -> JournalFailure {
        switch error {
        case let failure as JournalFailure: failure
        case let value as UnexpectedValue:
            .damaged(path, "the column \(value.column) holds something else")
        case let error as DatabaseError: failure(error, path: path)
        default: .inconsistent(path, "\(error)")
        }
    }

    private static func failure(_ error: DatabaseError, path: String) -> JournalFailure {
        let detail = error.message ?? error.resultCode.description
        switch error.resultCode {
        case .SQLITE_FULL: return .noSpace(path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .locked(path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_MISMATCH:
            return .damaged(path, detail)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
            return FileSystem.freeBytes(at: path).map { $0 < fullDiskBytes } == true
                ? .noSpace(path) : .notWritable(path, detail)
        case .SQLITE_IOERR:
            // SQLite gives the same code for a failed disk and, in places, for a full one.
            if let free = FileSystem.freeBytes(at: path), free < fullDiskBytes {
                return .noSpace(path)
            }
            return JournalFailure(
                .unreadable, path: path, reason: "the disk failed: \(detail)",
                wayOut: "check the disk")
        case .SQLITE_ERROR where detail.hasPrefix("no such"):
            return .damaged(path, detail)
        default: return .inconsistent(path, detail)
        }
    }

    private static let fullDiskBytes = 256 << 10
}
