import Foundation

/// A C compiler of this machine, for tests of what is meant for C.
struct Compiler {
    let path: String

    /// nil where there is none; then tests that need it say so and are skipped.
    static let clang = find("clang")

    private static func find(_ name: String) -> Compiler? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
            .map { Compiler(path: $0) }
    }

    /// Everything that the program printed, and its exit status.
    static func run(_ program: String, _ arguments: [String]) throws -> (String, Int32) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: output, as: UTF8.self), process.terminationStatus)
    }

    func run(_ arguments: [String]) throws -> (String, Int32) {
        try Self.run(path, arguments)
    }

    static var fixtures: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Fixtures")
    }
}
