import Foundation
import ModelStandIn
import Testing

/// The whole loop, from a sentence to native code, against a server that speaks the wire formats.
@Suite("Models and the loop")
struct ModelLoopTests {
    private static let wish = "twice the first number and three times the second"

    @Test(arguments: [StandInQuestion.Wire.anthropic, .openai])
    func rightAtOnce(_ wire: StandInQuestion.Wire) async throws {
        let model = StandInModel(candidates: [HandWritten.blend()])
        let server = try await StandInServer.startModel(model.answer)
        let scratch = try Scratch()
        let result = try scratch.compile(
            Self.wish, server, wire: wire, ["--emit", "lib,header", "-o", "build"])
        await server.stop()
        #expect(result.code == 0, "\(result.err)\(result.out)")
        #expect(scratch.names.contains("blend.intent.md"))
        #expect(scratch.names.contains("blend.ll"))
        #expect(scratch.exists("build/libblend.a"))
        #expect(try scratch.read("blend.ll").contains("model: \(wire.rawValue)/stand-in-1"))
        #expect(try scratch.read("semcom.lock").contains("model: \(wire.rawValue)/stand-in-1"))
        #expect(model.questions.count == 2)
        // A part of the examples stays between judge and person.
        #expect(try scratch.read("blend.intent.md").contains("heldout"))
        let keys = scratch.contents.filter {
            $0.bytes.range(of: Data("sk-marker".utf8)) != nil
        }
        #expect(keys.isEmpty, "the key is in \(keys.map(\.path))")
    }

    @Test func twoInvalidAnswersAndThenTheRightOne() async throws {
        let model = StandInModel(
            candidates: [HandWritten.invalid, HandWritten.invalid, HandWritten.blend()])
        let server = try await StandInServer.startModel(model.answer)
        let scratch = try Scratch()
        let result = try scratch.compile(Self.wish, server)
        await server.stop()
        // The same invalid code twice is no attempt; one validation suffices to mend it.
        #expect(model.candidateQuestions.count >= 2)
        #expect(
            model.candidateQuestions[1].lastMessage.contains("expected instruction opcode"),
            "\(model.candidateQuestions[1].lastMessage)")
        #expect(result.code == 0, "\(result.err)\(result.out)")
    }

    @Test func wrongBehaviourIsRepaired() async throws {
        let model = StandInModel(candidates: [HandWritten.wrong, HandWritten.blend()])
        let server = try await StandInServer.startModel(model.answer)
        let scratch = try Scratch()
        let result = try scratch.compile(Self.wish, server)
        await server.stop()
        #expect(result.code == 0, "\(result.err)\(result.out)")
        #expect(model.candidateQuestions.count == 2)
        #expect(model.candidateQuestions[1].lastMessage.contains("repair 1 of 3"))
    }

    @Test func aWrongExpectationIsDisputedAndNotRepairedToDeath() async throws {
        let scratch = try Scratch()
        try scratch.write(
            """
            # Blend

            Twice the first and three times the second.

            ```intent
            func blend(a: Int64, b: Int64) -> Int64
            requires a > -1000 && a < 1000 && b > -1000 && b < 1000
            example  blend(1, 2) == 8
            example  blend(2, 1) == 7
            example  blend(0, 0) == 0
            example  blend(5, 5) == 26
            ```

            """, to: "blend.intent.md")
        let model = StandInModel(candidates: [
            HandWritten.blend(), HandWritten.blend(twice: "add i64 %a, %a"),
        ])
        let server = try await StandInServer.startModel(model.answer)
        let result = try scratch.compile("blend.intent.md", server)
        await server.stop()
        #expect(result.code == 2, "\(result.err)\(result.out)")
        #expect(model.questions.count == 2)
        #expect(result.out.contains("disputed"))
        #expect(result.out.contains("26") && result.out.contains("25"))
        #expect(scratch.exists(".semcom/candidates/blend.ll"))
        #expect(!scratch.exists("blend.ll"))
    }

    @Test func neverRightStopsAtItsCapsAndKeepsTheBest() async throws {
        let scratch = try Scratch()
        let wrong = (4...40).map { HandWritten.blend($0) }
        let model = StandInModel(candidates: wrong)
        let server = try await StandInServer.startModel(model.answer)
        let result = try scratch.compile(Self.wish, server)
        await server.stop()
        #expect(result.code == 1 || result.code == 2, "\(result.err)\(result.out)")
        #expect(model.candidateQuestions.count <= 8)
        #expect(scratch.exists(".semcom/candidates/blend.ll"))
        #expect(!scratch.exists("blend.ll"))
    }

    @Test func failuresOfTheServerEndWithTheirReason() async throws {
        let scratch = try Scratch()
        try scratch.write(Intents.clip, to: "clip.intent.md")
        for (status, type, word) in [
            (401, "authentication_error", "key"), (404, "not_found_error", "stand-in-1"),
            (529, "overloaded_error", "overloaded"),
        ] {
            let server = try await StandInServer.start { _ in
                StandInWire.anthropicError(status, type: type, message: "not in this test")
            }
            let result = try scratch.compile("clip.intent.md", server, ["--no-retries"])
            await server.stop()
            #expect(result.code == 69, "\(status): \(result.err)\(result.out)")
            #expect((result.err + result.out).lowercased().contains(word), "\(result.err)")
            #expect(!(result.err + result.out).contains("sk-marker"))
        }
    }

    @Test func aMissingKeyIsNamed() throws {
        let scratch = try Scratch()
        try scratch.write(Intents.clip, to: "clip.intent.md")
        let result = try scratch.semcom(
            "compile", "clip.intent.md", "--engine", "model", "--model", "anthropic/any",
            environment: ["ANTHROPIC_API_KEY": ""])
        #expect(result.code == 69, "\(result.err)\(result.out)")
        #expect(result.err.contains("ANTHROPIC_API_KEY"))
    }

    @Test func anyProgramIsAModel() throws {
        let scratch = try Scratch()
        try scratch.write(
            """
            #!/bin/sh
            prompt=$(cat)
            echo asked >> asked.txt
            case "$prompt" in
            *'intent file'*) cat <<'END'
            \(HandWritten.intentFile)
            END
            ;;
            *) cat <<'END'
            \(HandWritten.blend())
            END
            ;;
            esac
            """, to: "model.sh")
        let result = try scratch.semcom(
            "compile", Self.wish, "--engine", "model", "--model", "command:sh model.sh")
        #expect(result.code == 0, "\(result.err)\(result.out)")
        #expect(try scratch.read("asked.txt").split(separator: "\n").count == 2)
        #expect(scratch.exists("blend.ll"))
    }
}
