/// Numbers up to a size on which arithmetic takes long.
enum NumberSeries {
    /// The size itself, its neighbour below, a prime and Fibonacci numbers.
    static func telling(upTo size: Int) -> [Int] {
        let (larger, smaller) = fibonacciPair(upTo: size)
        var seen: Set<Int> = []
        return [size, size - 1, larger, smaller, prime(upTo: size)]
            .filter { $0 >= 0 && seen.insert($0).inserted }
    }

    /// The largest two neighbours among the Fibonacci numbers that are not above `size`.
    static func fibonacciPair(upTo size: Int) -> (larger: Int, smaller: Int) {
        var (larger, smaller) = (1, 1)
        while true {
            let (next, overflow) = larger.addingReportingOverflow(smaller)
            if overflow || next > size { return (larger, smaller) }
            (larger, smaller) = (next, larger)
        }
    }

    /// The largest prime that is not above `size`; `size` itself where there is none.
    static func prime(upTo size: Int) -> Int {
        guard size >= 2 else { return size }
        var candidate = size
        while candidate > 2, !isPrime(UInt64(candidate)) { candidate -= 1 }
        return candidate
    }

    /// Miller and Rabin's test with bases that decide for 64 bits.
    private static func isPrime(_ number: UInt64) -> Bool {
        let bases: [UInt64] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
        for base in bases {
            if number == base { return true }
            if number % base == 0 { return false }
        }
        guard number > 1 else { return false }
        let shift = (number - 1).trailingZeroBitCount
        let odd = (number - 1) >> UInt64(shift)
        return bases.allSatisfy { base in
            var power = modularPower(base, odd, number)
            if power == 1 || power == number - 1 { return true }
            for _ in 1..<max(shift, 1) {
                power = modularProduct(power, power, number)
                if power == number - 1 { return true }
            }
            return false
        }
    }

    private static func modularProduct(_ a: UInt64, _ b: UInt64, _ modulus: UInt64) -> UInt64 {
        modulus.dividingFullWidth(a.multipliedFullWidth(by: b)).remainder
    }

    private static func modularPower(
        _ base: UInt64, _ exponent: UInt64, _ modulus: UInt64
    ) -> UInt64 {
        var (result, base, exponent) = (1 % modulus, base % modulus, exponent)
        while exponent > 0 {
            if exponent & 1 == 1 { result = modularProduct(result, base, modulus) }
            base = modularProduct(base, base, modulus)
            exponent >>= 1
        }
        return result
    }
}
