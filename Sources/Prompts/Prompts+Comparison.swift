extension Prompts {
    /// The instructions for whoever compares a description with an intent.
    ///
    /// - Parameter isStructured: true where the reply has to meet `comparisonSchema`.
    package static func comparisonSystem(isStructured: Bool) -> String {
        let form =
            isStructured
            ? template(
                "comparison_form_structured.md", PackageResources.comparison_form_structured_md)
            : template("comparison_form_lines.md", PackageResources.comparison_form_lines_md)
        return template("comparison_system.md", PackageResources.comparison_system_md)
            .filled(["form": form.filled()])
    }

    /// The two texts.
    ///
    /// - Parameters:
    ///   - statements: one line a statement, with its label before it: `E1: …`.
    ///   - names: how the description's names for the function and its arguments go with the
    ///     intent's, one line each.
    package static func comparisonRequest(
        signature: String, statements: [String], names: [String], description: String
    ) -> String {
        template("comparison_request.md", PackageResources.comparison_request_md).filled([
            "signature": signature, "statements": statements.joined(separator: "\n"),
            "names": list(names), "description": description,
        ])
    }

    /// The JSON schema of a structured reply.
    package static let comparisonSchema = String(
        decoding: PackageResources.comparison_schema_json, as: UTF8.self
    ).split(separator: "\n").joined()
}
