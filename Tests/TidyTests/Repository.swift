import Foundation

/// The working tree that this test was built from.
enum Repository {
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Folders that hold builds, not sources.
    private static let skipped: Set<String> = [".build", ".git", "bin", ".semcom", "__pycache__"]

    /// Paths of all files below `folder`, relative to the root, sorted.
    static func files(in folder: String) -> [String] {
        let start = root.appending(path: folder)
        guard let walk = FileManager.default.enumerator(atPath: start.path) else { return [] }
        var found: [String] = []
        while let path = walk.nextObject() as? String {
            let name = (path as NSString).lastPathComponent
            if skipped.contains(name) || name.hasPrefix(".build") {
                walk.skipDescendants()
            } else if walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
                found.append(folder == "." ? path : folder + "/" + path)
            }
        }
        return found.sorted()
    }

    /// What git tracks; nil outside a clone.
    static func trackedFiles() -> [String]? {
        guard exists(".git") else { return nil }
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git", "-C", root.path, "ls-files", "-z"]
        let output = Pipe()
        git.standardOutput = output
        git.standardError = FileHandle.nullDevice
        guard (try? git.run()) != nil else { return nil }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        git.waitUntilExit()
        guard git.terminationStatus == 0 else { return nil }
        return data.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    /// The text of a file; nil when it is not UTF-8 or not there.
    static func text(of path: String) -> String? {
        guard let data = FileManager.default.contents(atPath: root.appending(path: path).path)
        else { return nil }
        return String(bytes: data, encoding: .utf8)
    }

    static func lines(of path: String) -> [Substring] {
        text(of: path)?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    }

    /// Code that people read: everything but fixtures.
    static let sourceFiles: [String] = {
        let folders = ["Sources", "Tests", "Scripts", "Benchmarks", ".ci"]
        let endings = [".swift", ".c", ".h", ".sh", ".py", "/run", ".modulemap"]
        return ["Package.swift"]
            + folders.flatMap(files(in:)).filter { path in endings.contains(where: path.hasSuffix) }
    }()
}
