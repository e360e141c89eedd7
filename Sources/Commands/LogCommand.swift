import ArgumentParser
import Diagnostics
import Journal

struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Show what was done with models: runs, attempts, prompts, replies, costs.",
        discussion: """
            EXAMPLES
              semcom log                    the latest runs
              semcom log k7f2q9             every step and request of one
              semcom log k7f2q9 --text      with prompts, replies and code in full
              semcom log --cost             what was spent, by function, model and step
            """)

    @Argument(help: ArgumentHelp("A run's name.", valueName: "run"))
    var name: String?

    @Flag(help: "What was spent, by function, model and step.")
    var cost = false

    @Flag(help: "Prompts, replies and code in full.")
    var text = false

    @Option(help: ArgumentHelp("Runs to show, newest first.", valueName: "number"))
    var limit = 20

    @Flag(help: "Print one JSON object a line, for programs.")
    var json = false

    func validate() throws {
        guard (1...100_000).contains(limit) else {
            throw ValidationError("--limit takes a number from 1 to 100000.")
        }
    }

    func run() throws {
        Interruption.install()
        guard let journal = try JournalAccess.journal() else {
            if let name { throw JournalText.unknownRun(name) }
            if !json { OutputStream.standardOutput.line("no run has asked a model here yet") }
            return
        }
        do {
            let text = JournalText(journal: journal, isJSON: json, showsTexts: text)
            if cost {
                try text.showCost(of: name, prices: LoadedSettings().settings.prices)
            } else if let name {
                try text.show(name)
            } else {
                try text.showRuns(limit: limit)
            }
        } catch let failure as JournalFailure {
            throw JournalAccess.complaint(failure.description)
        }
    }
}
