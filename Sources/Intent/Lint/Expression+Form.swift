extension Expression {
    /// True when both are written with the same words, wherever they stand.
    func hasForm(of other: Expression) -> Bool {
        switch (self, other) {
        case (.literal(let a, _), .literal(let b, _)): return a == b
        case (.name(let a, _), .name(let b, _)): return a == b
        case (.typeName(let a, _), .typeName(let b, _)): return a == b
        case (.unary(let a, _, _), .unary(let b, _, _)):
            guard a == b else { return false }
        case (.binary(let a, _, _, _), .binary(let b, _, _, _)):
            guard a == b else { return false }
        case (.member(_, let a, _), .member(_, let b, _)):
            guard a == b else { return false }
        case (.methodCall(_, let a, let left, _), .methodCall(_, let b, let right, _)),
            (.call(let a, let left, _), .call(let b, let right, _)):
            guard a == b, left.map(\.label) == right.map(\.label) else { return false }
        case (.slice(_, let a, _), .slice(_, let b, _)):
            guard Self.haveSameShape(a, b) else { return false }
        case (.quantified(let a, let x, let c, _, _), .quantified(let b, let y, let d, _, _)):
            guard a == b, x == y else { return false }
            switch (c, d) {
            case (.range(let left), .range(let right)):
                guard Self.haveSameShape(left, right) else { return false }
            case (.elements, .elements): break
            default: return false
            }
        case (.old, .old), (.array, .array), (.tuple, .tuple), (.conditional, .conditional),
            (.subscripted, .subscripted):
            break
        default: return false
        }
        let mine = children
        let others = other.children
        return mine.count == others.count && zip(mine, others).allSatisfy { $0.hasForm(of: $1) }
    }

    private static func haveSameShape(_ a: RangeExpression, _ b: RangeExpression) -> Bool {
        a.includesUpper == b.includesUpper && (a.lower == nil) == (b.lower == nil)
            && (a.upper == nil) == (b.upper == nil)
    }
}
