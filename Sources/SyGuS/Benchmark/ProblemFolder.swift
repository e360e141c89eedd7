package import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The problems of a benchmark on disk.
package enum ProblemFolder {
    /// Folders within folders; deeper ones, as links make them, are left out.
    private static let depthLimit = 16
    private static let fileByteLimit = 64 << 20

    /// Paths of all `.sl` files below a folder, sorted; the path itself where it is a file.
    ///
    /// Nil when there is nothing at the path.
    package static func files(at path: String) -> [String]? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        guard status.st_mode & S_IFMT == S_IFDIR else { return [path] }
        var found: [String] = []
        collect(path, depth: 0, into: &found)
        return found.sorted()
    }

    private static func collect(_ folder: String, depth: Int, into found: inout [String]) {
        guard depth < depthLimit, let stream = opendir(folder) else { return }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        closedir(stream)
        for name in names {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            var status = stat()
            guard stat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                collect(path, depth: depth + 1, into: &found)
            } else if name.hasSuffix(".sl") {
                found.append(path)
            }
        }
    }

    /// The text of a file; nil when it cannot be read or is larger than 64 MiB.
    package static func read(_ path: String) -> SourceFile? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            bytes += buffer[0..<count]
            guard bytes.count <= fileByteLimit, ferror(file) == 0 else { return nil }
            if count < buffer.count { return SourceFile(name: path, bytes: bytes) }
        }
    }
}
