/// What a model's reply says, before anything of it is checked.
struct IntentProposal: Hashable, Sendable {
    /// The file's title; empty where the model gives none.
    var title = ""
    var functions: [Function] = []
    var assumptions: [String] = []
    var questions: [IntentQuestion] = []

    struct Function: Hashable, Sendable {
        var title = ""
        var prose = ""
        /// Signature and clauses as lines of an intent block.
        var lines: [String] = []
        /// Calls whose results are left to be computed: `f("abc")`.
        var openCalls: [String] = []
    }
}

/// What came of reading a reply.
enum ProposalReading: Hashable, Sendable {
    case proposal(IntentProposal)
    /// The model says that this is no pure function.
    case outOfReach(String)
    /// Nothing could be read, and what to tell the model.
    case unusable(IntentLayerFailure.Kind, reason: String)
}
