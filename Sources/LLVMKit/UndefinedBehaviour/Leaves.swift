internal import CLLVM

/// The scalars that a type is made of, as far as they are looked at one by one.
enum Leaves {
    static let limit = 16

    static let laneLimit = 64

    /// The lanes of a vector whose shadow is a vector too; 0 for anything else.
    static func lanes(of type: LLVMTypeRef) -> Int {
        guard LLVMGetTypeKind(type) == LLVMVectorTypeKind,
            count(of: LLVMGetElementType(type)) == 1
        else { return 0 }
        let lanes = Int(LLVMGetVectorSize(type))
        return lanes <= laneLimit ? lanes : 0
    }

    /// Whether a value of the type has one shadow: a scalar's, or one for each lane of a vector.
    static func isFollowedWhole(_ type: LLVMTypeRef) -> Bool {
        count(of: type) == 1 || lanes(of: type) > 0
    }

    /// How many; 0 for what is not followed, such as arrays, and for vectors.
    static func count(of type: LLVMTypeRef) -> Int {
        switch LLVMGetTypeKind(type) {
        case LLVMIntegerTypeKind, LLVMPointerTypeKind, LLVMFloatTypeKind, LLVMDoubleTypeKind,
            LLVMHalfTypeKind, LLVMBFloatTypeKind:
            return 1
        case LLVMStructTypeKind:
            var sum = 0
            for index in 0..<LLVMCountStructElementTypes(type) {
                let part = count(of: LLVMStructGetTypeAtIndex(type, index))
                guard part > 0, sum + part <= limit else { return 0 }
                sum += part
            }
            return sum
        default: return 0
        }
    }

    /// The leaves of a part of an aggregate, by the indices that `extractvalue` takes.
    static func range(of indices: [UInt32], in type: LLVMTypeRef) -> Range<Int>? {
        var type = type
        var start = 0
        for index in indices {
            guard LLVMGetTypeKind(type) == LLVMStructTypeKind else { return nil }
            for before in 0..<index { start += count(of: LLVMStructGetTypeAtIndex(type, before)) }
            type = LLVMStructGetTypeAtIndex(type, index)
        }
        return start..<start + count(of: type)
    }

    /// Whether a constant is, or has a part that is, undefined.
    static func isUndefined(_ constant: LLVMValueRef, poisonToo: Bool = true) -> Bool {
        if LLVMIsUndef(constant) != 0 { return poisonToo || LLVMIsPoison(constant) == 0 }
        guard LLVMIsAConstantStruct(constant) != nil || LLVMIsAConstantVector(constant) != nil
        else {
            return false
        }
        return (0..<UInt32(max(0, LLVMGetNumOperands(constant)))).contains {
            LLVMGetOperand(constant, $0).map { isUndefined($0, poisonToo: poisonToo) } ?? false
        }
    }
}

/// How shadows are numbered and handed over between functions.
enum ShadowLayout {
    /// Arguments of one call whose shadows are handed over.
    static let argumentLimit = 32
    /// The value is undefined, not poison.
    static let undefined: UInt32 = 1 << 30
    /// Only some of its bits are, which makes the shadow negative.
    static let partly: UInt32 = 1 << 31
    static let siteMask: UInt32 = (1 << 24) - 1
    static let siteLimit = 1 << 20
}
