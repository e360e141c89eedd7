import ArgumentParser
import Diagnostics
import Driver
import Journal
import ModelClient
import ModelProviders
import Pipeline
import Settings

/// Options of every command that may ask a language model.
struct ModelOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The model to ask: PROVIDER/NAME, 'command:PROGRAM ARGS', cassette:PATH "
                + "(see `semcom models`).", valueName: "model"))
    var model: String?

    @Option(help: ArgumentHelp("Where the provider is reached.", valueName: "url"))
    var baseURL: String?

    @Option(
        help: ArgumentHelp("A file with the key, of mode 0600.", valueName: "file"),
        completion: .file())
    var keyFile: String?

    @Option(help: ArgumentHelp("The proxy to go through.", valueName: "url"))
    var proxy: String?

    @Option(
        help: ArgumentHelp(
            "Keep every answer in this cassette, and use those that are there.",
            valueName: "file"), completion: .file())
    var record: String?

    @Option(help: ArgumentHelp("The most that may be spent: 0.50.", valueName: "money"))
    var budget: String?

    @Option(help: ArgumentHelp("The most tokens that may be used.", valueName: "number"))
    var maxTokens: String?

    @Option(help: ArgumentHelp("Time limit of one answer: 90s, 5m.", valueName: "time"))
    var answerLimit: String?

    @Flag(help: "Do not send a request again when it fails.")
    var noRetries = false

    /// What the flags say, as the most important layer of settings.
    func layer() throws(Diagnostic) -> SettingsLayer {
        var layer = SettingsLayer()
        if let model { try layer.setModel(model, from: .flag("--model")) }
        let flags: [(SettingKey, String?, String)] = [
            (.baseURL, baseURL, "--base-url"), (.keyFile, keyFile, "--key-file"),
            (.proxy, proxy, "--proxy"), (.record, record, "--record"),
            (.money, budget, "--budget"), (.maximumTokens, maxTokens, "--max-tokens"),
            (.totalTimeout, answerLimit, "--answer-limit"),
            (.retries, noRetries ? "0" : nil, "--no-retries"),
        ]
        for (key, text, name) in flags {
            if let text { try layer.set(key, text, from: .flag(name)) }
        }
        return layer
    }
}

/// Settings from flags, environment and `semcom.toml`, in this order.
struct LoadedSettings {
    let settings: Settings
    /// Mistakes in environment and file.
    let diagnostics: [Diagnostic]

    init(_ options: ModelOptions) throws(Diagnostic) {
        self.init(flags: try options.layer())
    }

    init(flags: SettingsLayer = SettingsLayer()) {
        let environment = SettingsEnvironment(Environment.all)
        let (variables, slips) = environment.layer()
        var layers = [flags, variables]
        var diagnostics = slips
        if let path = SettingsFile.find(from: ".") {
            let (file, mistakes) = SettingsFile.read(path)
            layers.append(file)
            diagnostics += mistakes
        }
        settings = Settings(layers: layers, environment: environment)
        self.diagnostics = diagnostics
    }

    /// Adds what the settings say to a command's configuration.
    func apply(to configuration: inout DriverConfiguration) throws(Diagnostic) {
        let compile = settings.compile
        configuration.loop = LoopEffort(
            candidates: compile.candidates, repairLimit: compile.repairs)
        configuration.loop.validationLimit = compile.validationAttempts
        if let engines = compile.engines { configuration.engines = Set(engines) }
        guard let model = try settings.modelConfiguration() else {
            configuration.jobs = compile.jobs ?? 1
            return
        }
        configuration.jobs = compile.jobs ?? Self.jobsWithModel
        var setup = ModelSetup(configuration: model)
        setup.hasOwnConcurrency = settings[.concurrency] != nil
        setup.adapt(toJobs: configuration.jobs, candidates: configuration.loop.candidates)
        setup.budget = settings.budget
        setup.prices = settings.prices
        if let path = settings.text(.record) {
            let mode = settings.text(.recordMode).flatMap { CassetteMode(rawValue: $0) }
            setup.recording = ModelSetup.Recording(path: path, mode: mode ?? .recordMissing)
        }
        configuration.models = setup
    }

    /// Files and functions that wait for a model at once.
    private static let jobsWithModel = 8
}

extension Session {
    /// As `run`, with settings; mistakes in them end the command before it begins.
    static func run(
        _ options: ModelOptions, _ configuration: DriverConfiguration, _ output: OutputOptions,
        style: Style, adjusting: (inout DriverConfiguration) -> Void = { _ in },
        _ work: @Sendable (Driver) async -> ExitStatus
    ) async throws {
        var configuration = configuration
        configuration.workspace = Installation.workingFolder
        configuration.arguments = ResumedRun.arguments
        configuration.resumes = ResumedRun.current
        var mistakes: [Diagnostic] = []
        do throws(Diagnostic) {
            let loaded = try LoadedSettings(options)
            mistakes = loaded.diagnostics
            try loaded.apply(to: &configuration)
        } catch {
            mistakes.append(error)
        }
        adjusting(&configuration)
        let problems = mistakes
        try await run(configuration, output, style: style) { driver in
            guard !driver.refuses(problems) else { return .usage }
            return await work(driver)
        }
    }
}

/// The run that `semcom resume` goes on with, for the command that it starts again.
enum ResumedRun {
    @TaskLocal static var current: RunIdentifier?
    @TaskLocal private static var resumedArguments: [String]?

    /// The arguments of this command, without the program's name.
    static var arguments: [String] {
        resumedArguments ?? Array(CommandLine.arguments.dropFirst())
    }

    static func resuming(
        _ run: RunIdentifier, _ arguments: [String], _ work: () async throws -> Void
    ) async throws {
        try await $current.withValue(run) {
            try await $resumedArguments.withValue(arguments, operation: work)
        }
    }
}
