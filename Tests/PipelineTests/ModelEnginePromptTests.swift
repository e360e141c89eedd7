import Evidence
import Foundation
import Intent
import ModelClient
import Pipeline
import Prompts
import Testing

@Suite struct ModelEnginePromptTests {
    /// The answers in the prompt are judged like any other, so that they cannot rot.
    @Test func workedExamplesAreAligned() async throws {
        let blocks = ReplyFences.blocks(in: Prompts.candidateSystem.filled())
        let intents = blocks.filter { $0.language == "intent" }.map(\.text)
        let answers = blocks.filter { $0.language == "llvm" }.map(\.text)
        #expect(intents.count == 2)
        #expect(answers.count == 2)
        for (intent, answer) in zip(intents, answers) {
            let report = try await Bench.report(intent, answer)
            #expect(report.verdict == .aligned, "\(report.reason)")
            #expect(report.level == .safe)
        }
    }

    /// One signature of each kind, by the name of its fixture.
    static let signatures = [
        "task_scalars": """
        func mix(a: Int64, b: UInt8, c: Bool, d: Double) -> Double
        requires d > 0.0
        example  mix(1, 2, true, 0.5) ≈ 3.5 ± 0.001
        """,
        "task_text": """
        func shout(s: String) -> String
        ensures result.count == s.count
        example shout("a") == "A"
        heldout example shout("secret") == "SECRET"
        """,
        "task_nested": """
        func chunks(s: String, sizes: [Int32]) -> [String]
        example chunks("abc", [1, 2]) == ["a", "bc"]
        """,
        "task_inout": """
        func negate(a: inout [Int64])
        requires forall x in a: abs(x) <= 100
        example negate(&[1, -2]) leaves [-1, 2]
        """,
        "task_aggregates": """
        func halves(p: (Int64, Bool), o: UInt8?) -> (String, [Int16])?
        example halves((1, true), 2) == nil
        """,
    ]

    @Test(arguments: signatures.keys.sorted())
    func tasksAreExact(name: String) async throws {
        let model = ModelScript { _, _ in throw ModelFailure(.overBudget, "enough") }
        _ = try await Bench.loop(Self.signatures[name] ?? "", model)
        let request = try #require(model.requests.first)
        #expect(request.system.map(\.text) == [Prompts.candidateSystem.filled()])
        #expect(request.system.map(\.endsStablePrefix) == [true])
        #expect(request.messages.count == 1)
        #expect(!request.wholeText.contains("secret"))
        let file = Bench.repository.appending(path: "Tests/PromptsTests/Fixtures/\(name).expected")
        if ProcessInfo.processInfo.environment["SEMCOM_UPDATE_EXPECTATIONS"] == "1" {
            try request.question.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == request.question)
    }

    /// The line that is asked for is one that the sandbox accepts.
    @Test(arguments: signatures.keys.sorted())
    func definitionsFitTheCallingConvention(name: String) async throws {
        let model = ModelScript { request, _ in
            let blocks = ReplyFences.blocks(in: request.messages.first?.text ?? "")
            let line = blocks.first { $0.language == "llvm" }?.text ?? ""
            let result = line.dropFirst("define ".count).prefix { $0 != "@" }
            let value =
                result == "void "
                ? ""
                : result == "double "
                    ? "0.0"
                    : result == "i64 " ? "0" : "zeroinitializer"
            return ModelReply(text: "```llvm\n\(line)  ret \(result)\(value)\n}\n```")
        }
        let report = try await Bench.loop(
            Self.signatures[name] ?? "", model, effort: LoopEffort(candidates: 1, repairLimit: 0))
        #expect(report.evidence.refusals.isEmpty, "\(report.reason)")
        #expect(report.attempts.first?.verdict != nil)
    }
}
