import Diagnostics
import Evidence
import Foundation
import Intent
import Pipeline
import Sandbox
import Testing

/// A judge over real workers, shared by all tests of this target.
enum Bench {
    static let programs = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()

    static let repository = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let pool = WorkerPool(
        workerPath: programs.appending(path: "semcom-worker").path, workers: 2)

    static let judge = Judge(executor: PoolExecutor(pool: pool))

    static let library = LibraryIndex(folder: repository.appending(path: "Runtime").path)

    /// The checked module of one block; its mistakes fail the test.
    static func module(_ block: String) throws -> CheckedModule {
        let text = "# Test\n\n```intent\n\(block)\n```\n"
        let (module, problems) = IntentReader.read(bytes: Array(text.utf8), name: "t.intent.md")
        let read = try #require(module, "\(problems.map(\.message))")
        let (checked, mistakes) = TypeChecker.check(read, dependencies: [:])
        let errors = mistakes.filter { $0.severity == .error }
        try #require(errors.isEmpty, "\(errors.map(\.message))")
        return checked
    }

    static func report(_ block: String, _ code: String) async throws -> FunctionReport {
        let module = try module(block)
        let evidence = try await judge.judge(
            module, candidate: CandidateModule(text: Array(code.utf8)),
            implemented: Set(module.functions.map(\.intent.name)))
        return AlignmentEngine.report(on: try #require(evidence.first), engine: nil)
    }

    static func compile(_ block: String) async throws -> MeaningCompiler.Result {
        let compiler = MeaningCompiler(
            engines: [LibraryEngine(index: library, judge: judge)], judge: judge)
        return try await compiler.compile(try module(block), dependencies: [])
    }
}
