import GRDB

extension Journal {
    /// Keeps accepted IR, so that it can be rebuilt without a model, and returns when it is on
    /// the disk.
    ///
    /// The hashes are those of the lock file. IR that is there already is replaced.
    package func recordArtifact(
        _ ir: String, forIntentHash intentHash: String, irHash: String, run: Run? = nil
    ) throws(JournalFailure) {
        let object = try prepare(ir, isSynchronised: true)
        try write { database in
            try insert(object, in: database)
            try database.run(
                """
                INSERT OR REPLACE INTO artifact (intentHash, irHash, object, run, time)
                VALUES (?, ?, ?, ?, ?)
                """,
                [
                    cleaned(intentHash), cleaned(irHash), object.hash.description, run?.number,
                    Timestamp.now.millisecondsSince1970,
                ])
        }
        try flusher.flush()
    }

    /// The accepted IR as it was recorded, to the byte; nil when there is none.
    package func artifact(
        forIntentHash intentHash: String, irHash: String
    ) throws(JournalFailure) -> String? {
        try read { database in
            let row = try database.row(
                "SELECT object FROM artifact WHERE intentHash = ? AND irHash = ?",
                [intentHash, irHash])
            guard let hash = try row?.hash("object") else { return nil }
            return try get(hash, in: database)
        }
    }
}
