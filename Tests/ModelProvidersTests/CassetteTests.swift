import Foundation
import ModelClient
import ModelProviders
import Testing

@Suite("Cassettes")
struct CassetteTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file("answers.jsonl") }
    private let identity = ModelIdentity(provider: "anthropic", model: "claude-x")
    private let capabilities = ModelCapabilities(
        hasStructuredReplies: true, hasPromptCaching: true, reportsUsage: true)

    init() throws { folder = try TemporaryFolder() }

    private func original() -> ScriptedModel {
        ScriptedModel(identity: identity, capabilities: capabilities) { request in
            ModelReply(
                text: "to: " + (request.messages.last?.text ?? ""), structured: #"{"a":"é\u0000"}"#,
                stop: .outputLimit, usage: TokenUsage(input: 3, output: 4, cacheRead: 5),
                model: "claude-x-1", requestID: "req_1")
        }
    }

    private func cassette(
        _ mode: CassetteMode, _ model: (any Model)? = nil, at path: String? = nil,
        secrets: [Secret] = []
    ) throws -> CassetteModel {
        try CassetteModel(
            path: path ?? self.path, mode: mode, recording: model, secrets: secrets)
    }

    @Test func whatIsRecordedIsPlayedBack() async throws {
        var request = question("line\n\"two\"\t\u{1F600} \u{2028}")
        request.system = [PromptBlock("stable", endsStablePrefix: true), PromptBlock("more")]
        request.schema = ReplySchema(name: "s", summary: "t", json: #"{"type":"object"}"#)
        request.temperature = 0.3
        let model = original()
        let recorded = try await cassette(.recordMissing, model).respond(to: request)
        let player = try cassette(.replay)
        #expect(player.identity == identity)
        #expect(player.capabilities == capabilities)
        #expect(try await player.respond(to: request) == recorded)
        #expect(model.answerCount == 1)
    }

    @Test func aPersonCanReadIt() async throws {
        _ = try await cassette(.recordMissing, original()).respond(to: question())
        let text = try #require(folder.contents(of: "answers.jsonl"))
        let key = RequestKey(question(), of: identity)
        #expect(
            text == """
                {"key": "\(key)", "provider": "anthropic", "model": "claude-x", \
                "capabilities": ["structured-replies", "prompt-caching", "usage"], \
                "purpose": "candidate", "subject": "gcd", \
                "prompt": {"system": [], "messages": [{"user": "hello"}], \
                "maximumOutputTokens": 8192, "draw": 0}, \
                "reply": {"text": "to: hello", "structured": "{\\"a\\":\\"é\\\\u0000\\"}", \
                "stop": "outputLimit", "model": "claude-x-1", "requestID": "req_1"}, \
                "usage": {"input": 3, "output": 4, "cacheRead": 5}, \
                "writer": "semcom, from anthropic/claude-x"}

                """)
    }

    @Test func aPersonCanWriteIt() async throws {
        try folder.write(
            """
            {"provider": "p", "model": "m", "purpose": "candidate", "subject": "gcd",
            """.replacingOccurrences(of: "\n", with: " ")
                + #" "prompt": {"messages": [{"user": "hello"}]}, "reply": {"text": "by hand"}}"#,
            to: "answers.jsonl")
        #expect(try await cassette(.replay).respond(to: question()).text == "by hand")
    }

    @Test func whatIsNotRecordedIsNamed() async throws {
        _ = try await cassette(.recordMissing, original()).respond(to: question())
        let player = try cassette(.replay)
        for request in [
            question("other", subject: "lcm", purpose: .repair), question(subject: "lcm", draw: 2),
        ] where request.draw == 0 {
            let failure = await failure(player, request)
            #expect(failure?.kind == .notRecorded)
            #expect(failure?.message.contains("no answer for repair of 'lcm'") == true)
        }
        #expect(await failure(player, question(draw: 2))?.message.contains("draw 2") == true)
        let provider = CassetteProvider()
        var configuration = ModelConfiguration(provider: "cassette")
        #expect(throws: ModelFailure.self) { try provider.makeModel(configuration) }
        configuration.path = folder.file("none.jsonl")
        #expect(throws: ModelFailure.self) { try provider.makeModel(configuration) }
    }

    @Test func modesDifferInWhatIsAsked() async throws {
        let model = original()
        _ = try await cassette(.recordMissing, model).respond(to: question())
        _ = try await cassette(.recordMissing, model).respond(to: question())
        #expect(model.answerCount == 1)
        let anew = try cassette(.recordAnew, model)
        _ = try await anew.respond(to: question())
        _ = try await anew.respond(to: question())
        #expect(model.answerCount == 2)
    }

    @Test func aTornLineIsLeftOut() async throws {
        let first = try cassette(.recordMissing, original())
        _ = try await first.respond(to: question("one"))
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(#"{"key": "0123", "provi"#.utf8))
        try handle.close()
        let second = try cassette(.recordMissing, original())
        _ = try await second.respond(to: question("two"))
        let player = try cassette(.replay)
        for text in ["one", "two"] {
            #expect(try await player.respond(to: question(text)).text == "to: " + text)
        }
        #expect(await failure(player, question("3"))?.message.contains("jsonl:2 cannot") == true)
    }

    @Test(arguments: ["answers.jsonl", "folder/"])
    func manyMayWriteAtOnce(name: String) async throws {
        let path = folder.file(name)
        let cassettes = try (0..<6).map { _ in
            try cassette(.recordMissing, original(), at: path)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, cassette) in cassettes.enumerated() {
                for draw in 0..<8 {
                    group.addTask {
                        let text = String(repeating: "x", count: 500)
                        _ = try await cassette.respond(
                            to: question(text, subject: "s/\(index)", draw: 100 * index + draw))
                    }
                }
            }
            try await group.waitForAll()
        }
        let player = try cassette(.replay, at: path)
        for index in 0..<6 {
            for draw in 0..<8 {
                let text = String(repeating: "x", count: 500)
                _ = try await player.respond(
                    to: question(text, subject: "s/\(index)", draw: 100 * index + draw))
            }
        }
    }

    @Test func whatAnotherWriterAddsIsFound() async throws {
        let model = original()
        let one = try cassette(.recordMissing, model)
        let two = try cassette(.recordMissing, model)
        _ = try await one.respond(to: question())
        _ = try await two.respond(to: question())
        #expect(model.answerCount == 1)
    }

    @Test func keysAreNotRecorded() async throws {
        let secret = Secret("marker-0123")
        let model = try cassette(.recordMissing, original(), secrets: [secret])
        let request = question("my key is marker-0123, keep it")
        #expect(try await model.respond(to: request).text.contains("marker"))
        #expect(folder.contents(of: "answers.jsonl")?.contains("marker") == false)
        #expect(try await cassette(.replay).respond(to: request).text.contains("•••"))
    }

    @Test func anAnswerThatCannotBeWrittenIsNotBoughtAgain() async throws {
        let model = original()
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false)
        let folderPath = folder.file("answers.jsonl/gcd.jsonl")
        try FileManager.default.createDirectory(
            atPath: folderPath, withIntermediateDirectories: false)
        let recorder = try? cassette(.recordMissing, model, at: folder.file("deep/answers.jsonl"))
        try folder.write("in the way", to: "deep")
        let blocked = try #require(recorder)
        #expect(await failure(blocked)?.kind == .notRecorded)
        try FileManager.default.removeItem(atPath: folder.file("deep"))
        #expect(try await blocked.respond(to: question()).text == "to: hello")
        #expect(model.answerCount == 1)
    }

    @Test(arguments: [
        "", "{", "[1]", "null", #"{"a": }"#, #"{"a": 1,}"#, "\"\\ud800\"", "\"\\u+123\"", "\u{1}",
        String(repeating: "[", count: 100_000), #"{"provider": 1}"#, "1e999", "truefalse",
    ])
    func brokenLinesDoNoHarm(line: String) async throws {
        try folder.write(line + "\n", to: "answers.jsonl")
        #expect(await failure(try cassette(.replay))?.kind == .notRecorded)
    }
}
