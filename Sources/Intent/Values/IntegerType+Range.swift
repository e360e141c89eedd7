package import BigInt

extension IntegerType {
    package var minimum: BigInt { isSigned ? -(BigInt(1) << (bits - 1)) : 0 }
    package var maximum: BigInt { (BigInt(1) << (isSigned ? bits - 1 : bits)) - 1 }
    package var range: ClosedRange<BigInt> { minimum...maximum }

    /// True when a machine word is a value of this type; no allocation.
    package func contains(_ number: Int) -> Bool {
        if bits == 64 { return isSigned || number >= 0 }
        let limit = 1 << (isSigned ? bits - 1 : bits)
        return number < limit && number >= (isSigned ? -limit : 0)
    }
}
