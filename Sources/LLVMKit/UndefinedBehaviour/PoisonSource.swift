internal import CLLVM

/// Which instructions make poison out of operands that are well defined, and which hand it on.
enum PoisonSource {
    /// Whether the instruction carries a promise whose breach makes its result poison, and which is
    /// checked.
    static func isSource(_ instruction: LLVMValueRef) -> Bool {
        switch LLVMGetInstructionOpcode(instruction) {
        case LLVMAdd, LLVMSub:
            return isInteger(instruction) && hasWrapFlag(instruction)
        case LLVMMul:
            return isInteger(instruction) && hasWrapFlag(instruction) && bits(instruction) <= 64
        case LLVMShl:
            return isInteger(instruction)
                && (hasWrapFlag(instruction) || mayShiftTooFar(instruction))
        case LLVMLShr, LLVMAShr:
            return isInteger(instruction)
                && (LLVMGetExact(instruction) != 0 || mayShiftTooFar(instruction))
        case LLVMUDiv, LLVMSDiv: return isInteger(instruction) && LLVMGetExact(instruction) != 0
        case LLVMOr: return isInteger(instruction) && LLVMGetIsDisjoint(instruction) != 0
        case LLVMZExt: return isInteger(instruction) && LLVMGetNNeg(instruction) != 0
        case LLVMUIToFP: return operandIsInteger(instruction) && LLVMGetNNeg(instruction) != 0
        case LLVMTrunc: return isInteger(instruction) && hasWrapFlag(instruction)
        case LLVMFPToSI, LLVMFPToUI: return isInteger(instruction) && operandIsPlain(instruction)
        case LLVMFAdd, LLVMFSub, LLVMFMul, LLVMFDiv, LLVMFNeg, LLVMFCmp, LLVMSelect:
            return hasValueFlags(instruction)
        case LLVMExtractElement, LLVMInsertElement: return mayMissLane(instruction)
        case LLVMCall:
            return intrinsicFlag(of: instruction) != nil || hasValueFlags(instruction)
        default: return false
        }
    }

    static func hasWrapFlag(_ instruction: LLVMValueRef) -> Bool {
        LLVMGetNSW(instruction) != 0 || LLVMGetNUW(instruction) != 0
    }

    /// `nnan` or `ninf` on floats or doubles.
    static func hasValueFlags(_ instruction: LLVMValueRef) -> Bool {
        guard LLVMCanValueUseFastMathFlags(instruction) != 0,
            isPlain(instruction) || operandIsPlain(instruction)
        else { return false }
        let flags = LLVMGetFastMathFlags(instruction)
        return flags & UInt32(LLVMFastMathNoNaNs | LLVMFastMathNoInfs) != 0
    }

    /// What an intrinsic may not be asked.
    enum ForbiddenOperand { case zero, smallest, shiftAmount }

    static func intrinsicFlag(of call: LLVMValueRef) -> ForbiddenOperand? {
        let callee = LLVMGetCalledValue(call)
        guard LLVMIsAFunction(callee) != nil, isInteger(call), LLVMGetNumArgOperands(call) == 2,
            let second = LLVMGetOperand(call, 1), LLVMGetIntrinsicID(callee) != 0
        else { return nil }
        let name = symbolName(of: callee)
        if name.hasPrefix("llvm.sshl.sat.") || name.hasPrefix("llvm.ushl.sat.") {
            return mayShiftTooFar(call) ? .shiftAmount : nil
        }
        guard isScalar(second), isConstant(second, 1) else { return nil }
        if name.hasPrefix("llvm.ctlz.") || name.hasPrefix("llvm.cttz.") { return .zero }
        return name.hasPrefix("llvm.abs.") ? .smallest : nil
    }

    // MARK: Shapes

    static func isScalar(_ value: LLVMValueRef) -> Bool {
        LLVMGetTypeKind(LLVMTypeOf(value)) == LLVMIntegerTypeKind
    }

    /// The type of a scalar, or of a vector's lanes.
    static func scalarType(of value: LLVMValueRef) -> LLVMTypeRef {
        let type = LLVMTypeOf(value)
        return LLVMGetTypeKind(type) == LLVMVectorTypeKind ? LLVMGetElementType(type) : type
    }

    /// An integer, or a vector of integers that is followed lane by lane.
    static func isInteger(_ value: LLVMValueRef) -> Bool {
        LLVMGetTypeKind(scalarType(of: value)) == LLVMIntegerTypeKind && isFollowed(value)
    }

    /// Bits of an integer, or of each lane of a vector of integers.
    static func bits(_ value: LLVMValueRef) -> Int {
        Int(LLVMGetIntTypeWidth(scalarType(of: value)))
    }

    private static func isFollowed(_ value: LLVMValueRef) -> Bool {
        let type = LLVMTypeOf(value)
        return LLVMGetTypeKind(type) != LLVMVectorTypeKind || Leaves.lanes(of: type) > 0
    }

    private static func operandIsInteger(_ instruction: LLVMValueRef) -> Bool {
        LLVMGetOperand(instruction, 0).map(isInteger) ?? false
    }

    /// A float or double, or a vector of them.
    static func isPlain(_ value: LLVMValueRef) -> Bool {
        let kind = LLVMGetTypeKind(scalarType(of: value))
        return (kind == LLVMFloatTypeKind || kind == LLVMDoubleTypeKind) && isFollowed(value)
    }

    private static func operandIsPlain(_ instruction: LLVMValueRef) -> Bool {
        LLVMGetOperand(instruction, 0).map(isPlain) ?? false
    }

    /// Whether an access of a lane may name one that there is not.
    private static func mayMissLane(_ instruction: LLVMValueRef) -> Bool {
        let isExtract = LLVMGetInstructionOpcode(instruction) == LLVMExtractElement
        guard let vector = LLVMGetOperand(instruction, 0),
            let index = LLVMGetOperand(instruction, isExtract ? 1 : 2), isScalar(index),
            bits(index) <= 64
        else { return false }
        let lanes = Leaves.lanes(of: LLVMTypeOf(vector))
        guard lanes > 0 else { return false }
        return LLVMIsAConstantInt(index) == nil
            || LLVMConstIntGetZExtValue(index) >= UInt64(lanes)
    }

    /// False when the amount is a constant within the width.
    static func mayShiftTooFar(_ shift: LLVMValueRef) -> Bool {
        guard let amount = LLVMGetOperand(shift, 1) else { return false }
        if LLVMIsNull(amount) != 0 { return false }
        guard LLVMIsAConstantInt(amount) != nil, bits(amount) <= 64 else { return true }
        return LLVMConstIntGetZExtValue(amount) >= UInt64(bits(amount))
    }

    static func isConstant(_ value: LLVMValueRef, _ number: UInt64) -> Bool {
        LLVMIsAConstantInt(value) != nil && bits(value) <= 64
            && LLVMConstIntGetZExtValue(value) == number
    }

    // MARK: Handing on

    /// How an instruction treats poison and undefined bits among its operands.
    enum Passage {
        /// Its result has nothing to do with what its operands are.
        case none
        /// Poison makes its result poison; what undefined bits do is not known.
        case poisonOnly
        /// The result of an operand that is undefined as a whole is undefined as a whole.
        case everything
        /// The operand decides some of the result, but not each bit of it: the low bits, or what
        /// number it is.
        case lowBits
        /// Some undefined bits of the operand may be cut off.
        case cut
        /// A choice, or a part of an aggregate: the operand itself, not something made of it.
        case selection
    }

    static func passage(of instruction: LLVMValueRef) -> Passage {
        switch LLVMGetInstructionOpcode(instruction) {
        case LLVMAdd, LLVMSub, LLVMXor, LLVMBitCast: .everything
        case LLVMZExt, LLVMSExt: .lowBits
        case LLVMTrunc: .cut
        case LLVMICmp: comparisonPassage(of: instruction)
        case LLVMPHI, LLVMSelect, LLVMInsertValue, LLVMExtractValue, LLVMExtractElement,
            LLVMInsertElement, LLVMShuffleVector:
            .selection
        case LLVMGetElementPtr: .cut
        case LLVMFAdd, LLVMFSub, LLVMFMul, LLVMFDiv, LLVMFNeg, LLVMUIToFP, LLVMSIToFP,
            LLVMFPTrunc, LLVMFPExt:
            .lowBits
        case LLVMMul, LLVMUDiv, LLVMSDiv, LLVMURem, LLVMSRem, LLVMShl, LLVMLShr, LLVMAShr, LLVMAnd,
            LLVMOr, LLVMFCmp, LLVMFPToUI, LLVMFPToSI:
            .poisonOnly
        case LLVMPtrToInt, LLVMIntToPtr: .cut
        case LLVMCall: isTransparent(instruction) ? .poisonOnly : .none
        default: .none
        }
    }

    /// An operand that can be anything makes equality open; an order only where the other side is
    /// not the smallest or largest number.
    private static func comparisonPassage(of comparison: LLVMValueRef) -> Passage {
        let predicate = LLVMGetICmpPredicate(comparison)
        if predicate == LLVMIntEQ || predicate == LLVMIntNE { return .cut }
        for index: UInt32 in 0..<2 {
            guard let operand = LLVMGetOperand(comparison, index),
                LLVMIsAConstantInt(operand) != nil, bits(operand) <= 64
            else { continue }
            let width = UInt64(bits(operand))
            let value = LLVMConstIntGetZExtValue(operand)
            let ones = width == 64 ? UInt64.max : (1 << width) - 1
            let extremes = [0, ones, ones >> 1, (ones >> 1) + 1]
            if !extremes.contains(value) { return .cut }
        }
        return .poisonOnly
    }

    /// Intrinsics whose result is made of their operands alone.
    private static let transparent: [String] = [
        "abs", "smax", "smin", "umax", "umin", "scmp", "ucmp", "bitreverse", "bswap", "ctpop",
        "ctlz", "cttz", "fshl", "fshr", "sadd", "uadd", "ssub", "usub", "smul", "umul", "sshl",
        "ushl", "fabs", "copysign", "sqrt", "fma", "fmuladd", "floor", "ceil", "trunc", "rint",
        "nearbyint", "round", "roundeven", "minnum", "maxnum", "minimum", "maximum", "fptosi",
        "fptoui", "expect", "ptrmask", "vector.reduce", "canonicalize",
    ].map { "llvm.\($0)." }

    static func isTransparent(_ call: LLVMValueRef) -> Bool {
        let callee = LLVMGetCalledValue(call)
        guard LLVMIsAFunction(callee) != nil, LLVMGetIntrinsicID(callee) != 0 else { return false }
        let name = symbolName(of: callee)
        return transparent.contains { name.hasPrefix($0) }
    }
}
