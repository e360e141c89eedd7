import ArgumentParser
import Driver
import Evidence

/// Options of the commands that judge code.
struct EvidenceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How far accepted code is examined: quick, standard, thorough, or seconds for each "
                + "function.", valueName: "effort"))
    var evidence = "quick"

    @Option(
        help: ArgumentHelp(
            "The level that counts as aligned: tested, safe, fuzzed, discriminating or agreed.",
            valueName: "level"))
    var require = "safe"

    @Option(
        help: ArgumentHelp("Seed of random inputs and mutants.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp("Write a page about everything that was judged.", valueName: "file"),
        completion: .file(extensions: ["html"]))
    var report: String?

    private static let levels: [EvidenceLevel] = [
        .tested, .safe, .fuzzed, .discriminating, .agreed,
    ]

    func validate() throws {
        guard EvidenceEffort(evidence) != nil else {
            throw ValidationError(
                "--evidence takes quick, standard, thorough or a time up to an hour, like 5s.")
        }
        guard let level = EvidenceLevel(name: require), Self.levels.contains(level) else {
            throw ValidationError(
                "--require takes tested, safe, fuzzed, discriminating or agreed.")
        }
        if level > .safe, evidence == "quick" {
            throw ValidationError(
                "--require \(require) needs more than the quick look: add --evidence standard.")
        }
    }

    func apply(to configuration: inout DriverConfiguration) {
        configuration.evidence = EvidenceEffort(evidence) ?? .quick
        configuration.evidence.seed = seed
        configuration.requiredLevel = EvidenceLevel(name: require) ?? .safe
    }

    /// Does the work, then writes the page, where one is asked for.
    func reporting(
        _ driver: Driver, _ title: String, _ work: (Driver) async -> ExitStatus
    ) async -> ExitStatus {
        let status = await work(driver)
        guard let report else { return status }
        return status.combined(with: driver.writePage(to: report, title: title))
    }
}
