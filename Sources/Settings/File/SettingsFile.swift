package import Diagnostics

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// `semcom.toml`: settings that belong to a project.
package enum SettingsFile {
    package static let name = "semcom.toml"
    static let sizeLimitBytes = 1 << 20

    /// The nearest settings file, in a folder or in those above it.
    package static func find(from folder: String) -> String? {
        guard let resolved = realpath(folder, nil) else { return nil }
        defer { free(resolved) }
        var current = String(cString: resolved)
        while true {
            let path = (current == "/" ? "" : current) + "/" + name
            if access(path, F_OK) == 0 { return path }
            guard current != "/", let slash = current.lastIndex(of: "/") else { return nil }
            current = slash == current.startIndex ? "/" : String(current[..<slash])
        }
    }

    /// What a file says; what it says wrongly is left out, with a diagnostic for each.
    package static func read(
        _ path: String
    ) -> (layer: SettingsLayer, diagnostics: [Diagnostic]) {
        let bytes: [UInt8]
        do {
            bytes = try contents(of: path)
        } catch {
            return (SettingsLayer(), [error])
        }
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        return parse(bytes, name: path, folder: folder)
    }

    /// - Parameter folder: what relative paths in the file are relative to.
    package static func parse(
        _ bytes: [UInt8], name: String, folder: String
    ) -> (layer: SettingsLayer, diagnostics: [Diagnostic]) {
        var reader = SettingsFileReader(bytes, name: name, folder: folder)
        reader.read()
        return (reader.layer, reader.diagnostics)
    }

    private static func contents(of path: String) throws(Diagnostic) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw unreadable(path, String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw unreadable(path, "it is not a file")
        }
        guard status.st_size <= sizeLimitBytes else {
            throw unreadable(path, "it has more than 1 MiB")
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        let count = bytes.withUnsafeMutableBytes { buffer in
            pread(descriptor, buffer.baseAddress, buffer.count, 0)
        }
        guard count >= 0 else { throw unreadable(path, String(cString: strerror(errno))) }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    private static func unreadable(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            .error, code: "settings.unreadable-file", "\(path) cannot be read: \(reason)")
    }
}
