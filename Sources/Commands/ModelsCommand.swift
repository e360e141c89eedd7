import ArgumentParser
import Diagnostics
import Driver
import ModelClient

struct ModelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract: "Say which language models can be asked, and why others cannot.",
        discussion: """
            Nothing is spent: servers are only asked for the list of their models.

            EXAMPLES
              semcom models
              semcom models --base-url http://localhost:11434/v1 --model openai/llama3.2
            """)

    @OptionGroup var models: ModelOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var sandbox: SandboxOptions

    func run() async throws {
        var mistakes: [Diagnostic] = []
        var configurations: [ModelConfiguration] = []
        do throws(Diagnostic) {
            let loaded = try LoadedSettings(models)
            mistakes = loaded.diagnostics
            for provider in Providers.registry(workspace: nil).providers {
                configurations.append(
                    try loaded.settings.modelConfiguration(provider: provider.name))
            }
        } catch {
            mistakes.append(error)
        }
        let (asked, problems) = (configurations, mistakes)
        try await Session.run(sandbox.driverConfiguration(), output, style: .models) { driver in
            guard !driver.refuses(problems) else { return .usage }
            return await driver.models(asked)
        }
    }
}
