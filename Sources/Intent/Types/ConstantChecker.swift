import BigInt
import Diagnostics

/// Whether constant expressions fit the types that they are values of.
enum ConstantChecker {
    struct Problem {
        var code = "intent.out-of-range"
        var message: String
        var span: Span
        var suggestion: String?
    }

    /// True for literals that obviously are values of the type; false says nothing.
    static func isPlain(_ expression: Expression, _ type: Type) -> Bool {
        switch (expression, type) {
        case (.literal(.integer(let value), _), .integer(let integer)):
            return integer.contains(value)
        case (.unary(.minus, .literal(.integer(let value), _), _), .integer(let integer)):
            return integer.contains(-value)
        case (.literal(.bool, _), .bool), (.literal(.string, _), .string),
            (.literal(.double, _), .double), (.literal(.nil, _), .optional):
            return true
        case (_, .optional(let wrapped)): return isPlain(expression, wrapped)
        case (.array(let elements, _), .array(let element)):
            return elements.allSatisfy { isPlain($0, element) }
        default: return false
        }
    }

    /// What keeps a well-typed constant from being a value of the type, or nil.
    static func problem(
        with expression: Expression, _ type: Type, in source: SourceFile
    ) -> Problem? {
        if isPlain(expression, type) { return nil }
        switch (expression, type) {
        case (.array(let elements, _), .array(let element)):
            return elements.lazy.compactMap { problem(with: $0, element, in: source) }.first
        case (.tuple(let elements, _), .tuple(let types)) where elements.count == types.count:
            return zip(elements, types).lazy
                .compactMap { problem(with: $0, $1, in: source) }.first
        case (_, .optional(let wrapped)):
            if let value = try? Evaluator.constant(expression), value == .none { return nil }
            return problem(with: expression, wrapped, in: source)
        default: return evaluated(expression, type, in: source)
        }
    }

    private static func evaluated(
        _ expression: Expression, _ type: Type, in source: SourceFile
    ) -> Problem? {
        let value: Value
        do {
            value = try Evaluator.constant(expression)
        } catch {
            return Problem(
                code: "intent.no-value", message: "this has no value: \(error.description)",
                span: expression.span, suggestion: "write the value itself")
        }
        if let coerced = value.coerced(to: type), coerced.isValid(for: type) { return nil }
        switch (value, type) {
        case (.integer, .integer(let integer)), (.bigInteger, .integer(let integer)):
            return Problem(
                message:
                    "\(shown(value, expression, source)) does not fit "
                    + "\(Printer.text(of: .integer(integer))) "
                    + "(\(integer.rangeText))",
                span: expression.span,
                suggestion: "write a value in this range, or use a wider type")
        case (.double, .float):
            return Problem(
                message: "\(source.text(of: expression.span)) does not fit Float",
                span: expression.span, suggestion: "use 'Double', or a smaller number")
        case (.string, .string):
            return Problem(
                message: "this is not valid UTF-8, as a String must be", span: expression.span,
                suggestion: "use '[UInt8]' for raw bytes")
        default:
            return Problem(
                message: "this value does not fit \(Printer.text(of: type))", span: expression.span)
        }
    }

    /// The number in digits, or as it is written when that would be long.
    private static func shown(
        _ value: Value, _ expression: Expression, _ source: SourceFile
    ) -> String {
        switch value {
        case .integer(let number): String(number)
        case .bigInteger(let number) where number.bitWidth <= 256: String(number)
        default: "this number"
        }
    }

    /// The number that an expression of doubles has, or nil.
    static func double(_ expression: Expression) -> Double? {
        if case .literal(.double(let value), _) = expression { return value }
        if case .double(let value) = try? Evaluator.constant(expression) { return value }
        return nil
    }
}

extension IntegerType {
    func contains(_ value: BigInt) -> Bool {
        if isSigned {
            guard let small = Int(exactly: value) else { return false }
            return small >= Int.min >> (64 - bits) && small <= Int.max >> (64 - bits)
        }
        guard let small = UInt(exactly: value) else { return false }
        return small <= UInt.max >> UInt(64 - bits)
    }
}
