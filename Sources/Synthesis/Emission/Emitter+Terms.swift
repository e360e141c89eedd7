extension Emitter {
    /// Emits a term and gives its operand: `i64`, `i1` or `double` by its kind.
    mutating func emit(_ term: Term, _ hint: String) -> String {
        switch term {
        case .constant(let value): return String(value)
        case .variable(let slot): return values[slot] ?? "0"
        case .element(let buffer, let index): return emitGuarded(buffer, index, hint)
        case .load(let buffer, let index):
            let place = emit(index, "index")
            return emitLoad(buffer, place, hint)
        case .call(let component, let operands): return emitCall(component, operands, hint)
        case .apply(let operation, let operands):
            let names = operands.enumerated().map { index, operand in
                emit(operand, Self.hint(for: operand), as: operation.takes(at: index))
            }
            return emit(operation, names, operands, hint)
        }
    }

    /// Constants are spelled by the kind that is wanted.
    mutating func emit(_ term: Term, _ hint: String, as kind: Operator.Kind) -> String {
        guard case .constant(let value) = term else { return emit(term, hint) }
        switch kind {
        case .word: return String(value)
        case .bool: return value == 0 ? "false" : "true"
        case .double:
            let digits = String(UInt64(bitPattern: value), radix: 16, uppercase: true)
            return "0x" + String(repeating: "0", count: 16 - digits.count) + digits
        }
    }

    private static func hint(for term: Term) -> String {
        switch term {
        case .apply(let operation, _): operation.resultName
        case .element, .load: "element"
        default: "value"
        }
    }

    private mutating func emitLoad(_ buffer: Int, _ index: String, _ hint: String) -> String {
        guard let (name, layout) = slice(buffer) else { return "0" }
        let place = address(of: index, in: name, layout)
        if layout.memoryCode == "i64" || layout == .double {
            let value = fresh(hint)
            line("\(value) = load \(layout.code), ptr \(place), align 8")
            return value
        }
        let narrow = fresh("\(hint)_narrow")
        line(
            "\(narrow) = load \(layout.memoryCode), ptr \(place), align \(layout.byteCount)")
        var extend = "zext"
        if case .integer(let type) = layout, type.isSigned { extend = "sext" }
        let value = fresh(hint)
        line("\(value) = \(extend) \(layout.memoryCode) \(narrow) to i64")
        return value
    }

    /// An element where the index is inside, otherwise 0.
    private mutating func emitGuarded(_ buffer: Int, _ index: Term, _ hint: String) -> String {
        guard let (_, layout) = slice(buffer), let countSlot = countSlot(buffer),
            let count = values[countSlot]
        else { return "0" }
        let place = emit(index, "index")
        let isInside = fresh("is_inside")
        line("\(isInside) = icmp ult i64 \(place), \(count)")
        let read = freshBlock("read")
        let after = freshBlock("read.or.not")
        let from = block
        line("br i1 \(isInside), label %\(read), label %\(after)")
        begin(read)
        let element = emitLoad(buffer, place, hint)
        line("br label %\(after)")
        let last = block
        begin(after)
        let value = fresh("\(hint)_or_zero")
        let code = layout == .double ? "double" : "i64"
        let zero = layout == .double ? "0.0" : "0"
        line("\(value) = phi \(code) [ \(element), %\(last) ], [ \(zero), %\(from) ]")
        return value
    }

    private mutating func emit(
        _ operation: Operator, _ names: [String], _ operands: [Term], _ hint: String
    ) -> String {
        let name = hint == "value" ? operation.resultName : hint
        switch operation {
        case .negate: return assign(name, "sub i64 0, \(names[0])")
        case .complement: return assign(name, "xor i64 \(names[0]), -1")
        case .not: return assign(name, "xor i1 \(names[0]), true")
        case .minimum: return call("llvm.smin.i64", name, names)
        case .maximum: return call("llvm.smax.i64", name, names)
        case .magnitude:
            declared.insert("declare i64 @llvm.abs.i64(i64, i1)")
            return assign(name, "call i64 @llvm.abs.i64(i64 \(names[0]), i1 false)")
        case .magnitudeDouble:
            declared.insert("declare double @llvm.fabs.f64(double)")
            return assign(name, "call double @llvm.fabs.f64(double \(names[0]))")
        case .minimumDouble, .maximumDouble:
            let symbol = operation == .minimumDouble ? "olt" : "ogt"
            let test = assign("is_first", "fcmp \(symbol) double \(names[0]), \(names[1])")
            return assign(name, "select i1 \(test), double \(names[0]), double \(names[1])")
        case .toDouble: return assign(name, "sitofp i64 \(names[0]) to double")
        case .select, .selectDouble:
            let code = operation == .select ? "i64" : "double"
            return assign(
                name, "select i1 \(names[0]), \(code) \(names[1]), \(code) \(names[2])")
        case .divide, .remainder, .unsignedDivide, .unsignedRemainder:
            return divide(operation, names, operands[1], name)
        case .shiftLeft, .shiftRightLogical, .shiftRightArithmetic:
            return shift(operation, names, operands[1], name)
        default:
            return assign(name, "\(operation.instruction) \(names[0]), \(names[1])")
        }
    }

    private mutating func assign(_ name: String, _ instruction: String) -> String {
        let value = fresh(name)
        line("\(value) = \(instruction)")
        return value
    }

    private mutating func call(_ function: String, _ name: String, _ names: [String]) -> String {
        declared.insert("declare i64 @\(function)(i64, i64)")
        return assign(name, "call i64 @\(function)(i64 \(names[0]), i64 \(names[1]))")
    }

    /// Guards against division by zero, and the smallest number by -1, unless the divisor is a
    /// constant.
    private mutating func divide(
        _ operation: Operator, _ names: [String], _ divisor: Term, _ name: String
    ) -> String {
        let instruction = operation.instruction
        if case .constant(let value) = divisor, value != 0, value != -1 {
            return assign(name, "\(instruction) \(names[0]), \(names[1])")
        }
        let isSigned = operation == .divide || operation == .remainder
        var isUnsafe = assign("is_zero", "icmp eq i64 \(names[1]), 0")
        let isZero = isUnsafe
        var isMinusOne: String?
        if isSigned {
            let test = assign("is_minus_one", "icmp eq i64 \(names[1]), -1")
            isUnsafe = assign("is_special", "or i1 \(isUnsafe), \(test)")
            isMinusOne = test
        }
        let safe = assign("safe_divisor", "select i1 \(isUnsafe), i64 1, i64 \(names[1])")
        let plain = assign("plain", "\(instruction) \(names[0]), \(safe)")
        guard operation == .divide, let isMinusOne else {
            return assign(name, "select i1 \(isUnsafe), i64 0, i64 \(plain)")
        }
        let negated = assign("negated", "sub i64 0, \(names[0])")
        let signed = assign("quotient", "select i1 \(isMinusOne), i64 \(negated), i64 \(plain)")
        return assign(name, "select i1 \(isZero), i64 0, i64 \(signed)")
    }

    private mutating func shift(
        _ operation: Operator, _ names: [String], _ amount: Term, _ name: String
    ) -> String {
        let instruction = operation.instruction
        if case .constant(let value) = amount, value >= 0, value < 64 {
            return assign(name, "\(instruction) \(names[0]), \(names[1])")
        }
        let isSmall = assign("is_small", "icmp ult i64 \(names[1]), 64")
        let limit = operation == .shiftRightArithmetic ? 63 : 0
        let safe = assign("safe_shift", "select i1 \(isSmall), i64 \(names[1]), i64 \(limit)")
        let plain = assign("shifted", "\(instruction) \(names[0]), \(safe)")
        guard operation != .shiftRightArithmetic else { return plain }
        return assign(name, "select i1 \(isSmall), i64 \(plain), i64 0")
    }
}

extension Operator {
    func takes(at index: Int) -> Kind {
        (self == .select || self == .selectDouble) && index == 0 ? .bool : takes
    }

    /// The instruction with the type of its operands.
    var instruction: String {
        switch self {
        case .add: "add i64"
        case .subtract: "sub i64"
        case .multiply: "mul i64"
        case .divide: "sdiv i64"
        case .remainder: "srem i64"
        case .unsignedDivide: "udiv i64"
        case .unsignedRemainder: "urem i64"
        case .bitAnd: "and i64"
        case .bitOr: "or i64"
        case .bitXor: "xor i64"
        case .shiftLeft: "shl i64"
        case .shiftRightLogical: "lshr i64"
        case .shiftRightArithmetic: "ashr i64"
        case .equal: "icmp eq i64"
        case .notEqual: "icmp ne i64"
        case .less: "icmp slt i64"
        case .lessOrEqual: "icmp sle i64"
        case .unsignedLess: "icmp ult i64"
        case .and: "and i1"
        case .or: "or i1"
        case .addDouble: "fadd double"
        case .subtractDouble: "fsub double"
        case .multiplyDouble: "fmul double"
        case .divideDouble: "fdiv double"
        case .equalDouble: "fcmp oeq double"
        case .lessDouble: "fcmp olt double"
        case .lessOrEqualDouble: "fcmp ole double"
        default: ""
        }
    }

    /// What to call a value that it gives.
    var resultName: String {
        switch self {
        case .add, .addDouble: "sum"
        case .subtract, .subtractDouble: "difference"
        case .multiply, .multiplyDouble: "product"
        case .divide, .unsignedDivide, .divideDouble: "quotient"
        case .remainder, .unsignedRemainder: "remainder"
        case .bitAnd, .bitOr, .bitXor, .complement: "bits"
        case .shiftLeft, .shiftRightLogical, .shiftRightArithmetic: "shifted"
        case .minimum, .minimumDouble: "smaller"
        case .maximum, .maximumDouble: "larger"
        case .negate: "negated"
        case .magnitude, .magnitudeDouble: "magnitude"
        case .equal, .equalDouble: "is_equal"
        case .notEqual: "is_different"
        case .less, .unsignedLess, .lessDouble: "is_less"
        case .lessOrEqual, .lessOrEqualDouble: "is_not_above"
        case .and: "both"
        case .or: "either"
        case .not: "is_not"
        case .select, .selectDouble: "chosen"
        case .toDouble: "as_double"
        }
    }
}
