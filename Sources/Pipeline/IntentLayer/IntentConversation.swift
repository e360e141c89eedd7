import Diagnostics
import ModelClient
import Prompts

/// What was said between Semcom and the model: the request, replies, and what came back.
struct IntentConversation {
    /// A longer reply is cut when it is shown to the model again.
    static let replyLimitBytes = 64 << 10

    private let subject: String
    private let isStructured: Bool
    private let limits: IntentLayerLimits
    private var messages: [ModelMessage]

    init(english: String, isStructured: Bool, limits: IntentLayerLimits) {
        subject = FileNaming.subject(of: english)
        self.isStructured = isStructured
        self.limits = limits
        let request = Prompts.intentRequest.filled([
            "tag": Self.tag("wish", absentFrom: english), "english": english,
        ])
        messages = [ModelMessage(.user, request)]
    }

    var request: ModelRequest {
        let form = isStructured ? Prompts.intentStructuredForm : Prompts.intentTextForm
        return ModelRequest(
            purpose: .intent, subject: subject,
            system: [
                PromptBlock(Prompts.intentLanguage.filled()),
                PromptBlock(form.filled(), endsStablePrefix: true),
            ],
            messages: messages, schema: isStructured ? IntentReplySchema.schema : nil,
            maximumOutputTokens: limits.outputLimitTokens)
    }

    mutating func add(_ reply: ModelReply) {
        let text = reply.structured ?? reply.text
        let isBlank = text.utf8.allSatisfy { $0 <= 0x20 }
        messages.append(
            ModelMessage(
                .assistant, isBlank ? "(nothing)" : ProseText.cut(text, Self.replyLimitBytes)))
    }

    /// Sends back what a person answered and what is wrong.
    mutating func add(answers: [(question: String, answer: String)], problems: String) {
        let list = answers.map { "\($0.question)\nAnswer: \($0.answer)" }
            .joined(separator: "\n\n")
        let text = Prompts.intentFeedback.filled([
            "answers": answers.isEmpty
                ? ""
                : Prompts.intentAnswers.filled([
                    "tag": Self.tag("answers", absentFrom: list), "list": list,
                ]),
            "problems": problems.isEmpty
                ? "" : Prompts.intentProblems.filled(["problems": problems]),
        ])
        if messages.last?.role == .user {
            // Nothing came that could stand between the two.
            messages[messages.count - 1].text += "\n" + text
        } else {
            messages.append(ModelMessage(.user, text))
        }
    }

    /// Diagnostics as a person would read them: place, line, caret, help.
    func text(of diagnostics: [Diagnostic]) -> String {
        var parts: [String] = []
        var room = limits.feedbackLimitBytes
        for diagnostic in diagnostics {
            let part = DiagnosticRenderer.text(diagnostic, colour: false, width: 120)
            guard part.utf8.count <= room else { break }
            room -= part.utf8.count
            parts.append(part)
        }
        if parts.count < diagnostics.count {
            parts.append("There is more of this kind; mend these first.")
        }
        return parts.joined(separator: "\n")
    }

    /// A tag that a text cannot close, because it does not hold it.
    static func tag(_ name: String, absentFrom text: String) -> String {
        let lowered = text.lowercased()
        var tag = name
        var number = 2
        while lowered.contains(tag) {
            tag = "\(name)-\(number)"
            number += 1
        }
        return tag
    }
}
