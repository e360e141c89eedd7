import BigInt

/// Evaluates expressions in which no variable stands.
package enum Evaluator {
    /// The value of a constant expression; literals and lists of them take a short way.
    package static func constant(_ expression: Expression) throws(EvaluationFailure) -> Value {
        if let value = plain(expression) { return value }
        return try CompiledExpression(expression, variables: [], functions: [])
            .evaluate([], calling: { call throws(EvaluationFailure) in throw .needsCall(call) })
    }

    /// The value of a literal, a negated number, or a list of such; nil for anything else.
    private static func plain(_ expression: Expression) -> Value? {
        switch expression {
        case .literal(let literal, _): return ProgramCompiler.value(of: literal)
        case .unary(.minus, .literal(.integer(let number), _), _): return Value(-number)
        case .unary(.minus, .literal(.double(let number), _), _): return .double(-number)
        case .array(let elements, _): return plain(elements).map { .array($0) }
        case .tuple(let elements, _): return plain(elements).map { .tuple($0) }
        case .member(.typeName(let type, _), let name, _):
            return ProgramCompiler.typeConstant(type, name)
        default: return nil
        }
    }

    private static func plain(_ elements: [Expression]) -> [Value]? {
        var values: [Value] = []
        values.reserveCapacity(elements.count)
        for element in elements {
            guard let value = plain(element) else { return nil }
            values.append(value)
        }
        return values
    }
}
