internal import CLLVM

/// LLVM's numbers for attributes, metadata and intrinsics that make promises.
enum PromiseKinds {
    static let noundef = attribute("noundef")
    static let nonnull = attribute("nonnull")
    static let align = attribute("align")
    static let dereferenceable = attribute("dereferenceable")
    static let assume = LLVMLookupIntrinsicID("llvm.assume", 11)

    private static func attribute(_ name: String) -> UInt32 {
        LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    }

    static func metadata(_ name: String, in context: LLVMContextRef) -> UInt32 {
        LLVMGetMDKindIDInContext(context, name, UInt32(name.utf8.count))
    }
}

extension FunctionRewriter {
    // MARK: Calls

    /// Checks what `llvm.assume` is told.
    func checkAssumption() {
        let callee = LLVMGetCalledValue(instruction)
        guard LLVMIsAFunction(callee) != nil, LLVMGetIntrinsicID(callee) == PromiseKinds.assume,
            let condition = LLVMGetOperand(instruction, 0)
        else { return }
        demand(condition)
        report(
            site(.assumption, "assumes what is not so"),
            if: builder.compare(LLVMIntEQ, condition, builder.bit(false)))
    }

    /// Checks what a call and its callee promise about arguments. Only with `noundef` is a broken
    /// promise undefined behaviour at once; otherwise it shows where the argument is used.
    func checkArguments(of callee: LLVMValueRef) {
        for index in 0..<min(LLVMGetNumArgOperands(instruction), LLVMCountParams(callee)) {
            guard let argument = LLVMGetOperand(instruction, index),
                promises(PromiseKinds.noundef, index + 1, callee)
            else { continue }
            demand(argument)
            guard promises(PromiseKinds.nonnull, index + 1, callee),
                LLVMGetTypeKind(LLVMTypeOf(argument)) == LLVMPointerTypeKind
            else { continue }
            report(
                site(.promise, "passes a null pointer where none may be (nonnull)"),
                if: builder.compare(
                    LLVMIntEQ, argument, LLVMConstNull(LLVMTypeOf(argument))))
        }
    }

    private func promises(_ kind: UInt32, _ index: UInt32, _ callee: LLVMValueRef) -> Bool {
        LLVMGetEnumAttributeAtIndex(callee, index, kind) != nil
            || LLVMGetCallSiteEnumAttribute(instruction, index, kind) != nil
    }

    /// A result that its function promises to be well defined.
    func checkPromisedResult() {
        guard let value = LLVMGetOperand(instruction, 0),
            LLVMGetEnumAttributeAtIndex(facts.function, 0, PromiseKinds.noundef) != nil
        else { return }
        demand(value)
    }

    // MARK: Loads

    /// Checks `!range` and `!nonnull`, whose breach makes the loaded value poison.
    func checkLoadedValue() {
        guard facts.promisingLoads.contains(instruction),
            let next = LLVMGetNextInstruction(instruction)
        else { return }
        let before = shadow(of: instruction)
        position = next
        builder.move(before: next)
        var made: Shadow?
        if let isOutside = isOutsideRange() {
            made = taint(
                site(
                    .promise,
                    "promises another range (!range) than that of \(ValueMark.firstSigned)"),
                if: isOutside, instruction)
        }
        let nonnull = PromiseKinds.metadata("nonnull", in: builder.context)
        if LLVMGetMetadata(instruction, nonnull) != nil {
            made = either(
                made,
                taint(
                    site(.promise, "promises that the pointer is not null (!nonnull), and it is"),
                    if: builder.compare(
                        LLVMIntEQ, instruction, LLVMConstNull(LLVMTypeOf(instruction)))))
        }
        setShadow(either(before, made))
    }

    private func isOutsideRange() -> LLVMValueRef? {
        let kind = PromiseKinds.metadata("range", in: builder.context)
        guard let node = LLVMGetMetadata(instruction, kind), PoisonSource.isScalar(instruction),
            PoisonSource.bits(instruction) <= 64
        else { return nil }
        let count = Int(LLVMGetMDNodeNumOperands(node))
        guard count > 0, count % 2 == 0 else { return nil }
        let limits = [LLVMValueRef?](unsafeUninitializedCapacity: count) { buffer, used in
            if let start = buffer.baseAddress { LLVMGetMDNodeOperands(node, start) }
            used = count
        }
        var isOutside: LLVMValueRef?
        for pair in stride(from: 0, to: count, by: 2) {
            guard let low = limits[pair], let high = limits[pair + 1],
                LLVMIsAConstantInt(low) != nil, LLVMIsAConstantInt(high) != nil
            else { return nil }
            let distance = builder.subtract(instruction, low)
            let isBeyond = builder.compare(LLVMIntUGE, distance, builder.subtract(high, low))
            isOutside = isOutside.map { builder.and($0, isBeyond) } ?? isBeyond
        }
        return isOutside
    }
}

extension UndefinedBehaviourPass {
    /// Checks what an exported function promises about its buffers, in front of the call of its
    /// body.
    func checkBuffers(
        _ exported: ExportedFunction, of wrapper: LLVMValueRef, _ body: LLVMValueRef,
        before call: LLVMValueRef, _ cursor: inout BlockCursor
    ) {
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
            [builder.half(site), builder.half(0), builder.address(first), second])
        _ = LLVMBuildUnreachable(builder.handle)
        builder.move(before: call)
    }
}
