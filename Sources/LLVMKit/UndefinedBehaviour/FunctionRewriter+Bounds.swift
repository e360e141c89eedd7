internal import CLLVM

/// Where an object lies and how large it is, as code can ask for it.
struct ObjectBounds {
    var start: LLVMValueRef
    var size: LLVMValueRef
    /// Where that is fixed.
    var fixedSize: UInt64?
    /// The object as a sentence names it.
    var name: String
    var isOfParameter = false
}

/// What is reckoned once for each object and number of bytes.
struct RoomKey: Hashable {
    var size: LLVMValueRef
    var count: UInt64
}

extension FunctionRewriter {
    // MARK: Which bounds

    /// The bounds of an object; nil when they are not known.
    func bounds(of root: MemoryRoot) -> ObjectBounds? {
        if let known = knownBounds[root] { return known }
        guard let fixed = facts.roots.fixedSize(of: root) else { return nil }
        return ObjectBounds(
            start: root.value, size: builder.word(fixed), fixedSize: fixed, name: name(of: root))
    }

    func name(of root: MemoryRoot) -> String { facts.roots.description(of: root) }

    /// The bounds of what a pointer points into, where they are known when the code runs.
    func bounds(ofPointer pointer: LLVMValueRef) -> ObjectBounds? {
        if let root = facts.roots.root(of: pointer) { return bounds(of: root) }
        var current = pointer
        for _ in 0..<MemoryRoots.stepLimit {
            if let known = pointerBounds[current] { return known }
            if LLVMIsNull(current) != 0 {
                return ObjectBounds(
                    start: current, size: builder.word(0), fixedSize: 0, name: "null")
            }
            guard let base = MemoryRoots.base(of: current) else { return nil }
            current = base
        }
        return nil
    }

    /// Bounds as two words; without any the pointer may point anywhere.
    private func words(_ bounds: ObjectBounds?) -> (start: LLVMValueRef, size: LLVMValueRef) {
        guard let bounds else { return (builder.word(0), builder.word(.max)) }
        return (builder.address(bounds.start), bounds.size)
    }

    /// Bounds of an alloca whose size is told when it is made.
    func allocaBounds() -> ObjectBounds? {
        guard facts.roots.fixedSize(of: .alloca(instruction)) == nil,
            let count = LLVMGetOperand(instruction, 0), PoisonSource.bits(count) <= 64,
            let next = LLVMGetNextInstruction(instruction)
        else { return nil }
        builder.move(before: next)
        let element = LLVMABISizeOfType(pass.layout, LLVMGetAllocatedType(instruction))
        let wide = builder.cast(LLVMZExt, count, to: builder.word)
        let size = builder.binary(LLVMMul, wide, builder.word(element))
        return ObjectBounds(
            start: instruction, size: size, name: name(of: .alloca(instruction)))
    }

    // MARK: Pointers that may point into several objects

    private var hasSeveralRoots: Bool {
        LLVMGetTypeKind(LLVMTypeOf(instruction)) == LLVMPointerTypeKind
            && facts.roots.root(of: instruction) == nil
    }

    func chooseBounds() {
        guard hasSeveralRoots, let condition = LLVMGetOperand(instruction, 0),
            let yes = LLVMGetOperand(instruction, 1), let no = LLVMGetOperand(instruction, 2)
        else { return }
        let left = bounds(ofPointer: yes)
        let right = bounds(ofPointer: no)
        guard left != nil || right != nil else { return }
        let (first, second) = (words(left), words(right))
        pointerBounds[instruction] = ObjectBounds(
            start: builder.select(condition, first.start, second.start),
            size: builder.select(condition, first.size, second.size), name: objectNames)
    }

    func beginBoundsPhi() {
        guard hasSeveralRoots else { return }
        builder.move(before: instruction)
        pointerBounds[instruction] = ObjectBounds(
            start: builder.phi(builder.word), size: builder.phi(builder.word), name: objectNames)
        boundsPhis.append(instruction)
    }

    func completeBoundsPhi(_ phi: LLVMValueRef) {
        guard let result = pointerBounds[phi] else { return }
        for edge in 0..<LLVMCountIncoming(phi) {
            let block = LLVMGetIncomingBlock(phi, edge)
            guard let end = LLVMGetBasicBlockTerminator(block) else { continue }
            builder.move(before: end)
            // Blocks that control can not reach have no bounds.
            let isReached = facts.isReachable(block)
            let known = words(
                isReached ? bounds(ofPointer: LLVMGetIncomingValue(phi, edge)) : nil)
            for (phi, value) in [(result.start, known.start), (result.size, known.size)] {
                var values = [value]
                var blocks = [block]
                LLVMAddIncoming(phi, &values, &blocks, 1)
            }
        }
    }

    /// The objects that the instruction under way may point into, as a sentence names them.
    private var objectNames: String {
        let names = facts.roots.names(of: instruction)
        guard !names.isEmpty, names.count <= 4 else { return "the object it points into" }
        return names.joined(separator: " or ")
    }

    // MARK: Pointers that come from elsewhere

    /// Hands the bounds of a returned pointer to the caller; what lies in the stack frame is gone.
    func returnBounds() {
        guard !facts.hasMustTail, let value = returnedValue,
            LLVMGetTypeKind(LLVMTypeOf(value)) == LLVMPointerTypeKind
        else { return }
        var known = words(bounds(ofPointer: value))
        if case .alloca? = facts.roots.root(of: value) { known.size = builder.word(0) }
        builder.store(known.start, pass.resultBounds)
        builder.store(
            known.size, builder.place(builder.word, pass.resultBounds, builder.word(1)))
    }

    /// Takes them over behind the call under way.
    func takeBounds(from callee: FunctionFacts, before next: LLVMValueRef?) {
        guard LLVMGetTypeKind(LLVMTypeOf(instruction)) == LLVMPointerTypeKind,
            !callee.hasMustTail, !callee.isAddressTaken,
            LLVMGetTailCallKind(instruction) != LLVMTailCallKindMustTail, let next
        else { return }
        builder.move(before: next)
        pointerBounds[instruction] = ObjectBounds(
            start: builder.load(builder.word, pass.resultBounds),
            size: builder.load(
                builder.word, builder.place(builder.word, pass.resultBounds, builder.word(1))),
            name: "what @\(callee.name) returned")
    }

    /// Makes room for the bounds of pointers that are kept in the alloca under way.
    func makeBoundsStore() {
        guard facts.roots.isWatched(instruction), facts.roots.keepsPointers(instruction),
            let size = facts.roots.fixedSize(of: .alloca(instruction)), size % 8 == 0,
            size <= 4_096, let next = LLVMGetNextInstruction(instruction)
        else { return }
        builder.move(before: next)
        let store = LLVMBuildArrayAlloca(
            builder.handle, LLVMArrayType2(builder.word, size / 4), builder.half(1), "")
        boundsStores[instruction] = store
        forgetAllBounds(in: store, size)
    }

    /// Words of which each start is followed by its size: all bits set is a size without limit,
    /// and a start from which everything lies at a large offset is none.
    private func forgetAllBounds(in store: LLVMValueRef, _ size: UInt64) {
        let unknown = [builder.word(0), builder.word(.max)]
        if size <= 32 {
            for index in 0..<(size / 4) {
                builder.store(
                    unknown[Int(index % 2)],
                    builder.place(builder.word, store, builder.word(index)))
            }
            return
        }
        // With every bit set, an offset wraps to one more than the address: within any size.
        let byte = LLVMConstInt(builder.byte, 0xFF, 0)
        _ = LLVMBuildMemSet(builder.handle, store, byte, builder.word(size * 2), 8)
    }

    /// Where the bounds of the pointer at a place are kept, if its place is a fixed one.
    private func boundsPlace(_ pointer: LLVMValueRef) -> (LLVMValueRef, fixed: Int64?)? {
        guard let root = facts.roots.root(of: pointer), case .alloca(let alloca) = root,
            let store = boundsStores[alloca]
        else { return nil }
        let fixed = facts.roots.fixedOffset(of: pointer, from: root)
        if let fixed {
            guard fixed >= 0 else { return nil }
            return (
                builder.place(builder.word, store, builder.word(UInt64(fixed / 8) * 2)), fixed
            )
        }
        let offset = builder.subtract(builder.address(pointer), builder.address(alloca))
        let even = builder.and(builder.add(offset, offset), builder.word(~15))
        return (builder.place(builder.byte, store, even), nil)
    }

    /// Keeps the bounds of a stored pointer; whatever else is stored makes them unknown.
    func writeBounds(of value: LLVMValueRef, _ pointer: LLVMValueRef) {
        guard let (place, fixed) = boundsPlace(pointer) else { return }
        let count = LLVMStoreSizeOfType(pass.layout, LLVMTypeOf(value))
        let isPointer = LLVMGetTypeKind(LLVMTypeOf(value)) == LLVMPointerTypeKind
        guard count <= 8, fixed.map({ $0 % 8 == 0 }) ?? (isPointer && instructionAlignment >= 8)
        else { return forgetBounds(of: pointer, builder.word(.max)) }
        let known = words(isPointer ? bounds(ofPointer: value) : nil)
        builder.store(known.start, place)
        builder.store(known.size, builder.place(builder.word, place, builder.word(1)))
    }

    private var instructionAlignment: UInt32 { LLVMGetAlignment(instruction) }

    /// Takes up the bounds of a loaded pointer.
    func readBounds(_ pointer: LLVMValueRef) {
        guard LLVMGetTypeKind(LLVMTypeOf(instruction)) == LLVMPointerTypeKind,
            let (place, fixed) = boundsPlace(pointer),
            fixed.map({ $0 % 8 == 0 }) ?? (instructionAlignment >= 8)
        else { return }
        pointerBounds[instruction] = ObjectBounds(
            start: builder.load(builder.word, place),
            size: builder.load(
                builder.word, builder.place(builder.word, place, builder.word(1))),
            name: "the object it points into")
    }

    /// Bytes that were changed in another way hold pointers of unknown bounds.
    func forgetBounds(of pointer: LLVMValueRef, _ length: LLVMValueRef) {
        guard case .alloca(let alloca)? = facts.roots.root(of: pointer),
            let store = boundsStores[alloca],
            let size = facts.roots.fixedSize(of: .alloca(alloca))
        else { return }
        forgetAllBounds(in: store, size)
    }
}
