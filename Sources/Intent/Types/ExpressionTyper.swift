import Diagnostics

/// Finds the type of a clause's expressions, and says what is wrong with them.
///
/// An expression with an error has the type `unknown`, about which nothing more is said, so that
/// one mistake gives one message.
struct ExpressionTyper {
    /// Where the expression stands, which decides what may be named.
    enum Place: Hashable {
        case requires, ensures, law, bound
        /// The values of an example, or of a call on the command line.
        case constant
    }

    struct Typed {
        var expression: Expression
        var type: ClauseType
    }

    /// How deep expressions may nest.
    static let depthLimit = 256

    let place: Place
    let signature: Signature
    /// The functions that may be called: the module's own and those of linked files.
    let functions: [String: Signature]
    let source: SourceFile
    private(set) var diagnostics: [Diagnostic] = []
    /// Quantified variables, innermost last.
    var variables: [(name: String, type: ClauseType)] = []
    var depth = 0

    init(
        place: Place, signature: Signature, functions: [String: Signature], source: SourceFile
    ) {
        self.place = place
        self.signature = signature
        self.functions = functions
        self.source = source
    }

    /// Hands over what was found so far.
    mutating func takeDiagnostics() -> [Diagnostic] {
        defer { diagnostics = [] }
        return diagnostics
    }

    /// Reports an error and gives the type that silences what would follow from it.
    @discardableResult
    mutating func fail(
        _ code: String, _ message: String, at span: Span, suggestion: String? = nil,
        fixIt: String? = nil
    ) -> ClauseType {
        report(.error, code, message, at: span, suggestion: suggestion, fixIt: fixIt)
        return .unknown
    }

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: String, _ message: String, at span: Span,
        suggestion: String? = nil, fixIt: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                severity, code: code, message, at: span, in: source, suggestion: suggestion,
                fixIt: fixIt.map { Diagnostic.FixIt(span: span, replacement: $0) }))
    }

    /// The type of an expression, and the expression with its literals as they are meant.
    mutating func infer(_ expression: Expression) -> Typed {
        guard depth < Self.depthLimit else {
            let type = fail(
                "intent.too-deep",
                "this expression is nested more than \(Self.depthLimit) levels deep",
                at: expression.span, suggestion: "split it into several clauses")
            return Typed(expression: expression, type: type)
        }
        depth += 1
        defer { depth -= 1 }
        switch expression {
        case .literal(let literal, _):
            return Typed(expression: expression, type: Self.type(of: literal))
        case .name(let name, let span):
            return Typed(expression: expression, type: typeOfName(name, at: span))
        case .old(let operand, let span):
            return Typed(expression: expression, type: typeOfOld(operand, at: span))
        case .array(let elements, let span): return inferArray(elements, at: span)
        case .tuple(let elements, let span): return inferTuple(elements, at: span)
        case .unary(let symbol, let operand, let span):
            return inferUnary(symbol, operand, at: span)
        case .binary(let symbol, let left, let right, let span):
            return inferBinary(symbol, left, right, at: span)
        case .conditional(let condition, let yes, let no, let span):
            return inferConditional(condition, yes, no, at: span)
        case .subscripted(let base, let index, let span):
            return inferSubscript(base, index, at: span)
        case .slice(let base, let range, let span): return inferSlice(base, range, at: span)
        case .member(let base, let name, let span): return inferMember(base, name, at: span)
        case .methodCall(let base, let name, let arguments, let span):
            return inferMethod(base, name, arguments, at: span)
        case .call(let name, let arguments, let span):
            return inferCall(name, arguments, at: span)
        case .typeName(let type, let span):
            return Typed(expression: expression, type: typeOfBareTypeName(type, at: span))
        case .quantified(let quantifier, let variable, let domain, let body, let span):
            return inferQuantified(quantifier, variable, domain, body, at: span)
        }
    }

    /// The expression as `target` needs it; its type must fit.
    func settled(_ typed: Typed, as target: ClauseType) -> Expression {
        typed.type == target
            ? typed.expression : LiteralCoercion.coerced(typed.expression, to: target)
    }

    private static func type(of literal: Expression.Literal) -> ClauseType {
        switch literal {
        case .bool: .bool
        case .integer: .integerLiteral
        case .double: .floating
        case .string: .string
        case .nil: .optional(.unknown)
        }
    }

    private mutating func inferArray(_ elements: [Expression], at span: Span) -> Typed {
        var typed: [Typed] = []
        typed.reserveCapacity(elements.count)
        var common = ClauseType.unknown
        for element in elements {
            let next = infer(element)
            if let type = common.unified(with: next.type) {
                common = type
            } else if next.type == .void {
                rejectVoid(element)
            } else {
                fail(
                    "intent.mixed-array",
                    "this is \(next.type.phrase), but the elements before it are of another type "
                        + "(\(common.phrase))",
                    at: element.span, suggestion: "all elements of an array have the same type")
            }
            typed.append(next)
        }
        let values = typed.map { $0.type.fits(common) ? settled($0, as: common) : $0.expression }
        return Typed(expression: .array(values, span), type: .array(common))
    }

    private mutating func inferTuple(_ elements: [Expression], at span: Span) -> Typed {
        let typed = elements.map { infer($0) }
        return Typed(
            expression: .tuple(typed.map(\.expression), span), type: .tuple(typed.map(\.type)))
    }

    private mutating func inferConditional(
        _ condition: Expression, _ yes: Expression, _ no: Expression, at span: Span
    ) -> Typed {
        let test = inferCondition(condition, for: "the condition before '?'")
        let first = infer(yes)
        let second = infer(no)
        guard let type = first.type.unified(with: second.type), type != .void else {
            let unknown = fail(
                "intent.type-mismatch",
                "both sides of ':' must have the same type, but these are \(first.type.phrase) "
                    + "and \(second.type.phrase)",
                at: yes.span.joined(with: no.span),
                suggestion: conversionHelp(first, second))
            return Typed(expression: .conditional(condition, yes, no, span), type: unknown)
        }
        let result = Expression.conditional(
            test, settled(first, as: type), settled(second, as: type), span)
        return Typed(expression: result, type: type)
    }

    /// A Bool, or an error that names what needs it.
    mutating func inferCondition(_ expression: Expression, for what: String) -> Expression {
        let typed = infer(expression)
        if !typed.type.fits(.bool) { rejectNonBool(typed, for: what) }
        return typed.expression
    }

    private mutating func inferQuantified(
        _ quantifier: Expression.Quantifier, _ variable: String, _ domain: Expression.Domain,
        _ body: Expression, at span: Span
    ) -> Typed {
        let keyword = quantifier.rawValue
        let (checkedDomain, element) = inferDomain(domain, keyword: keyword, at: span)
        let shadowed =
            variables.contains { $0.name == variable }
            || signature.parameters.contains { $0.name == variable }
        if shadowed || variable == "result" || variable == "steps" {
            report(
                .warning, "intent.shadowed-name",
                "the variable '\(variable)' of this '\(keyword)' hides another '\(variable)'",
                at: nameSpan(variable, from: span.start, in: span),
                suggestion: "give the variable a name of its own")
        }
        variables.append((variable, element))
        let condition = inferCondition(body, for: "what follows the ':' of '\(keyword)'")
        variables.removeLast()
        return Typed(
            expression: .quantified(
                quantifier, variable: variable, over: checkedDomain, body: condition, span),
            type: quantifier == .count ? .integer : .bool)
    }

    private mutating func inferDomain(
        _ domain: Expression.Domain, keyword: String, at span: Span
    ) -> (Expression.Domain, ClauseType) {
        switch domain {
        case .range(let range):
            if range.lower == nil || range.upper == nil {
                let known = range.lower ?? range.upper
                fail(
                    "intent.open-range", "the range of '\(keyword)' needs both ends",
                    at: known?.span ?? span, suggestion: "write a range such as '0..<a.count'")
            }
            return (.range(inferRange(range)), .integer)
        case .elements(let collection):
            let typed = infer(collection)
            switch typed.type {
            case .array(let element): return (.elements(typed.expression), element.settled)
            case .string: return (.elements(typed.expression), .integer)
            case .unknown: return (.elements(typed.expression), .unknown)
            case .integer, .integerLiteral:
                fail(
                    "intent.not-a-collection",
                    "'\(keyword)' goes over a range, an array or a String, but this is an integer",
                    at: collection.span,
                    suggestion: "write a range: '0..<\(text(at: collection.span))'",
                    fixIt: "0..<\(text(at: collection.span))")
            default:
                fail(
                    "intent.not-a-collection",
                    "'\(keyword)' goes over a range, an array or a String, but this is "
                        + typed.type.phrase,
                    at: collection.span, suggestion: unwrappingHelp(typed))
            }
            return (.elements(typed.expression), .unknown)
        }
    }

    mutating func inferRange(_ range: Expression.RangeExpression) -> Expression.RangeExpression {
        Expression.RangeExpression(
            lower: range.lower.map { inferInteger($0, as: "the start of a range") },
            upper: range.upper.map { inferInteger($0, as: "the end of a range") },
            includesUpper: range.includesUpper)
    }

    /// An integer, or an error that says what it is for.
    mutating func inferInteger(_ expression: Expression, as what: String) -> Expression {
        let typed = infer(expression)
        if !typed.type.fits(.integer) {
            fail(
                "intent.type-mismatch",
                "\(what) must be an integer, but this is \(typed.type.phrase)",
                at: expression.span, suggestion: help(typed, toBecome: .integer))
        }
        return typed.expression
    }
}
