import Diagnostics
import Intent

// Places in the file are no part of what was written: these copies are equal when the meaning is.

private let nowhere = Span(0, 0)

extension Expression {
    var withoutSpans: Expression {
        switch self {
        case .literal(let literal, _): .literal(literal, nowhere)
        case .name(let name, _): .name(name, nowhere)
        case .old(let value, _): .old(value.withoutSpans, nowhere)
        case .array(let elements, _): .array(elements.map(\.withoutSpans), nowhere)
        case .tuple(let elements, _): .tuple(elements.map(\.withoutSpans), nowhere)
        case .unary(let prefix, let operand, _): .unary(prefix, operand.withoutSpans, nowhere)
        case .binary(let binary, let left, let right, _):
            .binary(binary, left.withoutSpans, right.withoutSpans, nowhere)
        case .conditional(let condition, let first, let second, _):
            .conditional(
                condition.withoutSpans, first.withoutSpans, second.withoutSpans, nowhere)
        case .subscripted(let base, let index, _):
            .subscripted(base.withoutSpans, index: index.withoutSpans, nowhere)
        case .slice(let base, let range, _):
            .slice(base.withoutSpans, range.withoutSpans, nowhere)
        case .member(let base, let name, _): .member(base.withoutSpans, name, nowhere)
        case .methodCall(let base, let name, let arguments, _):
            .methodCall(base.withoutSpans, name, arguments.map(\.withoutSpans), nowhere)
        case .call(let name, let arguments, _):
            .call(name, arguments.map(\.withoutSpans), nowhere)
        case .typeName(let type, _): .typeName(type, nowhere)
        case .quantified(let quantifier, let variable, let domain, let body, _):
            .quantified(
                quantifier, variable: variable, over: domain.withoutSpans,
                body: body.withoutSpans, nowhere)
        }
    }
}

extension Expression.RangeExpression {
    var withoutSpans: Self {
        Self(
            lower: lower?.withoutSpans, upper: upper?.withoutSpans, includesUpper: includesUpper)
    }
}

extension Expression.Domain {
    var withoutSpans: Self {
        switch self {
        case .range(let range): .range(range.withoutSpans)
        case .elements(let elements): .elements(elements.withoutSpans)
        }
    }
}

extension Expression.Argument {
    var withoutSpans: Self {
        Self(label: label, isInout: isInout, value: value.withoutSpans)
    }
}

extension Clause {
    var withoutSpans: Clause {
        let kind: Kind =
            switch kind {
            case .requires(let condition): .requires(condition.withoutSpans)
            case .ensures(let condition): .ensures(condition.withoutSpans)
            case .law(let condition): .law(condition.withoutSpans)
            case .bound(let condition): .bound(condition.withoutSpans)
            case .example(let example): .example(example.withoutSpans)
            }
        return Clause(kind: kind, name: name, span: nowhere)
    }
}

extension Example {
    var withoutSpans: Example {
        let expectation: Expectation =
            switch expectation {
            case .equals(let value): .equals(value.withoutSpans)
            case .approximately(let value, let tolerance):
                .approximately(value.withoutSpans, tolerance: tolerance.withoutSpans)
            case .none: .none
            }
        return Example(
            arguments: arguments.map(\.withoutSpans), expectation: expectation,
            leaves: leaves.map(\.withoutSpans), isHeldOut: isHeldOut)
    }
}

extension FunctionIntent {
    var withoutSpans: FunctionIntent {
        let parameters = signature.parameters.map {
            Parameter(name: $0.name, type: $0.type, isInout: $0.isInout)
        }
        return FunctionIntent(
            signature: Signature(
                name: signature.name, parameters: parameters, result: signature.result),
            clauses: clauses.map(\.withoutSpans), english: english, heading: heading)
    }
}
