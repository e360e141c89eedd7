#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The few file operations that the journal needs, with failures that name the file.
enum FileSystem {
    static func failure(_ path: String, code: Int32 = errno) -> JournalFailure {
        let text = String(cString: strerror(code))
        let detail = text.prefix(1).lowercased() + text.dropFirst()
        return switch code {
        case ENOSPC, EDQUOT: .noSpace(path)
        case EIO:
            JournalFailure(
                .unreadable, path: path, reason: "the disk failed: \(detail)",
                wayOut: "check the disk")
        default: .notWritable(path, detail)
        }
    }

    /// Makes a folder that only its owner may enter; one that is there stays as it is.
    /// - Returns: true when it was made now.
    @discardableResult
    static func makeFolder(_ path: String) throws(JournalFailure) -> Bool {
        if mkdir(path, 0o700) == 0 { return true }
        guard errno == EEXIST else { throw failure(path) }
        return false
    }

    enum Kind { case nothing, file, folder, other }

    /// What is at the path itself; a symbolic link is `other`.
    static func kind(of path: String) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .nothing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// What makes a file this file and no other; nil when there is none.
    struct Identity: Hashable {
        var device: UInt64
        var number: UInt64
        init?(of path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            device = UInt64(truncatingIfNeeded: status.st_dev)
            number = UInt64(truncatingIfNeeded: status.st_ino)
        }
    }

    /// The room that is left on the disk of a file or its folder; nil when that is unknown.
    static func freeBytes(at path: String) -> UInt64? {
        var status = statvfs()
        if statvfs(path, &status) != 0 {
            let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
            guard statvfs(folder, &status) == 0 else { return nil }
        }
        return UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
            .partialValue
    }

    static func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }

    /// Makes the names in a folder last; a file system that cannot do that is left alone.
    static func synchroniseFolder(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Makes an open file's contents last.
    static func synchronise(_ descriptor: Int32, path: String) throws(JournalFailure) {
        #if canImport(Darwin)
            // There fsync leaves the contents in the disk's own memory.
            if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
            let result = fsync(descriptor)
        #else
            let result = Int32(retrying { Int(fdatasync(descriptor)) })
        #endif
        guard result == 0 || errno == EINVAL || errno == ENOTSUP else { throw failure(path) }
    }

    /// Writes a new file beside the old one and moves it into its place.
    static func replace(
        _ path: String, with bytes: [UInt8], temporary: String, isSynchronised: Bool
    ) throws(JournalFailure) {
        let descriptor = Int32(
            retrying { Int(open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)) })
        guard descriptor >= 0 else { throw failure(path) }
        do throws(JournalFailure) {
            defer { close(descriptor) }
            var written = 0
            while written < bytes.count {
                let count = bytes.withUnsafeBytes { buffer in
                    retrying {
                        write(descriptor, buffer.baseAddress! + written, buffer.count - written)
                    }
                }
                guard count > 0 else { throw failure(path) }
                written += count
            }
            if isSynchronised { try synchronise(descriptor, path: path) }
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, path) == 0 else {
            let error = failure(path)
            unlink(temporary)
            throw error
        }
    }

    /// The whole of a regular file; nil when there is none.
    static func contents(of path: String, limit: Int) throws(JournalFailure) -> [UInt8]? {
        let descriptor = Int32(
            retrying { Int(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)) })
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            if errno == ELOOP { throw .damagedObject(path) }
            throw failure(path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(path) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
            throw .damagedObject(path)
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < bytes.count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                retrying { read(descriptor, buffer.baseAddress! + filled, buffer.count - filled) }
            }
            guard got >= 0 else { throw failure(path) }
            if got == 0 { break }
            filled += got
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }
}
