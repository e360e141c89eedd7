import Evidence
import IRText

/// A small change of a function's code, as edits of its module's text.
struct Mutation: Sendable {
    /// In words: `icmp slt became icmp sle`.
    var change: String
    /// Place of the instruction among those that can be changed; what is chosen is spread over it.
    var place: Int
    var line: Int
    var edits: [IREdit]
    /// Declarations that the changed code needs.
    var appended: [String] = []

    var name: DiscriminationEvidence.Mutant {
        DiscriminationEvidence.Mutant(change: change, line: line)
    }
}

/// A mutant as a whole module.
struct MutantCode: Sendable {
    var mutant: DiscriminationEvidence.Mutant
    var text: [UInt8]
}
