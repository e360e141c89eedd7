import GRDB
package import ModelClient

/// What happened in a workspace: runs and their steps, prompts and replies, and what they cost.
///
/// It lives in the workspace's folder `.semcom`, which git ignores. Several processes may use one
/// journal at once, and whatever a call has returned for survives the end of its process at any
/// moment; what was paid for survives the end of power too.
package final class Journal: Sendable {
    package static let folderName = ".semcom"
    package static let databaseName = "journal.sqlite"

    /// Where everything is: `/projects/ada/.semcom`.
    package let folder: String
    /// Where a damaged database was put when this journal was opened; nil when there was none.
    package let setAside: String?
    let limits: JournalLimits
    let queue: DatabaseQueue
    let objectFolder: ObjectFolder
    let flusher: Flusher
    private let secrets: [Secret]
    private let identity: FileSystem.Identity?

    /// What is done about a database that is damaged.
    package enum DamagePolicy: Sendable {
        /// Opening fails, and the database stays where it is.
        case fail
        /// The database is checked throughout, and a damaged one is renamed to
        /// `journal.sqlite.damaged-1`; a new one takes its place.
        case setAside
    }

    /// Opens a workspace's journal; makes it where there is none, and brings an older one up to
    /// date.
    ///
    /// What `secrets` lists is made unreadable in every text that is written.
    package static func open(
        workspace: String, damage: DamagePolicy = .fail, redacting secrets: [Secret] = [],
        limits: JournalLimits = JournalLimits()
    ) throws(JournalFailure) -> Journal {
        let opening = JournalOpening(workspace: workspace, limits: limits)
        let (queue, setAside) = try opening.database(damage)
        return Journal(opening, queue: queue, setAside: setAside, secrets: secrets)
    }

    private init(
        _ opening: JournalOpening, queue: DatabaseQueue, setAside: String?, secrets: [Secret]
    ) {
        folder = opening.folder
        limits = opening.limits
        objectFolder = ObjectFolder(path: "\(opening.folder)/objects", limit: limits.textBytes)
        flusher = Flusher(logPath: opening.databasePath + "-wal", folder: opening.folder)
        identity = FileSystem.Identity(of: opening.databasePath)
        self.queue = queue
        self.setAside = setAside
        self.secrets = secrets
    }

    /// Gives the files back. A process that ends need not do this.
    package func close() throws(JournalFailure) {
        do { try queue.close() } catch { throw Self.failure(error, path: databasePath) }
    }

    var databasePath: String { "\(folder)/\(Self.databaseName)" }

    /// The text as it may be written: without keys, and without what ends a text in SQLite.
    func cleaned(_ text: String) -> String {
        let text = redacted(text)
        guard text.utf8.contains(0) else { return text }
        return String(decoding: text.utf8.map { $0 == 0 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }

    func redacted(_ text: String) -> String {
        secrets.reduce(text) { text, secret in secret.redacted(from: text) }
    }

    /// Finds out, before something is paid for, whether its answer could be kept.
    func checkReadiness() throws(JournalFailure) {
        guard FileSystem.Identity(of: databasePath) == identity else {
            throw .removed(databasePath)
        }
        if let free = FileSystem.freeBytes(at: folder), free < UInt64(limits.freeSpaceReserveBytes)
        {
            throw .noSpace(folder)
        }
    }
}
