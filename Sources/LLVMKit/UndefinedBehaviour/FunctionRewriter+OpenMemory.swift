internal import CLLVM

/// What code does with memory that is not watched byte by byte.
extension FunctionRewriter {
    private func functions(for pointer: LLVMValueRef) -> OpenMemoryFunctions? {
        guard let place = facts.place(of: pointer), pass.openMemory.isOpen(place) else {
            return nil
        }
        return pass.openMemoryFunctions
    }

    private func mayBeOpen(_ functions: OpenMemoryFunctions) -> LLVMValueRef {
        builder.isNotZero(builder.load(builder.half, functions.count))
    }

    private func detour() -> LLVMBasicBlockRef {
        LLVMAppendBasicBlockInContext(builder.context, facts.function, "")
    }

    /// Keeps the shadow of a stored value, and forgets those of what was there.
    func writeOpenMemory(_ value: LLVMValueRef, _ pointer: LLVMValueRef) {
        guard let functions = functions(for: pointer) else { return }
        let shadow = shadow(of: value)
        var condition = mayBeOpen(functions)
        if let shadow { condition = builder.or(condition, builder.isAnyNotZero(shadow)) }
        let detour = detour()
        builder.move(toEndOf: detour)
        let start = builder.address(pointer)
        let count = LLVMStoreSizeOfType(pass.layout, LLVMTypeOf(value))
        let lanes = Leaves.lanes(of: LLVMTypeOf(value))
        if lanes > 0, let shadow {
            for lane in 0..<lanes {
                let part = builder.word(UInt64(lane) * (count / UInt64(lanes)))
                let element = builder.element(lane, of: shadow)
                builder.call(
                    functions.store,
                    [builder.add(start, part), builder.word(count / UInt64(lanes)), element])
            }
        } else {
            builder.call(
                functions.store, [start, builder.word(count), shadow ?? builder.half(0)])
        }
        cursor.pass(detour, if: condition, before: position)
    }

    /// What was read is as well defined as the bytes it came from.
    func readOpenMemory(_ pointer: LLVMValueRef) {
        guard facts.tracked.contains(instruction), let functions = functions(for: pointer),
            !facts.roots.isWatched(pointer: pointer)
        else { return }
        let type = LLVMTypeOf(instruction)
        let count = LLVMStoreSizeOfType(pass.layout, type)
        let lanes = Leaves.lanes(of: type)
        guard lanes > 0 || Leaves.count(of: type) == 1 else { return }
        let condition = mayBeOpen(functions)
        let detour = detour()
        builder.move(toEndOf: detour)
        let start = builder.address(pointer)
        var found = LLVMConstNull(builder.shadowType(of: type))
        if lanes > 0 {
            let size = count / UInt64(lanes)
            for lane in 0..<lanes {
                let place = builder.add(start, builder.word(UInt64(lane) * size))
                let shadow = builder.call(functions.find, [place, builder.word(size)])
                found = builder.inserting(shadow, lane, into: found)
            }
        } else {
            found = builder.call(functions.find, [start, builder.word(count)])
        }
        setShadow(cursor.visit(detour, giving: found, if: condition, before: position))
    }

    /// Copies what is known of a range, or forgets it.
    func changeOpenMemory(
        _ target: LLVMValueRef, copying source: LLVMValueRef?, _ length: LLVMValueRef
    ) {
        guard let functions = functions(for: target) else { return }
        let condition = mayBeOpen(functions)
        let detour = detour()
        builder.move(toEndOf: detour)
        let start = builder.address(target)
        if let source, !facts.roots.isWatched(pointer: source) {
            builder.call(functions.copy, [start, builder.address(source), length])
        } else {
            builder.call(functions.clear, [start, length])
        }
        cursor.pass(detour, if: condition, before: position)
    }

    /// Forgets everything, after changes that are not followed.
    func forgetOpenMemory() {
        guard let functions = pass.openMemoryFunctions else { return }
        builder.store(builder.half(0), functions.count)
    }

    /// A new alloca may lie where an old one was.
    func clearOpenMemory() {
        guard let functions = functions(for: instruction) else { return }
        newAllocas.append((instruction, functions))
    }

    /// Once the allocas at the start of a function are behind, which must not be torn apart.
    func clearNewAllocas() {
        guard !newAllocas.isEmpty else { return }
        let all = newAllocas
        newAllocas = []
        builder.move(before: position)
        for (alloca, functions) in all {
            guard let bounds = bounds(of: .alloca(alloca)) else { continue }
            let condition = mayBeOpen(functions)
            let detour = detour()
            builder.move(toEndOf: detour)
            builder.call(functions.clear, [builder.address(alloca), bounds.size])
            cursor.pass(detour, if: condition, before: position)
        }
    }
}
