/// Something that a person, or a model, can fix in what they wrote.
package struct Diagnostic: Error, Hashable, Sendable {
    package enum Severity: String, Hashable, Sendable, Comparable {
        case note, warning, error

        package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// A replacement of `span` that would mend the problem.
    package struct FixIt: Hashable, Sendable {
        package var span: Span
        package var replacement: String
        package init(span: Span, replacement: String) {
            self.span = span
            self.replacement = replacement
        }
    }

    package var severity: Severity
    /// A stable, dotted name of the rule, for tools: `intent.undefined-name`.
    package var code: String
    /// One sentence that stands on its own, without a final full stop.
    package var message: String
    /// Where it is; nil when the whole file, or no file, is meant.
    package var span: Span?
    package var file: SourceFile?
    /// The way out: "did you mean 'count'?", "write `Int64.max`".
    package var suggestion: String?
    package var fixIt: FixIt?

    package init(
        _ severity: Severity, code: String, _ message: String, at span: Span? = nil,
        in file: SourceFile? = nil, suggestion: String? = nil, fixIt: FixIt? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.span = span
        self.file = file
        self.suggestion = suggestion
        self.fixIt = fixIt
    }
}
