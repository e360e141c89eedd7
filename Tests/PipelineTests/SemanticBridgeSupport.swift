import Diagnostics
import Evidence
import Foundation
import Intent
import ModelClient
import Pipeline
import Synchronization
import Testing

/// A model whose answers were written by hand, for these tests: it gives them in order, and keeps
/// what it was asked.
final class HandWrittenModel: Model {
    let identity = ModelIdentity(provider: "scripted", model: "by-hand")
    let capabilities: ModelCapabilities
    private let state: Mutex<(answers: [Result<ModelReply, ModelFailure>], asked: [ModelRequest])>

    init(_ answers: [Result<ModelReply, ModelFailure>], isStructured: Bool = false) {
        capabilities = ModelCapabilities(hasStructuredReplies: isStructured)
        state = Mutex((answers, []))
    }

    convenience init(texts: [String]) {
        self.init(texts.map { .success(ModelReply(text: $0, model: "by-hand")) })
    }

    var asked: [ModelRequest] { state.withLock { $0.asked } }

    func respond(
        to request: ModelRequest, progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        try state.withLock { state in
            state.asked.append(request)
            guard !state.answers.isEmpty else {
                throw ModelFailure(.notRecorded, "the script is at its end")
            }
            return try state.answers.removeFirst().get()
        }
    }
}

/// Functions of `Runtime/` and code of the tests' own.
enum Subjects {
    struct Subject {
        var function: CheckedFunction
        var candidate: CandidateModule
        var signature: Signature { function.intent.signature }
    }

    /// `Numbers/gcd`
    static func runtime(_ path: String) throws -> Subject {
        let folder = Bench.repository.appending(path: "Runtime")
        let name = path + ".intent.md"
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        let (read, problems) = IntentReader.read(bytes: bytes, name: name)
        let module = try #require(read, "\(problems.map(\.message))")
        let (checked, _) = TypeChecker.check(module, dependencies: [:])
        let code = [UInt8](try Data(contentsOf: folder.appending(path: path + ".ll")))
        return Subject(
            function: try #require(checked.functions.first),
            candidate: CandidateModule(text: code))
    }

    static func subject(_ markdown: String, _ code: String) throws -> Subject {
        let (read, problems) = IntentReader.read(
            bytes: Array(markdown.utf8), name: "t.intent.md")
        let module = try #require(read, "\(problems.map(\.message))")
        let (checked, mistakes) = TypeChecker.check(module, dependencies: [:])
        let errors = mistakes.filter { $0.severity == .error }
        try #require(errors.isEmpty, "\(errors.map(\.message))")
        return Subject(
            function: try #require(checked.functions.first),
            candidate: CandidateModule(text: Array(code.utf8)))
    }

    static let executor = PoolExecutor(pool: Bench.pool)

    static func behaviour(_ subject: Subject) async throws -> BehaviouralModel {
        try await BehaviourObserver(executor: executor).observe(
            subject.candidate, signature: subject.signature)
    }
}
