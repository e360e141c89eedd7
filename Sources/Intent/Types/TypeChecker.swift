package import Diagnostics

/// Checks names and types of a parsed intent file.
package struct TypeChecker {
    /// The module with its clauses typed, and what is wrong with it, in the order of the file.
    ///
    /// Where there are errors the module is incomplete, good for an editor and for nothing else.
    ///
    /// - Parameter dependencies: the functions of linked intent files, by name.
    package static func check(
        _ module: IntentModule, dependencies: [String: Signature]
    ) -> (CheckedModule, [Diagnostic]) {
        var checker = TypeChecker(module, dependencies: dependencies)
        let functions = module.functions.map { checker.check($0) }
        checker.checkFunctionNames()
        let ordered = checker.diagnostics.enumerated().sorted { a, b in
            (a.element.span?.start ?? 0, a.offset) < (b.element.span?.start ?? 0, b.offset)
        }
        return (
            CheckedModule(source: module.source, functions: functions), ordered.map(\.element)
        )
    }

    private let module: IntentModule
    private let dependencies: [String: Signature]
    /// All functions that clauses may call.
    private let functions: [String: Signature]
    private var diagnostics: [Diagnostic] = []

    private init(_ module: IntentModule, dependencies: [String: Signature]) {
        self.module = module
        self.dependencies = dependencies
        var functions = dependencies
        for function in module.functions { functions[function.name] = function.signature }
        self.functions = functions
    }

    private mutating func checkFunctionNames() {
        var seen: Set<String> = []
        for function in module.functions {
            let isNew = seen.insert(function.name).inserted
            guard !isNew || dependencies[function.name] != nil else { continue }
            diagnostics.append(
                Diagnostic(
                    .error, code: "intent.duplicate-function",
                    isNew
                        ? "a linked intent file has a function '\(function.name)' already"
                        : "this file has two functions called '\(function.name)'",
                    at: function.signature.nameSpan, in: module.source,
                    suggestion: "give one of them another name"))
        }
    }

    private mutating func check(_ function: FunctionIntent) -> CheckedFunction {
        var signatures = SignatureChecker(source: module.source)
        signatures.check(function.signature)
        diagnostics += signatures.diagnostics
        var examples = ExampleChecker(
            signature: function.signature, functions: functions, source: module.source)
        var clauses = function.clauses
        for index in clauses.indices {
            switch clauses[index].kind {
            case .example(let example):
                if let changed = examples.check(example, span: clauses[index].span) {
                    clauses[index].kind = .example(changed)
                }
            case .requires(let condition):
                clauses[index].kind = .requires(check(condition, .requires, function))
            case .ensures(let condition):
                clauses[index].kind = .ensures(check(condition, .ensures, function))
            case .law(let condition):
                clauses[index].kind = .law(check(condition, .law, function))
            case .bound(let condition):
                clauses[index].kind = .bound(checkBound(condition, function))
            }
        }
        diagnostics += examples.takeDiagnostics()
        return CheckedFunction(intent: function, clauses: clauses)
    }

    private func typer(_ place: ExpressionTyper.Place, _ function: FunctionIntent)
        -> ExpressionTyper
    {
        ExpressionTyper(
            place: place, signature: function.signature, functions: functions,
            source: module.source)
    }

    private mutating func check(
        _ condition: Expression, _ place: ExpressionTyper.Place, _ function: FunctionIntent
    ) -> Expression {
        var typer = typer(place, function)
        let keyword = "\(place)"
        let article = keyword == "law" ? "a" : keyword == "ensures" ? "an" : "a"
        let checked = typer.inferCondition(condition, for: "\(article) '\(keyword)'")
        diagnostics += typer.takeDiagnostics()
        return checked
    }

    /// A bound compares `steps` with a limit.
    private mutating func checkBound(_ condition: Expression, _ function: FunctionIntent)
        -> Expression
    {
        var typer = typer(.bound, function)
        let typed = typer.infer(condition)
        let isComparison: Bool
        if case .binary(let symbol, _, _, _) = condition,
            [.less, .lessOrEqual, .greater, .greaterOrEqual].contains(symbol)
        {
            isComparison = true
        } else {
            isComparison = false
        }
        if typer.diagnostics.isEmpty, !isComparison || !condition.mentions(name: "steps") {
            let value = module.source.text(of: condition.span)
            let isLimit = typed.type.isInteger && !condition.mentions(name: "steps")
            typer.fail(
                "intent.not-a-bound", "a 'bound' compares 'steps' with a limit",
                at: condition.span,
                suggestion: isLimit
                    ? "write 'steps <= \(value)'"
                    : "write, for example, 'steps <= 200' or 'steps <= 10 * a.count + 5'",
                fixIt: isLimit ? "steps <= \(value)" : nil)
        }
        diagnostics += typer.takeDiagnostics()
        return typed.expression
    }
}
