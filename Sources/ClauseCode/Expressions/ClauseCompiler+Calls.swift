import BigInt
import Intent

extension ClauseCompiler {
    private static let integerTypes: [String: IntegerType] = {
        var types = ["Int": IntegerType.int64, "UInt": IntegerType(bits: 64, isSigned: false)]
        for bits in [8, 16, 32, 64] {
            types["Int\(bits)"] = IntegerType(bits: bits, isSigned: true)
            types["UInt\(bits)"] = IntegerType(bits: bits, isSigned: false)
        }
        return types
    }()

    /// True for the names of the pure library; all others are functions of an intent.
    static func isBuiltIn(_ name: String) -> Bool {
        ["abs", "min", "max", "pow", "Double", "Float"].contains(name)
            || integerTypes[name] != nil
    }

    mutating func call(_ name: String, _ arguments: [Expression]) throws -> Operand {
        guard Self.isBuiltIn(name) else { throw Refusal("it calls '\(name)'") }
        let values = try arguments.map { try compile($0) }
        switch (name, values.count) {
        case ("abs", 1): return try absolute(values[0])
        case ("min", 2...), ("max", 2...): return try extreme(values, isLeast: name == "min")
        case ("pow", 2):
            guard case (.integer(let base), .integer(let exponent)) = (values[0], values[1]) else {
                throw Refusal("it needs 'pow' of floating-point numbers")
            }
            return .integer(power(base, exponent))
        case ("Double", 1): return .real(try real(values[0], isFloat: false))
        case ("Float", 1): return .real(try real(values[0], isFloat: true))
        case (_, 1):
            guard let type = Self.integerTypes[name] else { break }
            return .integer(try integer(values[0], type))
        default: break
        }
        throw Refusal("there is no '\(name)' with these arguments")
    }

    private func absolute(_ value: Operand) throws -> Operand {
        switch value {
        case .integer(let number): return .integer(absolute(number))
        case .real(let real):
            let register = code.define(
                "magnitude", "call double @llvm.fabs.f64(double \(real.register))")
            return .real(Real(register, isInteger: real.isInteger))
        default: throw Refusal("'abs' needs a number")
        }
    }

    private func extreme(_ values: [Operand], isLeast: Bool) throws -> Operand {
        var best = hardened(values[0])
        for next in values.dropFirst() {
            switch (best, hardened(next)) {
            case (.integer(let a), .integer(let b)):
                best = .integer(least(a, b, isLeast: isLeast))
            case (.real(let a), .real(let b)):
                // Of equal ones `max` takes the later and `min` the earlier; NaN never wins.
                let predicate = isLeast ? "olt" : "oge"
                let takesNext = code.define(
                    "takes.next", "fcmp \(predicate) double \(b.register), \(a.register)")
                best = .real(
                    Real(
                        code.define(
                            isLeast ? "least" : "greatest",
                            "select i1 \(takesNext), double \(b.register), double \(a.register)")))
            default: throw Refusal("it takes the extreme of different kinds of values")
            }
        }
        return best
    }

    func arithmetic(_ symbol: Expression.BinaryOperator, _ a: Real, _ b: Real) throws -> Real {
        let operation: String
        switch symbol {
        case .add: operation = "fadd"
        case .subtract: operation = "fsub"
        case .multiply: operation = "fmul"
        case .divide: operation = "fdiv"
        default: throw Refusal("'\(symbol.rawValue)' is no operator of floating-point numbers")
        }
        // Two integers in the place of doubles would be computed with as integers.
        let left = b.isInteger == nil ? a.register : code.definite(a)
        return Real(code.define("real", "\(operation) double \(left), \(b.register)"))
    }

    // MARK: Conversions

    private func real(_ value: Operand, isFloat: Bool) throws -> Real {
        let type = isFloat ? "float" : "double"
        let register: String
        switch value {
        case .real(let real):
            guard isFloat else { return Real(real.register) }
            register = code.define("float", "fptrunc double \(real.register) to float")
        case .integer(let number):
            let unsigned = Interval(IntegerType(bits: 64, isSigned: false))
            if !number.interval.fitsWord, number.interval.isInside(unsigned) {
                let word = code.resized(number.register, from: 128, to: 64)
                register = code.define("real", "uitofp i64 \(word) to \(type)")
            } else {
                let word = confined(number, to: .word).register
                register = code.define("real", "sitofp i64 \(word) to \(type)")
            }
        default: throw Refusal("a conversion needs a number")
        }
        guard isFloat else { return Real(register) }
        return Real(code.define("real", "fpext float \(register) to double"))
    }

    private func integer(_ value: Operand, _ type: IntegerType) throws -> Number {
        switch value {
        case .integer(let number): return confined(number, to: Interval(type))
        case .real(let real):
            // The numbers that are cut to one of the type lie between these two, both of which
            // are doubles.
            let (low, high) = (type.minimum, type.maximum + 1)
            let isWide = type.bits == 64 && type.isSigned
            let least = isWide ? Double(low) : Double(low - 1)
            let above = code.define(
                "is.above",
                "fcmp \(isWide ? "oge" : "ogt") double \(real.register), \(Self.text(of: least))")
            let below = code.define(
                "is.below",
                "fcmp olt double \(real.register), \(Self.text(of: Double(high)))")
            code.giveUp(unless: code.define("fits", "and i1 \(above), \(below)"))
            guard type.bits == 64, !type.isSigned else {
                let word = code.define("integer", "fptosi double \(real.register) to i64")
                return Number(word, Interval(type))
            }
            let word = code.define("integer", "fptoui double \(real.register) to i64")
            return Number(code.define("integer", "zext i64 \(word) to i128"), Interval(type))
        default: throw Refusal("a conversion needs a number")
        }
    }
}
