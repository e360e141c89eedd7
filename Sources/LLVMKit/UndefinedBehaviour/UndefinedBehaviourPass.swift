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
    /// for the words of their instructions. Where a check can not be exact there is none: vectors,
    /// pointers that went through memory or integers.
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
        ShadowAnalysis.findTakenAddresses(of: all)
        for each in exported { align(each) }
        for each in all { each.findMemory(layout) }
        ShadowAnalysis(facts: all, byFunction: facts).run()
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

    // MARK: What the harness calls

    /// The harness aligns buffers for their elements; nobody else calls what is not used inside.
    private func align(_ exported: ExportedFunction) {
        guard let function = LLVMGetNamedFunction(module, exported.name),
            let facts = facts[function], LLVMGetFirstUse(function) == nil
        else { return }
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
        guard !isVoid, facts.tracksResult else { return }
        builder.move(before: end)
        judge(result, flags: exported.resultFlags, of: wrapper, before: end, &cursor)
    }

    private func judge(
        _ result: LLVMValueRef, flags: [[Int]], of wrapper: LLVMValueRef,
        before end: LLVMValueRef, _ cursor: inout BlockCursor
    ) {
        let count = Leaves.count(of: LLVMTypeOf(result))
        guard count > 0, count == flags.count else { return }
        let exit = LLVMAppendBasicBlockInContext(builder.context, wrapper, "")
        var found = builder.half(0)
        for index in (0..<count).reversed() {
            var shadow = loadResultShadow(index)
            for flag in flags[index] {
                guard let value = scalar(flag, of: result) else { continue }
                shadow = builder.select(value, shadow, builder.half(0))
            }
            found = builder.select(builder.isNotZero(shadow), shadow, found)
        }
        cursor.leave(to: exit, if: builder.isNotZero(found), before: end)
        builder.move(toEndOf: exit)
        let site = addSite(
            UndefinedSite(
                kind: .use, function: symbolName(of: wrapper), instruction: "", event: "", line: 0))
        builder.call(reporterOfUse, [found, builder.half(site)])
        _ = LLVMBuildUnreachable(builder.handle)
    }

    /// A flag of the result, which is nested at most as deep as its leaves are many.
    private func scalar(_ leaf: Int, of result: LLVMValueRef) -> LLVMValueRef? {
        var value = result
        var start = 0
        while LLVMGetTypeKind(LLVMTypeOf(value)) == LLVMStructTypeKind {
            let type = LLVMTypeOf(value)
            var found: UInt32?
            for index in 0..<LLVMCountStructElementTypes(type) {
                let size = Leaves.count(of: LLVMStructGetTypeAtIndex(type, index))
                if leaf < start + size {
                    found = index
                    break
                }
                start += size
            }
            guard let found else { return nil }
            value = LLVMBuildExtractValue(builder.handle, value, found, "")
        }
        return LLVMTypeOf(value) == builder.bit ? value : nil
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
