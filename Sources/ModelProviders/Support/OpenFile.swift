#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// An open file, closed at the end of its life and in programs that are started from here.
final class OpenFile: Sendable {
    let number: Int32

    /// Keeps off the low numbers, which a program that is started gets for itself.
    private static let lowestNumber: Int32 = 10

    /// nil with `errno` set where it cannot be opened.
    init?(_ path: String, _ flags: Int32, mode: mode_t = 0o600) {
        let opened = SystemCall.retrying { Int(open(path, flags | O_CLOEXEC, mode)) }
        guard opened >= 0 else { return nil }
        number = fcntl(Int32(opened), F_DUPFD_CLOEXEC, Self.lowestNumber)
        let code = errno
        close(Int32(opened))
        errno = code
        guard number >= 0 else { return nil }
    }

    deinit { if number >= 0 { close(number) } }

    var size: Int {
        var status = stat()
        return fstat(number, &status) == 0 ? Int(status.st_size) : 0
    }

    /// True while this is still the file that a path names.
    func isStill(at path: String) -> Bool {
        var ours = stat()
        var theirs = stat()
        return fstat(number, &ours) == 0 && lstat(path, &theirs) == 0
            && ours.st_ino == theirs.st_ino && ours.st_dev == theirs.st_dev
    }

    /// Takes the file's lock without waiting; false where somebody else has it.
    func tryLock(shared: Bool = false) -> Bool {
        let operation = (shared ? LOCK_SH : LOCK_EX) | LOCK_NB
        return SystemCall.retrying { Int(flock(number, operation)) } == 0
    }

    /// Takes the file's lock, which its other holders have for moments only.
    func lock() { _ = SystemCall.retrying { Int(flock(number, LOCK_EX)) } }

    func unlock() { _ = flock(number, LOCK_UN) }

    /// Up to `limit` bytes from an offset on; nil where reading fails.
    func read(from offset: Int, limit: Int) -> [UInt8]? {
        var isFailed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
            guard let base = buffer.baseAddress else { return }
            while filled < limit {
                let count = SystemCall.retrying {
                    pread(number, base + filled, limit - filled, off_t(offset + filled))
                }
                isFailed = count < 0
                if count <= 0 { return }
                filled += count
            }
        }
        return isFailed ? nil : bytes
    }

    /// Writes all bytes with as few calls as possible; false with `errno` set where it fails.
    func write(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return true }
            var written = 0
            while written < buffer.count {
                let count = SystemCall.retrying {
                    #if canImport(Glibc)
                        Glibc.write(number, base + written, buffer.count - written)
                    #elseif canImport(Musl)
                        Musl.write(number, base + written, buffer.count - written)
                    #else
                        Darwin.write(number, base + written, buffer.count - written)
                    #endif
                }
                if count <= 0 { return false }
                written += count
            }
            return true
        }
    }
}
