package import Evidence
package import SandboxProtocol

/// What is wrong with a draft, as far as the engine that made it may know.
package enum Objection: Sendable {
    /// The answer held no module; counted with what is refused.
    case unreadable(ReplyProblem, attempt: Int, limit: Int)
    /// The sandbox did not run it.
    case refused([Refusal], attempt: Int, limit: Int)
    /// It was run, and does the wrong thing.
    case misaligned(Misbehaviour, repair: Int, limit: Int)

    /// What a draft did wrong. Nothing in it comes from a held-out example.
    package struct Misbehaviour: Sendable {
        /// The judgement on the visible clauses alone.
        package var report: FunctionReport
        /// What else failed, on inputs that must not be shown.
        package var hidden: Hidden
        /// What earlier versions of the same draft failed on, oldest first.
        package var earlier: [String]
        /// What the smallest failing call that may be shown ran; nil where nothing could follow it.
        var trace: CallTrace?
        package init(report: FunctionReport, hidden: Hidden = Hidden(), earlier: [String] = []) {
            self.report = report
            self.hidden = hidden
            self.earlier = earlier
        }
    }

    /// Failures on held-out examples, without their values.
    package struct Hidden: Hashable, Sendable {
        package var examples: Int
        /// Ways in which runs went wrong that visible inputs do not show.
        package var kinds: [SafetyFinding.Kind]
        package init(examples: Int = 0, kinds: [SafetyFinding.Kind] = []) {
            self.examples = examples
            self.kinds = kinds
        }
    }
}
