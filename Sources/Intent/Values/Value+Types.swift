import BigInt

extension Value {
    /// The value as one of `type`: in range, rounded to a `Float`, wrapped in an optional, element
    /// by element; nil when it does not fit.
    package func coerced(to type: Type) -> Value? {
        if isValid(for: type) { return self }
        switch (type, self) {
        case (.double, _): return exactDouble.map { .double($0) }
        case (.float, .double(let number)): return .double(Double(Float(number)))
        case (.float, _):
            guard let number = exactDouble, Double(Float(number)) == number else { return nil }
            return .double(number)
        case (.array(let element), .array(let values)):
            return Self.coerced(values, to: { _ in element }).map { .array($0) }
        case (.tuple(let types), .tuple(let values)) where types.count == values.count:
            return Self.coerced(values, to: { types[$0] }).map { .tuple($0) }
        case (.optional, .none): return Value.none
        case (.optional(let wrapped), .some(let value)):
            return value.coerced(to: wrapped).map { .some($0) }
        case (.optional(let wrapped), _): return coerced(to: wrapped).map { .some($0) }
        default: return nil
        }
    }

    private static func coerced(_ values: [Value], to type: (Int) -> Type) -> [Value]? {
        var result: [Value] = []
        result.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            guard let value = value.coerced(to: type(index)) else { return nil }
            result.append(value)
        }
        return result
    }

    private var exactDouble: Double? {
        switch self {
        case .integer(let number): return Double(exactly: number)
        case .bigInteger(let number):
            let double = NumberConversion.double(number)
            return double.isFinite && BigInt(exactly: double) == number ? double : nil
        default: return nil
        }
    }

    /// True when a function can take this value where its signature says `type`.
    package func isValid(for type: Type) -> Bool {
        switch (type, self) {
        case (.integer(let integer), .integer(let number)): return integer.contains(number)
        case (.integer(let integer), .bigInteger(let number)):
            return integer.bits == 64 && !integer.isSigned && number.sign == .plus
                && number.bitWidth <= 65
        case (.bool, .bool), (.double, .double), (.void, .void), (.optional, .none): return true
        case (.float, .double(let number)):
            return number.isNaN || Double(Float(number)) == number
        case (.string, .string(let bytes)): return UTF8Decoding.isValid(bytes)
        case (.array(let element), .array(let values)):
            for value in values where !value.isValid(for: element) { return false }
            return true
        case (.tuple(let types), .tuple(let values)):
            return types.count == values.count
                && zip(types, values).allSatisfy { $1.isValid(for: $0) }
        case (.optional(let wrapped), .some(let value)): return value.isValid(for: wrapped)
        default: return false
        }
    }
}
