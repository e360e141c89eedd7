import BigInt

extension BoundaryPool {
    /// Numbers at which programs go wrong: near zero, near powers of two, at the ends.
    mutating func addIntegers(_ type: IntegerType) {
        let near: [Int] = [0, 1, -1, 2]
        for number in near { add(.integer(number)) }
        if mined.denseMaximum > 0 {
            for number in 0...mined.denseMaximum { add(.integer(number)) }
        }
        for number in mined.integers { add(around: number) }
        for case .integer(let number) in hints { add(around: BigInt(number)) }
        for case .bigInteger(let number) in hints { add(around: number) }
        for number in [type.maximum, type.minimum, type.maximum - 1, type.minimum + 1] {
            add(Value(number))
        }
        let usual = [
            3, 7, 10, -2, -3, 4, 5, 6, 8, 9, 12, 15, 16, 17, -7, -10, 31, 32, 33, 63, 64, 65, 97,
            100, 101, 127, 128, -128, -129, 255, 256, 257, 997, 1000, -1000, 1024, 7919, 32767,
            32768, -32768, 65535, 65536, 65537, 1_000_000, 1_000_003,
        ]
        for number in usual { add(.integer(number)) }
        for exponent in [31, 32, 53, 62, 63] {
            let power = BigInt(1) << exponent
            for number in [power - 1, power, power + 1, -power, -power - 1, 1 - power] {
                add(Value(number))
            }
        }
        for number in [type.maximum / 2, type.maximum / 2 + 1, type.minimum / 2, type.maximum / 3] {
            add(Value(number))
        }
        if type.bits == 8 {
            for number in -128...255 { add(.integer(number)) }
        }
        add(.integer(1_000_000_007))
        add(.integer(1_000_000_000_000_000_000))
        for _ in 0..<80 {
            let bits = generator.below(type.bits) + 1
            let magnitude = Int(truncatingIfNeeded: generator.next() >> UInt64(64 - bits))
            add(.integer(type.isSigned && generator.below(2) == 0 ? 0 &- magnitude : magnitude))
        }
    }

    private mutating func add(around number: BigInt) {
        for neighbour in [number, number + 1, number - 1, -number, number * 2] {
            add(Value(neighbour))
        }
    }

    mutating func addDoubles(isFloat: Bool) {
        for number in [0.0, 1.0, -1.0, 0.5, 2.0, -0.0, 1.5] { add(floating: number, isFloat) }
        for number in mined.doubles + mined.integers.map({ NumberConversion.double($0) }) {
            add(floatingAround: number, isFloat)
        }
        for case .double(let number) in hints { add(floatingAround: number, isFloat) }
        let usual = [
            -0.5, 0.1, 0.2, 0.3, 3.0, 10.0, -2.5, 2.5, 1e-3, 99.99, 100.0, -100.0, 1e6, 1e9,
            16_777_216, 16_777_217, 1e15, 9_007_199_254_740_992, 9_007_199_254_740_994, 1e16,
            -1e15, 1e-7, 1e100, 1e-100, -1e100, 1e300, Double.pi, 0x1p31, 0x1p32, 0x1p63, 0x1p64,
            -0x1p63, 1.0.nextUp, 1.0.nextDown,
        ]
        for number in usual { add(floating: number, isFloat) }
        if isFloat {
            let extremes: [Float] = [
                .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNormalMagnitude,
                .leastNonzeroMagnitude, Float(1).nextUp, Float(1).nextDown,
            ]
            for number in extremes { add(floating: Double(number), isFloat) }
        } else {
            let extremes: [Double] = [
                .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNormalMagnitude,
                .leastNonzeroMagnitude, -.leastNonzeroMagnitude,
            ]
            for number in extremes { add(floating: number, isFloat) }
        }
        for number in [Double.infinity, -.infinity, .nan] { add(floating: number, isFloat) }
        for _ in 0..<80 {
            let fraction = Double(generator.below(2_000_001) - 1_000_000) / 1000
            let scale = [1e-6, 1e-2, 1, 1, 1, 1e3, 1e12][generator.below(7)]
            add(floating: fraction * scale, isFloat)
        }
    }

    private mutating func add(floatingAround number: Double, _ isFloat: Bool) {
        for neighbour in [
            number, -number, number + 1, number - 1, number / 2, number.nextUp, number.nextDown,
        ] {
            add(floating: neighbour, isFloat)
        }
    }

    private mutating func add(floating number: Double, _ isFloat: Bool) {
        add(.double(isFloat ? Double(Float(number)) : number))
    }
}
