import Foundation
import ModelClient
import ModelProviders
import Testing

@Suite("Scripted models")
struct ScriptedProviderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func model(_ script: String) throws -> any Model {
        try folder.write(script, to: "script.md")
        var configuration = ModelConfiguration(provider: "scripted")
        configuration.path = folder.file("script.md")
        return try ScriptedProvider().makeModel(configuration)
    }

    private static let script = """
        # Greatest common divisor, wrong at first

        Prose is for people: it is not read.

        count-file: count.txt

        ## reply
        purpose: candidate
        subject: gcd
        contains: greatest
        usage: input 100, output 20, cache-read 7

        Here it is:

        ```llvm
        ## not a heading of ours
        define i64 @gcd()
        ```

        ## failure rate-limited
        purpose: repair
        retry-after: 250 ms

        slow down

        ## reply
        purpose: repair
        delay: 30 ms
        times: any
        stop: outputLimit

        repaired

        """

    @Test func entriesAreFoundByWhatIsAsked() async throws {
        let model = try model(Self.script)
        #expect(model.identity.description == "scripted/script.md")
        let repair = question(purpose: .repair)
        let failed = await failure(model, repair)
        #expect(failed?.kind == .rateLimited)
        #expect(failed?.message == "slow down")
        #expect(failed?.retryAfterMilliseconds == 250)
        let start = ContinuousClock.now
        let repaired = try await model.respond(to: repair)
        #expect(ContinuousClock.now - start >= .milliseconds(30))
        #expect(repaired.text == "repaired" && repaired.stop == .outputLimit)
        let reply = try await model.respond(to: question("the greatest divisor"))
        #expect(
            reply.text == "Here it is:\n\n```llvm\n## not a heading of ours\ndefine i64 @gcd()\n```"
        )
        #expect(reply.usage == TokenUsage(input: 100, output: 20, cacheRead: 7))
        let used = await failure(model, question("the greatest divisor"))
        #expect(used?.kind == .notRecorded)
        #expect(
            used?.message.contains("candidate of 'gcd'; the entry in line 7 is used up") == true)
        #expect(await failure(model, question("x"))?.message.contains("used up") == false)
    }

    @Test func deliveredAnswersAreCounted() async throws {
        let model = try model(Self.script)
        let repair = question(subject: "lcm", purpose: .repair)
        _ = await failure(model, repair)
        _ = try await model.respond(to: repair)
        _ = try await model.respond(to: question("greatest"))
        let keys = [repair, question("greatest")].map { RequestKey($0, of: model.identity) }
        #expect(
            folder.contents(of: "count.txt")
                == "repair lcm \(keys[0])\ncandidate gcd \(keys[1])\n")
    }

    @Test func aSequenceKeepsItsOrder() async throws {
        let model = try model(
            "order: sequence\r\n\r\n## reply\r\npurpose: intent\r\n\r\none\r\n"
                + "## reply\r\n\r\ntwo\r\n"
        )
        let early = await failure(model, question())
        #expect(early?.message.contains("line 3, which is next, is not it") == true)
        #expect(try await model.respond(to: question(purpose: .intent)).text == "one")
        #expect(try await model.respond(to: question()).text == "two")
        #expect(await failure(model, question())?.kind == .notRecorded)
    }

    @Test func structuredRepliesAreScriptedToo() async throws {
        let model = try model(
            "structured-replies: yes\n\n## reply\nstructured: yes\n\n{\"a\": 1}\n")
        #expect(model.capabilities.hasStructuredReplies)
        let reply = try await model.respond(to: question())
        #expect(reply.structured == "{\"a\": 1}" && reply.text == "")
    }

    @Test(arguments: [
        ("", "script.md:1: there is no '## reply'"),
        ("count-fiel: x\n## reply\n\na", "script.md:1: 'count-fiel' is none of"),
        ("## reply\npurpos: intent\n\na", "script.md:2: 'purpos' is none of"),
        ("## reply\npurpose: intend\n\na", "script.md:2: there is no purpose 'intend'"),
        ("## reply\nthe reply\n", "script.md:2: expected 'name: value', or an empty line"),
        ("## failure slow\n\na", "script.md:1: there is no failure 'slow'"),
        ("## reply\ndelay: 5\n\na", "script.md:2: expected milliseconds"),
        ("## reply\ntimes: -1\n\na", "script.md:2: '-1' is not a number"),
        ("## reply\nusage: input\n\na", "script.md:2: expected for example"),
    ])
    func mistakesAreNamed(script: String, message: String) throws {
        do {
            _ = try model(script)
            Issue.record("no mistake was found")
        } catch {
            #expect("\(error)".contains(message), "\(error)")
        }
    }

    @Test func repliesInMemoryComeInOrder() async throws {
        let model = ScriptedModel(replies: ["one", "two"])
        #expect(try await model.respond(to: question("a")).text == "one")
        #expect(try await model.respond(to: question("b")).text == "two")
        #expect(await failure(model)?.kind == .notRecorded)
        #expect(model.answerCount == 2)
        #expect(model.requests.map(\.messages[0].text) == ["a", "b", "hello"])
    }

    @Test func waitingIsCancelled() async throws {
        let model = try model("## reply\ndelay: 60000 ms\n\nlate\n")
        let task = Task { try await model.respond(to: question()) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
