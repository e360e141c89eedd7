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
    /// Allocas whose lifetime is marked.
    private(set) var markedAllocas: Set<LLVMValueRef> = []
    /// Only the harness calls the function, each time with other buffers.
    var isCalledFromOutsideOnly = false
    private let reachable: Set<LLVMBasicBlockRef>
    /// Stores to watched allocas.
    private var watchedStores: [LLVMValueRef] = []

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
        if LLVMGetInstructionOpcode(instruction) == LLVMShuffleVector, choosesNothing(instruction) {
            tracked.insert(instruction)
        }
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
            guard isWatched(LLVMGetOperand(instruction, 0)),
                LLVMStoreSizeOfType(layout, LLVMTypeOf(instruction)) <= 8,
                Leaves.count(of: LLVMTypeOf(instruction)) == 1
            else { return }
            tracked.insert(instruction)
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
            let wraps = flags & UInt32(LLVMGEPFlagNUSW | LLVMGEPFlagNUW) != 0
            guard isInside && !isOnlyAccessed(instruction) || wraps && mayWrap(instruction, layout)
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
    let openMemory: OpenMemory

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
        _ = openMemory.open(.any)
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
        if Self.promisesResult(each) { each.tracksResult = true }
        var changed = (each.tracked.count, each.tracksResult) != before
        if openMemory(of: each) { changed = true }
        if markArguments(of: each) { changed = true }
        return changed
    }

    private static func promisesResult(_ each: FunctionFacts) -> Bool {
        !each.hasMustTail
            && FunctionFacts.promisesValue(AttributeNames.attributes(of: each.function, at: 0))
    }

    /// Looks for memory that something open is stored in, or copied to.
    private func openMemory(of each: FunctionFacts) -> Bool {
        var changed = false
        for change in each.memoryChanges {
            guard let target = LLVMGetOperand(change, change.isStore ? 1 : 0),
                let place = each.place(of: target), !openMemory.places.contains(place),
                let value = LLVMGetOperand(change, change.isStore ? 0 : 1)
            else { continue }
            let isOpen =
                change.isStore
                ? each.tracked.contains(value)
                    || (LLVMIsConstant(value) != 0 && Leaves.isUndefined(value))
                : each.place(of: value).map { openMemory.isOpen($0) } ?? false
            guard isOpen, !change.isStore || Leaves.isFollowedWhole(LLVMTypeOf(value)) else {
                continue
            }
            if openMemory.open(place) { changed = true }
        }
        return changed
    }

    private func isOpen(_ instruction: LLVMValueRef, _ each: FunctionFacts) -> Bool {
        if LLVMGetInstructionOpcode(instruction) == LLVMLoad {
            guard let pointer = LLVMGetOperand(instruction, 0),
                let place = each.place(of: pointer)
            else { return false }
            return openMemory.isOpen(place) && Leaves.isFollowedWhole(LLVMTypeOf(instruction))
        }
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
                let place = UInt32(index) + 1
                let isPromised = FunctionFacts.promisesValue(
                    AttributeNames.attributes(of: callee.function, at: place)
                        + AttributeNames.attributes(ofCall: call, at: place))
                if isUndefined || isPromised || each.tracked.contains(argument) {
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

    static let laneLimit = 64

    /// The lanes of a vector whose shadow is a vector too; 0 for anything else.
    static func lanes(of type: LLVMTypeRef) -> Int {
        guard LLVMGetTypeKind(type) == LLVMVectorTypeKind,
            count(of: LLVMGetElementType(type)) == 1
        else { return 0 }
        let lanes = Int(LLVMGetVectorSize(type))
        return lanes <= laneLimit ? lanes : 0
    }

    /// Whether a value of the type has one shadow: a scalar's, or one for each lane of a vector.
    static func isFollowedWhole(_ type: LLVMTypeRef) -> Bool {
        count(of: type) == 1 || lanes(of: type) > 0
    }

    /// How many; 0 for what is not followed, such as arrays, and for vectors.
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
        guard LLVMIsAConstantStruct(constant) != nil || LLVMIsAConstantVector(constant) != nil
        else {
            return false
        }
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

extension LLVMValueRef {
    fileprivate var isStore: Bool { LLVMGetInstructionOpcode(self) == LLVMStore }
}
