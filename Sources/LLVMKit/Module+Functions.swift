internal import CLLVM

/// How a function of a module presents itself to callers.
package struct FunctionSignature: Hashable, Sendable {
    package enum Linkage: Hashable, Sendable {
        case external
        /// Visible in its module only.
        case local
        /// Weak, common, link-once, available externally, …
        case other
    }
    package var name: String
    /// The function's type as IR spells it: `i64 (ptr, i64)`.
    package var type: String
    package var isDefinition: Bool
    package var linkage: Linkage
    /// The calling convention is C's.
    package var callsLikeC: Bool
    /// Attributes of parameters and result that change how they are passed: `byval`, `sret`,
    /// `inreg`, ….
    package var passingAttributes: [String]

    /// Why a harness can not call the function by `type`; nil when it can.
    package var obstacle: String? {
        if !isDefinition { return "the function '\(name)' is declared but not defined" }
        if linkage != .external {
            return "the function '\(name)' is not visible outside its module"
        }
        if !callsLikeC { return "the function '\(name)' does not use C's calling convention" }
        guard let attribute = passingAttributes.first else { return nil }
        return "the function '\(name)' passes a value with the attribute '\(attribute)'"
    }
}

extension Module {
    /// Every function that is defined or declared, in order; LLVM's intrinsics among them.
    package var functions: [FunctionSignature] {
        functionHandles.map { Self.signature($0) }
    }

    /// The names of the functions that are defined, in order.
    package var definedFunctionNames: [String] {
        functionHandles.filter { LLVMIsDeclaration($0) == 0 }.map { symbolName(of: $0) }
    }

    /// The function of that name; nil when there is none.
    package func signature(of function: String) -> FunctionSignature? {
        LLVMGetNamedFunction(handle, function).map { Self.signature($0) }
    }

    /// The type of a defined or declared variable as IR spells it; nil when there is none.
    package func variableType(of variable: String) -> String? {
        LLVMGetNamedGlobal(handle, variable).map { spelling(of: LLVMGlobalGetValueType($0)) }
    }

    /// Gives a function or variable another name, everywhere in the module.
    package mutating func rename(symbol: String, to newName: String) throws(LLVMFailure) {
        guard
            let value = LLVMGetNamedFunction(handle, symbol) ?? LLVMGetNamedGlobal(handle, symbol)
        else { throw LLVMFailure(message: "the module has no symbol '\(symbol)'") }
        guard symbol != newName else { return }
        guard LLVMGetNamedFunction(handle, newName) == nil,
            LLVMGetNamedGlobal(handle, newName) == nil
        else { throw LLVMFailure(message: "the module already has a symbol '\(newName)'") }
        LLVMSetValueName2(value, newName, newName.utf8.count)
    }

    /// Hides every definition but those named, so that nothing else clashes or is kept.
    package mutating func internalise(except kept: Set<String>) {
        for symbol in [functionHandles, globalHandles].joined()
        where LLVMIsDeclaration(symbol) == 0 && !kept.contains(symbolName(of: symbol)) {
            guard LLVMGetLinkage(symbol) != LLVMPrivateLinkage else { continue }
            LLVMSetVisibility(symbol, LLVMDefaultVisibility)
            LLVMSetLinkage(symbol, LLVMInternalLinkage)
        }
    }

    /// Removes `signext` and `zeroext` from the parameters and results of functions that are called
    /// from outside: they ask the caller to fill the upper bits of a register, and only callers
    /// that were compiled against the text know of it.
    package mutating func stripExtensions(of functions: Set<String>) {
        for name in functions {
            guard let function = LLVMGetNamedFunction(handle, name) else { continue }
            for index in 0...LLVMCountParams(function) {
                for kind in AttributeNames.extending {
                    LLVMRemoveEnumAttributeAtIndex(function, index, kind)
                }
            }
        }
    }

    private static func signature(_ function: LLVMValueRef) -> FunctionSignature {
        let linkage: FunctionSignature.Linkage =
            switch LLVMGetLinkage(function) {
            case LLVMExternalLinkage: .external
            case LLVMInternalLinkage, LLVMPrivateLinkage: .local
            default: .other
            }
        return FunctionSignature(
            name: symbolName(of: function), type: spelling(of: LLVMGlobalGetValueType(function)),
            isDefinition: LLVMIsDeclaration(function) == 0, linkage: linkage,
            callsLikeC: LLVMGetFunctionCallConv(function) == CallingConvention.c,
            passingAttributes: AttributeNames.passingAttributes(of: function))
    }
}
