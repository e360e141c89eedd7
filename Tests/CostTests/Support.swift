import Cost
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

    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures")

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: fixtures.appending(path: name)))
    }

    static func function(_ name: String) throws -> CheckedFunction {
        let file = "functions.intent.md"
        let (module, problems) = IntentReader.read(bytes: try bytes(file), name: file)
        let parsed = try #require(module, "\(problems.map(\.message))")
        let (checked, more) = TypeChecker.check(parsed, dependencies: [:])
        #expect(!more.contains { $0.severity == .error }, "\(more.map(\.message))")
        return try #require(checked.functions.first { $0.intent.name == name })
    }

    static func cost(
        _ name: String, code: String? = nil
    ) async throws -> (evidence: CostEvidence?, violations: [CostMeasurement.Violation]) {
        let candidate = CandidateModule(text: try bytes(code ?? "\(name).ll"))
        var effort = CostMeasurement.Effort()
        // A machine that is busy must not make a test fail.
        effort.milliseconds = 60_000
        effort.run.callMilliseconds = 4_000
        effort.run.totalMilliseconds = 20_000
        return try await CostMeasurement(executor: PoolExecutor(pool: pool), effort: effort)
            .cost(of: try function(name), code: candidate)
    }
}
