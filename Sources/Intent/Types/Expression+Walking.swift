extension Expression {
    /// The expressions directly inside this one, in the order of the text.
    var children: [Expression] {
        switch self {
        case .literal, .name, .typeName: []
        case .old(let operand, _), .unary(_, let operand, _), .member(let operand, _, _): [operand]
        case .array(let elements, _), .tuple(let elements, _): elements
        case .binary(_, let left, let right, _): [left, right]
        case .conditional(let condition, let yes, let no, _): [condition, yes, no]
        case .subscripted(let base, let index, _): [base, index]
        case .slice(let base, let range, _): [base] + range.bounds
        case .methodCall(let base, _, let arguments, _): [base] + arguments.map(\.value)
        case .call(_, let arguments, _): arguments.map(\.value)
        case .quantified(_, _, let domain, let body, _):
            switch domain {
            case .range(let range): range.bounds + [body]
            case .elements(let collection): [collection, body]
            }
        }
    }

    /// True when this or anything inside meets the condition.
    func contains(where condition: (Expression) -> Bool) -> Bool {
        condition(self) || children.contains { $0.contains(where: condition) }
    }

    func mentions(name: String) -> Bool {
        contains {
            if case .name(name, _) = $0 { return true }
            return false
        }
    }
}

extension Expression.RangeExpression {
    var bounds: [Expression] { [lower, upper].compactMap { $0 } }
}
