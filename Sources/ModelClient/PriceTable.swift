/// What a model's tokens cost, in millionths of the currency's unit for a million tokens.
package struct ModelPrice: Hashable, Sendable {
    package var input: Int
    package var output: Int
    /// nil where it is not said: then the price of input is taken.
    package var cacheRead: Int?
    package var cacheWrite: Int?
    package var currency: String

    package init(
        input: Int, output: Int, cacheRead: Int? = nil, cacheWrite: Int? = nil,
        currency: String = Money.defaultCurrency
    ) {
        self.input = input
        self.output = output
        self.cacheRead = cacheRead
        self.cacheWrite = cacheWrite
        self.currency = currency
    }

    /// The exact price of some tokens.
    package func cost(of usage: TokenUsage) -> Money {
        let parts = [
            (usage.input, input), (usage.output, output),
            (usage.cacheRead, cacheRead ?? input), (usage.cacheWrite, cacheWrite ?? input),
        ]
        let sum = parts.reduce(0) { sum, part in
            sum.addingSaturating(max(part.0 ?? 0, 0).multipliedSaturating(by: part.1))
        }
        return Money(picoUnits: sum, currency: currency)
    }

    /// The most that a request of this size can cost.
    package func worstCase(_ estimate: TokenEstimate) -> Money {
        let dearest = max(input, cacheRead ?? 0, cacheWrite ?? 0)
        return Money(
            picoUnits: estimate.prompt.multipliedSaturating(by: dearest)
                .addingSaturating(estimate.output.multipliedSaturating(by: output)),
            currency: currency)
    }
}

/// Prices by model, as settings give them. None is built in: prices change, and a wrong one is
/// worse than none.
package struct PriceTable: Hashable, Sendable {
    /// By `anthropic/claude-sonnet-4-5`.
    package var prices: [String: ModelPrice]

    package init(_ prices: [String: ModelPrice] = [:]) { self.prices = prices }

    /// nil where no price is known, which must then be said.
    package func price(of model: ModelIdentity) -> ModelPrice? { prices[model.description] }
}

/// How many tokens a request may take at most, guessed from its size before it is sent.
package struct TokenEstimate: Hashable, Sendable {
    package static let bytesPerToken = 3

    package var prompt: Int
    package var output: Int

    package init(prompt: Int, output: Int) {
        self.prompt = prompt
        self.output = output
    }

    /// A token for every three bytes of the prompt, and all the output that is allowed.
    package init(_ request: ModelRequest) {
        var bytes = 0
        for block in request.system { bytes += block.text.utf8.count }
        for message in request.messages { bytes += message.text.utf8.count }
        if let schema = request.schema {
            bytes += schema.name.utf8.count + schema.summary.utf8.count + schema.json.utf8.count
        }
        self.init(prompt: Self.tokens(bytes: bytes), output: max(request.maximumOutputTokens, 0))
    }

    /// The tokens of a text, rounded up.
    package static func tokens(bytes: Int) -> Int {
        bytes / bytesPerToken + (bytes % bytesPerToken == 0 ? 0 : 1)
    }

    package var total: Int { prompt.addingSaturating(output) }
}
