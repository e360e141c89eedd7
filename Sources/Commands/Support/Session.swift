import ArgumentParser
import Driver
import ModelProviders
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One run of a command: a driver, a reporter that prints its events, and an exit code.
enum Session {
    /// What a command's result is, for the terminal.
    enum Style {
        /// Diagnostics, and a word when there are none.
        case check
        /// A verdict for each function.
        case verdicts
        /// The value of one call.
        case value
        case doctor
        case models
        case explanation
    }

    /// Milliseconds between two looks at the clock, while somebody watches.
    private static let tickMilliseconds = 120

    /// Runs `work`, prints everything it reports, and ends the command with its exit code.
    static func run(
        _ configuration: DriverConfiguration, _ options: OutputOptions, style: Style,
        _ work: @Sendable (Driver) async -> ExitStatus
    ) async throws {
        Interruption.install()
        let driver = Driver(configuration)
        var reporter: any Reporter =
            options.json
            ? JSONReporter()
            : TerminalReporter(
                style: style, isVerbose: options.verbose, standardOutput: options.colour,
                standardError: options.colour)
        let events = driver.events
        let isWatched = !options.json && OutputStream.standardError.isTerminal
        let clock = Task {
            while isWatched, !Task.isCancelled {
                try await Task.sleep(for: .milliseconds(tickMilliseconds))
                driver.tick()
            }
        }
        async let status = finishing(driver, work)
        for await event in events {
            if case .run = event { Interruption.canResume() }
            reporter.report(event)
        }
        clock.cancel()
        let result = await status
        reporter.finish(result)
        guard result == .aligned else { throw ExitCode(result.rawValue) }
    }

    private static func finishing(
        _ driver: Driver, _ work: @Sendable (Driver) async -> ExitStatus
    ) async -> ExitStatus {
        let status = await work(driver)
        await driver.finish()
        return status
    }
}

/// Prints events as they come.
protocol Reporter {
    mutating func report(_ event: Event)
    /// Called once, after the last event.
    mutating func finish(_ status: ExitStatus)
}

/// True once there is a run that can be gone on with.
private let isResumable = Atomic(false)

/// Ends the process with exit code 130 when a person presses Ctrl-C.
enum Interruption {
    /// From now on there is a run that can be gone on with.
    static func canResume() { isResumable.store(true, ordering: .relaxed) }

    /// Files are replaced atomically, answers are kept as they come, and workers end with us, so
    /// there is nothing to undo; only programs that were asked as models would go on.
    static func install() {
        RunningPrograms.prepare()
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in
            let text: StaticString =
                isResumable.load(ordering: .relaxed)
                ? "\nsemcom: interrupted; nothing is lost: `semcom resume` goes on\n"
                : "\nsemcom: interrupted; no file was left half written\n"
            _ = write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
            RunningPrograms.endAll()
            _exit(130)
        }
        sigaction(SIGINT, &action, nil)
        sigaction(SIGTERM, &action, nil)
    }
}
