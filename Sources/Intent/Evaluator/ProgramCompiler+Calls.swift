import Diagnostics

extension ProgramCompiler {
    // MARK: Members

    private static let properties: [String: Operation] = [
        "count": .count, "isEmpty": .isEmpty, "first": .first, "last": .last,
        "isSorted": .isSorted, "isASCII": .isASCII, "isNaN": .isNaN, "isInfinite": .isInfinite,
        "isFinite": .isFinite,
    ]

    mutating func member(_ base: Expression, _ name: String, _ span: Span) -> Compiled {
        if case .typeName(let type, _) = base {
            guard let value = Self.typeConstant(type, name) else {
                return failure("a type has no constant '\(name)'", span)
            }
            return constant(value, span)
        }
        if let position = Int(name), position >= 0 {
            return emit(.tupleElement, [compile(base)], immediate: position, span)
        }
        guard let operation = Self.properties[name] else {
            return failure("there is no member '\(name)'", span)
        }
        return emit(operation, [compile(base)], span)
    }

    /// `Int64.max`, `Double.infinity` and their like.
    static func typeConstant(_ type: Type, _ name: String) -> Value? {
        switch (type, name) {
        case (.integer(let integer), "min"): Value(integer.minimum)
        case (.integer(let integer), "max"): Value(integer.maximum)
        case (.double, "infinity"), (.float, "infinity"): .double(.infinity)
        case (.double, "nan"), (.float, "nan"): .double(.nan)
        case (.double, "pi"): .double(.pi)
        case (.float, "pi"): .double(Double(Float.pi))
        case (.double, "greatestFiniteMagnitude"): .double(.greatestFiniteMagnitude)
        case (.float, "greatestFiniteMagnitude"): .double(Double(Float.greatestFiniteMagnitude))
        default: nil
        }
    }

    // MARK: Methods

    private struct Method {
        var operation: Operation
        var arguments: ClosedRange<Int>
        var label: String?
    }

    private static let methods: [String: Method] = [
        "contains": Method(operation: .contains, arguments: 1...1),
        "hasPrefix": Method(operation: .hasPrefix, arguments: 1...1),
        "hasSuffix": Method(operation: .hasSuffix, arguments: 1...1),
        "reversed": Method(operation: .reversed, arguments: 0...0),
        "sorted": Method(operation: .sorted, arguments: 0...0),
        "sum": Method(operation: .sum, arguments: 0...0),
        "min": Method(operation: .minimum, arguments: 0...0),
        "max": Method(operation: .maximum, arguments: 0...0),
        "isPermutation": Method(operation: .isPermutation, arguments: 1...1, label: "of"),
        "firstIndex": Method(operation: .firstIndex, arguments: 1...1, label: "of"),
        "index": Method(operation: .firstIndex, arguments: 1...1, label: "of"),
        "prefix": Method(operation: .prefix, arguments: 1...1),
        "suffix": Method(operation: .suffix, arguments: 1...1),
        "dropFirst": Method(operation: .dropFirst, arguments: 0...1),
        "dropLast": Method(operation: .dropLast, arguments: 0...1),
    ]

    mutating func method(
        _ base: Expression, _ name: String, _ arguments: [Expression.Argument], _ span: Span
    ) -> Compiled {
        guard let method = Self.methods[name], method.arguments.contains(arguments.count),
            arguments.allSatisfy({ $0.label == method.label })
        else { return failure("there is no method '\(name)' with these arguments", span) }
        let receiver = compile(base)
        return emit(method.operation, [receiver] + arguments.map { compile($0.value) }, span)
    }

    // MARK: Functions

    mutating func call(_ name: String, _ arguments: [Expression.Argument], _ span: Span)
        -> Compiled
    {
        let values = arguments.map(\.value)
        if functions.contains(name) {
            parts.functionNames.append(name)
            let function = Int32(parts.functionNames.count - 1)
            let compiled = list(.call, values, span)
            parts.nodes[Int(compiled.index)].c = function
            return Compiled(index: compiled.index, isConstant: false)
        }
        switch (name, values.count) {
        case ("abs", 1): return emit(.absolute, [compile(values[0])], span)
        case ("min", 2...): return list(.least, values, span)
        case ("max", 2...): return list(.greatest, values, span)
        case ("pow", 2): return emit(.power, [compile(values[0]), compile(values[1])], span)
        case ("Double", 1): return emit(.toDouble, [compile(values[0])], span)
        case ("Float", 1): return emit(.toFloat, [compile(values[0])], span)
        default: break
        }
        guard values.count == 1, let type = Self.integerType(name) else {
            return failure("there is no function '\(name)' with these arguments", span)
        }
        if arguments[0].label == "ascii" {
            guard case .literal(.string(let bytes), _) = values[0], bytes.count == 1,
                bytes[0] < 128
            else { return failure("`ascii:` takes one ASCII character", span) }
            return constant(.integer(Int(bytes[0])), span)
        }
        let bits = type.isSigned ? -type.bits : type.bits
        return emit(.toInteger, [compile(values[0])], immediate: bits, span)
    }

    private static func integerType(_ name: String) -> IntegerType? {
        switch name {
        case "Int", "Int64": .int64
        case "Int32": IntegerType(bits: 32, isSigned: true)
        case "Int16": IntegerType(bits: 16, isSigned: true)
        case "Int8": IntegerType(bits: 8, isSigned: true)
        case "UInt", "UInt64": IntegerType(bits: 64, isSigned: false)
        case "UInt32": IntegerType(bits: 32, isSigned: false)
        case "UInt16": IntegerType(bits: 16, isSigned: false)
        case "UInt8": .uint8
        default: nil
        }
    }
}
