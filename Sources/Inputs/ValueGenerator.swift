import BigInt
import Intent

/// Random values of a type: small ones often, boundaries and mined constants now and then.
struct ValueGenerator {
    var random: SplitMix
    let constants: MinedConstants

    mutating func value(of type: Type, _ limits: ValueLimits, depth: Int = 0) -> Value {
        switch type {
        case .bool: return .bool(random.chance(50))
        case .integer(let integer): return self.integer(integer, limits)
        case .float: return .double(Double(Float(real(limits))))
        case .double: return .double(real(limits))
        case .string: return .string(text(limits))
        case .array(let element): return .array(elements(of: element, limits, depth))
        case .tuple(let types):
            return .tuple(types.map { value(of: $0, ValueLimits(), depth: depth + 1) })
        case .optional(let wrapped):
            if random.chance(25) { return .none }
            return .some(value(of: wrapped, limits, depth: depth + 1))
        case .void: return .void
        }
    }

    // MARK: Numbers

    private mutating func integer(_ type: IntegerType, _ limits: ValueLimits) -> Value {
        if type == IntegerType(bits: 64, isSigned: false), limits.high == .max, random.chance(15) {
            let large = random.chance(50) ? UInt64.max - UInt64(random.below(3)) : random.next()
            return Value(BigInt(large))
        }
        let low = max(limits.low, Int(clamping: type.minimum))
        let high = min(limits.high, Int(clamping: type.maximum))
        guard low <= high else { return .integer(Int(clamping: type.minimum)) }
        return .integer(number(from: low, to: high))
    }

    private mutating func number(from low: Int, to high: Int) -> Int {
        let choice: Int
        switch random.below(20) {
        case 0..<8: choice = random.within(-20, 20)
        case 8..<11:
            choice = [low, low &+ 1, high, high &- 1, 0, 1, -1][random.below(7)]
        case 11..<14: choice = (random.element(of: constants.integers) ?? 0) &+ random.below(3) &- 1
        case 14..<16:
            let power = (1 << random.below(63)) &+ random.within(-1, 1)
            choice = random.chance(50) ? power : 0 &- power
        case 16..<18:
            let bits = Int(truncatingIfNeeded: random.next() >> UInt64(random.below(64)))
            choice = random.chance(50) ? bits : 0 &- bits
        default: return random.within(low, high)
        }
        if choice >= low, choice <= high { return choice }
        // Near the end that was missed, or anywhere where there is not much room.
        if high &- low >= 0, high &- low < 64 { return random.within(low, high) }
        return choice < low
            ? low &+ random.below(min(41, max(1, high &- low)))
            : high &- random.below(min(41, max(1, high &- low)))
    }

    private mutating func real(_ limits: ValueLimits) -> Double {
        let choice: Double
        switch random.below(20) {
        case 0..<6: choice = Double(random.within(-20, 20))
        case 6..<9: choice = Double(random.within(-400, 400)) / 8
        case 9..<12:
            choice =
                [
                    limits.realLow, limits.realHigh, 0, -0.0, 1, -1, 0.1, 1e308, -1e308,
                    .leastNonzeroMagnitude,
                    .infinity, -.infinity, .nan,
                ][random.below(13)]
        case 12..<15: choice = random.element(of: constants.doubles) ?? 0.5
        case 15..<18:
            let unit = Double(random.next() >> 11) / Double(1 << 53)
            choice = (unit - 0.5) * [1, 100, 1e6, 1e12][random.below(4)]
        default: choice = Double(bitPattern: random.next())
        }
        if choice.isNaN {
            return limits.realLow == -.infinity && limits.realHigh == .infinity ? choice : 0
        }
        return min(max(choice, limits.realLow), limits.realHigh)
    }

    // MARK: Slices

    /// Small ones most of the time.
    mutating func count(_ limits: ValueLimits) -> Int {
        let most = max(limits.most, limits.fewest)
        let wanted: Int
        switch random.below(10) {
        case 0: wanted = limits.fewest
        case 1..<6: wanted = random.below(7)
        case 6..<8: wanted = random.below(18)
        default: wanted = random.below(most + 1)
        }
        return min(max(wanted, limits.fewest), most)
    }

    private static let alphabets: [[Unicode.Scalar]] = [
        Array("ab".unicodeScalars), Array("abcxyz".unicodeScalars),
        Array("aA bB zZ".unicodeScalars), Array(" \t\n.,a".unicodeScalars),
        Array("0123456789-+".unicodeScalars), Array("()[]{}<>\"'\\/".unicodeScalars),
        Array("aé€😀\u{0}\u{7F}\u{80}ß".unicodeScalars),
    ]

    private mutating func text(_ limits: ValueLimits) -> [UInt8] {
        if random.chance(10), let text = random.element(of: constants.texts) { return text }
        let count = count(limits)
        let last = Self.alphabets.count - (limits.isASCII ? 1 : 0)
        var alphabet = Self.alphabets[random.below(last)]
        if random.chance(20), let byte = random.element(of: constants.integers),
            let scalar = UInt32(exactly: byte).flatMap({ Unicode.Scalar($0) }), scalar.isASCII
        {
            alphabet.append(scalar)
        }
        let isAny = random.chance(10)
        var bytes: [UInt8] = []
        while bytes.count < count {
            let scalar =
                isAny
                ? Unicode.Scalar(UInt8(random.below(128))) : alphabet[random.below(alphabet.count)]
            bytes += Array(String(Character(scalar)).utf8)
        }
        if random.chance(10), bytes.count <= InputShape.mostElements / 2 {
            let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars.reversed())
            for scalar in scalars { bytes += Array(String(Character(scalar)).utf8) }
        }
        return bytes
    }

    private mutating func elements(
        of type: Type, _ limits: ValueLimits, _ depth: Int
    ) -> [Value] {
        var inner = limits.element.first ?? ValueLimits()
        if depth > 0 { inner.most = min(inner.most, 8) }
        let count = count(limits)
        var pool: [Value] = []
        // Few different elements, so that some of them are equal.
        if random.chance(40) {
            for _ in 0...random.below(3) {
                pool.append(value(of: type, inner, depth: depth + 1))
            }
        }
        var elements: [Value] = []
        for _ in 0..<count {
            if let known = random.element(of: pool), !random.chance(5) {
                elements.append(known)
            } else if random.chance(10), let known = random.element(of: elements) {
                elements.append(known)
            } else {
                elements.append(value(of: type, inner, depth: depth + 1))
            }
        }
        if limits.isSorted || random.chance(15) {
            elements = ElementOrder.sorted(elements)
            if !limits.isSorted, random.chance(40) { elements.reverse() }
        }
        return elements
    }
}

/// Elements in ascending order, as far as they have one.
enum ElementOrder {
    static func sorted(_ elements: [Value]) -> [Value] {
        elements.enumerated().sorted { a, b in
            if precedes(a.element, b.element) { return true }
            return !precedes(b.element, a.element) && a.offset < b.offset
        }.map(\.element)
    }

    private static func precedes(_ a: Value, _ b: Value) -> Bool {
        switch (a, b) {
        case (.integer(let a), .integer(let b)): a < b
        case (.integer(let a), .bigInteger(let b)): BigInt(a) < b
        case (.bigInteger(let a), .integer(let b)): a < BigInt(b)
        case (.bigInteger(let a), .bigInteger(let b)): a < b
        case (.double(let a), .double(let b)): a < b || (b.isNaN && !a.isNaN)
        case (.string(let a), .string(let b)): a.lexicographicallyPrecedes(b)
        case (.array(let a), .array(let b)), (.tuple(let a), .tuple(let b)):
            a.lexicographicallyPrecedes(b, by: precedes)
        default: false
        }
    }
}
