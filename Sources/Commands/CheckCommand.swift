import ArgumentParser
import Driver

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find mistakes in intent files, without running anything.",
        discussion: """
            Names, types, values out of range, clauses that nothing can violate, examples that \
            contradict a clause. Several mistakes are reported at once, each with its place and \
            a way out.

            EXAMPLES
              semcom check gcd.intent.md
              semcom check . --json
            """)

    @Argument(
        help: "Intent files, or folders with intent files.", completion: .file())
    var paths: [String]

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let paths = paths
        let configuration = SandboxOptions.withoutSandbox
        try await Session.run(configuration, output, style: .check) { await $0.check(paths) }
    }
}

extension SandboxOptions {
    /// For commands that run no code.
    static var withoutSandbox: DriverConfiguration {
        DriverConfiguration(workerPath: Installation.workerPath, runtimeFolder: nil)
    }
}
