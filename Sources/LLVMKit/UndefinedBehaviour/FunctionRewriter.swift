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
    /// For watched allocas, where the states of their bytes are.
    var states: [LLVMValueRef: LLVMValueRef] = [:]

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
        for block in facts.blocks {
            cursor = BlockCursor(block, builder)
            for each in Array(instructions(of: block)) where !added.contains(each) {
                instruction = each
                ordinal = facts.ordinals[each]
                position = each
                constantSite = nil
                useSite = nil
                madeShadow = nil
                rewrite()
            }
        }
        for phi in phis { completePhi(phi) }
    }

    /// Instructions that were added before the walk began.
    private var added: Set<LLVMValueRef> = []

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
        for parameter in facts.boundedParameters {
            let value = LLVMGetParam(facts.function, UInt32(parameter))
            let (start, size) = pass.loadBounds(of: parameter)
            for each in [start, size] { added.insert(each) }
            knownBounds[.parameter(value)] = ObjectBounds(start: start, size: size)
        }
        for index in facts.trackedParameters.indices where facts.trackedParameters[index] {
            let shadow = pass.loadShadow(of: index)
            added.insert(shadow)
            shadows[LLVMGetParam(facts.function, UInt32(index))] = [shadow]
        }
    }

    private func rewrite() {
        let opcode = LLVMGetInstructionOpcode(instruction)
        if opcode == LLVMPHI { return beginPhi() }
        builder.move(before: instruction)
        checkUse(opcode)
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
        let count = Leaves.count(of: LLVMTypeOf(value))
        guard count > 0, Leaves.isUndefined(value) else { return nil }
        return constantShadows(of: value)
    }

    private func constantShadows(of value: LLVMValueRef) -> [Shadow?] {
        if LLVMIsUndef(value) != 0 {
            let site = constantSite ?? site(.undefinedValue, "uses a value that nobody chose")
            constantSite = site
            let isPoison = LLVMIsPoison(value) != 0
            let shadow = builder.half(site | (isPoison ? 0 : ShadowLayout.undefined))
            return Array(repeating: shadow, count: Leaves.count(of: LLVMTypeOf(value)))
        }
        guard LLVMIsAConstantStruct(value) != nil else {
            return Array(repeating: nil, count: Leaves.count(of: LLVMTypeOf(value)))
        }
        return (0..<UInt32(max(0, LLVMGetNumOperands(value)))).flatMap { index in
            LLVMGetOperand(value, index).map(constantShadows) ?? []
        }
    }

    /// The shadow of a scalar; nil when it is surely well defined.
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
        guard let first else { return second }
        guard let second else { return first }
        return builder.select(builder.isNotZero(first), first, second)
    }

    // MARK: Sites

    /// The number of a new site at the instruction under way.
    func site(_ kind: UndefinedSite.Kind, _ event: String) -> UInt32 {
        var line = 0
        var text: String
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
        if PoisonSource.isConstant(condition, 0) { return }
        let exit = LLVMAppendBasicBlockInContext(builder.context, facts.function, "")
        cursor.leave(to: exit, if: condition, before: position)
        builder.move(toEndOf: exit)
        builder.call(
            pass.reporter,
            [builder.half(site), builder.half(0), word(first, signed), word(second, signed)])
        _ = LLVMBuildUnreachable(builder.handle)
        builder.move(before: position)
    }

    /// A shadow that holds `site` when `condition` holds, with the values noted.
    func taint(
        _ site: UInt32, if condition: LLVMValueRef, _ first: LLVMValueRef? = nil,
        _ second: LLVMValueRef? = nil, signed: Bool = true
    ) -> Shadow? {
        if PoisonSource.isConstant(condition, 0) { return nil }
        let detour = LLVMAppendBasicBlockInContext(builder.context, facts.function, "")
        builder.move(toEndOf: detour)
        pass.note(word(first, signed), word(second, signed), for: site)
        return cursor.visit(
            detour, giving: builder.half(site), if: condition, before: position)
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
        let isBad = builder.compare(LLVMIntSGT, shadow, builder.half(0))
        cursor.leave(to: exit, if: isBad, before: position)
        builder.move(toEndOf: exit)
        builder.call(pass.reporterOfUse, [shadow, builder.half(use)])
        _ = LLVMBuildUnreachable(builder.handle)
        builder.move(before: position)
    }

    /// A scalar as 64 bits for the report.
    private func word(_ value: LLVMValueRef?, _ signed: Bool) -> LLVMValueRef {
        guard let value else { return builder.word(0) }
        switch LLVMGetTypeKind(LLVMTypeOf(value)) {
        case LLVMIntegerTypeKind:
            let bits = PoisonSource.bits(value)
            if bits > 64 { return builder.cast(LLVMTrunc, value, to: builder.word) }
            return builder.cast(signed ? LLVMSExt : LLVMZExt, value, to: builder.word)
        case LLVMPointerTypeKind: return builder.address(value)
        case LLVMDoubleTypeKind: return builder.cast(LLVMBitCast, value, to: builder.word)
        case LLVMFloatTypeKind:
            let double = LLVMDoubleTypeInContext(builder.context)
            let wide = builder.cast(LLVMFPExt, value, to: double)
            return builder.cast(LLVMBitCast, wide, to: builder.word)
        default: return builder.word(0)
        }
    }

    // MARK: Phis

    private func beginPhi() {
        guard facts.tracked.contains(instruction) else { return }
        let count = Leaves.count(of: LLVMTypeOf(instruction))
        guard count > 0 else { return }
        builder.move(before: instruction)
        setShadows((0..<count).map { _ in builder.phi(builder.half) })
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
                var values = [known ?? builder.half(0)]
                var blocks = [LLVMGetIncomingBlock(phi, edge)]
                LLVMAddIncoming(result, &values, &blocks, 1)
            }
        }
    }

    // MARK: Calls and results

    private func rewriteCall() {
        guard let callee = pass.facts[LLVMGetCalledValue(instruction)] else {
            checkAssumption()
            if facts.tracked.contains(instruction) { spread(LLVMCall) }
            return
        }
        checkArguments(of: callee.function)
        for index in callee.trackedParameters.indices where callee.trackedParameters[index] {
            let argument = LLVMGetOperand(instruction, UInt32(index))
            pass.storeShadow(argument.flatMap { shadow(of: $0) }, of: index)
        }
        for parameter in callee.boundedParameters {
            let root = LLVMGetOperand(instruction, UInt32(parameter)).flatMap {
                facts.roots.root(of: $0)
            }
            let known = root.flatMap { bounds(of: $0) }
            pass.storeBounds(known.map { ($0.start, $0.size) }, of: parameter)
        }
        guard callee.tracksResult, facts.tracked.contains(instruction),
            LLVMGetTailCallKind(instruction) != LLVMTailCallKindMustTail,
            let next = LLVMGetNextInstruction(instruction)
        else { return }
        let count = Leaves.count(of: LLVMTypeOf(instruction))
        builder.move(before: next)
        setShadows((0..<count).map { pass.loadResultShadow($0) })
    }

    private func storeResult() {
        checkPromisedResult()
        guard facts.tracksResult, let value = LLVMGetOperand(instruction, 0) else { return }
        let count = Leaves.count(of: LLVMTypeOf(value))
        let known = shadows(of: value)
        for leaf in 0..<count {
            let shadow = known.flatMap { $0.indices.contains(leaf) ? $0[leaf] : nil }
            pass.storeResultShadow(shadow, leaf)
        }
    }
}
