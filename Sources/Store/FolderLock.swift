#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Keeps two processes from changing the files of one folder at the same time.
///
/// The lock is on the folder itself, so that it leaves no file behind and goes with its process.
enum FolderLock {
    static let waitLimitMilliseconds = 10_000
    private static let pauseMilliseconds = 2

    /// Runs `work` while no other process that asks for this lock does the same.
    static func holding<Result>(
        _ folder: String, _ work: () throws(FileFailure) -> Result
    ) throws(FileFailure) -> Result {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw SystemCall.failure(folder, "this folder cannot be used")
        }
        defer { close(descriptor) }
        var waitedMilliseconds = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            // Some network file systems have no locks; there the last writer wins.
            guard errno == EWOULDBLOCK || errno == EINTR else { break }
            guard waitedMilliseconds < waitLimitMilliseconds else {
                throw FileFailure(
                    path: folder, reason: "another semcom keeps this folder locked",
                    wayOut: "wait until it has finished, or end it")
            }
            usleep(UInt32(pauseMilliseconds * 1000))
            waitedMilliseconds += pauseMilliseconds
        }
        return try work()
    }
}
