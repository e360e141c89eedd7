internal import CLLVM

/// Whether poison from an instruction surely ends in undefined behaviour, whatever comes.
struct Doom {
    static let instructionLimit = 96
    static let blockLimit = 8

    /// Finds variables that are kept in allocas.
    let roots: MemoryRoots
    private var left = instructionLimit

    init(_ roots: MemoryRoots) {
        self.roots = roots
    }

    /// What is poison at some place on a way through the code.
    private struct State {
        var values: Set<LLVMValueRef>
        /// Allocas whose variables hold it.
        var variables: Set<LLVMValueRef> = []
        var visited: Set<LLVMBasicBlockRef>
        var hasBranched = false
    }

    /// Follows control from the instruction on every way, as far as the limits go.
    static func isCertain(for source: LLVMValueRef, _ roots: MemoryRoots) -> Bool {
        var doom = Doom(roots)
        let block = LLVMGetInstructionParent(source)
        return doom.isCertain(
            from: LLVMGetNextInstruction(source), in: block,
            State(values: [source], visited: [block]))
    }

    private mutating func isCertain(
        from first: LLVMValueRef?, in block: LLVMBasicBlockRef, _ state: State
    ) -> Bool {
        var state = state
        var next = first
        while let instruction = next {
            left -= 1
            if left <= 0 { return false }
            if isSink(instruction, state) { return true }
            if Self.mayNotGoOn(instruction) { return false }
            spread(over: instruction, &state)
            next = LLVMGetNextInstruction(instruction)
        }
        guard let terminator = LLVMGetBasicBlockTerminator(block),
            LLVMGetInstructionOpcode(terminator) == LLVMBr,
            state.visited.count < Self.blockLimit
        else { return false }
        let count = LLVMGetNumSuccessors(terminator)
        if count > 1 { state.hasBranched = true }
        for index in 0..<count {
            guard enters(LLVMGetSuccessor(terminator, index), from: block, state) else {
                return false
            }
        }
        return count > 0
    }

    private mutating func enters(
        _ block: LLVMBasicBlockRef, from origin: LLVMBasicBlockRef, _ state: State
    ) -> Bool {
        // Round and round, nothing may come of it.
        guard !state.visited.contains(block) else { return false }
        var state = state
        state.visited.insert(block)
        state.values.formUnion(Self.taintedPhis(of: block, from: origin, state.values))
        let first = instructions(of: block).first { LLVMGetInstructionOpcode($0) != LLVMPHI }
        return isCertain(from: first, in: block, state)
    }

    private static func taintedPhis(
        of block: LLVMBasicBlockRef, from origin: LLVMBasicBlockRef, _ tainted: Set<LLVMValueRef>
    ) -> Set<LLVMValueRef> {
        var phis: Set<LLVMValueRef> = []
        for phi in instructions(of: block) {
            guard LLVMGetInstructionOpcode(phi) == LLVMPHI else { break }
            for index in 0..<LLVMCountIncoming(phi)
            where LLVMGetIncomingBlock(phi, index) == origin
                && tainted.contains(LLVMGetIncomingValue(phi, index))
            {
                phis.insert(phi)
            }
        }
        return phis
    }

    private func isSink(_ instruction: LLVMValueRef, _ state: State) -> Bool {
        let index: UInt32
        switch LLVMGetInstructionOpcode(instruction) {
        case LLVMBr:
            guard LLVMGetNumSuccessors(instruction) == 2 else { return false }
            index = 0
        case LLVMRet:
            // Behind a branch it is enough to say where it began; in front of one the report says
            // that the result depends on it.
            guard state.hasBranched, LLVMGetNumOperands(instruction) == 1,
                Self.isJudged(LLVMGetBasicBlockParent(LLVMGetInstructionParent(instruction))),
                let value = LLVMGetOperand(instruction, 0),
                Leaves.count(of: LLVMTypeOf(value)) == 1,
                LLVMGetTypeKind(LLVMTypeOf(value)) != LLVMStructTypeKind
            else { return false }
            index = 0
        case LLVMSwitch, LLVMLoad: index = 0
        case LLVMStore, LLVMUDiv, LLVMSDiv, LLVMURem, LLVMSRem: index = 1
        default: return false
        }
        return LLVMGetOperand(instruction, index).map(state.values.contains) ?? false
    }

    /// The result of a function that only the harness calls is judged as a whole.
    private static func isJudged(_ function: LLVMValueRef) -> Bool {
        LLVMGetLinkage(function) == LLVMExternalLinkage && LLVMGetFirstUse(function) == nil
    }

    private func spread(over instruction: LLVMValueRef, _ state: inout State) {
        switch LLVMGetInstructionOpcode(instruction) {
        case LLVMStore:
            guard let value = LLVMGetOperand(instruction, 0),
                let place = LLVMGetOperand(instruction, 1), roots.variable(at: place) != nil
            else { return }
            if state.values.contains(value) {
                state.variables.insert(place)
            } else {
                state.variables.remove(place)
            }
        case LLVMLoad:
            guard let place = LLVMGetOperand(instruction, 0), state.variables.contains(place)
            else { return }
            state.values.insert(instruction)
        default:
            if Self.taints(instruction, state.values) { state.values.insert(instruction) }
        }
    }

    private static func taints(_ instruction: LLVMValueRef, _ tainted: Set<LLVMValueRef>) -> Bool {
        switch LLVMGetInstructionOpcode(instruction) {
        case LLVMSelect:
            return LLVMGetOperand(instruction, 0).map(tainted.contains) ?? false
        case LLVMCall, LLVMPHI, LLVMInsertValue, LLVMExtractValue, LLVMExtractElement,
            LLVMInsertElement, LLVMShuffleVector:
            return false
        default:
            // What a lane that is not poison is used for says nothing.
            guard PoisonSource.passage(of: instruction) != .none,
                LLVMGetTypeKind(LLVMTypeOf(instruction)) != LLVMVectorTypeKind
            else { return false }
            return (0..<UInt32(max(0, LLVMGetNumOperands(instruction)))).contains {
                LLVMGetOperand(instruction, $0).map(tainted.contains) ?? false
            }
        }
    }

    /// A call may not come back.
    private static func mayNotGoOn(_ instruction: LLVMValueRef) -> Bool {
        guard LLVMGetInstructionOpcode(instruction) == LLVMCall else { return false }
        return LLVMGetIntrinsicID(LLVMGetCalledValue(instruction)) == 0
            || symbolName(of: LLVMGetCalledValue(instruction)).contains("trap")
    }
}
