import Foundation
import Journal
import ModelClient
import Testing

@Suite("Answers that were paid for")
struct AnswerTests {
    let workspace: TemporaryWorkspace
    let journal: Journal

    init() throws {
        workspace = try TemporaryWorkspace()
        journal = try Journal.open(workspace: workspace.path)
    }

    @Test func anAnswerComesBackAsItWas() throws {
        let replies = [
            ModelReply(text: ""),
            ModelReply(
                text: "a\u{0}b\r\n", structured: #"{"x":1}"#, stop: .outputLimit,
                usage: TokenUsage(input: 1, output: 2, cacheRead: 3, cacheWrite: 4),
                model: "parrot-1-2025", requestID: "req_1"),
            ModelReply(text: String(repeating: "ö", count: 100_000), stop: .refused),
        ]
        let answers = journal.answers(
            for: try journal.anyRun(), reusing: .thisRunAndThoseItResumes)
        for (number, reply) in replies.enumerated() {
            let request = anyRequest("\(number)")
            #expect(try answers.answer(for: RequestKey(request)) == nil)
            try answers.buy(request, reply)
            #expect(try answers.answer(for: RequestKey(request)) == reply)
        }
    }

    @Test func aFreshRunAsksAgainAndAResumedOneDoesNot() throws {
        let request = anyRequest("q")
        let key = RequestKey(request)
        let first = try journal.anyRun()
        try journal.answers(for: first, reusing: .none).buy(request, ModelReply(text: "1"))
        try first.interrupt()

        let fresh = try journal.anyRun()
        let freshAnswers = journal.answers(for: fresh, reusing: .thisRunAndThoseItResumes)
        #expect(try freshAnswers.answer(for: key) == nil)
        try freshAnswers.buy(request, ModelReply(text: "2"))

        let second = try journal.anyRun(resuming: first.identifier)
        func answer(_ run: Run, _ reuse: AnswerReuse) throws -> String? {
            try journal.answers(for: run, reusing: reuse).answer(for: key)?.text
        }
        #expect(try answer(second, .thisRunAndThoseItResumes) == "1")
        #expect(try answer(second, .all) == "2")
        #expect(try answer(second, .none) == nil)
        try second.interrupt()
        let third = try journal.anyRun(resuming: second.identifier)
        #expect(try answer(third, .thisRunAndThoseItResumes) == "1")
    }

    @Test func whatARunBoughtThatResumedTheSameRunCountsToo() throws {
        let first = try journal.anyRun()
        try first.interrupt()
        let second = try journal.anyRun(resuming: first.identifier)
        let request = anyRequest("q")
        try journal.answers(for: second, reusing: .none).buy(request, ModelReply(text: "1"))
        try second.interrupt()
        let third = try journal.anyRun(resuming: first.identifier)
        let answers = journal.answers(for: third, reusing: .thisRunAndThoseItResumes)
        #expect(try answers.answer(for: RequestKey(request))?.text == "1")
    }

    @Test func everythingThatWasAskedIsLogged() throws {
        let run = try journal.anyRun()
        let answers = journal.answers(for: run, reusing: .thisRunAndThoseItResumes)
        let lost = anyRequest("lost")
        try answers.willAsk(lost, of: anyModel, key: RequestKey(lost))
        try answers.buy(anyRequest("bought"), ModelReply(text: "r", structured: "{}"))
        let broken = anyRequest("broken", purpose: .repair, subject: "lcm")
        try answers.willAsk(broken, of: anyModel, key: RequestKey(broken))
        try answers.failed(
            ModelFailure(.overloaded, "too busy", requestID: "req_2"), request: broken,
            of: anyModel, key: RequestKey(broken))
        _ = try answers.answer(for: RequestKey(anyRequest("bought")))

        let requests = try #require(try journal.log(run.identifier)).requests
        #expect(
            requests.map(\.outcome) == [
                .unanswered, .answered, .failed(kind: .overloaded, message: "too busy"),
                .reused(from: run.identifier),
            ])
        #expect(requests[2].subject == "lcm")
        #expect(requests[2].purpose == .repair)
        #expect(requests[2].requestID == "req_2")
        #expect(requests[3].reply == requests[1].reply)
        #expect(requests[1].structured != nil)
        let prompt = try #require(try journal.get(requests[0].prompt))
        let decoded = try JSONDecoder().decode(ModelRequest.self, from: Data(prompt.utf8))
        #expect(decoded == lost)
        let summary = try #require(try journal.log().first)
        #expect(summary.requests == 3)
        #expect(summary.hits == 1)
    }

    @Test func anAnswerThatIsKeptTwiceCountsOnce() throws {
        let run = try journal.anyRun()
        let answers = journal.answers(for: run, reusing: .thisRunAndThoseItResumes)
        let request = anyRequest("q")
        try answers.buy(request, ModelReply(text: "r"))
        try answers.keep(
            ModelReply(text: "r"), to: request, of: anyModel, key: RequestKey(request),
            milliseconds: 200)
        #expect(try journal.log(run.identifier)?.requests.count == 1)
    }

    @Test func aRequestThatFindsItsAnswerAtTheLastMomentIsAHit() throws {
        let run = try journal.anyRun()
        let answers = journal.answers(for: run, reusing: .all)
        let request = anyRequest("q")
        try answers.willAsk(request, of: anyModel, key: RequestKey(request))
        let other = try journal.anyRun()
        try journal.answers(for: other, reusing: .none).buy(request, ModelReply(text: "r"))
        #expect(try answers.answer(for: RequestKey(request))?.text == "r")
        let requests = try #require(try journal.log(run.identifier)).requests
        #expect(requests.map(\.outcome) == [.reused(from: other.identifier)])
    }

    @Test func aDamagedAnswerIsAnErrorAndARemovedOneIsAskedForAgain() throws {
        let answers = journal.answers(for: try journal.anyRun(), reusing: .all)
        let request = anyRequest("q")
        try answers.buy(request, ModelReply(text: ObjectTests.large))
        let file = try #require(workspace.files.first { $0.contains("/objects/") })
        try "other".write(toFile: file, atomically: false, encoding: .utf8)
        #expect(failureKind { _ = try answers.answer(for: RequestKey(request)) } == .damaged)
        try FileManager.default.removeItem(atPath: file)
        #expect(try answers.answer(for: RequestKey(request)) == nil)
    }

    @Test func nothingIsAskedWhenTheJournalIsGone() throws {
        let answers = journal.answers(for: try journal.anyRun(), reusing: .all)
        try FileManager.default.removeItem(atPath: journal.folder)
        let request = anyRequest("q")
        let kind = failureKind {
            try answers.willAsk(request, of: anyModel, key: RequestKey(request))
        }
        #expect(kind == .removed)
    }

    @Test func manyAnswersShareOneWaitForTheDisk() async throws {
        let answers = journal.answers(for: try journal.anyRun(), reusing: .all)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let request = anyRequest("\(number)")
                    try await answers.keepLater(request, ModelReply(text: "\(number)"))
                }
            }
            try await group.waitForAll()
        }
        for number in 0..<64 {
            let found = try answers.answer(for: RequestKey(anyRequest("\(number)")))
            #expect(found?.text == "\(number)")
        }
    }

    @Test func sumsAreToldApartAsAsked() throws {
        let first = try journal.anyRun()
        let answers = journal.answers(for: first, reusing: .all)
        let usage = TokenUsage(input: 100, output: 10)
        try answers.buy(anyRequest("1"), ModelReply(text: "a", usage: usage))
        try answers.buy(
            anyRequest("2", subject: "lcm"),
            ModelReply(text: "b", usage: TokenUsage(input: 1, output: 1, cacheRead: 7)))
        _ = try answers.answer(for: RequestKey(anyRequest("1")))
        let second = try journal.anyRun()
        let other = journal.answers(for: second, reusing: .none)
        try other.buy(anyRequest("3", purpose: .repair), ModelReply(text: "c"))
        let lost = anyRequest("4")
        try other.willAsk(lost, of: anyModel, key: RequestKey(lost))

        let all = try journal.ledger(by: [])
        #expect(all.count == 1)
        #expect(all[0].requests == 4)
        #expect(all[0].hits == 1)
        #expect(all[0].unanswered == 1)
        #expect(all[0].failures == 0)
        #expect(all[0].usage == TokenUsage(input: 101, output: 11, cacheRead: 7))
        #expect(all[0].answersOfUnknownUsage == 1)
        #expect(all[0].milliseconds == 600)
        #expect(all[0].function == nil && all[0].model == nil && all[0].run == nil)

        let functions = try journal.ledger(by: [.function, .model])
        #expect(functions.map(\.function) == ["gcd", "lcm"])
        #expect(functions.map(\.model) == [anyModel, anyModel])
        #expect(functions.map(\.requests) == [3, 1])
        let purposes = try journal.ledger(by: [.purpose])
        #expect(purposes.map(\.purpose) == [.candidate, .repair])
        #expect(purposes[1].usage == TokenUsage())
        let runs = try journal.ledger(by: [.run])
        #expect(runs.map(\.run) == [first.identifier, second.identifier])
        let soon = Timestamp(millisecondsSince1970: Timestamp.now.millisecondsSince1970 + 60_000)
        #expect(try journal.ledger(by: [.run], since: soon).isEmpty)
        #expect(try journal.ledger(by: [], since: soon).map(\.requests) == [0])
    }

    @Test func aKeyIsInNoFile() throws {
        let marker = "sk-marker-7f3a9c"
        #expect(!(Secret(marker) is any Encodable))
        let place = try TemporaryWorkspace()
        let journal = try Journal.open(workspace: place.path, redacting: [Secret(marker)])
        let run = try journal.startRun(
            command: ["compile", "--key", marker], workspace: "/w/\(marker)",
            configuration: #"{"key":"\#(marker)"}"#)
        let answers = journal.answers(for: run, reusing: .all)
        let request = anyRequest("my key is \(marker)", subject: marker)
        try answers.buy(
            request,
            ModelReply(
                text: "so it is \(marker)" + ObjectTests.large, structured: #"{"k":"\#(marker)"}"#,
                model: marker, requestID: marker))
        let broken = anyRequest("broken")
        try answers.failed(
            ModelFailure(.badKey, "no such key: \(marker)", requestID: marker), request: broken,
            of: anyModel, key: RequestKey(broken))
        try run.record(.note, of: marker, marker, text: marker, verdict: marker)
        try journal.recordArtifact(marker, forIntentHash: marker, irHash: marker, run: run)
        #expect(try journal.log(run.identifier)?.steps.first?.line == "•••")
        let files = place.files
        #expect(files.count >= 4)
        for file in files {
            let contents = try #require(FileManager.default.contents(atPath: file))
            #expect(contents.range(of: Data(marker.utf8)) == nil, "\(file)")
        }
    }
}

extension JournalAnswers {
    /// As `buy`, waiting for the disk without keeping a thread.
    func keepLater(_ request: ModelRequest, _ reply: ModelReply) async throws {
        try await keep(
            reply, to: request, of: anyModel, key: RequestKey(request), milliseconds: 1)
    }
}
