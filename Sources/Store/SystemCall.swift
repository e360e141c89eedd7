#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The few file operations that the store needs, with failures that name the file.
enum SystemCall {
    /// What the last failed call said, in lower case.
    static func reason(_ code: Int32 = errno) -> String {
        let text = String(cString: strerror(code))
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    static func failure(_ path: String, _ what: String, code: Int32 = errno) -> FileFailure {
        let wayOut =
            switch code {
            case EACCES, EPERM: "check the permissions of the file and of its folder"
            case ENOSPC, EDQUOT: "make room on the disk"
            case EROFS: "choose a place that can be written, for example with -o"
            case ENOENT, ENOTDIR: "check that the folder exists"
            case ENAMETOOLONG: "choose a shorter path"
            case EMFILE, ENFILE: "close some programs, or raise the limit of open files"
            default: "check the path"
            }
        return FileFailure(path: path, reason: "\(what): \(reason(code))", wayOut: wayOut)
    }

    /// Repeats a call that a signal interrupted.
    static func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }

    /// The whole of a file of at most `limit` bytes; nil when there is none.
    static func contents(of path: String, limit: Int) throws(FileFailure) -> [UInt8]? {
        let descriptor = Int32(retrying { Int(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)) })
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure(path, "it cannot be read")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(path, "it cannot be read") }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileFailure(
                path: path, reason: "this is not a regular file", wayOut: "move it away")
        }
        guard status.st_size <= limit else {
            throw FileFailure(
                path: path, reason: "it has more than \(limit >> 20) MiB",
                wayOut: "remove it, if it is not meant to be there")
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < bytes.count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                retrying { read(descriptor, buffer.baseAddress! + filled, buffer.count - filled) }
            }
            guard got >= 0 else { throw failure(path, "it cannot be read") }
            if got == 0 { break }
            filled += got
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }

    /// The path without links, `.` and `..`; nil when there is nothing there.
    static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    /// Where a symbolic link points, as written; nil for anything else.
    static func linkTarget(_ path: String) -> String? {
        var buffer = [UInt8](repeating: 0, count: 4097)
        let count = buffer.withUnsafeMutableBytes {
            readlink(path, $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
        }
        guard count > 0, count < buffer.count else { return nil }
        return String(decoding: buffer[..<count], as: UTF8.self)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
