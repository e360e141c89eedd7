import ModelClient
import Testing

@Suite("Money and prices")
struct PriceTests {
    @Test(arguments: [
        ("0.50", 500_000_000_000, "0.50 USD"), ("12", 12_000_000_000_000, "12.00 USD"),
        ("0.000000000001 EUR", 1, "0.000001 EUR"),
        ("0.1234567 EUR", 123_456_700_000, "0.123457 EUR"),
        ("3.000000000000000", 3_000_000_000_000, "3.00 USD"),
    ])
    func amountsAreExact(text: String, picoUnits: Int, printed: String) throws {
        let money = try #require(Money(text))
        #expect(money.picoUnits == picoUnits)
        #expect(money.description == printed)
    }

    @Test(arguments: [
        "", "-1", "1e3", "0,5", "1.", ".5", "1 2", "0.0000000000001", "99999999999999", "$5",
        "5 usd",
        "5 USD x", "٣", "+5",
    ])
    func otherTextIsNoAmount(text: String) { #expect(Money(text) == nil) }

    @Test func costsDoNotDrift() throws {
        let price = ModelPrice(
            input: 3_000_000, output: 15_000_000, cacheRead: 300_000, cacheWrite: 3_750_000)
        let usage = TokenUsage(input: 1, output: 1, cacheRead: 1, cacheWrite: 1)
        // 3 + 15 + 0.3 + 3.75 millionths.
        #expect(price.cost(of: usage).picoUnits == 22_050_000)
        var sum = Money(picoUnits: 0)
        for _ in 0..<10_000 { sum = sum.adding(price.cost(of: usage)) }
        #expect(sum.description == "0.2205 USD")
    }

    @Test func absurdNumbersAreCutAndDoNotCrash() {
        let price = ModelPrice(input: .max, output: .max)
        #expect(price.cost(of: TokenUsage(input: .max, output: 5)).picoUnits == .max)
        #expect(price.cost(of: TokenUsage(input: -5)).picoUnits == 0)
        #expect(price.worstCase(TokenEstimate(prompt: .max, output: .max)).picoUnits == .max)
    }

    @Test func estimatesCountEverythingThatIsSent() {
        let request = ModelRequest(
            purpose: .intent, subject: "a long name", system: [PromptBlock("1234")],
            messages: [ModelMessage(.user, "123456")],
            schema: ReplySchema(name: "1", summary: "2", json: "{}"), maximumOutputTokens: 50)
        #expect(TokenEstimate(request) == TokenEstimate(prompt: 5, output: 50))
    }

    @Test func unknownPricesAreNotGuessed() {
        let table = PriceTable(["a/b": ModelPrice(input: 1, output: 2)])
        #expect(table.price(of: ModelIdentity(provider: "a", model: "b"))?.output == 2)
        #expect(table.price(of: ModelIdentity(provider: "a", model: "c")) == nil)
    }
}
