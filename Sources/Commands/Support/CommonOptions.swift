import ArgumentParser
import Driver

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whether output is coloured.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// `auto` means: a terminal, and neither `NO_COLOR` nor `TERM=dumb` is set.
    func isOn(for descriptor: Int32) -> Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            if let value = Environment.value("NO_COLOR"), !value.isEmpty { return false }
            return isatty(descriptor) == 1 && Environment.value("TERM") != "dumb"
        }
    }
}

/// Options of every command that prints results.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print one JSON object a line, for programs and editors.")
    var json = false

    @Flag(name: .shortAndLong, help: "Report every clause of every function.")
    var verbose = false

    @Option(
        name: [.customLong("color"), .customLong("colour")],
        help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"))
    var colour = ColourChoice.auto
}

/// Options of every command that runs code.
struct SandboxOptions: ParsableArguments {
    @Flag(help: "Run code although this machine lacks a wall of the sandbox (see `doctor`).")
    var allowMissingWalls = false

    @Option(help: ArgumentHelp("Sandbox processes side by side.", valueName: "number"))
    var workers: Int?

    @Option(help: ArgumentHelp("Wall-clock limit of one call.", valueName: "milliseconds"))
    var callLimit = 1_000

    static let workerRange = 1...64
    static let callLimitRange = 1...600_000

    func validate() throws {
        if let workers, !Self.workerRange.contains(workers) {
            throw ValidationError("--workers takes a number from 1 to 64.")
        }
        guard Self.callLimitRange.contains(callLimit) else {
            throw ValidationError("--call-limit takes 1 to 600000 milliseconds.")
        }
    }

    func driverConfiguration() -> DriverConfiguration {
        var configuration = DriverConfiguration(
            workerPath: Installation.workerPath, runtimeFolder: Installation.runtimeFolder,
            workers: workers ?? Installation.processorCount,
            allowsMissingWalls: allowMissingWalls)
        configuration.effort.run.callMilliseconds = callLimit
        configuration.effort.run.totalMilliseconds = max(
            configuration.effort.run.totalMilliseconds, callLimit * 4)
        return configuration
    }
}
