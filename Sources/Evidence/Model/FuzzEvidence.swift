/// What random inputs showed about one function.
package struct FuzzEvidence: Hashable, Sendable {
    /// Makes every input again.
    package var seed: UInt64
    /// Inputs that were run and judged.
    package var inputs: Int
    /// Inputs that were made and do not meet `requires`.
    package var rejected: Int
    /// Inputs that compiled clauses could not decide, and that the evaluator judged instead.
    package var evaluated: Int
    package var coverage: Coverage?
    package var milliseconds: Int
    /// Clauses that random inputs were not judged by, each with the reason.
    package var notJudged: [NotJudged]
    /// Clauses that the evaluator judged, on some of the inputs, because they are not compiled.
    package var evaluatedClauses: [String] = []

    package struct NotJudged: Hashable, Sendable {
        /// The clause's name: `gcd/ensures.2`.
        package var clause: String
        package var reason: String
        package init(clause: String, reason: String) {
            self.clause = clause
            self.reason = reason
        }
    }

    package init(
        seed: UInt64, inputs: Int, rejected: Int, evaluated: Int, coverage: Coverage?,
        milliseconds: Int, notJudged: [NotJudged] = []
    ) {
        self.seed = seed
        self.inputs = inputs
        self.rejected = rejected
        self.evaluated = evaluated
        self.coverage = coverage
        self.milliseconds = milliseconds
        self.notJudged = notJudged
    }
}

/// Which blocks and edges of the code ran, as the code itself reported: a hint for the search for
/// inputs and for readers, never a reason for a verdict.
package struct Coverage: Hashable, Sendable {
    package struct Block: Hashable, Sendable {
        /// Without `@`.
        package var function: String
        /// Without `%`; empty for a block that has no name.
        package var label: String
        /// Place among the function's blocks, from 0.
        package var index: Int
        package var hits: UInt64
        package init(function: String, label: String, index: Int, hits: UInt64) {
            self.function = function
            self.label = label
            self.index = index
            self.hits = hits
        }
    }
    package var blocks: [Block]
    package var edges: Int
    package var coveredEdges: Int
    package init(blocks: [Block], edges: Int, coveredEdges: Int) {
        self.blocks = blocks
        self.edges = edges
        self.coveredEdges = coveredEdges
    }
}
