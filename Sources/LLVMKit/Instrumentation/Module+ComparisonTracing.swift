internal import CLLVM

extension Module {
    /// The prefix by which comparisons are found again after other instrumentation.
    private static let mark = "semcom.compared."
    /// Differences that are found without help.
    private static let easyConstants: ClosedRange<Int64> = -16...16

    /// Marks the comparisons for equality that `traceComparisons` watches, at most `limit`; gives
    /// their number. Run it before other instrumentation.
    ///
    /// Comparisons of what a loop counts, and with small constants, are left out.
    package mutating func markComparisons(limit: Int) -> Int {
        var count = 0
        for function in functionHandles {
            for block in blocks(of: function) {
                for instruction in instructions(of: block) where count < limit {
                    guard Self.isWorthTracing(instruction) else { continue }
                    let name = Self.mark + "\(count)"
                    LLVMSetValueName2(instruction, name, name.utf8.count)
                    count += 1
                }
            }
        }
        return count
    }

    /// Makes the code note how close the two sides of each marked comparison ever came, in a table
    /// of bytes named `table` that this defines with external linkage and zeros.
    ///
    /// Each comparison has two bytes there: 64 less the number of bits in which the sides differed,
    /// and the leading zeros of their distance, each the largest that there was.
    package mutating func traceComparisons(
        count: Int, table: String
    ) throws(LLVMFailure) {
        guard LLVMGetNamedGlobal(handle, table) == nil, LLVMGetNamedFunction(handle, table) == nil
        else { throw LLVMFailure(message: "the module already has a symbol '\(table)'") }
        let type = LLVMArrayType2(
            LLVMIntTypeInContext(context.handle, 8), UInt64(max(2 * count, 1)))
        let variable = LLVMAddGlobal(handle, type, table)
        LLVMSetInitializer(variable, LLVMConstNull(type))
        LLVMSetAlignment(variable, 16)
        let tracer = ComparisonTracer(self, variable)
        defer { tracer.dispose() }
        var place = 0
        for function in functionHandles {
            for block in blocks(of: function) {
                for instruction in instructions(of: block) where place < count {
                    guard Self.isMarked(instruction) else { continue }
                    tracer.trace(instruction, place: place)
                    place += 1
                }
            }
        }
    }

    private static func isMarked(_ instruction: LLVMValueRef) -> Bool {
        guard isEquality(instruction) else { return false }
        var length = 0
        let text = LLVMGetValueName2(instruction, &length)
        return UnsafeRawBufferPointer(start: text, count: length).starts(with: mark.utf8)
    }

    /// A comparison for equality of two integers that fit into a word.
    private static func isEquality(_ instruction: LLVMValueRef) -> Bool {
        guard LLVMGetInstructionOpcode(instruction) == LLVMICmp,
            let left = LLVMGetOperand(instruction, 0)
        else { return false }
        let predicate = LLVMGetICmpPredicate(instruction)
        let type = LLVMTypeOf(left)
        return (predicate == LLVMIntEQ || predicate == LLVMIntNE)
            && LLVMGetTypeKind(type) == LLVMIntegerTypeKind
            && (8...64).contains(LLVMGetIntTypeWidth(type))
    }

    private static func isWorthTracing(_ instruction: LLVMValueRef) -> Bool {
        guard isEquality(instruction) else { return false }
        for index in 0..<2 as Range<UInt32> {
            guard let operand = LLVMGetOperand(instruction, index) else { return false }
            if LLVMIsAConstantInt(operand) != nil,
                easyConstants.contains(LLVMConstIntGetSExtValue(operand))
            {
                return false
            }
            if isCounter(operand) { return false }
        }
        return true
    }

    /// A phi that grows by a constant each time round, or what it grows to.
    private static func isCounter(_ value: LLVMValueRef) -> Bool {
        guard LLVMIsAInstruction(value) != nil else { return false }
        let opcode = LLVMGetInstructionOpcode(value)
        if opcode == LLVMAdd {
            guard let base = LLVMGetOperand(value, 0), let step = LLVMGetOperand(value, 1),
                LLVMIsAConstantInt(step) != nil, LLVMIsAInstruction(base) != nil,
                LLVMGetInstructionOpcode(base) == LLVMPHI
            else { return false }
            return incoming(of: base).contains(value)
        }
        guard opcode == LLVMPHI else { return false }
        return incoming(of: value).contains {
            LLVMIsAInstruction($0) != nil && LLVMGetInstructionOpcode($0) == LLVMAdd
                && LLVMGetOperand($0, 0) == value
        }
    }

    private static func incoming(of phi: LLVMValueRef) -> [LLVMValueRef] {
        (0..<LLVMCountIncoming(phi)).compactMap { LLVMGetIncomingValue(phi, $0) }
    }
}

/// Adds the code for one comparison after another.
private struct ComparisonTracer {
    private let module: LLVMModuleRef
    private let builder: LLVMBuilderRef
    private let byte: LLVMTypeRef
    private let word: LLVMTypeRef
    private let flag: LLVMTypeRef
    private let table: LLVMValueRef

    init(_ module: borrowing Module, _ table: LLVMValueRef) {
        self.module = module.handle
        self.table = table
        builder = LLVMCreateBuilderInContext(module.context.handle)
        byte = LLVMIntTypeInContext(module.context.handle, 8)
        word = LLVMIntTypeInContext(module.context.handle, 64)
        flag = LLVMIntTypeInContext(module.context.handle, 1)
    }

    func dispose() { LLVMDisposeBuilder(builder) }

    func trace(_ comparison: LLVMValueRef, place: Int) {
        guard let left = LLVMGetOperand(comparison, 0), let right = LLVMGetOperand(comparison, 1)
        else { return }
        LLVMPositionBuilderBefore(builder, comparison)
        // Zero-extended, so that the bits in front of narrow sides agree.
        let (a, b) = (widened(left), widened(right))
        let bits = call("llvm.ctpop", [binary(LLVMXor, a, b)], [word])
        raise(2 * place, to: binary(LLVMSub, LLVMConstInt(word, 64, 0), bits))
        let no = LLVMConstInt(flag, 0, 0)
        let distance = call("llvm.abs", [binary(LLVMSub, a, b), no], [word, flag])
        raise(2 * place + 1, to: call("llvm.ctlz", [distance, no], [word, flag]))
    }

    /// What is in the table becomes the larger one of it and `value`.
    private func raise(_ index: Int, to value: LLVMValueRef) {
        let type = LLVMArrayType2(byte, UInt64(index + 1))
        var indices = [LLVMConstInt(word, 0, 0), LLVMConstInt(word, UInt64(index), 0)]
        let place = LLVMBuildGEP2(builder, type, table, &indices, 2, "")
        let narrow = LLVMBuildCast(builder, LLVMTrunc, value, byte, "")
        let known = LLVMBuildLoad2(builder, byte, place, "")
        let isLarger = LLVMBuildICmp(builder, LLVMIntUGT, narrow, known, "")
        _ = LLVMBuildStore(builder, LLVMBuildSelect(builder, isLarger, narrow, known, ""), place)
    }

    private func widened(_ value: LLVMValueRef) -> LLVMValueRef {
        LLVMTypeOf(value) == word ? value : LLVMBuildCast(builder, LLVMZExt, value, word, "")
    }

    private func binary(
        _ operation: LLVMOpcode, _ left: LLVMValueRef, _ right: LLVMValueRef
    ) -> LLVMValueRef {
        LLVMBuildBinOp(builder, operation, left, right, "")
    }

    private func call(
        _ intrinsic: String, _ arguments: [LLVMValueRef], _ parameters: [LLVMTypeRef]
    ) -> LLVMValueRef {
        var types = [word]
        var parameters = parameters
        var arguments = arguments
        let function = LLVMGetIntrinsicDeclaration(
            module, LLVMLookupIntrinsicID(intrinsic, intrinsic.utf8.count), &types, 1)
        let type = LLVMFunctionType(word, &parameters, UInt32(parameters.count), 0)
        return LLVMBuildCall2(
            builder, type, function, &arguments, UInt32(arguments.count), "")
    }
}
