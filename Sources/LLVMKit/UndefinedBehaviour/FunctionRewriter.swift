internal import CLLVM

/// Adds checks and shadows to one function.
///
/// The shadow of a scalar is 0 as long as it is well defined; otherwise it holds the number of the
/// site that made it poison or undefined (`ShadowLayout`).
final class FunctionRewriter {
    typealias Shadow = LLVMValueRef

    let pass: UndefinedBehaviourPass
    let facts: FunctionFacts
    let builder: IRBuilder
    var cursor: BlockCursor
    /// Shadows of values that have any, one for each leaf.
    private var shadows: [LLVMValueRef: [Shadow?]] = [:]
    private var phis: [LLVMValueRef] = []
    /// Bounds that are not told by the text: those of parameters and of allocas of varying size.
    var knownBounds: [MemoryRoot: ObjectBounds] = [:]
    /// Bounds of pointers that may point into several objects, or come from elsewhere.
    var pointerBounds: [LLVMValueRef: ObjectBounds] = [:]
    var boundsPhis: [LLVMValueRef] = []
    var rooms: [RoomKey: LLVMValueRef] = [:]
    /// The instruction that the function's own work begins with.
    private(set) var start: LLVMValueRef?
    /// For allocas that keep pointers, where the bounds of these are.
    var boundsStores: [LLVMValueRef: LLVMValueRef] = [:]
    /// For watched allocas, where the states of their bytes are.
    var states: [LLVMValueRef: LLVMValueRef] = [:]
    /// For variables that may hold something open, where its shadow is.
    var variableShadows: [LLVMValueRef: LLVMValueRef] = [:]
    /// For others whose lifetime is marked, where it is kept whether they live.
    var lifeFlags: [LLVMValueRef: LLVMValueRef] = [:]
    /// Allocas whose memory has to be forgotten once the last of them is made.
    var newAllocas: [(LLVMValueRef, OpenMemoryFunctions)] = []

    /// The instruction under way, its place in the function, and the site of its undefined
    /// operands.
    private(set) var instruction: LLVMValueRef
    private var ordinal: Int?
    private var constantSite: UInt32?
    private var useSite: UInt32?
    /// Where code is added.
    var position: LLVMValueRef
    /// What the instruction's own promises made of its result.
    var madeShadow: Shadow?

    init(_ pass: UndefinedBehaviourPass, _ facts: FunctionFacts) {
        self.pass = pass
        self.facts = facts
        builder = pass.builder
        cursor = BlockCursor(facts.blocks[0], pass.builder)
        instruction = facts.function
        position = facts.function
    }

    func run() {
        gatherAllocas()
        loadArguments()
        prepareLoops()
        for block in facts.blocks {
            cursor = BlockCursor(block, builder)
            let all = Array(instructions(of: block))
            watchProgress(of: block)
            for each in all where !added.contains(each) {
                begin(each)
                if LLVMGetInstructionOpcode(each) != LLVMAlloca { clearNewAllocas() }
                rewrite()
            }
        }
        for phi in phis { completePhi(phi) }
        for phi in boundsPhis { completeBoundsPhi(phi) }
    }

    /// Turns to an instruction.
    func begin(_ next: LLVMValueRef) {
        instruction = next
        ordinal = facts.ordinals[next]
        position = next
        constantSite = nil
        useSite = nil
        madeShadow = nil
    }

    /// Instructions that were added before the walk began.
    var added: Set<LLVMValueRef> = []
    /// By their headers, loops that have to come to an end, with the values that make up their
    /// state and where these are kept.
    var loops: [LLVMBasicBlockRef: (QuietLoop, phis: [LLVMValueRef], slots: [LLVMValueRef])] = [:]

    /// Allocas of a fixed size stay in the entry block, where they cost nothing.
    private func gatherAllocas() {
        let entry = facts.blocks[0]
        var first: LLVMValueRef?
        for each in instructions(of: entry) {
            let isFixed =
                LLVMGetInstructionOpcode(each) == LLVMAlloca
                && (LLVMGetOperand(each, 0).map { LLVMIsConstant($0) != 0 } ?? false)
            if !isFixed {
                if first == nil { first = each }
            } else if let first {
                LLVMInstructionRemoveFromParent(each)
                builder.move(before: first)
                LLVMInsertIntoBuilder(builder.handle, each)
            }
        }
    }

    private func loadArguments() {
        let first = instructions(of: facts.blocks[0]).first {
            LLVMGetInstructionOpcode($0) != LLVMAlloca
        }
        guard let first else { return }
        builder.move(before: first)
        start = first
        mark(isActive: true)
        for parameter in facts.boundedParameters {
            let value = LLVMGetParam(facts.function, UInt32(parameter))
            let (start, size) = pass.loadBounds(of: parameter)
            for each in [start, size] { added.insert(each) }
            knownBounds[.parameter(value)] = ObjectBounds(
                start: start, size: size, name: name(of: .parameter(value)), isOfParameter: true)
        }
        for index in facts.trackedParameters.indices where facts.trackedParameters[index] {
            let shadow = pass.loadShadow(of: index)
            added.insert(shadow)
            shadows[LLVMGetParam(facts.function, UInt32(index))] = [shadow]
        }
    }

    private func rewrite() {
        let opcode = LLVMGetInstructionOpcode(instruction)
        if opcode == LLVMPHI {
            beginBoundsPhi()
            return beginPhi()
        }
        builder.move(before: instruction)
        checkUse(opcode)
        if opcode == LLVMSelect { chooseBounds() }
        if PoisonSource.isSource(instruction), facts.tracked.contains(instruction) {
            madeShadow = passedShadow()
        }
        checkPromises(opcode)
        rewriteMemory(opcode)
        if opcode == LLVMCall { return rewriteCall() }
        if opcode == LLVMRet { return storeResult() }
        guard facts.tracked.contains(instruction) else { return }
        spread(opcode)
    }

    // MARK: Shadows of operands

    /// The shadows of a value; nil when it is surely well defined.
    func shadows(of value: LLVMValueRef) -> [Shadow?]? {
        guard LLVMIsConstant(value) != 0 else { return shadows[value] }
        if Leaves.lanes(of: LLVMTypeOf(value)) > 0 {
            return Leaves.isUndefined(value) ? [constantLanes(of: value)] : nil
        }
        let count = Leaves.count(of: LLVMTypeOf(value))
        guard count > 0, Leaves.isUndefined(value) else { return nil }
        return constantShadows(of: value)
    }

    private func constantShadows(of value: LLVMValueRef) -> [Shadow?] {
        if LLVMIsUndef(value) != 0 {
            let shadow = constantShadow(of: value)
            return Array(repeating: shadow, count: Leaves.count(of: LLVMTypeOf(value)))
        }
        guard LLVMIsAConstantStruct(value) != nil else {
            return Array(repeating: nil, count: Leaves.count(of: LLVMTypeOf(value)))
        }
        return (0..<UInt32(max(0, LLVMGetNumOperands(value)))).flatMap { index in
            LLVMGetOperand(value, index).map(constantShadows) ?? []
        }
    }

    private func constantShadow(of value: LLVMValueRef) -> Shadow {
        let isPoison = LLVMIsPoison(value) != 0
        return builder.half(nowhere | (isPoison ? 0 : ShadowLayout.undefined))
    }

    /// The site of operands that are undefined, or taken from nowhere.
    var nowhere: UInt32 {
        let site = constantSite ?? site(.undefinedValue, "uses a value that nobody chose")
        constantSite = site
        return site
    }

    private func constantLanes(of vector: LLVMValueRef) -> Shadow {
        var lanes = (0..<UInt32(Leaves.lanes(of: LLVMTypeOf(vector)))).map { lane in
            guard let element = LLVMGetAggregateElement(vector, lane), LLVMIsUndef(element) != 0
            else { return builder.half(0) }
            return constantShadow(of: element)
        }
        return LLVMConstVector(&lanes, UInt32(lanes.count))
    }

    /// The shadow of a scalar, or of the lanes of a vector; nil when it is surely well defined.
    func shadow(of value: LLVMValueRef) -> Shadow? {
        guard let all = shadows(of: value), all.count == 1 else { return nil }
        return all[0]
    }

    func setShadow(_ shadow: Shadow?) { if let shadow { shadows[instruction] = [shadow] } }
    func setShadows(_ all: [Shadow?]) {
        if all.contains(where: { $0 != nil }) { shadows[instruction] = all }
    }

    /// The first of two that is not 0.
    func either(_ first: Shadow?, _ second: Shadow?) -> Shadow? {
        guard var first else { return second }
        guard var second else { return first }
        // What a scalar is holds for each lane of the vector that it meets.
        if LLVMTypeOf(first) != LLVMTypeOf(second) {
            first = builder.spread(first, like: second)
            second = builder.spread(second, like: first)
            guard LLVMTypeOf(first) == LLVMTypeOf(second) else { return first }
        }
        return builder.select(builder.isNotZero(first), first, second)
    }

    // MARK: Sites

    /// The number of a new site at the instruction under way.
    func site(
        _ kind: UndefinedSite.Kind, _ event: String, at other: LLVMValueRef? = nil
    ) -> UInt32 {
        var line = 0
        var text: String
        let instruction = other ?? instruction
        let ordinal = other.map { facts.ordinals[$0] } ?? ordinal
        if let texts = facts.texts, let ordinal {
            line = texts[ordinal].line
            text = printable(texts[ordinal].text.prefix(InstructionTexts.textLimitBytes))
        } else if pass.sites.count < 2_000 {
            let printed = takeString(LLVMPrintValueToString(instruction))
            text = printable(
                printed.utf8.drop { $0 == UInt8(ascii: " ") }
                    .prefix(InstructionTexts.textLimitBytes))
        } else {
            text = ""
        }
        return pass.addSite(
            UndefinedSite(
                kind: kind, function: facts.name, instruction: text, event: event, line: line))
    }

    // MARK: Ways out

    /// Reports when `condition` holds, in front of the instruction under way. `first` and `second`
    /// are made into words where control leaves.
    func report(
        _ site: UInt32, if condition: LLVMValueRef, _ first: LLVMValueRef? = nil,
        _ second: LLVMValueRef? = nil, signed: Bool = true
    ) {
        if LLVMIsConstant(condition) != 0, LLVMIsNull(condition) != 0 { return }
        let exit = LLVMAppendBasicBlockInContext(builder.context, facts.function, "")
        cursor.leave(to: exit, if: builder.any(condition), before: position)
        builder.move(toEndOf: exit)
        builder.call(
            pass.reporter,
            [
                builder.half(site), builder.half(0), word(first, signed, where: condition),
                word(second, signed, where: condition),
            ])
        _ = LLVMBuildUnreachable(builder.handle)
        builder.move(before: position)
    }

    /// A shadow that holds `site` when `condition` holds, with the values noted; for a vector of
    /// conditions a vector of shadows.
    func taint(
        _ site: UInt32, if condition: LLVMValueRef, _ first: LLVMValueRef? = nil,
        _ second: LLVMValueRef? = nil, signed: Bool = true, otherwise: Shadow? = nil
    ) -> Shadow? {
        if LLVMIsConstant(condition) != 0, LLVMIsNull(condition) != 0 { return otherwise }
        let detour = LLVMAppendBasicBlockInContext(builder.context, facts.function, "")
        builder.move(toEndOf: detour)
        pass.note(
            word(first, signed, where: condition), word(second, signed, where: condition), for: site
        )
        var shadow = builder.half(site)
        if LLVMGetTypeKind(LLVMTypeOf(condition)) == LLVMVectorTypeKind {
            let all = builder.splat(shadow, like: condition)
            shadow = builder.select(
                condition, all, otherwise ?? LLVMConstNull(LLVMTypeOf(all)))
        }
        builder.move(before: position)
        let isBroken = builder.any(condition)
        return cursor.visit(
            detour, giving: shadow, otherwise: otherwise, if: isBroken, before: position)
    }

    /// Reports when a value that the instruction under way depends on is not well defined as a
    /// whole.
    func demand(_ value: LLVMValueRef) {
        guard let shadow = shadow(of: value) else { return }
        demandWhole(shadow)
    }

    func demandWhole(_ shadow: Shadow) {
        let use = useSite ?? site(.use, "")
        useSite = use
        let exit = LLVMAppendBasicBlockInContext(builder.context, facts.function, "")
        let isBad = builder.compare(LLVMIntSGT, shadow, LLVMConstNull(LLVMTypeOf(shadow)))
        cursor.leave(to: exit, if: builder.any(isBad), before: position)
        builder.move(toEndOf: exit)
        let bad = builder.first(of: shadow, where: isBad)
        builder.call(pass.reporterOfUse, [bad, builder.half(use)])
        _ = LLVMBuildUnreachable(builder.handle)
        builder.move(before: position)
    }

    private func word(
        _ value: LLVMValueRef?, _ signed: Bool, where condition: LLVMValueRef
    ) -> LLVMValueRef {
        guard let value else { return builder.word(0) }
        return pass.word(builder.first(of: value, where: condition), signed: signed)
    }

    // MARK: Phis

    private func beginPhi() {
        guard facts.tracked.contains(instruction) else { return }
        let type = LLVMTypeOf(instruction)
        let count = Leaves.lanes(of: type) > 0 ? 1 : Leaves.count(of: type)
        guard count > 0 else { return }
        builder.move(before: instruction)
        setShadows((0..<count).map { _ in builder.phi(builder.shadowType(of: type)) })
        phis.append(instruction)
    }

    private func completePhi(_ phi: LLVMValueRef) {
        guard let results = shadows[phi] else { return }
        instruction = phi
        ordinal = facts.ordinals[phi]
        constantSite = nil
        for edge in 0..<LLVMCountIncoming(phi) {
            let incoming = shadows(of: LLVMGetIncomingValue(phi, edge))
            for (leaf, result) in results.enumerated() {
                guard let result else { continue }
                let known = incoming.flatMap { $0.indices.contains(leaf) ? $0[leaf] : nil }
                var values = [known ?? LLVMConstNull(LLVMTypeOf(result))]
                var blocks = [LLVMGetIncomingBlock(phi, edge)]
                LLVMAddIncoming(result, &values, &blocks, 1)
            }
        }
    }

    // MARK: Calls and results

    private func rewriteCall() {
        let next = LLVMGetNextInstruction(instruction)
        guard let callee = pass.facts[LLVMGetCalledValue(instruction)] else {
            checkUnknownCall(next)
            return
        }
        checkRecursion(of: callee)
        let made = checkArguments(of: callee.function)
        for index in callee.trackedParameters.indices where callee.trackedParameters[index] {
            let argument = LLVMGetOperand(instruction, UInt32(index))
            pass.storeShadow(either(argument.flatMap { shadow(of: $0) }, made[index]), of: index)
        }
        for parameter in callee.boundedParameters {
            let known = LLVMGetOperand(instruction, UInt32(parameter)).flatMap {
                bounds(ofPointer: $0)
            }
            pass.storeBounds(known.map { ($0.start, $0.size) }, of: parameter)
        }
        takeBounds(from: callee, before: next)
        loadResultShadows(callee, before: next)
        checkCallResult(before: next)
    }

    private func loadResultShadows(_ callee: FunctionFacts, before next: LLVMValueRef?) {
        guard callee.tracksResult, facts.tracked.contains(instruction),
            LLVMGetTailCallKind(instruction) != LLVMTailCallKindMustTail, let next
        else { return }
        let count = Leaves.count(of: LLVMTypeOf(instruction))
        builder.move(before: next)
        setShadows((0..<count).map { pass.loadResultShadow($0) })
    }

    /// A call of an intrinsic, or through a pointer.
    private func checkUnknownCall(_ next: LLVMValueRef?) {
        if LLVMIsAFunction(LLVMGetCalledValue(instruction)) == nil {
            checkTarget()
            _ = checkArguments(of: nil)
        }
        checkAssumption()
        if facts.tracked.contains(instruction) { spread(LLVMCall) }
        checkCallResult(before: next)
    }

    /// The operand of a `ret` that has one.
    var returnedValue: LLVMValueRef? {
        LLVMGetNumOperands(instruction) > 0 ? LLVMGetOperand(instruction, 0) : nil
    }

    private func storeResult() {
        checkReturn()
        mark(isActive: false)
        returnBounds()
        let made = checkPromisedResult()
        guard facts.tracksResult, let value = returnedValue else { return }
        let count = Leaves.count(of: LLVMTypeOf(value))
        let known = shadows(of: value)
        for leaf in 0..<count {
            let shadow = known.flatMap { $0.indices.contains(leaf) ? $0[leaf] : nil }
            pass.storeResultShadow(either(shadow, made), leaf)
        }
    }
}
