import BigInt

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension BigUInt {
    fileprivate var isOdd: Bool { words.first.map { $0 & 1 == 1 } ?? false }
}

extension Machine {
    /// Shifts and bit operators: integers are in two's complement with endless sign bits.
    mutating func bits(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let mark = mark
        let left = try operand(node.a)
        let right = try operand(node.b)
        if left.tag == .integer, right.tag == .integer {
            switch node.operation {
            case .bitAnd: return Operand(left.bits & right.bits)
            case .bitOr: return Operand(left.bits | right.bits)
            case .bitXor: return Operand(left.bits ^ right.bits)
            case .shiftRight where right.bits >= 0: return Operand(left.bits >> right.bits)
            default: break
            }
        }
        guard let a = bigInteger(left), let b = bigInteger(right) else {
            throw fail("bit operators need integers", at: index)
        }
        try charge((a.bitWidth + b.bitWidth) / 256)
        switch node.operation {
        case .bitAnd: return try integer(TwosComplement.and(a, b), since: mark, index)
        case .bitOr: return try integer(TwosComplement.or(a, b), since: mark, index)
        case .bitXor: return try integer(TwosComplement.xor(a, b), since: mark, index)
        case .shiftLeft: return try integer(try shifted(a, left: b, index), since: mark, index)
        default: return try integer(try shifted(a, left: -b, index), since: mark, index)
        }
    }

    /// `value * 2^amount`, rounded down for negative amounts.
    private mutating func shifted(_ value: BigInt, left amount: BigInt, _ index: Int32) throws(Stop)
        -> BigInt
    {
        if value.isZero || amount.isZero { return value }
        if amount.sign == .minus {
            let places = Int(exactly: -amount) ?? Int.max
            guard places < value.magnitude.bitWidth else { return value.sign == .minus ? -1 : 0 }
            return TwosComplement.shiftRight(value, places)
        }
        guard let places = Int(exactly: amount), places <= limits.integerBits,
            value.magnitude.bitWidth + places <= limits.integerBits
        else { throw fail(.tooLarge(span(of: index))) }
        return value << places
    }

    /// `pow` of integers, exactly, or of doubles.
    mutating func power(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let mark = mark
        let base = try operand(node.a)
        let exponent = try operand(node.b)
        if base.tag == .double || exponent.tag == .double {
            guard let a = floating(base), let b = floating(exponent) else {
                throw fail("pow needs numbers", at: index)
            }
            release(to: mark)
            return Operand(pow(a, b))
        }
        guard let number = bigInteger(base), let times = bigInteger(exponent) else {
            throw fail("pow needs numbers", at: index)
        }
        guard times.sign == .plus else {
            throw fail("pow of integers needs an exponent of 0 or more", at: index)
        }
        if base.tag == .integer, exponent.tag == .integer,
            let small = NumberConversion.power(base.bits, exponent.bits)
        {
            return Operand(small)
        }
        if number.magnitude <= 1 {
            release(to: mark)
            return Operand(NumberConversion.power(base.bits, times.magnitude.isOdd ? 1 : 2) ?? 0)
        }
        // At least `bitWidth - 1` bits come with each factor.
        let bits = number.magnitude.bitWidth - 1
        guard let count = Int(exactly: times), count <= limits.integerBits,
            bits * count <= limits.integerBits
        else { throw fail(.tooLarge(span(of: index))) }
        let words = (bits + 1) * count / 64 + 1
        try charge(words * words / 8)
        return try integer(number.power(count), since: mark, index)
    }

    /// `Int64(x)`, `Double(x)`, `Float(x)`.
    mutating func conversion(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let mark = mark
        let value = try operand(node.a)
        switch node.operation {
        case .toDouble:
            guard let number = floating(value) else { throw fail("needs a number", at: index) }
            release(to: mark)
            return Operand(number)
        case .toFloat:
            let number: Float
            if let integer = bigInteger(value) {
                number = NumberConversion.float(integer)
            } else if value.tag == .double {
                number = Float(value.double)
            } else {
                throw fail("needs a number", at: index)
            }
            release(to: mark)
            return Operand(Double(number))
        default: return try integerConversion(value, node.immediate, since: mark, index)
        }
    }

    private mutating func integerConversion(
        _ value: Operand, _ bits: Int, since mark: Int, _ index: Int32
    ) throws(Stop) -> Operand {
        let number: BigInt
        if value.tag == .double {
            let truncated = value.double.rounded(.towardZero)
            guard truncated.magnitude <= 0x1p64, let exact = BigInt(exactly: truncated) else {
                throw fail(.notRepresentable(span(of: index)))
            }
            number = exact
        } else if let integer = bigInteger(value) {
            number = integer
        } else {
            throw fail("needs a number", at: index)
        }
        let type = IntegerType(bits: abs(bits), isSigned: bits < 0)
        guard type.range.contains(number) else {
            throw fail(.notRepresentable(span(of: index)))
        }
        return try integer(number, since: mark, index)
    }
}

/// Conversions and powers that must be exact or correctly rounded.
enum NumberConversion {
    /// The nearest double, ties to even; infinite when it is too large.
    static func double(_ value: BigInt) -> Double {
        let magnitude = value.magnitude
        let excess = magnitude.bitWidth - 64
        guard excess > 0 else {
            let double = Double(UInt64(truncatingIfNeeded: magnitude))
            return value.sign == .minus ? -double : double
        }
        if excess > 1024 { return value.sign == .minus ? -.infinity : .infinity }
        let double = Double(leading(of: magnitude, excess))
        let scaled = Double(sign: .plus, exponent: excess, significand: double)
        return value.sign == .minus ? -scaled : scaled
    }

    static func float(_ value: BigInt) -> Float {
        let magnitude = value.magnitude
        let excess = magnitude.bitWidth - 64
        guard excess > 0 else {
            let float = Float(UInt64(truncatingIfNeeded: magnitude))
            return value.sign == .minus ? -float : float
        }
        if excess > 128 { return value.sign == .minus ? -.infinity : .infinity }
        let float = Float(leading(of: magnitude, excess))
        let scaled = Float(sign: .plus, exponent: excess, significand: float)
        return value.sign == .minus ? -scaled : scaled
    }

    /// The first 64 bits, the last of them set when anything follows, so that rounding is right.
    private static func leading(of magnitude: BigUInt, _ excess: Int) -> UInt64 {
        let bits = UInt64(truncatingIfNeeded: magnitude >> excess)
        return magnitude.trailingZeroBitCount < excess ? bits | 1 : bits
    }

    /// The power when it fits a machine word.
    static func power(_ base: Int, _ exponent: Int) -> Int? {
        if exponent == 0 || base == 1 { return 1 }
        if base == 0 { return 0 }
        if base == -1 { return exponent % 2 == 0 ? 1 : -1 }
        var result = 1
        for _ in 0..<min(exponent, 64) {
            let (next, overflow) = result.multipliedReportingOverflow(by: base)
            if overflow { return nil }
            result = next
        }
        return exponent <= 64 ? result : nil
    }
}

/// Bit operators on unbounded integers as if they had endless sign bits.
enum TwosComplement {
    static func and(_ a: BigInt, _ b: BigInt) -> BigInt { combined(a, b) { $0 & $1 } }
    static func or(_ a: BigInt, _ b: BigInt) -> BigInt { combined(a, b) { $0 | $1 } }
    static func xor(_ a: BigInt, _ b: BigInt) -> BigInt { combined(a, b) { $0 ^ $1 } }

    /// Rounds down, as a shift of sign bits does.
    static func shiftRight(_ value: BigInt, _ places: Int) -> BigInt {
        guard value.sign == .minus else { return value >> places }
        return -((-value - 1) >> places) - 1
    }

    private static func combined(_ a: BigInt, _ b: BigInt, _ combine: (UInt, UInt) -> UInt)
        -> BigInt
    {
        let count = max(a.magnitude.words.count, b.magnitude.words.count) + 1
        let left = words(of: a, count)
        let right = words(of: b, count)
        var result: [UInt] = []
        result.reserveCapacity(count)
        for index in 0..<count { result.append(combine(left[index], right[index])) }
        guard result[count - 1] >> (UInt.bitWidth - 1) == 1 else {
            return BigInt(BigUInt(words: result))
        }
        return -BigInt(BigUInt(words: negated(result)))
    }

    private static func words(of value: BigInt, _ count: Int) -> [UInt] {
        var words = Array(value.magnitude.words)
        words.append(contentsOf: repeatElement(0, count: count - words.count))
        return value.sign == .minus ? negated(words) : words
    }

    private static func negated(_ words: [UInt]) -> [UInt] {
        var carry = true
        return words.map { word in
            let (sum, overflow) = (~word).addingReportingOverflow(carry ? 1 : 0)
            carry = carry && overflow
            return sum
        }
    }
}
