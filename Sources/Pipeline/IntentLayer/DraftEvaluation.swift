import Diagnostics
import Intent

/// A draft of an intent file after everything was looked at that needs no code to be run.
struct DraftEvaluation {
    var file: DraftFile
    var text: String
    /// Nil where the draft has errors.
    var module: IntentModule?
    var errors: [Diagnostic] = []
    var contradictions: [Contradiction] = []
    var warnings: [Diagnostic] = []
    /// What was computed, corrected or left away.
    var notes: [String] = []

    /// An example that does not go with the clauses or with another example.
    struct Contradiction: Hashable {
        /// Indices into the module's functions and the function's clauses.
        var function: Int
        var clause: Int
        /// `f(3) == 4`
        var example: String
        /// `f/example.2`
        var name: String
        var diagnostic: Diagnostic

        /// What the file asks its reader; the example's name is gone with the example.
        var question: String {
            let message = diagnostic.message
            let reason = message.hasPrefix(name) ? "It" + message.dropFirst(name.count) : message
            return "Is `\(example)` right? \(reason)"
        }
    }
}

/// Makes a file of a proposal, checks it, and completes its examples.
struct DraftEvaluator {
    var limits: IntentLayerLimits

    private static let fileName = "draft.intent.md"
    private static let exampleCodes: Set<String> = [
        "intent.contradiction", "intent.example-outside-requires",
    ]
    /// Fewer examples of a function say too little.
    static let fewestExamples = 4

    func evaluate(_ proposal: IntentProposal, in frame: DraftFile) -> DraftEvaluation {
        var file = frame
        file.title = proposal.title
        file.functions = proposal.functions.map { function in
            DraftFile.Function(
                name: "", title: function.title, prose: function.prose,
                block: function.lines.map { $0 + "\n" }.joined())
        }
        var (evaluation, checked) = check(file)
        guard let module = evaluation.module, let checked else { return evaluation }
        guard module.functions.count == file.functions.count else {
            return unmatched(evaluation)
        }
        var completion = ExampleCompletion(checked, exampleLimitCount: limits.exampleLimitCount)
        var completed = module
        for index in module.functions.indices {
            completed.functions[index] = completion.completed(
                module.functions[index], at: index,
                openCalls: proposal.functions[index].openCalls)
        }
        guard completion.errors.isEmpty else {
            evaluation.errors = completion.errors
            evaluation.module = nil
            return evaluation
        }
        var result = evaluate(completed, in: file)
        result.notes = completion.notes
        return result
    }

    /// Writes the module in its canonical form, and checks and lints it.
    func evaluate(_ module: IntentModule, in frame: DraftFile) -> DraftEvaluation {
        var file = frame
        for (index, function) in module.functions.enumerated() {
            file.functions[index].name = function.name
            file.functions[index].block = Printer.text(of: function)
        }
        var (evaluation, checked) = check(file)
        guard let module = evaluation.module, let checked else { return evaluation }
        for (index, function) in checked.functions.enumerated() {
            for diagnostic in IntentLint.check(function, in: module.source) {
                add(diagnostic, index, module, to: &evaluation)
            }
            let count = function.clauses.count {
                if case .example = $0.kind { true } else { false }
            }
            if count < Self.fewestExamples {
                evaluation.warnings.append(fewExamples(count, function, module))
            }
        }
        return evaluation
    }

    private func add(
        _ diagnostic: Diagnostic, _ index: Int, _ module: IntentModule,
        to evaluation: inout DraftEvaluation
    ) {
        let function = module.functions[index]
        if Self.exampleCodes.contains(diagnostic.code),
            let clause = function.clauses.firstIndex(where: { $0.span == diagnostic.span })
        {
            evaluation.contradictions.append(
                DraftEvaluation.Contradiction(
                    function: index, clause: clause,
                    example: Self.exampleText(function.clauses[clause], function.signature),
                    name: function.clauses[clause].name, diagnostic: diagnostic))
        } else if diagnostic.severity == .error {
            evaluation.errors.append(diagnostic)
        } else if diagnostic.severity == .warning {
            evaluation.warnings.append(diagnostic)
        }
    }

    static func exampleText(_ clause: Clause, _ signature: Signature) -> String {
        guard case .example(var example) = clause.kind else { return "" }
        example.isHeldOut = false
        let text = Printer.text(
            of: Clause(kind: .example(example), name: clause.name, span: clause.span),
            in: signature)
        return String(text.dropFirst("example ".count))
    }

    /// Reads the file as `semcom check` would; the module is nil where there are errors.
    private func check(_ file: DraftFile) -> (DraftEvaluation, CheckedModule?) {
        let text = file.text
        var evaluation = DraftEvaluation(file: file, text: text)
        var (module, diagnostics) = IntentReader.read(
            bytes: Array(text.utf8), name: Self.fileName)
        guard let read = module else {
            evaluation.errors = diagnostics
            return (evaluation, nil)
        }
        let (checked, problems) = TypeChecker.check(read, dependencies: [:])
        diagnostics += problems
        for index in diagnostics.indices where diagnostics[index].file == nil {
            diagnostics[index].file = read.source
        }
        evaluation.errors = diagnostics.filter { $0.severity == .error }
        evaluation.warnings = diagnostics.filter { $0.severity == .warning }
        if !evaluation.errors.isEmpty { module = nil }
        evaluation.module = module
        return (evaluation, module == nil ? nil : checked)
    }

    private func unmatched(_ evaluation: DraftEvaluation) -> DraftEvaluation {
        var evaluation = evaluation
        evaluation.module = nil
        evaluation.errors = [
            Diagnostic(
                .error, code: "intent.draft",
                "the functions of the reply are not the functions of the file that was made of it",
                suggestion: "begin each block with its signature, and describe each function once")
        ]
        return evaluation
    }

    private func fewExamples(
        _ count: Int, _ function: CheckedFunction, _ module: IntentModule
    ) -> Diagnostic {
        Diagnostic(
            .warning, code: "intent.few-examples",
            "'\(function.intent.name)' has \(count == 1 ? "1 example" : "\(count) examples")",
            at: function.intent.signature.nameSpan, in: module.source,
            suggestion: "give 6 to 12, edge cases included")
    }
}
