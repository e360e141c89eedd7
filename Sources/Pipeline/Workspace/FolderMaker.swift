package import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Makes the folders that output goes to.
package enum FolderMaker {
    /// Makes `path` and the folders above it where they are missing.
    package static func make(_ path: String) throws(Diagnostic) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/" + part
            if mkdir(made, 0o777) == 0 || errno == EEXIST { continue }
            let reason = String(cString: strerror(errno)).lowercased()
            throw Diagnostic(
                .error, code: "file.no-folder", "\(path): the folder cannot be made: \(reason)",
                suggestion: "choose another folder with -o")
        }
        guard IntentFinder.isFolder(path) else {
            throw Diagnostic(
                .error, code: "file.no-folder", "\(path): this is not a folder",
                suggestion: "choose another folder with -o")
        }
    }
}
