import Diagnostics
import Foundation
import Intent
import Testing

@testable import Synthesis

/// Reads intents from disk and looks for programs.
enum Workshop {
    static let repository = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let isOptimised = !_isDebugAssertConfiguration()

    static let everyday = repository.appending(path: "Benchmarks/search/everyday")

    static func functions(at file: URL) throws -> [CheckedFunction] {
        try functions(of: Array(Data(contentsOf: file)), name: file.lastPathComponent)
    }

    static func functions(of bytes: [UInt8], name: String) throws -> [CheckedFunction] {
        let (module, problems) = IntentReader.read(bytes: bytes, name: name)
        let read = try #require(module, "\(problems.map(\.message))")
        let (checked, mistakes) = TypeChecker.check(read, dependencies: [:])
        let errors = (problems + mistakes).filter { $0.severity == .error }
        try #require(errors.isEmpty, "\(errors.map(\.message))")
        return checked.functions
    }

    /// The only function of a block.
    static func function(_ block: String) throws -> CheckedFunction {
        let text = "# Test\n\n```intent\n\(block)\n```\n"
        return try #require(try functions(of: Array(text.utf8), name: "t.intent.md").first)
    }

    static func programs(
        for function: CheckedFunction, milliseconds: Int = 20_000
    ) -> SynthesizedPrograms {
        var limits = SynthesisLimits()
        limits.searchMilliseconds = milliseconds
        return Synthesizer(limits: limits).candidates(for: function)
    }

    /// What clang says about IR; nil where it takes it or is not there.
    static func complaint(about code: String) throws -> String? {
        let clang = ["/usr/bin/clang", "/usr/local/bin/clang", "/opt/swift/usr/bin/clang"]
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let clang else { return nil }
        let file = FileManager.default.temporaryDirectory
            .appending(path: "\(UUID().uuidString).ll")
        try Data(code.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: clang)
        process.arguments = [
            "-x", "ir", "-Wno-override-module", "-c", file.path, "-o", "/dev/null",
        ]
        let pipe = Pipe()
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? nil : String(decoding: output, as: UTF8.self)
    }
}
