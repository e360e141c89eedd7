import Foundation

/// What lies around the sandbox, as far as an attack of the corpus could have changed it.
struct Surroundings: Equatable {
    /// The corpus's own intents as canaries: nothing has a reason to touch them.
    private var canaries: [String]
    /// Files that an attack which reaches a shell, a file or a core dump would leave.
    private var leftovers: [String]

    static func look() -> Surroundings {
        Surroundings(canaries: canaries(), leftovers: leftovers())
    }

    private static func canaries() -> [String] {
        let folder = Corpus.folder.appending(path: "intents").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().map { name in
            let path = "\(folder)/\(name)"
            let facts = try? FileManager.default.attributesOfItem(atPath: path)
            let date = (facts?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            let contents = FileManager.default.contents(atPath: path) ?? Data()
            return "\(name) \(date) \(contents.count) \(contents.hashValue)"
        }
    }

    private static func leftovers() -> [String] {
        let marks = ["owned", "stolen", "core"]
        let folders = [
            "/tmp", FileManager.default.temporaryDirectory.path,
            FileManager.default.currentDirectoryPath,
        ]
        let found = folders.flatMap { folder in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.filter { marks.contains($0.lowercased()) || $0.hasPrefix("core.") }
                .map { "\(folder)/\($0)" }
        }
        return Set(found).sorted()
    }
}
