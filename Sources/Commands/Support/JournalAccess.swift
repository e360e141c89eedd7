import ArgumentParser
import Driver
import Journal

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The journal of the working folder, for commands that only look at it.
enum JournalAccess {
    /// nil where there is none.
    static func journal() throws -> Journal? {
        let path = "\(Installation.workingFolder)/\(Journal.folderName)/\(Journal.databaseName)"
        guard access(path, F_OK) == 0 else { return nil }
        do throws(JournalFailure) {
            return try Journal.open(workspace: Installation.workingFolder)
        } catch {
            throw complaint(error.description)
        }
    }

    /// The run of that name, or the latest one that did not come to its end.
    static func run(named name: String?) throws -> RunRecord {
        guard let journal = try journal() else {
            throw complaint("there is no run to go on with: this folder has no journal")
        }
        do {
            guard let name else {
                if let latest = try journal.latestInterruptedRun() { return latest }
                throw complaint(
                    "every run came to its end; `semcom log` lists them, and "
                        + "`semcom resume NAME` does one again with its answers", status: .usage)
            }
            guard let identifier = RunIdentifier(name),
                let record = try journal.run(named: identifier)
            else { throw complaint("there is no run '\(name)'; see `semcom log`", status: .usage) }
            return record
        } catch let failure as JournalFailure {
            throw complaint(failure.description)
        }
    }

    /// Says what is wrong, and gives the exit code to end with.
    static func complaint(_ text: String, status: ExitStatus = .unavailable) -> ExitCode {
        OutputStream.standardError.line("semcom: error: \(text)")
        return ExitCode(status.rawValue)
    }

    /// An argument as a shell would need it.
    static func quoted(_ argument: String) -> String {
        let isPlain = argument.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || "-_./,:=+@%".utf8.contains(byte)
        }
        if isPlain, !argument.isEmpty { return argument }
        return "'"
            + argument.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: #"'\''"#) + "'"
    }
}
