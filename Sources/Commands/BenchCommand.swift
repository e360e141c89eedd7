import ArgumentParser
import Diagnostics
import SyGuS

struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure Semcom on public benchmarks.",
        subcommands: [SyGuSBenchCommand.self])
}

struct SyGuSBenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sygus",
        abstract: "Solve the SyGuS problems by examples in a folder, and check every solution.",
        discussion: """
            Reads every .sl file below the folder (SyGuS-IF 1 or 2, logics BV and SLIA), looks for \
            a term of the file's own grammar that meets all constraints, and has it judged by a \
            second evaluator, which reads the printed solution as a stranger would and also \
            checks that the grammar permits it. Files are solved one after another on one core.

            EXAMPLES
              semcom bench sygus benchmarks/PBE_SLIA_Track
              semcom bench sygus phone.sl --solutions
            """)

    @Argument(help: "A folder with .sl files, or one such file.", completion: .directory)
    var path: String

    @Option(help: ArgumentHelp("Wall-clock limit for each file.", valueName: "seconds"))
    var timeLimit = 10.0

    @Option(help: ArgumentHelp("Memory for each file.", valueName: "megabytes"))
    var memoryLimit = 1_500

    @Flag(help: "Print every solution below its file.")
    var solutions = false

    @Flag(help: "Print one JSON object a line, for programs.")
    var json = false

    func validate() throws {
        guard timeLimit >= 0.01, timeLimit <= 86_400 else {
            throw ValidationError("--time-limit takes 0.01 to 86400 seconds.")
        }
        guard (16...65_536).contains(memoryLimit) else {
            throw ValidationError("--memory-limit takes 16 to 65536 megabytes.")
        }
    }

    func run() throws {
        Interruption.install()
        let out = OutputStream.standardOutput
        guard let paths = ProblemFolder.files(at: path) else {
            OutputStream.standardError.line("semcom: there is no file or folder '\(path)'")
            throw ExitCode(65)
        }
        guard !paths.isEmpty else {
            OutputStream.standardError.line("semcom: no .sl file is below '\(path)'")
            throw ExitCode(65)
        }
        let names = paths.map(name)
        let limits = SolverLimits(
            time: .seconds(timeLimit), memoryBytes: memoryLimit * 1_000_000)
        var table = BenchmarkTable(names: names)
        var worst: Int32 = 0
        if !json { out.line(table.header) }
        for (path, name) in zip(paths, names) {
            let result = measure(path, name, limits)
            worst = max(worst, result.exitCode)
            let line = table.add(result)
            out.line(json ? result.value.text : line)
            if !json { explain(result, out) }
        }
        if json {
            for value in table.totalValues { out.line(value.text) }
        } else {
            out.line()
            for line in table.totals { out.line(line) }
        }
        if worst != 0 { throw ExitCode(worst) }
    }

    /// The path below the folder's parent, so that totals are named after folders.
    private func name(_ file: String) -> String {
        var root = Substring(path)
        while root.count > 1, root.hasSuffix("/") { root = root.dropLast() }
        let last = root.split(separator: "/").last.map(String.init) ?? ""
        guard file != path else { return last }
        return last + file.dropFirst(root.count)
    }

    private func measure(_ path: String, _ name: String, _ limits: SolverLimits) -> FileResult {
        guard let file = ProblemFolder.read(path) else { return .missing(name) }
        return FileResult.measure(file, name: name, limits: limits)
    }

    private func explain(_ result: FileResult, _ out: OutputStream) {
        switch result.status {
        case .solved(let text, _, _):
            if solutions { out.line("  \(text)") }
        case .refused(let text, let verdict):
            out.line("  \(text)\n  \(verdict.text)")
        case .unreadable(let diagnostic):
            out.line(DiagnosticRenderer.text(diagnostic, colour: false))
        case .unsolved: break
        }
    }
}

extension FileResult {
    /// 0, also when unsolved; 65 for a file that is no such problem, 70 for a wrong solution.
    fileprivate var exitCode: Int32 {
        switch status {
        case .solved, .unsolved: 0
        case .unreadable: 65
        case .refused: 70
        }
    }
}
