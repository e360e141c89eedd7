internal import CLLVM

/// LLVM's numbers for calling conventions that functions may use among themselves.
enum CallingConvention {
    static let c: UInt32 = 0
    static let fast: UInt32 = 8
    static let cold: UInt32 = 9
    static let tail: UInt32 = 18
    static let inModule: Set<UInt32> = [c, fast, cold, tail]
}

/// The attributes of one place: a function, its result, or a parameter.
enum AttributeNames {
    /// LLVM counts from the result (0) over the parameters (from 1) to the function itself.
    static let functionIndex: UInt32 = .max

    /// Attributes that change how a value is passed, by their numbers.
    static let passing: [UInt32: String] = numbers(of: [
        "byval", "byref", "sret", "inalloca", "preallocated", "inreg", "nest", "swiftself",
        "swifterror", "swiftasync", "alignstack",
    ])

    /// Attributes that promise upper bits, by their numbers.
    static let extending: [UInt32] = Array(numbers(of: ["signext", "zeroext"]).keys)

    static func numbers(of names: [String]) -> [UInt32: String] {
        var table: [UInt32: String] = [:]
        for name in names {
            let number = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
            if number != 0 { table[number] = name }
        }
        return table
    }

    static func attributes(of function: LLVMValueRef, at index: UInt32) -> [LLVMAttributeRef] {
        let count = Int(LLVMGetAttributeCountAtIndex(function, index))
        guard count > 0 else { return [] }
        return collect(count) { LLVMGetAttributesAtIndex(function, index, $0) }
    }

    static func attributes(ofCall call: LLVMValueRef, at index: UInt32) -> [LLVMAttributeRef] {
        let count = Int(LLVMGetCallSiteAttributeCount(call, index))
        guard count > 0 else { return [] }
        return collect(count) { LLVMGetCallSiteAttributes(call, index, $0) }
    }

    static func passingAttributes(of function: LLVMValueRef) -> [String] {
        (0...LLVMCountParams(function)).flatMap { index in
            attributes(of: function, at: index).compactMap { attribute in
                LLVMIsStringAttribute(attribute) != 0
                    ? nil : passing[LLVMGetEnumAttributeKind(attribute)]
            }
        }
    }

    private static func collect(
        _ count: Int, _ fill: (UnsafeMutablePointer<LLVMAttributeRef>) -> Void
    ) -> [LLVMAttributeRef] {
        Array(unsafeUninitializedCapacity: count) { buffer, used in
            guard let start = buffer.baseAddress else { return }
            fill(start)
            used = count
        }
    }
}
