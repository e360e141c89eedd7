import GRDB
package import ModelClient

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Journal {
    /// Keeps a text, and gives the name under which `get` finds it.
    ///
    /// A text that nothing names later is harmless.
    @discardableResult
    package func put(_ text: String) throws(JournalFailure) -> ObjectHash {
        let object = try prepare(text, isSynchronised: false)
        if !object.isFile { try write { database in try insert(object, in: database) } }
        return object.hash
    }

    /// The text of that name; nil when there is none.
    ///
    /// A text that does not match its name is an error and never used.
    package func get(_ hash: ObjectHash) throws(JournalFailure) -> String? {
        try read { database in try get(hash, in: database) }
    }

    func get(_ hash: ObjectHash, in database: Database) throws -> String? {
        let row = try database.row(
            "SELECT text FROM object WHERE hash = ?", [hash.description])
        if let row {
            let bytes = [UInt8](try row.value("text", as: Data.self))
            guard ObjectHash(of: bytes) == hash else {
                throw JournalFailure.damaged(databasePath, "the text \(hash) is not what it was")
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        return try objectFolder.read(hash).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A text on its way into the journal.
    struct PreparedObject {
        var hash: ObjectHash
        fileprivate var bytes: [UInt8]
        /// It is written already; otherwise `insert` has to do it.
        var isFile: Bool
    }

    /// Writes a large text; `insert` then goes into the transaction that names it.
    func prepare(_ text: String, isSynchronised: Bool) throws(JournalFailure) -> PreparedObject {
        let bytes = Array(redacted(text).utf8)
        guard bytes.count <= limits.textBytes else {
            throw .tooLarge(objectFolder.path, bytes: bytes.count, limit: limits.textBytes)
        }
        let hash = ObjectHash(of: bytes)
        let isFile = bytes.count > limits.inlineTextBytes
        if isFile {
            try objectFolder.write(bytes, named: hash, isSynchronised: isSynchronised)
        }
        return PreparedObject(hash: hash, bytes: bytes, isFile: isFile)
    }

    func insert(_ object: PreparedObject, in database: Database) throws {
        guard !object.isFile else { return }
        try database.run(
            "INSERT OR IGNORE INTO object (hash, text) VALUES (?, ?)",
            [object.hash.description, Data(object.bytes)])
    }

    /// The request that a log names as a prompt; nil where its text was removed, or is none.
    package func request(_ prompt: ObjectHash) throws(JournalFailure) -> ModelRequest? {
        guard let text = try get(prompt) else { return nil }
        return try? JSONDecoder().decode(ModelRequest.self, from: Data(text.utf8))
    }

    /// The value as JSON text that is the same whenever the value is.
    func json(_ value: some Encodable) throws(JournalFailure) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw .inconsistent(databasePath, "\(error)")
        }
    }

    /// The text as a list of words; nil when it is not one.
    static func words(_ json: String) -> [String]? {
        try? JSONDecoder().decode([String].self, from: Data(json.utf8))
    }
}
