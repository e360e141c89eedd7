import ArgumentParser
import Journal

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

struct ResumeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Go on with a run that was broken off; no answer is paid for twice.",
        discussion: """
            Starts the run's command again, with every answer that was kept. Without a name, it \
            is the latest run that did not come to its end.

            EXAMPLES
              semcom resume
              semcom resume k7f2q9
            """)

    @Argument(help: ArgumentHelp("The run's name, as `semcom log` shows it.", valueName: "run"))
    var name: String?

    func run() async throws {
        let record = try JournalAccess.run(named: name)
        OutputStream.standardError.line(
            "semcom: going on with run \(record.identifier): semcom "
                + record.command.map(JournalAccess.quoted).joined(separator: " "))
        if chdir(record.workspace) != 0 {
            throw JournalAccess.complaint(
                "the run's folder \(record.workspace) cannot be entered: "
                    + String(cString: strerror(errno)))
        }
        guard record.command.first != Self.configuration.commandName else {
            throw JournalAccess.complaint("the run's command is resume itself")
        }
        var command: any ParsableCommand
        do {
            command = try SemcomCommand.parseAsRoot(record.command)
        } catch {
            SemcomCommand.exit(withError: error)
        }
        let (identifier, arguments) = (record.identifier, record.command)
        if var asynchronous = command as? any AsyncParsableCommand {
            try await ResumedRun.resuming(identifier, arguments) {
                try await asynchronous.run()
            }
        } else {
            try command.run()
        }
    }
}
