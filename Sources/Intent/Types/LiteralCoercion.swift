import BigInt

/// Makes floating-point literals of integer literals where a floating-point value is meant.
enum LiteralCoercion {
    /// The expression with its literals as `type` needs them; the expression must fit the type.
    static func coerced(_ expression: Expression, to type: ClauseType) -> Expression {
        guard type.mentionsFloating else { return expression }
        switch (expression, type) {
        case (.literal(.nil, _), _): return expression
        case (_, .optional(let wrapped)): return coerced(expression, to: wrapped)
        case (.literal(.integer(let value), let span), .floating):
            return .literal(.double(Double(value)), span)
        case (.array(let elements, let span), .array(let element)):
            return .array(elements.map { coerced($0, to: element) }, span)
        case (.tuple(let elements, let span), .tuple(let types))
        where elements.count == types.count:
            return .tuple(zip(elements, types).map { coerced($0, to: $1) }, span)
        case (.unary(.minus, let operand, let span), _):
            return .unary(.minus, coerced(operand, to: type), span)
        case (.binary(let symbol, let left, let right, let span), _):
            switch symbol {
            case .add, .subtract, .multiply, .divide:
                return .binary(symbol, coerced(left, to: type), coerced(right, to: type), span)
            case .coalesce:
                let wrapped = ClauseType.optional(type)
                return .binary(symbol, coerced(left, to: wrapped), coerced(right, to: type), span)
            default: return expression
            }
        case (.conditional(let condition, let yes, let no, let span), _):
            return .conditional(condition, coerced(yes, to: type), coerced(no, to: type), span)
        case (.call(let name, let arguments, let span), .floating)
        where ["abs", "min", "max"].contains(name):
            let values = arguments.map { argument in
                var changed = argument
                changed.value = coerced(argument.value, to: type)
                return changed
            }
            return .call(name, values, span)
        default: return expression
        }
    }
}

extension ClauseType {
    fileprivate var mentionsFloating: Bool {
        switch self {
        case .floating: true
        case .array(let element): element.mentionsFloating
        case .optional(let wrapped): wrapped.mentionsFloating
        case .tuple(let elements): elements.contains(where: \.mentionsFloating)
        default: false
        }
    }
}
