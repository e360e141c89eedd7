internal import CLLVM

/// The things of one kind that a module, function or block holds, in order. Reading the next one
/// happens before the current one is handed out, so that it may be removed.
struct Chain: Sequence, IteratorProtocol {
    private var upcoming: OpaquePointer?
    private let advance: (OpaquePointer) -> OpaquePointer?

    init(_ first: OpaquePointer?, _ advance: @escaping (OpaquePointer) -> OpaquePointer?) {
        upcoming = first
        self.advance = advance
    }

    mutating func next() -> OpaquePointer? {
        guard let current = upcoming else { return nil }
        upcoming = advance(current)
        return current
    }
}

extension Module {
    var functionHandles: Chain { Chain(LLVMGetFirstFunction(handle), LLVMGetNextFunction) }
    var globalHandles: Chain { Chain(LLVMGetFirstGlobal(handle), LLVMGetNextGlobal) }
    var aliasHandles: Chain { Chain(LLVMGetFirstGlobalAlias(handle), LLVMGetNextGlobalAlias) }
    var ifuncHandles: Chain { Chain(LLVMGetFirstGlobalIFunc(handle), LLVMGetNextGlobalIFunc) }
}

/// The basic blocks of a function; none for a declaration.
func blocks(of function: LLVMValueRef) -> Chain {
    Chain(LLVMGetFirstBasicBlock(function), LLVMGetNextBasicBlock)
}

/// The instructions of a block.
func instructions(of block: LLVMBasicBlockRef) -> Chain {
    Chain(LLVMGetFirstInstruction(block), LLVMGetNextInstruction)
}
