package import BigInt

/// A value of the intent language.
///
/// `==` is identity (NaN equals itself, so values can be keys); the clause operator `==` is
/// the evaluator's, with IEEE rules.
package enum Value: Hashable, Sendable {
    case bool(Bool)
    /// An integer that fits 64 signed bits; always used when it does.
    case integer(Int)
    /// Any other integer.
    indirect case bigInteger(BigInt)
    /// `Float` values too, exactly.
    case double(Double)
    /// Bytes; valid UTF-8 unless sliced in the middle of a character or wrongly produced.
    case string([UInt8])
    case array([Value])
    case tuple([Value])
    case none
    indirect case some(Value)
    case void
}
