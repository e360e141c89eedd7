/// A step of the loop: what was done with a function, and what came of it.
package struct Step: Hashable, Sendable {
    /// From 1, within its run.
    package var sequence: Int
    package var time: Timestamp
    /// The function, or whatever else the step is about.
    package var subject: String
    package var stage: Stage
    /// One line that says what happened.
    package var line: String
    /// The text that belongs to it: IR, a report, an intent.
    package var object: ObjectHash?
    /// `aligned`, `misaligned`, `undecided`; nil where the step decides nothing.
    package var verdict: String?

    /// What kind of step it is. A reader meets kinds that it does not know, and shows their names.
    package struct Stage: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        package var rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package var description: String { rawValue }

        /// English became an intent.
        package static let intent = Stage(rawValue: "intent")
        /// A person is asked, or would have to be.
        package static let question = Stage(rawValue: "question")
        /// There is IR to be tried.
        package static let candidate = Stage(rawValue: "candidate")
        /// The IR does not parse, verify or keep to the rules.
        package static let validation = Stage(rawValue: "validation")
        /// The clauses were checked.
        package static let judged = Stage(rawValue: "judged")
        /// The diagnosis went back for another candidate.
        package static let repair = Stage(rawValue: "repair")
        /// Candidates agree with each other against an example.
        package static let dispute = Stage(rawValue: "dispute")
        /// The IR was described, without its intent.
        package static let description = Stage(rawValue: "description")
        /// The description was held against the English.
        package static let comparison = Stage(rawValue: "comparison")
        /// A file was written.
        package static let wrote = Stage(rawValue: "wrote")
        /// The loop ended without success.
        package static let stopped = Stage(rawValue: "stopped")
        /// Anything else that is worth knowing.
        package static let note = Stage(rawValue: "note")
    }
}
