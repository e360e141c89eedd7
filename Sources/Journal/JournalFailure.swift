/// What the journal could not do: where, why, and what to do about it.
package struct JournalFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The folder or the database may not be written.
        case notWritable
        /// The disk is full, or too full to begin something that costs money.
        case noSpace
        /// The database, or a text in it, is not what was written.
        case damaged
        /// A newer version of Semcom wrote the database.
        case newer
        /// Another process kept the database locked for too long.
        case locked
        /// The disk failed.
        case unreadable
        /// A text is larger than is kept.
        case tooLarge
        /// The run is still under way, or another one resumes it already.
        case underWay
        /// There is no run of this name.
        case unknownRun
        /// The database was removed while it was in use.
        case removed
        /// The journal's own fault.
        case inconsistent
    }
    package var kind: Kind
    package var path: String
    /// Lower case, without a full stop: "the disk is full".
    package var reason: String
    package var wayOut: String

    package init(_ kind: Kind, path: String, reason: String, wayOut: String) {
        self.kind = kind
        self.path = path
        self.reason = reason
        self.wayOut = wayOut
    }

    package var description: String { "\(path): \(reason); \(wayOut)" }
}

extension JournalFailure {
    static func noSpace(_ path: String) -> JournalFailure {
        JournalFailure(
            .noSpace, path: path, reason: "the disk is full",
            wayOut: "make room, then go on with semcom resume")
    }

    static func damaged(_ path: String, _ detail: String) -> JournalFailure {
        JournalFailure(
            .damaged, path: path, reason: "the journal is damaged: \(detail)",
            wayOut: "have it set aside, or put back a copy of it")
    }

    static func damagedObject(_ path: String) -> JournalFailure {
        JournalFailure(
            .damaged, path: path, reason: "this file is not what was written",
            wayOut: "remove it; where it was an answer, the model is asked again")
    }

    static func newer(_ path: String, found: Int, known: Int) -> JournalFailure {
        JournalFailure(
            .newer, path: path,
            reason: "a newer version of Semcom wrote this journal (format \(found), not \(known))",
            wayOut: "update Semcom, or move the file away")
    }

    static func locked(_ path: String) -> JournalFailure {
        JournalFailure(
            .locked, path: path, reason: "another process keeps the journal locked",
            wayOut: "wait until it has finished, or end it")
    }

    static func notWritable(_ path: String, _ detail: String) -> JournalFailure {
        JournalFailure(
            .notWritable, path: path, reason: "it cannot be written: \(detail)",
            wayOut: "check the permissions of the folder, or work in a copy of it")
    }

    static func removed(_ path: String) -> JournalFailure {
        JournalFailure(
            .removed, path: path, reason: "the journal was removed while it was in use",
            wayOut: "start again")
    }

    static func tooLarge(_ path: String, bytes: Int, limit: Int) -> JournalFailure {
        JournalFailure(
            .tooLarge, path: path,
            reason: "a text of \(bytes) bytes is larger than the \(limit >> 20) MiB that are kept",
            wayOut: "ask for less at once")
    }

    static func inconsistent(_ path: String, _ detail: String) -> JournalFailure {
        JournalFailure(
            .inconsistent, path: path, reason: "the journal failed: \(detail)",
            wayOut: "please report this")
    }
}
