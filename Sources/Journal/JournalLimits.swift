/// What the journal takes, and how long it waits.
package struct JournalLimits: Hashable, Sendable {
    /// For another process that has the database locked.
    package var lockWaitMilliseconds = 10_000
    /// A prompt, a reply, or another text.
    package var textBytes = 64 << 20
    /// Texts up to this size are kept in the database; larger ones are files.
    package var inlineTextBytes = 64 << 10
    /// The line that says what a step did; more is cut off.
    package var stepLineBytes = 4_096
    /// With less room than this on the disk no request is sent: its answer might be lost.
    package var freeSpaceReserveBytes = 1 << 20
    /// The write-ahead log is moved into the database when it has grown to this size.
    package var writeAheadLogPages = 4_000
    package init() {}
}
