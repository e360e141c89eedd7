internal import Synchronization

/// A model that never buys an answer twice, keeps to a budget, and tells what it costs.
///
/// Every answer is in the store before anybody sees it. Requests that are the same share one
/// answer, at once or one after another.
package final class MeteredModel: Model {
    private let model: any Model
    private let store: (any AnswerStore)?
    private let prices: PriceTable
    private let purse: Purse
    private let concurrency: Int
    private let observer: @Sendable (MeterEvent) -> Void

    private let shared = SharedRequests()
    private let underWay = WaitingLine(0)
    /// Answers that were bought and that the store could not keep, with their milliseconds.
    private let unkept: Mutex<[RequestKey: (ModelReply, Int)]> = Mutex([:])
    private let saidThatPriceIsUnknown = Mutex(false)

    /// - Parameter concurrency: requests that may be under way at once, at least 1.
    package init(
        _ model: any Model, store: (any AnswerStore)?, prices: PriceTable = PriceTable(),
        purse: Purse = Purse(), concurrency: Int = 8,
        observer: @escaping @Sendable (MeterEvent) -> Void = { _ in }
    ) {
        self.model = model
        self.store = store
        self.prices = prices
        self.purse = purse
        self.concurrency = max(concurrency, 1)
        self.observer = observer
    }

    package var identity: ModelIdentity { model.identity }
    package var capabilities: ModelCapabilities { model.capabilities }
    package var spending: Spending { purse.spending }

    package func respond(
        to request: ModelRequest, progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        let key = RequestKey(request, of: identity)
        let label = MeterLabel(
            key: key, purpose: request.purpose, subject: request.subject, draw: request.draw,
            model: identity)
        let observer = observer
        return try await shared.reply(
            to: key, listener: progress, joined: { observer(.joined(label)) },
            work: { broadcast in
                do {
                    return try await self.answer(request, label: label) { progress in
                        observer(.progress(label, progress))
                        broadcast(progress)
                    }
                } catch let failure as ModelFailure {
                    observer(.failed(label, failure))
                    throw failure
                }
            })
    }

    private func answer(
        _ request: ModelRequest, label: MeterLabel,
        progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        if let kept = try await recall(request, label: label) { return kept }
        let limit = concurrency
        try await underWay.enter { count in
            guard count < limit else { return false }
            count += 1
            return true
        }
        defer { underWay.change { $0 -= 1 } }
        let price = prices.price(of: identity)
        if price == nil { sayThatPriceIsUnknown() }
        let estimate = TokenEstimate(request)
        let reservation = try await purse.reserve(estimate, price: price, for: identity)
        observer(.asking(label, estimate))
        let purchase = Purchase(request: request, label: label, price: price, estimate: estimate)
        return try await buy(purchase, reservation, progress: progress)
    }

    private struct Purchase {
        var request: ModelRequest
        var label: MeterLabel
        var price: ModelPrice?
        var estimate: TokenEstimate
    }

    private func buy(
        _ purchase: Purchase, _ reservation: Purse.Reservation,
        progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        let key = purchase.label.key
        let start = ContinuousClock.now
        let reply: ModelReply
        do {
            try store?.willAsk(purchase.request, of: identity, key: key)
            let (answer, wasKept) = try await ask(purchase.request, key: key, progress: progress)
            if wasKept {
                purse.settle(reservation) { $0.recalled += 1 }
                observer(.recalled(purchase.label))
                return answer
            }
            reply = answer
        } catch {
            purse.settle(reservation) { spending in
                guard let failure = error as? ModelFailure, failure.mayHaveCost else { return }
                let prompt = TokenUsage(input: purchase.estimate.prompt)
                Self.book(prompt, isEstimated: true, purchase.price, in: &spending)
            }
            if let failure = error as? ModelFailure {
                try store?.failed(failure, request: purchase.request, of: identity, key: key)
            }
            throw error
        }
        let milliseconds = (ContinuousClock.now - start).milliseconds
        settle(purchase, reservation, reply: reply, milliseconds: milliseconds)
        try await keep(reply, to: purchase.request, key: key, milliseconds: milliseconds)
        return reply
    }

    /// The model's answer, and whether another process had bought and kept it meanwhile.
    private func ask(
        _ request: ModelRequest, key: RequestKey,
        progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> (ModelReply, wasKept: Bool) {
        guard let resumable = model as? any ResumableModel else {
            return (try await model.respond(to: request, progress: progress), false)
        }
        let wasKept = Flag()
        let store = store
        let reply = try await resumable.respond(
            to: request,
            unlessKept: {
                let kept = try store?.answer(for: key)
                wasKept.value.withLock { $0 = kept != nil }
                return kept
            }, progress: progress)
        return (reply, wasKept.value.withLock { $0 })
    }

    private final class Flag: Sendable {
        let value = Mutex(false)
    }

    private func recall(_ request: ModelRequest, label: MeterLabel) async throws -> ModelReply? {
        if let kept = try store?.answer(for: label.key) {
            // A crash may have come between keeping an answer and clearing up after it.
            await (model as? any ResumableModel)?.forget(label.key)
            purse.bookRecalled()
            observer(.recalled(label))
            return kept
        }
        guard let (reply, milliseconds) = unkept.withLock({ $0[label.key] }) else { return nil }
        try await keep(reply, to: request, key: label.key, milliseconds: milliseconds)
        purse.bookRecalled()
        observer(.recalled(label))
        return reply
    }

    private func keep(
        _ reply: ModelReply, to request: ModelRequest, key: RequestKey, milliseconds: Int
    ) async throws {
        do {
            try await store?.keep(
                reply, to: request, of: identity, key: key, milliseconds: milliseconds)
        } catch {
            // It is paid for: the next time it is not asked again, but kept if there is room then.
            unkept.withLock { $0[key] = (reply, milliseconds) }
            throw error
        }
        unkept.withLock { $0[key] = nil }
        if store != nil { await (model as? any ResumableModel)?.forget(key) }
    }

    private func settle(
        _ purchase: Purchase, _ reservation: Purse.Reservation, reply: ModelReply,
        milliseconds: Int
    ) {
        var usage = reply.usage.clamped
        let isEstimated = usage == TokenUsage()
        if isEstimated {
            let bytes = reply.text.utf8.count + (reply.structured?.utf8.count ?? 0)
            usage.input = purchase.estimate.prompt
            usage.output = TokenEstimate.tokens(bytes: bytes)
        }
        let counted = usage
        purse.settle(reservation) { spending in
            spending.requests += 1
            Self.book(counted, isEstimated: isEstimated, purchase.price, in: &spending)
        }
        let receipt = MeterReceipt(
            usage: usage, isEstimated: isEstimated, cost: purchase.price?.cost(of: usage),
            milliseconds: milliseconds, spending: purse.spending)
        observer(.answered(purchase.label, receipt))
    }

    private static func book(
        _ usage: TokenUsage, isEstimated: Bool, _ price: ModelPrice?, in spending: inout Spending
    ) {
        spending.usage = spending.usage + usage
        if isEstimated { spending.estimatedTokens += usage.total }
        guard let cost = price?.cost(of: usage) else {
            spending.unpricedTokens += usage.total
            return
        }
        spending.money[cost.currency] = spending.money[cost.currency]?.adding(cost) ?? cost
    }

    private func sayThatPriceIsUnknown() {
        let isFirst = saidThatPriceIsUnknown.withLock { said in
            defer { said = true }
            return !said
        }
        if isFirst { observer(.priceUnknown(identity)) }
    }
}

extension ModelFailure {
    /// True where the model has probably read the prompt, and its owner counts that.
    fileprivate var mayHaveCost: Bool {
        switch kind {
        case .timedOut, .malformedReply, .emptyReply, .tooLarge: true
        default: false
        }
    }
}

extension TokenUsage {
    /// Without numbers that no reply can have, so that sums of them never overflow.
    fileprivate var clamped: TokenUsage {
        func clamp(_ tokens: Int?) -> Int? { tokens.map { min(max($0, 0), 1_000_000_000_000) } }
        return TokenUsage(
            input: clamp(input), output: clamp(output), cacheRead: clamp(cacheRead),
            cacheWrite: clamp(cacheWrite))
    }
}

extension Duration {
    fileprivate var milliseconds: Int {
        Int(clamping: components.seconds) &* 1_000
            + Int(clamping: components.attoseconds / 1_000_000_000_000_000)
    }
}
