/// How the inputs of one function are made: a recipe for each parameter, and what ties them
/// together.
package struct InputRecipe: Hashable, Sendable {
    package var parameters: [ValueRecipe]
    /// Applied in order after the parameters were made, each where it can be.
    package var relations: [Relation]

    package init(parameters: [ValueRecipe], relations: [Relation] = []) {
        self.parameters = parameters
        self.relations = relations
    }
}

/// Which values a parameter, or an element of one, may have.
package indirect enum ValueRecipe: Hashable, Sendable {
    case bool
    /// Both ends and the constants are the value's bits, sign-extended to 64 where signed.
    case integer(bits: Int, isSigned: Bool, low: UInt64, high: UInt64, constants: [UInt64])
    /// 32 or 64 bits; constants as bits of that width.
    case real(bits: Int, low: Double, high: Double, constants: [UInt64])
    /// `isText`: bytes that are valid UTF-8. `words`: runs of elements (wire bytes of one element
    /// each, concatenated) that are put in whole.
    case slice(
        element: ValueRecipe, fewest: Int, most: Int, order: Order, isText: Bool,
        words: [[UInt8]])
    case tuple([ValueRecipe])
    case optional(ValueRecipe)

    /// How the elements of a slice follow each other.
    package enum Order: UInt8, Hashable, Sendable { case any, ascending, strictlyAscending }
}

/// What ties parameters together.
package enum Relation: Hashable, Sendable {
    /// Slices of these two parameters have as many elements.
    case sameCount(Int, Int)
    /// The integer parameter is an index: from `low` to the slice's count plus `offset`, both
    /// included.
    case index(Int, into: Int, low: Int64, offset: Int64)
    /// First parameter's integer is not greater than (less than, where strict) the second's:
    /// swapped if need be.
    case ordered(Int, Int, isStrict: Bool)
    /// The integer parameter equals an element of the slice parameter in about half of the inputs.
    case element(Int, of: Int)
    /// The two parameters are equal in about a quarter of the inputs.
    case sometimesEqual(Int, Int)
}
