/// A run as the journal knows it.
package struct RunRecord: Hashable, Sendable {
    package enum State: Hashable, Sendable {
        /// It is under way, in the process of this number.
        case running(process: Int32)
        case finished(exitStatus: Int32)
        /// A person ended it, or its process is gone.
        case interrupted
    }
    package var identifier: RunIdentifier
    /// The arguments it was started with, without the program's name.
    package var command: [String]
    /// The folder that it worked in.
    package var workspace: String
    /// Its settings, as JSON text.
    package var configuration: String
    package var state: State
    package var started: Timestamp
    /// Nil while it is under way, and where its process ended without a word.
    package var ended: Timestamp?
    /// The run that it goes on with.
    package var resumes: RunIdentifier?
    /// The latest run that goes on with it.
    package var resumedBy: RunIdentifier?

    var number: Int64
    var family: Int64
}
