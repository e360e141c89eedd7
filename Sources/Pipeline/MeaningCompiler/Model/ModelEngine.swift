package import Intent
package import ModelClient
import Prompts

/// Asks a language model for IR.
package struct ModelEngine: RevisingEngine {
    /// Limits of one question.
    package struct Settings: Hashable, Sendable {
        package var maximumOutputTokens = 16_384
        /// nil means the provider's default.
        package var temperature: Double?
        package init() {}
    }

    package let name = "model"
    let model: any Model
    let settings: Settings

    package init(model: any Model, settings: Settings = Settings()) {
        self.model = model
        self.settings = settings
    }

    package var origin: String { "model: \(model.identity)" }

    package func propose(for function: CheckedFunction) async throws -> EngineResult {
        let draft = try await draw(0, for: function.visible) { _ in }
        switch draft.code {
        case .success(let text):
            return EngineResult(
                proposals: [Proposal(text: text, origin: origin)],
                account: "\(origin): an answer that nobody has run")
        case .failure(let problem):
            return EngineResult(proposals: [], account: "\(origin): \(problem.message)")
        }
    }

    package func draw(
        _ number: Int, for function: CheckedFunction,
        progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> Draft {
        let task = TaskPrompt(function).text
        return try await ask(
            [ModelMessage(.user, task)], for: .candidate, draw: number, function, progress)
    }

    package func revise(
        _ draft: Draft, because objection: Objection, for function: CheckedFunction,
        progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> Draft {
        let task = TaskPrompt(function)
        let answer = ObjectionPrompt(draft: draft, definition: task.definition)
        // One exchange is enough: what earlier versions failed on is said in words.
        let messages = [
            ModelMessage(.user, task.text),
            ModelMessage(.assistant, draft.reply),
            ModelMessage(.user, answer.text(for: objection)),
        ]
        let purpose: ModelRequest.Purpose
        switch objection {
        case .unreadable, .refused: purpose = .validation
        case .misaligned: purpose = .repair
        }
        return try await ask(messages, for: purpose, draw: draft.draw, function, progress)
    }

    private func ask(
        _ messages: [ModelMessage], for purpose: ModelRequest.Purpose, draw: Int,
        _ function: CheckedFunction, _ progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> Draft {
        let request = ModelRequest(
            purpose: purpose, subject: function.intent.name,
            system: [PromptBlock(Prompts.candidateSystem.filled(), endsStablePrefix: true)],
            messages: messages, maximumOutputTokens: settings.maximumOutputTokens,
            temperature: settings.temperature, draw: draw)
        let reply = try await model.respond(to: request, progress: progress)
        let code = CodeReply.module(in: reply, defining: function.intent.name)
            .map { CodeFixes.fixed($0, defining: function.intent.name) }
        return Draft(
            draw: draw, code: code, reply: ReplyEcho.text(of: reply, code: code),
            usage: reply.usage)
    }
}

/// What an answer looks like when the model is shown it again.
enum ReplyEcho {
    /// Bytes of an answer that are repeated as they are.
    static let limitBytes = 24_000
    private static let shortBytes = 2_000

    static func text(of reply: ModelReply, code: Result<String, ReplyProblem>) -> String {
        let text = reply.text
        let isBlank = text.utf8.allSatisfy { $0 <= 0x20 }
        switch code {
        case .success(let module):
            // Where the answer is long, the code says it all.
            return text.utf8.count <= limitBytes ? text : "```llvm\n\(module)```"
        case .failure where isBlank: return "(no answer)"
        case .failure:
            guard text.utf8.count > shortBytes else { return text }
            let start = String(decoding: text.utf8.prefix(shortBytes), as: UTF8.self)
            return start + "\n(the rest is left out)"
        }
    }
}
