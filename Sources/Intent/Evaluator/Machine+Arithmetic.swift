import BigInt

extension Machine {
    /// `+`, `-`, `*`, `/`, `%`: integers in machine words as long as they fit.
    mutating func arithmetic(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let mark = mark
        let left = try simpleOperand(node.a)
        let right = try simpleOperand(node.b)
        if left.tag == .integer, right.tag == .integer {
            let (a, b) = (left.bits, right.bits)
            let outcome: (partialValue: Int, overflow: Bool)
            switch node.operation {
            case .add: outcome = a.addingReportingOverflow(b)
            case .subtract: outcome = a.subtractingReportingOverflow(b)
            case .multiply: outcome = a.multipliedReportingOverflow(by: b)
            case .divide:
                if b == 0 { throw fail(.divisionByZero(span(of: index))) }
                outcome = a.dividedReportingOverflow(by: b)
            default:
                if b == 0 { throw fail(.divisionByZero(span(of: index))) }
                outcome = (b == -1 ? 0 : a % b, false)
            }
            if !outcome.overflow { return Operand(outcome.partialValue) }
        }
        return try generalArithmetic(node.operation, left, right, since: mark, index)
    }

    @inline(never)
    private mutating func generalArithmetic(
        _ operation: Operation, _ left: Operand, _ right: Operand, since mark: Int,
        _ index: Int32
    ) throws(Stop) -> Operand {
        if operation == .add, left.isCollection {
            return try concatenation(left, right, since: mark, index)
        }
        if left.tag == .double || right.tag == .double {
            guard let a = floating(left), let b = floating(right) else {
                throw fail("arithmetic needs numbers", at: index)
            }
            release(to: mark)
            switch operation {
            case .add: return Operand(a + b)
            case .subtract: return Operand(a - b)
            case .multiply: return Operand(a * b)
            case .divide: return Operand(a / b)
            default: return Operand(a.truncatingRemainder(dividingBy: b))
            }
        }
        guard let a = bigInteger(left), let b = bigInteger(right) else {
            throw fail("arithmetic needs numbers", at: index)
        }
        switch operation {
        case .add: return try integer(a + b, since: mark, index)
        case .subtract: return try integer(a - b, since: mark, index)
        case .multiply:
            guard a.bitWidth + b.bitWidth <= limits.integerBits + 128 else {
                throw fail(.tooLarge(span(of: index)))
            }
            try charge(workOfProduct(a, b))
            return try integer(a * b, since: mark, index)
        default:
            if b.isZero { throw fail(.divisionByZero(span(of: index))) }
            try charge(4 * workOfProduct(a, b))
            return try integer(operation == .divide ? a / b : a % b, since: mark, index)
        }
    }

    /// Steps that a product costs: one for each eight products of words.
    private func workOfProduct(_ a: BigInt, _ b: BigInt) -> Int {
        a.magnitude.words.count * b.magnitude.words.count / 8
    }

    /// An integer, in a machine word when it fits.
    mutating func integer(_ value: BigInt, since mark: Int, _ index: Int32) throws(Stop) -> Operand
    {
        let magnitudeBits = value.magnitude.bitWidth
        if magnitudeBits <= 64, let small = Int(exactly: value) {
            release(to: mark)
            return Operand(small)
        }
        guard magnitudeBits <= limits.integerBits else {
            throw fail(.tooLarge(span(of: index)))
        }
        try charge(magnitudeBits / 512)
        return replace(since: mark, with: .bigInteger(value))
    }

    func bigInteger(_ operand: Operand) -> BigInt? {
        if operand.tag == .integer { return BigInt(operand.bits) }
        guard let source = operand.source, case .bigInteger(let value) = source.pointee else {
            return nil
        }
        return value
    }

    /// The nearest double of a number.
    func floating(_ operand: Operand) -> Double? {
        switch operand.tag {
        case .double: operand.double
        case .integer: Double(operand.bits)
        default: bigInteger(operand).map { NumberConversion.double($0) }
        }
    }

    mutating func unary(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let mark = mark
        let value = try operand(node.a)
        switch (node.operation, value.tag) {
        case (.complement, .integer): return Operand(~value.bits)
        case (.negate, .double): return Operand(-value.double)
        case (.absolute, .double): return Operand(value.double.magnitude)
        default: break
        }
        guard let number = bigInteger(value) else { throw fail("a number is needed", at: index) }
        let result: BigInt
        switch node.operation {
        case .negate: result = -number
        case .complement: result = -number - 1
        default: result = BigInt(number.magnitude)
        }
        return try integer(result, since: mark, index)
    }

    /// `min(a, b, …)` and `max(a, b, …)`, with Swift's rules for NaN.
    mutating func extreme(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let mark = mark
        var best = try operand(lists[Int(node.a)])
        for entry in node.a + 1..<node.a + node.b {
            let next = try operand(lists[Int(entry)])
            let isLess = try less(next, best, index)
            let takesNext: Bool
            if node.operation == .least {
                takesNext = isLess
            } else {
                takesNext = !isLess && !isUnordered(next, best)
            }
            if takesNext { best = next }
        }
        return result(best, since: mark)
    }

    private func isUnordered(_ a: Operand, _ b: Operand) -> Bool {
        a.tag == .double && a.double.isNaN || b.tag == .double && b.double.isNaN
    }

    mutating func floatingProperty(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let mark = mark
        guard let number = floating(try operand(node.a)) else {
            throw fail("a floating-point number is needed", at: index)
        }
        release(to: mark)
        switch node.operation {
        case .isNaN: return Operand(number.isNaN)
        case .isInfinite: return Operand(number.isInfinite)
        default: return Operand(number.isFinite)
        }
    }
}
