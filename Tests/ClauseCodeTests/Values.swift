import BigInt
import Intent

/// Random numbers that are the same in every run (SplitMix64).
struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }
}

/// Values of a type, from small and often equal ones to the ends of the type.
struct ValueMaker {
    var random: Random
    /// How large integers are: 0 a few small ones, 1 up to a thousand, 2 all.
    var scale = 0

    mutating func value(of type: Type, depth: Int = 0) -> Value {
        switch type {
        case .bool: return .bool(random.below(2) == 0)
        case .integer(let integer): return self.integer(integer)
        case .float: return .double(Double(Float(double())))
        case .double: return .double(double())
        case .string:
            let pieces = [
                "a", "b", "ab", "é", "🦊", " ", "1", "A", "日", "-", "\0", "\u{7F}", "\u{80}", "ÿ",
                "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{10000}", "\u{10FFFF}",
            ]
            let count = random.below(depth > 0 ? 4 : 7)
            return .string(
                (0..<count).flatMap { _ -> [UInt8] in
                    Array(pieces[random.below(scale == 0 ? 3 : pieces.count)].utf8)
                })
        case .array(let element):
            let count = depth > 0 ? random.below(4) : random.pick([0, 1, 2, 2, 3, 4, 5, 8, 19])
            var values = (0..<count).map { _ in value(of: element, depth: depth + 1) }
            if random.below(4) == 0, case .integer = element {
                values.sort { Self.bigInteger($0) < Self.bigInteger($1) }
            }
            return .array(values)
        case .tuple(let types): return .tuple(types.map { value(of: $0, depth: depth + 1) })
        case .optional(let wrapped):
            return random.below(3) == 0 ? Value.none : .some(value(of: wrapped, depth: depth + 1))
        case .void: return .void
        }
    }

    private static func bigInteger(_ value: Value) -> BigInt {
        switch value {
        case .integer(let number): BigInt(number)
        case .bigInteger(let number): number
        default: 0
        }
    }

    private mutating func integer(_ type: IntegerType) -> Value {
        var number: BigInt
        switch scale {
        case 0: number = BigInt(random.below(7) - 2)
        case 1: number = BigInt(random.below(2_000) - 700)
        default:
            switch random.below(6) {
            case 0: number = type.minimum + BigInt(random.below(3))
            case 1: number = type.maximum - BigInt(random.below(3))
            case 2: number = BigInt(random.below(5) - 2)
            case 3: number = (BigInt(1) << random.below(64)) + BigInt(random.below(3) - 1)
            default:
                number = BigInt(Int64(bitPattern: random.next()) >> Int64(random.below(64)))
            }
        }
        if !type.range.contains(number) {
            number = type.isSigned ? number % type.maximum : abs(number)
        }
        return Value(type.range.contains(number) ? number : type.maximum)
    }

    private mutating func double() -> Double {
        let usual = [0.0, -0.0, 1, -1, 0.5, 2.5, 3, 2, 1.5, 4, 7]
        if scale == 0 { return random.pick(usual) }
        let special = [
            Double.nan, .infinity, -.infinity, 1e308, -1e308, 0x1p-1074, 9.3e18, -9.3e18, 1.9e19,
            9_223_372_036_854_774_784, -9_223_372_036_854_775_808, 255.5, 256, -0.5, -1, -0.999,
            2_147_483_647.5, 2_147_483_648, -129, -128.5, 1e100, 0.1, 16_777_217, 1e-46,
        ]
        if random.below(2) == 0 { return random.pick(special) }
        return Double(random.below(2_000_001) - 1_000_000) / 1_000
    }
}
