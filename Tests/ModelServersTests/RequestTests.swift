import ModelClient
import ModelStandIn
import Testing

@testable import ModelServers

/// Requests as they go over the wire.
@Suite("Requests", .serialized, .timeLimit(.minutes(1)))
struct RequestTests {
    private static func full() -> ModelRequest {
        var request = question(withSchema: true)
        request.system = [
            PromptBlock("One.", endsStablePrefix: true), PromptBlock(""), PromptBlock("Two \"ü\"."),
        ]
        request.messages = [
            ModelMessage(.user, "a"), ModelMessage(.assistant, "b"), ModelMessage(.user, "c\n"),
        ]
        request.maximumOutputTokens = 99
        request.temperature = 0.5
        return request
    }
    private static let schema =
        #"{"type":"object","properties":{"z":{"type":"string"},"a":{"type":"integer"}}}"#

    @Test func anthropicBodyIsExact() throws {
        let expected =
            #"{"model":"m","max_tokens":99,"stream":true,"temperature":0.5,"#
            + #""tools":[{"name":"answer","description":"The answer.","input_schema":"#
            + Self.schema + "}],"
            + #""tool_choice":{"type":"tool","name":"answer","disable_parallel_tool_use":true},"#
            + #""system":[{"type":"text","text":"One.","cache_control":{"type":"ephemeral"}},"#
            + #"{"type":"text","text":"Two \"ü\"."}],"#
            + #""messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"},"#
            + #"{"role":"user","content":"c\n"}]}"#
        #expect(try AnthropicModel.body(Self.full(), model: "m") == expected)
    }

    @Test func atMostFourPrefixesAreMarked() throws {
        var request = question()
        request.system = (1...6).map { PromptBlock("\($0)", endsStablePrefix: true) }
        let body = try AnthropicModel.body(request, model: "m")
        #expect(body.components(separatedBy: "ephemeral").count == 5)
        #expect(body.contains(#"{"type":"text","text":"2"},"#))
        #expect(body.contains(#"{"type":"text","text":"6","cache_control""#))
    }

    @Test func openAIBodyIsExact() throws {
        let dialect = OpenAIDialect(host: "localhost")
        let expected =
            #"{"model":"m","messages":[{"role":"system","content":"One.\n\nTwo \"ü\"."},"#
            + #"{"role":"user","content":"a"},{"role":"assistant","content":"b"},"#
            + #"{"role":"user","content":"c\n"}],"stream":true,"#
            + #""stream_options":{"include_usage":true},"max_tokens":99,"temperature":0.5,"#
            + #""response_format":{"type":"json_schema","json_schema":{"name":"answer","#
            + #""description":"The answer.","schema":"# + Self.schema + "}}}"
        #expect(try OpenAIModel.body(Self.full(), model: "m", dialect: dialect) == expected)
    }

    @Test func openAIsOwnServerHasItsOwnLimit() throws {
        let body = try OpenAIModel.body(
            question(), model: "m", dialect: OpenAIDialect(host: "api.openai.com"))
        #expect(body.contains(#""max_completion_tokens":8192"#))
        #expect(!body.contains(#""max_tokens""#))
        #expect(!body.contains("response_format"))
    }

    @Test func aSchemaThatIsNoneIsRefused() {
        var request = question(withSchema: true)
        request.schema?.json = "{"
        #expect(throws: ModelFailure.self) { try AnthropicModel.body(request, model: "m") }
    }

    @Test func anthropicHeadersArriveAsDocumented() async throws {
        let server = try await StandInServer.startModel { question in
            var reply = StandInReply("to \(question.lastMessage)")
            reply.cacheReadTokens = 7
            return reply
        }
        // With the version or without: the path is the same.
        for ending in ["", "/", "/v1", "/v1/"] {
            let reply = try await Wire.anthropic.model(server) {
                $0.baseURL = server.baseURL + ending
            }.respond(to: question("x"))
            #expect(reply.text == "to x" && reply.usage.cacheRead == 7)
            #expect(reply.requestID == "req_stand_in" && reply.model == "stand-in-1")
            #expect(reply.stop == .finished)
        }
        for request in server.requests {
            #expect(request.method == "POST" && request.path == "/v1/messages")
            #expect(request.header("x-api-key") == Wire.key)
            #expect(request.header("anthropic-version") == "2023-06-01")
            #expect(request.header("content-type") == "application/json")
            #expect(request.header("authorization") == nil)
        }
        await server.stop()
    }

    @Test func openAIHeadersArriveAsDocumented() async throws {
        let server = try await StandInServer.startModel { _ in StandInReply("Hello") }
        _ = try await Wire.openai.model(server).respond(to: question())
        _ = try await Wire.openai.model(server) { $0.key = nil }.respond(to: question())
        let requests = server.requests
        try #require(requests.count == 2)
        #expect(requests[0].path == "/v1/chat/completions")
        #expect(requests[0].header("authorization") == "Bearer \(Wire.key)")
        #expect(requests[1].header("authorization") == nil)
        await server.stop()
    }

    @Test(arguments: Wire.allCases)
    func structuredRepliesComeBack(_ wire: Wire) async throws {
        let server = try await StandInServer.startModel { question in
            StandInReply(structured: #"{"z":"\#(question.schemaName ?? "none")"}"#)
        }
        let reply = try await wire.model(server).respond(to: question(withSchema: true))
        #expect(reply.structured == #"{"z":"answer"}"#)
        await server.stop()
    }

    @Test(arguments: [400, 422])
    func serversWithoutSchemasAreAskedInWords(_ status: Int) async throws {
        let server = try await StandInServer.start { request in
            request.text.contains("response_format")
                ? StandInWire.openAIError(
                    status, type: "invalid_request_error", message: "unknown field")
                : StandInWire.openAI(StandInReply(#" {"z":"x"} "#))
        }
        let model = try Wire.openai.model(server)
        let heard = Heard()
        let reply = try await model.respond(to: question(withSchema: true), progress: heard.note)
        #expect(reply.structured == #"{"z":"x"}"#)
        #expect(heard.attempts == [1, 2])
        #expect(server.requests.last?.text.contains(#"JSON schema"#) == true)
        // What helped once is known the next time.
        _ = try await model.respond(to: question(withSchema: true))
        #expect(server.requests.count == 3)
        await server.stop()
    }

    @Test func whatAnOldServerDoesNotTakeIsLeftOut() async throws {
        let server = try await StandInServer.start { request in
            if request.text.contains("stream_options") {
                return StandInWire.openAIError(
                    400, type: "invalid_request_error", message: "no `stream_options` here")
            }
            if request.text.contains(#""max_tokens""#) {
                return StandInWire.openAIError(
                    400, type: "invalid_request_error",
                    message: "Use 'max_completion_tokens' instead of 'max_tokens'.")
            }
            return StandInWire.openAI(StandInReply("Hello"))
        }
        let reply = try await Wire.openai.model(server).respond(to: question())
        #expect(reply.text == "Hello")
        #expect(server.requests.count == 3)
        await server.stop()
    }

    @Test func aRefusalThatStaysIsReportedOnce() async throws {
        let server = try await StandInServer.start { _ in
            StandInWire.openAIError(400, type: "invalid_request_error", message: "no")
        }
        let model = try Wire.openai.model(server)
        await expectFailure(.badRequest, model, question(withSchema: true))
        #expect(server.requests.count == 2)
        await expectFailure(.badRequest, model, question())
        #expect(server.requests.count == 3)
        await server.stop()
    }

    @Test func proseInsteadOfStructureIsText() async throws {
        let server = try await StandInServer.startModel { _ in StandInReply("It is seven.") }
        for wire in Wire.allCases {
            let reply = try await wire.model(server).respond(to: question(withSchema: true))
            #expect(reply.structured == nil && reply.text == "It is seven.")
        }
        await server.stop()
    }
}
