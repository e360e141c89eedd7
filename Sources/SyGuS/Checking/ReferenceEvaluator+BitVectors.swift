extension ReferenceEvaluator {
    /// Operators on bit vectors, bit by bit, from the theory of fixed-size bit vectors.
    static func vector(_ name: String, _ values: [Value]) -> Value? {
        let operands = values.compactMap { if case .bits(let bits) = $0 { bits } else { nil } }
        guard operands.count == values.count, let a = operands.first,
            operands.allSatisfy({ $0.count == a.count })
        else { return nil }
        switch (name, operands.count) {
        case ("bvnot", 1): return .bits(a.map { !$0 })
        case ("bvneg", 1): return .bits(negated(a))
        case (_, 2): return binary(name, a, operands[1])
        default: return nil
        }
    }

    private static func binary(_ name: String, _ a: [Bool], _ b: [Bool]) -> Value? {
        let pairs = zip(a, b)
        switch name {
        case "bvand": return .bits(pairs.map { $0 && $1 })
        case "bvor": return .bits(pairs.map { $0 || $1 })
        case "bvxor": return .bits(pairs.map { $0 != $1 })
        case "bvnand": return .bits(pairs.map { !($0 && $1) })
        case "bvnor": return .bits(pairs.map { !($0 || $1) })
        case "bvxnor": return .bits(pairs.map { $0 == $1 })
        case "bvadd": return .bits(sum(a, b, carry: false))
        case "bvsub": return .bits(sum(a, b.map { !$0 }, carry: true))
        case "bvmul": return .bits(product(a, b))
        case "bvudiv": return .bits(divided(a, b).quotient)
        case "bvurem": return .bits(divided(a, b).remainder)
        case "bvsdiv":
            let quotient = divided(magnitude(a), magnitude(b)).quotient
            return .bits(isNegative(a) != isNegative(b) ? negated(quotient) : quotient)
        case "bvsrem":
            let remainder = divided(magnitude(a), magnitude(b)).remainder
            return .bits(isNegative(a) ? negated(remainder) : remainder)
        case "bvshl": return .bits(shifted(a, b, filler: false, isLeft: true))
        case "bvlshr": return .bits(shifted(a, b, filler: false, isLeft: false))
        case "bvashr": return .bits(shifted(a, b, filler: isNegative(a), isLeft: false))
        default: return compared(name, a, b).map { .bool($0) }
        }
    }

    private static func compared(_ name: String, _ a: [Bool], _ b: [Bool]) -> Bool? {
        switch name {
        case "bvult": precedes(a, b)
        case "bvule": !precedes(b, a)
        case "bvugt": precedes(b, a)
        case "bvuge": !precedes(a, b)
        case "bvslt": precedes(biased(a), biased(b))
        case "bvsle": !precedes(biased(b), biased(a))
        case "bvsgt": precedes(biased(b), biased(a))
        case "bvsge": !precedes(biased(a), biased(b))
        default: nil
        }
    }

    private static func isNegative(_ a: [Bool]) -> Bool { a.last ?? false }

    /// With the sign turned around, so that signed order is unsigned order.
    private static func biased(_ a: [Bool]) -> [Bool] { a.dropLast() + [!isNegative(a)] }

    private static func precedes(_ a: [Bool], _ b: [Bool]) -> Bool {
        for (x, y) in zip(a, b).reversed() where x != y { return y }
        return false
    }

    private static func sum(_ a: [Bool], _ b: [Bool], carry: Bool) -> [Bool] {
        var carry = carry
        return zip(a, b).map { x, y in
            let ones = [x, y, carry].count { $0 }
            carry = ones >= 2
            return ones % 2 == 1
        }
    }

    private static func negated(_ a: [Bool]) -> [Bool] {
        sum(a.map { !$0 }, a.map { _ in false }, carry: true)
    }

    private static func magnitude(_ a: [Bool]) -> [Bool] { isNegative(a) ? negated(a) : a }

    private static func product(_ a: [Bool], _ b: [Bool]) -> [Bool] {
        var result = a.map { _ in false }
        var addend = a
        for bit in b {
            if bit { result = sum(result, addend, carry: false) }
            addend = [false] + addend.dropLast()
        }
        return result
    }

    /// Long division; by zero the quotient is all ones and the remainder the dividend.
    private static func divided(
        _ a: [Bool], _ b: [Bool]
    ) -> (quotient: [Bool], remainder: [Bool]) {
        guard b.contains(true) else { return (a.map { _ in true }, a) }
        var quotient = a.map { _ in false }
        // One bit more than the operands, since a remainder is doubled before it is compared.
        let divisor = b + [false]
        var remainder = divisor.map { _ in false }
        for place in a.indices.reversed() {
            remainder = [a[place]] + remainder.dropLast()
            if !precedes(remainder, divisor) {
                remainder = sum(remainder, divisor.map { !$0 }, carry: true)
                quotient[place] = true
            }
        }
        return (quotient, Array(remainder.dropLast()))
    }

    private static func shifted(
        _ a: [Bool], _ amount: [Bool], filler: Bool, isLeft: Bool
    ) -> [Bool] {
        var count = 0
        for bit in amount.reversed() { count = min(a.count, count * 2 + (bit ? 1 : 0)) }
        let fill = Array(repeating: filler, count: count)
        return isLeft ? fill + a.dropLast(count) : a.dropFirst(count) + fill
    }
}
