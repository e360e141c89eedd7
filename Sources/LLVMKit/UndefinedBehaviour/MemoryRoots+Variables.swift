internal import CLLVM

/// Allocas that stand for one variable: a scalar that is only loaded and stored as a whole, and is
/// set before anything else happens.
struct AllocaVariable {
    var stores: [LLVMValueRef] = []
    var loads: [LLVMValueRef] = []

    init?(_ alloca: LLVMValueRef) {
        let type = LLVMGetAllocatedType(alloca)
        guard Leaves.count(of: type) == 1, LLVMGetTypeKind(type) != LLVMStructTypeKind,
            let count = LLVMGetOperand(alloca, 0), PoisonSource.isConstant(count, 1)
        else { return nil }
        var use = LLVMGetFirstUse(alloca)
        while let current = use {
            use = LLVMGetNextUse(current)
            let user = LLVMGetUser(current)
            switch LLVMGetInstructionOpcode(user) {
            case LLVMLoad:
                guard LLVMTypeOf(user) == type else { return nil }
                loads.append(user)
            case LLVMStore:
                guard let value = LLVMGetOperand(user, 0), value != alloca,
                    LLVMTypeOf(value) == type
                else { return nil }
                stores.append(user)
            default: return nil
            }
        }
        guard isSetFirst(alloca) else { return nil }
    }

    /// Whether a store comes before every load: it is in the block of the alloca.
    private func isSetFirst(_ alloca: LLVMValueRef) -> Bool {
        let all = Set(loads)
        let stores = Set(stores)
        var next = LLVMGetNextInstruction(alloca)
        while let instruction = next {
            if stores.contains(instruction) { return true }
            if all.contains(instruction) { return false }
            next = LLVMGetNextInstruction(instruction)
        }
        return false
    }

    /// The value that it holds from its first store on, where there is no other.
    var onlyValue: LLVMValueRef? {
        stores.count == 1 ? LLVMGetOperand(stores[0], 0) : nil
    }
}

extension MemoryRoots {
    /// The alloca whose variable a load or store of this address reads or writes as a whole.
    func variable(at pointer: LLVMValueRef) -> LLVMValueRef? {
        guard LLVMIsAInstruction(pointer) != nil,
            LLVMGetInstructionOpcode(pointer) == LLVMAlloca, variables(of: pointer) != nil
        else { return nil }
        return pointer
    }

    /// The value that a load of a variable surely gives.
    func knownValue(of load: LLVMValueRef) -> LLVMValueRef? {
        guard LLVMIsAInstruction(load) != nil, LLVMGetInstructionOpcode(load) == LLVMLoad,
            let pointer = LLVMGetOperand(load, 0), variable(at: pointer) != nil
        else { return nil }
        return variables(of: pointer)?.onlyValue
    }
}
