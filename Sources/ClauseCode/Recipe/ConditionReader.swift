import BigInt
import Intent

/// Finds in a condition what it says of quantities and places.
struct ConditionReader {
    /// What a quantified variable stands for.
    enum Meaning {
        case element(Place)
        /// An index of the slice at a place, from `first` on and up to its count plus `end`.
        case index(Place, first: Int, end: Int)
    }

    let signature: Signature
    var meanings: [String: Meaning] = [:]

    // MARK: Places

    /// The place that an expression names, and its type.
    func place(_ expression: Expression) -> (place: Place, type: Type)? {
        switch expression {
        case .name(let name, _):
            switch meanings[name] {
            case .element(let place)?: return type(of: place).map { (place, $0) }
            case .index?: return nil
            case nil: break
            }
            guard let index = signature.parameters.firstIndex(where: { $0.name == name }) else {
                return nil
            }
            return (Place(parameter: index), signature.parameters[index].type)
        case .member(let base, let name, _):
            guard let position = Int(name), let (outer, type) = place(base),
                case .tuple(let types) = type, types.indices.contains(position)
            else { return nil }
            return (outer.adding(.part(position)), types[position])
        case .subscripted(let base, let index, _):
            guard let (outer, type) = place(base), let element = type.element,
                case .name(let variable, _) = index,
                case .index(outer, 0, 0)? = meanings[variable]
            else { return nil }
            return (outer.adding(.element), element)
        case .binary(.coalesce, let base, _, _):
            guard let (outer, type) = place(base), case .optional(let wrapped) = type else {
                return nil
            }
            return (outer.adding(.wrapped), wrapped)
        default: return nil
        }
    }

    /// The type at a place.
    func type(of place: Place) -> Type? {
        guard signature.parameters.indices.contains(place.parameter) else { return nil }
        var type: Type? = signature.parameters[place.parameter].type
        for step in place.path {
            switch (step, type) {
            case (.element, let outer?): type = outer.element
            case (.part(let index), .tuple(let types)?):
                type = types.indices.contains(index) ? types[index] : nil
            case (.wrapped, .optional(let inner)?): type = inner
            default: return nil
            }
        }
        return type
    }

    /// What a quantified variable over a range means, if the range is that of a slice's indices.
    func meaning(of range: Expression.RangeExpression) -> Meaning? {
        guard let lower = range.lower, let upper = range.upper,
            let first = constant(lower), let low = Int(exactly: first), low >= 0,
            let end = form(upper), end.terms.count == 1,
            case (.count(let place), 1)? = end.terms.first.map({ ($0.key, $0.value) }),
            let offset = Int(exactly: end.constant)
        else { return nil }
        return .index(place, first: low, end: offset + (range.includesUpper ? 1 : 0))
    }

    // MARK: Quantities

    func constant(_ expression: Expression) -> BigInt? {
        if expression.has({ $0.isName }) { return nil }
        switch try? Evaluator.constant(expression) {
        case .integer(let number)?: return BigInt(number)
        case .bigInteger(let number)?: return number
        default: return nil
        }
    }

    func real(_ expression: Expression) -> Double? {
        if expression.has({ $0.isName }) { return nil }
        guard case .double(let number)? = try? Evaluator.constant(expression) else { return nil }
        return number
    }

    /// The expression as a sum of quantities, if it is one.
    func form(_ expression: Expression) -> LinearForm? {
        if let number = constant(expression) { return LinearForm(number) }
        if let (place, type) = place(expression), case .integer = type {
            return LinearForm(.integer(place))
        }
        switch expression {
        case .member(let base, "count", _):
            return place(base).map { LinearForm(.count($0.place)) }
        case .unary(.minus, let inner, _): return form(inner)?.times(-1)
        case .binary(.add, let a, let b, _):
            guard let left = form(a), let right = form(b) else { return nil }
            return left + right
        case .binary(.subtract, let a, let b, _):
            guard let left = form(a), let right = form(b) else { return nil }
            return left - right
        case .binary(.multiply, let a, let b, _):
            guard let left = form(a), let right = form(b) else { return nil }
            if left.terms.isEmpty { return right.times(left.constant) }
            return right.terms.isEmpty ? left.times(right.constant) : nil
        case .call("abs", let arguments, _) where arguments.count == 1:
            guard let (place, type) = place(arguments[0].value), case .integer = type else {
                return nil
            }
            return LinearForm(.magnitude(place))
        default: return nil
        }
    }
}

extension Type {
    /// The type of the elements of an array or a String.
    var element: Type? {
        switch self {
        case .array(let element): element
        case .string: .integer(.uint8)
        default: nil
        }
    }
}

extension Expression {
    var isName: Bool {
        switch self {
        case .name, .old, .quantified: true
        case .call(let name, _, _): !ClauseCompiler.isBuiltIn(name)
        default: false
        }
    }
}
