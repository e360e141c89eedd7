/// What turning English into an intent may cost.
package struct IntentLayerLimits: Sendable {
    /// Longer English is refused before a model is asked.
    package var englishLimitBytes = 32 << 10
    /// A larger reply is not read; the model is asked for a shorter one.
    package var replyLimitBytes = 256 << 10
    /// How often what is wrong goes back to the model.
    package var feedbackLimitCount = 3
    /// How often answers of a person go back to the model.
    package var answerRoundLimitCount = 2
    /// Further questions of one reply become assumptions.
    package var questionLimitCount = 8
    /// The rest of a longer answer is left away.
    package var answerLimitBytes = 4 << 10
    /// A reply with more functions goes back to the model.
    package var functionLimitCount = 20
    /// A function with more lines in its block goes back to the model.
    package var blockLimitLines = 300
    /// Further examples of one function are left away.
    package var exampleLimitCount = 100
    /// What one message to the model says about problems.
    package var feedbackLimitBytes = 8 << 10
    /// Tokens of one reply.
    package var outputLimitTokens = 8_192
    package init() {}
}
