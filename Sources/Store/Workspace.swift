#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The folder of a project: where its lock file is.
package enum Workspace {
    /// Folders that are looked at on the way up.
    private static let depthLimit = 256

    /// The nearest folder above a file that has a `semcom.lock` or is a git work tree; the file's
    /// own folder where there is none. Absolute, without links.
    package static func root(for path: String) -> String {
        let start = folder(of: path)
        var current = start
        for _ in 0..<depthLimit {
            let prefix = current == "/" ? "" : current
            if SystemCall.exists("\(prefix)/\(LockFile.name)")
                || SystemCall.exists("\(prefix)/.git")
            {
                return current
            }
            guard current != "/", let slash = current.lastIndex(of: "/") else { break }
            current = slash == current.startIndex ? "/" : String(current[..<slash])
        }
        return start
    }

    /// A file's path within its project, as the lock file has it.
    package static func relativePath(of path: String, in root: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let folder = folder(of: path)
        if folder == root { return name }
        let prefix = root == "/" ? "/" : root + "/"
        guard folder.hasPrefix(prefix) else { return "\(folder)/\(name)" }
        return "\(folder.dropFirst(prefix.count))/\(name)"
    }

    /// The file's folder, absolute and without links where it exists.
    private static func folder(of path: String) -> String {
        let slash = path.lastIndex(of: "/")
        let written = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        return SystemCall.resolved(written) ?? written
    }
}
