internal import CLLVM

extension Module {
    /// Gives every `undef` and `poison` that an instruction or variable uses a value made of
    /// `byte`.
    ///
    /// A result that depends on one then differs between runs with different bytes. Integers repeat
    /// the byte from the lowest bit up, so that an `i1` is its lowest bit. Left alone are the
    /// aggregate that `insertvalue` and `insertelement` start from, shuffle masks, and constants of
    /// more than `UndefinedFiller.elementLimit` elements.
    package mutating func fillUndefinedOperands(with byte: UInt8) {
        var filler = UndefinedFiller(byte: byte)
        for variable in globalHandles {
            guard let value = LLVMGetInitializer(variable) else { continue }
            if let filled = filler.filled(value) { LLVMSetInitializer(variable, filled) }
        }
        for function in functionHandles {
            for block in blocks(of: function) {
                for instruction in instructions(of: block) { filler.fillOperands(of: instruction) }
            }
        }
    }
}

/// Makes constants of one byte in place of undefined ones.
private struct UndefinedFiller {
    static let elementLimit = 4_096
    static let depthLimit = 16

    let byte: UInt8
    /// The constant for each type that was asked for.
    private var constants: [LLVMTypeRef: LLVMValueRef] = [:]

    init(byte: UInt8) {
        self.byte = byte
    }

    mutating func fillOperands(of instruction: LLVMValueRef) {
        let opcode = LLVMGetInstructionOpcode(instruction)
        let startsAggregate = opcode == LLVMInsertValue || opcode == LLVMInsertElement
        for index in 0..<UInt32(max(0, LLVMGetNumOperands(instruction))) {
            guard let operand = LLVMGetOperand(instruction, index), LLVMIsConstant(operand) != 0
            else { continue }
            if index == 0, startsAggregate { continue }
            if let filled = filled(operand) { LLVMSetOperand(instruction, index, filled) }
        }
    }

    /// The same constant without undefined parts; nil when it has none, or can not be rebuilt.
    mutating func filled(_ constant: LLVMValueRef, depth: Int = 0) -> LLVMValueRef? {
        let type = LLVMTypeOf(constant)
        if LLVMIsUndef(constant) != 0 { return value(of: type) }
        let isAggregate =
            LLVMIsAConstantStruct(constant) != nil || LLVMIsAConstantArray(constant) != nil
            || LLVMIsAConstantVector(constant) != nil
        guard isAggregate, depth < Self.depthLimit else { return nil }
        let count = UInt32(max(0, LLVMGetNumOperands(constant)))
        guard count <= Self.elementLimit else { return nil }
        var elements: [LLVMValueRef] = []
        var changed = false
        for index in 0..<count {
            guard let element = LLVMGetOperand(constant, index) else { return nil }
            let replacement = filled(element, depth: depth + 1)
            if replacement != nil { changed = true }
            elements.append(replacement ?? element)
        }
        return changed ? aggregate(of: type, elements) : nil
    }

    private mutating func value(of type: LLVMTypeRef, depth: Int = 0) -> LLVMValueRef? {
        if let known = constants[type] { return known }
        let made = makeValue(of: type, depth: depth)
        if let made { constants[type] = made }
        return made
    }

    private mutating func makeValue(of type: LLVMTypeRef, depth: Int) -> LLVMValueRef? {
        guard depth < Self.depthLimit else { return nil }
        let context = LLVMGetTypeContext(type)
        switch LLVMGetTypeKind(type) {
        case LLVMIntegerTypeKind:
            return integer(of: type)
        case LLVMHalfTypeKind, LLVMBFloatTypeKind:
            return LLVMConstBitCast(integer(of: LLVMIntTypeInContext(context, 16)), type)
        case LLVMFloatTypeKind:
            return LLVMConstBitCast(integer(of: LLVMIntTypeInContext(context, 32)), type)
        case LLVMDoubleTypeKind:
            return LLVMConstBitCast(integer(of: LLVMIntTypeInContext(context, 64)), type)
        case LLVMPointerTypeKind:
            return LLVMConstIntToPtr(integer(of: LLVMIntTypeInContext(context, 64)), type)
        case LLVMVectorTypeKind:
            return repeated(type, count: UInt64(LLVMGetVectorSize(type)), depth: depth)
        case LLVMArrayTypeKind:
            return repeated(type, count: LLVMGetArrayLength2(type), depth: depth)
        case LLVMStructTypeKind:
            guard LLVMIsOpaqueStruct(type) == 0 else { return nil }
            let count = LLVMCountStructElementTypes(type)
            guard count <= Self.elementLimit else { return nil }
            var elements: [LLVMValueRef] = []
            for index in 0..<count {
                let elementType = LLVMStructGetTypeAtIndex(type, index)
                guard let element = value(of: elementType, depth: depth + 1) else { return nil }
                elements.append(element)
            }
            return aggregate(of: type, elements)
        default:
            return nil
        }
    }

    private mutating func repeated(
        _ type: LLVMTypeRef, count: UInt64, depth: Int
    ) -> LLVMValueRef? {
        guard count <= Self.elementLimit,
            let element = value(of: LLVMGetElementType(type), depth: depth + 1)
        else { return nil }
        return aggregate(of: type, Array(repeating: element, count: Int(count)))
    }

    private func integer(of type: LLVMTypeRef) -> LLVMValueRef {
        let word = UInt64(byte) &* 0x0101_0101_0101_0101
        let words = Array(repeating: word, count: (Int(LLVMGetIntTypeWidth(type)) + 63) / 64)
        return LLVMConstIntOfArbitraryPrecision(type, UInt32(words.count), words)
    }

    private func aggregate(of type: LLVMTypeRef, _ elements: [LLVMValueRef]) -> LLVMValueRef? {
        var elements = elements
        let count = UInt32(elements.count)
        switch LLVMGetTypeKind(type) {
        case LLVMVectorTypeKind:
            return count == 0 ? nil : LLVMConstVector(&elements, count)
        case LLVMArrayTypeKind:
            return LLVMConstArray2(LLVMGetElementType(type), &elements, UInt64(count))
        case LLVMStructTypeKind where LLVMIsLiteralStruct(type) != 0:
            let isPacked = LLVMIsPackedStruct(type)
            return LLVMConstStructInContext(LLVMGetTypeContext(type), &elements, count, isPacked)
        case LLVMStructTypeKind:
            return LLVMConstNamedStruct(type, &elements, count)
        default:
            return nil
        }
    }
}
