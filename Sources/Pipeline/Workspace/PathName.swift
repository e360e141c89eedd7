import FoundationEssentials

/// Paths as text, without asking the file system.
package enum PathName {
    /// The folder part, `.` when there is none.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last component.
    package static func name(of path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init) ?? path
    }

    package static func joined(_ folder: String, _ path: String) -> String {
        if path.hasPrefix("/") || folder == "." { return path }
        return folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }

    /// Absolute, without `.` and `..`.
    package static func standardised(_ path: String) -> String {
        let absolute =
            path.hasPrefix("/")
            ? path : joined(FileManager.default.currentDirectoryPath, path)
        var parts: [Substring] = []
        for part in absolute.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}

extension PathName {
    /// The path as seen from the working folder, where it lies below that.
    package static func shortened(_ path: String) -> String {
        let here = FileManager.default.currentDirectoryPath
        let whole = standardised(path)
        return whole.hasPrefix(here + "/") ? String(whole.dropFirst(here.count + 1)) : path
    }

    /// The file's name without its folder and the ending of intent files: `gcd`.
    package static func stem(of path: String) -> String {
        let name = name(of: path)
        return name.hasSuffix(ModuleLoader.suffix)
            ? String(name.dropLast(ModuleLoader.suffix.count)) : name
    }
}
