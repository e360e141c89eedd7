package import ModelClient

/// Something that happened while code for a function was looked for; it is told before the next
/// step begins.
package struct LoopEvent: Sendable {
    package enum Step: Sendable {
        /// An engine is about to be asked.
        case engineAsked(String)
        /// What an engine has to say, when it has no more candidates to begin with.
        case engineAnswered(String, account: String)
        /// An independent candidate is about to be asked for; they count from 1.
        case candidate(Int)
        /// One more independent candidate is about to be asked for, because the first one fails
        /// nothing but examples.
        case secondOpinion(Int)
        /// The model has something to say about its reply.
        case model(ModelProgress)
        /// An answer came.
        case answered(TokenUsage)
        /// An answer held no module that can be run; attempts count from 1.
        case invalid(attempt: Int, limit: Int, reason: String)
        /// A candidate was run and judged; `origin` says whose it is.
        case judged(Verdict, reason: String, origin: String)
        /// A repair is about to be asked for; they count from 1.
        case repair(Int, limit: Int)
        /// A repair changed nothing; no more repairs of this candidate are asked for.
        case repeated
        case dispute(Dispute)
        case modelFailed(ModelFailure)
    }
    /// The function's name.
    package var function: String
    package var step: Step
    package init(function: String, step: Step) {
        self.function = function
        self.step = step
    }
}
