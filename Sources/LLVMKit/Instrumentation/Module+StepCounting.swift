internal import CLLVM

extension Module {
    /// Makes the code count the instructions it executes, in a 64-bit variable named `counter` that
    /// this defines with external linkage and value 0.
    ///
    /// A block adds, when it begins, the number of its instructions as they stand before the call
    /// of this method: phis are not counted (they are where control comes from, not work), calls
    /// count one and then what the callee counts, memory intrinsics count one whatever they copy.
    /// Count before optimising, and the number belongs to the text.
    package mutating func instrumentSteps(counter: String) throws(LLVMFailure) {
        guard LLVMGetNamedGlobal(handle, counter) == nil,
            LLVMGetNamedFunction(handle, counter) == nil
        else { throw LLVMFailure(message: "the module already has a symbol '\(counter)'") }
        let word = LLVMIntTypeInContext(context.handle, 64)
        let variable = LLVMAddGlobal(handle, word, counter)
        LLVMSetInitializer(variable, LLVMConstInt(word, 0, 0))
        let builder = LLVMCreateBuilderInContext(context.handle)
        defer { LLVMDisposeBuilder(builder) }
        for function in functionHandles {
            for block in blocks(of: function) {
                let work = instructions(of: block).drop { LLVMGetInstructionOpcode($0) == LLVMPHI }
                guard let first = work.first(where: { _ in true }) else { continue }
                let amount = LLVMConstInt(word, UInt64(work.reduce(0) { sum, _ in sum + 1 }), 0)
                LLVMPositionBuilderBefore(builder, first)
                let count = LLVMBuildLoad2(builder, word, variable, "")
                let sum = LLVMBuildAdd(builder, count, amount, "")
                _ = LLVMBuildStore(builder, sum, variable)
            }
        }
    }

    /// Makes every function touch each page of a large stack frame in turn, so that no frame can
    /// step over the guard page below the stack.
    package mutating func probeStack() {
        let key = "probe-stack"
        let value = "inline-asm"
        let attribute = LLVMCreateStringAttribute(
            context.handle, key, UInt32(key.utf8.count), value, UInt32(value.utf8.count))
        for function in functionHandles where LLVMIsDeclaration(function) == 0 {
            LLVMAddAttributeAtIndex(function, AttributeNames.functionIndex, attribute)
        }
    }

    /// Declares that no function unwinds, which leaves unwind tables out of the emitted code.
    package mutating func forbidUnwinding() {
        let name = "nounwind"
        let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
        let attribute = LLVMCreateEnumAttribute(context.handle, kind, 0)
        for function in functionHandles where LLVMIsDeclaration(function) == 0 {
            LLVMAddAttributeAtIndex(function, AttributeNames.functionIndex, attribute)
        }
    }
}
