#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Replaces files so that readers, and a crash, see the old contents or the new, never a part.
package enum AtomicFile {
    /// How many symbolic links are followed to find the file that is meant.
    private static let linkLimit = 16

    /// Writes a new file beside the old one and moves it into its place.
    ///
    /// A symbolic link stays, and what it points to is replaced; permissions of an existing file
    /// stay. Folders, devices and files that may not be written are refused.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
        let target = try target(of: path)
        let mode = try modeOfExisting(target, named: path)
        let slash = target.lastIndex(of: "/")
        let folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
        let (descriptor, temporary) = try makeTemporary(in: folder, for: path)
        do throws(FileFailure) {
            try fill(descriptor, with: bytes, mode: mode, for: path)
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, target) == 0 else {
            let failure = SystemCall.failure(path, "it cannot be replaced")
            unlink(temporary)
            throw failure
        }
        synchronise(folder)
    }

    /// The path itself, or where links from it end; that need not exist.
    private static func target(of path: String) throws(FileFailure) -> String {
        var current = path
        for _ in 0..<linkLimit {
            guard let next = SystemCall.linkTarget(current) else { return current }
            if next.hasPrefix("/") {
                current = next
            } else {
                let folder = current.lastIndex(of: "/").map { String(current[...$0]) } ?? ""
                current = folder + next
            }
        }
        throw FileFailure(
            path: path, reason: "its symbolic links lead in a circle", wayOut: "remove the link")
    }

    /// The permissions of the file that is replaced; nil when there is none.
    private static func modeOfExisting(
        _ target: String, named path: String
    ) throws(FileFailure) -> mode_t? {
        var status = stat()
        guard lstat(target, &status) == 0 else {
            if errno == ENOENT { return nil }
            throw SystemCall.failure(path, "it cannot be written")
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR:
            throw FileFailure(
                path: path, reason: "this is a folder, and a file is to be written here",
                wayOut: "move the folder, or choose another place")
        default:
            throw FileFailure(
                path: path, reason: "this is not a regular file", wayOut: "choose another place")
        }
        guard access(target, W_OK) == 0 else {
            throw SystemCall.failure(path, "it may not be written")
        }
        return status.st_mode & 0o7777
    }

    private static func makeTemporary(
        in folder: String, for path: String
    ) throws(FileFailure) -> (Int32, String) {
        for _ in 0..<100 {
            let number = UInt64.random(in: 0...UInt64.max)
            let name = "\(folder)/.semcom-\(getpid())-\(String(number, radix: 36)).tmp"
            let descriptor = Int32(
                SystemCall.retrying {
                    Int(open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
                })
            if descriptor >= 0 { return (descriptor, name) }
            guard errno == EEXIST else { break }
        }
        throw SystemCall.failure(path, "it cannot be written")
    }

    /// Writes everything down to the disk, and closes the file in any case.
    private static func fill(
        _ descriptor: Int32, with bytes: [UInt8], mode: mode_t?, for path: String
    ) throws(FileFailure) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                SystemCall.retrying {
                    #if canImport(Glibc)
                        Glibc.write(
                            descriptor, buffer.baseAddress! + written, buffer.count - written)
                    #else
                        Darwin.write(
                            descriptor, buffer.baseAddress! + written, buffer.count - written)
                    #endif
                }
            }
            guard count > 0 else {
                let failure = SystemCall.failure(path, "it cannot be written")
                close(descriptor)
                throw failure
            }
            written += count
        }
        if let mode { fchmod(descriptor, mode) }
        let isSynchronised = fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP
        let code = errno
        guard close(descriptor) == 0, isSynchronised else {
            throw SystemCall.failure(
                path, "it cannot be written", code: isSynchronised ? errno : code)
        }
    }

    /// Makes the new name last; a file system that cannot do that for folders is left alone.
    private static func synchronise(_ folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
