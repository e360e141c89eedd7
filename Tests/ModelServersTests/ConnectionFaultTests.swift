import ModelClient
import ModelStandIn
import Testing

/// Connections that break, drip, or never come about.
@Suite("Connections", .serialized, .timeLimit(.minutes(1)))
struct ConnectionFaultTests {
    @Test(arguments: Wire.allCases, [StandInAnswer.Step.reset, .close])
    func aStreamThatBreaksIsAskedForAgain(_ wire: Wire, _ end: StandInAnswer.Step) async throws {
        let reply = StandInReply("Hello, and a good morning to all of you")
        let server = try await StandInServer.start(answers: [
            wire.answer(reply).cut(after: 400, then: end), wire.answer(reply),
        ])
        let heard = Heard()
        let answer = try await wire.model(server).respond(to: question(), progress: heard.note)
        #expect(answer.text == reply.text)
        #expect(heard.attempts == [1, 2])
        #expect(heard.waits.map(\.reason) == ["connection broken"])
        await server.stop()
    }

    @Test(arguments: Wire.allCases, [StandInAnswer.Step.reset, .close])
    func aStreamThatAlwaysBreaksIsGivenUp(_ wire: Wire, _ end: StandInAnswer.Step) async throws {
        let server = try await StandInServer.start(answers: [
            wire.answer(StandInReply("Hello, world")).cut(after: 300, then: end)
        ])
        await expectFailure(.unreachable, try wire.model(server))
        #expect(server.requests.count == 3)
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func aStreamThatEndsTooEarlyIsBroken(_ wire: Wire) async throws {
        // The end of the HTTP reply is right; the events are not all there.
        var answer = wire.answer(StandInReply("Hello, world"))
        answer.steps.removeLast(wire == .anthropic ? 1 : 3)
        let server = try await StandInServer.start(answers: [answer])
        let failure = await expectFailure(.unreachable, try wire.model(server))
        #expect(failure?.message.contains("in the middle") == true)
        await server.stop()
    }

    /// Letters of two, three and four bytes, and some that join into one.
    static let letters = "Grüße, 你好, 🙂👩‍👩‍👧‍👦, e\u{301}"

    @Test(arguments: Wire.allCases, [1, 2, 3, 7])
    func lettersMayBeCutInTwo(_ wire: Wire, _ size: Int) async throws {
        let server = try await StandInServer.start(answers: [
            wire.answer(StandInReply(Self.letters)).cut(into: size)
        ])
        let heard = Heard()
        let reply = try await wire.model(server).respond(to: question(), progress: heard.note)
        #expect(reply.text == Self.letters)
        #expect(heard.text == Self.letters)
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func anEndWithinALetterIsABrokenConnection(_ wire: Wire) async throws {
        let answer = wire.answer(StandInReply(Self.letters))
        let first = try #require(answer.bytes.firstIndex { $0 >= 0xF0 })
        let server = try await StandInServer.start(answers: [
            answer.cut(after: first + 2, then: .send([])), answer,
        ])
        let heard = Heard()
        let reply = try await wire.model(server).respond(to: question(), progress: heard.note)
        #expect(reply.text == Self.letters)
        #expect(heard.attempts == [1, 2])
        #expect(!heard.text.contains("\u{FFFD}"))
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func aSlowDripMeetsTheIdleLimit(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [
            wire.answer(StandInReply("Hello, world")).dripping(milliseconds: 20_000)
        ])
        let failure = await expectFailure(
            .timedOut,
            try wire.model(server) {
                $0.timeouts.idleMilliseconds = 100
                $0.retries = .none
            })
        #expect(failure?.message.contains("100 ms (the idle time limit)") == true)
        try await settle { server.openConnectionCount == 0 }
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func aSteadyDripMeetsTheTotalLimit(_ wire: Wire) async throws {
        let text = String(repeating: "Hello, world. ", count: 40)
        let server = try await StandInServer.start(answers: [
            wire.answer(StandInReply(text)).dripping(milliseconds: 50)
        ])
        let heard = Heard()
        let failure = await expectFailure(
            .timedOut, try wire.model(server) { $0.timeouts.totalMilliseconds = 900 },
            heard: heard)
        #expect(failure?.message.contains("900 ms (the total time limit)") == true)
        #expect(heard.attempts == [1])
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func aServerThatSaysNothingMeetsTheFirstByteLimit(_ wire: Wire) async throws {
        var answer = wire.answer(StandInReply("Hello"))
        answer.delayMilliseconds = 20_000
        let server = try await StandInServer.start(answers: [answer])
        let failure = await expectFailure(
            .timedOut,
            try wire.model(server) {
                $0.timeouts.connectMilliseconds = 500
                $0.timeouts.firstByteMilliseconds = 100
                $0.retries = .none
            })
        #expect(failure?.message.contains("first byte time limit") == true)
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func refusedConnectionsAreTriedAgainAndReported(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [])
        let model = try wire.model(server)
        await server.stop()
        let heard = Heard()
        let failure = await expectFailure(.unreachable, model, heard: heard)
        #expect(failure?.message.contains("connection refused") == true)
        #expect(failure?.message.contains(server.baseURL) == true, "\(failure as Any)")
        #expect(heard.attempts == [1, 2, 3])
    }

    @Test(arguments: Wire.allCases)
    func unknownHostsAreReported(_ wire: Wire) async throws {
        var configuration = wire.configuration(nil)
        configuration.baseURL = "http://model.invalid"
        configuration.retries = .none
        let failure = await expectFailure(
            .unreachable, try wire.provider.makeModel(configuration))
        #expect(failure?.message.contains("model.invalid") == true)
    }

    @Test(arguments: Wire.allCases)
    func whatIsNotHTTPIsReported(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [
            StandInAnswer(headers: [("content-length", "5")], steps: [.send(Array("hello".utf8))])
        ])
        // TLS is spoken to a server that does not.
        var configuration = wire.configuration(server)
        configuration.baseURL = configuration.baseURL?.replacing("http:", with: "https:")
        configuration.retries = .none
        await expectFailure(.unreachable, try wire.provider.makeModel(configuration))
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func aCompleteReplyNeedsNoEndOfTheConnection(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [
            wire.answer(StandInReply("Hello")).then(.wait(milliseconds: 50_000))
        ])
        let start = ContinuousClock.now
        let reply = try await wire.model(server).respond(to: question())
        #expect(reply.text == "Hello")
        #expect(ContinuousClock.now - start < .seconds(10))
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func cancellingBreaksTheConnection(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [
            wire.answer(StandInReply("Hello, world")).dripping(milliseconds: 20_000)
        ])
        let model = try wire.model(server)
        let task = Task { try await model.respond(to: question()) }
        try await settle { server.requests.count == 1 }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        try await settle { server.openConnectionCount == 0 }
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func cancellingEndsAWait(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [
            wire.error(429, type: "rate_limit_error", headers: [("retry-after", "60")])
        ])
        let model = try wire.model(server)
        let heard = Heard()
        let task = Task { try await model.respond(to: question(), progress: heard.note) }
        try await settle { heard.waits.count == 1 }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func requestsGoThroughTheProxy(_ wire: Wire) async throws {
        let proxy = try await StandInServer.start(isProxy: true) { _ in
            wire.answer(StandInReply("Hello through the proxy"))
        }
        var configuration = wire.configuration(nil)
        configuration.baseURL = "http://model.invalid:8080/v1"
        configuration.proxy = "http://user:password@127.0.0.1:\(proxy.port)"
        let reply = try await wire.provider.makeModel(configuration).respond(to: question())
        #expect(reply.text == "Hello through the proxy")
        let connect = try #require(proxy.requests.first)
        #expect(connect.method == "CONNECT" && connect.path == "model.invalid:8080")
        #expect(connect.header("proxy-authorization") == "Basic dXNlcjpwYXNzd29yZA==")
        #expect(proxy.requests.map(\.method) == ["CONNECT", "POST"])
        await proxy.stop()
    }

    @Test(arguments: Wire.allCases)
    func aProxyThatIsNotThereIsNamed(_ wire: Wire) async throws {
        let proxy = try await StandInServer.start(answers: [])
        await proxy.stop()
        var configuration = wire.configuration(nil)
        configuration.baseURL = "http://model.invalid/v1"
        configuration.proxy = "user:marker@127.0.0.1:\(proxy.port)"
        configuration.retries = .none
        let failure = await expectFailure(
            .unreachable, try wire.provider.makeModel(configuration))
        #expect(failure?.message.contains("proxy http://127.0.0.1:\(proxy.port)") == true)
        #expect(failure?.description.contains("marker") == false)
    }

    @Test func connectionsAreUsedAgain() async throws {
        let server = try await StandInServer.start { _ in
            Wire.anthropic.answer(StandInReply("Hello"))
        }
        let model = try Wire.anthropic.model(server)
        for _ in 0..<5 { _ = try await model.respond(to: question()) }
        #expect(server.requests.count == 5)
        #expect(server.connectionCount == 1)
        await server.stop()
    }

    @Test func manyRequestsMayBeUnderWay() async throws {
        let server = try await StandInServer.start { _ in
            Wire.openai.answer(StandInReply("Hello")).dripping(milliseconds: 20)
        }
        let model = try Wire.openai.model(server)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<64 {
                group.addTask { _ = try await model.respond(to: question()) }
            }
            try await group.waitForAll()
        }
        #expect(server.requests.count == 64)
        await server.stop()
    }
}
