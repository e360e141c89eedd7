package import ModelClient

/// Asks any program: `claude -p`, `llm`, `ollama run llama3`.
package struct CommandProvider: ModelProvider {
    package let name = "command"
    package let summary = "any program: the prompt on its input, the reply on its output"
    private let spoolFolder: String?

    /// - Parameter spoolFolder: where runs lie that outlive this process, made with mode 0700; nil
    ///   for runs that nobody finds again.
    package init(spoolFolder: String? = nil) { self.spoolFolder = spoolFolder }

    package func makeModel(_ configuration: ModelConfiguration) throws -> any Model {
        guard let program = configuration.command.first, !program.isEmpty else {
            throw ModelFailure(
                .commandFailed, "no command is given",
                advice: "name a program, for example --model 'command:llm'")
        }
        guard !configuration.command.contains(where: { $0.utf8.contains(0) }) else {
            throw ModelFailure(.commandFailed, "the command has a NUL")
        }
        _ = try ProgramPath.find(program)
        let spool = spoolFolder.map { CommandSpool($0) }
        try spool?.prepare()
        spool?.removeForgotten()
        // The name of the model is written down; a key that somebody gave as an argument is not.
        let line = EnvironmentSecrets(also: configuration.key)
            .redacted(from: CommandLineText.joined(configuration.command))
        return CommandModel(
            identity: ModelIdentity(provider: name, model: configuration.model ?? line),
            words: configuration.command, timeouts: configuration.timeouts, spool: spool,
            key: configuration.key)
    }

    package func availability(_ configuration: ModelConfiguration) async -> ModelAvailability {
        guard let program = configuration.command.first else {
            return ModelAvailability(isAvailable: false, detail: "no command is given")
        }
        do {
            return ModelAvailability(
                isAvailable: true, detail: "runs \(try ProgramPath.find(program))")
        } catch {
            return ModelAvailability(isAvailable: false, detail: error.description)
        }
    }
}
