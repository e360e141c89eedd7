import Foundation
import Prompts
import Testing

/// The prompts that ask for code, word for word; `SEMCOM_UPDATE_EXPECTATIONS=1` rewrites them.
@Suite struct CandidatePromptTests {
    static let definition = "define i64 @f(i64 %n) {"

    static let filled = [
        "candidate_system": Prompts.candidateSystem.filled(),
        "candidate_task": Prompts.candidateTask.filled([
            "intent": "func f(n: Int64) -> Int64\nexample f(1) == 2",
            "words": "In words:\n\nOne more.", "definition": definition,
            "convention": "- `%n`: a signed number of 64 bits",
        ]),
        "validation_user": Prompts.validation.filled([
            "attempt": "1", "limit": "5", "problems": "LLVM's parser: line 2: expected type",
            "definition": definition,
        ]),
        "validation_reply": Prompts.unreadableReply.filled([
            "attempt": "1", "limit": "5", "problem": "the reply is empty",
            "definition": definition,
        ]),
        "repair_user": Prompts.repair.filled([
            "repair": "1", "limit": "3", "findings": "1. `f(1)` gives 1, but should give 2",
            "facts": "", "definition": definition,
        ]),
        "repair_hidden": Prompts.hiddenRepair.filled([
            "repair": "1", "limit": "3", "findings": "1. A hidden example does not hold.",
            "definition": definition,
        ]),
    ]

    @Test(arguments: filled.keys.sorted())
    func textIsExact(name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/\(name).expected")
        let text = Self.filled[name] ?? ""
        if ProcessInfo.processInfo.environment["SEMCOM_UPDATE_EXPECTATIONS"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    /// The beginning of every request is the same, or providers could not keep it.
    @Test func theSystemPromptHasNoHoles() {
        #expect(Prompts.candidateSystem.holes.isEmpty)
    }

    /// About four bytes a token: the prompt stays affordable.
    @Test func theSystemPromptIsCompact() {
        #expect(Prompts.candidateSystem.filled().utf8.count < 14_000)
    }
}
