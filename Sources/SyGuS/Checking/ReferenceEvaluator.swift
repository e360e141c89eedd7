/// A plain interpreter of SMT-LIB terms, written from the standard and not from the search's
/// machine.
///
/// Integers that leave 64 bits are an error, never a wrong answer.
struct ReferenceEvaluator {
    enum Value: Hashable {
        case bool(Bool)
        case int(Int)
        case string([UInt8])
        /// Bits, the lowest first.
        case bits([Bool])
    }

    struct Function {
        var parameters: [String]
        var body: SExpression
    }

    struct Failure: Error {
        var message: String
    }

    private static let depthLimit = 1_200
    let functions: [String: Function]

    func evaluate(
        _ term: SExpression, _ environment: [String: Value], depth: Int = 0
    ) throws(Failure) -> Value {
        guard depth < Self.depthLimit else { throw Failure(message: "the term is too deep") }
        switch term.content {
        case .numeral(let digits):
            guard let value = Int(digits) else { throw Failure(message: "\(digits) is too large") }
            return .int(value)
        case .bits(let word, let width):
            return .bits((0..<width).map { word >> UInt64($0) & 1 == 1 })
        case .string(let bytes): return .string(bytes)
        case .symbol(let name): return try symbol(name, environment)
        case .list(let parts): return try apply(parts, environment, depth)
        }
    }

    private func symbol(_ name: String, _ environment: [String: Value]) throws(Failure) -> Value {
        if let value = environment[name] { return value }
        if name == "true" { return .bool(true) }
        if name == "false" { return .bool(false) }
        // `-1` is one numeral in version 1.
        if name.hasPrefix("-"), let value = Int(name) { return .int(value) }
        throw Failure(message: "'\(name)' has no value")
    }

    private func apply(
        _ parts: [SExpression], _ environment: [String: Value], _ depth: Int
    ) throws(Failure) -> Value {
        if parts.count == 3, parts[0].symbol == "_", let name = parts[1].symbol,
            case .numeral(let digits) = parts[2].content
        {
            guard name.hasPrefix("bv"), let word = UInt64(name.dropFirst(2)),
                let width = Int(digits), width > 0, width <= 64
            else { throw Failure(message: "this is no bit vector") }
            return .bits((0..<width).map { word >> UInt64($0) & 1 == 1 })
        }
        guard let head = parts.first?.symbol else { throw Failure(message: "a list has no head") }
        if head == "ite", parts.count == 4 {
            let condition = try evaluate(parts[1], environment, depth: depth + 1)
            guard case .bool(let isTrue) = condition else {
                throw Failure(message: "a condition is no Bool")
            }
            return try evaluate(parts[isTrue ? 2 : 3], environment, depth: depth + 1)
        }
        var values: [Value] = []
        for part in parts.dropFirst() {
            values.append(try evaluate(part, environment, depth: depth + 1))
        }
        if let function = functions[head] {
            guard function.parameters.count == values.count else {
                throw Failure(message: "'\(head)' takes another number of arguments")
            }
            let inner = Dictionary(
                zip(function.parameters, values), uniquingKeysWith: { first, _ in first })
            return try evaluate(function.body, inner, depth: depth + 1)
        }
        return try primitive(head, values)
    }

    private func primitive(_ name: String, _ values: [Value]) throws(Failure) -> Value {
        switch (name, values.count) {
        case ("=", 2): return .bool(values[0] == values[1])
        case ("distinct", 2): return .bool(values[0] != values[1])
        default: break
        }
        let result: Value? =
            switch values.first {
            case .bool: Self.logic(name, values)
            case .bits: Self.vector(name, values)
            case .int where name.hasPrefix("str.") || name.hasPrefix("int."):
                Self.text(name, values)
            case .int: try Self.arithmetic(name, values)
            case .string: Self.text(name, values)
            case nil: nil
            }
        guard let result else {
            throw Failure(message: "'\(name)' does not take these operands")
        }
        return result
    }

    private static func logic(_ name: String, _ values: [Value]) -> Value? {
        let operands = values.compactMap { if case .bool(let value) = $0 { value } else { nil } }
        guard operands.count == values.count else { return nil }
        switch (name, operands.count) {
        case ("not", 1): return .bool(!operands[0])
        case ("and", _): return .bool(operands.allSatisfy { $0 })
        case ("or", _): return .bool(operands.contains(true))
        case ("xor", 2): return .bool(operands[0] != operands[1])
        case ("=>", 2): return .bool(!operands[0] || operands[1])
        default: return nil
        }
    }

    private static func arithmetic(_ name: String, _ values: [Value]) throws(Failure) -> Value? {
        let operands = values.compactMap { if case .int(let value) = $0 { value } else { nil } }
        guard operands.count == values.count, let a = operands.first else { return nil }
        guard operands.count == 2 else {
            switch (name, operands.count) {
            case ("-", 1): return .int(try checked(0.subtractingReportingOverflow(a)))
            case ("abs", 1): return .int(a < 0 ? try checked(0.subtractingReportingOverflow(a)) : a)
            default: return nil
            }
        }
        let b = operands[1]
        switch name {
        case "+": return .int(try checked(a.addingReportingOverflow(b)))
        case "-": return .int(try checked(a.subtractingReportingOverflow(b)))
        case "*": return .int(try checked(a.multipliedReportingOverflow(by: b)))
        case "<": return .bool(a < b)
        case "<=": return .bool(a <= b)
        case ">": return .bool(a > b)
        case ">=": return .bool(a >= b)
        case "div", "mod":
            guard b != 0, b != -1 else {
                throw Failure(message: "a division by 0 or -1 is not evaluated")
            }
            let remainder = a % b < 0 ? a % b + Int(b.magnitude) : a % b
            return .int(name == "mod" ? remainder : (a - remainder) / b)
        default: return nil
        }
    }

    private static func checked(_ result: (partialValue: Int, overflow: Bool)) throws(Failure)
        -> Int
    {
        guard !result.overflow else { throw Failure(message: "an integer leaves 64 bits") }
        return result.partialValue
    }
}
