import ModelClient
import ModelServers
import ModelStandIn
import Testing

/// Replies that are no use, and requests that are refused.
@Suite("Replies and refusals", .serialized, .timeLimit(.minutes(1)))
struct MessageFaultTests {
    /// What a model replies to the one answer of a server.
    private func reply(
        _ wire: Wire, _ answer: StandInAnswer, _ request: ModelRequest = question()
    ) async throws -> ModelReply {
        let server = try await StandInServer.start(answers: [answer])
        let reply = try await wire.model(server).respond(to: request)
        await server.stop()
        return reply
    }

    /// The failure that the one answer of a server makes; it must not be asked twice.
    private func failure(
        _ kind: ModelFailure.Kind, _ wire: Wire, _ answer: StandInAnswer,
        _ request: ModelRequest = question()
    ) async throws -> ModelFailure {
        let server = try await StandInServer.start(answers: [answer])
        let failure = await expectFailure(kind, try wire.model(server), request)
        #expect(server.requests.count == 1)
        await server.stop()
        return try #require(failure)
    }

    @Test(arguments: Wire.allCases)
    func anEmptyReplyIsAFailure(_ wire: Wire) async throws {
        _ = try await failure(.emptyReply, wire, wire.answer(StandInReply("")))
        _ = try await failure(.emptyReply, wire, wire.answer(StandInReply(" \n")))
    }

    @Test(arguments: Wire.allCases)
    func aRefusalIsAReply(_ wire: Wire) async throws {
        let empty = try await reply(wire, wire.answer(StandInReply("", stop: .refused)))
        #expect(empty.stop == .refused && empty.text.isEmpty)
        let spoken = try await reply(wire, wire.answer(StandInReply("No.", stop: .refused)))
        #expect(spoken.stop == .refused && spoken.text == "No.")
    }

    @Test func aRefusalInWordsIsAReply() async throws {
        let spoken = try await reply(
            .openai,
            .events([
                #"data: {"choices":[{"index":0,"delta":{"refusal":"I will not."}}]}"# + "\n\n",
                #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"# + "\n\n",
                "data: [DONE]\n\n",
            ]))
        #expect(spoken.stop == .refused && spoken.text == "I will not.")
    }

    @Test(arguments: Wire.allCases)
    func theOutputLimitIsAReply(_ wire: Wire) async throws {
        let cut = try await reply(wire, wire.answer(StandInReply("define i64", stop: .outputLimit)))
        #expect(cut.stop == .outputLimit && cut.text == "define i64")
        let nothing = try await reply(wire, wire.answer(StandInReply("", stop: .outputLimit)))
        #expect(nothing.stop == .outputLimit && nothing.text.isEmpty)
    }

    @Test(arguments: Wire.allCases)
    func structureThatIsCutOffIsShownAsText(_ wire: Wire) async throws {
        let answer = wire.answer(
            StandInReply(structured: #"{"z":"on"#, stop: .outputLimit))
        let cut = try await reply(wire, answer, question(withSchema: true))
        #expect(cut.stop == .outputLimit && cut.structured == nil)
        #expect(cut.text == #"{"z":"on"#)
    }

    @Test func aToolCallThatIsNotJSONIsMalformed() async throws {
        let request = question(withSchema: true)
        _ = try await failure(
            .malformedReply, .anthropic,
            Wire.anthropic.answer(StandInReply(structured: #"{"z": nonsense}"#)), request)
        _ = try await failure(
            .malformedReply, .openai,
            .events([
                #"data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"c","#
                    + #""function":{"name":"f","arguments":"{\"z\": "}}]}}]}"# + "\n\n",
                #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}"#
                    + "\n\n", "data: [DONE]\n\n",
            ]), request)
    }

    @Test(arguments: Wire.allCases)
    func anEventThatIsNotJSONIsMalformed(_ wire: Wire) async throws {
        let name = wire == .anthropic ? "event: message_start\n" : ""
        _ = try await failure(.malformedReply, wire, .events(["\(name)data: {nonsense\n\n"]))
        // Half a letter, and nonsense in a place that is read.
        _ = try await failure(
            .malformedReply, wire,
            StandInAnswer(
                headers: [("content-type", "text/event-stream")],
                steps: [
                    .send(Array("data: {\"type\":\"".utf8) + [0xC3, 0x28] + Array("\"}\n\n".utf8))
                ]))
    }

    @Test(arguments: Wire.allCases)
    func aWebPageIsMalformed(_ wire: Wire) async throws {
        let failure = try await failure(.malformedReply, wire, .page("<!doctype html><html>…"))
        #expect(failure.message.contains("web page"))
    }

    @Test(arguments: Wire.allCases)
    func anUnknownModelIsNamed(_ wire: Wire) async throws {
        let failure = try await failure(
            .unknownModel, wire, wire.error(404, type: "not_found_error", "model: stand-in-1"))
        #expect(failure.message.contains("`stand-in-1`"))
        #expect(failure.advice?.contains("semcom models") == true)
    }

    @Test func serversThatAnswer400ForAnUnknownModelAreUnderstood() async throws {
        _ = try await failure(
            .unknownModel, .openai,
            StandInWire.openAIError(
                400, type: "invalid_request_error", message: "no such model",
                code: "model_not_found"))
    }

    @Test(arguments: Wire.allCases)
    func anExpiredKeyIsNamedButNeverShown(_ wire: Wire) async throws {
        let failure = try await failure(
            .badKey, wire,
            wire.error(401, type: "authentication_error", "the key \(Wire.key) has expired"))
        #expect(failure.message.contains("the key from the test"))
        #expect(failure.message.contains("the key ••• has expired"))
        #expect(failure.advice?.contains("_API_KEY") == true)
    }

    @Test(arguments: Wire.allCases)
    func aKeyThatMayNotDoThisIsABadKey(_ wire: Wire) async throws {
        _ = try await failure(.badKey, wire, wire.error(403, type: "permission_error"))
    }

    @Test func anAccountWithoutMoneyIsNotAskedAgain() async throws {
        let failure = try await failure(
            .badKey, .openai,
            StandInWire.openAIError(
                429, type: "insufficient_quota", message: "You exceeded your current quota",
                code: "insufficient_quota"))
        #expect(failure.message.contains("no credit"))
        _ = try await self.failure(
            .badKey, .anthropic,
            StandInWire.anthropicError(
                400, type: "invalid_request_error",
                message: "Your credit balance is too low to access the API."))
    }

    @Test(arguments: Wire.allCases)
    func aPromptThatIsTooLongIsABadRequest(_ wire: Wire) async throws {
        let failure = try await failure(
            .badRequest, wire, wire.error(413, type: "request_too_large"))
        #expect(failure.advice?.contains("shorter") == true)
    }

    @Test(arguments: Wire.allCases)
    func redirectsAreNotFollowed(_ wire: Wire) async throws {
        // The key would go along.
        let failure = try await failure(
            .badRequest, wire,
            StandInAnswer(status: 307, headers: [("location", "http://127.0.0.1:1/")]))
        #expect(failure.message.contains("elsewhere"))
    }

    @Test(arguments: Wire.allCases)
    func aRefusalAsAPageHasAKind(_ wire: Wire) async throws {
        let failure = try await failure(
            .badKey, wire, .page("<html><body>403 Forbidden</body></html>", status: 403))
        #expect(failure.message.contains("web page"))
    }

    @Test(arguments: Wire.allCases)
    func textsOfServersAreShortAndFitForATerminal(_ wire: Wire) async throws {
        let failure = try await failure(
            .badRequest, wire,
            wire.error(
                400, type: "invalid_request_error",
                "\u{1B}[31mred\u{7}\n\n" + String(repeating: "long ", count: 1_000)))
        #expect(failure.message.unicodeScalars.allSatisfy { $0.value >= 0x20 })
        #expect(failure.message.count < 500)
    }

    @Test(arguments: Wire.allCases)
    func aKeyThatAServerEchoesIsNotInTheReply(_ wire: Wire) async throws {
        let echo = try await reply(wire, wire.answer(StandInReply("it is \(Wire.key)!")))
        #expect(echo.text == "it is •••!")
    }

    @Test func aMissingKeyIsSaidBeforeAnythingIsSent() {
        for wire in Wire.allCases {
            var configuration = wire.configuration(nil)
            configuration.key = nil
            let failure = #expect(throws: ModelFailure.self) {
                try wire.provider.makeModel(configuration)
            }
            #expect(failure?.kind == .missingKey)
            let variable = wire == .anthropic ? "ANTHROPIC_API_KEY" : "OPENAI_API_KEY"
            #expect(failure?.advice?.contains(variable) == true)
            #expect(failure?.advice?.contains("`key-file`") == true)
        }
    }

    @Test(arguments: ["sk-a\nb", "sk-ä", "sk a"])
    func aKeyThatNoHeaderCanCarryIsRefused(_ key: String) {
        for wire in Wire.allCases {
            var configuration = wire.configuration(nil)
            configuration.key = Secret(key)
            let failure = #expect(throws: ModelFailure.self) {
                try wire.provider.makeModel(configuration)
            }
            #expect(failure?.kind == .badKey)
            #expect(failure?.description.contains(key) == false)
        }
    }

    @Test func aModelMustBeNamedWhereThereIsNoDefault() {
        var configuration = Wire.openai.configuration(nil)
        configuration.model = nil
        let failure = #expect(throws: ModelFailure.self) {
            try OpenAIProvider().makeModel(configuration)
        }
        #expect(failure?.kind == .unknownModel)
    }
}
