internal import ModelClient

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A folder of runs of programs, one folder a request, that outlive the process that began them.
///
/// Whoever holds the lock of an entry is the only one who may begin a run there. The lock goes over
/// to the supervisor and is the kernel's to free: it is taken exactly as long as a run is alive,
/// whatever becomes of the process that began it.
struct CommandSpool: Sendable {
    static let keptLimitSeconds = 30 * 86_400

    let folder: String

    init(_ folder: String) { self.folder = SystemCall.absolute(folder) }

    func entry(_ key: RequestKey) -> SpoolEntry {
        SpoolEntry(folder: folder + "/" + key.description)
    }

    /// Makes the folder, readable to its owner alone.
    func prepare() throws(ModelFailure) {
        guard SystemCall.makeFolder(folder, mode: 0o700) else {
            throw SpoolEntry.failure("the folder \(folder) cannot be made")
        }
        var status = stat()
        guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
            status.st_uid == geteuid()
        else {
            throw ModelFailure(
                .commandFailed, "\(folder) is not a folder of this user's",
                advice: "remove it, or choose another place")
        }
        if status.st_mode & 0o077 != 0 { chmod(folder, 0o700) }
    }

    /// Removes finished runs that nobody has asked for in a month.
    func removeForgotten() {
        for name in SystemCall.names(in: folder) {
            guard let key = RequestKey(hexadecimal: name) else { continue }
            let entry = entry(key)
            var status = stat()
            guard lstat(entry.folder, &status) == 0,
                time(nil) - Int(status.st_mtim.tv_sec) > Self.keptLimitSeconds,
                case .taken(let lock) = entry.tryLock()
            else { continue }
            entry.remove(holding: lock)
        }
    }

    /// A folder for one run that nobody shall find again.
    static func temporary() throws(ModelFailure) -> CommandSpool {
        let parent = SystemCall.variable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        let stem = parent + "/semcom-command-"
        var template = Array((stem + String(repeating: "X", count: 6)).utf8CString)
        let isMade = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) } != nil
        }
        guard isMade else {
            throw SpoolEntry.failure("no temporary folder can be made in \(parent)")
        }
        let path = template.dropLast().map { UInt8(bitPattern: $0) }
        return CommandSpool(String(decoding: path, as: UTF8.self))
    }

    func removeTemporary() { rmdir(folder) }
}

/// The files of one request's run.
struct SpoolEntry: Sendable {
    let folder: String

    var input: String { folder + "/in" }
    var output: String { folder + "/out" }
    var errors: String { folder + "/err" }
    /// The exit status, written as a whole line when the program has ended.
    var status: String { folder + "/status" }
    /// The supervisor's process, which leads the group of the run.
    var process: String { folder + "/pid" }
    var lock: String { folder + "/lock" }
    /// Locked for sharing by every process that waits for the run.
    var waiters: String { folder + "/waiters" }

    private var all: [String] { [input, output, errors, status, process, waiters, lock] }

    enum Lock {
        case taken(OpenFile)
        /// A run is alive, or another process looks after the entry for a moment.
        case busy
        case failed(ModelFailure)
    }

    /// Tries to take the entry's lock; makes the entry where there is none.
    func tryLock() -> Lock {
        // A remover may take the file away between opening and locking it.
        for _ in 0..<16 {
            guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
                return .failed(Self.failure("the folder \(folder) cannot be made"))
            }
            guard let file = OpenFile(lock, O_RDWR | O_CREAT | O_NOFOLLOW) else {
                if errno == ENOENT { continue }
                return .failed(Self.failure("\(lock) cannot be opened"))
            }
            guard file.tryLock() else {
                return errno == EWOULDBLOCK
                    ? .busy : .failed(Self.failure("\(lock) cannot be locked"))
            }
            if file.isStill(at: lock) { return .taken(file) }
        }
        return .busy
    }

    /// Joins those who wait for the run.
    func joinWaiters() -> OpenFile? {
        let file = OpenFile(waiters, O_RDWR | O_CREAT | O_NOFOLLOW)
        _ = file?.tryLock(shared: true)
        return file
    }

    /// True where nobody else waits. The caller waits no more.
    func leaveWaiters(_ file: OpenFile) -> Bool {
        file.unlock()
        return file.tryLock()
    }

    /// How the program ended; nil while it has not, or where nobody was left to write it down.
    var exitStatus: Int? { number(in: status) }

    var processIdentifier: pid_t? {
        number(in: process).flatMap { $0 > 1 ? pid_t(exactly: $0) : nil }
    }

    private func number(in path: String) -> Int? {
        guard let bytes = OpenFile(path, O_RDONLY | O_NOFOLLOW)?.read(from: 0, limit: 32),
            bytes.last == UInt8(ascii: "\n")
        else { return nil }
        return Int(String(decoding: bytes.dropLast(), as: UTF8.self))
    }

    /// Removes what an earlier run left; only with the lock held.
    func clear() {
        for path in [status, process, output, errors, input] { unlink(path) }
    }

    /// Removes the whole entry; only with the lock held, which is given up.
    func remove(holding lock: OpenFile) {
        for path in all { unlink(path) }
        rmdir(folder)
    }

    static func failure(_ what: String) -> ModelFailure {
        let advice: String? =
            switch errno {
            case ENOSPC, EDQUOT: "make room on the disk"
            case EACCES, EPERM: "check the permissions of the folder"
            case EMFILE, ENFILE: "ask less at once, or raise the limit of open files"
            default: nil
            }
        return ModelFailure(
            .commandFailed, "\(what): \(SystemCall.reason())", advice: advice)
    }
}
