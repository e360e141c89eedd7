package import Evidence
package import Intent
package import ModelClient
import Prompts

/// The semantic track: has a model compare a blind reading of the code with the intent.
///
/// What it finds goes through `AlignmentEngine.lowered`, which can only cast doubt.
package struct SemanticTrack: Sendable {
    static let maximumOutputTokens = 4_096
    /// Distinguishing calls that are run.
    static let callLimit = 8

    let model: any Model
    let judge: Judge

    package init(model: any Model, judge: Judge) {
        self.model = model
        self.judge = judge
    }

    /// Reads the code blindly and compares; a model that fails leaves a review that says nothing.
    ///
    /// - Throws: `CancellationError`, or what the sandbox throws when it cannot work at all.
    package func review(
        _ function: CheckedFunction, candidate: CandidateModule, reader: BlindReader, draw: Int = 0
    ) async throws -> SemanticReview {
        let signature = function.intent.signature
        do {
            let reading = try await reader.read(
                candidate, signature: signature, subject: signature.name, draw: draw)
            return try await compare(
                reading, with: function, candidate: candidate, draw: draw)
        } catch let failure as BlindReadingFailure {
            return .nothing("the code was not read: \(failure.description)")
        }
    }

    /// Compares a reading that is there already.
    package func compare(
        _ reading: BlindReading, with function: CheckedFunction, candidate: CandidateModule,
        draw: Int = 0
    ) async throws -> SemanticReview {
        let statements = SemanticStatements(function.intent)
        guard !statements.statements.isEmpty else {
            return .nothing("the intent says nothing to compare with", reading: reading.statements)
        }
        let reply: ModelReply
        do {
            reply = try await model.respond(
                to: request(statements, reading, function.intent, draw: draw))
        } catch let failure as ModelFailure {
            return .nothing(
                "reading and intent were not compared: \(failure.description)",
                reading: reading.statements)
        }
        let answers = ComparisonReply(structured: reply.structured, text: reply.text).answers
        guard reply.stop != .refused, !answers.isEmpty else {
            return .nothing(
                "reading and intent were not compared: the model's reply has another form",
                reading: reading.statements)
        }
        var check = QuoteCheck(statements: statements.statements, reading: reading.text)
        let opinions = check.opinions(answers)
        var review = SemanticReview(
            inventedQuotes: check.inventedQuotes, unusableAnswers: check.unusableAnswers,
            reading: reading.statements)
        if statements.isCut { review.note = "the intent says more than was compared" }
        if !reading.isComplete { review.note = "the reading of the code was cut off" }
        if reply.stop == .outputLimit { review.note = "the comparison was cut off" }
        let caller = DistinguishingCalls(judge: judge, function: function, candidate: candidate)
        var run = 0
        for statement in statements.statements {
            var opinion = SemanticReview.Opinion.silent
            switch opinions[statement.label] {
            case .agrees(let intent, let description):
                opinion = .agrees(intent: intent, reading: description)
            case .contradicts(let intent, let description, let answer):
                run += 1
                opinion = .contradicts(
                    SemanticContradiction(
                        intentQuote: intent, readingQuote: description,
                        input: run <= Self.callLimit ? try await caller.input(answer) : nil))
            case nil: break
            }
            review.statements.append(
                SemanticReview.Statement(
                    label: statement.label, text: statement.text, opinion: opinion))
        }
        return review
    }

    private func request(
        _ statements: SemanticStatements, _ reading: BlindReading, _ intent: FunctionIntent,
        draw: Int
    ) -> ModelRequest {
        let isStructured = model.capabilities.hasStructuredReplies
        let signature = intent.signature
        let neutral = reading.behaviour.signature
        var names = ["`\(neutral.name)` is `\(signature.name)`"]
        names += zip(neutral.parameters, signature.parameters).map {
            "`\($0.name)` is `\($1.name)`"
        }
        let system = Prompts.comparisonSystem(isStructured: isStructured)
        let prompt = Prompts.comparisonRequest(
            signature: Printer.text(of: signature),
            statements: statements.statements.map { "\($0.label): \($0.text)" }, names: names,
            description: reading.text)
        return ModelRequest(
            purpose: .comparison, subject: signature.name,
            system: [PromptBlock(system, endsStablePrefix: true)],
            messages: [ModelMessage(.user, prompt)],
            schema: isStructured ? Self.schema : nil,
            maximumOutputTokens: Self.maximumOutputTokens, draw: draw)
    }

    private static let schema = ReplySchema(
        name: "compare_statements",
        summary: "Says for each statement whether the description agrees with it.",
        json: Prompts.comparisonSchema)
}
