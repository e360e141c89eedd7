extension Prompts {
    /// The instructions for whoever describes a function that it knows nothing about.
    package static let descriptionSystem = template(
        "description_system.md", PackageResources.description_system_md
    ).filled()

    /// The function, in neutral names, with what is known of it.
    ///
    /// - Parameters:
    ///   - signature: with its types, as the intent language writes them.
    ///   - parameters: one line a parameter of the IR function.
    ///   - code: a whole module; no line of it can end a fence.
    ///   - facts: one line a fact.
    ///   - calls: one line a call.
    package static func descriptionRequest(
        signature: String, parameters: [String], code: String, facts: [String], calls: [String]
    ) -> String {
        descriptionTemplate.filled([
            "signature": signature, "parameters": list(parameters), "code": code,
            "facts": list(facts), "calls": list(calls),
        ])
    }

    private static let descriptionTemplate = template(
        "description_request.md", PackageResources.description_request_md)

    /// Lines as a Markdown list; a hole is never left empty.
    static func list(_ lines: [String]) -> String {
        lines.isEmpty ? "- none" : lines.map { "- " + $0 }.joined(separator: "\n")
    }
}
