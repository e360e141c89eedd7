import BigInt
import Intent

extension ClauseCompiler {
    mutating func unary(_ symbol: Expression.UnaryOperator, _ inner: Expression) throws -> Operand {
        switch (symbol, try compile(inner)) {
        case (.not, .bool(let flag)):
            return .bool(code.define("not", "xor i1 \(flag), true"))
        case (.minus, .integer(let number)):
            return .integer(try arithmetic(.subtract, Number("0", Interval(0)), number))
        case (.minus, .real(let real)):
            let negated = code.define("negated", "fneg double \(real.register)")
            guard let isInteger = real.isInteger else { return .real(Real(negated)) }
            // The integer 0 has no other sign.
            let zero = code.define(
                "negated", "select i1 \(isInteger), double 0.0, double \(negated)")
            return .real(Real(zero, isInteger: isInteger))
        case (.complement, .integer(let number)):
            let minusOne = Number("-1", Interval(-1))
            return .integer(try arithmetic(.subtract, minusOne, number))
        default: throw Refusal("an operator has an operand of another kind")
        }
    }

    mutating func binary(
        _ symbol: Expression.BinaryOperator, _ left: Expression, _ right: Expression
    ) throws -> Operand {
        switch symbol {
        case .and:
            let first = try condition(left)
            return .bool(
                try chooseFlag("and", first, { try $0.condition(right) }, { _ in "false" }))
        case .or:
            let first = try condition(left)
            return .bool(
                try chooseFlag("or", first, { _ in "true" }, { try $0.condition(right) }))
        case .coalesce:
            let optional = try compile(left)
            guard case .optional(let flag, let value) = optional else { return optional }
            return try choose("value", flag, { _ in value }, { try $0.compile(right) })
        default: break
        }
        let a = try compile(left)
        let b = try compile(right)
        switch symbol {
        case .equal: return .bool(try code.equal(a, b))
        case .notEqual:
            return .bool(code.define("differs", "xor i1 \(try code.equal(a, b)), true"))
        case .less: return .bool(try code.precedes(a, b))
        case .greater: return .bool(try code.precedes(b, a))
        case .lessOrEqual: return .bool(try code.precedesOrEquals(a, b))
        case .greaterOrEqual: return .bool(try code.precedesOrEquals(b, a))
        default: break
        }
        switch (a, b) {
        case (.integer(let a), .integer(let b)):
            return .integer(try arithmetic(symbol, a, b))
        case (.real(let a), .real(let b)): return .real(try arithmetic(symbol, a, b))
        case (.collection(let a), .collection(let b)) where symbol == .add:
            return .collection(try joined(a, b))
        default: throw Refusal("'\(symbol.rawValue)' mixes kinds of values")
        }
    }

    // MARK: Integers

    func arithmetic(
        _ symbol: Expression.BinaryOperator, _ a: Number, _ b: Number
    ) throws -> Number {
        switch symbol {
        case .add: return checked("sum", "add", a, b, a.interval + b.interval)
        case .subtract: return checked("difference", "sub", a, b, a.interval - b.interval)
        case .multiply: return checked("product", "mul", a, b, a.interval * b.interval)
        case .divide: return divided(a, b)
        case .remainder: return remainder(a, b)
        case .bitAnd: return plain("bits", "and", a, b, a.interval.and(b.interval))
        case .bitOr: return plain("bits", "or", a, b, a.interval.sameBits(b.interval))
        case .bitXor: return plain("bits", "xor", a, b, a.interval.sameBits(b.interval))
        case .shiftLeft: return try shiftedLeft(a, b)
        case .shiftRight: return shiftedRight(a, b)
        default: throw Refusal("'\(symbol.rawValue)' is no operator of integers")
        }
    }

    /// An instruction on registers of one width, of which the result is known to fit.
    private func plain(
        _ name: String, _ instruction: String, _ a: Number, _ b: Number, _ interval: Interval
    ) -> Number {
        let width = max(a.interval.width, b.interval.width, interval.width)
        let left = code.resized(a.register, from: a.interval.width, to: width)
        let right = code.resized(b.register, from: b.interval.width, to: width)
        let register = code.define(name, "\(instruction) i\(width) \(left), \(right)")
        return Number(code.resized(register, from: width, to: interval.width), interval)
    }

    /// Addition, subtraction or multiplication; gives up where 128 bits are too few.
    private func checked(
        _ name: String, _ operation: String, _ a: Number, _ b: Number, _ interval: Interval
    ) -> Number {
        if let value = interval.constant, Interval.wide.contains(value) {
            return Number(String(value), interval)
        }
        if interval.isInside(.wide) {
            return plain(name, "\(operation) nsw", a, b, interval)
        }
        let left = code.resized(a.register, from: a.interval.width, to: 128)
        let right = code.resized(b.register, from: b.interval.width, to: 128)
        let pair = code.define(
            name,
            "call { i128, i1 } @llvm.s\(operation).with.overflow.i128(i128 \(left), i128 \(right))")
        code.giveUp(if: code.define("overflow", "extractvalue { i128, i1 } \(pair), 1"))
        let known = interval.intersection(.wide) ?? .wide
        return narrowed(
            Number(code.define(name, "extractvalue { i128, i1 } \(pair), 0"), .wide), to: known)
    }

    /// The same integer, of which more is known.
    func narrowed(_ number: Number, to interval: Interval) -> Number {
        Number(
            code.resized(number.register, from: number.interval.width, to: interval.width),
            interval)
    }

    /// Gives up where the number is outside an interval.
    func confined(_ number: Number, to interval: Interval) -> Number {
        if number.interval.isInside(interval) { return number }
        guard let known = number.interval.intersection(interval) else {
            code.giveUp(if: "true")
            return Number(String(interval.low), Interval(interval.low))
        }
        if number.interval.low < interval.low {
            code.giveUp(
                if: code.define(
                    "too.low", "icmp slt \(number.type) \(number.register), \(interval.low)"))
        }
        if number.interval.high > interval.high {
            code.giveUp(
                if: code.define(
                    "too.high", "icmp sgt \(number.type) \(number.register), \(interval.high)"))
        }
        return narrowed(number, to: known)
    }

    private func divided(_ a: Number, _ b: Number) -> Number {
        let interval = a.interval.dividing(by: b.interval)
        refuseZero(b)
        guard a.interval.fitsWord, b.interval.fitsWord else {
            return wideQuotient(a, b, interval.intersection(.wide) ?? .wide)
        }
        let mayNegate = a.interval.low == Interval.word.low && b.interval.contains(-1)
        guard mayNegate else { return plain("quotient", "sdiv", a, b, interval) }
        let (isNegation, divisor) = safeDivisor(b)
        let quotient = code.define("quotient", "sdiv i64 \(a.register), \(divisor)")
        let wide = code.resized(quotient, from: 64, to: 128)
        let dividend = code.resized(a.register, from: 64, to: 128)
        let negated = code.define("negated", "sub i128 0, \(dividend)")
        let register = code.define(
            "quotient", "select i1 \(isNegation), i128 \(negated), i128 \(wide)")
        return Number(code.resized(register, from: 128, to: interval.width), interval)
    }

    private func remainder(_ a: Number, _ b: Number) -> Number {
        let interval = a.interval.remainder(by: b.interval)
        refuseZero(b)
        guard a.interval.fitsWord, b.interval.fitsWord else {
            let whole = a.interval.dividing(by: b.interval).intersection(.wide) ?? .wide
            let quotient = wideQuotient(a, b, whole)
            let divisor = code.resized(b.register, from: b.interval.width, to: 128)
            let dividend = code.resized(a.register, from: a.interval.width, to: 128)
            let times = code.resized(quotient.register, from: quotient.interval.width, to: 128)
            let product = code.define("multiple", "mul i128 \(times), \(divisor)")
            let rest = code.define("remainder", "sub i128 \(dividend), \(product)")
            return Number(code.resized(rest, from: 128, to: interval.width), interval)
        }
        guard b.interval.contains(-1) else { return plain("remainder", "srem", a, b, interval) }
        let (_, divisor) = safeDivisor(b)
        return Number(
            code.define("remainder", "srem i64 \(a.register), \(divisor)"), interval)
    }

    private func refuseZero(_ divisor: Number) {
        guard divisor.interval.contains(0) else { return }
        code.giveUp(
            if: code.define("by.zero", "icmp eq \(divisor.type) \(divisor.register), 0"))
    }

    /// The divisor with 1 in the place of -1, by which the lowest integer cannot be divided.
    private func safeDivisor(_ divisor: Number) -> (isNegation: String, divisor: String) {
        let isNegation = code.define("is.negation", "icmp eq i64 \(divisor.register), -1")
        let safe = code.define(
            "divisor", "select i1 \(isNegation), i64 1, i64 \(divisor.register)")
        return (isNegation, safe)
    }

    private func wideQuotient(_ a: Number, _ b: Number, _ interval: Interval) -> Number {
        code.module.use(.quotient)
        let left = code.resized(a.register, from: a.interval.width, to: 128)
        let right = code.resized(b.register, from: b.interval.width, to: 128)
        if a.interval.low == Interval.wide.low, b.interval.contains(-1) {
            let lowest = code.define("is.lowest", "icmp eq i128 \(left), \(Interval.wide.low)")
            code.giveUp(if: lowest)
        }
        let register = code.define(
            "quotient", "call i128 @quotient(i128 \(left), i128 \(right))")
        return Number(code.resized(register, from: 128, to: interval.width), interval)
    }

    // MARK: Shifts

    private func shiftedLeft(_ a: Number, _ b: Number) throws -> Number {
        let places = confined(b, to: Interval(0, 126))
        if let constant = places.interval.constant {
            let factor = BigInt(1) << Int(constant)
            return try arithmetic(.multiply, a, Number(String(factor), Interval(factor)))
        }
        let value = code.resized(a.register, from: a.interval.width, to: 128)
        let amount = code.resized(places.register, from: 64, to: 128)
        let shifted = code.define("shifted", "shl i128 \(value), \(amount)")
        let back = code.define("back", "ashr i128 \(shifted), \(amount)")
        code.giveUp(if: code.define("overflow", "icmp ne i128 \(back), \(value)"))
        let factors = Interval(
            BigInt(1) << Int(places.interval.low), BigInt(1) << Int(places.interval.high))
        let interval = (a.interval * factors).intersection(.wide) ?? .wide
        return Number(code.resized(shifted, from: 128, to: interval.width), interval)
    }

    private func shiftedRight(_ a: Number, _ b: Number) -> Number {
        let natural = confined(b, to: Interval(0, Interval.wide.high))
        let width = a.interval.width
        let most = BigInt(width - 1)
        let places = least(natural, Number(String(most), Interval(most)), isLeast: true)
        let amount = code.resized(places.register, from: places.interval.width, to: width)
        let register = code.define("shifted", "ashr i\(width) \(a.register), \(amount)")
        let interval = Interval(min(a.interval.low, 0), max(a.interval.high, -1))
        return Number(code.resized(register, from: width, to: interval.width), interval)
    }

    // MARK: Extremes and powers

    /// The smaller or the larger of two integers.
    func least(_ a: Number, _ b: Number, isLeast: Bool) -> Number {
        let interval =
            isLeast ? a.interval.least(b.interval) : a.interval.greatest(b.interval)
        let width = max(a.interval.width, b.interval.width)
        let left = code.resized(a.register, from: a.interval.width, to: width)
        let right = code.resized(b.register, from: b.interval.width, to: width)
        let intrinsic = "@llvm.\(isLeast ? "smin" : "smax").i\(width)"
        let register = code.define(
            isLeast ? "least" : "greatest",
            "call i\(width) \(intrinsic)(i\(width) \(left), i\(width) \(right))")
        return Number(code.resized(register, from: width, to: interval.width), interval)
    }

    func power(_ base: Number, _ exponent: Number) -> Number {
        code.module.use(.power)
        let left = code.resized(base.register, from: base.interval.width, to: 128)
        let right = code.resized(exponent.register, from: exponent.interval.width, to: 128)
        let pair = code.define("power", "call { i128, i1 } @power(i128 \(left), i128 \(right))")
        code.giveUp(if: code.define("unknown", "extractvalue { i128, i1 } \(pair), 1"))
        let value = code.define("power", "extractvalue { i128, i1 } \(pair), 0")
        return Number(value, base.interval.isNatural ? Interval(0, Interval.wide.high) : .wide)
    }

    func absolute(_ number: Number) -> Number {
        if number.interval.isNatural { return number }
        let interval = number.interval.magnitude
        guard let known = interval.intersection(.wide) else { return number }
        let width = known.width
        let value = code.resized(number.register, from: number.interval.width, to: width)
        if number.interval.low == Interval.wide.low {
            code.giveUp(
                if: code.define("is.lowest", "icmp eq i128 \(value), \(Interval.wide.low)"))
        }
        let register = code.define(
            "magnitude", "call i\(width) @llvm.abs.i\(width)(i\(width) \(value), i1 false)")
        return Number(register, known)
    }
}
