internal import CLLVM

extension PolicyRules {
    mutating func checkFunctions(_ module: borrowing Module) {
        var instructionCount = 0
        var blockCount = 0
        var functionCount = 0
        for function in module.functionHandles where !isFull {
            functionCount += 1
            if LLVMIsDeclaration(function) != 0 { continue }
            let name = symbolName(of: function)
            checkDefinition(function, name)
            for block in blocks(of: function) {
                blockCount += 1
                for instruction in instructions(of: block) {
                    instructionCount += 1
                    if instructionCount > limits.instructions { break }
                    checkInstruction(instruction, in: name)
                }
            }
            if instructionCount > limits.instructions { break }
        }
        checkCount(instructionCount, "instructions", limits.instructions)
        checkCount(blockCount, "basic blocks", limits.blocks)
        checkCount(functionCount, "functions", limits.functions)
        // After the calls, which are the better place to complain about.
        for function in module.functionHandles where !isFull && LLVMIsDeclaration(function) != 0 {
            checkDeclaration(function)
        }
    }

    private mutating func checkCount(_ count: Int, _ kind: String, _ limit: Int) {
        guard count > limit else { return }
        refuse("too many \(kind)", at: [], "the module has more than \(limit) \(kind)")
    }

    private mutating func checkDefinition(_ function: LLVMValueRef, _ name: String) {
        if let problem = nameProblem(name) { refuse("name", in: name, at: [], problem) }
        if allowed.functions.contains(name) {
            refuse(
                "redefinition", in: name, at: [],
                "the module defines '\(name)', which is provided to it")
        }
        if allowed.reservedPrefixes.contains(where: name.hasPrefix) {
            refuse(
                "redefinition", in: name, at: [],
                "the module defines '\(name)', a name that belongs to the harness")
        }
        if let linkage = Self.refusedLinkage(LLVMGetLinkage(function)) {
            refuse("linkage", in: name, at: [], "the function '\(name)' has the linkage \(linkage)")
        }
        if !CallingConvention.inModule.contains(LLVMGetFunctionCallConv(function)) {
            refuse(
                "calling convention", in: name, at: [],
                "the function '\(name)' has a calling convention other than "
                    + "ccc, fastcc, coldcc and tailcc"
            )
        }
        if let collector = LLVMGetGC(function) {
            let collector = String(cString: collector)
            refuse(
                "garbage collector", in: name, at: [],
                "the function '\(name)' names the garbage collector \"\(collector)\" (gc)")
        }
        if LLVMHasPersonalityFn(function) != 0 {
            refuse(
                "personality", in: name, at: [],
                "the function '\(name)' has a personality function: exceptions are not supported")
        }
        if LLVMHasPrefixData(function) != 0 {
            refuse("prefix data", in: name, at: [], "the function '\(name)' has prefix data")
        }
        if LLVMHasPrologueData(function) != 0 {
            refuse(
                "prologue data", in: name, at: [],
                "the function '\(name)' has prologue data, which is run as code")
        }
        checkPlacement(function, kind: "function", name: name, place: ["@\(name)("])
        let type = LLVMGlobalGetValueType(function)
        if LLVMIsFunctionVarArg(type) != 0 {
            refuse(
                "variable arguments", in: name, at: [],
                "the function '\(name)' takes variable arguments (...)")
        }
        let space = LLVMGetPointerAddressSpace(LLVMTypeOf(function))
        if let problem = types.problem(with: type) {
            refuse("type", in: name, at: [], "the function '\(name)' uses \(problem)")
        } else if space != 0 {
            refuse(
                "address space", in: name, at: [],
                "the function '\(name)' is in address space \(space)")
        }
        checkAttributes(of: function, name)
        for parameter in parameterTypes(of: type) { checkValue(parameter, in: name) }
        checkValue(LLVMGetReturnType(type), in: name)
    }

    private mutating func checkAttributes(of function: LLVMValueRef, _ name: String) {
        let places = [AttributeNames.functionIndex] + Array(0...LLVMCountParams(function))
        for place in places {
            let attributes = AttributeNames.attributes(of: function, at: place)
            guard !attributes.isEmpty,
                let attribute = AttributeRules.refusal(of: attributes)
            else { continue }
            refuse(
                "attribute \(attribute)", in: name, at: [],
                "the function '\(name)' has the attribute \(attribute)")
            return
        }
    }

    /// Judges a value that is held in registers.
    mutating func checkValue(_ type: LLVMTypeRef, in function: String) {
        let extent = types.extent(of: type)
        guard max(extent.bytes, extent.scalars) > limits.valueBytes else { return }
        // Scalars are bounded by the rule on integers; this is about aggregates and vectors.
        let spelled = String(spelling(of: type).prefix(60))
        refuse(
            "huge value", in: function, at: [spelled],
            "the function '\(function)' handles a value of the type \(spelled) at once: "
                + "it takes more than \(limits.valueBytes) bytes")
    }

    /// Judges a declared function that is used other than by a call that was judged already.
    private mutating func checkDeclaration(_ function: LLVMValueRef) {
        // A declaration that nothing uses leaves no trace.
        guard LLVMGetFirstUse(function) != nil, !refusedDeclarations.contains(function),
            let problem = problem(withDeclared: function)
        else { return }
        let name = symbolName(of: function)
        refuse(
            "external function", at: ["@\(name)"],
            "the module uses the function '\(name)', \(problem)")
    }

    /// Why a function that the module does not define may not be used, as the end of a sentence.
    mutating func problem(withDeclared function: LLVMValueRef) -> String? {
        if let known = declarationVerdicts[function] { return known }
        let found = findProblem(withDeclared: function)
        declarationVerdicts[function] = .some(found)
        return found
    }

    private mutating func findProblem(withDeclared function: LLVMValueRef) -> String? {
        let name = symbolName(of: function)
        if name.hasPrefix("llvm.") {
            switch IntrinsicRules.verdict(on: name) {
            case .allowed where LLVMGetIntrinsicID(function) != 0: return nil
            case .needsLibrary(let needed):
                return "which needs the C library's '\(needed)': there is no C library here"
            default: return "an intrinsic that is not allowed"
            }
        }
        guard allowed.functions.contains(name) else {
            return "which the module does not define and which is not allowed"
        }
        guard LLVMGetLinkage(function) == LLVMExternalLinkage else {
            return "which is declared with another linkage than external"
        }
        guard LLVMGetFunctionCallConv(function) == CallingConvention.c else {
            return "which is declared with another calling convention than C's"
        }
        if let attribute = AttributeNames.passingAttributes(of: function).first {
            return "which is declared with the attribute \(attribute)"
        }
        return types.problem(with: LLVMGlobalGetValueType(function)).map { "which uses \($0)" }
    }
}
