import Diagnostics
import Intent

/// Writes the intent file around what was proposed.
struct DraftFile {
    var title: String
    /// What the person asked for, in their words.
    var english: String
    var functions: [Function]
    /// What was taken where the English leaves something open.
    var assumptions: [String] = []
    /// What a person answered to questions.
    var answers: [String] = []
    /// What the reader of the file should decide.
    var questions: [String] = []

    struct Function {
        var name: String
        var title: String
        var prose: String
        /// What stands in the block, with a final line ending.
        var block: String
    }

    var text: String {
        var parts = ["# \(shownTitle)"]
        if let quote = ProseText.quote(english) { parts.append(quote) }
        for function in functions {
            if functions.count > 1 { parts.append("## \(Self.title(of: function))") }
            let prose = ProseText.paragraphs(function.prose)
            if !prose.isEmpty { parts.append(prose) }
            // Below a heading of its own a function has no other English, so it is said to each.
            parts += lists
            parts.append("```intent\n\(function.block)```")
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// Lists instead of headings: what stands below another heading is not the function's English.
    private var lists: [String] {
        [("Assumptions:", assumptions), ("Answers:", answers), ("Questions:", questions)]
            .compactMap { name, items in
                guard !items.isEmpty else { return nil }
                let lines = items.map { "- " + ProseText.oneLine($0) }
                return name + "\n\n" + lines.joined(separator: "\n")
            }
    }

    private var shownTitle: String {
        let title = ProseText.title(title)
        if !title.isEmpty { return title }
        return functions.first.map(Self.title) ?? "Intent"
    }

    private static func title(of function: Function) -> String {
        let title = ProseText.title(function.title)
        return title.isEmpty ? FileNaming.title(forFunction: function.name) : title
    }
}
