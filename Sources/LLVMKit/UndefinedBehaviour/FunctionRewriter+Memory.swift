internal import CLLVM

/// Where an object lies and how large it is, as code can ask for it.
struct ObjectBounds {
    var start: LLVMValueRef
    var size: LLVMValueRef
    /// Where that is fixed.
    var fixedSize: UInt64?
}

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
            checkLoadedValue()
        case LLVMStore:
            guard let value = LLVMGetOperand(instruction, 0),
                let pointer = LLVMGetOperand(instruction, 1)
            else { return }
            access(pointer, LLVMTypeOf(value), "writes")
            writeState(of: value, pointer)
        case LLVMGetElementPtr: checkInside()
        case LLVMCall: rewriteMemoryCall()
        default: break
        }
    }

    // MARK: Bounds

    /// The bounds of an object; nil when they are not known.
    func bounds(of root: MemoryRoot) -> ObjectBounds? {
        if let known = knownBounds[root] { return known }
        guard let fixed = facts.roots.fixedSize(of: root) else { return nil }
        return ObjectBounds(start: root.value, size: builder.word(fixed), fixedSize: fixed)
    }

    /// Checks bounds and alignment of a load or store.
    private func access(_ pointer: LLVMValueRef, _ type: LLVMTypeRef, _ verb: String) {
        let count = LLVMStoreSizeOfType(pass.layout, type)
        checkBounds(pointer, count, verb)
        let promised = UInt64(LLVMGetAlignment(instruction))
        guard promised > 1,
            facts.roots.alignment(of: pointer, parameters: facts.parameterAlignments) < promised
        else { return }
        let address = builder.address(pointer)
        let rest = builder.and(address, builder.word(promised - 1))
        report(
            site(
                .alignment,
                "promises an address that is a multiple of \(promised) (align), but it is "
                    + "\(ValueMark.secondUnsigned) more than one"),
            if: builder.isNotZero(rest), address, rest, signed: false)
    }

    private func checkBounds(_ pointer: LLVMValueRef, _ count: UInt64, _ verb: String) {
        guard count > 0, let root = facts.roots.root(of: pointer), let bounds = bounds(of: root)
        else { return }
        if let size = bounds.fixedSize,
            let offset = facts.roots.fixedOffset(of: pointer, from: root), offset >= 0,
            UInt64(offset) <= size, count <= size - UInt64(offset)
        {
            return
        }
        let offset = offset(of: pointer, in: bounds)
        let isOutside: LLVMValueRef
        if let size = bounds.fixedSize {
            isOutside =
                size < count
                ? builder.bit(true)
                : builder.compare(LLVMIntUGT, offset, builder.word(size - count))
        } else if count == 1 {
            isOutside = builder.compare(LLVMIntUGE, offset, bounds.size)
        } else {
            let rest = builder.subtract(bounds.size, offset)
            isOutside = builder.or(
                builder.compare(LLVMIntUGT, offset, bounds.size),
                builder.compare(LLVMIntULT, rest, builder.word(count)))
        }
        report(
            site(.outOfBounds, outside(verb, Self.bytes(count), root)),
            if: isOutside, offset, bounds.size)
    }

    private func offset(of pointer: LLVMValueRef, in bounds: ObjectBounds) -> LLVMValueRef {
        builder.subtract(builder.address(pointer), builder.address(bounds.start))
    }

    private func name(of root: MemoryRoot) -> String { facts.roots.description(of: root) }

    private static func bytes(_ count: UInt64) -> String {
        count == 1 ? "1 byte" : "\(count) bytes"
    }

    private func outside(_ verb: String, _ amount: String, _ root: MemoryRoot) -> String {
        "\(verb) \(amount) at offset \(ValueMark.firstSigned) of \(name(of: root)), "
            + "which has \(ValueMark.secondUnsigned)"
    }

    /// An address that has to stay inside its object, or just behind it.
    private func checkInside() {
        guard facts.watchedAddresses.contains(instruction),
            let root = facts.roots.root(of: instruction), let bounds = bounds(of: root),
            let next = LLVMGetNextInstruction(instruction)
        else { return }
        position = next
        builder.move(before: next)
        let offset = offset(of: instruction, in: bounds)
        breach(
            .outsideObject,
            "is not inbounds: it points to offset \(ValueMark.firstSigned) of "
                + "\(name(of: root)), which has \(ValueMark.secondUnsigned) bytes",
            if: builder.compare(LLVMIntUGT, offset, bounds.size), offset, bounds.size)
        LLVMSetIsInBounds(instruction, 0)
    }

    // MARK: States of bytes

    /// Where the states of the bytes behind a pointer are; nil when they are not watched.
    private func state(of pointer: LLVMValueRef) -> LLVMValueRef? {
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

    /// Bounds of an alloca whose size is told when it is made.
    private func allocaBounds() -> ObjectBounds? {
        guard facts.roots.fixedSize(of: .alloca(instruction)) == nil,
            let count = LLVMGetOperand(instruction, 0), PoisonSource.bits(count) <= 64,
            let next = LLVMGetNextInstruction(instruction)
        else { return nil }
        builder.move(before: next)
        let element = LLVMABISizeOfType(pass.layout, LLVMGetAllocatedType(instruction))
        let wide = builder.cast(LLVMZExt, count, to: builder.word)
        let size = builder.binary(LLVMMul, wide, builder.word(element))
        return ObjectBounds(start: instruction, size: size)
    }

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
            guard let states = states[second],
                let size = facts.roots.fixedSize(of: .alloca(second))
            else { return }
            fill(states, call.kind == .begin ? ByteState.untouched : ByteState.dead, size)
        case .set:
            guard let length = lengthOperand() else { return }
            demand(first)
            demand(length)
            checkRange(first, length, "writes")
            if let place = state(of: first) { fill(place, ByteState.set, length) }
        case .copy, .move:
            guard let length = lengthOperand() else { return }
            demand(first)
            demand(second)
            demand(length)
            checkRange(second, length, "reads")
            checkRange(first, length, "writes")
            if call.kind == .copy { checkOverlap(first, second, length) }
            guard let target = state(of: first) else { return }
            if let source = state(of: second) {
                _ = LLVMBuildMemMove(builder.handle, target, 1, source, 1, length)
            } else {
                fill(target, ByteState.set, length)
            }
        }
    }

    private func lengthOperand() -> LLVMValueRef? {
        guard let length = LLVMGetOperand(instruction, 2), PoisonSource.bits(length) <= 64 else {
            return nil
        }
        return builder.cast(LLVMZExt, length, to: builder.word)
    }

    private func checkRange(_ pointer: LLVMValueRef, _ length: LLVMValueRef, _ verb: String) {
        guard let root = facts.roots.root(of: pointer), let bounds = bounds(of: root) else {
            return
        }
        let offset = offset(of: pointer, in: bounds)
        let rest = builder.subtract(bounds.size, offset)
        let isOutside = builder.or(
            builder.compare(LLVMIntUGT, offset, bounds.size),
            builder.compare(LLVMIntULT, rest, length))
        report(
            site(
                .outOfBounds,
                "\(verb) \(ValueMark.secondUnsigned) bytes at offset \(ValueMark.firstSigned) of "
                    + "\(name(of: root)), which has fewer"),
            if: builder.and(isOutside, builder.isNotZero(length)), offset, length)
    }

    private func checkOverlap(
        _ target: LLVMValueRef, _ source: LLVMValueRef, _ length: LLVMValueRef
    ) {
        let left = builder.address(target)
        let right = builder.address(source)
        let distance = builder.subtract(left, right)
        let touches = builder.or(
            builder.compare(LLVMIntULT, distance, length),
            builder.compare(LLVMIntULT, builder.subtract(right, left), length))
        report(
            site(
                .overlap,
                "copies \(ValueMark.secondUnsigned) bytes to a place that is "
                    + "\(ValueMark.firstSigned) bytes away, and overlaps"),
            if: builder.and(touches, builder.isNotZero(distance)), distance, length)
    }
}
