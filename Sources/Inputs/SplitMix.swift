/// Numbers that look random and are the same in every run (SplitMix64).
package struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below `bound`; 0 where that is not positive.
    package mutating func below(_ bound: Int) -> Int {
        bound > 1 ? Int(truncatingIfNeeded: next() % UInt64(bound)) : 0
    }

    /// A number from the range, which may be the whole of `Int`.
    package mutating func within(_ low: Int, _ high: Int) -> Int {
        guard low < high else { return low }
        let span = UInt64(bitPattern: Int64(high &- low))
        let offset = span == .max ? next() : next() % (span + 1)
        return low &+ Int(truncatingIfNeeded: offset)
    }

    package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    package mutating func element<Element>(of elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[below(elements.count)]
    }
}
