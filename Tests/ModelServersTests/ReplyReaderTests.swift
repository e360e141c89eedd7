import ModelClient
import Testing

@testable import ModelServers

/// Streams and replies of servers, read without a network.
@Suite("Replies on the wire")
struct ReplyReaderTests {
    static let context: ServerContext = {
        // A constant that cannot fail.
        let address = try! ServerAddress("http://localhost:1")
        return ServerContext(
            identity: ModelIdentity(provider: "test", model: "asked"), address: address,
            keyVariable: "KEY")
    }()

    /// Reads a file in pieces of `size` bytes.
    static func read(
        _ text: String, pieces size: Int = .max, type: String? = "text/event-stream"
    ) throws -> (reply: ModelReply?, heard: String) {
        text.contains("chatcmpl") || text.contains("OPENROUTER")
            ? try read(
                OpenAIReplyReader(context: context, wantsStructure: true, requestID: nil),
                text, size, type)
            : try read(
                AnthropicReplyReader(context: context, toolName: "answer", requestID: "req_1"),
                text, size, type)
    }

    private static func read<Reader: ReplyReader>(
        _ reader: Reader, _ text: String, _ size: Int, _ type: String?
    ) throws -> (reply: ModelReply?, heard: String) {
        var assembly = ReplyAssembly(reader: reader, contentType: type)
        var heard = ""
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let piece = Array(rest.prefix(size))
            rest = rest.dropFirst(size)
            let texts = try piece.withUnsafeBytes { try assembly.feed($0, context) }
            heard += texts.joined()
        }
        heard += try assembly.finish(context).joined()
        return (try assembly.reader.reply(), heard)
    }

    static let greeting = "Grüß dich 🙂"
    static let cases: [(file: String, reply: ModelReply)] = [
        (
            "anthropic-text.sse",
            ModelReply(
                text: greeting,
                usage: TokenUsage(input: 25, output: 15, cacheRead: 400, cacheWrite: 1_800),
                model: "claude-sonnet-4-5-20250929", requestID: "req_1")
        ),
        (
            "anthropic-tool.sse",
            ModelReply(
                text: "Here it is.", structured: #"{"z": "a \"quote\" ü", "a": 7}"#,
                usage: TokenUsage(input: 473, output: 89, cacheRead: 0),
                model: "claude-sonnet-4-5-20250929", requestID: "req_1")
        ),
        (
            "openai-text.sse",
            ModelReply(
                text: greeting, usage: TokenUsage(input: 176, output: 15, cacheRead: 1_024),
                model: "gpt-5-mini-2025-08-07", requestID: "chatcmpl-1")
        ),
        (
            "ollama-text.sse",
            ModelReply(
                text: greeting, usage: TokenUsage(input: 26, output: 15),
                model: "qwen3:0.6b", requestID: "chatcmpl-1")
        ),
        (
            "openrouter-text.sse",
            ModelReply(
                text: greeting, usage: TokenUsage(input: 26, output: 15, cacheRead: 0),
                model: "some/model", requestID: "gen-1")
        ),
        (
            "openai-tool.sse",
            ModelReply(
                text: "", structured: #"{"z":"ü","a":7}"#, model: "local",
                requestID: "chatcmpl-2")
        ),
    ]

    @Test(arguments: cases)
    func streamsAreRead(_ file: String, _ expected: ModelReply) throws {
        let (reply, heard) = try Self.read(fixture(file))
        #expect(reply == expected)
        #expect(heard == expected.text + (expected.structured ?? ""))
    }

    @Test(arguments: cases, [1, 5])
    func piecesOfAnySizeAreTheSame(
        _ stream: (file: String, reply: ModelReply), _ size: Int
    ) throws {
        #expect(try Self.read(fixture(stream.file), pieces: size).reply == stream.reply)
    }

    @Test(arguments: cases)
    func lineEndingsMayBeOfEitherKind(_ file: String, _ expected: ModelReply) throws {
        let text = try fixture(file).replacing("\n", with: "\r\n")
        #expect(try Self.read(text, pieces: 3).reply == expected)
    }

    /// However much is missing: no reply, or the same one; never a failure, and never half a reply.
    @Test(arguments: cases)
    func streamsThatAreCutOffAreNoReply(_ file: String, _ expected: ModelReply) throws {
        let bytes = Array(try fixture(file).utf8)
        for length in stride(from: 0, to: bytes.count, by: 11) {
            // Replacement characters stand for half a letter, which no event may end in.
            let text = String(decoding: bytes[..<length], as: UTF8.self)
            let reply = try Self.read(text).reply
            #expect(reply == nil || reply?.text == expected.text, "cut after \(length)")
            #expect(reply == nil || reply?.structured == expected.structured)
        }
    }

    @Test(arguments: ["application/json", nil, "text/plain"])
    func wholeRepliesAreRead(_ type: String?) throws {
        let tool = try Self.read(fixture("anthropic-whole.json"), type: type)
        #expect(
            tool.reply
                == ModelReply(
                    text: "Here it is.",
                    structured: #"{"a":[1,2.5,null,{"b":true}],"z":"ü"}"#,
                    usage: TokenUsage(input: 10, output: 5),
                    model: "claude-sonnet-4-5-20250929", requestID: "req_1"))
        let text = try Self.read(fixture("openai-whole.json"), pieces: 1, type: type)
        #expect(
            text.reply
                == ModelReply(
                    text: #"{"z":"ü","a":7}"#, structured: #"{"z":"ü","a":7}"#,
                    usage: TokenUsage(input: 10, output: 5), model: "local",
                    requestID: "chatcmpl-3"))
    }

    @Test(arguments: [
        (#"{"type":"error","error":{"type":"overloaded_error","message":"m"}}"#, "overloaded"),
        (#"{"id":"chatcmpl","error":{"message":"m","code":429}}"#, "rate-limited"),
        (#"{"id":"chatcmpl"}"#, "malformed-reply"), ("{}", "malformed-reply"),
        (#"{"content":7}"#, "malformed-reply"), ("[]", "malformed-reply"),
        (#"{"id":"chatcmpl","choices":[]}"#, "empty-reply"),
        (#"{"id":"chatcmpl","choices":7}"#, "malformed-reply"),
    ])
    func wholeRepliesThatAreNoneAreFailures(_ body: String, _ kind: String) {
        let failure = #expect(throws: ModelFailure.self) {
            _ = try Self.read(body, type: "application/json")
        }
        #expect(failure?.kind.rawValue == kind)
    }

    @Test func everyStopReasonHasAMeaning() {
        let anthropic = [
            "end_turn": ModelReply.StopReason.finished, "stop_sequence": .finished,
            "tool_use": .finished, "max_tokens": .outputLimit, "refusal": .refused,
            "model_context_window_exceeded": .outputLimit, "pause_turn": .other, "new": .other,
        ]
        for (name, stop) in anthropic { #expect(AnthropicWire.stop(name) == stop, "\(name)") }
        #expect(AnthropicWire.stop(nil) == .other)
        let openAI = [
            "stop": ModelReply.StopReason.finished, "length": .outputLimit,
            "content_filter": .refused, "tool_calls": .finished, "new": .other,
        ]
        for (name, stop) in openAI { #expect(OpenAIWire.stop(name) == stop, "\(name)") }
    }
}
