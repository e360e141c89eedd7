internal import CLLVM

extension UndefinedBehaviourPass {
    /// Checks what an exported function promises about its buffers, in front of the call of its
    /// body.
    func checkBuffers(
        _ exported: ExportedFunction, of wrapper: LLVMValueRef, _ body: LLVMValueRef,
        before call: LLVMValueRef, _ cursor: inout BlockCursor
    ) {
        checkValues(exported, of: wrapper, body, before: call, &cursor)
        for buffer in exported.buffers
        where max(buffer.pointer, buffer.count) < Int(LLVMCountParams(body)) {
            let pointer = LLVMGetParam(wrapper, UInt32(buffer.pointer))
            let index = UInt32(buffer.pointer) + 1
            if let alignment = promise(PromiseKinds.align, of: body, index),
                alignment > UInt64(clamping: buffer.elementAlignment)
            {
                builder.move(before: call)
                let rest = builder.and(builder.address(pointer), builder.word(alignment - 1))
                let event =
                    "promises a pointer that is a multiple of \(alignment) (align), but it is "
                    + "\(ValueMark.secondUnsigned) more than one"
                leave(
                    wrapper, exported, event, if: builder.isNotZero(rest), pointer, rest, call,
                    &cursor)
            }
            if let least = promise(PromiseKinds.dereferenceable, of: body, index) {
                builder.move(before: call)
                let count = LLVMGetParam(wrapper, UInt32(buffer.count))
                let bytes = builder.word(UInt64(clamping: buffer.elementBytes))
                let size = builder.binary(LLVMMul, count, bytes)
                let event =
                    "promises \(least) bytes behind a pointer (dereferenceable), but there are "
                    + ValueMark.secondUnsigned
                leave(
                    wrapper, exported, event,
                    if: builder.compare(LLVMIntULT, size, builder.word(least)), pointer, size, call,
                    &cursor)
            }
        }
    }

    /// Callers outside know nothing of what a function promises about its parameters.
    private func checkValues(
        _ exported: ExportedFunction, of wrapper: LLVMValueRef, _ body: LLVMValueRef,
        before call: LLVMValueRef, _ cursor: inout BlockCursor
    ) {
        let buffers = Set(exported.buffers.map { UInt32(clamping: $0.pointer) })
        for index in 0..<LLVMCountParams(body) {
            let value = LLVMGetParam(wrapper, index)
            for promise in promises(at: index + 1, of: body, call: nil, LLVMTypeOf(value)) {
                if case .align = promise, buffers.contains(index) { continue }
                builder.move(before: call)
                let (condition, second) = promise.breach(by: value, self)
                leave(
                    wrapper, exported, promise.event("is called with"), if: condition,
                    word(value, signed: true), second ?? builder.word(0), call, &cursor)
            }
        }
    }

    private func promise(_ kind: UInt32, of function: LLVMValueRef, _ index: UInt32) -> UInt64? {
        LLVMGetEnumAttributeAtIndex(function, index, kind).map { LLVMGetEnumAttributeValue($0) }
    }

    private func leave(
        _ wrapper: LLVMValueRef, _ exported: ExportedFunction, _ event: String,
        if condition: LLVMValueRef, _ first: LLVMValueRef, _ second: LLVMValueRef,
        _ call: LLVMValueRef, _ cursor: inout BlockCursor
    ) {
        let header = texts.header(of: exported.name)
        let text = header.map { printable($0.text.prefix(InstructionTexts.textLimitBytes)) }
        let site = addSite(
            UndefinedSite(
                kind: .promise, function: exported.name, instruction: text ?? "", event: event,
                line: header?.line ?? 0))
        let exit = LLVMAppendBasicBlockInContext(builder.context, wrapper, "")
        cursor.leave(to: exit, if: condition, before: call)
        builder.move(toEndOf: exit)
        self.builder.call(
            reporter,
            [builder.half(site), builder.half(0), word(first, signed: false), second])
        _ = LLVMBuildUnreachable(builder.handle)
        builder.move(before: call)
    }

    // MARK: What leaves the module

    /// Reports elements of buffers that are not well defined when the function has come back.
    ///
    /// A buffer at the end of the parameters may be for the result, of which a result of 64 bits
    /// tells how many elements there are; then only these count. Elements with several parts are
    /// left out: some parts may not matter.
    func judgeBuffers(
        _ exported: ExportedFunction, _ result: LLVMValueRef, of wrapper: LLVMValueRef,
        before end: LLVMValueRef, _ cursor: inout BlockCursor
    ) {
        guard let functions = openMemoryFunctions else { return }
        let type = LLVMTypeOf(result)
        let isCount = type == builder.word
        let isAggregate = LLVMGetTypeKind(type) == LLVMStructTypeKind
        let parameterCount = Int(LLVMCountParams(wrapper))
        for buffer in exported.buffers
        where max(buffer.pointer, buffer.count) < parameterCount && buffer.isOfScalars {
            let isLast = buffer.count == parameterCount - 1
            guard !isAggregate else { return }
            builder.move(before: end)
            var count = LLVMGetParam(wrapper, UInt32(buffer.count))
            if isLast, isCount {
                let isFewer = builder.compare(LLVMIntULT, result, count)
                let isNone = builder.compare(LLVMIntSLT, result, builder.word(0))
                count = builder.select(
                    isNone, builder.word(0), builder.select(isFewer, result, count))
            }
            let start = LLVMGetParam(wrapper, UInt32(buffer.pointer))
            let bytes = builder.word(UInt64(clamping: buffer.elementBytes))
            let size = builder.binary(LLVMMul, count, bytes)
            let mayBeOpen = builder.isNotZero(builder.load(builder.half, functions.count))
            let detour = LLVMAppendBasicBlockInContext(builder.context, wrapper, "")
            builder.move(toEndOf: detour)
            let shadow = builder.call(functions.find, [builder.address(start), size])
            let found = cursor.visit(detour, giving: shadow, if: mayBeOpen, before: end)
            // Whether all of it is undefined, or a part.
            report(found, of: wrapper, if: builder.isNotZero(found), before: end, &cursor)
        }
    }

    private func report(
        _ shadow: LLVMValueRef, of wrapper: LLVMValueRef, if condition: LLVMValueRef,
        before end: LLVMValueRef, _ cursor: inout BlockCursor
    ) {
        let exit = LLVMAppendBasicBlockInContext(builder.context, wrapper, "")
        cursor.leave(to: exit, if: condition, before: end)
        builder.move(toEndOf: exit)
        let site = addSite(
            UndefinedSite(
                kind: .use, function: symbolName(of: wrapper), instruction: "", event: "", line: 0))
        builder.call(reporterOfUse, [shadow, builder.half(site)])
        _ = LLVMBuildUnreachable(builder.handle)
        builder.move(before: end)
    }

    func judge(
        _ result: LLVMValueRef, flags: [[Int]], of wrapper: LLVMValueRef,
        before end: LLVMValueRef, _ cursor: inout BlockCursor
    ) {
        let count = Leaves.count(of: LLVMTypeOf(result))
        guard count > 0, count == flags.count else { return }
        var found = builder.half(0)
        for index in (0..<count).reversed() {
            var shadow = loadResultShadow(index)
            for flag in flags[index] {
                guard let value = scalar(flag, of: result) else { continue }
                shadow = builder.select(value, shadow, builder.half(0))
            }
            found = builder.select(builder.isNotZero(shadow), shadow, found)
        }
        report(found, of: wrapper, if: builder.isNotZero(found), before: end, &cursor)
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
}

extension ExportedFunction.Buffer {
    /// A scalar is as large as it is aligned; what is not has several parts.
    fileprivate var isOfScalars: Bool { elementBytes == elementAlignment }
}
