import ArgumentParser
import Driver

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Judge the code beside each intent file, as it stands.",
        discussion: """
            Believes nothing that was written before: not the code's header, not semcom.lock. \
            Code that was written or edited by hand is judged like any other.

            EXAMPLES
              semcom verify                 everything below this folder
              semcom verify gcd.intent.md
              semcom verify src --json
              semcom verify --evidence standard --report report.html
            """)

    @Argument(
        help: "Intent files, or folders with intent files (default: this folder).",
        completion: .file())
    var paths: [String] = ["."]

    @OptionGroup(title: "Evidence") var evidence: EvidenceOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var sandbox: SandboxOptions

    func run() async throws {
        let paths = paths
        let evidence = evidence
        var configuration = sandbox.driverConfiguration()
        evidence.apply(to: &configuration)
        try await Session.run(configuration, output, style: .verdicts) { driver in
            await evidence.reporting(driver, paths.joined(separator: ", ")) {
                await $0.verify(paths)
            }
        }
    }
}
