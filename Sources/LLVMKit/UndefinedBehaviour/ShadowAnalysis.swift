internal import CLLVM

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
        for store in each.watchedStores {
            guard let value = LLVMGetOperand(store, 0), let pointer = LLVMGetOperand(store, 1),
                each.roots.variable(at: pointer) != nil, !each.openVariables.contains(pointer),
                each.tracked.contains(value)
                    || (LLVMIsConstant(value) != 0 && Leaves.isUndefined(value))
            else { continue }
            each.openVariables.insert(pointer)
            changed = true
        }
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
            else {
                return LLVMGetOperand(instruction, 0).map(each.openVariables.contains) ?? false
            }
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

extension LLVMValueRef {
    fileprivate var isStore: Bool { LLVMGetInstructionOpcode(self) == LLVMStore }
}
