import ArgumentParser
import Driver

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what the code beside an intent does, without looking at the intent.",
        discussion: """
            From the code's text and its runs alone: what it reads and writes, loops, steps \
            against size, results on boundary inputs. With a model, also in words; the model sees \
            the code under neutral names, and never the intent.

            EXAMPLES
              semcom explain gcd.intent.md
              semcom explain gcd.intent.md --model anthropic/claude-sonnet-4-5
            """)

    @Argument(help: "The intent file.", completion: .file(extensions: ["md"]))
    var file: String

    @OptionGroup(title: "Language models") var models: ModelOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var sandbox: SandboxOptions

    func run() async throws {
        let file = file
        try await Session.run(
            models, sandbox.driverConfiguration(), output, style: .explanation
        ) {
            await $0.explain(file)
        }
    }
}
