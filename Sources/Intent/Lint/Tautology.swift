import BigInt

/// What is known about a condition without any values.
enum Certainty {
    case always, never, open

    var inverted: Certainty {
        switch self {
        case .always: .never
        case .never: .always
        case .open: .open
        }
    }
}

/// Finds conditions that hold, or fail, by their form and the types of what they name.
struct TautologyFinder {
    /// The types of parameters and `result`.
    private let types: [String: Type]
    /// NaN differs from itself, so that equality says something where there are floats.
    private let hasFloats: Bool

    init(_ signature: Signature) {
        var types: [String: Type] = [:]
        for parameter in signature.parameters { types[parameter.name] = parameter.type }
        types["result"] = signature.result
        self.types = types
        hasFloats = types.values.contains(where: \.containsFloats)
    }

    func certainty(of condition: Expression, hiding hidden: Set<String> = []) -> Certainty {
        switch condition {
        case .literal(.bool(let value), _): return value ? .always : .never
        case .unary(.not, let operand, _):
            return certainty(of: operand, hiding: hidden).inverted
        case .binary(.and, let left, let right, _):
            let both = [left, right].map { certainty(of: $0, hiding: hidden) }
            if both.contains(.never) { return .never }
            return both.allSatisfy { $0 == .always } ? .always : .open
        case .binary(.or, let left, let right, _):
            let both = [left, right].map { certainty(of: $0, hiding: hidden) }
            if both.contains(.always) { return .always }
            if Self.isComplement(left, right) { return .always }
            return both.allSatisfy { $0 == .never } ? .never : .open
        case .binary(let symbol, let left, let right, _):
            return certainty(of: symbol, left, right, hidden)
        case .quantified(.forall, let variable, _, let body, _):
            return certainty(of: body, hiding: hidden.union([variable])) == .always
                ? .always : .open
        default: return .open
        }
    }

    private static func isComplement(_ left: Expression, _ right: Expression) -> Bool {
        if case .unary(.not, let operand, _) = right, operand.hasForm(of: left) { return true }
        if case .unary(.not, let operand, _) = left, operand.hasForm(of: right) { return true }
        return false
    }

    private func certainty(
        of symbol: Expression.BinaryOperator, _ left: Expression, _ right: Expression,
        _ hidden: Set<String>
    ) -> Certainty {
        if !hasFloats, left.hasForm(of: right) {
            switch symbol {
            case .equal, .lessOrEqual, .greaterOrEqual: return .always
            case .notEqual, .less, .greater: return .never
            default: return .open
            }
        }
        guard let a = interval(of: left, hidden), let b = interval(of: right, hidden) else {
            return .open
        }
        switch symbol {
        case .lessOrEqual: return Interval.isAtMost(a, b)
        case .greaterOrEqual: return Interval.isAtMost(b, a)
        case .less: return Interval.isAtMost(b, a).inverted
        case .greater: return Interval.isAtMost(a, b).inverted
        case .equal: return Interval.areApart(a, b) ? .never : .open
        case .notEqual: return Interval.areApart(a, b) ? .always : .open
        default: return .open
        }
    }

    /// The integers that an expression can be, by its types alone; nil when nothing is known.
    private func interval(of expression: Expression, _ hidden: Set<String>) -> Interval? {
        switch expression {
        case .literal(.integer(let value), _): return Interval(lower: value, upper: value)
        case .unary(.minus, .literal(.integer(let value), _), _):
            return Interval(lower: -value, upper: -value)
        case .member(.typeName(.integer(let type), _), let name, _):
            let bounds = Interval(type)
            return name == "max"
                ? Interval(lower: bounds.upper, upper: bounds.upper)
                : Interval(lower: bounds.lower, upper: bounds.lower)
        case .member(_, "count", _): return Interval(lower: 0, upper: nil)
        case .quantified(.count, _, _, _, _): return Interval(lower: 0, upper: nil)
        case .call("abs", _, _) where !hasFloats: return Interval(lower: 0, upper: nil)
        default: break
        }
        if case .integer(let type)? = type(of: expression, hidden) { return Interval(type) }
        return nil
    }

    private func type(of expression: Expression, _ hidden: Set<String>) -> Type? {
        switch expression {
        case .name(let name, _): return hidden.contains(name) ? nil : types[name]
        case .old(.name(let name, _), _): return types[name]
        case .subscripted(let base, _, _):
            switch type(of: base, hidden) {
            case .array(let element): return element
            case .string: return .integer(.uint8)
            default: return nil
            }
        case .slice(let base, _, _): return type(of: base, hidden)
        case .member(let base, let name, _):
            guard case .tuple(let elements) = type(of: base, hidden), let index = Int(name),
                elements.indices.contains(index)
            else { return nil }
            return elements[index]
        default: return nil
        }
    }
}

/// A range of integers; a missing bound is infinite.
private struct Interval {
    var lower: BigInt?
    var upper: BigInt?

    init(lower: BigInt?, upper: BigInt?) {
        self.lower = lower
        self.upper = upper
    }

    init(_ type: IntegerType) {
        if type.isSigned {
            let half = BigInt(1) << (type.bits - 1)
            self.init(lower: -half, upper: half - 1)
        } else {
            self.init(lower: 0, upper: (BigInt(1) << type.bits) - 1)
        }
    }

    static func isAtMost(_ a: Interval, _ b: Interval) -> Certainty {
        if let upper = a.upper, let lower = b.lower, upper <= lower { return .always }
        if let lower = a.lower, let upper = b.upper, lower > upper { return .never }
        return .open
    }

    static func areApart(_ a: Interval, _ b: Interval) -> Bool {
        if let upper = a.upper, let lower = b.lower, upper < lower { return true }
        if let upper = b.upper, let lower = a.lower, upper < lower { return true }
        return false
    }
}
