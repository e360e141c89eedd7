package import Diagnostics
internal import ModelClient

/// A model as a person names it: `anthropic/claude-sonnet-4-5`, `command:llm -m mini`,
/// `cassette:answers.jsonl`, `scripted:replies.md`, or a provider alone.
package struct ModelName: Hashable, Sendable {
    package var provider: String
    /// nil for the provider's own choice.
    package var name: String?
    /// A program and its arguments, for `command`.
    package var command: [String]
    /// A file or folder, for `cassette` and `scripted`.
    package var path: String?

    package init(
        provider: String, name: String? = nil, command: [String] = [], path: String? = nil
    ) {
        self.provider = provider
        self.name = name
        self.command = command
        self.path = path
    }

    package static func parse(_ text: String) throws(Diagnostic) -> ModelName {
        let end = text.firstIndex { $0 == ":" || $0 == "/" } ?? text.endIndex
        let provider = String(text[..<end])
        let isName =
            !provider.isEmpty
            && provider.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || ("0"..."9").contains($0)
                    || "-_".unicodeScalars.contains($0)
            }
        guard isName, !text.utf8.contains(0) else {
            throw refusal(text, "does not begin with the name of a provider")
        }
        var model = ModelName(provider: provider)
        guard end < text.endIndex else { return model }
        let rest = String(text[text.index(after: end)...])
        guard !rest.isEmpty else { throw refusal(text, "ends after its provider") }
        switch provider {
        case "command":
            do throws(CommandLineText.Failure) {
                model.command = try CommandLineText.split(rest)
            } catch {
                throw refusal(text, "is no command line: \(error)")
            }
            guard !model.command.isEmpty else { throw refusal(text, "names no program") }
        case "cassette", "scripted": model.path = rest
        default:
            guard text[end] == "/" else {
                throw refusal(text, "has ':' where '/' is meant: \(provider)/\(rest)")
            }
            model.name = rest
        }
        return model
    }

    private static func refusal(_ text: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            .error, code: "settings.model-name", "the model '\(text)' \(reason)",
            suggestion: "write PROVIDER/NAME, command:PROGRAM, cassette:PATH or scripted:PATH")
    }
}
