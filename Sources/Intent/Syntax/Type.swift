/// A type of the intent language. `Int` is an alias of `Int64` and is resolved when parsed.
package indirect enum Type: Hashable, Sendable {
    case bool
    case integer(IntegerType)
    case float
    case double
    /// UTF-8 text; its count is in bytes.
    case string
    case array(Type)
    /// Two or more elements.
    case tuple([Type])
    case optional(Type)
    /// The result of a function that has none, only `inout` parameters.
    case void
}

/// A fixed-width integer type such as `Int64` or `UInt8`.
package struct IntegerType: Hashable, Sendable {
    /// 8, 16, 32 or 64.
    package let bits: Int
    package let isSigned: Bool

    package init(bits: Int, isSigned: Bool) {
        precondition([8, 16, 32, 64].contains(bits))
        self.bits = bits
        self.isSigned = isSigned
    }

    package static let int64 = IntegerType(bits: 64, isSigned: true)
    package static let uint8 = IntegerType(bits: 8, isSigned: false)
}
