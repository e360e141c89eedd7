import ArgumentParser
import Driver
import SandboxProtocol

struct CompileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Find code for intent files, judge it, and write it.",
        discussion: """
            Writes NAME.ll beside NAME.intent.md when every clause was checked and holds, and \
            notes the result in semcom.lock. Code that was written or edited by hand is judged \
            and kept; --force replaces it.

            EXAMPLES
              semcom compile gcd.intent.md
              semcom compile gcd.intent.md --emit ll,lib,header -o build -O2
              semcom compile src
            """)

    @Argument(help: "Intent files, or folders with intent files.", completion: .file())
    var paths: [String]

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
            "Who may propose code: library, search; all where it is not given.",
            valueName: "engines"))
    var engine: [EngineName] = []

    @Option(
        help: ArgumentHelp(
            "Wall-clock time to search for one function; 0 for no search.",
            valueName: "seconds"))
    var searchTime = 10.0

    @Flag(help: "Replace code that was written or edited by hand.")
    var force = false

    @OptionGroup var printing: OutputOptions
    @OptionGroup var sandbox: SandboxOptions

    func validate() throws {
        guard (0...3_600).contains(searchTime) else {
            throw ValidationError("--search-time takes 0 to 3600 seconds.")
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
        let finished = request
        var configuration = sandbox.driverConfiguration()
        configuration.searchMilliseconds = Int(searchTime * 1_000)
        if !engine.isEmpty { configuration.engines = Set(engine.map(\.rawValue)) }
        try await Session.run(configuration, printing, style: .verdicts) {
            await $0.compile(paths, finished)
        }
    }
}

/// A source of candidates.
enum EngineName: String, ExpressibleByArgument, CaseIterable {
    case library, search
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
