/// A place in a module where behaviour can turn out to be undefined.
package struct UndefinedSite: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case overflow
        case shiftAmount = "shift-amount"
        case division
        case inexact
        case overlappingBits = "overlapping-bits"
        case negative
        case truncation
        case conversion
        case floatingPoint = "floating-point"
        case index
        case intrinsic
        case unreachable
        case undefinedValue = "undefined-value"
        case uninitialised
        case outOfBounds = "out-of-bounds"
        case outsideObject = "outside-object"
        case lifetime
        case alignment
        case overlap
        case promise
        case assumption
        case endless
        case call
        /// A place that only uses what another one made.
        case use
    }

    package var kind: Kind
    /// The function, without `@`.
    package var function: String
    /// The instruction as its author wrote it.
    package var instruction: String
    /// What happened there, as the end of a sentence that begins with the instruction. The bytes
    /// 1 to 5 stand for values: the first one signed, the first one unsigned, the second one
    /// signed, the second one unsigned, the first one as the bits of a double.
    package var event: String
    /// Line in the module's text, from 1; 0 where it is not known.
    package var line: Int
}

/// Parts of an `UndefinedSite.event` that stand for values.
enum ValueMark {
    static let firstSigned = "\u{1}"
    static let firstUnsigned = "\u{2}"
    static let secondSigned = "\u{3}"
    static let secondUnsigned = "\u{4}"
    static let firstReal = "\u{5}"

    static func first(signed: Bool) -> String { signed ? firstSigned : firstUnsigned }
    static func second(signed: Bool) -> String { signed ? secondSigned : secondUnsigned }
}
