package import Diagnostics

/// A module whose names and types are in order.
package struct CheckedModule: Sendable {
    package var source: SourceFile
    package var functions: [CheckedFunction]
    package init(source: SourceFile, functions: [CheckedFunction]) {
        self.source = source
        self.functions = functions
    }
}

/// A function intent whose clauses are well typed.
package struct CheckedFunction: Sendable {
    package var intent: FunctionIntent
    /// The intent's clauses, in order, ready to be evaluated: integer literals stand as doubles
    /// where a floating-point value is meant.
    package var clauses: [Clause]
    package init(intent: FunctionIntent, clauses: [Clause]) {
        self.intent = intent
        self.clauses = clauses
    }
}
