/// What came of a `FuzzRequest`.
package enum FuzzReply: Hashable, Sendable {
    /// Nothing was run: what is wrong with the candidate.
    case refused([Refusal])
    /// Nothing was run: what is wrong with the judge module, which is ours.
    case judgeRefused([Refusal])
    case ran(FuzzFindings)
}

/// What was found by running a function on many inputs. Nothing in it is proof of anything wrong:
/// a suspicious input has to be run again in the ordinary way before it is believed.
package struct FuzzFindings: Hashable, Sendable {
    package enum Stop: UInt8, Hashable, Sendable, CaseIterable {
        /// So many inputs were tried as were asked for.
        case inputs = 0
        case time = 1
        /// So many suspicious inputs were seen that more of them say nothing new.
        case suspicious = 2
        /// Too many calls did not come back in time.
        case timeouts = 3
        /// The candidate ended its process too often.
        case deaths = 4
        /// Hardly any input meets what is required.
        case refused = 5
    }

    /// Inputs that were made.
    package var made: Int = 0
    /// Of these, inputs that do not meet what is required, or for which that cannot be said.
    package var rejected: Int = 0
    /// Results that were judged; what the judge counts itself.
    package var judged: Int = 0
    /// Inputs whose result had no room, or that were not run at the end.
    package var givenUp: Int = 0
    /// Suspicious inputs seen, also those that are not reported.
    package var suspiciousCount: Int = 0
    package var microseconds: Int = 0
    /// How often the candidate ended its process.
    package var deaths: Int = 0
    package var stop: Stop = .inputs
    package var suspicious: [SuspiciousInput] = []
    /// Inputs in wire form that covered an edge in a new way, the first ones first.
    package var corpus: [[UInt8]] = []
    /// Every place of the code that was counted, as the candidate's process says.
    package var coverage: [PlaceCoverage] = []

    package init() {}

    /// Edges in all: a block that is come to in one way only stands for the edge to it.
    package var edges: Int { coverage.count }
    package var coveredEdges: Int { coverage.reduce(0) { $0 + ($1.hits > 0 ? 1 : 0) } }
}

/// An input that has to be looked at.
package struct SuspiciousInput: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The clause of this index, among those that were compiled, fails or cannot be decided.
        case clause(Int)
        /// A fault, a trap, or the end of the process.
        case crash
        case undefinedBehaviour
        case timeout
        /// A result that breaks the ABI, or a write outside its buffers.
        case brokenResult
        /// Another result, or none, when there was exactly as much room as needed.
        case capacity
        /// It asks for more room than there ever is.
        case noRoom
    }
    package var kind: Kind
    /// Which of the inputs that the seed gives, from 0.
    package var number: Int
    /// In wire form.
    package var arguments: [UInt8]
    package init(kind: Kind, number: Int, arguments: [UInt8]) {
        self.kind = kind
        self.number = number
        self.arguments = arguments
    }
}

/// How often a place in the code was come to.
package struct PlaceCoverage: Hashable, Sendable {
    package var function: String
    /// Label of a block; for an edge that no block stands for, both ends' with " → ".
    package var label: String
    /// The number of the block in its function, from 0; of an edge, that of the block it leaves.
    package var block: Int
    package var isEdge: Bool
    package var hits: Int
    package init(function: String, label: String, block: Int, isEdge: Bool, hits: Int) {
        self.function = function
        self.label = label
        self.block = block
        self.isEdge = isEdge
        self.hits = hits
    }
}
