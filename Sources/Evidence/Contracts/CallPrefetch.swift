import Intent

/// The calls in a clause whose arguments do not depend on other calls.
///
/// They are run together with the first inputs, so that most laws need no second batch.
struct CallPrefetch: Sendable {
    private struct Site: Sendable {
        var name: String
        var arguments: [CompiledExpression]
    }

    private let sites: [Site]
    /// True when the clause calls a function at all.
    let findsCalls: Bool

    var isEmpty: Bool { sites.isEmpty }

    /// - Parameter variables: names that have values before anything is run.
    init(_ expression: Intent.Expression, variables: [String], callable: Set<String>) {
        var finder = Finder(known: Set(variables), callable: callable)
        finder.visit(expression)
        findsCalls = expression.contains(where: { inner in
            if case .call(let name, _, _) = inner { callable.contains(name) } else { false }
        })
        sites = finder.found.map { call in
            Site(
                name: call.name,
                arguments: call.arguments.map {
                    CompiledExpression($0, variables: variables, functions: callable)
                })
        }
    }

    /// The calls on one input; one whose arguments have no value there is left out.
    func calls(_ bindings: [Value], limits: EvaluationLimits) -> [FunctionCall] {
        sites.compactMap { site in
            var arguments: [Value] = []
            for argument in site.arguments {
                let value = try? argument.evaluate(
                    bindings, limits: limits,
                    calling: { call throws(EvaluationFailure) in throw .needsCall(call) })
                guard let value else { return nil }
                arguments.append(value)
            }
            return FunctionCall(name: site.name, arguments: arguments)
        }
    }

    /// Looks for calls that stand outside quantifiers and have no call among their arguments.
    private struct Finder {
        let known: Set<String>
        let callable: Set<String>
        var found: [(name: String, arguments: [Intent.Expression])] = []

        mutating func visit(_ expression: Intent.Expression) {
            if case .quantified = expression { return }
            if case .call(let name, let arguments, _) = expression, callable.contains(name) {
                let values = arguments.map(\.value)
                if values.allSatisfy(isKnown) {
                    found.append((name, values))
                    return
                }
            }
            for child in expression.children { visit(child) }
        }

        private func isKnown(_ expression: Intent.Expression) -> Bool {
            switch expression {
            case .name(let name, _): known.contains(name)
            case .old, .quantified: false
            case .call(let name, let arguments, _):
                !callable.contains(name) && arguments.allSatisfy { isKnown($0.value) }
            default: expression.children.allSatisfy(isKnown)
            }
        }
    }
}

extension Intent.Expression {
    /// True when this expression or one inside it is such.
    func contains(where isSuch: (Intent.Expression) -> Bool) -> Bool {
        isSuch(self) || children.contains { $0.contains(where: isSuch) }
    }

    /// The expressions that stand directly in this one.
    var children: [Intent.Expression] {
        switch self {
        case .literal, .name, .typeName: []
        case .old(let e, _), .unary(_, let e, _), .member(let e, _, _): [e]
        case .array(let elements, _), .tuple(let elements, _): elements
        case .binary(_, let a, let b, _): [a, b]
        case .conditional(let condition, let a, let b, _): [condition, a, b]
        case .subscripted(let base, let index, _): [base, index]
        case .slice(let base, let range, _): [base] + range.bounds
        case .methodCall(let base, _, let arguments, _): [base] + arguments.map(\.value)
        case .call(_, let arguments, _): arguments.map(\.value)
        case .quantified(_, _, .range(let range), let body, _): range.bounds + [body]
        case .quantified(_, _, .elements(let elements), let body, _): [elements, body]
        }
    }
}

extension Intent.Expression.RangeExpression {
    fileprivate var bounds: [Intent.Expression] { [lower, upper].compactMap { $0 } }
}
