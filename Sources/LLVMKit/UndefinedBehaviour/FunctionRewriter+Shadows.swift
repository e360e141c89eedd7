internal import CLLVM

extension FunctionRewriter {
    /// Gives the instruction under way the shadow that follows from its operands, or that its own
    /// promises made, which then knows of the operands already.
    func spread(_ opcode: LLVMOpcode) {
        if PoisonSource.passage(of: instruction) == .selection { return spreadSelection(opcode) }
        let shadow = PoisonSource.isSource(instruction) ? madeShadow : passedShadow()
        addShadow(either(shadow, PoisonSource.isSource(instruction) ? nil : madeShadow))
    }

    /// What the operands make of the result, if it is made of them.
    func passedShadow() -> Shadow? {
        let shadow: Shadow? =
            switch PoisonSource.passage(of: instruction) {
            case .none, .selection: nil
            case .everything: joined()
            case .poisonOnly: joined().map(withoutUndefined)
            case .lowBits: joined().map(partly)
            case .cut: joined().map(withoutPartly)
            }
        return shadow.flatMap(fitted)
    }

    private func addShadow(_ shadow: Shadow?) {
        madeShadow = nil
        guard let all = shadow.flatMap(fitted) else { return }
        let type = LLVMTypeOf(instruction)
        let count = Leaves.lanes(of: type) > 0 ? 1 : Leaves.count(of: type)
        setShadows(Array(repeating: all, count: count))
    }

    /// The shadow in as many lanes as the result has; nil where they can not be told apart.
    private func fitted(_ shadow: Shadow) -> Shadow? {
        let type = builder.shadowType(of: LLVMTypeOf(instruction))
        if LLVMTypeOf(shadow) == type { return shadow }
        if LLVMTypeOf(shadow) == builder.half {
            return builder.spread(shadow, like: LLVMConstNull(type))
        }
        guard type == builder.half else { return nil }
        let whole = builder.compare(LLVMIntSGT, shadow, LLVMConstNull(LLVMTypeOf(shadow)))
        return builder.select(
            builder.any(whole), builder.first(of: shadow, where: whole), builder.half(0))
    }

    private func joined() -> Shadow? {
        var result: Shadow?
        let count =
            LLVMGetInstructionOpcode(instruction) == LLVMCall
            ? LLVMGetNumArgOperands(instruction) : UInt32(max(0, LLVMGetNumOperands(instruction)))
        for index in 0..<count {
            guard let operand = LLVMGetOperand(instruction, index) else { continue }
            result = either(result, shadow(of: operand))
        }
        return result
    }

    private func withoutUndefined(_ shadow: Shadow) -> Shadow {
        guard pass.mayBeUndefined else { return shadow }
        let mark = builder.and(
            shadow, builder.integer(UInt64(ShadowLayout.undefined), like: shadow))
        return builder.select(
            builder.isNotZero(mark), LLVMConstNull(LLVMTypeOf(shadow)), shadow)
    }

    /// Undefined bits fill only a part from here on.
    private func partly(_ shadow: Shadow) -> Shadow {
        guard pass.mayBeUndefined else { return shadow }
        let mark = builder.and(
            shadow, builder.integer(UInt64(ShadowLayout.undefined), like: shadow))
        return builder.or(shadow, builder.add(mark, mark))
    }

    private func withoutPartly(_ shadow: Shadow) -> Shadow {
        guard pass.mayBeUndefined else { return shadow }
        let zero = LLVMConstNull(LLVMTypeOf(shadow))
        return builder.select(builder.compare(LLVMIntSLT, shadow, zero), zero, shadow)
    }

    private func spreadSelection(_ opcode: LLVMOpcode) {
        switch opcode {
        case LLVMSelect: spreadSelect()
        case LLVMExtractValue: spreadExtract()
        case LLVMInsertValue: spreadInsert()
        case LLVMExtractElement: spreadExtractElement()
        case LLVMInsertElement: spreadInsertElement()
        case LLVMShuffleVector: spreadShuffle()
        default: break
        }
    }

    private func spreadSelect() {
        guard let condition = LLVMGetOperand(instruction, 0),
            let yes = LLVMGetOperand(instruction, 1), let no = LLVMGetOperand(instruction, 2)
        else { return }
        let type = LLVMTypeOf(instruction)
        let isVector = Leaves.lanes(of: type) > 0
        guard isVector || LLVMGetTypeKind(LLVMTypeOf(condition)) == LLVMIntegerTypeKind else {
            return
        }
        let count = isVector ? 1 : Leaves.count(of: type)
        let left = shadows(of: yes)
        let right = shadows(of: no)
        // An open condition between equal values harms nobody.
        let open = either(madeShadow, shadow(of: condition).map(withoutUndefined))
        madeShadow = nil
        setShadows(
            (0..<count).map { leaf in
                let first = left.flatMap { $0.indices.contains(leaf) ? $0[leaf] : nil }
                let second = right.flatMap { $0.indices.contains(leaf) ? $0[leaf] : nil }
                guard first != nil || second != nil else { return open.flatMap(fitted) }
                let zero = LLVMConstNull(builder.shadowType(of: type))
                return either(open, builder.select(condition, first ?? zero, second ?? zero))
            })
    }

    // MARK: Lanes

    /// The number of a lane, and a condition that it is one; the condition is nil where that is
    /// certain.
    private func lane(
        _ index: LLVMValueRef, of vector: LLVMValueRef
    ) -> (index: LLVMValueRef, isMissing: LLVMValueRef?) {
        let lanes = UInt64(Leaves.lanes(of: LLVMTypeOf(vector)))
        guard PoisonSource.isSource(instruction) else { return (index, nil) }
        let isMissing = builder.compare(LLVMIntUGE, index, builder.integer(lanes, like: index))
        return (builder.select(isMissing, builder.integer(0, like: index), index), isMissing)
    }

    private func missingLane(_ index: LLVMValueRef, of vector: LLVMValueRef) -> Shadow? {
        guard PoisonSource.isSource(instruction) else { return nil }
        let lanes = UInt64(Leaves.lanes(of: LLVMTypeOf(vector)))
        return taint(
            site(.outOfBounds, "names lane \(ValueMark.firstUnsigned) of a vector of \(lanes)"),
            if: builder.compare(LLVMIntUGE, index, builder.integer(lanes, like: index)), index,
            signed: false)
    }

    private func spreadExtractElement() {
        guard let vector = LLVMGetOperand(instruction, 0),
            let index = LLVMGetOperand(instruction, 1), Leaves.lanes(of: LLVMTypeOf(vector)) > 0
        else { return }
        let made = missingLane(index, of: vector)
        let place = lane(index, of: vector).index
        let known = shadow(of: vector).map {
            LLVMBuildExtractElement(builder.handle, $0, place, "")
        }
        setShadow(either(either(made, shadow(of: index).map(withoutUndefined)), known))
    }

    private func spreadInsertElement() {
        guard let vector = LLVMGetOperand(instruction, 0),
            let value = LLVMGetOperand(instruction, 1),
            let index = LLVMGetOperand(instruction, 2), Leaves.lanes(of: LLVMTypeOf(vector)) > 0
        else { return }
        let made = missingLane(index, of: vector)
        let place = lane(index, of: vector).index
        let before = shadow(of: vector)
        let inserted = shadow(of: value)
        guard before != nil || inserted != nil || made != nil else { return }
        let type = builder.shadowType(of: LLVMTypeOf(vector))
        let known = LLVMBuildInsertElement(
            builder.handle, before ?? LLVMConstNull(type), inserted ?? builder.half(0), place, "")
        setShadow(either(made.flatMap(fitted), known))
    }

    private func spreadShuffle() {
        guard let left = LLVMGetOperand(instruction, 0),
            let right = LLVMGetOperand(instruction, 1),
            Leaves.lanes(of: LLVMTypeOf(instruction)) > 0,
            Leaves.lanes(of: LLVMTypeOf(left)) > 0
        else { return }
        let zero = LLVMConstNull(builder.shadowType(of: LLVMTypeOf(left)))
        let mask = (0..<LLVMGetNumMaskElements(instruction)).map {
            LLVMGetMaskValue(instruction, $0)
        }
        var indices = mask.map { builder.half(UInt32(max(0, $0))) }
        let shuffled = LLVMBuildShuffleVector(
            builder.handle, shadow(of: left) ?? zero, shadow(of: right) ?? zero,
            LLVMConstVector(&indices, UInt32(indices.count)), "")
        guard mask.contains(where: { $0 < 0 }) else { return setShadow(shuffled) }
        let site = nowhere
        var isNowhere = mask.map { builder.bit($0 < 0) }
        var sites = mask.map { _ in builder.half(site) }
        let count = UInt32(mask.count)
        setShadow(
            builder.select(
                LLVMConstVector(&isNowhere, count), LLVMConstVector(&sites, count), shuffled))
    }

    // MARK: Aggregates

    private func spreadExtract() {
        guard let aggregate = LLVMGetOperand(instruction, 0), let all = shadows(of: aggregate),
            let range = Leaves.range(of: indices, in: LLVMTypeOf(aggregate)),
            range.upperBound <= all.count
        else { return }
        setShadows(Array(all[range]))
    }

    private func spreadInsert() {
        guard let aggregate = LLVMGetOperand(instruction, 0),
            let value = LLVMGetOperand(instruction, 1)
        else { return }
        let type = LLVMTypeOf(aggregate)
        let count = Leaves.count(of: type)
        guard count > 0, let range = Leaves.range(of: indices, in: type),
            range.upperBound <= count
        else { return }
        var all = shadows(of: aggregate) ?? Array(repeating: nil, count: count)
        guard all.count == count else { return }
        let inserted = shadows(of: value) ?? Array(repeating: nil, count: range.count)
        guard inserted.count == range.count else { return }
        all.replaceSubrange(range, with: inserted)
        setShadows(all)
    }

    private var indices: [UInt32] {
        Array(
            UnsafeBufferPointer(
                start: LLVMGetIndices(instruction), count: Int(LLVMGetNumIndices(instruction))))
    }

    // MARK: Uses

    /// Operands that have to be well defined for the instruction to have a meaning.
    func checkUse(_ opcode: LLVMOpcode) {
        switch opcode {
        case LLVMBr where LLVMGetNumSuccessors(instruction) == 2: demandOperand(0)
        case LLVMAlloca, LLVMIndirectBr: demandOperand(0)
        case LLVMSwitch, LLVMLoad, LLVMAtomicRMW, LLVMAtomicCmpXchg: demandOperand(0)
        case LLVMStore: demandOperand(1)
        case LLVMUDiv, LLVMSDiv, LLVMURem, LLVMSRem: demandOperand(1)
        case LLVMUnreachable:
            report(site(.unreachable, "is reached"), if: builder.bit(true))
        case LLVMCall:
            guard LLVMIsAFunction(LLVMGetCalledValue(instruction)) == nil else { return }
            demand(LLVMGetCalledValue(instruction))
        default: break
        }
    }

    func demandOperand(_ index: UInt32) {
        if let operand = LLVMGetOperand(instruction, index) { demand(operand) }
    }
}
