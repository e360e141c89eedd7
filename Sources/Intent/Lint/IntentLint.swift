package import Diagnostics

/// Finds clauses that say nothing, and examples that say something else than the clauses.
///
/// Clauses are evaluated over the examples and over boundary inputs, without running any code.
/// What it costs is bounded: long lists of examples are looked at in part, and an evaluation
/// that takes long counts as undecided.
package struct IntentLint {
    /// Examples of one function that are looked at.
    static let exampleLimit = 2_000
    /// Examples on whose arguments laws are evaluated.
    static let lawInstanceLimit = 500
    /// Examples, from all over the list, with whose arguments wrong results are tried.
    static let triedExampleLimit = 40
    /// Inputs beyond the examples on which clauses are tried.
    static let boundaryInputLimit = 32
    /// Pairs of input and result in which a clause must hold before it is called empty.
    static let vacuityLimit = 50
    /// Findings about one clause that are reported one by one.
    static let findingsPerClauseLimit = 3

    /// What is questionable about a function whose names and types are in order.
    ///
    /// - Parameters:
    ///   - source: the file that the clauses' spans point into.
    ///   - contradictions: how grave it is when an example contradicts a clause.
    package static func check(
        _ function: CheckedFunction, in source: SourceFile? = nil,
        contradictions: Diagnostic.Severity = .error
    ) -> [Diagnostic] {
        var lint = IntentLint(function, in: source, contradictions: contradictions)
        lint.checkThatSomethingIsSaid()
        lint.checkExamples()
        lint.checkRepetitions()
        lint.checkRequires()
        lint.checkForEmptyClauses()
        let ordered = lint.diagnostics.enumerated().sorted { a, b in
            (a.element.span?.start ?? 0, a.offset) < (b.element.span?.start ?? 0, b.offset)
        }
        return ordered.map(\.element)
    }

    let subject: LintSubject
    let contradictions: Diagnostic.Severity
    private let source: SourceFile?
    private(set) var diagnostics: [Diagnostic] = []

    private init(
        _ function: CheckedFunction, in source: SourceFile?, contradictions: Diagnostic.Severity
    ) {
        subject = LintSubject(function)
        self.source = source
        self.contradictions = contradictions
    }

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: String, _ message: String, at span: Span,
        suggestion: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                severity, code: code, message, at: span, in: source, suggestion: suggestion))
    }

    /// An expression as it is written, or as the printer writes it; shortened when it is long.
    func text(of expression: Expression) -> String {
        var text = source?.text(of: expression.span) ?? ""
        if text.isEmpty { text = Printer.text(of: expression) }
        return text.utf8.count > 120 ? String(text.prefix(100)) + "…" : text
    }

    private mutating func checkThatSomethingIsSaid() {
        let isEmpty = subject.function.clauses.allSatisfy { clause in
            switch clause.kind {
            case .example, .ensures, .law: false
            case .requires, .bound: true
            }
        }
        guard isEmpty else { return }
        report(
            .warning, "intent.nothing-to-check",
            "nothing is said about what '\(subject.signature.name)' does, "
                + "so that any code would do",
            at: subject.signature.nameSpan,
            suggestion: "add examples, such as 'example \(subject.sampleExample)', or an 'ensures'")
    }
}
