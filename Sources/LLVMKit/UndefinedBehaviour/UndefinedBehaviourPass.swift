internal import CLLVM

/// A function that the harness calls, as far as its memory and its result are concerned.
package struct ExportedFunction: Hashable, Sendable {
    /// A buffer among the parameters.
    package struct Buffer: Hashable, Sendable {
        /// The number of the parameter that points to it, and of the one that counts its elements.
        package var pointer: Int
        package var count: Int
        package var elementBytes: Int
        package var elementAlignment: Int
        package init(pointer: Int, count: Int, elementBytes: Int, elementAlignment: Int) {
            self.pointer = pointer
            self.count = count
            self.elementBytes = elementBytes
            self.elementAlignment = elementAlignment
        }
    }
    package var name: String
    package var buffers: [Buffer]
    /// For each scalar of the result the scalars before it that must be 1 for it to matter: the
    /// flags of the optionals around it.
    package var resultFlags: [[Int]]
    package init(name: String, buffers: [Buffer], resultFlags: [[Int]]) {
        self.name = name
        self.buffers = buffers
        self.resultFlags = resultFlags
    }
}

extension Module {
    /// The function that instrumented code calls, and that does not come back: two numbers of 32
    /// bits, a site and the site that used what the first one made or 0, and two values of 64.
    package static let undefinedBehaviourReporter = "semcom.report"

    /// Makes the code report undefined behaviour when it happens; what it does otherwise stays the
    /// same. The result names the sites, whose numbers count from 1.
    ///
    /// Run it before anything else changes the module. `sources` are texts that were linked in,
    /// for the words of their instructions. Where a check can not be exact there is none;
    /// `Tests/Undefined/README.md` lists what is found and what is not.
    package mutating func instrumentUndefinedBehaviour(
        exported: [ExportedFunction], sources: [[UInt8]] = []
    ) throws(LLVMFailure) -> [UndefinedSite] {
        let pass = UndefinedBehaviourPass(
            handle, context: context.handle, texts: InstructionTexts([source] + sources))
        return try pass.run(exported)
    }
}

/// One run over one module.
final class UndefinedBehaviourPass {
    let module: LLVMModuleRef
    let builder: IRBuilder
    let texts: InstructionTexts
    let layout: LLVMTargetDataRef
    private(set) var sites: [UndefinedSite] = []
    private(set) var facts: [LLVMValueRef: FunctionFacts] = [:]
    /// The same, in the order of the module.
    private(set) var order: [FunctionFacts] = []
    /// Whether a value may be undefined that is not poison.
    private(set) var mayBeUndefined = false
    let openMemory = OpenMemory()
    /// Where something open may be stored.
    private(set) var openMemoryFunctions: OpenMemoryFunctions?
    private var activeFlags: [LLVMValueRef: LLVMValueRef?] = [:]

    /// Does not come back.
    let reporter: LLVMValueRef
    /// Reports a shadow with the values that were noted for its site; does not come back.
    let reporterOfUse: LLVMValueRef
    /// Two values for each site, to be set when it makes poison.
    private let noted: LLVMValueRef
    /// Shadows of the arguments of the call under way, and of the result that came last.
    let argumentShadows: LLVMValueRef
    let resultShadows: LLVMValueRef
    /// Start and size of what the pointers among the arguments point into.
    private let argumentBounds: LLVMValueRef
    /// Start and size of what the pointer points into that was returned last.
    let resultBounds: LLVMValueRef
    /// The shadow that was stored in memory last.
    let storedShadow: LLVMValueRef

    init(_ module: LLVMModuleRef, context: LLVMContextRef, texts: InstructionTexts) {
        self.module = module
        self.texts = texts
        let builder = IRBuilder(context)
        self.builder = builder
        layout = LLVMGetModuleDataLayout(module)
        let word = builder.word
        let half = builder.half
        reporter = LLVMAddFunction(
            module, Module.undefinedBehaviourReporter,
            builder.functionType(builder.void, [half, half, word, word]))
        reporterOfUse = LLVMAddFunction(
            module, "semcom.report.use", builder.functionType(builder.void, [half, half]))
        noted = LLVMAddGlobal(module, word, "semcom.noted.values")
        argumentShadows = Self.table(
            module, half, ShadowLayout.argumentLimit, "semcom.argument.shadows")
        resultShadows = Self.table(module, half, Leaves.limit, "semcom.result.shadows")
        argumentBounds = Self.table(
            module, word, 2 * ShadowLayout.argumentLimit, "semcom.argument.bounds")
        resultBounds = Self.table(module, word, 2, "semcom.result.bounds")
        storedShadow = Self.table(module, half, 1, "semcom.stored.shadow")
    }

    private static func table(
        _ module: LLVMModuleRef, _ element: LLVMTypeRef, _ count: Int, _ name: String
    ) -> LLVMValueRef {
        let type = LLVMArrayType2(element, UInt64(count))
        let table = LLVMAddGlobal(module, type, name)
        LLVMSetInitializer(table, LLVMConstNull(type))
        LLVMSetLinkage(table, LLVMInternalLinkage)
        return table
    }

    func run(_ exported: [ExportedFunction]) throws(LLVMFailure) -> [UndefinedSite] {
        var all: [FunctionFacts] = []
        var function = LLVMGetFirstFunction(module)
        while let current = function {
            if LLVMIsDeclaration(current) == 0 { all.append(FunctionFacts(current, texts, layout)) }
            function = LLVMGetNextFunction(current)
        }
        for each in all { facts[each.function] = each }
        order = all
        ShadowAnalysis.findTakenAddresses(of: all)
        for each in exported { align(each) }
        for each in all { each.findMemory(layout) }
        mayBeUndefined = all.contains { $0.mayBeUndefined }
        ShadowAnalysis(facts: all, byFunction: facts, openMemory: openMemory).run()
        if !openMemory.places.isEmpty {
            openMemoryFunctions = try OpenMemoryFunctions(module, builder.context)
        }
        for each in all {
            FunctionRewriter(self, each).run()
            guard sites.count <= ShadowLayout.siteLimit else {
                throw LLVMFailure(message: "the module has too many places to watch")
            }
        }
        for each in exported { wrap(each) }
        writeReporterOfUse()
        return sites
    }

    /// The number of a new site.
    func addSite(_ site: UndefinedSite) -> UInt32 {
        sites.append(site)
        return UInt32(sites.count)
    }

    // MARK: Values that are kept until they are needed

    /// Keeps two values for a site, where the builder is.
    func note(_ first: LLVMValueRef, _ second: LLVMValueRef, for site: UInt32) {
        let start = builder.place(builder.word, noted, builder.word(UInt64(site) * 2))
        builder.store(first, start)
        builder.store(second, builder.place(builder.word, start, builder.word(1)))
    }

    private func writeReporterOfUse() {
        let values = Self.table(module, builder.word, (sites.count + 1) * 2, "semcom.values")
        LLVMReplaceAllUsesWith(noted, values)
        LLVMDeleteGlobal(noted)
        LLVMSetLinkage(reporterOfUse, LLVMInternalLinkage)
        builder.move(
            toEndOf: LLVMAppendBasicBlockInContext(builder.context, reporterOfUse, ""))
        let mask = builder.half(ShadowLayout.siteMask)
        let site = builder.and(LLVMGetParam(reporterOfUse, 0), mask)
        let index = builder.cast(LLVMZExt, site, to: builder.word)
        let double = builder.add(index, index)
        let start = builder.place(builder.word, values, double)
        let first = builder.load(builder.word, start)
        let second = builder.load(
            builder.word, builder.place(builder.word, start, builder.word(1)))
        builder.call(reporter, [site, LLVMGetParam(reporterOfUse, 1), first, second])
        _ = LLVMBuildUnreachable(builder.handle)
    }

    /// A scalar as 64 bits for the report.
    func word(_ value: LLVMValueRef, signed: Bool) -> LLVMValueRef {
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

    func intrinsic(_ name: String, overloaded types: [LLVMTypeRef]) -> LLVMValueRef {
        var types = types
        let identifier = LLVMLookupIntrinsicID(name, name.utf8.count)
        return LLVMGetIntrinsicDeclaration(module, identifier, &types, types.count)
    }

    // MARK: What the harness calls

    /// The harness aligns buffers for their elements; nobody else calls what is not used inside.
    private func align(_ exported: ExportedFunction) {
        guard let function = LLVMGetNamedFunction(module, exported.name),
            let facts = facts[function], LLVMGetFirstUse(function) == nil
        else { return }
        facts.isCalledFromOutsideOnly = true
        for buffer in exported.buffers where buffer.pointer < Int(LLVMCountParams(function)) {
            let parameter = LLVMGetParam(function, UInt32(buffer.pointer))
            facts.parameterAlignments[parameter] = UInt64(clamping: buffer.elementAlignment)
        }
    }

    /// Puts a function in front of an exported one, under its name, that judges the result: only
    /// what leaves the module has to be well defined as a whole.
    private func wrap(_ exported: ExportedFunction) {
        guard let body = LLVMGetNamedFunction(module, exported.name), let facts = facts[body]
        else { return }
        let inner = "semcom.body.\(exported.name)"
        LLVMSetValueName2(body, inner, inner.utf8.count)
        LLVMSetLinkage(body, LLVMInternalLinkage)
        let type = LLVMGlobalGetValueType(body)
        let wrapper = LLVMAddFunction(module, exported.name, type)
        let entry = LLVMAppendBasicBlockInContext(builder.context, wrapper, "")
        builder.move(toEndOf: entry)
        if let openMemoryFunctions { builder.store(builder.half(0), openMemoryFunctions.count) }
        for index in facts.trackedParameters.indices where facts.trackedParameters[index] {
            storeShadow(nil, of: index)
        }
        let arguments = (0..<LLVMCountParams(body)).map { LLVMGetParam(wrapper, $0) }
        for parameter in facts.boundedParameters {
            let buffer = exported.buffers.first { $0.pointer == parameter }
            guard let buffer, buffer.count < arguments.count else {
                storeBounds(nil, of: parameter)
                continue
            }
            let bytes = builder.word(UInt64(clamping: buffer.elementBytes))
            let size = builder.binary(LLVMMul, arguments[buffer.count], bytes)
            storeBounds((arguments[parameter], size), of: parameter)
        }
        let result = builder.call(body, arguments)
        let isVoid = LLVMGetTypeKind(LLVMTypeOf(result)) == LLVMVoidTypeKind
        let end =
            isVoid
            ? LLVMBuildRetVoid(builder.handle) : LLVMBuildRet(builder.handle, result)
        var cursor = BlockCursor(entry, builder)
        checkBuffers(exported, of: wrapper, body, before: result, &cursor)
        builder.move(before: end)
        judgeBuffers(exported, result, of: wrapper, before: end, &cursor)
        guard !isVoid, facts.tracksResult else { return }
        builder.move(before: end)
        judge(result, flags: exported.resultFlags, of: wrapper, before: end, &cursor)
    }

    /// A variable that is set while the function is active; nil where it does not promise not to
    /// be called within itself, or can not be.
    func activeFlag(of callee: FunctionFacts) -> LLVMValueRef? {
        if let known = activeFlags[callee.function] { return known }
        var flag: LLVMValueRef?
        let promises = PromiseKinds.has(
            PromiseKinds.norecurse, callee.function, at: AttributeNames.functionIndex)
        if promises, !callee.hasMustTail, reachesItself(callee) {
            flag = LLVMAddGlobal(module, builder.byte, "semcom.is.active")
            flag.map {
                LLVMSetInitializer($0, LLVMConstNull(builder.byte))
                LLVMSetLinkage($0, LLVMInternalLinkage)
            }
        }
        activeFlags[callee.function] = .some(flag)
        return flag
    }

    private func reachesItself(_ start: FunctionFacts) -> Bool {
        var seen: Set<LLVMValueRef> = []
        var stack = [start]
        while let each = stack.popLast() {
            for call in each.calls {
                let callee = LLVMGetCalledValue(call)
                if callee == start.function { return true }
                if seen.insert(callee).inserted, let next = facts[callee] { stack.append(next) }
            }
        }
        return false
    }

    // MARK: What crosses functions

    /// Without bounds the argument may point anywhere.
    func storeBounds(_ bounds: (start: LLVMValueRef, size: LLVMValueRef)?, of parameter: Int) {
        let place = boundsPlace(parameter)
        let start = bounds.map { builder.address($0.start) } ?? builder.word(0)
        builder.store(start, place.start)
        builder.store(bounds?.size ?? builder.word(.max), place.size)
    }

    func loadBounds(of parameter: Int) -> (start: LLVMValueRef, size: LLVMValueRef) {
        let place = boundsPlace(parameter)
        return (builder.load(builder.word, place.start), builder.load(builder.word, place.size))
    }

    private func boundsPlace(_ parameter: Int) -> (start: LLVMValueRef, size: LLVMValueRef) {
        let index = UInt64(parameter) * 2
        return (
            builder.place(builder.word, argumentBounds, builder.word(index)),
            builder.place(builder.word, argumentBounds, builder.word(index + 1))
        )
    }

    func storeShadow(_ shadow: LLVMValueRef?, of argument: Int) {
        let place = builder.place(
            builder.half, argumentShadows, builder.word(UInt64(argument)))
        builder.store(shadow ?? builder.half(0), place)
    }

    func loadShadow(of argument: Int) -> LLVMValueRef {
        builder.load(
            builder.half,
            builder.place(builder.half, argumentShadows, builder.word(UInt64(argument))))
    }

    func storeResultShadow(_ shadow: LLVMValueRef?, _ leaf: Int) {
        let place = builder.place(builder.half, resultShadows, builder.word(UInt64(leaf)))
        builder.store(shadow ?? builder.half(0), place)
    }

    func loadResultShadow(_ leaf: Int) -> LLVMValueRef {
        builder.load(
            builder.half, builder.place(builder.half, resultShadows, builder.word(UInt64(leaf))))
    }
}
