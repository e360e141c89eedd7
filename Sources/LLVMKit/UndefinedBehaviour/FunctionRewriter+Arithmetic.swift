internal import CLLVM

extension FunctionRewriter {
    /// Checks what the instruction under way promises about its operands. Where a breach is not
    /// undefined behaviour at once, `madeShadow` tells of it.
    func checkPromises(_ opcode: LLVMOpcode) {
        switch opcode {
        case LLVMUDiv, LLVMSDiv, LLVMURem, LLVMSRem: checkDivision(opcode)
        default: break
        }
        guard PoisonSource.isSource(instruction) else { return }
        switch opcode {
        case LLVMAdd, LLVMSub, LLVMMul: checkWrap(opcode)
        case LLVMShl, LLVMLShr, LLVMAShr: checkShift(opcode)
        case LLVMUDiv, LLVMSDiv: checkExactDivision(signed: opcode == LLVMSDiv)
        case LLVMOr: checkDisjoint()
        case LLVMZExt, LLVMUIToFP: checkNotNegative()
        case LLVMTrunc: checkTruncation()
        case LLVMFPToSI: checkConversion(signed: true)
        case LLVMFPToUI: checkConversion(signed: false)
        case LLVMCall:
            // Flags about the result are checked behind the call.
            checkIntrinsicFlag()
            return
        case LLVMExtractElement, LLVMInsertElement: return
        default: checkFloatingPoint(opcode)
        }
        clearFlags(opcode)
    }

    /// Code generation may not rely on what has been checked.
    private func clearFlags(_ opcode: LLVMOpcode) {
        switch opcode {
        case LLVMAdd, LLVMSub, LLVMMul, LLVMShl, LLVMTrunc:
            LLVMSetNSW(instruction, 0)
            LLVMSetNUW(instruction, 0)
        case LLVMUDiv, LLVMSDiv, LLVMLShr, LLVMAShr: LLVMSetExact(instruction, 0)
        case LLVMOr: LLVMSetIsDisjoint(instruction, 0)
        case LLVMZExt, LLVMUIToFP: LLVMSetNNeg(instruction, 0)
        default: break
        }
    }

    /// A promise is broken when `condition` holds.
    func breach(
        _ kind: UndefinedSite.Kind, _ event: String, if condition: LLVMValueRef,
        _ first: LLVMValueRef? = nil, _ second: LLVMValueRef? = nil, signed: Bool = true
    ) {
        let site = site(kind, event)
        if facts.doomed.contains(instruction) {
            report(site, if: condition, first, second, signed: signed)
        } else {
            madeShadow = taint(
                site, if: condition, first, second, signed: signed, otherwise: madeShadow)
        }
    }

    func operands() -> (LLVMValueRef, LLVMValueRef)? {
        guard let left = LLVMGetOperand(instruction, 0), let right = LLVMGetOperand(instruction, 1)
        else { return nil }
        return (left, right)
    }

    private var typeName: String { spelling(of: PoisonSource.scalarType(of: instruction)) }

    /// " does not fit i8", or " does not fit an unsigned i8".
    private func doesNotFit(signed: Bool) -> String {
        signed ? "does not fit \(typeName)" : "does not fit \(typeName) without a sign"
    }

    private var isWide: Bool { PoisonSource.bits(instruction) > 64 }

    // MARK: Overflow

    private func checkWrap(_ opcode: LLVMOpcode) {
        guard let (left, right) = operands() else { return }
        let sign = opcode == LLVMAdd ? "+" : opcode == LLVMSub ? "-" : "*"
        var broken: [(site: UInt32, condition: LLVMValueRef)] = []
        for signed in [true, false] {
            guard (signed ? LLVMGetNSW(instruction) : LLVMGetNUW(instruction)) != 0 else {
                continue
            }
            let sum =
                isWide
                ? "the result"
                : "\(ValueMark.first(signed: signed)) \(sign) \(ValueMark.second(signed: signed))"
            let event = "overflows: \(sum) \(doesNotFit(signed: signed))"
            let condition = wraps(opcode, left, right, signed: signed)
            // Both promises of one scalar are checked at once, if a breach ends here.
            if facts.doomed.contains(instruction), PoisonSource.isScalar(instruction) {
                broken.append((site(.overflow, event), condition))
            } else {
                breach(.overflow, event, if: condition, left, right, signed: signed)
            }
        }
        guard let last = broken.last else { return }
        if broken.count == 1 {
            let signed = LLVMGetNSW(instruction) != 0
            return report(last.site, if: last.condition, left, right, signed: signed)
        }
        let exit = LLVMAppendBasicBlockInContext(builder.context, facts.function, "")
        let isBroken = builder.or(broken[0].condition, last.condition)
        cursor.leave(to: exit, if: isBroken, before: position)
        builder.move(toEndOf: exit)
        let isSigned = broken[0].condition
        let values = [left, right].map {
            builder.select(isSigned, pass.word($0, signed: true), pass.word($0, signed: false))
        }
        let site = builder.select(
            isSigned, builder.half(broken[0].site), builder.half(last.site))
        builder.call(pass.reporter, [site, builder.half(0), values[0], values[1]])
        _ = LLVMBuildUnreachable(builder.handle)
        builder.move(before: position)
    }

    private func wraps(
        _ opcode: LLVMOpcode, _ left: LLVMValueRef, _ right: LLVMValueRef, signed: Bool
    ) -> LLVMValueRef {
        if !signed, opcode == LLVMSub { return builder.compare(LLVMIntULT, left, right) }
        if !signed, opcode == LLVMAdd {
            if !isWide, LLVMIsAConstantInt(right) != nil {
                let limit = ~LLVMConstIntGetZExtValue(right)
                return builder.compare(LLVMIntUGT, left, builder.integer(limit, like: left))
            }
            return builder.compare(LLVMIntULT, builder.add(left, right), left)
        }
        if opcode != LLVMMul, let simple = wrapsByConstant(opcode, left, right) { return simple }
        let name =
            switch opcode {
            case LLVMAdd: "llvm.sadd.with.overflow"
            case LLVMSub: "llvm.ssub.with.overflow"
            default: signed ? "llvm.smul.with.overflow" : "llvm.umul.with.overflow"
            }
        let both = intrinsic(name, [left, right])
        return LLVMBuildExtractValue(builder.handle, both, 1, "")
    }

    /// A signed sum or difference with a constant needs one comparison.
    private func wrapsByConstant(
        _ opcode: LLVMOpcode, _ left: LLVMValueRef, _ right: LLVMValueRef
    ) -> LLVMValueRef? {
        guard !isWide, LLVMIsAConstantInt(right) != nil else { return nil }
        let bits = UInt64(PoisonSource.bits(right))
        let largest = (1 << (bits - 1)) - 1 as UInt64
        let value = LLVMConstIntGetSExtValue(right)
        let pattern = UInt64(bitPattern: value)
        let goesUp = (opcode == LLVMAdd) == (value >= 0)
        let amount = opcode == LLVMAdd ? pattern : 0 &- pattern
        let limit = (goesUp ? largest : largest &+ 1) &- amount
        return builder.compare(
            goesUp ? LLVMIntSGT : LLVMIntSLT, left, builder.integer(limit, like: left))
    }

    func intrinsic(_ name: String, _ arguments: [LLVMValueRef]) -> LLVMValueRef {
        let function = pass.intrinsic(name, overloaded: [LLVMTypeOf(arguments[0])])
        return builder.call(function, arguments)
    }

    // MARK: Shifts

    private func checkShift(_ opcode: LLVMOpcode) {
        guard let (value, amount) = operands() else { return }
        let bits = UInt64(PoisonSource.bits(instruction))
        if PoisonSource.mayShiftTooFar(instruction) {
            let isTooFar = builder.compare(
                LLVMIntUGE, amount, builder.integer(bits, like: amount))
            breach(
                .shiftAmount,
                "shifts by \(ValueMark.secondUnsigned), but \(typeName) has only \(bits) bits",
                if: isTooFar, value, amount, signed: false)
        }
        if opcode == LLVMShl {
            checkShiftedOut(value, amount)
        } else if LLVMGetExact(instruction) != 0 {
            let back = builder.binary(LLVMShl, builder.binary(opcode, value, amount), amount)
            breach(
                .inexact,
                "is not exact: bits of \(ValueMark.firstUnsigned) are shifted out "
                    + "(by \(ValueMark.secondUnsigned))",
                if: builder.compare(LLVMIntNE, back, value), value, amount, signed: false)
        }
    }

    private func checkShiftedOut(_ value: LLVMValueRef, _ amount: LLVMValueRef) {
        for signed in [true, false] {
            guard (signed ? LLVMGetNSW(instruction) : LLVMGetNUW(instruction)) != 0 else {
                continue
            }
            let shifted = builder.binary(LLVMShl, value, amount)
            let back = builder.binary(signed ? LLVMAShr : LLVMLShr, shifted, amount)
            let mark = ValueMark.first(signed: signed)
            let event =
                isWide
                ? "overflows: the result \(doesNotFit(signed: signed))"
                : "overflows: \(mark) << \(ValueMark.secondUnsigned) "
                    + doesNotFit(signed: signed)
            breach(
                .overflow, event, if: builder.compare(LLVMIntNE, back, value), value, amount,
                signed: signed)
        }
    }

    // MARK: Division

    private func checkDivision(_ opcode: LLVMOpcode) {
        guard let (left, right) = operands(), PoisonSource.isInteger(instruction) else { return }
        let signed = opcode == LLVMSDiv || opcode == LLVMSRem
        let isConstant = LLVMIsAConstantInt(right) != nil
        let zero = builder.integer(0, like: right)
        let sign = opcode == LLVMSDiv || opcode == LLVMUDiv ? "/" : "%"
        if !isConstant || LLVMIsNull(right) != 0 {
            report(
                site(.division, "divides by zero: \(ValueMark.first(signed: signed)) \(sign) 0"),
                if: builder.compare(LLVMIntEQ, right, zero), left, right, signed: signed)
        }
        guard signed, !isWide else { return }
        if isConstant, LLVMConstIntGetSExtValue(right) != -1 { return }
        let smallest = builder.integer(1 << UInt64(PoisonSource.bits(left) - 1), like: left)
        let minusOne = builder.integer(.max, like: right, signed: true)
        let overflows = builder.and(
            builder.compare(LLVMIntEQ, left, smallest), builder.compare(LLVMIntEQ, right, minusOne))
        report(
            site(
                .division,
                "overflows: \(ValueMark.firstSigned) \(sign) -1 \(doesNotFit(signed: true))"),
            if: overflows, left, right)
    }

    private func checkExactDivision(signed: Bool) {
        guard let (left, right) = operands() else { return }
        let rest = builder.binary(signed ? LLVMSRem : LLVMURem, left, right)
        breach(
            .inexact,
            "is not exact: \(ValueMark.first(signed: signed)) / "
                + "\(ValueMark.second(signed: signed)) leaves a rest",
            if: builder.isNotZero(rest), left, right, signed: signed)
    }

    // MARK: Other promises

    private func checkDisjoint() {
        guard let (left, right) = operands() else { return }
        breach(
            .overlappingBits,
            "is not disjoint: \(ValueMark.firstUnsigned) and \(ValueMark.secondUnsigned) "
                + "have bits in common",
            if: builder.isNotZero(builder.and(left, right)), left, right, signed: false)
    }

    private func checkNotNegative() {
        guard let value = LLVMGetOperand(instruction, 0) else { return }
        breach(
            .negative,
            "promises a value that is not negative (nneg), and has "
                + ValueMark.firstSigned,
            if: builder.compare(LLVMIntSLT, value, LLVMConstNull(LLVMTypeOf(value))), value)
    }

    private func checkTruncation() {
        guard let value = LLVMGetOperand(instruction, 0) else { return }
        let narrow = LLVMTypeOf(instruction)
        for signed in [true, false] {
            guard (signed ? LLVMGetNSW(instruction) : LLVMGetNUW(instruction)) != 0 else {
                continue
            }
            let low = builder.cast(LLVMTrunc, value, to: narrow)
            let back = builder.cast(signed ? LLVMSExt : LLVMZExt, low, to: LLVMTypeOf(value))
            breach(
                .truncation,
                "cuts bits off: \(ValueMark.first(signed: signed)) \(doesNotFit(signed: signed))",
                if: builder.compare(LLVMIntNE, back, value), value, signed: signed)
        }
    }

    private func checkIntrinsicFlag() {
        guard let value = LLVMGetOperand(instruction, 0),
            let forbidden = PoisonSource.intrinsicFlag(of: instruction)
        else { return }
        switch forbidden {
        case .shiftAmount:
            guard let amount = LLVMGetOperand(instruction, 1) else { return }
            let bits = UInt64(PoisonSource.bits(value))
            breach(
                .shiftAmount,
                "shifts by \(ValueMark.secondUnsigned), but \(typeName) has only \(bits) bits",
                if: builder.compare(LLVMIntUGE, amount, builder.integer(bits, like: amount)),
                value, amount, signed: false)
        case .zero:
            breach(
                .intrinsic, "is asked about 0, which its flag forbids",
                if: builder.compare(LLVMIntEQ, value, builder.integer(0, like: value)), value)
        case .smallest:
            guard !isWide else { return }
            let smallest = builder.integer(1 << UInt64(PoisonSource.bits(value) - 1), like: value)
            breach(
                .intrinsic,
                "is asked for the magnitude of \(ValueMark.firstSigned), which its flag forbids",
                if: builder.compare(LLVMIntEQ, value, smallest), value)
        }
    }

    // MARK: Floating point

    private func checkConversion(signed: Bool) {
        guard let value = LLVMGetOperand(instruction, 0), !isWide else { return }
        let bits = PoisonSource.bits(instruction)
        let type = PoisonSource.scalarType(of: value)
        // Rounding goes to zero: what is above the smallest number minus one fits. Where that has
        // no exact form, the next smaller number is below the smallest one by more than one.
        let digits = LLVMGetTypeKind(type) == LLVMFloatTypeKind ? 24 : 53
        let power = Double(sign: .plus, exponent: signed ? bits - 1 : bits, significand: 1)
        let upper = builder.splat(LLVMConstReal(type, power), like: value)
        let isExact = bits - 1 < digits
        let smallest = signed ? (isExact ? -power - 1 : -power) : -1
        let isAbove = builder.compare(
            signed && !isExact ? LLVMRealOGE : LLVMRealOGT, value,
            builder.splat(LLVMConstReal(type, smallest), like: value))
        let fits = builder.and(isAbove, builder.compare(LLVMRealOLT, value, upper))
        breach(
            .conversion, "is out of range: \(ValueMark.firstReal) \(doesNotFit(signed: signed))",
            if: builder.compare(LLVMIntEQ, fits, LLVMConstNull(LLVMTypeOf(fits))), value)
    }

    /// Arguments may be as little as the result what `nnan` and `ninf` rule out. Of `select`, only
    /// what is chosen counts.
    func checkFloatingPoint(_ opcode: LLVMOpcode) {
        guard let next = LLVMGetNextInstruction(instruction) else { return }
        let flags = LLVMGetFastMathFlags(instruction)
        let count =
            opcode == LLVMCall
            ? LLVMGetNumArgOperands(instruction) : UInt32(max(0, LLVMGetNumOperands(instruction)))
        let operands = (0..<count).compactMap { LLVMGetOperand(instruction, $0) }
            .filter(PoisonSource.isPlain)
        let hasResult = PoisonSource.isPlain(instruction)
        // Behind a call, the place is taken already.
        if hasResult, opcode != LLVMCall {
            position = next
            builder.move(before: next)
        }
        let result = hasResult ? [instruction] : []
        if flags & UInt32(LLVMFastMathNoNaNs) != 0 {
            // What is made of a NaN by these is one.
            let keepsNaN = hasResult && opcode != LLVMCall
            for value in keepsNaN ? result : operands + result {
                breach(
                    .floatingPoint, "promises that there is no NaN (nnan), and has one",
                    if: builder.compare(LLVMRealUNO, value, value), value)
            }
        }
        if flags & UInt32(LLVMFastMathNoInfs) != 0 {
            for value in opcode == LLVMSelect ? result : operands + result {
                let magnitude = intrinsic("llvm.fabs", [value])
                let infinity = builder.splat(
                    LLVMConstReal(PoisonSource.scalarType(of: value), .infinity), like: value)
                breach(
                    .floatingPoint, "promises that there is no infinity (ninf), and has one",
                    if: builder.compare(LLVMRealOEQ, magnitude, infinity), value)
            }
        }
        LLVMSetFastMathFlags(
            instruction, flags & ~UInt32(LLVMFastMathNoNaNs | LLVMFastMathNoInfs))
    }

    // MARK: Addresses

    /// An address that has to stay inside its object, or just behind it, and may not wrap.
    func checkElement() {
        guard facts.watchedAddresses.contains(instruction),
            let next = LLVMGetNextInstruction(instruction)
        else { return }
        position = next
        builder.move(before: next)
        let flags = LLVMGEPGetNoWrapFlags(instruction)
        checkSteps(flags)
        if flags & UInt32(LLVMGEPFlagInBounds) != 0, let bounds = bounds(ofPointer: instruction) {
            let offset = offset(of: instruction, in: bounds)
            breach(
                .outsideObject,
                "is not inbounds: it points to offset \(ValueMark.firstSigned) of "
                    + "\(bounds.name), which has \(ValueMark.secondUnsigned) bytes",
                if: builder.compare(LLVMIntUGT, offset, bounds.size), offset, bounds.size)
        }
        LLVMGEPSetNoWrapFlags(instruction, 0)
    }

    /// The offset that an address is reckoned with may not leave 64 bits; nor may the sum with its
    /// base, where that is promised too.
    private func checkSteps(_ flags: UInt32) {
        guard let strides = Strides(of: instruction, pass.layout),
            let base = LLVMGetOperand(instruction, 0)
        else { return }
        let isUnsigned = flags & UInt32(LLVMGEPFlagNUW) != 0
        for step in strides.steps where step.bytes > 1 && (step.isWide || isUnsigned) {
            guard let index = step.index, step.fixed == nil else { continue }
            let wide = builder.cast(LLVMSExt, index, to: builder.word)
            let name = isUnsigned ? "llvm.umul.with.overflow" : "llvm.smul.with.overflow"
            let both = intrinsic(name, [wide, builder.word(UInt64(step.bytes))])
            breach(
                .index,
                Self.wrapEvent(step.bytes, signed: !isUnsigned),
                if: LLVMBuildExtractValue(builder.handle, both, 1, ""), index, signed: !isUnsigned)
        }
        guard flags & UInt32(LLVMGEPFlagNUSW | LLVMGEPFlagNUW) != 0,
            flags & UInt32(LLVMGEPFlagInBounds) == 0 || isUnsigned
        else { return }
        let start = builder.address(base)
        let distance = builder.subtract(builder.address(instruction), start)
        let isBelow = builder.compare(LLVMIntULT, builder.address(instruction), start)
        let wraps: LLVMValueRef
        if isUnsigned {
            wraps = isBelow
        } else {
            let goesDown = builder.compare(LLVMIntSLT, distance, builder.word(0))
            wraps = builder.binary(LLVMXor, isBelow, goesDown)
        }
        breach(
            .index,
            "wraps: its offset \(ValueMark.firstSigned) leads past the end of all addresses",
            if: wraps, distance, signed: true)
    }
}
