internal import CLLVM

/// What is known about a function before it is rewritten.
final class FunctionFacts {
    let function: LLVMValueRef
    let name: String
    /// Blocks that control can reach, each after those that dominate it.
    let blocks: [LLVMBasicBlockRef]
    let texts: [InstructionTexts.Entry]?
    /// The place of each instruction among those of the function, before any was moved or added.
    let ordinals: [LLVMValueRef: Int]
    /// Sources whose poison surely ends in undefined behaviour.
    private(set) var doomed: Set<LLVMValueRef> = []
    private(set) var hasMustTail = false
    /// Calls of defined functions.
    private(set) var calls: [LLVMValueRef] = []

    /// Values that may be poison or undefined.
    var tracked: Set<LLVMValueRef> = []
    var trackedParameters: [Bool]
    var tracksResult = false
    var isAddressTaken = false

    private(set) var roots: MemoryRoots
    /// Pointer parameters whose bounds callers hand over.
    private(set) var boundedParameters: [Int] = []
    /// What is known of the alignment of parameters.
    var parameterAlignments: [LLVMValueRef: UInt64] = [:]
    /// `inbounds` addresses that are used for more than an access.
    private(set) var watchedAddresses: Set<LLVMValueRef> = []
    /// `inbounds` addresses that are only accessed, and whose index might be absurd.
    private(set) var accessedElements: Set<LLVMValueRef> = []
    /// Loads that promise something about what they read.
    private(set) var promisingLoads: Set<LLVMValueRef> = []
    /// Allocas whose lifetime is marked.
    private(set) var markedAllocas: Set<LLVMValueRef> = []
    /// Only the harness calls the function, each time with other buffers.
    var isCalledFromOutsideOnly = false
    private let reachable: Set<LLVMBasicBlockRef>
    /// Variables that something open may be stored in.
    var openVariables: Set<LLVMValueRef> = []
    /// Whether a value may be undefined that is not poison.
    private(set) var mayBeUndefined = false
    /// Stores to watched allocas.
    private(set) var watchedStores: [LLVMValueRef] = []

    /// Stores to memory that is not watched byte by byte, and copies.
    private(set) var memoryChanges: [LLVMValueRef] = []

    /// Whether something that may be poison or undefined is stored in a watched alloca.
    var storesOpenValues: Bool {
        watchedStores.contains { store in
            LLVMGetOperand(store, 0).map {
                tracked.contains($0) || (LLVMIsConstant($0) != 0 && Leaves.isUndefined($0))
            } ?? false
        }
    }

    init(_ function: LLVMValueRef, _ texts: InstructionTexts, _ layout: LLVMTargetDataRef) {
        self.function = function
        roots = MemoryRoots(layout, followsParameters: false)
        name = symbolName(of: function)
        let blocks = Self.reachableBlocks(of: function)
        self.blocks = blocks
        reachable = Set(blocks)
        trackedParameters = Array(repeating: false, count: Int(LLVMCountParams(function)))
        var count = 0
        var ordinals: [LLVMValueRef: Int] = [:]
        for block in LLVMKit.blocks(of: function) {
            for instruction in instructions(of: block) {
                ordinals[instruction] = count
                count += 1
            }
        }
        self.ordinals = ordinals
        self.texts = texts.instructions(of: name, count: count)
        for block in blocks {
            for instruction in instructions(of: block) { note(instruction) }
        }
    }

    private func note(_ instruction: LLVMValueRef) {
        if !mayBeUndefined {
            for index in 0..<UInt32(max(0, LLVMGetNumOperands(instruction))) {
                guard let operand = LLVMGetOperand(instruction, index),
                    LLVMIsConstant(operand) != 0, Leaves.isUndefined(operand, poisonToo: false)
                else { continue }
                mayBeUndefined = true
            }
        }
        if LLVMGetInstructionOpcode(instruction) == LLVMShuffleVector, choosesNothing(instruction) {
            tracked.insert(instruction)
        }
        if PoisonSource.isSource(instruction) {
            if Doom.isCertain(for: instruction, roots) {
                doomed.insert(instruction)
            } else {
                tracked.insert(instruction)
            }
        }
        guard LLVMGetInstructionOpcode(instruction) == LLVMCall else { return }
        if LLVMGetTailCallKind(instruction) == LLVMTailCallKindMustTail { hasMustTail = true }
        let callee = LLVMGetCalledValue(instruction)
        if Self.promisesValue(AttributeNames.attributes(ofCall: instruction, at: 0)) {
            tracked.insert(instruction)
        }
        if let call = MemoryCall(instruction), call.kind == .begin,
            let alloca = LLVMGetOperand(instruction, 1)
        {
            markedAllocas.insert(alloca)
        }
        if LLVMIsAFunction(callee) != nil, LLVMIsDeclaration(callee) == 0 {
            calls.append(instruction)
        }
    }

    /// Whether a shuffle has lanes that it takes from nowhere.
    private func choosesNothing(_ shuffle: LLVMValueRef) -> Bool {
        guard Leaves.lanes(of: LLVMTypeOf(shuffle)) > 0 else { return false }
        return (0..<LLVMGetNumMaskElements(shuffle)).contains { LLVMGetMaskValue(shuffle, $0) < 0 }
    }

    /// Whether attributes promise something about a value whose breach makes it poison.
    static func promisesValue(_ attributes: [LLVMAttributeRef]) -> Bool {
        attributes.contains {
            LLVMIsStringAttribute($0) == 0
                && [
                    PromiseKinds.nonnull, PromiseKinds.align, PromiseKinds.range,
                    PromiseKinds.nofpclass,
                ].contains(LLVMGetEnumAttributeKind($0))
        }
    }

    func index(of parameter: LLVMValueRef) -> UInt32? {
        (0..<LLVMCountParams(function)).first { LLVMGetParam(function, $0) == parameter }
    }

    func isReachable(_ block: LLVMBasicBlockRef) -> Bool { reachable.contains(block) }

    /// What a pointer can reach, as far as memory is told apart; nil for allocas that are watched
    /// byte by byte.
    func place(of pointer: LLVMValueRef) -> OpenMemory.Place? {
        guard let root = roots.root(of: pointer) else { return .any }
        switch root {
        case .alloca(let alloca): return roots.isWatched(alloca) ? nil : .any
        case .variable(let variable): return .object(variable)
        case .parameter(let parameter):
            return isCalledFromOutsideOnly && roots.isContained(root) ? .object(parameter) : .any
        }
    }

    /// Looks at memory, once it is known who calls the function.
    func findMemory(_ layout: LLVMTargetDataRef) {
        roots = MemoryRoots(layout, followsParameters: !isAddressTaken)
        if !isAddressTaken {
            let count = min(Int(LLVMCountParams(function)), ShadowLayout.argumentLimit)
            boundedParameters = (0..<count).filter {
                let type = LLVMTypeOf(LLVMGetParam(function, UInt32($0)))
                return LLVMGetTypeKind(type) == LLVMPointerTypeKind
            }
        }
        for block in blocks {
            for instruction in instructions(of: block) {
                findMemory(of: instruction, LLVMGetInstructionOpcode(instruction), layout)
            }
        }
    }

    private func findMemory(
        of instruction: LLVMValueRef, _ opcode: LLVMOpcode, _ layout: LLVMTargetDataRef
    ) {
        switch opcode {
        case LLVMAlloca: roots.noteName(of: instruction)
        case LLVMLoad:
            if makesPromise(instruction) {
                promisingLoads.insert(instruction)
                tracked.insert(instruction)
            }
            guard let pointer = LLVMGetOperand(instruction, 0), isWatched(pointer),
                roots.variable(at: pointer) == nil,
                LLVMStoreSizeOfType(layout, LLVMTypeOf(instruction)) <= 8,
                Leaves.count(of: LLVMTypeOf(instruction)) == 1
            else { return }
            tracked.insert(instruction)
            mayBeUndefined = true
        case LLVMStore:
            if isWatched(LLVMGetOperand(instruction, 1)) {
                watchedStores.append(instruction)
            } else {
                memoryChanges.append(instruction)
            }
        case LLVMCall:
            guard let call = MemoryCall(instruction), call.kind == .copy || call.kind == .move
            else { return }
            memoryChanges.append(instruction)
        case LLVMGetElementPtr:
            guard LLVMGetTypeKind(LLVMTypeOf(instruction)) == LLVMPointerTypeKind else { return }
            let flags = LLVMGEPGetNoWrapFlags(instruction)
            let isInside = flags & UInt32(LLVMGEPFlagInBounds) != 0
            let wraps =
                flags & UInt32(LLVMGEPFlagNUSW | LLVMGEPFlagNUW) != 0
                && mayWrap(instruction, layout)
            if isOnlyAccessed(instruction), isInside, !goesBack(instruction, layout) {
                if wraps { accessedElements.insert(instruction) }
                return
            }
            guard isInside && !isOnlyAccessed(instruction) || wraps else { return }
            watchedAddresses.insert(instruction)
            if Doom.isCertain(for: instruction, roots) {
                doomed.insert(instruction)
            } else {
                tracked.insert(instruction)
            }
        default: break
        }
    }

    private func makesPromise(_ load: LLVMValueRef) -> Bool {
        guard LLVMHasMetadata(load) != 0, Leaves.count(of: LLVMTypeOf(load)) == 1 else {
            return false
        }
        let context = LLVMGetTypeContext(LLVMTypeOf(load))
        return [
            "range", "nonnull", "noundef", "align", "dereferenceable", "dereferenceable_or_null",
        ].contains {
            LLVMGetMetadata(load, PromiseKinds.metadata($0, in: context)) != nil
        }
    }

    /// Whether an address may wrap on the way from its base: with a constant index it can not in
    /// an object that is there, unless the index is absurd.
    private func mayWrap(_ element: LLVMValueRef, _ layout: LLVMTargetDataRef) -> Bool {
        let flags = LLVMGEPGetNoWrapFlags(element)
        guard let strides = Strides(of: element, layout) else { return false }
        if flags & UInt32(LLVMGEPFlagNUW) != 0 {
            return strides.steps.contains { $0.fixed.map { $0 < 0 } ?? true }
        }
        return strides.steps.contains { $0.fixed == nil && $0.isWide }
    }

    /// Whether an address that must not lie before its base surely does.
    private func goesBack(_ element: LLVMValueRef, _ layout: LLVMTargetDataRef) -> Bool {
        LLVMGEPGetNoWrapFlags(element) & UInt32(LLVMGEPFlagNUW) != 0
            && Strides(of: element, layout)?.steps.contains { ($0.fixed ?? 0) < 0 } ?? true
    }

    private func isWatched(_ pointer: LLVMValueRef?) -> Bool {
        guard let pointer, case .alloca(let alloca)? = roots.root(of: pointer) else {
            return false
        }
        return roots.isWatched(alloca)
    }

    /// Loads and stores check their addresses themselves.
    private func isOnlyAccessed(_ address: LLVMValueRef) -> Bool {
        var use = LLVMGetFirstUse(address)
        while let current = use {
            use = LLVMGetNextUse(current)
            let user = LLVMGetUser(current)
            let opcode = LLVMGetInstructionOpcode(user)
            let isAccess =
                opcode == LLVMLoad || (opcode == LLVMStore && LLVMGetOperand(user, 0) != address)
            if !isAccess { return false }
        }
        return true
    }

    /// Blocks in reverse postorder, without recursion.
    private static func reachableBlocks(of function: LLVMValueRef) -> [LLVMBasicBlockRef] {
        let entry = LLVMGetEntryBasicBlock(function)
        var postorder: [LLVMBasicBlockRef] = []
        var seen: Set<LLVMBasicBlockRef> = [entry]
        var stack: [(block: LLVMBasicBlockRef, next: UInt32)] = [(entry, 0)]
        while let top = stack.last {
            guard let terminator = LLVMGetBasicBlockTerminator(top.block),
                top.next < LLVMGetNumSuccessors(terminator)
            else {
                postorder.append(top.block)
                stack.removeLast()
                continue
            }
            stack[stack.count - 1].next += 1
            let successor = LLVMGetSuccessor(terminator, top.next)
            if seen.insert(successor).inserted { stack.append((successor, 0)) }
        }
        return postorder.reversed()
    }
}
