/// An operation on 64-bit words; a Bool is the word 0 or 1, a Double its bits.
///
/// Every operation has a value for all operands, so that no program made of them can trap: a
/// division by zero gives 0, a shift by 64 or more gives what shifting one by one would.
package enum Operator: UInt8, CaseIterable, Sendable {
    // Two words to a word.
    case add, subtract, multiply, divide, remainder
    case unsignedDivide, unsignedRemainder
    case bitAnd, bitOr, bitXor, shiftLeft, shiftRightLogical, shiftRightArithmetic
    case minimum, maximum
    // One word to a word.
    case negate, complement, magnitude
    // Two words to a Bool.
    case equal, notEqual, less, lessOrEqual, unsignedLess
    // Bools to a Bool.
    case and, or, not
    // A Bool and two words to a word.
    case select
    // Doubles.
    case addDouble, subtractDouble, multiplyDouble, divideDouble, minimumDouble, maximumDouble
    case magnitudeDouble, equalDouble, lessDouble, lessOrEqualDouble
    // A word to a Double, rounded to the nearest.
    case toDouble
    // A Bool and two Doubles to a Double.
    case selectDouble

    package var arity: Int {
        switch self {
        case .negate, .complement, .magnitude, .not, .magnitudeDouble, .toDouble: 1
        case .select, .selectDouble: 3
        default: 2
        }
    }

    package var isCommutative: Bool {
        switch self {
        case .add, .multiply, .bitAnd, .bitOr, .bitXor, .minimum, .maximum, .equal, .notEqual,
            .and, .or, .addDouble, .multiplyDouble, .minimumDouble, .maximumDouble,
            .equalDouble:
            true
        default: false
        }
    }

    package var gives: Kind {
        switch self {
        case .equal, .notEqual, .less, .lessOrEqual, .unsignedLess, .and, .or, .not,
            .equalDouble, .lessDouble, .lessOrEqualDouble:
            .bool
        case .addDouble, .subtractDouble, .multiplyDouble, .divideDouble, .minimumDouble,
            .maximumDouble, .magnitudeDouble, .toDouble, .selectDouble:
            .double
        default: .word
        }
    }

    /// What the operands are; for a selection the kind of the last two.
    package var takes: Kind {
        switch self {
        case .and, .or, .not: .bool
        case .addDouble, .subtractDouble, .multiplyDouble, .divideDouble, .minimumDouble,
            .maximumDouble, .magnitudeDouble, .equalDouble, .lessDouble, .lessOrEqualDouble,
            .selectDouble:
            .double
        default: .word
        }
    }

    package enum Kind: Int, Sendable, CaseIterable { case word = 0, bool = 1, double = 2 }

    /// The value, wrapping around.
    @inline(__always)
    package func apply(_ a: Int64, _ b: Int64, _ c: Int64 = 0) -> Int64 {
        switch self {
        case .add: a &+ b
        case .subtract: a &- b
        case .multiply: a &* b
        case .divide: b == 0 ? 0 : b == -1 ? 0 &- a : a / b
        case .remainder: b == 0 || b == -1 ? 0 : a % b
        case .unsignedDivide:
            b == 0 ? 0 : Int64(bitPattern: UInt64(bitPattern: a) / UInt64(bitPattern: b))
        case .unsignedRemainder:
            b == 0 ? 0 : Int64(bitPattern: UInt64(bitPattern: a) % UInt64(bitPattern: b))
        case .bitAnd, .and: a & b
        case .bitOr, .or: a | b
        case .bitXor: a ^ b
        case .shiftLeft: UInt64(bitPattern: b) < 64 ? a &<< b : 0
        case .shiftRightLogical:
            UInt64(bitPattern: b) < 64
                ? Int64(bitPattern: UInt64(bitPattern: a) &>> UInt64(bitPattern: b)) : 0
        case .shiftRightArithmetic: a &>> (UInt64(bitPattern: b) < 64 ? b : 63)
        case .minimum: min(a, b)
        case .maximum: max(a, b)
        case .negate: 0 &- a
        case .complement: ~a
        case .magnitude: a < 0 ? 0 &- a : a
        case .equal: a == b ? 1 : 0
        case .notEqual: a != b ? 1 : 0
        case .less: a < b ? 1 : 0
        case .lessOrEqual: a <= b ? 1 : 0
        case .unsignedLess: UInt64(bitPattern: a) < UInt64(bitPattern: b) ? 1 : 0
        case .not: a == 0 ? 1 : 0
        case .select, .selectDouble: a != 0 ? b : c
        default: applyDouble(a, b)
        }
    }

    private func applyDouble(_ first: Int64, _ second: Int64) -> Int64 {
        let a = Double(bitPattern: UInt64(bitPattern: first))
        let b = Double(bitPattern: UInt64(bitPattern: second))
        switch self {
        case .equalDouble: return a == b ? 1 : 0
        case .lessDouble: return a < b ? 1 : 0
        case .lessOrEqualDouble: return a <= b ? 1 : 0
        case .toDouble: return Double(first).word
        case .addDouble: return (a + b).word
        case .subtractDouble: return (a - b).word
        case .multiplyDouble: return (a * b).word
        case .divideDouble: return (a / b).word
        case .minimumDouble: return (a < b ? a : b).word
        case .maximumDouble: return (a > b ? a : b).word
        case .magnitudeDouble: return abs(a).word
        default: return 0
        }
    }
}

extension Double {
    /// The bits as a word; all NaNs are one.
    var word: Int64 { Int64(bitPattern: (isNaN ? Double.nan : self).bitPattern) }
}
