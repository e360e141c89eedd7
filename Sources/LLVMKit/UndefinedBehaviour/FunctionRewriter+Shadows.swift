internal import CLLVM

extension FunctionRewriter {
    /// Gives the instruction under way the shadow that follows from its operands.
    func spread(_ opcode: LLVMOpcode) {
        switch PoisonSource.passage(of: instruction) {
        case .none: break
        case .selection: spreadSelection(opcode)
        case .everything: addShadow(joined())
        case .poisonOnly: addShadow(joined().map(withoutUndefined))
        case .lowBits: addShadow(joined().map(partly))
        case .cut: addShadow(joined().map(withoutPartly))
        }
    }

    /// Joins what comes from operands with what the instruction's own promises made.
    private func addShadow(_ shadow: Shadow?) {
        let all = either(madeShadow, shadow)
        madeShadow = nil
        guard let all else { return }
        setShadows(Array(repeating: all, count: Leaves.count(of: LLVMTypeOf(instruction))))
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
        let mark = builder.and(shadow, builder.half(ShadowLayout.undefined))
        return builder.select(builder.isNotZero(mark), builder.half(0), shadow)
    }

    /// Undefined bits fill only a part from here on.
    private func partly(_ shadow: Shadow) -> Shadow {
        let mark = builder.and(shadow, builder.half(ShadowLayout.undefined))
        return builder.or(shadow, builder.add(mark, mark))
    }

    private func withoutPartly(_ shadow: Shadow) -> Shadow {
        let isPartly = builder.compare(LLVMIntSLT, shadow, builder.half(0))
        return builder.select(isPartly, builder.half(0), shadow)
    }

    private func spreadSelection(_ opcode: LLVMOpcode) {
        switch opcode {
        case LLVMSelect: spreadSelect()
        case LLVMExtractValue: spreadExtract()
        case LLVMInsertValue: spreadInsert()
        default: break
        }
    }

    private func spreadSelect() {
        guard let condition = LLVMGetOperand(instruction, 0),
            let yes = LLVMGetOperand(instruction, 1), let no = LLVMGetOperand(instruction, 2),
            LLVMGetTypeKind(LLVMTypeOf(condition)) == LLVMIntegerTypeKind
        else { return }
        let count = Leaves.count(of: LLVMTypeOf(instruction))
        let left = shadows(of: yes)
        let right = shadows(of: no)
        // An open condition between equal values harms nobody.
        let open = shadow(of: condition).map(withoutUndefined)
        setShadows(
            (0..<count).map { leaf in
                let first = left.flatMap { $0.indices.contains(leaf) ? $0[leaf] : nil }
                let second = right.flatMap { $0.indices.contains(leaf) ? $0[leaf] : nil }
                guard first != nil || second != nil else { return open }
                let zero = builder.half(0)
                return either(open, builder.select(condition, first ?? zero, second ?? zero))
            })
    }

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
