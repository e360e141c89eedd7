internal import CLLVM

extension FunctionRewriter {
    // MARK: Loads and stores

    /// Checks permission, bounds and alignment of a load, store or atomic operation.
    func access(_ pointer: LLVMValueRef, _ type: LLVMTypeRef, _ verb: String) {
        let count = LLVMStoreSizeOfType(pass.layout, type)
        checkPermission(pointer, verb)
        checkFlag(pointer)
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

    func checkBounds(_ pointer: LLVMValueRef, _ count: UInt64, _ verb: String) {
        guard count > 0, let bounds = bounds(ofPointer: pointer) else { return }
        if let size = bounds.fixedSize, let root = facts.roots.root(of: pointer),
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
        } else {
            isOutside = builder.compare(LLVMIntUGE, offset, room(for: count, in: bounds))
        }
        let site = site(.outOfBounds, outside(verb, Self.bytes(count), bounds))
        guard let (wraps, index, event) = wrap(of: pointer) else {
            return report(site, if: isOutside, offset, bounds.size)
        }
        let exit = LLVMAppendBasicBlockInContext(builder.context, facts.function, "")
        cursor.leave(to: exit, if: builder.or(isOutside, wraps), before: position)
        builder.move(toEndOf: exit)
        let wrapSite = self.site(.index, event, at: pointer)
        builder.call(
            pass.reporter,
            [
                builder.select(wraps, builder.half(wrapSite), builder.half(site)),
                builder.half(0), builder.select(wraps, index, offset), bounds.size,
            ])
        _ = LLVMBuildUnreachable(builder.handle)
        builder.move(before: position)
    }

    /// From which offset on there is no room for some bytes. Of parameters it is reckoned once.
    private func room(for count: UInt64, in bounds: ObjectBounds) -> LLVMValueRef {
        if count == 1 { return bounds.size }
        let key = RoomKey(size: bounds.size, count: count)
        if let known = rooms[key] { return known }
        let isShared = bounds.isOfParameter && start != nil
        if isShared, let start { builder.move(before: start) }
        let rest = builder.subtract(bounds.size, builder.word(count - 1))
        let isShort = builder.compare(LLVMIntULT, bounds.size, builder.word(count))
        let room = builder.select(isShort, builder.word(0), rest)
        if isShared {
            added.insert(room)
            rooms[key] = room
            builder.move(before: position)
        }
        return room
    }

    /// When the index of an `inbounds` address that is accessed here is so large that its offset
    /// leaves 64 bits, the index, and that in words.
    private func wrap(
        of pointer: LLVMValueRef
    ) -> (condition: LLVMValueRef, index: LLVMValueRef, event: String)? {
        guard facts.accessedElements.contains(pointer),
            let step = Strides(of: pointer, pass.layout)?.steps.first(where: {
                $0.isWide && $0.bytes > 1
            }), let index = step.index
        else { return nil }
        let isUnsigned = LLVMGEPGetNoWrapFlags(pointer) & UInt32(LLVMGEPFlagNUW) != 0
        let event = Self.wrapEvent(step.bytes, signed: !isUnsigned)
        if isUnsigned {
            let largest = builder.word(UInt64.max / UInt64(step.bytes))
            return (builder.compare(LLVMIntUGT, index, largest), index, event)
        }
        let largest = UInt64(Int64.max / step.bytes)
        let moved = builder.add(index, builder.word(largest))
        return (builder.compare(LLVMIntUGT, moved, builder.word(2 * largest)), index, event)
    }

    static func wrapEvent(_ bytes: Int64, signed: Bool) -> String {
        "wraps: index \(ValueMark.first(signed: signed)) times \(bytes) bytes does not fit 64 bits"
    }

    func offset(of pointer: LLVMValueRef, in bounds: ObjectBounds) -> LLVMValueRef {
        builder.subtract(builder.address(pointer), builder.address(bounds.start))
    }

    private static func bytes(_ count: UInt64) -> String {
        count == 1 ? "1 byte" : "\(count) bytes"
    }

    private func outside(_ verb: String, _ amount: String, _ bounds: ObjectBounds) -> String {
        "\(verb) \(amount) at offset \(ValueMark.firstSigned) of \(bounds.name), "
            + "which has \(ValueMark.secondUnsigned)"
    }

    // MARK: Copies and fillings

    func lengthOperand() -> LLVMValueRef? {
        guard let length = LLVMGetOperand(instruction, 2), PoisonSource.bits(length) <= 64 else {
            return nil
        }
        return builder.cast(LLVMZExt, length, to: builder.word)
    }

    /// Checks everything about a range that an intrinsic reads or writes. Where it is empty, the
    /// pointer may be anything.
    func checkWholeRange(_ pointer: LLVMValueRef, _ length: LLVMValueRef, _ verb: String) {
        if PoisonSource.isConstant(length, 0) { return }
        let isRange = builder.isNotZero(length)
        if let shadow = shadow(of: pointer) {
            demandWhole(builder.select(isRange, shadow, builder.half(0)))
        }
        checkPermission(pointer, verb, if: isRange)
        checkFlag(pointer, if: isRange)
        checkRange(pointer, length, verb, if: isRange)
        let index: UInt32 = verb == "reads" ? 2 : 1
        guard
            let attribute = LLVMGetCallSiteEnumAttribute(instruction, index, PromiseKinds.align)
        else { return }
        let promised = LLVMGetEnumAttributeValue(attribute)
        guard promised > 1,
            facts.roots.alignment(of: pointer, parameters: facts.parameterAlignments) < promised
        else { return }
        let rest = builder.and(builder.address(pointer), builder.word(promised - 1))
        report(
            site(
                .alignment,
                "promises an address that is a multiple of \(promised) (align), but it is "
                    + "\(ValueMark.secondUnsigned) more than one"),
            if: builder.and(isRange, builder.isNotZero(rest)), pointer, rest, signed: false)
    }

    private func checkRange(
        _ pointer: LLVMValueRef, _ length: LLVMValueRef, _ verb: String, if isRange: LLVMValueRef
    ) {
        guard let bounds = bounds(ofPointer: pointer) else { return }
        let offset = offset(of: pointer, in: bounds)
        let rest = builder.subtract(bounds.size, offset)
        let isOutside = builder.or(
            builder.compare(LLVMIntUGT, offset, bounds.size),
            builder.compare(LLVMIntULT, rest, length))
        report(
            site(
                .outOfBounds,
                "\(verb) \(ValueMark.secondUnsigned) bytes at offset \(ValueMark.firstSigned) of "
                    + "\(bounds.name), which has fewer"),
            if: builder.and(isOutside, isRange), offset, length)
    }

    func checkOverlap(
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

    // MARK: Permissions

    /// Checks what the function promises about the memory that it reads and writes.
    func checkPermission(
        _ pointer: LLVMValueRef, _ verb: String, if condition: LLVMValueRef? = nil
    ) {
        guard let root = facts.roots.root(of: pointer),
            let event = forbidden(root, verb, writes: verb != "reads")
        else { return }
        report(site(.promise, event), if: condition ?? builder.bit(true))
    }

    private func forbidden(_ root: MemoryRoot, _ verb: String, writes: Bool) -> String? {
        let function = facts.function
        let memory = LLVMGetEnumAttributeAtIndex(
            function, AttributeNames.functionIndex, PromiseKinds.memory)
        // Two bits for each kind of memory, read and write: arguments, hidden, everything else.
        let effects = memory.map { LLVMGetEnumAttributeValue($0) } ?? .max
        let wanted: UInt64 = writes ? 2 : 1
        switch root {
        case .alloca: return nil
        case .variable(let variable):
            let isConstant = LLVMIsGlobalConstant(variable) != 0
            if isConstant { return writes ? "\(verb) \(name(of: root)), a constant" : nil }
            guard (effects >> 4) & wanted == 0 else { return nil }
        case .parameter(let parameter):
            guard let index = facts.index(of: parameter) else { return nil }
            for (kind, name, forbids) in [
                (PromiseKinds.readonly, "readonly", writes),
                (PromiseKinds.writeonly, "writeonly", !writes),
                (PromiseKinds.readnone, "readnone", true),
            ] where forbids && PromiseKinds.has(kind, function, at: index + 1) {
                return "\(verb) through \(self.name(of: root)), which is \(name)"
            }
            guard effects & wanted == 0 else { return nil }
        }
        return "\(verb) \(name(of: root)), which its function promises not to (memory)"
    }

    // MARK: Lifetimes of allocas that are not watched byte by byte

    func makeLifeFlag() {
        guard !facts.roots.isWatched(instruction), facts.markedAllocas.contains(instruction),
            let next = LLVMGetNextInstruction(instruction)
        else { return }
        builder.move(before: next)
        let flag = LLVMBuildArrayAlloca(builder.handle, builder.byte, builder.half(1), "")
        builder.store(LLVMConstNull(builder.byte), flag)
        lifeFlags[instruction] = flag
    }

    func setAlive(_ alloca: LLVMValueRef, _ isAlive: Bool) {
        guard let flag = lifeFlags[alloca] else { return }
        builder.store(LLVMConstInt(builder.byte, isAlive ? 1 : 0, 0), flag)
    }

    func checkFlag(_ pointer: LLVMValueRef, if condition: LLVMValueRef? = nil) {
        guard case .alloca(let alloca)? = facts.roots.root(of: pointer),
            let flag = lifeFlags[alloca]
        else { return }
        let value = builder.load(builder.byte, flag)
        let isDead = builder.compare(LLVMIntEQ, value, LLVMConstNull(builder.byte))
        report(
            site(.lifetime, "accesses \(name(of: .alloca(alloca))) outside its lifetime"),
            if: condition.map { builder.and($0, isDead) } ?? isDead)
    }
}
