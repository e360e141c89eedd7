/// Computes kernels on words: the search's own evaluator.
final class Machine {
    let pool = StringPool()
    /// Bits of the bit vectors of this problem, all of one width.
    let width: UInt64
    private let bitMask: UInt64
    private var bodies: [Body] = []

    private indirect enum Body {
        case parameter(Int)
        case word(UInt64)
        case apply(Kernel, [Body])
    }

    init(_ problem: Problem) {
        let bits = Self.widths(of: problem)
        width = bits.max() ?? 64
        bitMask = width >= 64 ? .max : (1 << width) - 1
        bodies = problem.definitions.map { body($0.body) }
    }

    private static func widths(of problem: Problem) -> Set<UInt64> {
        let sorts = problem.grammar.nonterminals.map(\.sort) + problem.parameters.map(\.sort)
        return Set(
            sorts.compactMap { if case .bitVector(let width) = $0 { UInt64(width) } else { nil } })
    }

    /// False for problems that mix bit vectors of several widths, which this machine cannot
    /// compute.
    static func supports(_ problem: Problem) -> Bool { widths(of: problem).count <= 1 }

    private func body(_ body: Problem.Body) -> Body {
        switch body {
        case .parameter(let index): .parameter(index)
        case .constant(let literal): .word(word(literal))
        case .apply(let kernel, let operands): .apply(kernel, operands.map { self.body($0) })
        }
    }

    func word(_ literal: Literal) -> UInt64 {
        switch literal {
        case .bool(let value): value ? 1 : 0
        case .int(let value): UInt64(bitPattern: value)
        case .string(let bytes): pool.intern(bytes)
        case .bits(let value, _): value
        }
    }

    func literal(_ word: UInt64, _ sort: Sort) -> Literal {
        switch sort {
        case .bool: .bool(word != 0)
        case .int: .int(Int64(bitPattern: word))
        case .string: .string(Array(pool[word]))
        case .bitVector(let width): .bits(word, width: width)
        }
    }

    private func evaluate(_ body: Body, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
        switch body {
        case .parameter(let index): return index == 0 ? a : index == 1 ? b : c
        case .word(let word): return word
        case .apply(let kernel, let operands):
            let first = evaluate(operands[0], a, b, c)
            let second = operands.count > 1 ? evaluate(operands[1], a, b, c) : 0
            let third = operands.count > 2 ? evaluate(operands[2], a, b, c) : 0
            return apply(kernel, first, second, third)
        }
    }

    /// Writes the results of a kernel on columns.
    @inline(__always)
    func fill(
        _ target: UnsafeMutablePointer<UInt64>, _ kernel: Kernel, _ a: UnsafePointer<UInt64>,
        _ b: UnsafePointer<UInt64>, _ c: UnsafePointer<UInt64>, _ n: Int
    ) {
        let mask = bitMask
        switch kernel {
        case .bitNot: for i in 0..<n { target[i] = ~a[i] & mask }
        case .bitAnd: for i in 0..<n { target[i] = a[i] & b[i] }
        case .bitOr: for i in 0..<n { target[i] = a[i] | b[i] }
        case .bitXor: for i in 0..<n { target[i] = a[i] ^ b[i] }
        case .bitAdd: for i in 0..<n { target[i] = (a[i] &+ b[i]) & mask }
        case .bitSubtract: for i in 0..<n { target[i] = (a[i] &- b[i]) & mask }
        case .shiftLeftBy(let amount):
            for i in 0..<n { target[i] = amount < 64 ? (a[i] &<< amount) & mask : 0 }
        case .shiftRightLogicalBy(let amount):
            for i in 0..<n { target[i] = amount < 64 ? a[i] &>> amount : 0 }
        case .ifEquals(let word): for i in 0..<n { target[i] = a[i] == word ? b[i] : c[i] }
        case .equal: for i in 0..<n { target[i] = a[i] == b[i] ? 1 : 0 }
        case .add: for i in 0..<n { target[i] = a[i] &+ b[i] }
        case .subtract: for i in 0..<n { target[i] = a[i] &- b[i] }
        default: for i in 0..<n { target[i] = apply(kernel, a[i], b[i], c[i]) }
        }
    }

    /// The result of a kernel.
    func apply(_ kernel: Kernel, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
        switch kernel {
        case .equal: return a == b ? 1 : 0
        case .distinct: return a != b ? 1 : 0
        case .ifThenElse: return a != 0 ? b : c
        case .ifEquals(let word): return a == word ? b : c
        case .not: return a ^ 1
        case .and: return a & b
        case .or: return a | b
        case .xor: return a ^ b
        case .implies: return (a ^ 1) | b
        case .definition(let index): return evaluate(bodies[index], a, b, c)
        case .concatenate, .replace, .replaceAll, .at, .substring, .length, .indexOf, .toInt,
            .fromInt, .prefixOf, .suffixOf, .contains, .stringLess, .stringLessOrEqual, .isDigit,
            .toCode, .fromCode:
            return applyString(kernel, a, b, c)
        case .add, .subtract, .multiply, .negate, .divide, .modulo, .magnitude, .less,
            .lessOrEqual, .greater, .greaterOrEqual:
            return Self.applyInt(kernel, Int64(bitPattern: a), Int64(bitPattern: b))
        default: return applyBits(kernel, a, b)
        }
    }

    private static func applyInt(_ kernel: Kernel, _ a: Int64, _ b: Int64) -> UInt64 {
        switch kernel {
        case .add: UInt64(bitPattern: a &+ b)
        case .subtract: UInt64(bitPattern: a &- b)
        case .multiply: UInt64(bitPattern: a &* b)
        case .negate: UInt64(bitPattern: 0 &- a)
        case .divide: UInt64(bitPattern: euclidean(a, b).quotient)
        case .modulo: UInt64(bitPattern: euclidean(a, b).remainder)
        case .magnitude: UInt64(bitPattern: a < 0 ? 0 &- a : a)
        case .less: a < b ? 1 : 0
        case .lessOrEqual: a <= b ? 1 : 0
        case .greater: a > b ? 1 : 0
        default: a >= b ? 1 : 0
        }
    }

    /// Division with a remainder that is not negative; by zero it gives 0, which SMT-LIB leaves
    /// open.
    private static func euclidean(_ a: Int64, _ b: Int64) -> (quotient: Int64, remainder: Int64) {
        guard b != 0 else { return (0, a) }
        guard b != -1 else { return (0 &- a, 0) }
        let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
        guard remainder < 0 else { return (quotient, remainder) }
        return b > 0 ? (quotient - 1, remainder &+ b) : (quotient + 1, remainder &- b)
    }

    private func signed(_ word: UInt64) -> Int64 {
        let shift = 64 - width
        return Int64(bitPattern: word &<< shift) &>> Int64(shift)
    }

    private func applyBits(_ kernel: Kernel, _ a: UInt64, _ b: UInt64) -> UInt64 {
        switch kernel {
        case .bitNot: return ~a & bitMask
        case .bitNegate: return (0 &- a) & bitMask
        case .bitAnd: return a & b
        case .bitOr: return a | b
        case .bitXor: return a ^ b
        case .bitNand: return ~(a & b) & bitMask
        case .bitNor: return ~(a | b) & bitMask
        case .bitXnor: return ~(a ^ b) & bitMask
        case .bitAdd: return (a &+ b) & bitMask
        case .bitSubtract: return (a &- b) & bitMask
        case .bitMultiply: return (a &* b) & bitMask
        case .bitUnsignedDivide: return b == 0 ? bitMask : a / b
        case .bitUnsignedRemainder: return b == 0 ? a : a % b
        case .bitSignedDivide: return signedQuotient(a, b)
        case .bitSignedRemainder: return signedRemainder(a, b)
        case .shiftLeft: return b < width ? (a &<< b) & bitMask : 0
        case .shiftRightLogical: return b < width ? a &>> b : 0
        case .shiftRightArithmetic:
            return UInt64(bitPattern: signed(a) &>> Int64(min(b, 63))) & bitMask
        case .shiftLeftBy(let amount): return amount < width ? (a &<< amount) & bitMask : 0
        case .shiftRightLogicalBy(let amount): return amount < width ? a &>> amount : 0
        case .shiftRightArithmeticBy(let amount):
            return UInt64(bitPattern: signed(a) &>> Int64(min(amount, 63))) & bitMask
        default: return compareBits(kernel, a, b) ? 1 : 0
        }
    }

    private func compareBits(_ kernel: Kernel, _ a: UInt64, _ b: UInt64) -> Bool {
        switch kernel {
        case .unsignedLess: a < b
        case .unsignedLessOrEqual: a <= b
        case .unsignedGreater: a > b
        case .unsignedGreaterOrEqual: a >= b
        case .signedLess: signed(a) < signed(b)
        case .signedLessOrEqual: signed(a) <= signed(b)
        case .signedGreater: signed(a) > signed(b)
        default: signed(a) >= signed(b)
        }
    }

    private func signedQuotient(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let (x, y) = (signed(a), signed(b))
        guard y != 0 else { return x < 0 ? 1 : bitMask }
        return UInt64(bitPattern: y == -1 ? 0 &- x : x / y) & bitMask
    }

    private func signedRemainder(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let (x, y) = (signed(a), signed(b))
        guard y != 0 else { return a }
        return UInt64(bitPattern: y == -1 ? 0 : x % y) & bitMask
    }
}
