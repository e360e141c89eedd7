import ArgumentParser
import Driver

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run one call in the sandbox and print its result.",
        discussion: """
            The result is an intent literal. A call that reads or writes outside its buffers, \
            traps, hangs, or gives different results in different circumstances is reported \
            instead.

            EXAMPLES
              semcom run gcd.intent.md 'gcd(12, 18)'
              semcom run words.intent.md 'count_words("to be or not")'
              semcom run sort.intent.md 'sort(&[3, 1, 2])'
            """)

    @Argument(help: "The intent file.", completion: .file(extensions: ["md"]))
    var file: String

    @Argument(help: "The call, as an example would write it.")
    var call: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var sandbox: SandboxOptions

    func run() async throws {
        let (file, call) = (file, call)
        try await Session.run(sandbox.driverConfiguration(), output, style: .value) {
            await $0.run(file, call: call)
        }
    }
}
