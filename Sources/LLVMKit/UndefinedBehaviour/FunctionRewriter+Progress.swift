internal import CLLVM

/// A loop that changes nothing but its own values, in code that promises to come to an end.
struct QuietLoop {
    let header: LLVMBasicBlockRef
    /// Blocks that lead to the header, and whether they are in the loop.
    let entries: [(block: LLVMBasicBlockRef, isBack: Bool)]
    /// Small allocas that it writes to, and nothing else does.
    let variables: [LLVMValueRef]
}

extension FunctionFacts {
    private static let loopBlockLimit = 256

    /// Loops that have to come to an end, and whose state can be told from a few values.
    func quietLoops(_ layout: LLVMTargetDataRef) -> [QuietLoop] {
        let promises = [PromiseKinds.mustprogress, PromiseKinds.willreturn].contains {
            PromiseKinds.has($0, function, at: AttributeNames.functionIndex)
        }
        let context = LLVMGetTypeContext(LLVMTypeOf(function))
        let kind = PromiseKinds.metadata("llvm.loop", in: context)
        var order: [LLVMBasicBlockRef: Int] = [:]
        for (index, block) in blocks.enumerated() { order[block] = index }
        var sources: [LLVMBasicBlockRef: [LLVMBasicBlockRef]] = [:]
        var latches: [LLVMBasicBlockRef: [LLVMBasicBlockRef]] = [:]
        for (index, block) in blocks.enumerated() {
            guard let end = LLVMGetBasicBlockTerminator(block) else { continue }
            let promisesHere = promises || Self.promisesProgress(end, kind)
            for successor in 0..<LLVMGetNumSuccessors(end) {
                let target = LLVMGetSuccessor(end, successor)
                if sources[target, default: []].contains(block) { continue }
                sources[target, default: []].append(block)
                if let place = order[target], place <= index, promisesHere {
                    latches[target, default: []].append(block)
                }
            }
        }
        return blocks.compactMap { header in
            latches[header].flatMap { quietLoop(header, $0, sources, layout) }
        }
    }

    private static func promisesProgress(_ end: LLVMValueRef, _ kind: UInt32) -> Bool {
        guard LLVMHasMetadata(end) != 0, let node = LLVMGetMetadata(end, kind) else { return false }
        return operands(of: node).dropFirst().contains { property in
            guard let property, LLVMIsAMDNode(property) != nil,
                let name = operands(of: property).first ?? nil
            else { return false }
            var length: UInt32 = 0
            guard let text = LLVMGetMDString(name, &length) else { return false }
            return borrowString(text, count: Int(length)) == "llvm.loop.mustprogress"
        }
    }

    private static func operands(of node: LLVMValueRef) -> [LLVMValueRef?] {
        let count = Int(LLVMGetMDNodeNumOperands(node))
        return Array(unsafeUninitializedCapacity: count) { buffer, used in
            buffer.initialize(repeating: nil)
            if let start = buffer.baseAddress { LLVMGetMDNodeOperands(node, start) }
            used = count
        }
    }

    private func quietLoop(
        _ header: LLVMBasicBlockRef, _ latches: [LLVMBasicBlockRef],
        _ sources: [LLVMBasicBlockRef: [LLVMBasicBlockRef]], _ layout: LLVMTargetDataRef
    ) -> QuietLoop? {
        var body: Set<LLVMBasicBlockRef> = [header]
        var stack = latches.filter { body.insert($0).inserted }
        while let block = stack.popLast() {
            // A loop with a second way in has no header.
            guard block != blocks[0], body.count <= Self.loopBlockLimit else { return nil }
            for source in sources[block] ?? [] where body.insert(source).inserted {
                stack.append(source)
            }
        }
        var variables: Set<LLVMValueRef> = []
        for block in body {
            for instruction in instructions(of: block) {
                switch effect(of: instruction) {
                case .none: break
                case .variable(let alloca): variables.insert(alloca)
                case .unknown: return nil
                }
            }
        }
        let isSmall = variables.allSatisfy {
            (roots.fixedSize(of: .alloca($0)) ?? .max) <= 8 && roots.isContained(.alloca($0))
        }
        guard isSmall, variables.count <= 16 else { return nil }
        return QuietLoop(
            header: header,
            entries: (sources[header] ?? []).map { ($0, body.contains($0)) },
            variables: Array(variables))
    }

    private enum Effect { case none, variable(LLVMValueRef), unknown }

    private func effect(of instruction: LLVMValueRef) -> Effect {
        switch LLVMGetInstructionOpcode(instruction) {
        case LLVMStore:
            guard LLVMGetVolatile(instruction) == 0, let pointer = LLVMGetOperand(instruction, 1),
                case .alloca(let alloca)? = roots.root(of: pointer)
            else { return .unknown }
            return .variable(alloca)
        case LLVMLoad: return LLVMGetVolatile(instruction) == 0 ? .none : .unknown
        case LLVMCall:
            return PoisonSource.isTransparent(instruction) ? .none : .unknown
        case LLVMAtomicRMW, LLVMAtomicCmpXchg, LLVMAlloca, LLVMFreeze: return .unknown
        case LLVMPHI:
            let type = LLVMTypeOf(instruction)
            return Leaves.count(of: type) == 1 ? .none : .unknown
        default:
            // Fences are for other threads.
            return LLVMGetInstructionOpcode(instruction).rawValue == 55 ? .unknown : .none
        }
    }
}

extension FunctionRewriter {
    /// Makes room for what each quiet loop started with, at the start of the function.
    func prepareLoops() {
        guard let end = LLVMGetBasicBlockTerminator(facts.blocks[0]) else { return }
        for loop in facts.quietLoops(pass.layout) {
            let first = instructions(of: facts.blocks[0]).first {
                LLVMGetInstructionOpcode($0) != LLVMAlloca
            }
            builder.move(before: first ?? end)
            let phis = instructions(of: loop.header).prefix {
                LLVMGetInstructionOpcode($0) == LLVMPHI
            }
            let types =
                phis.map { LLVMTypeOf($0) }
                + loop.variables.map { _ in builder.word }
            let slots = types.map {
                LLVMBuildArrayAlloca(builder.handle, $0, builder.half(1), "")
            }
            for slot in slots { added.insert(slot) }
            loops[loop.header] = (loop, Array(phis), slots)
        }
    }

    /// At the start of a header: reports when everything is as it was before. What is compared
    /// with is replaced after 1, 2, 4, … rounds.
    func watchProgress(of block: LLVMBasicBlockRef) {
        guard let (loop, phis, slots) = loops[block],
            let first = instructions(of: block).first(where: {
                LLVMGetInstructionOpcode($0) != LLVMPHI
            })
        else { return }
        begin(first)
        builder.move(before: phis.first ?? first)
        let round = builder.phi(builder.word)
        builder.move(before: first)
        let next = builder.add(round, builder.word(1))
        for entry in loop.entries {
            var values = [entry.isBack ? next : builder.word(0)]
            var blocks = [entry.block]
            LLVMAddIncoming(round, &values, &blocks, 1)
        }
        let state = phis + loop.variables.map { loadWhole($0) }
        var isSame = builder.isNotZero(round)
        for (value, slot) in zip(state, slots) {
            let old = builder.load(LLVMTypeOf(value), slot)
            isSame = builder.and(isSame, isEqual(value, old))
        }
        report(
            site(
                .endless,
                "is reached in the same state as before, in a loop that changes nothing and "
                    + "promises to end (mustprogress)"),
            if: isSame, state.first, signed: true)
        let isPower = builder.compare(
            LLVMIntEQ, builder.and(round, builder.subtract(round, builder.word(1))),
            builder.word(0))
        for (value, slot) in zip(state, slots) {
            let old = builder.load(LLVMTypeOf(value), slot)
            builder.store(builder.select(isPower, value, old), slot)
        }
    }

    private func loadWhole(_ alloca: LLVMValueRef) -> LLVMValueRef {
        let size = facts.roots.fixedSize(of: .alloca(alloca)) ?? 8
        let type = LLVMIntTypeInContext(builder.context, UInt32(size * 8))
        let value = builder.load(type, alloca)
        LLVMSetAlignment(value, 1)
        return builder.cast(LLVMZExt, value, to: builder.word)
    }

    private func isEqual(_ left: LLVMValueRef, _ right: LLVMValueRef) -> LLVMValueRef {
        switch LLVMGetTypeKind(LLVMTypeOf(left)) {
        case LLVMIntegerTypeKind, LLVMPointerTypeKind:
            return builder.compare(LLVMIntEQ, left, right)
        default:
            let bits = UInt32(8 * LLVMStoreSizeOfType(pass.layout, LLVMTypeOf(left)))
            let type = LLVMIntTypeInContext(builder.context, bits)
            return builder.compare(
                LLVMIntEQ, builder.cast(LLVMBitCast, left, to: type),
                builder.cast(LLVMBitCast, right, to: type))
        }
    }

    // MARK: Calls that must not happen

    /// A function that promises not to be called again before it returns, and might be.
    func mark(isActive: Bool) {
        guard let flag = pass.activeFlag(of: facts) else { return }
        builder.store(LLVMConstInt(builder.byte, isActive ? 1 : 0, 0), flag)
    }

    func checkRecursion(of callee: FunctionFacts) {
        guard let flag = pass.activeFlag(of: callee) else { return }
        report(
            site(
                .promise, "calls @\(callee.name) within itself, which promises not to (norecurse)"),
            if: builder.isNotZero(builder.load(builder.byte, flag)))
    }

    private static let targetLimit = 32

    /// A call through a pointer has to find a function of its type.
    func checkTarget() {
        let target = LLVMGetCalledValue(instruction)
        let type = LLVMGetCalledFunctionType(instruction)
        let known = pass.order.filter {
            $0.isAddressTaken && LLVMGlobalGetValueType($0.function) == type
        }
        guard known.count <= Self.targetLimit, LLVMIsAInlineAsm(target) == nil else { return }
        var isMissing = builder.bit(true)
        for each in known {
            isMissing = builder.and(
                isMissing, builder.compare(LLVMIntNE, target, each.function))
        }
        report(
            site(.call, "calls an address where there is no function of this type"), if: isMissing,
            target)
    }
}
