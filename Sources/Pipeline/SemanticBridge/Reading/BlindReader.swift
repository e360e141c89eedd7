package import Evidence
package import Intent
package import ModelClient
import Prompts

/// What a model says that code does, without having been told what it is for.
package struct BlindReading: Sendable {
    /// What was seen under neutral names.
    package var behaviour: BehaviouralModel
    /// Statements in the model's words, about `f` and `a1`, `a2`, ….
    package var statements: [String]
    /// The statements as a list, one a line: what quotes have to occur in.
    package var text: String
    /// False when the model's reply was cut off at its end.
    package var isComplete: Bool
    package var usage: TokenUsage
    /// The name of the model that answered.
    package var model: String
}

/// Why there is no blind reading: the model failed, or there is nothing that it may be shown.
package enum BlindReadingFailure: Error, Hashable, Sendable, CustomStringConvertible {
    case model(ModelFailure)
    case code(String)

    package var description: String {
        switch self {
        case .model(let failure): failure.description
        case .code(let reason): reason
        }
    }
}

/// Has a model describe code from its text and its runs alone.
package struct BlindReader: Sendable {
    static let statementLimit = 40
    static let textLimitBytes = 16_000
    static let maximumOutputTokens = 2_048

    let model: any Model
    let observer: BehaviourObserver

    package init(model: any Model, executor: any CandidateExecutor) {
        self.model = model
        observer = BehaviourObserver(executor: executor)
    }

    /// The request that `read` sends, for an estimate or a test.
    ///
    /// - Parameter subject: the function's name, for the ledger; it is not sent.
    /// - Throws: `BlindReadingFailure` where the code must not be shown, or what the sandbox
    ///   throws.
    package func request(
        for candidate: CandidateModule, signature: Signature, subject: String, draw: Int = 0
    ) async throws -> (request: ModelRequest, behaviour: BehaviouralModel) {
        let neutral: NeutralSubject
        do {
            neutral = try NeutralSubject(candidate, signature: signature)
        } catch {
            throw BlindReadingFailure.code(error.description)
        }
        let behaviour = try await observer.observe(
            neutral.candidate, signature: neutral.signature)
        // Only what LLVM accepts is made of IR's own words.
        guard behaviour.refusals.isEmpty else {
            throw BlindReadingFailure.code("the sandbox does not run the code under neutral names")
        }
        let text = BehaviourText(model: behaviour.steady, limits: .prompt)
        let prompt = Prompts.descriptionRequest(
            signature: Printer.text(of: neutral.signature),
            parameters: PlaceNames(neutral.signature).irParameterLines,
            code: neutral.code.trimmingSpace(),
            facts: text.facts.map { "\($0.name): \($0.text)" }, calls: text.calls)
        let request = ModelRequest(
            purpose: .description, subject: subject,
            system: [PromptBlock(Prompts.descriptionSystem, endsStablePrefix: true)],
            messages: [ModelMessage(.user, prompt)],
            maximumOutputTokens: Self.maximumOutputTokens, draw: draw)
        return (request, behaviour)
    }

    /// - Throws: `BlindReadingFailure`, `CancellationError`, or what the sandbox throws.
    package func read(
        _ candidate: CandidateModule, signature: Signature, subject: String, draw: Int = 0
    ) async throws -> BlindReading {
        let (request, behaviour) = try await request(
            for: candidate, signature: signature, subject: subject, draw: draw)
        let reply: ModelReply
        do {
            reply = try await model.respond(to: request)
        } catch let failure as ModelFailure {
            throw BlindReadingFailure.model(failure)
        }
        guard reply.stop != .refused else {
            throw BlindReadingFailure.model(
                ModelFailure(.emptyReply, "the model declined to describe the code"))
        }
        let isCut = reply.stop == .outputLimit || reply.text.utf8.count > Self.textLimitBytes
        let statements = Self.statements(of: reply.text, isCut: isCut)
        guard !statements.isEmpty else {
            throw BlindReadingFailure.model(
                ModelFailure(.emptyReply, "the model gave no description of the code"))
        }
        return BlindReading(
            behaviour: behaviour, statements: statements,
            text: statements.map { "- " + $0 }.joined(separator: "\n"),
            isComplete: !isCut, usage: reply.usage, model: reply.model)
    }

    /// The list's entries; where a reply has no list, its lines.
    static func statements(of reply: String, isCut: Bool) -> [String] {
        var lines = reply.utf8.prefix(textLimitBytes).split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true
        ).map { String(decoding: $0, as: UTF8.self).trimmingSpace() }
        if isCut, lines.count > 1 { lines.removeLast() }
        lines = lines.filter { !$0.isEmpty && !$0.hasPrefix("```") }
        let isList = lines.contains { $0.listEntry != nil }
        var statements: [String] = []
        for line in lines {
            if let entry = line.listEntry {
                statements.append(entry)
            } else if !isList {
                statements.append(line)
            }
        }
        return Array(statements.filter { !$0.isEmpty }.prefix(statementLimit))
    }
}

extension String {
    func trimmingSpace() -> String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }

    /// The text behind `- `, `* ` or `1. `; nil for a line that is no entry of a list.
    fileprivate var listEntry: String? {
        if let first, "-*•".contains(first), dropFirst().first == " " {
            return String(dropFirst(2)).trimmingSpace()
        }
        let digits = prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.count) else { return nil }
        let rest = dropFirst(digits.count)
        guard let mark = rest.first, mark == "." || mark == ")", rest.dropFirst().first == " "
        else { return nil }
        return String(rest.dropFirst(2)).trimmingSpace()
    }
}
