/// What a run may spend.
package struct Budget: Hashable, Sendable {
    /// nil means no limit.
    package var money: Money?
    package var maximumTokens: Int?
    /// Whether a model without a known price is refused where money is limited; otherwise it is
    /// asked, and its tokens are counted as unpriced.
    package var refusesUnknownPrices: Bool

    package init(
        money: Money? = nil, maximumTokens: Int? = nil, refusesUnknownPrices: Bool = false
    ) {
        self.money = money
        self.maximumTokens = maximumTokens
        self.refusesUnknownPrices = refusesUnknownPrices
    }

    package static let unlimited = Budget()
}

/// What a run has spent.
package struct Spending: Hashable, Sendable {
    /// Requests that were answered and paid for.
    package var requests = 0
    /// Requests that were answered from what was kept.
    package var recalled = 0
    package var usage = TokenUsage()
    /// How many of the tokens were guessed from sizes, because the model did not say.
    package var estimatedTokens = 0
    /// Tokens of models without a known price.
    package var unpricedTokens = 0
    /// By currency.
    package var money: [String: Money] = [:]

    package init() {}

    package var tokens: Int { usage.total }
}
