import Agreement
import Evidence
import Foundation
import Intent
import Sandbox
import Testing

/// Fixtures and the worker that was built with these tests.
enum Support {
    private static let programs = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()

    static let pool = WorkerPool(
        workerPath: programs.appending(path: "semcom-worker").path, workers: 2)

    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures")

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: fixtures.appending(path: name)))
    }

    static func implementation(_ name: String) throws -> Implementation {
        Implementation(name: name, code: CandidateModule(text: try bytes(name)))
    }

    /// The function of that name in an intent file of the fixtures.
    static func function(_ name: String, in file: String) throws -> CheckedFunction {
        let (module, problems) = IntentReader.read(bytes: try bytes(file), name: file)
        let parsed = try #require(module, "\(problems.map(\.message))")
        let (checked, more) = TypeChecker.check(parsed, dependencies: [:])
        #expect(!more.contains { $0.severity == .error }, "\(more.map(\.message))")
        return try #require(checked.functions.first { $0.intent.name == name })
    }

    /// Few inputs and short limits, so that a test is quick.
    static func effort(inputs: Int = 800, seed: UInt64 = 1) -> ComparisonEffort {
        var effort = ComparisonEffort()
        effort.inputs = inputs
        effort.seed = seed
        effort.milliseconds = 60_000
        effort.shrinkMilliseconds = 30_000
        effort.run.callMilliseconds = 100
        effort.run.totalMilliseconds = 4_000
        return effort
    }

    static func compare(
        _ function: CheckedFunction, _ first: Implementation, _ second: Implementation,
        _ effort: ComparisonEffort = effort()
    ) async throws -> ComparisonReport {
        try await Comparison(executor: PoolExecutor(pool: pool), effort: effort)
            .compare(function, first, second)
    }
}
