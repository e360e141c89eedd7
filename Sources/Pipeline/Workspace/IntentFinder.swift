import FoundationEssentials

/// Finds intent files below folders.
package enum IntentFinder {
    /// Most folders that are entered for one path.
    static let folderLimit = 100_000

    /// The intent files that `path` stands for, sorted: itself, or all below a folder. Hidden
    /// folders are not entered, links to folders are not followed.
    package static func files(below path: String) -> [String] {
        guard isFolder(path) else { return [path] }
        var found: [String] = []
        var folders = [path]
        var entered = 0
        while let folder = folders.popLast(), entered < folderLimit {
            entered += 1
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            for name in names where !name.hasPrefix(".") {
                let child = PathName.joined(folder, name)
                if name.hasSuffix(ModuleLoader.suffix), !isFolder(child) {
                    found.append(child)
                } else if isFolder(child), !isLink(child) {
                    folders.append(child)
                }
            }
        }
        return found.sorted()
    }

    package static func isFolder(_ path: String) -> Bool {
        var isDirectory = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
            && isDirectory
    }

    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }
}
