package import Diagnostics

/// A call that is ready to be run.
package struct PreparedCall: Sendable {
    package var function: CheckedFunction
    package var arguments: [Value]
    /// The call as it was written.
    package var text: String
}

/// Reads calls such as `gcd(12, 18)` from the command line.
package enum CallReader {
    private static let name = "<call>"

    /// The call, or nil when there are errors.
    package static func read(
        _ text: String, in module: CheckedModule
    ) -> (PreparedCall?, [Diagnostic]) {
        let source = SourceFile(name: name, text: text)
        let (expression, problems) = ExpressionReader.read(text: text, name: name)
        guard let expression, !problems.contains(where: { $0.severity == .error }) else {
            return (nil, problems)
        }
        guard case .call(let callee, let arguments, let span) = expression else {
            return (nil, problems + [notACall(expression, in: module, source)])
        }
        guard let function = module.functions.first(where: { $0.intent.name == callee }) else {
            return (nil, problems + [undefined(callee, at: span, in: module, source)])
        }
        let signature = function.intent.signature
        var functions: [String: Signature] = [:]
        for other in module.functions { functions[other.intent.name] = other.intent.signature }
        var checker = ExampleChecker(signature: signature, functions: functions, source: source)
        let checked = checker.check(arguments: arguments, at: span)
        let diagnostics = problems + checker.takeDiagnostics()
        guard let checked, !diagnostics.contains(where: { $0.severity == .error }) else {
            return (nil, diagnostics)
        }
        var values: [Value] = []
        for (argument, parameter) in zip(checked, signature.parameters) {
            guard let value = try? Evaluator.constant(argument.value),
                let coerced = value.coerced(to: parameter.type)
            else {
                let problem = Diagnostic(
                    .error, code: "intent.no-value", "this argument has no value",
                    at: argument.value.span, in: source, suggestion: "write the value itself")
                return (nil, diagnostics + [problem])
            }
            values.append(coerced)
        }
        let call = PreparedCall(
            function: function, arguments: values, text: source.text(of: span))
        return (call, diagnostics)
    }

    private static func sample(_ module: CheckedModule) -> String {
        guard let function = module.functions.first else { return "f(1)" }
        return LintSubject.sampleCall(of: function.intent.signature)
    }

    private static func notACall(
        _ expression: Expression, in module: CheckedModule, _ source: SourceFile
    ) -> Diagnostic {
        Diagnostic(
            .error, code: "call.not-a-call", "this is not a call of a function",
            at: expression.span, in: source,
            suggestion: "write a call with its arguments, as in '\(sample(module))'")
    }

    private static func undefined(
        _ name: String, at span: Span, in module: CheckedModule, _ source: SourceFile
    ) -> Diagnostic {
        let place = Span(span.start, span.start + name.utf8.count)
        let names = module.functions.map(\.intent.name)
        let nearest = NameSuggestion.nearest(to: name, among: names)
        return Diagnostic(
            .error, code: "intent.undefined-function",
            "\(module.source.name) has no function '\(name)'", at: place, in: source,
            suggestion: nearest.map { "did you mean '\($0)'?" }
                ?? ExpressionTyper.listing(names),
            fixIt: nearest.map { Diagnostic.FixIt(span: place, replacement: $0) })
    }
}
