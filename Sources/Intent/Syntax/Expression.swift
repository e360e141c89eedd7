package import BigInt
package import Diagnostics

/// An expression of the clause language: a subset of Swift's syntax.
///
/// Integers in clauses are unbounded; a type matters only where a value goes into or comes out
/// of a function.
package indirect enum Expression: Hashable, Sendable {
    case literal(Literal, Span)
    /// A parameter, a quantified variable, `result`, or `steps`.
    case name(String, Span)
    /// `old(a)`: the value of an `inout` parameter before the call.
    case old(Expression, Span)
    case array([Expression], Span)
    case tuple([Expression], Span)
    case unary(UnaryOperator, Expression, Span)
    case binary(BinaryOperator, Expression, Expression, Span)
    /// `condition ? a : b`
    case conditional(Expression, Expression, Expression, Span)
    /// `a[i]`
    case subscripted(Expression, index: Expression, Span)
    /// `a[i..<j]`, `a[i...j]`, `a[i...]`, `a[..<j]`
    case slice(Expression, RangeExpression, Span)
    /// `a.count`, `result.0`, `Int64.max` (the base is then a `.typeName`)
    case member(Expression, String, Span)
    /// `a.contains(x)`, `a.sorted()`
    case methodCall(Expression, String, [Argument], Span)
    /// `gcd(a, b)`, `abs(x)`, `Double(n)`
    case call(String, [Argument], Span)
    /// The name of a type where a value is expected, as in `Int64.max`.
    case typeName(Type, Span)
    case quantified(Quantifier, variable: String, over: Domain, body: Expression, Span)

    package enum Literal: Hashable, Sendable {
        case bool(Bool)
        case integer(BigInt)
        case double(Double)
        case string([UInt8])
        case `nil`
    }

    package enum UnaryOperator: String, Hashable, Sendable, CaseIterable {
        case minus = "-"
        case not = "!"
        case complement = "~"
    }

    package enum BinaryOperator: String, Hashable, Sendable, CaseIterable {
        case multiply = "*", divide = "/", remainder = "%"
        case add = "+", subtract = "-"
        case shiftLeft = "<<", shiftRight = ">>"
        case bitAnd = "&", bitOr = "|", bitXor = "^"
        case equal = "==", notEqual = "!="
        case less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
        case and = "&&", or = "||"
        case coalesce = "??"
    }

    package enum Quantifier: String, Hashable, Sendable, CaseIterable {
        case forall, exists, count
    }

    /// What a quantified variable ranges over.
    package enum Domain: Hashable, Sendable {
        case range(RangeExpression)
        case elements(Expression)
    }

    /// An integer range; a missing bound means the start or the end of the collection.
    package struct RangeExpression: Hashable, Sendable {
        package var lower: Expression?
        package var upper: Expression?
        /// True for `...`, false for `..<`.
        package var includesUpper: Bool
        package init(lower: Expression?, upper: Expression?, includesUpper: Bool) {
            self.lower = lower
            self.upper = upper
            self.includesUpper = includesUpper
        }
    }

    package struct Argument: Hashable, Sendable {
        package var label: String?
        /// True for `&value`, the way an `inout` argument is written.
        package var isInout: Bool
        package var value: Expression
        package init(label: String? = nil, isInout: Bool = false, value: Expression) {
            self.label = label
            self.isInout = isInout
            self.value = value
        }
    }

    package var span: Span {
        switch self {
        case .literal(_, let s), .name(_, let s), .old(_, let s), .array(_, let s),
            .tuple(_, let s), .unary(_, _, let s), .binary(_, _, _, let s),
            .conditional(_, _, _, let s), .subscripted(_, _, let s), .slice(_, _, let s),
            .member(_, _, let s), .methodCall(_, _, _, let s), .call(_, _, let s),
            .typeName(_, let s), .quantified(_, _, _, _, let s):
            s
        }
    }
}
