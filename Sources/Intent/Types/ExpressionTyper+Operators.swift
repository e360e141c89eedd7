import Diagnostics

extension ExpressionTyper {
    mutating func inferUnary(
        _ symbol: Expression.UnaryOperator, _ operand: Expression, at span: Span
    ) -> Typed {
        let typed = infer(operand)
        let result = Expression.unary(symbol, typed.expression, span)
        switch symbol {
        case .minus where typed.type.isNumber: return Typed(expression: result, type: typed.type)
        case .complement where typed.type.isInteger:
            return Typed(expression: result, type: .integer)
        case .not:
            if !typed.type.fits(.bool) { rejectNonBool(typed, for: "the operand of '!'") }
            return Typed(expression: result, type: .bool)
        case .minus:
            fail(
                "intent.type-mismatch", "'-' works on numbers, but this is \(typed.type.phrase)",
                at: operand.span, suggestion: unwrappingHelp(typed))
        case .complement:
            fail(
                "intent.type-mismatch", "'~' works on integers, but this is \(typed.type.phrase)",
                at: operand.span,
                suggestion: typed.type == .bool ? "write '!' for \"not\"" : unwrappingHelp(typed))
        }
        return Typed(expression: result, type: .unknown)
    }

    mutating func inferBinary(
        _ symbol: Expression.BinaryOperator, _ left: Expression, _ right: Expression,
        at span: Span
    ) -> Typed {
        switch symbol {
        case .and, .or:
            let what = "each side of '\(symbol.rawValue)'"
            let first = inferCondition(left, for: what)
            let second = inferCondition(right, for: what)
            return Typed(expression: .binary(symbol, first, second, span), type: .bool)
        default: break
        }
        let a = infer(left)
        let b = infer(right)
        if a.type == .void || b.type == .void {
            rejectVoid(a.type == .void ? left : right)
            return Typed(expression: .binary(symbol, left, right, span), type: .unknown)
        }
        switch symbol {
        case .add, .subtract, .multiply, .divide: return inferArithmetic(symbol, a, b, at: span)
        case .remainder, .shiftLeft, .shiftRight, .bitAnd, .bitOr, .bitXor:
            return inferIntegerOperation(symbol, a, b, at: span)
        case .coalesce: return inferCoalescing(a, b, at: span)
        default: return inferComparison(symbol, a, b, at: span)
        }
    }

    private mutating func inferArithmetic(
        _ symbol: Expression.BinaryOperator, _ a: Typed, _ b: Typed, at span: Span
    ) -> Typed {
        if let type = a.type.unified(with: b.type), Self.supports(symbol, type) {
            let result = Expression.binary(symbol, settled(a, as: type), settled(b, as: type), span)
            return Typed(expression: result, type: type)
        }
        let plain = Expression.binary(symbol, a.expression, b.expression, span)
        if rejectByte(a, b) { return Typed(expression: plain, type: .unknown) }
        let name = "'\(symbol.rawValue)'"
        if let optional = [a, b].first(where: { $0.type.isOptional }) {
            fail(
                "intent.optional-operand", "\(name) needs a value, but this may be nil",
                at: optional.expression.span, suggestion: unwrappingHelp(optional))
        } else if a.type.isNumber, b.type.isNumber {
            rejectMixedNumbers(symbol, a, b)
        } else if a.type == b.type || !(a.type.isNumber || b.type.isNumber) {
            let works = symbol == .add ? "numbers, Strings and arrays" : "numbers"
            let wrong = a.type
            fail(
                "intent.type-mismatch",
                wrong == b.type
                    ? "\(name) works on \(works), but these are \(wrong.plural)"
                    : "\(name) cannot combine \(a.type.phrase) and \(b.type.phrase)", at: span)
        } else {
            fail(
                "intent.type-mismatch",
                "\(name) cannot combine \(a.type.phrase) and \(b.type.phrase)", at: span,
                suggestion: symbol == .add ? elementHelp(a, b) : nil)
        }
        return Typed(expression: plain, type: .unknown)
    }

    private static func supports(_ symbol: Expression.BinaryOperator, _ type: ClauseType) -> Bool {
        if type.isNumber { return true }
        guard symbol == .add else { return false }
        switch type {
        case .string, .array: return true
        default: return false
        }
    }

    private func elementHelp(_ a: Typed, _ b: Typed) -> String? {
        for (array, other) in [(a, b), (b, a)] {
            if case .array(let element) = array.type, other.type.fits(element) {
                return "put the element into an array: '[\(text(at: other.expression.span))]'"
            }
        }
        return nil
    }

    private mutating func inferIntegerOperation(
        _ symbol: Expression.BinaryOperator, _ a: Typed, _ b: Typed, at span: Span
    ) -> Typed {
        let result = Expression.binary(symbol, a.expression, b.expression, span)
        if a.type.isInteger, b.type.isInteger {
            return Typed(expression: result, type: .integer)
        }
        if rejectByte(a, b) { return Typed(expression: result, type: .unknown) }
        let wrong = a.type.isInteger ? b : a
        var suggestion = unwrappingHelp(wrong)
        if wrong.type == .bool {
            if symbol == .bitAnd { suggestion = "write '&&' for \"and\"" }
            if symbol == .bitOr { suggestion = "write '||' for \"or\"" }
            if symbol == .bitXor { suggestion = "write '!=' for \"either, not both\"" }
        }
        fail(
            "intent.type-mismatch",
            "'\(symbol.rawValue)' works on integers, but this is \(wrong.type.phrase)",
            at: wrong.expression.span, suggestion: suggestion)
        return Typed(expression: result, type: .unknown)
    }

    private mutating func inferCoalescing(_ a: Typed, _ b: Typed, at span: Span) -> Typed {
        let plain = Expression.binary(.coalesce, a.expression, b.expression, span)
        switch a.type {
        case .unknown: return Typed(expression: plain, type: b.type)
        case .optional(let wrapped):
            if let type = wrapped.unified(with: b.type) {
                let result = Expression.binary(
                    .coalesce, settled(a, as: .optional(type)), settled(b, as: type), span)
                return Typed(expression: result, type: type)
            }
            if !rejectByte(Typed(expression: a.expression, type: wrapped), b) {
                fail(
                    "intent.type-mismatch",
                    "the value after '??' must be like the one before it, \(wrapped.phrase), "
                        + "but this is \(b.type.phrase)",
                    at: b.expression.span)
            }
            return Typed(expression: plain, type: wrapped)
        default:
            let value = text(at: a.expression.span)
            fail(
                "intent.never-nil", "'\(value)' is never nil, so that '??' has nothing to do",
                at: span, suggestion: "write '\(value)' alone", fixIt: value)
            return Typed(expression: plain, type: a.type)
        }
    }

    private mutating func inferComparison(
        _ symbol: Expression.BinaryOperator, _ a: Typed, _ b: Typed, at span: Span
    ) -> Typed {
        let plain = Expression.binary(symbol, a.expression, b.expression, span)
        let isEquality = symbol == .equal || symbol == .notEqual
        if let type = a.type.unified(with: b.type) {
            guard isEquality || type.isOrdered else {
                rejectOrder(symbol, a, b)
                return Typed(expression: plain, type: .bool)
            }
            if isEquality { warnAboutNil(symbol, a, b, at: span) }
            let result = Expression.binary(symbol, settled(a, as: type), settled(b, as: type), span)
            return Typed(expression: result, type: .bool)
        }
        if rejectByte(a, b) || rejectChain(symbol, a, b) {
            return Typed(expression: plain, type: .bool)
        }
        if a.type.isNumber, b.type.isNumber {
            rejectMixedNumbers(symbol, a, b)
        } else if !isEquality, let optional = [a, b].first(where: { $0.type.isOptional }) {
            fail(
                "intent.optional-operand",
                "'\(symbol.rawValue)' needs a value, but this may be nil",
                at: optional.expression.span, suggestion: unwrappingHelp(optional))
        } else {
            fail(
                "intent.type-mismatch",
                "'\(symbol.rawValue)' compares \(a.type.phrase) with \(b.type.phrase)", at: span,
                suggestion: comparisonHelp(a, b))
        }
        return Typed(expression: plain, type: .bool)
    }

    private func comparisonHelp(_ a: Typed, _ b: Typed) -> String {
        let numbers = [a, b].filter { $0.type.isNumber }
        let collection = [a, b].first { typed in
            if case .array = typed.type { return true }
            return typed.type == .string
        }
        if numbers.count == 1, let collection {
            return "did you mean '\(text(at: collection.expression.span)).count'?"
        }
        return "both sides must have the same type"
    }

    private mutating func warnAboutNil(
        _ symbol: Expression.BinaryOperator, _ a: Typed, _ b: Typed, at span: Span
    ) {
        for (one, other) in [(a, b), (b, a)] {
            guard case .literal(.nil, _) = one.expression, !other.type.isOptional,
                other.type != .unknown
            else { continue }
            report(
                .warning, "intent.never-nil",
                "'\(text(at: other.expression.span))' is never nil: this is always "
                    + (symbol == .equal ? "false" : "true"),
                at: span, suggestion: "only values of an optional type such as 'Int64?' can be nil")
        }
    }

    private mutating func rejectOrder(
        _ symbol: Expression.BinaryOperator, _ a: Typed, _ b: Typed
    ) {
        if let optional = [a, b].first(where: { $0.type.isOptional }) {
            fail(
                "intent.optional-operand",
                "'\(symbol.rawValue)' needs a value, but this may be nil",
                at: optional.expression.span, suggestion: unwrappingHelp(optional))
        } else if !rejectChain(symbol, a, b) {
            fail(
                "intent.type-mismatch",
                "'\(symbol.rawValue)' compares numbers or Strings, but this is \(a.type.phrase)",
                at: a.expression.span,
                suggestion: a.type == .bool ? nil : "compare the elements, or use '=='")
        }
    }

    /// `a < b < c` compares a Bool with a number.
    private mutating func rejectChain(
        _ symbol: Expression.BinaryOperator, _ a: Typed, _ b: Typed
    ) -> Bool {
        guard a.type == .bool, case .binary(let inner, let low, let middle, _) = a.expression,
            [.less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual].contains(inner)
        else { return false }
        let span = a.expression.span.joined(with: b.expression.span)
        let fix =
            "\(text(at: low.span)) \(inner.rawValue) \(text(at: middle.span)) && "
            + "\(text(at: middle.span)) \(symbol.rawValue) \(text(at: b.expression.span))"
        fail(
            "intent.chained-comparison", "comparisons cannot be chained", at: span,
            suggestion: "write '\(fix)'", fixIt: fix)
        return true
    }
}
