package import Diagnostics

/// Judges a solution from its text and the file alone.
///
/// It shares the S-expression reader with the search and nothing else: it reads the solution as a
/// stranger would, asks whether the grammar of the file permits it, and evaluates every constraint
/// as
/// it stands in the file by an interpreter of its own.
package struct SolutionChecker {
    package enum Verdict: Hashable, Sendable {
        case correct
        /// The text is no definition of the function that was asked for.
        case malformed(String)
        /// A part of the body that the grammar does not permit where it stands.
        case outsideGrammar(String)
        /// The line of the first constraint that does not hold.
        case wrong(line: Int, String)
    }

    private let file: SourceFile
    private var constraints: [SExpression] = []
    private var functions: [String: ReferenceEvaluator.Function] = [:]
    private var task: [SExpression] = []

    /// - Parameter expressions: what the file says, as `SExpressionReader` gives it.
    package init(file: SourceFile, expressions: [SExpression]) {
        self.file = file
        for expression in expressions {
            guard let parts = expression.list else { continue }
            switch expression.head {
            case "constraint" where parts.count == 2: constraints.append(parts[1])
            case "synth-fun": task = parts
            case "define-fun":
                if let (name, function) = Self.function(parts) { functions[name] = function }
            default: break
            }
        }
    }

    private static func function(
        _ parts: [SExpression]
    ) -> (name: String, function: ReferenceEvaluator.Function)? {
        guard parts.count == 5, let name = parts[1].symbol, let list = parts[2].list else {
            return nil
        }
        let parameters = list.compactMap { $0.list?.first?.symbol }
        return (name, ReferenceEvaluator.Function(parameters: parameters, body: parts[4]))
    }

    /// Judges `(define-fun name parameters sort body)`.
    package func judge(_ solution: String) -> Verdict {
        let text = SourceFile(name: "<solution>", text: solution)
        let parts: [SExpression]
        do {
            let expressions = try SExpressionReader.read(text)
            guard expressions.count == 1, expressions[0].head == "define-fun",
                let list = expressions[0].list
            else { return .malformed("it is no single define-fun") }
            parts = list
        } catch {
            return .malformed(error.message)
        }
        guard task.count >= 4, let (name, function) = Self.function(parts),
            name == task[1].symbol, Self.isSame(parts[2], task[2]), Self.isSame(parts[3], task[3])
        else { return .malformed("it defines another function than the one asked for") }
        if let rules = task.dropFirst(4).last {
            var membership = GrammarMembership(rules: rules, parameters: function.parameters)
            if let stranger = membership.stranger(in: function.body) {
                return .outsideGrammar(text.text(of: stranger))
            }
        }
        var all = functions
        all[name] = function
        return judge(ReferenceEvaluator(functions: all))
    }

    private func judge(_ evaluator: ReferenceEvaluator) -> Verdict {
        guard !constraints.isEmpty else { return .malformed("the file has no constraint") }
        for constraint in constraints {
            let line = file.position(of: constraint.span.start).line
            do {
                guard try evaluator.evaluate(constraint, [:]) == .bool(true) else {
                    return .wrong(line: line, "the constraint does not hold")
                }
            } catch {
                return .wrong(line: line, error.message)
            }
        }
        return .correct
    }

    /// Equality of what is written, wherever it stands.
    static func isSame(_ a: SExpression, _ b: SExpression) -> Bool {
        guard var first = a.list, var second = b.list else { return a.content == b.content }
        // Version 1 writes `(BitVec 8)` for `(_ BitVec 8)`.
        if first.first?.symbol == "_" { first.removeFirst() }
        if second.first?.symbol == "_" { second.removeFirst() }
        return first.count == second.count && zip(first, second).allSatisfy { isSame($0, $1) }
    }
}
