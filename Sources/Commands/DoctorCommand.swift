import ArgumentParser
import Driver

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract:
            "Say what this machine has, which walls of the sandbox hold, and what is missing.",
        discussion: """
            Every wall is tried out, not guessed.

            EXAMPLES
              semcom doctor
              semcom doctor --json
            """)

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let configuration = DriverConfiguration(
            workerPath: Installation.workerPath, runtimeFolder: Installation.runtimeFolder,
            workers: 1)
        try await Session.run(configuration, output, style: .doctor) { await $0.doctor() }
    }
}
