package import Diagnostics
import FoundationEssentials
import Intent

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads a file that a person named, after looking at what kind of file it is.
package enum IntentFileReader {
    package static func read(_ path: String) -> Result<[UInt8], Diagnostic> {
        read(path, limit: IntentReader.sizeLimitBytes, what: "intent file")
    }

    /// At most `limit` bytes of a regular file; anything else is a diagnostic.
    package static func read(
        _ path: String, limit: Int, what: String
    ) -> Result<[UInt8], Diagnostic> {
        func problem(_ code: String, _ message: String, _ suggestion: String)
            -> Result<[UInt8], Diagnostic>
        {
            .failure(
                Diagnostic(
                    .error, code: code, "\(path): \(message)", suggestion: suggestion))
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno)).lowercased()
            return problem(
                "file.unreadable", "the \(what) cannot be read: \(reason)",
                "give the path of an existing file that ends in .intent.md")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            return problem("file.unreadable", "the \(what) cannot be read", "check the path")
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR:
            return problem(
                "file.is-directory", "this is a directory, not an \(what)",
                "name the files in it, for example \(path)/*.intent.md")
        default:
            return problem(
                "file.not-regular", "this is not a regular file",
                "give the path of a text file that ends in .intent.md")
        }
        guard status.st_size <= limit else {
            let size = status.st_size / 1_048_576
            return problem(
                "file.too-large",
                "the \(what) has \(size) MiB; the limit is \(limit / 1_048_576) MiB",
                "split it into several files")
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < bytes.count {
            let got = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress! + filled, $0.count - filled)
            }
            if got <= 0 { break }
            filled += got
        }
        bytes.removeLast(bytes.count - filled)
        return .success(bytes)
    }
}
