import Diagnostics
import Evidence
import Foundation
import Intent
import Sandbox
import SandboxProtocol
import Testing

@testable import Mutation

/// Real workers, shared by all tests of this target.
enum Bench {
    static let programs = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()

    static let repository = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let pool = WorkerPool(
        workerPath: programs.appending(path: "semcom-worker").path, workers: 2)

    /// An intent, and the code beside it.
    struct Sample {
        var module: CheckedModule
        var code: [UInt8]
    }

    static func code(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: repository.appending(path: path)))
    }

    /// The checked module of one block; its mistakes fail the test.
    static func module(_ block: String) throws -> CheckedModule {
        try module(Array("# Test\n\n```intent\n\(block)\n```\n".utf8))
    }

    static func module(_ bytes: [UInt8]) throws -> CheckedModule {
        let (module, problems) = IntentReader.read(bytes: bytes, name: "t.intent.md")
        let read = try #require(module, "\(problems.map(\.message))")
        let (checked, mistakes) = TypeChecker.check(read, dependencies: [:])
        let errors = mistakes.filter { $0.severity == .error }
        try #require(errors.isEmpty, "\(errors.map(\.message))")
        return checked
    }

    /// A function of `Runtime/`, with its own intent.
    static func library(_ path: String) throws -> Sample {
        Sample(
            module: try module(code("Runtime/\(path).intent.md")),
            code: try code("Runtime/\(path).ll"))
    }

    static func runner(_ effort: MutationRunner.Effort = MutationRunner.Effort())
        -> MutationRunner
    {
        MutationRunner(
            executor: PoolExecutor(pool: pool), emit: { try await pool.emit($0) }, effort: effort)
    }

    static func discrimination(
        _ sample: Sample, _ effort: MutationRunner.Effort = MutationRunner.Effort()
    ) async throws -> DiscriminationEvidence {
        try await runner(effort).discrimination(
            of: try #require(sample.module.functions.first), in: sample.module,
            code: CandidateModule(text: sample.code))
    }
}
