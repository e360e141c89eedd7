import Foundation
import Journal
import ModelClient
import Testing

@Suite("Runs and steps")
struct RunTests {
    let workspace: TemporaryWorkspace
    let journal: Journal

    init() throws {
        workspace = try TemporaryWorkspace()
        journal = try Journal.open(workspace: workspace.path)
    }

    @Test func aRunIsKnownWithAllItWasStartedWith() throws {
        let command = ["compile", "a b.intent.md", "--jobs=2", "\"quoted\"", "é"]
        let run = try journal.startRun(
            command: command, workspace: "/projects/ada/x", configuration: #"{"draws":1}"#)
        let record = try #require(try journal.run(named: run.identifier))
        #expect(record.command == command)
        #expect(record.workspace == "/projects/ada/x")
        #expect(record.configuration == #"{"draws":1}"#)
        #expect(record.state == .running(process: getpid()))
        #expect(record.ended == nil)
        #expect(record.started <= .now)
    }

    @Test func aRunEndsOnce() throws {
        let run = try journal.anyRun()
        try run.finish(exitStatus: 2)
        try run.interrupt()
        let record = try #require(try journal.run(named: run.identifier))
        #expect(record.state == .finished(exitStatus: 2))
        #expect(record.ended != nil)
        #expect(try journal.latestInterruptedRun() == nil)
    }

    @Test func aRunThatIsDroppedIsInterrupted() throws {
        let name = try { try journal.anyRun().identifier }()
        #expect(try journal.run(named: name)?.state == .interrupted)
        #expect(try journal.latestInterruptedRun()?.identifier == name)
    }

    @Test func aRunOfAnotherJournalIsSeenAlive() throws {
        let other = try Journal.open(workspace: workspace.path)
        let run = try journal.anyRun()
        #expect(try other.run(named: run.identifier)?.state == .running(process: getpid()))
        try run.interrupt()
        #expect(try other.run(named: run.identifier)?.state == .interrupted)
    }

    @Test func theNewestInterruptedRunIsResumedOnce() throws {
        let first = try journal.anyRun()
        try first.interrupt()
        let second = try journal.anyRun()
        try second.interrupt()
        #expect(try journal.latestInterruptedRun()?.identifier == second.identifier)

        let third = try journal.anyRun(resuming: second.identifier)
        #expect(third.resumes == second.identifier)
        #expect(try journal.run(named: second.identifier)?.resumedBy == third.identifier)
        #expect(try journal.run(named: third.identifier)?.resumes == second.identifier)
        // What is being resumed is not resumed twice at once.
        #expect(try journal.latestInterruptedRun()?.identifier == first.identifier)
        #expect(failureKind { _ = try journal.anyRun(resuming: second.identifier) } == .underWay)
        #expect(failureKind { _ = try journal.anyRun(resuming: third.identifier) } == .underWay)

        try third.interrupt()
        #expect(try journal.latestInterruptedRun()?.identifier == third.identifier)
        try journal.anyRun(resuming: third.identifier).finish(exitStatus: 0)
        #expect(try journal.latestInterruptedRun()?.identifier == first.identifier)
    }

    @Test func aRunThatIsNotThereCannotBeResumed() throws {
        let unknown = RunIdentifier.random()
        #expect(try journal.run(named: unknown) == nil)
        #expect(failureKind { _ = try journal.anyRun(resuming: unknown) } == .unknownRun)
        #expect(try journal.log().isEmpty)
    }

    @Test func stepsAreInOrderWithTheirTexts() throws {
        let run = try journal.anyRun()
        let other = try journal.anyRun()
        #expect(try run.record(.candidate, of: "gcd", "candidate 1", text: "define …") == 1)
        #expect(try other.record(.note, of: "lcm", "elsewhere") == 1)
        let judged = try run.record(
            .judged, of: "gcd", "ensures.1 fails", text: "{}", verdict: "misaligned")
        #expect(judged == 2)
        try run.record(.judged, of: "gcd", "all hold", verdict: "aligned")
        try run.record(.wrote, of: "lcm", "gcd.ll")
        try run.finish(exitStatus: 0)

        let log = try #require(try journal.log(run.identifier))
        #expect(log.steps.map(\.sequence) == [1, 2, 3, 4])
        #expect(log.steps.map(\.stage) == [.candidate, .judged, .judged, .wrote])
        #expect(log.steps.map(\.verdict) == [nil, "misaligned", "aligned", nil])
        let object = try #require(log.steps[0].object)
        #expect(try journal.get(object) == "define …")
        #expect(log.steps[2].object == nil)

        let summary = log.summary
        #expect(summary.subjects == ["gcd", "lcm"])
        #expect(summary.verdicts == [.init(function: "gcd", verdict: "aligned")])
        #expect(summary.steps == 4)
        #expect(summary.run.state == .finished(exitStatus: 0))
        #expect(try journal.log().map(\.run.identifier) == [other.identifier, run.identifier])
        #expect(try journal.log(limit: 1).count == 1)
        #expect(try journal.log(RunIdentifier.random()) == nil)
    }

    @Test func aLongLineIsCutBetweenCharacters() throws {
        var limits = JournalLimits()
        limits.stepLineBytes = 10
        let strict = try Journal.open(workspace: workspace.path, limits: limits)
        let run = try strict.anyRun()
        try run.record(.note, of: "x", "äöüäöüäöü")
        try run.record(.note, of: "x", "0123456789")
        try run.record(.note, of: "x", "a\u{0}b")
        let lines = try strict.log(run.identifier)?.steps.map(\.line)
        #expect(lines == ["äöüä…", "0123456789", "a b"])
    }

    @Test func stepsAndRequestsAreOneStory() throws {
        let run = try journal.anyRun()
        let answers = journal.answers(for: run, reusing: .none)
        try answers.buy(anyRequest("first"), ModelReply(text: "one"))
        try run.record(.candidate, of: "gcd", "candidate 1")
        usleep(2_000)
        try answers.buy(anyRequest("second"), ModelReply(text: "two"))
        usleep(2_000)
        try run.record(.judged, of: "gcd", "all hold", verdict: "aligned")
        let entries = try #require(try journal.log(run.identifier)).entries
        let kinds = entries.map { entry in
            switch entry {
            case .step(let step): step.stage.description
            case .request: "request"
            }
        }
        #expect(kinds == ["request", "candidate", "request", "judged"])
    }

    @Test func momentsAreReadable() {
        let moment = Timestamp(millisecondsSince1970: 1_740_832_205_999)
        #expect(moment.description == "2025-03-01T12:30:05Z")
        #expect(Timestamp(millisecondsSince1970: .max).description.isEmpty == false)
        #expect(Timestamp(millisecondsSince1970: .min).local.isEmpty == false)
    }
}
