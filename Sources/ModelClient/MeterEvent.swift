/// What a metered model tells about requests, for progress and ledger.
package enum MeterEvent: Sendable {
    /// A request is about to be sent.
    case asking(MeterLabel, TokenEstimate)
    case progress(MeterLabel, ModelProgress)
    /// A reply that was paid for now; `cost` is nil where no price is known.
    case answered(MeterLabel, MeterReceipt)
    /// The answer was kept from an earlier time: nothing was sent.
    case recalled(MeterLabel)
    /// The same request was under way already: both share its answer.
    case joined(MeterLabel)
    case failed(MeterLabel, ModelFailure)
    /// Said once for each model: its costs cannot be told.
    case priceUnknown(ModelIdentity)
}

/// Which request an event is about.
package struct MeterLabel: Hashable, Sendable {
    package var key: RequestKey
    package var purpose: ModelRequest.Purpose
    package var subject: String
    package var draw: Int
    package var model: ModelIdentity
}

/// What one reply took.
package struct MeterReceipt: Hashable, Sendable {
    package var usage: TokenUsage
    /// True where the model did not say, and the tokens were guessed from sizes.
    package var isEstimated: Bool
    package var cost: Money?
    package var milliseconds: Int
    /// All that the run has spent so far, this reply included.
    package var spending: Spending
}
