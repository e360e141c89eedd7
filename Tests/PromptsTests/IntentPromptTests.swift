import Foundation
import Prompts
import Testing

/// The prompts of the intent layer, word for word; `SEMCOM_UPDATE_EXPECTATIONS=1` rewrites them.
@Suite struct IntentPromptTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures")

    static let prompts: [(name: String, text: String)] = [
        ("intent_language", Prompts.intentLanguage.filled()),
        ("intent_form_structured", Prompts.intentStructuredForm.filled()),
        ("intent_form_text", Prompts.intentTextForm.filled()),
        (
            "intent_request",
            Prompts.intentRequest.filled([
                "tag": "wish", "english": "The greatest common divisor of two numbers.",
            ])
        ),
        ("intent_answers_and_problems", feedback(answers: true, problems: true)),
        ("intent_answers", feedback(answers: true, problems: false)),
        ("intent_problems", feedback(answers: false, problems: true)),
    ]

    static func feedback(answers: Bool, problems: Bool) -> String {
        Prompts.intentFeedback.filled([
            "answers": answers
                ? Prompts.intentAnswers.filled([
                    "tag": "answers", "list": "Is 0 even?\nAnswer: Yes.",
                ]) : "",
            "problems": problems
                ? Prompts.intentProblems.filled([
                    "problems": "draft.intent.md:4:1: error: there is no clause 'ensure'"
                ]) : "",
        ])
    }

    @Test(arguments: prompts.map(\.name))
    func promptIsWordForWord(name: String) throws {
        let text = try #require(Self.prompts.first { $0.name == name }?.text)
        let file = Self.folder.appending(path: "\(name).expected")
        if ProcessInfo.processInfo.environment["SEMCOM_UPDATE_EXPECTATIONS"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let expected = try? String(contentsOf: file, encoding: .utf8)
        #expect(text == expected, "\(file.lastPathComponent) differs")
    }

    /// What is the same in every request holds no hole, so that it can be cached.
    @Test func stablePromptsHaveNoHoles() {
        for prompt in [
            Prompts.intentLanguage, Prompts.intentStructuredForm, Prompts.intentTextForm,
        ] {
            #expect(prompt.holes.isEmpty, "\(prompt.name)")
        }
        #expect(Prompts.intentRequest.holes == ["tag", "english"])
    }

    @Test func theEnglishComesLast() {
        let text = Prompts.intentRequest.filled(["tag": "wish", "english": "ENGLISH"])
        #expect(text.hasSuffix("<wish>\nENGLISH\n</wish>\n"))
    }
}
