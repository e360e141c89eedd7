internal import ModelClient

/// A request as the text that a program reads.
enum PromptText {
    /// The instructions, then the conversation; headings stand over its parts where it has several.
    static func text(of request: ModelRequest) -> String {
        var parts = request.system.map(\.text)
        if request.messages.count == 1, let only = request.messages.first {
            parts.append(only.text)
        } else {
            for message in request.messages {
                parts.append(heading(message.role) + "\n\n" + message.text)
            }
        }
        return parts.map(withoutFinalNewlines).joined(separator: "\n\n") + "\n"
    }

    private static func heading(_ role: ModelMessage.Role) -> String {
        switch role {
        case .user: "===== User ====="
        case .assistant: "===== Assistant (your earlier reply) ====="
        }
    }

    private static func withoutFinalNewlines(_ text: String) -> Substring {
        var text = text[...]
        while text.last == "\n" { text.removeLast() }
        return text
    }
}
