import Foundation
import ModelClient
import Testing

private func question(
    _ text: String, tokens: Int = 100, draw: Int = 0
) -> ModelRequest {
    ModelRequest(
        purpose: .candidate, subject: "gcd", system: [], messages: [ModelMessage(.user, text)],
        maximumOutputTokens: tokens, draw: draw)
}

private func failure(_ model: any Model, _ request: ModelRequest) async -> ModelFailure? {
    do {
        _ = try await model.respond(to: request)
        return nil
    } catch {
        return error as? ModelFailure
    }
}

/// All outcomes of requests that are made at once.
private func ask(_ model: any Model, _ requests: [ModelRequest]) async -> [Result<
    ModelReply, any Error
>] {
    await withTaskGroup(of: Result<ModelReply, any Error>.self) { group in
        for request in requests {
            group.addTask {
                do { return .success(try await model.respond(to: request)) } catch {
                    return .failure(error)
                }
            }
        }
        return await group.reduce(into: []) { $0.append($1) }
    }
}

@Suite("Metered models")
struct MeteredModelTests {
    private let price = PriceTable(["test/model": ModelPrice(input: 1_000_000, output: 2_000_000)])

    @Test func aKeptAnswerIsNotBoughtAgain() async throws {
        let model = CountingModel()
        let store = MemoryStore()
        for _ in 0..<2 {
            let metered = MeteredModel(model, store: store)
            #expect(try await metered.respond(to: question("a")).text == "to a")
            #expect(try await metered.respond(to: question("a")).text == "to a")
        }
        #expect(model.count == 1)
        _ = try await MeteredModel(model, store: store).respond(to: question("a", draw: 1))
        #expect(model.count == 2)
        #expect(store.events == ["will a", "keep a", "will a", "keep a"])
    }

    @Test func requestsUnderWayShareAnAnswer() async throws {
        let model = CountingModel(milliseconds: 50)
        let events = EventLog()
        let metered = MeteredModel(model, store: MemoryStore(), observer: events.note)
        let outcomes = await ask(metered, Array(repeating: question("a"), count: 20))
        #expect(outcomes.allSatisfy { (try? $0.get().text) == "to a" })
        #expect(model.count == 1)
        #expect(events.count { if case .joined = $0 { true } else { false } } == 19)
        #expect(metered.spending.requests == 1)
    }

    @Test func anAnswerIsKeptBeforeAnybodySeesIt() async throws {
        let store = MemoryStore()
        let metered = MeteredModel(CountingModel(), store: store)
        _ = try await metered.respond(to: question("a"))
        #expect(store.events == ["will a", "keep a"])
        let failing = MeteredModel(
            CountingModel(failing: ModelFailure(.overloaded, "no")), store: store)
        #expect(await failure(failing, question("b"))?.kind == .overloaded)
        #expect(store.events.suffix(2) == ["will b", "failed b"])
    }

    @Test func anAnswerThatCannotBeKeptIsNotLost() async throws {
        let model = CountingModel()
        let store = MemoryStore()
        let metered = MeteredModel(model, store: store)
        store.isFull = true
        #expect(await failure(metered, question("a"))?.message == "no room")
        store.isFull = false
        #expect(try await metered.respond(to: question("a")).text == "to a")
        #expect(model.count == 1)
        #expect(store.events == ["will a", "keep a"])
    }

    @Test func onlySoManyAreUnderWay() async throws {
        let model = CountingModel(milliseconds: 5)
        let metered = MeteredModel(model, store: nil, concurrency: 3)
        let requests = (0..<40).map { question("q", draw: $0) }
        let outcomes = await ask(metered, requests)
        #expect(outcomes.allSatisfy { (try? $0.get()) != nil })
        #expect(model.count == 40)
        #expect(model.mostAtOnce == 3)
    }

    @Test(arguments: [1, 16])
    func tokensAreNotOvershot(concurrency: Int) async throws {
        // Each may take 1 + 100 tokens and takes 60: the 16th would meet 1 000 in the worst case.
        let model = CountingModel(
            milliseconds: 2, usage: TokenUsage(input: 10, output: 50))
        let purse = Purse(Budget(maximumTokens: 1_000))
        let metered = MeteredModel(model, store: nil, purse: purse, concurrency: concurrency)
        let outcomes = await ask(metered, (0..<40).map { question("q", draw: $0) })
        let answered = outcomes.filter { (try? $0.get()) != nil }.count
        #expect(answered == 15)
        #expect(metered.spending.tokens == 900)
        #expect(model.count == 15)
        let refusal = await failure(metered, question("q", draw: 99))
        #expect(refusal?.kind == .overBudget)
        #expect(
            refusal?.message == "900 of 1000 tokens are spent, and the next request may take 101")
    }

    @Test func moneyIsNotOvershot() async throws {
        // Worst case 1 + 200 millionths, real cost 110.
        let model = CountingModel(milliseconds: 2, usage: TokenUsage(input: 10, output: 50))
        let purse = Purse(Budget(money: Money("0.001")))
        let events = EventLog()
        let metered = MeteredModel(
            model, store: nil, prices: price, purse: purse, concurrency: 16, observer: events.note)
        let outcomes = await ask(metered, (0..<40).map { question("q", draw: $0) })
        #expect(outcomes.filter { (try? $0.get()) != nil }.count == 8)
        #expect(metered.spending.money["USD"]?.description == "0.00088 USD")
        let refusal = await failure(metered, question("q", draw: 99))
        #expect(
            refusal?.message
                == "0.00088 USD of 0.001 USD are spent, and the next request may cost 0.000201 USD")
        #expect(events.costs.count == 8)
        #expect(events.costs.allSatisfy { $0?.picoUnits == 110_000_000 })
    }

    @Test func unknownPricesAreSaidOnce() async throws {
        let events = EventLog()
        let purse = Purse(Budget(money: Money("0.000001")))
        let metered = MeteredModel(
            CountingModel(), store: nil, purse: purse, observer: events.note)
        _ = try await metered.respond(to: question("a"))
        _ = try await metered.respond(to: question("b"))
        #expect(events.count { if case .priceUnknown = $0 { true } else { false } } == 1)
        #expect(metered.spending.unpricedTokens > 0)
        let strict = Purse(Budget(money: Money("5"), refusesUnknownPrices: true))
        let refusal = await failure(
            MeteredModel(CountingModel(), store: nil, purse: strict), question("a"))
        #expect(refusal?.kind == .overBudget)
        #expect(refusal?.advice?.contains("[prices.\"test/model\"]") == true)
    }

    @Test func otherCurrenciesAreNotCompared() async throws {
        let purse = Purse(Budget(money: Money("5 EUR")))
        let metered = MeteredModel(CountingModel(), store: nil, prices: price, purse: purse)
        #expect(await failure(metered, question("a"))?.message.contains("EUR") == true)
    }

    @Test func usageThatIsNotSaidIsGuessedAndCalledSo() async throws {
        let metered = MeteredModel(CountingModel(usage: TokenUsage()), store: nil, prices: price)
        _ = try await metered.respond(to: question("123456"))
        #expect(metered.spending.usage == TokenUsage(input: 2, output: 3))
        #expect(metered.spending.estimatedTokens == 5)
        #expect(metered.spending.money["USD"]?.picoUnits == 8_000_000)
    }

    @Test func absurdUsageDoesNotCrash() async throws {
        let usage = TokenUsage(input: .max, output: .max, cacheRead: .min, cacheWrite: .max)
        let metered = MeteredModel(
            CountingModel(usage: usage), store: nil, prices: price)
        for draw in 0..<3 { _ = try await metered.respond(to: question("a", draw: draw)) }
        #expect(metered.spending.requests == 3)
    }

    @Test func whoeverIsCancelledLeavesAlone() async throws {
        let model = CountingModel(milliseconds: 150)
        let metered = MeteredModel(model, store: MemoryStore())
        let first = Task { try await metered.respond(to: question("a")) }
        try await Task.sleep(for: .milliseconds(30))
        let second = Task { try await metered.respond(to: question("a")) }
        try await Task.sleep(for: .milliseconds(30))
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        #expect(try await second.value.text == "to a")
        #expect(model.count == 1)
    }

    @Test func theLastToBeCancelledEndsTheRequest() async throws {
        let model = CountingModel(milliseconds: 60_000)
        let purse = Purse(Budget(maximumTokens: 150))
        let metered = MeteredModel(model, store: MemoryStore(), purse: purse, concurrency: 1)
        let tasks = (0..<3).map { draw in
            Task { try await metered.respond(to: question("a", draw: draw)) }
        }
        try await Task.sleep(for: .milliseconds(30))
        for task in tasks {
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
        model.milliseconds = 0
        // Nothing is set aside any more, and no place is taken.
        #expect(try await metered.respond(to: question("b")).text == "to b")
    }

    @Test func resumableModelsAreToldWhatIsKept() async throws {
        let store = MemoryStore()
        let model = SpoolingModel()
        let metered = MeteredModel(model, store: store)
        let key = RequestKey(question("a"), of: model.identity)
        _ = try await metered.respond(to: question("a"))
        #expect(model.forgotten == [key])
        // Another process keeps the answer while this one is about to buy it.
        model.beforeAsking = {
            try store.keep(
                ModelReply(text: "theirs"), to: question("b"), of: model.identity,
                key: RequestKey(question("b"), of: model.identity), milliseconds: 1)
        }
        #expect(try await metered.respond(to: question("b")).text == "theirs")
        #expect(model.count == 1)
        #expect(metered.spending.requests == 1 && metered.spending.recalled == 1)
    }
}
