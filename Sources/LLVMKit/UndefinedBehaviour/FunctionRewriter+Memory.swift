internal import CLLVM

/// What the bytes of a watched alloca are, one byte for each.
enum ByteState {
    static let set: UInt64 = 0
    /// Nobody has written it since the alloca.
    static let untouched: UInt64 = 1
    static let poison: UInt64 = 2
    /// The lifetime of the alloca has not begun, or is over.
    static let dead: UInt64 = 4

    /// The state in each of `count` bytes, at most 8.
    static func pattern(_ state: UInt64, _ count: UInt64) -> UInt64 {
        let all = state &* 0x0101_0101_0101_0101
        return count >= 8 ? all : all & ((1 << (8 * count)) - 1)
    }
}

extension FunctionRewriter {
    /// Checks and watches what the instruction under way does with memory.
    func rewriteMemory(_ opcode: LLVMOpcode) {
        switch opcode {
        case LLVMAlloca: watchAlloca()
        case LLVMLoad:
            guard let pointer = LLVMGetOperand(instruction, 0) else { return }
            access(pointer, LLVMTypeOf(instruction), "reads")
            readState(pointer)
            readVariable(pointer)
            readOpenMemory(pointer)
            readBounds(pointer)
            checkLoadedValue()
        case LLVMStore:
            guard let value = LLVMGetOperand(instruction, 0),
                let pointer = LLVMGetOperand(instruction, 1)
            else { return }
            access(pointer, LLVMTypeOf(value), "writes")
            writeState(of: value, pointer)
            writeVariable(value, pointer)
            writeOpenMemory(value, pointer)
            writeBounds(of: value, pointer)
        case LLVMAtomicRMW, LLVMAtomicCmpXchg:
            guard let pointer = LLVMGetOperand(instruction, 0),
                let value = LLVMGetOperand(instruction, 1)
            else { return }
            access(pointer, LLVMTypeOf(value), "changes")
            forgetOpenMemory()
        case LLVMGetElementPtr: checkElement()
        case LLVMCall: rewriteMemoryCall()
        default: break
        }
    }

    // MARK: States of bytes

    /// Where the states of the bytes behind a pointer are; nil when they are not watched.
    func state(of pointer: LLVMValueRef) -> LLVMValueRef? {
        guard case .alloca(let alloca)? = facts.roots.root(of: pointer),
            let states = states[alloca]
        else { return nil }
        if pointer == alloca { return states }
        return builder.place(
            builder.byte, states,
            builder.subtract(builder.address(pointer), builder.address(alloca)))
    }

    private func watchAlloca() {
        if let bounds = allocaBounds() { knownBounds[.alloca(instruction)] = bounds }
        clearOpenMemory()
        makeBoundsStore()
        makeLifeFlag()
        if facts.roots.variable(at: instruction) != nil { return makeVariable() }
        guard facts.roots.isWatched(instruction),
            let size = facts.roots.fixedSize(of: .alloca(instruction)),
            let next = LLVMGetNextInstruction(instruction)
        else { return }
        builder.move(before: next)
        let type = LLVMArrayType2(builder.byte, size)
        let states = LLVMBuildArrayAlloca(
            builder.handle, type, LLVMConstInt(builder.half, 1, 0), "")
        self.states[instruction] = states
        let isMarked = facts.roots.marked.contains(instruction)
        fill(states, isMarked ? ByteState.dead : ByteState.untouched, size)
    }

    // MARK: Variables

    /// A variable has one shadow, as a value in a register has.
    private func makeVariable() {
        guard facts.openVariables.contains(instruction),
            let next = LLVMGetNextInstruction(instruction)
        else { return }
        builder.move(before: next)
        variableShadows[instruction] = LLVMBuildArrayAlloca(
            builder.handle, builder.half, builder.half(1), "")
    }

    private func readVariable(_ pointer: LLVMValueRef) {
        guard let place = variableShadows[pointer] else { return }
        setShadow(builder.load(builder.half, place))
    }

    private func writeVariable(_ value: LLVMValueRef, _ pointer: LLVMValueRef) {
        guard let place = variableShadows[pointer] else { return }
        builder.store(shadow(of: value) ?? builder.half(0), place)
    }

    // MARK: Fillings

    private func fill(_ states: LLVMValueRef, _ state: UInt64, _ size: UInt64) {
        if size > 64 {
            fill(states, state, builder.word(size))
            return
        }
        var offset: UInt64 = 0
        while offset < size {
            let count = size - offset >= 8 ? 8 : 1 as UInt64
            let type = LLVMIntTypeInContext(builder.context, UInt32(count * 8))
            let value = LLVMConstInt(type, ByteState.pattern(state, count), 0)
            let place = builder.place(builder.byte, states, builder.word(offset))
            LLVMSetAlignment(LLVMBuildStore(builder.handle, value, place), 1)
            offset += count
        }
    }

    private func fill(_ states: LLVMValueRef, _ state: UInt64, _ size: LLVMValueRef) {
        let byte = LLVMConstInt(builder.byte, state, 0)
        _ = LLVMBuildMemSet(builder.handle, states, byte, size, 1)
    }

    /// The states of at most 8 bytes as one number.
    private func load(_ states: LLVMValueRef, _ count: UInt64) -> LLVMValueRef {
        let type = LLVMIntTypeInContext(builder.context, UInt32(count * 8))
        let value = builder.load(type, states)
        LLVMSetAlignment(value, 1)
        return value
    }

    /// What was read is as well defined as the bytes it came from.
    private func readState(_ pointer: LLVMValueRef) {
        let count = LLVMStoreSizeOfType(pass.layout, LLVMTypeOf(instruction))
        guard count > 0, count <= 8, Leaves.count(of: LLVMTypeOf(instruction)) == 1,
            let place = state(of: pointer), let root = facts.roots.root(of: pointer)
        else { return }
        let states = load(place, count)
        checkAlive(states, count, root)
        let site =
            site(.uninitialised, "reads bytes of \(name(of: root)) that nobody has set")
            | ShadowLayout.undefined
        let all = builder.integer(ByteState.pattern(ByteState.untouched, count), like: states)
        let whole = builder.select(
            builder.compare(LLVMIntEQ, states, all), builder.half(site),
            builder.half(site | ShadowLayout.partly))
        var open = whole
        if facts.storesOpenValues {
            let mask = builder.integer(ByteState.pattern(ByteState.poison, count), like: states)
            let origin = builder.load(builder.half, pass.storedShadow)
            open = builder.select(
                builder.isNotZero(builder.and(states, mask)), origin, whole)
        }
        setShadow(
            builder.select(builder.isNotZero(states), open, builder.half(0)))
    }

    private func checkAlive(_ states: LLVMValueRef, _ count: UInt64, _ root: MemoryRoot) {
        guard facts.roots.marked.contains(root.value) else { return }
        let mask = builder.integer(ByteState.pattern(ByteState.dead, count), like: states)
        report(
            site(.lifetime, "accesses \(name(of: root)) outside its lifetime"),
            if: builder.isNotZero(builder.and(states, mask)))
    }

    private func writeState(of value: LLVMValueRef, _ pointer: LLVMValueRef) {
        guard let place = state(of: pointer), let root = facts.roots.root(of: pointer) else {
            return
        }
        let count = LLVMStoreSizeOfType(pass.layout, LLVMTypeOf(value))
        guard count <= 8 else { return fill(place, ByteState.set, builder.word(count)) }
        if facts.roots.marked.contains(root.value) { checkAlive(load(place, count), count, root) }
        let type = LLVMIntTypeInContext(builder.context, UInt32(count * 8))
        var pattern = LLVMConstNull(type)
        if let shadow = shadow(of: value) {
            let isUndefined = builder.isNotZero(
                builder.and(shadow, builder.half(ShadowLayout.undefined)))
            let open = builder.select(
                isUndefined,
                LLVMConstInt(type, ByteState.pattern(ByteState.untouched, count), 0),
                LLVMConstInt(type, ByteState.pattern(ByteState.poison, count), 0))
            let isWhole = builder.compare(LLVMIntSGT, shadow, builder.half(0))
            pattern = builder.select(isWhole, open, pattern)
            let old = builder.load(builder.half, pass.storedShadow)
            builder.store(builder.select(isWhole, shadow, old), pass.storedShadow)
        }
        LLVMSetAlignment(LLVMBuildStore(builder.handle, pattern, place), 1)
    }

    // MARK: Calls

    private func rewriteMemoryCall() {
        guard let call = MemoryCall(instruction), let first = LLVMGetOperand(instruction, 0),
            let second = LLVMGetOperand(instruction, 1)
        else { return }
        switch call.kind {
        case .begin, .end:
            setAlive(second, call.kind == .begin)
            guard let states = states[second],
                let size = facts.roots.fixedSize(of: .alloca(second))
            else { return }
            fill(states, call.kind == .begin ? ByteState.untouched : ByteState.dead, size)
        case .set:
            guard let length = lengthOperand() else { return }
            demand(length)
            checkWholeRange(first, length, "writes")
            changeOpenMemory(first, copying: nil, length)
            forgetBounds(of: first, length)
            if let place = state(of: first) { fill(place, ByteState.set, length) }
        case .copy, .move:
            guard let length = lengthOperand() else { return }
            demand(length)
            checkWholeRange(second, length, "reads")
            checkWholeRange(first, length, "writes")
            if call.kind == .copy { checkOverlap(first, second, length) }
            changeOpenMemory(first, copying: second, length)
            forgetBounds(of: first, length)
            guard let target = state(of: first) else { return }
            if let source = state(of: second) {
                _ = LLVMBuildMemMove(builder.handle, target, 1, source, 1, length)
            } else {
                fill(target, ByteState.set, length)
            }
        }
    }
}
