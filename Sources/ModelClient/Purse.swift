/// A budget, what is spent of it, and what is set aside for requests under way.
///
/// One purse is shared by all models of a run.
package final class Purse: Sendable {
    package let budget: Budget

    private struct Contents: Sendable {
        var spending = Spending()
        var reservedTokens = 0
        var reservedPicoUnits = 0
    }

    /// What is set aside for one request.
    struct Reservation: Sendable {
        var tokens: Int
        /// In the budget's currency; 0 where the price is not known or money is not limited.
        var picoUnits: Int
    }

    private let contents: WaitingLine<Contents>

    /// - Parameter spending: what was spent of the budget before, by a run that is resumed.
    package init(_ budget: Budget = .unlimited, spending: Spending = Spending()) {
        self.budget = budget
        contents = WaitingLine(Contents(spending: spending))
    }

    package var spending: Spending { contents.state.spending }

    /// Sets aside the most that a request can cost.
    ///
    /// Where it would fit only once requests under way have turned out cheaper than feared, it
    /// waits for them: so the outcome does not depend on how many are asked at once.
    /// - Throws: `ModelFailure` of kind `overBudget` where it does not fit whatever they cost.
    func reserve(
        _ estimate: TokenEstimate, price: ModelPrice?, for model: ModelIdentity
    ) async throws -> Reservation {
        let reservation = Reservation(
            tokens: estimate.total, picoUnits: try worstCase(estimate, price: price, for: model))
        let budget = budget
        try await contents.enter { contents in
            let tokens = contents.spending.tokens.addingSaturating(reservation.tokens)
            if let limit = budget.maximumTokens, tokens > limit {
                throw Self.tooManyTokens(
                    spent: contents.spending.tokens, wanted: reservation.tokens, limit: limit)
            }
            let spent = budget.money.map { contents.spending.money[$0.currency]?.picoUnits ?? 0 }
            let money = (spent ?? 0).addingSaturating(reservation.picoUnits)
            if let limit = budget.money, money > limit.picoUnits {
                throw Self.tooMuchMoney(
                    spent: spent ?? 0, wanted: reservation.picoUnits, limit: limit)
            }
            if let limit = budget.maximumTokens,
                tokens.addingSaturating(contents.reservedTokens) > limit
            {
                return false
            }
            if let limit = budget.money,
                money.addingSaturating(contents.reservedPicoUnits) > limit.picoUnits
            {
                return false
            }
            contents.reservedTokens = contents.reservedTokens.addingSaturating(reservation.tokens)
            contents.reservedPicoUnits = contents.reservedPicoUnits.addingSaturating(
                reservation.picoUnits)
            return true
        }
        return reservation
    }

    /// Gives back what was set aside, and books what was really spent.
    func settle(_ reservation: Reservation, _ book: (inout Spending) -> Void = { _ in }) {
        contents.change { contents in
            contents.reservedTokens -= reservation.tokens
            contents.reservedPicoUnits -= reservation.picoUnits
            book(&contents.spending)
        }
    }

    func bookRecalled() {
        contents.change { $0.spending.recalled += 1 }
    }

    private func worstCase(
        _ estimate: TokenEstimate, price: ModelPrice?, for model: ModelIdentity
    ) throws -> Int {
        guard let limit = budget.money else { return 0 }
        guard let price else {
            guard budget.refusesUnknownPrices else { return 0 }
            throw ModelFailure(
                .overBudget, "no price of \(model) is known, so that \(limit) cannot be kept to",
                advice: "add [prices.\"\(model)\"] to semcom.toml, or limit tokens instead")
        }
        guard price.currency == limit.currency else {
            throw ModelFailure(
                .overBudget,
                "the budget is in \(limit.currency), and the price of \(model) is in"
                    + " \(price.currency)",
                advice: "give both in the same currency")
        }
        return price.worstCase(estimate).picoUnits
    }

    private static func tooManyTokens(spent: Int, wanted: Int, limit: Int) -> ModelFailure {
        ModelFailure(
            .overBudget,
            "\(spent) of \(limit) tokens are spent, and the next request may take \(wanted)",
            advice: "raise --max-tokens to go on")
    }

    private static func tooMuchMoney(spent: Int, wanted: Int, limit: Money) -> ModelFailure {
        let spent = Money(picoUnits: spent, currency: limit.currency)
        let wanted = Money(picoUnits: wanted, currency: limit.currency)
        return ModelFailure(
            .overBudget,
            "\(spent) of \(limit) are spent, and the next request may cost \(wanted)",
            advice: "raise --budget to go on")
    }
}
