import ArgumentParser
import Driver
import Pipeline
import SandboxProtocol

struct CompileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Find code for intent files or English, judge it, and write it.",
        discussion: """
            Writes NAME.ll beside NAME.intent.md when every clause was checked and holds, and \
            notes the result in semcom.lock. Code that was written or edited by hand is judged \
            and kept; --force replaces it.

            English in quotes becomes an intent file first: a language model writes it, where one \
            is named (--model, SEMCOM_MODEL or semcom.toml); otherwise the library is looked \
            through. What a model writes is judged like any other code.

            EXAMPLES
              semcom compile gcd.intent.md
              semcom compile gcd.intent.md --emit ll,lib,header -o build -O2
              semcom compile src
              semcom compile "the greatest common divisor of two integers"
              semcom compile --example 'f("ab") == "ba"' --example 'f("xyz") == "zyx"'
              semcom compile "count the vowels in a text" --model 'command:claude -p'
              semcom compile src --model anthropic/claude-sonnet-4-5 --budget 0.50 --jobs 8
            """)

    @Argument(
        help: "Intent files, folders with intent files, or English in quotes.",
        completion: .file())
    var paths: [String] = []

    @Option(
        help: ArgumentHelp(
            "A call and what it gives, for a function without an intent file; repeated.",
            valueName: "example"))
    var example: [String] = []

    @Option(
        help: ArgumentHelp(
            "What to write to the output folder: ll, bc, obj, asm, lib, header; "
                + "separated by commas, or repeated.", valueName: "formats"))
    var emit: [EmitList] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder for --emit (default: the intent file's).", valueName: "folder"),
        completion: .directory)
    var output: String?

    @Flag(exclusivity: .exclusive)
    var level: LevelFlag = .o2

    @Option(
        help: ArgumentHelp(
            "Who may propose code: library, search, model; all where it is not given.",
            valueName: "engines"))
    var engine: [EngineName] = []

    @Option(
        help: ArgumentHelp(
            "Wall-clock time to search for one function; 0 for no search (default: 10, or 2 "
                + "where a model can be asked).", valueName: "seconds"))
    var searchTime: Double?

    @Option(
        help: ArgumentHelp("Independent candidates asked of a model at once.", valueName: "number"))
    var candidates: Int?

    @Option(help: ArgumentHelp("Repairs of a model's candidate.", valueName: "number"))
    var repairs: Int?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Files and functions worked on at once.", valueName: "number"))
    var jobs: Int?

    @Flag(help: "Have a model read accepted code without the intent, and compare.")
    var review = false

    @Flag(help: "Refuse English that leaves questions open, instead of assuming an answer.")
    var strict = false

    @Flag(help: "Rebuild what semcom.lock says, without asking a model.")
    var locked = false

    @Flag(help: "Replace code that was written or edited by hand.")
    var force = false

    @OptionGroup(title: "Evidence") var evidence: EvidenceOptions
    @OptionGroup(title: "Language models") var models: ModelOptions
    @OptionGroup var printing: OutputOptions
    @OptionGroup var sandbox: SandboxOptions

    func validate() throws {
        if paths.isEmpty, example.isEmpty {
            throw ValidationError(
                "Give <paths>: intent files, folders or English; or --example 'f(2) == 4'.")
        }
        if let searchTime, !(0...3_600).contains(searchTime) {
            throw ValidationError("--search-time takes 0 to 3600 seconds.")
        }
        if let candidates, !(1...64).contains(candidates) {
            throw ValidationError("--candidates takes a number from 1 to 64.")
        }
        if let repairs, !(0...100).contains(repairs) {
            throw ValidationError("--repairs takes a number from 0 to 100.")
        }
        if let jobs, !(1...1_024).contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to 1024.")
        }
    }

    func run() async throws {
        let paths = paths
        var request = CompileRequest()
        for format in emit.flatMap(\.formats) where !request.formats.contains(format) {
            request.formats.append(format)
        }
        request.outputFolder = output
        request.optimisation = level.optimisation
        request.replacesHandWritten = force
        request.examples = example
        let finished = request
        let evidence = evidence
        try await Session.run(
            models, sandbox.driverConfiguration(), printing, style: .verdicts, adjusting: adjust
        ) { driver in
            await evidence.reporting(driver, paths.joined(separator: ", ")) {
                await $0.compile(paths, finished)
            }
        }
    }

    /// What flags say counts more than settings.
    private func adjust(_ configuration: inout DriverConfiguration) {
        evidence.apply(to: &configuration)
        if let candidates {
            let repairs = configuration.loop.repairLimit
            let attempts = configuration.loop.validationLimit
            configuration.loop = LoopEffort(candidates: candidates, repairLimit: repairs)
            configuration.loop.validationLimit = attempts
        }
        if let repairs { configuration.loop.repairLimit = repairs }
        if let jobs { configuration.jobs = jobs }
        configuration.models?.adapt(
            toJobs: configuration.jobs, candidates: configuration.loop.candidates)
        let seconds = searchTime ?? (configuration.models == nil ? 10 : 2)
        configuration.searchMilliseconds = Int(seconds * 1_000)
        configuration.reviews = review
        configuration.isStrict = strict
        configuration.isLocked = locked
        if !engine.isEmpty { configuration.engines = Set(engine.map(\.rawValue)) }
        if !printing.json { configuration.ask = Asking.person }
    }
}

/// A source of candidates.
enum EngineName: String, ExpressibleByArgument, CaseIterable {
    case library, search, model
}

/// `ll,bc,obj`
struct EmitList: ExpressibleByArgument {
    var formats: [EmitFormat]

    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false)
        let formats = names.compactMap { EmitFormat(rawValue: String($0)) }
        guard formats.count == names.count else { return nil }
        self.formats = formats
    }

    static var allValueStrings: [String] { EmitFormat.allCases.map(\.rawValue) }
}

enum LevelFlag: String, EnumerableFlag {
    case o0, o1, o2, o3

    static func name(for value: LevelFlag) -> NameSpecification {
        let digit = value.rawValue.last ?? "2"
        return .customLong("O\(digit)", withSingleDash: true)
    }

    var optimisation: OptimisationLevel {
        switch self {
        case .o0: .none
        case .o1: .o1
        case .o2: .o2
        case .o3: .o3
        }
    }

    static func help(for value: LevelFlag) -> ArgumentHelp? {
        value == .o2 ? "Optimisation of what --emit writes (default: -O2)." : .private
    }
}
