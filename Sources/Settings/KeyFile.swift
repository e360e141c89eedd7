internal import Diagnostics
internal import ModelClient

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A file that holds a key and nothing else, for its owner alone.
enum KeyFile {
    static let sizeLimitBytes = 4_096

    static func read(_ written: String) throws(Diagnostic) -> Secret {
        let path = expandingHome(written)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw refusal(path, "cannot be read: \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw refusal(path, "is not a file")
        }
        guard status.st_mode & 0o077 == 0 else {
            let digits = String(status.st_mode & 0o777, radix: 8)
            throw refusal(
                path, "can be read by others (its mode is 0\(digits))",
                suggestion: "chmod 600 \(path)")
        }
        guard status.st_uid == geteuid() || geteuid() == 0 else {
            throw refusal(path, "belongs to somebody else")
        }
        var bytes = [UInt8](repeating: 0, count: sizeLimitBytes + 1)
        let count = bytes.withUnsafeMutableBytes {
            Int(pread(descriptor, $0.baseAddress, $0.count, 0))
        }
        guard count >= 0, count <= sizeLimitBytes else {
            throw refusal(path, "has more than \(sizeLimitBytes) bytes, or cannot be read")
        }
        let text = String(decoding: bytes.prefix(count), as: UTF8.self)
        guard let key = key(of: text) else {
            throw refusal(path, "does not hold one key and nothing else")
        }
        return Secret(key)
    }

    /// The text without space around it; nil where that is no key.
    static func key(of text: String) -> String? {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count == 1, let word = words.first,
            word.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        return String(word)
    }

    private static func expandingHome(_ path: String) -> String {
        guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
        return String(cString: home) + path.dropFirst(1)
    }

    private static func refusal(
        _ path: String, _ reason: String, suggestion: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            .error, code: "settings.key-file", "the key file \(path) \(reason)",
            suggestion: suggestion)
    }
}
