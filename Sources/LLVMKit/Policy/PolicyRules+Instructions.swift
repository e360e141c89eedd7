internal import CLLVM

extension PolicyRules {
    mutating func checkInstruction(_ instruction: LLVMValueRef, in function: String) {
        guard !isFull else { return }
        let opcode = LLVMGetInstructionOpcode(instruction)
        if let construct = Self.refusedInstruction(opcode) {
            refuse(
                construct, in: function, at: [" \(construct) ", construct],
                "the function '\(function)' uses the instruction \(construct)")
            return
        }
        checkTypes(of: instruction, in: function)
        switch opcode {
        case LLVMCall: checkCall(instruction, in: function)
        case LLVMAlloca: checkAlloca(instruction, in: function)
        case LLVMUDiv, LLVMSDiv, LLVMURem, LLVMSRem:
            if TypeRules.integerBits(of: LLVMTypeOf(instruction)) > 64 {
                refuseWide(instruction, "the division", in: function)
            }
        case LLVMFPToUI, LLVMFPToSI, LLVMUIToFP, LLVMSIToFP:
            let from = LLVMGetOperand(instruction, 0).map {
                TypeRules.integerBits(of: LLVMTypeOf($0))
            }
            if max(from ?? 0, TypeRules.integerBits(of: LLVMTypeOf(instruction))) > 64 {
                refuseWide(instruction, "the conversion", in: function)
            }
        case LLVMFRem:
            refuse(
                "frem", in: function, at: [" frem "],
                "the function '\(function)' uses frem, which needs the C library's 'fmod': "
                    + "there is no C library here")
        default: break
        }
    }

    private static func refusedInstruction(_ opcode: LLVMOpcode) -> String? {
        switch opcode {
        case LLVMInvoke: "invoke"
        case LLVMCallBr: "callbr"
        case LLVMVAArg: "va_arg"
        case LLVMResume: "resume"
        case LLVMLandingPad: "landingpad"
        case LLVMCleanupRet: "cleanupret"
        case LLVMCatchRet: "catchret"
        case LLVMCatchPad: "catchpad"
        case LLVMCleanupPad: "cleanuppad"
        case LLVMCatchSwitch: "catchswitch"
        default: nil
        }
    }

    private mutating func refuseWide(
        _ instruction: LLVMValueRef, _ operation: String, in function: String
    ) {
        let type = spelling(of: LLVMTypeOf(instruction))
        refuse(
            "wide arithmetic", in: function, at: [" \(type) ", " i128 "],
            "\(operation) of integers of more than 64 bits in the function '\(function)' needs a "
                + "compiler's runtime library, which there is not here")
    }

    /// Judges the types of the result and of the operands.
    private mutating func checkTypes(of instruction: LLVMValueRef, in function: String) {
        let count = Int(LLVMGetNumOperands(instruction))
        if count > limits.operands {
            refuse(
                "too many operands", in: function, at: [],
                "an instruction in the function '\(function)' has \(count) operands; "
                    + "at most \(limits.operands) are allowed")
            return
        }
        checkType(LLVMTypeOf(instruction), in: function)
        for index in 0..<UInt32(max(0, count)) {
            guard let operand = LLVMGetOperand(instruction, index) else { continue }
            checkType(LLVMTypeOf(operand), in: function)
        }
        if LLVMGetInstructionOpcode(instruction) == LLVMGetElementPtr {
            let source = LLVMGetGEPSourceElementType(instruction)
            if let problem = types.problem(with: source) {
                refuseType(source, problem, in: function)
            }
        }
    }

    private mutating func checkType(_ type: LLVMTypeRef, in function: String) {
        if let problem = types.problem(with: type) {
            refuseType(type, problem, in: function)
        } else {
            checkValue(type, in: function)
        }
    }

    private mutating func refuseType(_ type: LLVMTypeRef, _ problem: String, in function: String) {
        let spelled = String(spelling(of: type).prefix(60))
        let message = "the function '\(function)' uses \(problem)"
        refuse("type", in: function, at: [spelled], message)
    }

    private mutating func checkAlloca(_ alloca: LLVMValueRef, in function: String) {
        let type = LLVMGetAllocatedType(alloca)
        if let problem = types.problem(with: type) { refuseType(type, problem, in: function) }
        let extent = types.extent(of: type)
        var size = max(extent.bytes, extent.scalars)
        if let count = LLVMGetOperand(alloca, 0), LLVMIsAConstantInt(count) != nil,
            TypeRules.integerBits(of: LLVMTypeOf(count)) <= 64
        {
            size = TypeExtent.capped(size, times: Int(clamping: LLVMConstIntGetZExtValue(count)))
        }
        if size > limits.allocaBytes {
            refuse(
                "huge alloca", in: function, at: [" alloca "],
                "an alloca in the function '\(function)' takes \(size) bytes; "
                    + "at most \(limits.allocaBytes) are allowed")
        }
        if isAlignedTooMuch(alloca) {
            refuse(
                "alignment", in: function, at: [" alloca "],
                "an alloca in the function '\(function)' is aligned to more than "
                    + "\(limits.alignment) bytes")
        }
    }

    private mutating func checkCall(_ call: LLVMValueRef, in function: String) {
        let callee = LLVMGetCalledValue(call)
        if LLVMIsAInlineAsm(callee) != nil {
            refuse(
                "inline assembly", in: function, at: [" asm "],
                "the function '\(function)' uses inline assembly (asm)")
            return
        }
        if LLVMIsAFunction(callee) != nil {
            checkCall(call, of: callee, in: function)
        } else {
            checkIndirectCall(callee, in: function)
        }
        checkCallSite(call, callee, in: function)
    }

    private mutating func checkCall(
        _ call: LLVMValueRef, of callee: LLVMValueRef, in function: String
    ) {
        let name = symbolName(of: callee)
        let place = ["@\(name)(", "@\"\(name)\"(", "@\(name)"]
        if LLVMIsDeclaration(callee) != 0, let problem = problem(withDeclared: callee) {
            refusedDeclarations.insert(callee)
            refuse(
                "call", in: function, at: place,
                "the function '\(function)' calls '\(name)', \(problem)")
            return
        }
        if LLVMGetCalledFunctionType(call) != LLVMGlobalGetValueType(callee) {
            refuse(
                "call with another type", in: function, at: place,
                "the function '\(function)' calls '\(name)' with another type than it has")
        }
        if LLVMGetInstructionCallConv(call) != LLVMGetFunctionCallConv(callee) {
            refuse(
                "call with another convention", in: function, at: place,
                "the function '\(function)' calls '\(name)' with another calling convention "
                    + "than it has"
            )
        }
    }

    private mutating func checkIndirectCall(_ callee: LLVMValueRef, in function: String) {
        let isCast =
            LLVMIsAInstruction(callee) != nil
            && LLVMGetInstructionOpcode(callee) == LLVMIntToPtr
        guard isCast || LLVMIsConstant(callee) != 0 else { return }
        refuse(
            "call of an address", in: function, at: ["call"],
            "the function '\(function)' calls a computed address instead of a function")
    }

    private mutating func checkCallSite(
        _ call: LLVMValueRef, _ callee: LLVMValueRef, in function: String
    ) {
        if LLVMGetNumOperandBundles(call) > 0, symbolName(of: callee) != "llvm.assume" {
            let bundle = LLVMGetOperandBundleAtIndex(call, 0)
            defer { LLVMDisposeOperandBundle(bundle) }
            var count = 0
            let tag = borrowString(LLVMGetOperandBundleTag(bundle, &count), count: count)
            refuse(
                "operand bundle", in: function, at: ["\"\(tag)\"("],
                "a call in the function '\(function)' has the operand bundle \"\(tag)\"")
        }
        let type = LLVMGetCalledFunctionType(call)
        for place in [AttributeNames.functionIndex] + Array(0...LLVMCountParamTypes(type)) {
            let attributes = AttributeNames.attributes(ofCall: call, at: place)
            guard !attributes.isEmpty, let attribute = AttributeRules.refusal(of: attributes)
            else { continue }
            refuse(
                "attribute \(attribute)", in: function, at: [attribute],
                "a call in the function '\(function)' has the attribute \(attribute)")
        }
    }
}
