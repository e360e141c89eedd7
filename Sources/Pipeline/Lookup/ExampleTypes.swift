import BigInt
import Intent

/// What values say about the type of the place they stand in.
indirect enum ExampleType: Hashable {
    /// Nothing is known yet: no value, or the element of an empty array.
    case unknown
    case bool
    case integer
    /// An integer above `Int64.max`.
    case unsigned
    case double
    case string
    case array(ExampleType)
    case tuple([ExampleType])
    case optional(ExampleType)

    init?(_ value: Value) {
        switch value {
        case .bool: self = .bool
        case .integer: self = .integer
        case .bigInteger(let number):
            guard number.sign == .plus, number.bitWidth <= 65 else { return nil }
            self = .unsigned
        case .double: self = .double
        case .string: self = .string
        case .array(let elements):
            var element = ExampleType.unknown
            for value in elements {
                guard let type = ExampleType(value), let both = element.joined(type) else {
                    return nil
                }
                element = both
            }
            self = .array(element)
        case .tuple(let elements):
            let types = elements.compactMap { ExampleType($0) }
            guard types.count == elements.count else { return nil }
            self = .tuple(types)
        case .none: self = .optional(.unknown)
        case .some(let value):
            guard let type = ExampleType(value) else { return nil }
            self = .optional(type)
        case .void: return nil
        }
    }

    /// The type that has the values of both; nil when there is none.
    func joined(_ other: ExampleType) -> ExampleType? {
        switch (self, other) {
        case (let a, let b) where a == b: return a
        case (.unknown, let known), (let known, .unknown): return known
        case (.integer, .unsigned), (.unsigned, .integer): return .unsigned
        case (.integer, .double), (.double, .integer): return .double
        case (.array(let a), .array(let b)): return a.joined(b).map { .array($0) }
        case (.tuple(let a), .tuple(let b)) where a.count == b.count:
            let parts = zip(a, b).compactMap { $0.joined($1) }
            return parts.count == a.count ? .tuple(parts) : nil
        case (.optional(let a), .optional(let b)), (.optional(let a), let b),
            (let a, .optional(let b)):
            return a.joined(b).map { .optional($0) }
        default: return nil
        }
    }

    /// The type of the intent language; nil while part of it is unknown.
    var type: Type? {
        switch self {
        case .unknown: nil
        case .bool: .bool
        case .integer: .integer(.int64)
        case .unsigned: .integer(IntegerType(bits: 64, isSigned: false))
        case .double: .double
        case .string: .string
        case .array(let element): element.type.map { .array($0) }
        case .tuple(let elements):
            {
                let types = elements.compactMap(\.type)
                return types.count == elements.count ? .tuple(types) : nil
            }()
        case .optional(let wrapped): wrapped.type.map { .optional($0) }
        }
    }
}
