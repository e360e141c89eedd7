import Foundation
import ModelClient
import Pipeline
import Synchronization
import Testing

/// A model that gives prepared answers, one after another, and remembers what it was asked.
final class PreparedModel: Model {
    enum Answer: Sendable {
        case reply(ModelReply)
        case failure(ModelFailure)
    }

    let identity = ModelIdentity(provider: "scripted", model: "prepared")
    let capabilities: ModelCapabilities
    private let answers: [Answer]
    private let seen = Mutex<[ModelRequest]>([])

    init(_ answers: [Answer], isStructured: Bool = true) {
        self.answers = answers
        capabilities = ModelCapabilities(hasStructuredReplies: isStructured)
    }

    var requests: [ModelRequest] { seen.withLock { $0 } }

    /// All that the model was told in request `number`, from 1.
    func told(_ number: Int) -> String {
        let all = requests
        guard all.indices.contains(number - 1) else { return "" }
        return all[number - 1].messages.map(\.text).joined(separator: "\n---\n")
    }

    func respond(
        to request: ModelRequest, progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        let number = seen.withLock { seen in
            seen.append(request)
            return seen.count
        }
        progress(.sent(attempt: 1))
        guard number <= answers.count else {
            throw ModelFailure(.notRecorded, "the test has no answer \(number)")
        }
        switch answers[number - 1] {
        case .reply(let reply): return reply
        case .failure(let failure): throw failure
        }
    }
}

/// The files beside these tests: replies of models and the intent files that come of them.
enum IntentLayerFixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "IntentLayer")

    /// Every reply says who wrote it.
    static let authorMark = "written by hand for this test"

    static var replyNames: [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).filter { $0.contains(".reply.") }.sorted()
    }

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// The answer in a file: JSON as a structured reply, anything else as text.
    static func answer(
        _ name: String, stop: ModelReply.StopReason = .finished
    ) throws -> PreparedModel.Answer {
        let text = try text(name)
        let isStructured = name.hasSuffix(".json")
        return .reply(
            ModelReply(
                text: isStructured ? "" : text, structured: isStructured ? text : nil, stop: stop,
                usage: TokenUsage(input: 100, output: 10)))
    }

    static func model(_ names: [String]) throws -> PreparedModel {
        PreparedModel(
            try names.map { try answer($0) },
            isStructured: names.first?.hasSuffix(".json") ?? true)
    }

    /// Compares with an expected file; `SEMCOM_UPDATE_EXPECTATIONS=1` rewrites it.
    static func expect(
        _ text: String, toBe name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["SEMCOM_UPDATE_EXPECTATIONS"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let expected = try? String(contentsOf: file, encoding: .utf8)
        #expect(text == expected, "\(name) differs", sourceLocation: sourceLocation)
    }
}

/// The failure of a draft that must not come about.
func intentFailure(
    of model: PreparedModel, for english: String, isStrict: Bool = false,
    limits: IntentLayerLimits = IntentLayerLimits()
) async throws -> IntentLayerFailure {
    do {
        let draft = try await IntentLayer(model: model, limits: limits)
            .intent(for: english, isStrict: isStrict)
        Issue.record("a draft came of it: \(draft.text)")
        throw IntentLayerTestError.noFailure
    } catch let failure as IntentLayerFailure {
        return failure
    }
}

enum IntentLayerTestError: Error {
    case noFailure
}
