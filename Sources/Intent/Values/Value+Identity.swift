package import BigInt

extension Value {
    /// The integer in its one form: `.integer` whenever it fits.
    package init(_ number: BigInt) {
        self = Int(exactly: number).map { .integer($0) } ?? .bigInteger(number)
    }

    /// Identity: NaN is identical to NaN, and 0.0 differs from -0.0, so that values can be keys
    /// and both zeros are tried as inputs.
    package static func == (a: Value, b: Value) -> Bool {
        switch (a, b) {
        case (.integer(let a), .integer(let b)): a == b
        case (.bool(let a), .bool(let b)): a == b
        case (.double(let a), .double(let b)):
            a.bitPattern == b.bitPattern || (a.isNaN && b.isNaN)
        case (.string(let a), .string(let b)): a == b
        case (.array(let a), .array(let b)), (.tuple(let a), .tuple(let b)): a == b
        case (.bigInteger(let a), .bigInteger(let b)): a == b
        case (.some(let a), .some(let b)): a == b
        case (.none, .none), (.void, .void): true
        default: false
        }
    }

    package func hash(into hasher: inout Hasher) {
        switch self {
        case .integer(let number): hasher.combine(number)
        case .bool(let flag): hasher.combine(flag)
        case .double(let number):
            hasher.combine(number.isNaN ? Double.nan.bitPattern : number.bitPattern)
        case .string(let bytes):
            hasher.combine(bytes.count)
            bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        case .array(let elements), .tuple(let elements):
            hasher.combine(elements.count)
            for element in elements { element.hash(into: &hasher) }
        case .bigInteger(let number): hasher.combine(number)
        case .some(let wrapped):
            hasher.combine(1 as UInt8)
            wrapped.hash(into: &hasher)
        case .none: hasher.combine(0 as UInt8)
        case .void: hasher.combine(2 as UInt8)
        }
    }
}
