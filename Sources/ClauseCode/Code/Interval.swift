import BigInt
import Intent

/// The integers from `low` to `high`, both included: what is known of an integer while a clause is
/// compiled.
struct Interval: Hashable, Sendable {
    var low: BigInt
    var high: BigInt

    init(_ low: BigInt, _ high: BigInt) {
        self.low = low
        self.high = high
    }

    init(_ value: BigInt) { self.init(value, value) }

    init(_ type: IntegerType) { self.init(type.minimum, type.maximum) }

    static let word = Interval(.int64)
    static let wide = Interval(-(BigInt(1) << 127), (BigInt(1) << 127) - 1)
    static let byte = Interval(.uint8)

    var fitsWord: Bool { isInside(.word) }

    /// Bits of the register that holds such integers.
    var width: Int { fitsWord ? 64 : 128 }

    var constant: BigInt? { low == high ? low : nil }

    var isNegative: Bool { high < 0 }
    var isNatural: Bool { low >= 0 }

    func contains(_ value: BigInt) -> Bool { low <= value && value <= high }

    func isInside(_ other: Interval) -> Bool { other.low <= low && high <= other.high }

    func union(_ other: Interval) -> Interval {
        Interval(min(low, other.low), max(high, other.high))
    }

    /// What both have; nil when that is nothing.
    func intersection(_ other: Interval) -> Interval? {
        let (low, high) = (max(low, other.low), min(high, other.high))
        return low <= high ? Interval(low, high) : nil
    }
}

// MARK: - Arithmetic

extension Interval {
    static func + (a: Interval, b: Interval) -> Interval {
        Interval(a.low + b.low, a.high + b.high)
    }

    static func - (a: Interval, b: Interval) -> Interval {
        Interval(a.low - b.high, a.high - b.low)
    }

    static func * (a: Interval, b: Interval) -> Interval {
        hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high])
    }

    static prefix func - (a: Interval) -> Interval { Interval(-a.high, -a.low) }

    static prefix func ~ (a: Interval) -> Interval { Interval(-a.high - 1, -a.low - 1) }

    /// Quotients, rounded towards zero, by divisors other than 0.
    func dividing(by divisor: Interval) -> Interval {
        var ends: [BigInt] = []
        for candidate in [divisor.low, divisor.high, -1, 1]
        where candidate != 0 && divisor.contains(candidate) {
            ends += [low / candidate, high / candidate]
        }
        if contains(0) { ends.append(0) }
        return ends.isEmpty ? Interval(0) : Self.hull(ends)
    }

    /// Remainders, with the dividend's sign, by divisors other than 0.
    func remainder(by divisor: Interval) -> Interval {
        let largest = max(abs(divisor.low), abs(divisor.high), 1) - 1
        let down = low < 0 ? max(-largest, low) : 0
        let up = high > 0 ? min(largest, high) : 0
        return Interval(down, up)
    }

    var magnitude: Interval {
        let largest = max(abs(low), abs(high))
        if contains(0) { return Interval(0, largest) }
        return Interval(min(abs(low), abs(high)), largest)
    }

    func least(_ other: Interval) -> Interval {
        Interval(min(low, other.low), min(high, other.high))
    }

    func greatest(_ other: Interval) -> Interval {
        Interval(max(low, other.low), max(high, other.high))
    }

    /// What `&` of two such integers can be.
    func and(_ other: Interval) -> Interval {
        if isNatural && other.isNatural { return Interval(0, min(high, other.high)) }
        if isNatural { return Interval(0, high) }
        if other.isNatural { return Interval(0, other.high) }
        return sameBits(other)
    }

    /// What `|` and `^` of two such integers can be: as many bits as the longer one.
    func sameBits(_ other: Interval) -> Interval {
        var bits = 0
        for end in [low, high, other.low, other.high] {
            let magnitude: BigInt = end < 0 ? -end - 1 : end
            bits = max(bits, magnitude.magnitude.bitWidth)
        }
        let end = BigInt(1) << bits
        return Interval(isNatural && other.isNatural ? 0 : -end, end - 1)
    }

    private static func hull(_ values: [BigInt]) -> Interval {
        Interval(values.min() ?? 0, values.max() ?? 0)
    }
}
