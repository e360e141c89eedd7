import Foundation
import ModelClient
import ModelProviders
import Testing

/// A request with one message.
func question(
    _ text: String = "hello", subject: String = "gcd",
    purpose: ModelRequest.Purpose = .candidate, draw: Int = 0
) -> ModelRequest {
    ModelRequest(
        purpose: purpose, subject: subject, system: [], messages: [ModelMessage(.user, text)],
        draw: draw)
}

/// A model of a shell script.
func shell(
    _ script: String, spool: String? = nil, arguments: [String] = [],
    _ change: (inout ModelConfiguration) -> Void = { _ in }
) throws -> any ResumableModel {
    var configuration = ModelConfiguration(provider: "command")
    configuration.command = ["/bin/sh", "-c", script, "script"] + arguments
    change(&configuration)
    let model = try CommandProvider(spoolFolder: spool).makeModel(configuration)
    return try #require(model as? any ResumableModel)
}

/// The failure that asking ends with.
func failure(_ model: any Model, _ request: ModelRequest = question()) async -> ModelFailure? {
    do {
        _ = try await model.respond(to: request)
        return nil
    } catch {
        return error as? ModelFailure
    }
}

@Suite("Programs as models")
struct CommandModelTests {
    @Test func onlyTheTextIsSentWhereThereIsOneMessage() async throws {
        let reply = try await shell("cat").respond(to: question("what is\n1 + 1?"))
        #expect(reply.text == "what is\n1 + 1?\n")
        #expect(reply.stop == .finished)
    }

    @Test func instructionsComeFirstAndTurnsHaveHeadings() async throws {
        let request = ModelRequest(
            purpose: .repair, subject: "f", system: [PromptBlock("be brief\n"), PromptBlock("IR")],
            messages: [
                ModelMessage(.user, "one"), ModelMessage(.assistant, "two"),
                ModelMessage(.user, "three"),
            ])
        let reply = try await shell("cat").respond(to: request)
        #expect(
            reply.text == """
                be brief

                IR

                ===== User =====

                one

                ===== Assistant (your earlier reply) =====

                two

                ===== User =====

                three

                """)
    }

    @Test func argumentsAndEnvironmentAndFolderArePassed() async throws {
        let script = #"printf '%s|' "$@"; echo "$PATH"; pwd"#
        let reply = try await shell(script, arguments: ["a b", "", "$x", "'"])
            .respond(to: question())
        let path = try #require(ProcessInfo.processInfo.environment["PATH"])
        let folder = FileManager.default.currentDirectoryPath
        #expect(reply.text == "a b||$x|'|\(path)\n\(folder)\n")
    }

    @Test func theReplyComesInPieces() async throws {
        let listener = Listener()
        let reply = try await shell(
            "printf one; sleep 0.2; printf '\\342\\202'; sleep 0.2; printf '\\254'"
        )
        .respond(to: question(), progress: listener.hear)
        #expect(reply.text == "one€")
        #expect(listener.text == "one€")
        #expect(listener.sent == 1)
    }

    @Test func terminalSequencesAreRemoved() async throws {
        let script =
            #"printf '\033[1;31mred\033[0m \033]0;title\007x\033]8;;http://a\033\\y\033(B\r\n\tz\007\033[K'"#
        let reply = try await shell(script).respond(to: question())
        #expect(reply.text == "red xy\r\n\tz")
    }

    @Test(arguments: [
        ("exit 3", ModelFailure.Kind.commandFailed, "ended with status 3"),
        ("echo one >&2; echo no key >&2; exit 1", .commandFailed, "it said: one / no key"),
        ("kill -9 $$", .commandFailed, "killed by signal 9 (SIGKILL)"),
        ("kill -15 $$", .commandFailed, "killed by signal 15 (SIGTERM)"),
        ("exit 255", .commandFailed, "ended with status 255"),
        ("true", .emptyReply, "wrote nothing"),
        ("printf ' \\n\\033[0m'", .emptyReply, "wrote nothing"),
        ("printf 'a\\377b'", .malformedReply, "not UTF-8"),
        ("printf 'a\\342\\202'", .malformedReply, "not UTF-8"),
        ("head -c 9000000 /dev/zero | tr '\\0' a", .tooLarge, "more than 8 MiB"),
    ])
    func failuresAreNamed(
        script: String, kind: ModelFailure.Kind, message: String
    ) async throws {
        let failure = await failure(try shell(script))
        #expect(failure?.kind == kind)
        #expect(failure?.message.contains(message) == true, "\(String(describing: failure))")
    }

    @Test func programsThatCannotBeRunAreNamed() async throws {
        let folder = try TemporaryFolder()
        try folder.write("#!/bin/sh\necho hello\n", to: "plain")
        func refusal(_ program: String) -> String {
            var configuration = ModelConfiguration(provider: "command")
            configuration.command = [program]
            do {
                _ = try CommandProvider().makeModel(configuration)
                return ""
            } catch {
                return "\(error)"
            }
        }
        let missing = refusal("no-such-program")
        #expect(missing.contains("no program 'no-such-program' in PATH: "))
        #expect(missing.contains("/bin"))
        #expect(refusal(folder.file("plain")).contains("chmod +x"))
        #expect(refusal(folder.path).contains("is a folder"))
        #expect(refusal(folder.file("none")).contains("there is no program"))
        #expect(refusal("").contains("no command is given"))
    }

    @Test func aProgramThatDoesNotReadItsInputIsNoProblem() async throws {
        let large = question(String(repeating: "x", count: 4 << 20))
        #expect(try await shell("exec <&-; echo done").respond(to: large).text == "done\n")
    }

    @Test func aProgramMayComplainALot() async throws {
        let script = "head -c 6000000 /dev/zero | tr '\\0' e >&2; echo last words >&2; echo done"
        #expect(try await shell(script).respond(to: question()).text == "done\n")
        let failure = await failure(try shell(script + "; exit 2"))
        #expect(failure?.message.contains("last words") == true)
        #expect((failure?.message.utf8.count ?? 0) < 1_200)
    }

    @Test(arguments: [true, false])
    func timeoutsKillEverything(isTotal: Bool) async throws {
        let folder = try TemporaryFolder()
        let script = "echo begun; (sleep 60; echo late) & echo $! >'\(folder.file("pid"))'; wait"
        let model = try shell(script) { configuration in
            if isTotal {
                configuration.timeouts.totalMilliseconds = 300
            } else {
                configuration.timeouts.idleMilliseconds = 300
            }
        }
        let start = ContinuousClock.now
        let failure = await failure(model)
        #expect(ContinuousClock.now - start < .seconds(8))
        #expect(failure?.kind == .timedOut)
        #expect(
            failure?.message.contains(
                isTotal ? "not ended after 300 ms" : "nothing more for 300 ms")
                == true)
        try await expectDead(folder)
    }

    @Test func cancellationKillsEverything() async throws {
        let folder = try TemporaryFolder()
        let script = "sleep 60 & echo $! >'\(folder.file("pid"))'; wait"
        let model = try shell(script, spool: folder.file("spool"))
        let task = Task { try await model.respond(to: question()) }
        #expect(try await eventually { folder.contents(of: "pid") != nil })
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        try await expectDead(folder)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("spool")) == [])
    }

    private func expectDead(_ folder: TemporaryFolder) async throws {
        let text = try #require(folder.contents(of: "pid"))
        let identifier = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        // It may stay in the table of processes until somebody collects it.
        let isDead = try await eventually {
            let path = "/proc/\(identifier)/stat"
            let stat = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            return kill(identifier, 0) != 0 || stat.contains(") Z ")
        }
        #expect(isDead)
    }

    @Test func keysOfTheEnvironmentAreNotRepeated() async throws {
        await #expect(processExitsWith: .success) {
            setenv("SEMCOM_TEST_MARKER_API_KEY", "marker-0123456789", 1)
            let variable = "\"$SEMCOM_TEST_MARKER_API_KEY\""
            let script = "echo key \(variable); echo \(variable) >&2"
            #expect(try await shell(script).respond(to: question()).text == "key •••\n")
            let message = await failure(try shell(script + "; exit 1"))?.message
            #expect(message?.contains("•••") == true && message?.contains("marker") == false)
            let named = try shell("cat", arguments: ["--key", "marker-0123456789"])
            #expect(named.identity.model == "/bin/sh -c cat script --key •••")
        }
    }

    @Test func nothingStaysBehindWithoutASpool() async throws {
        let folder = try TemporaryFolder()
        let path: String = folder.path
        await #expect(processExitsWith: .success) { [path = path as String] in
            setenv("TMPDIR", path, 1)
            _ = try await shell("ls -d '\(path)'/semcom-command-*").respond(to: question())
            _ = await failure(try shell("exit 1"))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: path) == [])
    }
}
