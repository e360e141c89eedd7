package import Intent

/// Code for one function, as an engine proposes it. Nothing is trusted for having come from one.
package struct Proposal: Sendable {
    /// A self-contained module that defines the function under its intended name.
    package var text: String
    /// Which engine, and what it took: `library: Runtime/Numbers/gcd`.
    package var origin: String
    package init(text: String, origin: String) {
        self.text = text
        self.origin = origin
    }
}

/// What an engine found for one function.
package struct EngineResult: Sendable {
    /// Best first.
    package var proposals: [Proposal]
    /// One line a person can read: what was looked at, and why nothing fits.
    package var account: String
    /// Code that does nearly what the clauses say: worth a report, never good enough.
    package var nearest: Proposal?
    package init(proposals: [Proposal], account: String, nearest: Proposal? = nil) {
        self.proposals = proposals
        self.nearest = nearest
        self.account = account
    }
}

/// A source of candidates. It sees the intent without its held-out examples.
package protocol Engine: Sendable {
    /// One word, as `--engine` takes it.
    var name: String { get }
    func propose(for function: CheckedFunction) async throws -> EngineResult
}
