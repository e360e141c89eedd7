import Intent

/// What simple conditions in `requires` say about a value, so that inputs are made to meet them;
/// the rest is left to rejection.
struct ValueLimits {
    var low = Int.min
    var high = Int.max
    var realLow = -Double.infinity
    var realHigh = Double.infinity
    var fewest = 0
    var most = InputShape.mostElements
    var isSorted = false
    var isASCII = false
    /// Of the elements, where something is known of them: none or one.
    var element: [ValueLimits] = []
}

/// Limits of each parameter, and how parameters belong together.
struct InputShape {
    static let mostElements = 40

    enum Relation: Hashable {
        case sameCount(Int, Int)
        /// The first is an index of the second: at most its count plus the offset.
        case index(Int, into: Int, offset: Int)
        case ordered(Int, Int, isStrict: Bool)
        case element(Int, of: Int)
    }

    private(set) var limits: [ValueLimits]
    private(set) var relations: [Relation] = []
    private let names: [String: Int]

    init(_ function: CheckedFunction) {
        let parameters = function.intent.signature.parameters
        limits = parameters.map { _ in ValueLimits() }
        names = Dictionary(
            parameters.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        for clause in function.clauses {
            if case .requires(let expression) = clause.kind { learn(from: expression, depth: 0) }
        }
    }

    private mutating func learn(from expression: Intent.Expression, depth: Int) {
        guard depth < ExpressionParts.depthLimit else { return }
        switch expression {
        case .binary(.and, let left, let right, _):
            learn(from: left, depth: depth + 1)
            learn(from: right, depth: depth + 1)
        case .member(let base, "isSorted", _):
            if let index = index(of: base) { limits[index].isSorted = true }
        case .member(let base, "isASCII", _):
            if let index = index(of: base) { limits[index].isASCII = true }
        case .unary(.not, .member(let base, "isEmpty", _), _):
            if let index = index(of: base) { limits[index].fewest = max(limits[index].fewest, 1) }
        case .methodCall(let base, "contains", let arguments, _):
            if let slice = index(of: base),
                let value = arguments.first.flatMap({
                    index(of: $0.value)
                })
            {
                relations.append(.element(value, of: slice))
            }
        case .quantified(.forall, let variable, .elements(let elements), let body, _):
            guard let index = index(of: elements) else { return }
            var inner = limits[index].element.first ?? ValueLimits()
            Self.narrow(&inner, variable, body, depth: depth)
            limits[index].element = [inner]
        case .binary(let relation, let left, let right, _):
            learn(relation, left, right)
            if let mirrored = Self.mirrored(relation) { learn(mirrored, right, left) }
        default: break
        }
    }

    private mutating func learn(
        _ relation: Intent.Expression.BinaryOperator, _ left: Intent.Expression,
        _ right: Intent.Expression
    ) {
        if let first = index(of: left) {
            if let second = index(of: right) {
                switch relation {
                case .less: relations.append(.ordered(first, second, isStrict: true))
                case .lessOrEqual: relations.append(.ordered(first, second, isStrict: false))
                default: break
                }
            } else if let slice = indexOfCount(right) {
                switch relation {
                case .less: relations.append(.index(first, into: slice, offset: -1))
                case .lessOrEqual: relations.append(.index(first, into: slice, offset: 0))
                default: break
                }
            } else if let constant = Self.constant(right) {
                limits[first].narrow(relation, constant)
            }
        } else if let variable = Self.absoluteName(left), let first = names[variable] {
            if let constant = Self.constant(right) {
                limits[first].narrowMagnitude(relation, constant)
            }
        } else if let slice = indexOfCount(left) {
            if let other = indexOfCount(right), relation == .equal, slice < other {
                relations.append(.sameCount(slice, other))
            } else if case .integer(let number)? = Self.constant(right) {
                limits[slice].narrowCount(relation, number)
            }
        }
    }

    private static func narrow(
        _ limits: inout ValueLimits, _ variable: String, _ body: Intent.Expression, depth: Int
    ) {
        guard depth < ExpressionParts.depthLimit,
            case .binary(let relation, let left, let right, _) = body
        else { return }
        if relation == .and {
            narrow(&limits, variable, left, depth: depth + 1)
            narrow(&limits, variable, right, depth: depth + 1)
            return
        }
        for (relation, left, right) in [(relation, left, right)]
            + (mirrored(relation).map { [($0, right, left)] } ?? [])
        {
            guard let constant = constant(right) else { continue }
            if case .name(variable, _) = left { limits.narrow(relation, constant) }
            if absoluteName(left) == variable { limits.narrowMagnitude(relation, constant) }
        }
    }

    private func index(of expression: Intent.Expression) -> Int? {
        guard case .name(let name, _) = expression else { return nil }
        return names[name]
    }

    private func indexOfCount(_ expression: Intent.Expression) -> Int? {
        guard case .member(let base, "count", _) = expression else { return nil }
        return index(of: base)
    }

    private static func absoluteName(_ expression: Intent.Expression) -> String? {
        guard case .call("abs", let arguments, _) = expression, arguments.count == 1,
            case .name(let name, _) = arguments[0].value
        else { return nil }
        return name
    }

    private static func constant(_ expression: Intent.Expression) -> Value? {
        guard let value = try? Evaluator.constant(expression) else { return nil }
        switch value {
        case .integer, .double: return value
        case .bigInteger(let number): return .integer(number < 0 ? Int.min : Int.max)
        default: return nil
        }
    }

    private static func mirrored(
        _ relation: Intent.Expression.BinaryOperator
    ) -> Intent.Expression.BinaryOperator? {
        switch relation {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal: .equal
        default: nil
        }
    }
}

extension ValueLimits {
    fileprivate mutating func narrow(
        _ relation: Intent.Expression.BinaryOperator, _ value: Value
    ) {
        switch value {
        case .integer(let number):
            switch relation {
            case .less: high = min(high, number == .min ? number : number - 1)
            case .lessOrEqual: high = min(high, number)
            case .greater: low = max(low, number == .max ? number : number + 1)
            case .greaterOrEqual: low = max(low, number)
            case .equal: (low, high) = (number, number)
            default: break
            }
            narrowReal(relation, Double(number))
        case .double(let number): narrowReal(relation, number)
        default: break
        }
    }

    private mutating func narrowReal(
        _ relation: Intent.Expression.BinaryOperator, _ number: Double
    ) {
        switch relation {
        case .less, .lessOrEqual: realHigh = min(realHigh, number)
        case .greater, .greaterOrEqual: realLow = max(realLow, number)
        default: break
        }
    }

    fileprivate mutating func narrowMagnitude(
        _ relation: Intent.Expression.BinaryOperator, _ value: Value
    ) {
        guard relation == .less || relation == .lessOrEqual else { return }
        narrow(relation, value)
        let opposite: Intent.Expression.BinaryOperator =
            relation == .less ? .greater : .greaterOrEqual
        switch value {
        case .integer(let number): narrow(opposite, .integer(number == .min ? .max : -number))
        case .double(let number): narrow(opposite, .double(-number))
        default: break
        }
    }

    fileprivate mutating func narrowCount(
        _ relation: Intent.Expression.BinaryOperator, _ number: Int
    ) {
        switch relation {
        case .less: most = max(0, min(most, number == .min ? number : number - 1))
        case .lessOrEqual: most = max(0, min(most, number))
        case .greater: fewest = max(fewest, number == .max ? number : number + 1)
        case .greaterOrEqual: fewest = max(fewest, number)
        case .equal: (fewest, most) = (max(0, number), max(0, number))
        default: break
        }
        // A count that nobody could hold is left to rejection.
        if fewest > 4_096 { fewest = 0 }
        most = max(most, fewest)
    }
}
