internal import CLLVM

/// What a type takes: bytes in memory and scalars in registers, both capped.
struct TypeExtent {
    var bytes: Int
    var scalars: Int

    static let cap = 1 << 48

    static func capped(_ left: Int, times right: Int) -> Int {
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow ? cap : min(product, cap)
    }
}

/// Judges types, each once.
struct TypeRules {
    private var problems: [LLVMTypeRef: String?] = [:]
    private var extents: [LLVMTypeRef: TypeExtent] = [:]
    private let integerBits: Int

    static let depthLimit = 100

    init(limits: ModuleLimits) {
        integerBits = limits.integerBits
    }

    /// What is wrong with the type, as a noun phrase; nil when it is fine.
    mutating func problem(with type: LLVMTypeRef, depth: Int = 0) -> String? {
        if let known = problems[type] { return known }
        let found = findProblem(with: type, depth: depth)
        problems[type] = .some(found)
        return found
    }

    private mutating func findProblem(with type: LLVMTypeRef, depth: Int) -> String? {
        guard depth < Self.depthLimit else { return "a type nested \(Self.depthLimit) deep" }
        switch LLVMGetTypeKind(type) {
        case LLVMPointerTypeKind:
            let space = LLVMGetPointerAddressSpace(type)
            return space == 0 ? nil : "a pointer in address space \(space)"
        case LLVMIntegerTypeKind:
            let bits = Int(LLVMGetIntTypeWidth(type))
            return bits <= integerBits
                ? nil : "an integer of \(bits) bits (at most \(integerBits) are allowed)"
        case LLVMScalableVectorTypeKind: return "a scalable vector"
        case LLVMX86_AMXTypeKind: return "the type x86_amx"
        case LLVMX86_MMXTypeKind: return "the type x86_mmx"
        case LLVMX86_FP80TypeKind: return "the type x86_fp80"
        case LLVMFP128TypeKind: return "the type fp128"
        case LLVMPPC_FP128TypeKind: return "the type ppc_fp128"
        case LLVMTargetExtTypeKind: return "a type of one target"
        case LLVMArrayTypeKind, LLVMVectorTypeKind:
            return problem(with: LLVMGetElementType(type), depth: depth + 1)
        case LLVMStructTypeKind:
            guard LLVMIsOpaqueStruct(type) == 0 else { return nil }
            for index in 0..<LLVMCountStructElementTypes(type) {
                let element = LLVMStructGetTypeAtIndex(type, index)
                if let problem = problem(with: element, depth: depth + 1) { return problem }
            }
            return nil
        case LLVMFunctionTypeKind:
            var parts = [LLVMGetReturnType(type)]
            parts += parameterTypes(of: type)
            for part in parts {
                if let problem = problem(with: part, depth: depth + 1) { return problem }
            }
            return nil
        default: return nil
        }
    }

    /// An upper bound of what the type takes. A scalar counts one even when it is empty, so that
    /// huge arrays of nothing are huge.
    mutating func extent(of type: LLVMTypeRef, depth: Int = 0) -> TypeExtent {
        if let known = extents[type] { return known }
        let extent = measure(type, depth: depth)
        extents[type] = extent
        return extent
    }

    private mutating func measure(_ type: LLVMTypeRef, depth: Int) -> TypeExtent {
        guard depth < Self.depthLimit else {
            return TypeExtent(bytes: TypeExtent.cap, scalars: TypeExtent.cap)
        }
        switch LLVMGetTypeKind(type) {
        case LLVMIntegerTypeKind:
            let bytes = (Int(LLVMGetIntTypeWidth(type)) + 7) / 8
            // Rounded up to what the integer's alignment makes of it.
            let unit = bytes > 8 ? 16 : bytes > 4 ? 8 : bytes > 2 ? 4 : bytes
            return TypeExtent(bytes: (bytes + unit - 1) / unit * unit, scalars: 1)
        case LLVMHalfTypeKind, LLVMBFloatTypeKind: return TypeExtent(bytes: 2, scalars: 1)
        case LLVMFloatTypeKind: return TypeExtent(bytes: 4, scalars: 1)
        case LLVMArrayTypeKind:
            let count = Int(clamping: LLVMGetArrayLength2(type))
            return repeated(LLVMGetElementType(type), min(count, TypeExtent.cap), depth)
        case LLVMVectorTypeKind:
            return repeated(LLVMGetElementType(type), Int(LLVMGetVectorSize(type)), depth)
        case LLVMStructTypeKind:
            guard LLVMIsOpaqueStruct(type) == 0 else { return TypeExtent(bytes: 0, scalars: 1) }
            var sum = TypeExtent(bytes: 0, scalars: 1)
            for index in 0..<LLVMCountStructElementTypes(type) {
                let part = extent(of: LLVMStructGetTypeAtIndex(type, index), depth: depth + 1)
                // Padding is at most what the part itself takes, and at most 15.
                let padded = part.bytes + min(15, part.bytes)
                sum.bytes = min(sum.bytes + padded, TypeExtent.cap)
                sum.scalars = min(sum.scalars + part.scalars, TypeExtent.cap)
            }
            return sum
        case LLVMVoidTypeKind, LLVMLabelTypeKind, LLVMMetadataTypeKind, LLVMTokenTypeKind,
            LLVMFunctionTypeKind:
            return TypeExtent(bytes: 0, scalars: 0)
        default: return TypeExtent(bytes: 16, scalars: 1)
        }
    }

    private mutating func repeated(_ type: LLVMTypeRef, _ count: Int, _ depth: Int) -> TypeExtent {
        let element = extent(of: type, depth: depth + 1)
        return TypeExtent(
            bytes: TypeExtent.capped(element.bytes, times: count),
            scalars: TypeExtent.capped(max(element.scalars, 1), times: count))
    }

    /// Width of an integer, or of the elements of a vector of integers; 0 for other types.
    static func integerBits(of type: LLVMTypeRef) -> Int {
        switch LLVMGetTypeKind(type) {
        case LLVMIntegerTypeKind: Int(LLVMGetIntTypeWidth(type))
        case LLVMVectorTypeKind: integerBits(of: LLVMGetElementType(type))
        default: 0
        }
    }
}

/// The types of a function type's parameters.
func parameterTypes(of functionType: LLVMTypeRef) -> [LLVMTypeRef] {
    let count = Int(LLVMCountParamTypes(functionType))
    guard count > 0 else { return [] }
    return Array(unsafeUninitializedCapacity: count) { buffer, used in
        guard let start = buffer.baseAddress else { return }
        LLVMGetParamTypes(functionType, start)
        used = count
    }
}
