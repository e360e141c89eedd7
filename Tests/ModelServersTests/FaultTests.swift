import ModelClient
import ModelStandIn
import Testing

/// Faults of servers and networks: each has its outcome, in bounded time.
@Suite("Faults", .serialized, .timeLimit(.minutes(1)))
struct FaultTests {
    @Test(arguments: Wire.allCases)
    func rateLimitWithoutAWishIsWaitedFor(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [
            wire.error(429, type: "rate_limit_error"), wire.answer(StandInReply("Hello")),
        ])
        let heard = Heard()
        let reply = try await wire.model(server).respond(to: question(), progress: heard.note)
        #expect(reply.text == "Hello")
        #expect(heard.attempts == [1, 2])
        #expect(heard.waits.map(\.reason) == ["rate limited"])
        #expect(try #require(heard.waits.first).milliseconds <= 5)
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func rateLimitWithAWishIsObeyed(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [
            wire.error(429, type: "rate_limit_error", headers: [("retry-after-ms", "120")]),
            wire.error(429, type: "rate_limit_error", headers: [("retry-after", "0.15")]),
            wire.answer(StandInReply("Hello")),
        ])
        let heard = Heard()
        let start = ContinuousClock.now
        let reply = try await wire.model(server).respond(to: question(), progress: heard.note)
        #expect(ContinuousClock.now - start >= .milliseconds(270))
        #expect(reply.text == "Hello")
        let waits = heard.waits.map(\.milliseconds)
        try #require(waits.count == 2)
        #expect((120...125).contains(waits[0]) && (150...155).contains(waits[1]))
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func aLongWishIsReportedAtOnce(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [
            wire.error(429, type: "rate_limit_error", headers: [("retry-after", "3600")])
        ])
        let failure = await expectFailure(.rateLimited, try wire.model(server))
        #expect(failure?.retryAfterMilliseconds == 3_600_000)
        #expect(failure?.requestID == "req_error")
        #expect(server.requests.count == 1)
        await server.stop()
    }

    @Test(
        arguments: Wire.allCases,
        [
            (529, "overloaded_error", ModelFailure.Kind.overloaded),
            (500, "api_error", .serverError), (503, "unavailable", .serverError),
            (408, "timeout_error", .timedOut), (409, "conflict", .overloaded),
        ])
    func whatMayPassIsTriedToTheLimit(
        _ wire: Wire, _ fault: (status: Int, type: String, kind: ModelFailure.Kind)
    ) async throws {
        let server = try await StandInServer.start(answers: [
            wire.error(fault.status, type: fault.type)
        ])
        let heard = Heard()
        let failure = await expectFailure(fault.kind, try wire.model(server), heard: heard)
        #expect(heard.attempts == [1, 2, 3])
        #expect(server.requests.count == 3)
        #expect(failure?.message.hasSuffix("3 times in a row") == true)
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func retriesCanBeSwitchedOff(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [wire.error(500, type: "api_error")])
        await expectFailure(
            .serverError, try wire.model(server) { $0.retries = .none })
        #expect(server.requests.count == 1)
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func aServerMayForbidARetry(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [
            wire.error(500, type: "api_error", headers: [("x-should-retry", "false")])
        ])
        await expectFailure(.serverError, try wire.model(server))
        #expect(server.requests.count == 1)
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func anErrorWithinTheStreamIsTriedAgain(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [
            wire.stream(endingInError: "overloaded_error", code: 529),
            wire.answer(StandInReply("Hello")),
        ])
        let heard = Heard()
        let reply = try await wire.model(server).respond(to: question(), progress: heard.note)
        #expect(reply.text == "Hello")
        #expect(heard.waits.map(\.reason) == ["overloaded"])
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func anErrorWithinTheStreamThatStaysIsReported(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [
            wire.stream(endingInError: "invalid_request_error", code: 400)
        ])
        let failure = await expectFailure(.badRequest, try wire.model(server))
        #expect(failure?.message.contains("Overloaded") == true)
        #expect(server.requests.count == 1)
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func tooLargeRepliesAreRefused(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [wire.answer(ofMegabytes: 10)])
        let failure = await expectFailure(.tooLarge, try wire.model(server))
        #expect(failure?.message.contains("8 MiB") == true)
        #expect(server.requests.count == 1)
        try await settle { server.openConnectionCount == 0 }
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func oneEventWithoutEndIsRefused(_ wire: Wire) async throws {
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        let server = try await StandInServer.start(answers: [
            StandInAnswer(
                headers: [("content-type", "text/event-stream")],
                steps: Array(repeating: .send(piece), count: 10) + [.wait(milliseconds: 50_000)])
        ])
        await expectFailure(.tooLarge, try wire.model(server))
        await server.stop()
    }
}

/// Waits until something is so, ten seconds at most.
func settle(
    _ condition: () -> Bool, sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    for _ in 0..<1_000 where !condition() { try await Task.sleep(for: .milliseconds(10)) }
    #expect(condition(), sourceLocation: sourceLocation)
}
