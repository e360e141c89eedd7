/// An operation on 64-bit words; a Bool is the word 0 or 1.
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

    package var arity: Int {
        switch self {
        case .negate, .complement, .magnitude, .not: 1
        case .select: 3
        default: 2
        }
    }

    package var isCommutative: Bool {
        switch self {
        case .add, .multiply, .bitAnd, .bitOr, .bitXor, .minimum, .maximum, .equal, .notEqual,
            .and, .or:
            true
        default: false
        }
    }

    package var gives: Kind {
        switch self {
        case .equal, .notEqual, .less, .lessOrEqual, .unsignedLess, .and, .or, .not: .bool
        default: .word
        }
    }

    /// What the operands are; for `select` the kind of the last two.
    package var takes: Kind {
        switch self {
        case .and, .or, .not: .bool
        default: .word
        }
    }

    package enum Kind: Int, Sendable { case word = 0, bool = 1 }

    /// The value, wrapping around; nil where the operation has none (division by zero, the smallest
    /// number by -1, a shift by 64 or more).
    @inline(__always)
    package func apply(_ a: Int64, _ b: Int64, _ c: Int64 = 0) -> Int64? {
        switch self {
        case .add: a &+ b
        case .subtract: a &- b
        case .multiply: a &* b
        case .divide: b == 0 || (b == -1 && a == .min) ? nil : a / b
        case .remainder: b == 0 || (b == -1 && a == .min) ? nil : a % b
        case .unsignedDivide:
            b == 0 ? nil : Int64(bitPattern: UInt64(bitPattern: a) / UInt64(bitPattern: b))
        case .unsignedRemainder:
            b == 0 ? nil : Int64(bitPattern: UInt64(bitPattern: a) % UInt64(bitPattern: b))
        case .bitAnd, .and: a & b
        case .bitOr, .or: a | b
        case .bitXor: a ^ b
        case .shiftLeft: UInt64(bitPattern: b) < 64 ? a &<< b : nil
        case .shiftRightLogical:
            UInt64(bitPattern: b) < 64
                ? Int64(bitPattern: UInt64(bitPattern: a) &>> UInt64(bitPattern: b)) : nil
        case .shiftRightArithmetic: UInt64(bitPattern: b) < 64 ? a &>> b : nil
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
        case .not: 1 - a
        case .select: a != 0 ? b : c
        }
    }
}
