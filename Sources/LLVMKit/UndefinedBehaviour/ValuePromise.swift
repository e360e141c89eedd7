internal import CLLVM

/// A promise about a value that an attribute makes, and that code can break.
enum ValuePromise {
    case nonnull
    case align(UInt64)
    /// From `low` to below `high`, around the end of the type if need be; `text` as it is spelled.
    case range(low: LLVMValueRef, high: LLVMValueRef, text: String)
    /// Kinds of floating-point numbers that do not occur, as `llvm.is.fpclass` numbers them.
    case classes(UInt64)

    /// The end of a sentence about the code that breaks it; `verb` is "passes" or "returns".
    func event(_ verb: String) -> String {
        switch self {
        case .nonnull: "\(verb) a null pointer where none may be (nonnull)"
        case .align(let alignment):
            "\(verb) a pointer that should be a multiple of \(alignment) (align), but it is "
                + "\(ValueMark.secondUnsigned) more than one"
        case .range(_, _, let text): "\(verb) \(ValueMark.firstSigned), which is not in \(text)"
        case .classes:
            "\(verb) \(ValueMark.firstReal), a kind of number that is ruled out (nofpclass)"
        }
    }

    /// When a value breaks it, and a second value for the sentence.
    func breach(
        by value: LLVMValueRef, _ pass: UndefinedBehaviourPass
    ) -> (condition: LLVMValueRef, second: LLVMValueRef?) {
        let builder = pass.builder
        switch self {
        case .nonnull:
            let null = LLVMConstNull(LLVMTypeOf(value))
            return (builder.compare(LLVMIntEQ, value, null), nil)
        case .align(let alignment):
            let rest = builder.and(builder.address(value), builder.word(alignment - 1))
            return (builder.isNotZero(rest), rest)
        case .range(let low, let high, _):
            let distance = builder.subtract(value, low)
            return (builder.compare(LLVMIntUGE, distance, builder.subtract(high, low)), nil)
        case .classes(let mask):
            let test = pass.intrinsic("llvm.is.fpclass", overloaded: [LLVMTypeOf(value)])
            return (
                builder.call(test, [value, builder.half(UInt32(truncatingIfNeeded: mask))]), nil
            )
        }
    }
}

extension UndefinedBehaviourPass {
    /// What a function promises about a parameter (from 1) or its result (0), and what a call of
    /// it adds to that.
    func promises(
        at index: UInt32, of function: LLVMValueRef?, call: LLVMValueRef?, _ type: LLVMTypeRef
    ) -> [ValuePromise] {
        var attributes: [LLVMAttributeRef] = []
        if let function { attributes += AttributeNames.attributes(of: function, at: index) }
        if let call { attributes += AttributeNames.attributes(ofCall: call, at: index) }
        return attributes.compactMap { promise(of: $0, type) }
    }

    private func promise(of attribute: LLVMAttributeRef, _ type: LLVMTypeRef) -> ValuePromise? {
        guard LLVMIsStringAttribute(attribute) == 0 else { return nil }
        let kind = LLVMGetEnumAttributeKind(attribute)
        switch LLVMGetTypeKind(type) {
        case LLVMPointerTypeKind:
            if kind == PromiseKinds.nonnull { return .nonnull }
            guard kind == PromiseKinds.align else { return nil }
            let alignment = LLVMGetEnumAttributeValue(attribute)
            return alignment > 1 ? .align(alignment) : nil
        case LLVMFloatTypeKind, LLVMDoubleTypeKind:
            guard kind == PromiseKinds.nofpclass else { return nil }
            return .classes(LLVMGetEnumAttributeValue(attribute))
        case LLVMIntegerTypeKind:
            guard kind == PromiseKinds.range, LLVMGetIntTypeWidth(type) <= 64 else { return nil }
            return range(of: attribute, type)
        default: return nil
        }
    }

    /// LLVM's C interface does not tell the limits of a range, but prints them.
    private func range(of attribute: LLVMAttributeRef, _ type: LLVMTypeRef) -> ValuePromise? {
        let carrier = LLVMAddFunction(
            module, "semcom.carrier", builder.functionType(builder.void, [type]))
        defer { LLVMDeleteFunction(carrier) }
        LLVMAddAttributeAtIndex(carrier, 1, attribute)
        let text = takeString(LLVMPrintValueToString(carrier))
        guard let start = text.firstRange(of: "range("),
            let end = text[start.upperBound...].firstIndex(of: ")")
        else { return nil }
        // As in "i64 -5, 10".
        let words = text[start.upperBound..<end].split { $0 == " " || $0 == "," }
        guard words.count == 3, let low = Self.pattern(words[1]), let high = Self.pattern(words[2])
        else { return nil }
        return .range(
            low: LLVMConstInt(type, low, 1), high: LLVMConstInt(type, high, 1),
            text: String(text[start.lowerBound...end]))
    }

    private static func pattern(_ word: Substring) -> UInt64? {
        Int64(word).map { UInt64(bitPattern: $0) } ?? UInt64(word)
    }
}

/// LLVM's numbers for attributes, metadata and intrinsics that make promises.
enum PromiseKinds {
    static let noundef = attribute("noundef")
    static let nonnull = attribute("nonnull")
    static let align = attribute("align")
    static let dereferenceable = attribute("dereferenceable")
    static let dereferenceableOrNull = attribute("dereferenceable_or_null")
    static let range = attribute("range")
    static let nofpclass = attribute("nofpclass")
    static let returned = attribute("returned")
    static let readonly = attribute("readonly")
    static let writeonly = attribute("writeonly")
    static let readnone = attribute("readnone")
    static let noalias = attribute("noalias")
    static let memory = attribute("memory")
    static let noreturn = attribute("noreturn")
    static let norecurse = attribute("norecurse")
    static let mustprogress = attribute("mustprogress")
    static let willreturn = attribute("willreturn")
    static let assume = LLVMLookupIntrinsicID("llvm.assume", 11)

    private static func attribute(_ name: String) -> UInt32 {
        LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    }

    static func metadata(_ name: String, in context: LLVMContextRef) -> UInt32 {
        LLVMGetMDKindIDInContext(context, name, UInt32(name.utf8.count))
    }

    static func has(_ kind: UInt32, _ function: LLVMValueRef, at index: UInt32) -> Bool {
        LLVMGetEnumAttributeAtIndex(function, index, kind) != nil
    }
}
