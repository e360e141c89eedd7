import Foundation
import Testing

/// Runs the programs that were built beside the tests, as a person would.
enum SemcomProcess {
    struct Result {
        var code: Int32
        var out: String
        var err: String
    }

    /// Where the build put the executables.
    static let programs = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()

    static var semcom: URL { programs.appending(path: "semcom") }

    static let repository = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs semcom in a folder; standard input is empty, and nothing is a terminal.
    static func semcom(
        _ arguments: [String], in folder: URL, environment: [String: String] = [:]
    ) throws -> Result {
        var variables = ProcessInfo.processInfo.environment
        variables["SEMCOM_RUNTIME"] = repository.appending(path: "Runtime").path
        variables["NO_COLOR"] = "1"
        for (name, value) in environment { variables[name] = value }
        return try run(semcom, arguments, in: folder, environment: variables)
    }

    static func run(
        _ program: URL, _ arguments: [String], in folder: URL,
        environment: [String: String]? = nil
    ) throws -> Result {
        let scratch = FileManager.default.temporaryDirectory
            .appending(path: "semcom-output-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        if let environment { process.environment = environment }
        process.standardInput = FileHandle.nullDevice
        let streams = ["out", "err"].map { scratch.appending(path: $0) }
        for stream in streams {
            _ = FileManager.default.createFile(atPath: stream.path, contents: nil)
        }
        process.standardOutput = try FileHandle(forWritingTo: streams[0])
        process.standardError = try FileHandle(forWritingTo: streams[1])
        try process.run()
        process.waitUntilExit()
        let texts = try streams.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        let died = process.terminationReason == .uncaughtSignal
        return Result(
            code: died ? -process.terminationStatus : process.terminationStatus, out: texts[0],
            err: texts[1])
    }

    /// The path of a tool, looked up as a shell does.
    static func tool(_ name: String) -> URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { URL(filePath: "\($0)/\(name)") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}

/// A folder of its own for one test, removed afterwards.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "semcom-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: folder.appending(path: name))
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    }

    /// Names of everything in the folder, sorted.
    var names: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
    }

    func semcom(_ arguments: String..., environment: [String: String] = [:]) throws
        -> SemcomProcess.Result
    {
        try SemcomProcess.semcom(arguments, in: folder, environment: environment)
    }
}
