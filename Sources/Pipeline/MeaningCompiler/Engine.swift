package import Intent
package import ModelClient

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

/// An engine that can be told what was wrong, and asked again.
///
/// Each call asks once. How often, and what is done with the answers, is decided by
/// `RevisionLoop`. The functions that it is given hold no held-out examples.
package protocol RevisingEngine: Engine {
    /// Where its code comes from, for reports and lock: `model: anthropic/claude-sonnet-4-5`.
    var origin: String { get }

    /// An answer that knows of no other; draws with different numbers are independent.
    /// - Throws: `ModelFailure` where no answer came.
    func draw(
        _ number: Int, for function: CheckedFunction,
        progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> Draft

    /// An answer to what was wrong with an earlier one.
    /// - Throws: `ModelFailure` where no answer came.
    func revise(
        _ draft: Draft, because objection: Objection, for function: CheckedFunction,
        progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> Draft
}

/// One answer of a revising engine.
package struct Draft: Sendable {
    /// The draw that it, or what it revises, began with.
    package var draw: Int
    /// A module that defines the function, or why the answer holds none.
    package var code: Result<String, ReplyProblem>
    /// The answer as it goes back when it is revised.
    package var reply: String
    package var usage: TokenUsage
    package init(
        draw: Int, code: Result<String, ReplyProblem>, reply: String,
        usage: TokenUsage = TokenUsage()
    ) {
        self.draw = draw
        self.code = code
        self.reply = reply
        self.usage = usage
    }
}
