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
    /// Loads that promise something about what they read.
    private(set) var promisingLoads: Set<LLVMValueRef> = []
    /// Stores to watched allocas.
    private var watchedStores: [LLVMValueRef] = []

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
        blocks = Self.reachableBlocks(of: function)
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
        if PoisonSource.isSource(instruction) {
            if Doom.isCertain(for: instruction) {
                doomed.insert(instruction)
            } else {
                tracked.insert(instruction)
            }
        }
        guard LLVMGetInstructionOpcode(instruction) == LLVMCall else { return }
        if LLVMGetTailCallKind(instruction) == LLVMTailCallKindMustTail { hasMustTail = true }
        let callee = LLVMGetCalledValue(instruction)
        if LLVMIsAFunction(callee) != nil, LLVMIsDeclaration(callee) == 0 {
            calls.append(instruction)
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
            guard isWatched(LLVMGetOperand(instruction, 0)),
                LLVMStoreSizeOfType(layout, LLVMTypeOf(instruction)) <= 8,
                Leaves.count(of: LLVMTypeOf(instruction)) == 1
            else { return }
            tracked.insert(instruction)
        case LLVMStore:
            if isWatched(LLVMGetOperand(instruction, 1)) { watchedStores.append(instruction) }
        case LLVMGetElementPtr:
            guard LLVMIsInBounds(instruction) != 0, !isOnlyAccessed(instruction),
                LLVMGetTypeKind(LLVMTypeOf(instruction)) == LLVMPointerTypeKind,
                roots.root(of: instruction) != nil
            else { return }
            watchedAddresses.insert(instruction)
            if Doom.isCertain(for: instruction) {
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
        return ["range", "nonnull"].contains {
            LLVMGetMetadata(load, PromiseKinds.metadata($0, in: context)) != nil
        }
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

/// Finds out which values of a module may be poison or undefined.
struct ShadowAnalysis {
    /// Rounds over the whole module after which everything is taken to be open.
    static let roundLimit = 6

    let facts: [FunctionFacts]
    let byFunction: [LLVMValueRef: FunctionFacts]

    func run() {
        for _ in 0..<Self.roundLimit {
            var changed = false
            for each in facts where update(each) { changed = true }
            if !changed { return }
        }
        for each in facts where !each.isAddressTaken {
            each.trackedParameters = each.trackedParameters.map { _ in true }
            each.tracksResult = !each.hasMustTail
        }
        for each in facts { _ = update(each) }
    }

    /// A function that is used otherwise than by calling it can be called with anything.
    static func findTakenAddresses(of facts: [FunctionFacts]) {
        var directCalls: [LLVMValueRef: Int] = [:]
        for each in facts {
            for call in each.calls { directCalls[LLVMGetCalledValue(call), default: 0] += 1 }
        }
        for each in facts {
            var uses = 0
            var use = LLVMGetFirstUse(each.function)
            while let current = use {
                uses += 1
                use = LLVMGetNextUse(current)
            }
            each.isAddressTaken = uses != directCalls[each.function, default: 0]
        }
    }

    /// Spreads through one function; true when something new was found that others depend on.
    private func update(_ each: FunctionFacts) -> Bool {
        let before = (each.tracked.count, each.tracksResult)
        var last = -1
        for index in each.trackedParameters.indices where each.trackedParameters[index] {
            each.tracked.insert(LLVMGetParam(each.function, UInt32(index)))
        }
        while each.tracked.count != last {
            last = each.tracked.count
            for block in each.blocks {
                for instruction in instructions(of: block)
                where !each.tracked.contains(instruction) {
                    if isOpen(instruction, each) { each.tracked.insert(instruction) }
                }
            }
        }
        var changed = (each.tracked.count, each.tracksResult) != before
        if markArguments(of: each) { changed = true }
        return changed
    }

    private func isOpen(_ instruction: LLVMValueRef, _ each: FunctionFacts) -> Bool {
        if LLVMGetInstructionOpcode(instruction) == LLVMCall,
            let callee = byFunction[LLVMGetCalledValue(instruction)]
        {
            return callee.tracksResult
        }
        guard PoisonSource.passage(of: instruction) != .none else {
            if LLVMGetInstructionOpcode(instruction) == LLVMRet, !each.tracksResult,
                !each.hasMustTail, hasOpenOperand(instruction, each)
            {
                each.tracksResult = true
            }
            return false
        }
        return hasOpenOperand(instruction, each)
    }

    private func hasOpenOperand(_ instruction: LLVMValueRef, _ each: FunctionFacts) -> Bool {
        for index in 0..<UInt32(max(0, LLVMGetNumOperands(instruction))) {
            guard let operand = LLVMGetOperand(instruction, index) else { continue }
            if each.tracked.contains(operand) { return true }
            if LLVMIsConstant(operand) != 0, Leaves.isUndefined(operand) { return true }
        }
        return false
    }

    /// Whether a callee learnt that an argument may be open.
    private func markArguments(of each: FunctionFacts) -> Bool {
        var changed = false
        for call in each.calls {
            guard let callee = byFunction[LLVMGetCalledValue(call)], !callee.isAddressTaken else {
                continue
            }
            for index in callee.trackedParameters.indices
            where !callee.trackedParameters[index] && index < ShadowLayout.argumentLimit {
                guard let argument = LLVMGetOperand(call, UInt32(index)),
                    Leaves.count(of: LLVMTypeOf(argument)) == 1
                else { continue }
                let isUndefined = LLVMIsConstant(argument) != 0 && Leaves.isUndefined(argument)
                if isUndefined || each.tracked.contains(argument) {
                    callee.trackedParameters[index] = true
                    changed = true
                }
            }
        }
        return changed
    }
}

/// The scalars that a type is made of, as far as they are looked at one by one.
enum Leaves {
    static let limit = 16

    /// How many; 0 for what is not followed, such as vectors and arrays.
    static func count(of type: LLVMTypeRef) -> Int {
        switch LLVMGetTypeKind(type) {
        case LLVMIntegerTypeKind, LLVMPointerTypeKind, LLVMFloatTypeKind, LLVMDoubleTypeKind,
            LLVMHalfTypeKind, LLVMBFloatTypeKind:
            return 1
        case LLVMStructTypeKind:
            var sum = 0
            for index in 0..<LLVMCountStructElementTypes(type) {
                let part = count(of: LLVMStructGetTypeAtIndex(type, index))
                guard part > 0, sum + part <= limit else { return 0 }
                sum += part
            }
            return sum
        default: return 0
        }
    }

    /// The leaves of a part of an aggregate, by the indices that `extractvalue` takes.
    static func range(of indices: [UInt32], in type: LLVMTypeRef) -> Range<Int>? {
        var type = type
        var start = 0
        for index in indices {
            guard LLVMGetTypeKind(type) == LLVMStructTypeKind else { return nil }
            for before in 0..<index { start += count(of: LLVMStructGetTypeAtIndex(type, before)) }
            type = LLVMStructGetTypeAtIndex(type, index)
        }
        return start..<start + count(of: type)
    }

    /// Whether a constant is, or has a part that is, undefined.
    static func isUndefined(_ constant: LLVMValueRef) -> Bool {
        if LLVMIsUndef(constant) != 0 { return true }
        guard LLVMIsAConstantStruct(constant) != nil else { return false }
        return (0..<UInt32(max(0, LLVMGetNumOperands(constant)))).contains {
            LLVMGetOperand(constant, $0).map(isUndefined) ?? false
        }
    }
}

/// How shadows are numbered and handed over between functions.
enum ShadowLayout {
    /// Arguments of one call whose shadows are handed over.
    static let argumentLimit = 32
    /// The value is undefined, not poison.
    static let undefined: UInt32 = 1 << 30
    /// Only some of its bits are, which makes the shadow negative.
    static let partly: UInt32 = 1 << 31
    static let siteMask: UInt32 = (1 << 24) - 1
    static let siteLimit = 1 << 20
}
