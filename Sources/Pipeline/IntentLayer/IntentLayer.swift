package import ModelClient

/// Turns English into an intent file, with the help of a model.
///
/// The model proposes; what is kept has been parsed, typed and computed here. A model never
/// learns which examples are held out, and is never asked to count.
package struct IntentLayer: Sendable {
    /// Asks a person; nil where nobody answers.
    package typealias Asking = @Sendable (IntentQuestion) async -> String?

    private let model: any Model
    private let limits: IntentLayerLimits

    package init(model: any Model, limits: IntentLayerLimits = IntentLayerLimits()) {
        self.model = model
        self.limits = limits
    }

    /// The intent file for what somebody asks for. Nothing is written to disk.
    ///
    /// - Parameters:
    ///   - isStrict: refuse, instead of assuming, where the English is ambiguous.
    ///   - ask: answers questions; nil where nobody can, which makes assumptions of them.
    ///   - progress: hears of every step.
    /// - Throws: `IntentLayerFailure` where no intent came of it, `ModelFailure` where the model
    ///   could not be asked, `CancellationError`.
    package func intent(
        for english: String, isStrict: Bool = false, asking ask: Asking? = nil,
        progress: @escaping @Sendable (IntentLayerEvent) -> Void = { _ in }
    ) async throws -> IntentDraft {
        let wish = ClauseText.trimmed(ProseText.plain(english))
        guard !wish.isEmpty else {
            throw IntentLayerFailure(
                .noEnglish, "nothing is asked for",
                advice: "say what a function should do, as in \"the greatest common divisor of "
                    + "two numbers\"")
        }
        guard english.utf8.count <= limits.englishLimitBytes else {
            throw IntentLayerFailure(
                .longEnglish,
                "the English has \(english.utf8.count) bytes; the limit is "
                    + "\(limits.englishLimitBytes)",
                advice: "describe one function at a time")
        }
        var session = IntentSession(
            english: wish, model: model, limits: limits, isStrict: isStrict, ask: ask,
            progress: progress)
        return try await session.run()
    }
}

/// What happens while English becomes an intent.
package enum IntentLayerEvent: Sendable {
    package enum Reason: String, Sendable {
        /// The first request.
        case english
        /// Something was wrong with the reply.
        case problems
        /// A person answered questions.
        case answers
    }
    /// The model is asked; `request` counts from 1.
    case asking(request: Int, Reason)
    case model(ModelProgress)
    case replied(request: Int, TokenUsage)
    /// What is sent back, as a person would read it.
    case sendingBack(problemCount: Int, String)
}
