package import Diagnostics

/// A parameter of a function intent.
package struct Parameter: Hashable, Sendable {
    package var name: String
    package var type: Type
    /// Only arrays may be `inout`; their count cannot change.
    package var isInout: Bool
    package var span: Span
    package init(name: String, type: Type, isInout: Bool = false, span: Span = Span(0, 0)) {
        self.name = name
        self.type = type
        self.isInout = isInout
        self.span = span
    }
}

/// A function's name, parameters and result.
package struct Signature: Hashable, Sendable {
    package var name: String
    package var parameters: [Parameter]
    package var result: Type
    /// The whole signature line, and the name alone.
    package var span: Span
    package var nameSpan: Span
    package init(
        name: String, parameters: [Parameter], result: Type, span: Span = Span(0, 0),
        nameSpan: Span = Span(0, 0)
    ) {
        self.name = name
        self.parameters = parameters
        self.result = result
        self.span = span
        self.nameSpan = nameSpan
    }
}

/// One line of an intent: something that can be checked.
package struct Clause: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// A condition on the arguments; callers promise it.
        case requires(Expression)
        /// A condition on `result`, the parameters and `old(…)`.
        case ensures(Expression)
        /// Holds for all values of the parameters it names that meet `requires`.
        case law(Expression)
        case example(Example)
        /// A limit such as `steps <= 200`.
        case bound(Expression)
    }
    package var kind: Kind
    /// A stable name within the module: `gcd/ensures.2`; numbering starts at 1 for each kind.
    package var name: String
    /// The whole clause, keyword included.
    package var span: Span
    package init(kind: Kind, name: String, span: Span) {
        self.kind = kind
        self.name = name
        self.span = span
    }
}

/// One concrete call and what it must give.
package struct Example: Hashable, Sendable {
    package enum Expectation: Hashable, Sendable {
        /// The result equals this value.
        case equals(Expression)
        /// `≈ value ± tolerance`: |result − value| ≤ tolerance.
        case approximately(Expression, tolerance: Expression)
        /// No result is expected (only `leaves`).
        case none
    }
    package var arguments: [Expression.Argument]
    package var expectation: Expectation
    /// The values of the `inout` parameters afterwards, in parameter order; empty when not said.
    package var leaves: [Expression]
    /// True when generators must not see it.
    package var isHeldOut: Bool
    package init(
        arguments: [Expression.Argument], expectation: Expectation, leaves: [Expression] = [],
        isHeldOut: Bool = false
    ) {
        self.arguments = arguments
        self.expectation = expectation
        self.leaves = leaves
        self.isHeldOut = isHeldOut
    }
}

/// What one function is meant to do.
package struct FunctionIntent: Hashable, Sendable {
    package var signature: Signature
    package var clauses: [Clause]
    /// The prose since the heading above the block, trimmed.
    package var english: String
    package var heading: String
    /// The whole fenced block.
    package var span: Span
    package init(
        signature: Signature, clauses: [Clause], english: String = "", heading: String = "",
        span: Span = Span(0, 0)
    ) {
        self.signature = signature
        self.clauses = clauses
        self.english = english
        self.heading = heading
        self.span = span
    }
    package var name: String { signature.name }
}

/// A link to another intent file: the functions there may be called in clauses and code.
package struct Dependency: Hashable, Sendable {
    /// The link's target as written, relative to the file.
    package var path: String
    package var span: Span
    package init(path: String, span: Span) {
        self.path = path
        self.span = span
    }
}

/// A parsed intent file: its functions and the prose around them.
package struct IntentModule: Hashable, Sendable {
    /// What the file is made of, in order, so that it can be printed again.
    package enum Segment: Hashable, Sendable {
        case prose(String)
        /// Index into `functions`.
        case function(Int)
    }
    package var source: SourceFile
    package var functions: [FunctionIntent]
    package var dependencies: [Dependency]
    package var segments: [Segment]
    package init(
        source: SourceFile, functions: [FunctionIntent], dependencies: [Dependency],
        segments: [Segment]
    ) {
        self.source = source
        self.functions = functions
        self.dependencies = dependencies
        self.segments = segments
    }
}
