internal import ModelClient
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Recorded answers on disk: one file of JSON lines, or a folder with a file for each subject.
///
/// Several processes may write at once. A line that a crash cut off is left out.
final class Cassette: Sendable {
    static let fileLimitBytes = 256 << 20
    private static let fileEnding = ".jsonl"

    /// How far a file has been read.
    private struct Progress {
        /// Where the first line begins that had not ended yet.
        var offset = 0
        var lines = 0
        /// True where the rest of the file is no whole line.
        var isTorn = false
    }

    private struct Contents {
        var lines: [RequestKey: CassetteLine] = [:]
        /// The recorded models, in the order in which they first appear.
        var models: [(identity: ModelIdentity, capabilities: ModelCapabilities)] = []
        /// `file:line` of lines that could not be read.
        var damaged: [String] = []
        var files: [String: Progress] = [:]

        mutating func add(_ line: CassetteLine) {
            lines[line.key] = line
            if !models.contains(where: { $0.identity == line.identity }) {
                models.append((line.identity, line.capabilities))
            }
        }
    }

    let path: String
    private let isFolder: Bool
    private let contents = Mutex(Contents())

    /// A path that is a folder, or ends with `/`, is a folder; anything else is a file.
    init(_ path: String) throws(ModelFailure) {
        let absolute = SystemCall.absolute(SystemCall.expandingHome(path))
        isFolder = path.hasSuffix("/") || SystemCall.isFolder(absolute)
        self.path = absolute
        try refresh()
    }

    var exists: Bool { SystemCall.exists(path) }

    var models: [(identity: ModelIdentity, capabilities: ModelCapabilities)] {
        contents.withLock { $0.models }
    }

    /// `file:line` of what could not be read.
    var damaged: [String] {
        contents.withLock { contents in
            let torn = contents.files.filter(\.value.isTorn)
                .map { "\($0.key):\($0.value.lines + 1)" }
            return contents.damaged + torn.sorted()
        }
    }

    func line(_ key: RequestKey) -> CassetteLine? { contents.withLock { $0.lines[key] } }

    /// Reads what others have written meanwhile.
    func refresh() throws(ModelFailure) {
        let files = files()
        try contents.withLock { contents throws(ModelFailure) in
            let isShorter = contents.files.contains { file, progress in
                (OpenFile(file, O_RDONLY)?.size ?? 0) < progress.offset
            }
            // Somebody has edited it, and nothing that was read before counts.
            if isShorter { contents = Contents() }
            for file in files { try Self.read(file, into: &contents) }
        }
    }

    private func files() -> [String] {
        guard isFolder else { return SystemCall.exists(path) ? [path] : [] }
        return SystemCall.names(in: path).filter { $0.hasSuffix(Self.fileEnding) }
            .map { path + "/" + $0 }
    }

    private static func read(
        _ path: String, into contents: inout Contents
    ) throws(ModelFailure) {
        guard let file = OpenFile(path, O_RDONLY | O_NONBLOCK) else {
            throw unusable(path, SystemCall.reason())
        }
        var progress = contents.files[path] ?? Progress()
        let size = file.size
        guard size <= fileLimitBytes else {
            throw unusable(path, "it has more than \(fileLimitBytes >> 20) MiB")
        }
        guard let bytes = file.read(from: progress.offset, limit: size - progress.offset) else {
            throw unusable(path, SystemCall.reason())
        }
        var start = 0
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            progress.lines += 1
            if let line = CassetteLine(bytes[start..<end]) {
                contents.add(line)
            } else if start < end {
                contents.damaged.append("\(path):\(progress.lines)")
            }
            start = end + 1
        }
        progress.offset += start
        // A person may have left out the last line's end; a crash may have cut the line off.
        let rest = bytes[start...]
        let last = rest.isEmpty ? nil : CassetteLine(rest)
        progress.isTorn = !rest.isEmpty && last == nil
        if let last { contents.add(last) }
        contents.files[path] = progress
    }

    /// Appends a line for good.
    func record(_ line: CassetteLine) throws(ModelFailure) {
        let folder =
            isFolder ? path : path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        if !folder.isEmpty, !SystemCall.makeFolder(folder, mode: 0o777) {
            throw Self.unusable(folder, SystemCall.reason())
        }
        let target = isFolder ? path + "/" + Self.fileName(line.request.subject) : path
        guard let file = OpenFile(target, O_RDWR | O_APPEND | O_CREAT, mode: 0o644) else {
            throw Self.unusable(target, SystemCall.reason())
        }
        file.lock()
        defer { file.unlock() }
        let size = file.size
        var text = line.text + "\n"
        // What a crash cut off must not grow together with this line.
        if size > 0, file.read(from: size - 1, limit: 1) != [UInt8(ascii: "\n")] {
            text = "\n" + text
        }
        guard file.write(Array(text.utf8)), fsync(file.number) == 0 || errno == EINVAL else {
            let reason = SystemCall.reason()
            ftruncate(file.number, off_t(size))
            throw Self.unusable(target, reason)
        }
        contents.withLock { $0.add(line) }
    }

    private static func fileName(_ subject: String) -> String {
        let characters = subject.unicodeScalars.prefix(80).map { scalar -> Character in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", "-": Character(scalar)
            default: "_"
            }
        }
        return (characters.isEmpty ? "unnamed" : String(characters)) + fileEnding
    }

    private static func unusable(_ path: String, _ reason: String) -> ModelFailure {
        ModelFailure(
            .notRecorded, "the cassette \(path) cannot be used: \(reason)",
            advice: "check the path and its permissions")
    }
}
