import GRDB

/// A run under way, for the process that does it.
///
/// A run that is dropped without `finish` or `interrupt` counts as interrupted.
package final class Run: Sendable {
    package let identifier: RunIdentifier
    /// The run that it goes on with.
    package let resumes: RunIdentifier?
    package let journal: Journal
    let number: Int64
    let family: Int64
    private let lock: RunLock

    init(
        _ identifier: RunIdentifier, resumes: RunIdentifier?, journal: Journal, number: Int64,
        family: Int64, lock: RunLock
    ) {
        self.identifier = identifier
        self.resumes = resumes
        self.journal = journal
        self.number = number
        self.family = family
        self.lock = lock
    }

    /// Writes down a step; the next one begins after this returns.
    /// - Parameters:
    ///   - subject: the function that it is about.
    ///   - line: what happened, in one line; a longer one is cut off.
    ///   - text: what belongs to it in full: IR, a report as JSON.
    /// - Returns: the step's number within the run, from 1.
    @discardableResult
    package func record(
        _ stage: Step.Stage, of subject: String, _ line: String, text: String? = nil,
        verdict: String? = nil
    ) throws(JournalFailure) -> Int {
        var object: Journal.PreparedObject?
        if let text { object = try journal.prepare(text, isSynchronised: false) }
        let line = shortened(journal.cleaned(line))
        let subject = journal.cleaned(subject)
        let verdict = verdict.map(journal.cleaned)
        return try journal.write { database in
            if let object { try journal.insert(object, in: database) }
            let row = try database.row(
                "SELECT coalesce(max(sequence), 0) + 1 AS next FROM step WHERE run = ?", [number])
            let sequence = try row?.value("next", as: Int.self) ?? 1
            try database.run(
                """
                INSERT INTO step (run, sequence, time, subject, stage, line, object, verdict)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    number, sequence, Timestamp.now.millisecondsSince1970, subject,
                    stage.rawValue, line, object?.hash.description, verdict,
                ])
            return sequence
        }
    }

    /// Ends the run with the exit status of its command.
    package func finish(exitStatus: Int32) throws(JournalFailure) {
        try end(exitStatus: exitStatus)
        lock.release(isRemoved: true)
    }

    /// Ends the run on a person's word; it can be resumed.
    package func interrupt() throws(JournalFailure) {
        try end(exitStatus: nil)
        lock.release(isRemoved: true)
    }

    private func end(exitStatus: Int32?) throws(JournalFailure) {
        try journal.write { database in
            try database.run(
                "UPDATE run SET ended = ?, exitStatus = ? WHERE number = ? AND ended IS NULL",
                [Timestamp.now.millisecondsSince1970, exitStatus, number])
        }
    }

    private func shortened(_ line: String) -> String {
        let limit = journal.limits.stepLineBytes
        guard line.utf8.count > limit else { return line }
        var bytes = line.utf8.prefix(limit)
        // A character is kept whole or not at all.
        while let last = bytes.last, last & 0b1100_0000 == 0b1000_0000 { bytes.removeLast() }
        bytes.removeLast(bytes.isEmpty ? 0 : 1)
        return String(decoding: bytes, as: UTF8.self) + "…"
    }
}
