internal import CLLVM

extension FunctionRewriter {
    // MARK: Calls

    /// Checks what `llvm.assume` is told, by its operand and by its bundles.
    func checkAssumption() {
        let callee = LLVMGetCalledValue(instruction)
        guard LLVMIsAFunction(callee) != nil, LLVMGetIntrinsicID(callee) == PromiseKinds.assume,
            let condition = LLVMGetOperand(instruction, 0)
        else { return }
        demand(condition)
        if !PoisonSource.isConstant(condition, 1) {
            report(
                site(.assumption, "assumes what is not so"),
                if: builder.compare(LLVMIntEQ, condition, builder.bit(false)))
        }
        for index in 0..<LLVMGetNumOperandBundles(instruction) {
            let bundle = LLVMGetOperandBundleAtIndex(instruction, index)
            defer { LLVMDisposeOperandBundle(bundle) }
            var length = 0
            let tag = borrowString(LLVMGetOperandBundleTag(bundle, &length), count: length)
            let arguments = (0..<LLVMGetNumOperandBundleArgs(bundle)).map {
                LLVMGetOperandBundleArgAtIndex(bundle, $0)
            }
            checkAssumption(tag, arguments)
        }
    }

    private func checkAssumption(_ tag: String, _ arguments: [LLVMValueRef]) {
        guard let value = arguments.first, tag != "ignore", tag != "cold" else { return }
        demand(value)
        let number = arguments.dropFirst().first
        let isPointer = LLVMGetTypeKind(LLVMTypeOf(value)) == LLVMPointerTypeKind
        switch tag {
        case "nonnull" where isPointer:
            report(
                site(.assumption, "assumes that a null pointer is none"),
                if: builder.compare(LLVMIntEQ, value, LLVMConstNull(LLVMTypeOf(value))))
        case "align" where isPointer:
            guard let number, LLVMIsAConstantInt(number) != nil else { return }
            let alignment = LLVMConstIntGetZExtValue(number)
            guard alignment > 1, alignment & (alignment - 1) == 0 else { return }
            var address = builder.address(value)
            if let offset = arguments.dropFirst(2).first, PoisonSource.isScalar(offset),
                PoisonSource.bits(offset) == 64
            {
                address = builder.subtract(address, offset)
            }
            let rest = builder.and(address, builder.word(alignment - 1))
            report(
                site(
                    .assumption,
                    "assumes a multiple of \(alignment) (align), but the pointer is "
                        + "\(ValueMark.secondUnsigned) more than one"),
                if: builder.isNotZero(rest), value, rest, signed: false)
        case "dereferenceable" where isPointer, "dereferenceable_or_null" where isPointer:
            guard let number, PoisonSource.isScalar(number), PoisonSource.bits(number) == 64 else {
                return
            }
            checkPromisedBytes(value, number, .assumption, "assumes", orNull: tag.hasSuffix("null"))
        default: break
        }
    }

    /// Checks what a call and its callee promise about arguments. Only with `noundef` is a broken
    /// promise undefined behaviour at once; otherwise the shadow that results makes the argument
    /// poison.
    func checkArguments(of callee: LLVMValueRef?) -> [Int: Shadow] {
        var made: [Int: Shadow] = [:]
        let count = min(
            LLVMGetNumArgOperands(instruction), callee.map { LLVMCountParams($0) } ?? .max)
        for index in 0..<count {
            guard let argument = LLVMGetOperand(instruction, index) else { continue }
            let isDefinite = promises(PromiseKinds.noundef, index + 1, callee)
            if isDefinite { demand(argument) }
            let list = pass.promises(
                at: index + 1, of: callee, call: instruction, LLVMTypeOf(argument))
            for promise in list {
                let shadow = check(promise, argument, "passes", reports: isDefinite)
                made[Int(index)] = either(made[Int(index)], shadow)
            }
            checkBytes(behind: argument, index + 1, callee)
        }
        return made
    }

    /// Reports a broken promise, or gives the shadow that it makes.
    private func check(
        _ promise: ValuePromise, _ value: LLVMValueRef, _ verb: String, reports: Bool
    ) -> Shadow? {
        let (condition, second) = promise.breach(by: value, pass)
        let site = site(.promise, promise.event(verb))
        guard reports else { return taint(site, if: condition, value, second) }
        report(site, if: condition, value, second)
        return nil
    }

    private func promises(_ kind: UInt32, _ index: UInt32, _ callee: LLVMValueRef?) -> Bool {
        callee.map { PromiseKinds.has(kind, $0, at: index) } ?? false
            || LLVMGetCallSiteEnumAttribute(instruction, index, kind) != nil
    }

    // MARK: Bytes behind a pointer

    private func checkBytes(
        behind pointer: LLVMValueRef, _ index: UInt32, _ callee: LLVMValueRef?
    ) {
        guard LLVMGetTypeKind(LLVMTypeOf(pointer)) == LLVMPointerTypeKind else { return }
        for (kind, orNull) in [
            (PromiseKinds.dereferenceable, false), (PromiseKinds.dereferenceableOrNull, true),
        ] {
            let own = callee.flatMap { LLVMGetEnumAttributeAtIndex($0, index, kind) }
            let attribute = own ?? LLVMGetCallSiteEnumAttribute(instruction, index, kind)
            guard let attribute else { continue }
            let bytes = builder.word(LLVMGetEnumAttributeValue(attribute))
            checkPromisedBytes(pointer, bytes, .promise, "promises", orNull: orNull)
        }
    }

    /// Reports when there are fewer bytes behind a pointer than promised.
    func checkPromisedBytes(
        _ pointer: LLVMValueRef, _ count: LLVMValueRef, _ kind: UndefinedSite.Kind, _ verb: String,
        orNull: Bool
    ) {
        let name = orNull ? "dereferenceable_or_null" : "dereferenceable"
        let isNull = builder.compare(LLVMIntEQ, pointer, LLVMConstNull(LLVMTypeOf(pointer)))
        if !orNull, LLVMIsNull(count) == 0 {
            report(
                site(
                    kind,
                    "\(verb) \(ValueMark.secondUnsigned) bytes behind a pointer (\(name)), "
                        + "which is null"),
                if: isNull, pointer, count)
        }
        guard let bounds = bounds(ofPointer: pointer) else { return }
        let offset = offset(of: pointer, in: bounds)
        let rest = builder.subtract(bounds.size, offset)
        var isShort = builder.or(
            builder.compare(LLVMIntUGT, offset, bounds.size),
            builder.compare(LLVMIntULT, rest, count))
        if orNull {
            isShort = builder.and(
                isShort, builder.isNotZero(builder.address(pointer)))
        }
        report(
            site(
                kind,
                "\(verb) \(ValueMark.secondUnsigned) bytes behind a pointer (\(name)), "
                    + "but there are \(ValueMark.firstSigned)"),
            if: isShort, rest, count)
    }

    // MARK: Results

    /// Checks what a function promises about its result, in front of its `ret`.
    func checkPromisedResult() -> Shadow? {
        guard let value = returnedValue else { return nil }
        let function = facts.function
        let isDefinite = PromiseKinds.has(PromiseKinds.noundef, function, at: 0)
        if isDefinite { demand(value) }
        guard !facts.hasMustTail else { return nil }
        var made: Shadow?
        for promise in pass.promises(at: 0, of: function, call: nil, LLVMTypeOf(value)) {
            made = either(made, check(promise, value, "returns", reports: isDefinite))
        }
        for index in 0..<LLVMCountParams(function)
        where PromiseKinds.has(PromiseKinds.returned, function, at: index + 1) {
            checkReturned(value, LLVMGetParam(function, index))
        }
        return made
    }

    private func checkReturned(_ value: LLVMValueRef, _ parameter: LLVMValueRef) {
        guard value != parameter, LLVMTypeOf(value) == LLVMTypeOf(parameter),
            [LLVMIntegerTypeKind, LLVMPointerTypeKind].contains(LLVMGetTypeKind(LLVMTypeOf(value)))
        else { return }
        report(
            site(
                .promise,
                "returns \(ValueMark.firstSigned), but promises to return its argument "
                    + "\(ValueMark.secondSigned) (returned)"),
            if: builder.compare(LLVMIntNE, value, parameter), value, parameter)
    }

    /// Checks what a call promises about its result beyond what its callee does.
    func checkCallResult(before next: LLVMValueRef?) {
        guard let next,
            LLVMGetTailCallKind(instruction) != LLVMTailCallKindMustTail
        else { return }
        let callee = LLVMGetCalledValue(instruction)
        let comesBack =
            LLVMGetCallSiteEnumAttribute(
                instruction, AttributeNames.functionIndex, PromiseKinds.noreturn) == nil
        let isIntrinsic = LLVMIsAFunction(callee) != nil && LLVMGetIntrinsicID(callee) != 0
        position = next
        builder.move(before: next)
        if !comesBack, !isIntrinsic {
            report(
                site(.promise, "comes back, but promises not to (noreturn)"), if: builder.bit(true))
        }
        if PoisonSource.hasValueFlags(instruction) {
            checkFloatingPoint(LLVMCall)
            setShadow(either(madeShadow, shadow(of: instruction)))
        }
        let list = pass.promises(at: 0, of: nil, call: instruction, LLVMTypeOf(instruction))
        let isDefinite =
            LLVMGetCallSiteEnumAttribute(instruction, 0, PromiseKinds.noundef) != nil
        if isDefinite { demand(instruction) }
        guard !list.isEmpty else { return }
        let before = shadow(of: instruction)
        var made: Shadow?
        for promise in list {
            made = either(made, check(promise, instruction, "gives", reports: isDefinite))
        }
        setShadow(either(before, made))
    }

    /// What `ret` promises by being in this function.
    func checkReturn() {
        if PromiseKinds.has(
            PromiseKinds.noreturn, facts.function, at: AttributeNames.functionIndex),
            !facts.hasMustTail
        {
            report(
                site(.promise, "returns from a function that promises not to (noreturn)"),
                if: builder.bit(true))
        }
    }

    // MARK: Loads

    /// Checks what metadata promises about a loaded value. With `!noundef` a breach is undefined
    /// behaviour at once; otherwise it makes the value poison.
    func checkLoadedValue() {
        guard facts.promisingLoads.contains(instruction),
            let next = LLVMGetNextInstruction(instruction)
        else { return }
        let before = shadow(of: instruction)
        position = next
        builder.move(before: next)
        let isDefinite = hasMetadata("noundef")
        if isDefinite { demand(instruction) }
        var made: Shadow?
        func add(_ event: String, if condition: LLVMValueRef, _ second: LLVMValueRef? = nil) {
            let site = site(.promise, event)
            if isDefinite { return report(site, if: condition, instruction, second) }
            made = either(made, taint(site, if: condition, instruction, second))
        }
        if let isOutside = isOutsideRange() {
            add(
                "promises another range (!range) than that of \(ValueMark.firstSigned)",
                if: isOutside)
        }
        let isPointer = LLVMGetTypeKind(LLVMTypeOf(instruction)) == LLVMPointerTypeKind
        if isPointer, hasMetadata("nonnull") {
            add(
                "promises that the pointer is not null (!nonnull), and it is",
                if: builder.compare(
                    LLVMIntEQ, instruction, LLVMConstNull(LLVMTypeOf(instruction))))
        }
        if isPointer, let alignment = metadataNumber("align"), alignment > 1 {
            let rest = builder.and(builder.address(instruction), builder.word(alignment - 1))
            add(
                "promises that the pointer is a multiple of \(alignment) (!align), but it is "
                    + "\(ValueMark.secondUnsigned) more than one", if: builder.isNotZero(rest), rest
            )
        }
        for (name, orNull) in [("dereferenceable", false), ("dereferenceable_or_null", true)] {
            guard isPointer, let bytes = metadataNumber(name) else { continue }
            checkPromisedBytes(
                instruction, builder.word(bytes), .promise, "promises", orNull: orNull)
        }
        setShadow(either(before, made))
    }

    private func hasMetadata(_ name: String) -> Bool {
        LLVMGetMetadata(instruction, PromiseKinds.metadata(name, in: builder.context)) != nil
    }

    /// The one number of a node such as `!{i64 8}`.
    private func metadataNumber(_ name: String) -> UInt64? {
        let kind = PromiseKinds.metadata(name, in: builder.context)
        guard let node = LLVMGetMetadata(instruction, kind), LLVMGetMDNodeNumOperands(node) == 1
        else { return nil }
        var number: LLVMValueRef?
        LLVMGetMDNodeOperands(node, &number)
        guard let number, LLVMIsAConstantInt(number) != nil, PoisonSource.bits(number) <= 64 else {
            return nil
        }
        return LLVMConstIntGetZExtValue(number)
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
