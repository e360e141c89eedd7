package import Diagnostics

/// A call of an intent function that stands in a clause.
package struct FunctionCall: Hashable, Sendable {
    package var name: String
    package var arguments: [Value]
    package init(name: String, arguments: [Value]) {
        self.name = name
        self.arguments = arguments
    }
}

/// Why a clause has no value.
package enum EvaluationFailure: Error, Hashable, Sendable {
    case divisionByZero(Span)
    case indexOutOfRange(index: String, count: Int, Span)
    case invalidRange(Span)
    /// `.min()`, `.max()` of nothing.
    case emptyCollection(String, Span)
    /// A value does not fit where it should go: `UInt8(300)`.
    case notRepresentable(Span)
    /// `pow`, shifts and text that would become too large.
    case tooLarge(Span)
    case tooManyOperations(limit: Int)
    /// A call that is not known (yet).
    case needsCall(FunctionCall)
    case other(String, Span)
}

/// What evaluating one clause may cost.
package struct EvaluationLimits: Hashable, Sendable {
    /// Steps of evaluation: one for each node visited and each element looked at.
    package var operations = 2_000_000
    /// Bits of an integer.
    package var integerBits = 65_536
    /// Elements of one array or bytes of one string that a clause makes.
    package var elements = 4_000_000
    package init() {}
}
