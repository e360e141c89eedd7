import Intent

/// The state of looking for one function's code: which engine proposed what, and what is left.
struct CandidateSearch: Sendable {
    let function: CheckedFunction
    private var engines: ArraySlice<any Engine>
    private var proposals: ArraySlice<Proposal> = []
    /// Code that does nearly what the clauses say, to be judged when nothing else is left.
    private var nearest: Proposal?
    /// One line for each engine that was asked.
    private(set) var accounts: [String] = []
    /// The proposal to judge next; after the last one, the one that was judged last.
    private(set) var current: Proposal?
    /// The verdict on `judged`.
    var report: FunctionReport? {
        didSet { judged = current }
    }
    private(set) var judged: Proposal?

    init(function: CheckedFunction, engines: [any Engine]) {
        self.function = function
        self.engines = engines[...]
    }

    /// Moves to the next proposal, asking further engines where needed; false when there is none,
    /// and `current` then stays.
    @discardableResult
    mutating func advance() async throws -> Bool {
        while proposals.isEmpty, let engine = engines.popFirst() {
            let result = try await engine.propose(for: function)
            accounts.append(result.account)
            proposals = result.proposals.prefix(MeaningCompiler.proposalLimit)
            nearest = nearest ?? result.nearest
        }
        if let next = proposals.popFirst() {
            current = next
            return true
        }
        // What was judged already says more than a near miss.
        guard report == nil, let last = nearest else { return false }
        nearest = nil
        current = last
        return true
    }
}
