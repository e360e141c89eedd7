import Foundation
import ModelClient
import ModelProviders
import Testing

@Suite("Answers of programs outlive Semcom")
struct CommandSpoolTests {
    private let folder: TemporaryFolder
    private var spool: String { folder.file("spool") }

    init() throws { folder = try TemporaryFolder() }

    /// A program that leaves a line for every start, and then does something.
    private func counting(_ then: String = "cat") throws -> any ResumableModel {
        try shell("echo start >>'\(folder.file("starts"))'; \(then)", spool: spool)
    }

    private var starts: Int {
        (folder.contents(of: "starts") ?? "").split(separator: "\n").count
    }

    private var entries: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: spool)) ?? []
    }

    @Test func anAnswerIsUsedUntilItIsForgotten() async throws {
        let model = try counting()
        let key = RequestKey(question(), of: model.identity)
        #expect(try await model.respond(to: question()).text == "hello\n")
        #expect(try await model.respond(to: question()).text == "hello\n")
        #expect(try await counting().respond(to: question()).text == "hello\n")
        #expect(starts == 1)
        await model.forget(key)
        #expect(entries == [])
        #expect(try await model.respond(to: question()).text == "hello\n")
        #expect(starts == 2)
        #expect(try await model.respond(to: question(draw: 1)).text == "hello\n")
        #expect(starts == 3)
    }

    @Test func theSpoolIsForItsOwnerAlone() async throws {
        try FileManager.default.createDirectory(
            atPath: spool, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o755])
        let model = try counting()
        _ = try await model.respond(to: question())
        let entry = spool + "/" + RequestKey(question(), of: model.identity).description
        for path in [spool, entry] {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o700)
        }
        for name in ["in", "out", "err"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: entry + "/" + name)
            #expect((attributes[.posixPermissions] as? Int ?? 0o777) & 0o077 == 0, "\(name)")
        }
    }

    @Test func aFailedRunIsNotKept() async throws {
        let model = try counting("test -e '\(folder.file("good"))' && cat")
        #expect(await failure(model)?.kind == .commandFailed)
        #expect(entries == [])
        try folder.write("", to: "good")
        #expect(try await model.respond(to: question()).text == "hello\n")
        #expect(starts == 2)
    }

    @Test func manyWhoAskAtOnceStartTheProgramOnce() async throws {
        let models = try (0..<8).map { _ in try counting("sleep 0.2; cat") }
        let texts = try await withThrowingTaskGroup(of: String.self) { group in
            for model in models {
                group.addTask { try await model.respond(to: question()).text }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(texts == Array(repeating: "hello\n", count: 8))
        #expect(starts == 1)
    }

    @Test func whoeverLeavesDoesNotEndTheOthersRun() async throws {
        let model = try counting("sleep 0.4; cat")
        let other = try counting("sleep 0.4; cat")
        let first = Task { try await model.respond(to: question()) }
        #expect(try await eventually { starts == 1 })
        let second = Task { try await other.respond(to: question()) }
        try await Task.sleep(for: .milliseconds(100))
        first.cancel()
        _ = await first.result
        #expect(try await second.value.text == "hello\n")
        #expect(starts == 1)
    }

    @Test func whatAnotherProcessKeptIsNotAskedAgain() async throws {
        let model = try counting()
        let kept = ModelReply(text: "kept")
        let reply = try await model.respond(
            to: question(), unlessKept: { kept }, progress: { _ in })
        #expect(reply == kept)
        #expect(starts == 0)
        #expect(entries == [])
    }

    @Test func aSupervisorThatWasKilledIsReplaced() async throws {
        let mark = folder.file("second")
        let model = try counting(
            """
            test -e '\(mark)' || { : >'\(mark)'; kill -9 $PPID; sleep 1; }
            cat
            """
        )
        #expect(try await model.respond(to: question()).text == "hello\n")
        #expect(starts == 2)
    }

    @Test func whatACrashLeftUnfinishedIsNoAnswer() async throws {
        let model = try counting()
        let entry = spool + "/" + RequestKey(question(), of: model.identity).description
        try FileManager.default.createDirectory(
            atPath: entry, withIntermediateDirectories: true)
        try "half an ans".write(toFile: entry + "/out", atomically: false, encoding: .utf8)
        try "".write(toFile: entry + "/status", atomically: false, encoding: .utf8)
        #expect(try await model.respond(to: question()).text == "hello\n")
        #expect(starts == 1)
    }

    /// A process that began a run is killed with no chance to clean up; the run goes on, and
    /// whoever asks next gets its answer.
    @Test(arguments: [0, 400])
    func aKilledAskerLosesNothing(waitMilliseconds: Int) async throws {
        let path: String = folder.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let model = try slowProgram(in: path)
            async let reply = model.respond(to: question())
            while access(path + "/starts", F_OK) != 0 {
                try await Task.sleep(for: .milliseconds(2))
            }
            kill(getpid(), SIGKILL)
            _ = try await reply
        }
        #expect(starts == 1)
        try await Task.sleep(for: .milliseconds(waitMilliseconds))
        let listener = Listener()
        let model = try slowProgram(in: path)
        let reply = try await model.respond(to: question(), progress: listener.hear)
        #expect(reply.text == "hello\n")
        #expect(starts == 1)
        #expect(listener.sent == 0)
        await model.forget(RequestKey(question(), of: model.identity))
        #expect(entries == [])
    }
}

/// A program that notes its start, takes a while, and then answers; its spool is beside.
private func slowProgram(in folder: String) throws -> any ResumableModel {
    try shell(
        "echo start >>'\(folder)/starts'; sleep 0.3; cat", spool: folder + "/spool")
}
