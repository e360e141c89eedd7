import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Shows other processes that a run is under way, until its process ends in whatever way.
final class RunLock: Sendable {
    private let path: String
    private let descriptor: Mutex<Int32>

    /// - Returns: nil where the name is taken.
    init?(run: RunIdentifier, journal folder: String) throws(JournalFailure) {
        let runs = Self.folder(in: folder)
        try FileSystem.makeFolder(runs)
        let path = "\(runs)/\(run)"
        let file = Int32(
            FileSystem.retrying { Int(open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)) })
        guard file >= 0 else {
            if errno == EEXIST { return nil }
            throw FileSystem.failure(path)
        }
        // A file system without such locks leaves it to the number of the process.
        flock(file, LOCK_EX | LOCK_NB)
        self.path = path
        descriptor = Mutex(file)
    }

    deinit { release(isRemoved: false) }

    /// Ends it. The file goes too when the run has ended well.
    func release(isRemoved: Bool) {
        let file = descriptor.withLock { file in
            defer { file = -1 }
            return file
        }
        guard file >= 0 else { return }
        if isRemoved { unlink(path) }
        close(file)
    }

    enum State { case held, free, unknown }

    static func state(of run: RunIdentifier, journal folder: String) -> State {
        let path = "\(Self.folder(in: folder))/\(run)"
        let file = Int32(
            FileSystem.retrying { Int(open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)) })
        guard file >= 0 else { return errno == ENOENT ? .free : .unknown }
        defer { close(file) }
        if flock(file, LOCK_SH | LOCK_NB) == 0 { return .free }
        return errno == EWOULDBLOCK ? .held : .unknown
    }

    static func remove(_ run: RunIdentifier, journal folder: String) {
        unlink("\(Self.folder(in: folder))/\(run)")
    }

    private static func folder(in journal: String) -> String { "\(journal)/running" }
}
