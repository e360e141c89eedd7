import Evidence
import Intent
import Pipeline
import Sandbox
import Synthesis

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// `semcom-bench BIN RUNTIME WORK PYTHON`: measures Semcom and, in the same run, its peer.
///
/// BIN holds semcom and semcom-worker, RUNTIME is the library of functions, WORK a folder for
/// files, PYTHON
/// an interpreter with llvmlite (or `-` when there is none). Prints a table; a ratio says more
/// than a time, because
/// machines are noisy.
@main
struct SemcomBench {
    let programs: String
    let runtime: String
    let work: String
    let python: String?
    let pool: WorkerPool
    let judge: Judge

    static func main() async throws {
        let arguments = CommandLine.arguments
        let rest = Array(arguments.dropFirst(2))
        switch arguments.dropFirst().first {
        case "search": exit(try await SearchBench.main(rest) ? 0 : 1)
        case "evidence": exit(try await EvidenceBench.main(rest) ? 0 : 1)
        case "evidence-on-one-core": exit(try await EvidenceBench.onOneCore(rest) ? 0 : 1)
        default: break
        }
        guard arguments.count == 5 else {
            print("usage: semcom-bench BIN RUNTIME WORK PYTHON")
            exit(64)
        }
        let pool = WorkerPool(workerPath: arguments[1] + "/semcom-worker", workers: 2)
        let bench = SemcomBench(
            programs: arguments[1], runtime: arguments[2], work: arguments[3],
            python: arguments[4] == "-" ? nil : arguments[4], pool: pool,
            judge: Judge(executor: PoolExecutor(pool: pool)))
        try await bench.run()
        await pool.shutDown()
    }

    private func run() async throws {
        try await verdictAgainstPeer()
        try await manyExamples()
        try await growth()
        try await commands()
        await models()
        enumeration()
        try await EvidenceBench(pool: pool, runtime: runtime, python: python).run(programs)
    }

    private func row(_ name: String, _ value: String, _ target: String = "") {
        BenchTable.row(name, value, target)
    }

    // MARK: One function, 20 examples

    private func verdictAgainstPeer() async throws {
        let (intent, code) = Workload.module(functions: 1, examples: 20)
        let module = Workload.checked(intent)
        let plan = judge.plan(module, implemented: names(of: module))
        let full = try await Stopwatch.medianMilliseconds(rounds: 200, warmUps: 300) {
            try await expectAligned(plan, code)
        }
        let quick = try await screening(module, code)
        print("IR text to isolated verdict, 20 examples, warm workers")
        row("  semcom, a quick look: one run at level 0", "\(quick.short) ms")
        row("  semcom, verdict with every check", "\(full.short) ms", "5 ms")
        guard let python else {
            row("  llvmlite", "not measured: no Python with llvmlite")
            return
        }
        let peer = try await peerMilliseconds(python, code)
        row("  llvmlite in a fresh process", "\(peer.short) ms")
        row("  ratio llvmlite / semcom, a quick look", "\((peer / quick).short)")
        row("  ratio llvmlite / semcom, verdict", "\((peer / full).short)", "15")
    }

    private func screening(_ module: CheckedModule, _ code: [UInt8]) async throws -> Double {
        let candidate = CandidateModule(text: code)
        return try await Stopwatch.medianMilliseconds(rounds: 100, warmUps: 10) {
            let result = try await judge.screen(
                module.functions[0], code: candidate, symbol: "divisor0", order: [0, 1])
            precondition(result.passes)
        }
    }

    private func peerMilliseconds(_ python: String, _ code: [UInt8]) async throws -> Double {
        let module = work + "/peer.ll"
        let examples = work + "/peer.txt"
        write(String(decoding: code, as: UTF8.self), to: module)
        let lines = Workload.examples(20).map { "\($0.0) \($0.1) \($0.2)\n" }
        write(lines.joined(), to: examples)
        let script = runtime + "/../Benchmarks/peers/llvmlite_peer.py"
        return await Stopwatch.medianMilliseconds(rounds: 15, warmUps: 2) {
            let code = ChildProcess.run(python, [script, module, "divisor0", examples])
            precondition(code == 0, "the peer failed")
        }
    }

    private func names(of module: CheckedModule) -> Set<String> {
        Set(module.functions.map(\.intent.name))
    }

    private func expectAligned(_ module: CheckedModule, _ code: [UInt8]) async throws {
        try await expectAligned(judge.plan(module, implemented: names(of: module)), code)
    }

    private func expectAligned(_ plan: JudgementPlan, _ code: [UInt8]) async throws {
        let evidence = try await judge.judge(plan, candidate: CandidateModule(text: code))
        for function in evidence {
            let report = AlignmentEngine.report(on: function, engine: nil)
            precondition(report.verdict == .aligned, report.reason)
        }
    }

    // MARK: Many examples, many functions

    private func manyExamples() async throws {
        let (intent, code) = Workload.module(functions: 1, examples: 10_000)
        let module = Workload.checked(intent)
        print("10,000 examples of a scalar function")
        let reading = await Stopwatch.medianMilliseconds(rounds: 9) {
            _ = Workload.checked(intent)
        }
        row("  read and checked", "\(reading.short) ms")
        let judged = try await Stopwatch.medianMilliseconds(rounds: 9) {
            try await expectAligned(module, code)
        }
        row("  judged, every check", "\(judged.short) ms", "60 ms")
    }

    private func growth() async throws {
        print("growth: time for 1x, 10x, 100x, and per item against 10x")
        var times: [Double] = []
        for examples in [100, 1_000, 10_000] {
            let (intent, code) = Workload.module(functions: 1, examples: examples)
            let module = Workload.checked(intent)
            times.append(
                try await Stopwatch.medianMilliseconds(rounds: 7) {
                    try await expectAligned(module, code)
                })
        }
        growthRow("  100, 1,000, 10,000 examples", times)
        times = []
        for functions in [1, 10, 100] {
            let (intent, code) = Workload.module(functions: functions, examples: 20)
            let module = Workload.checked(intent)
            times.append(
                try await Stopwatch.medianMilliseconds(rounds: 7) {
                    try await expectAligned(module, code)
                })
        }
        growthRow("  1, 10, 100 functions of 20 examples", times)
    }

    private func growthRow(_ name: String, _ times: [Double]) {
        let list = times.map { "\($0.short) ms" }.joined(separator: ", ")
        row(name, "\(list); last step x\((times[2] / times[1]).short)", "x10 or less")
    }

    // MARK: Commands

    private func commands() async throws {
        print("commands, each in a fresh process")
        let semcom = programs + "/semcom"
        let version = await Stopwatch.medianMilliseconds(rounds: 31) {
            precondition(ChildProcess.run(semcom, ["--version"]) == 0)
        }
        row("  semcom --version", "\(version.short) ms", "10 ms")
        let verify = await Stopwatch.medianMilliseconds(rounds: 5, warmUps: 1) {
            precondition(ChildProcess.run(semcom, ["verify", runtime]) == 0, "not aligned")
        }
        row("  semcom verify Runtime", "\(verify.short) ms", "2000 ms")
    }

    // MARK: Models

    /// Many functions whose code a scripted model writes: what Semcom adds, and how waiting
    /// overlaps.
    private func models() async {
        let count = ModelWorkload.count
        print("\(count) intents with a scripted model")
        let own = await compileAll(latencyMilliseconds: 0, jobs: 1)
        row(
            "  Semcom's own time per function", "\((own / Double(count)).short) ms", "50 ms")
        let one = await compileAll(latencyMilliseconds: 200, jobs: 1)
        row("  200 ms latency, one after another", "\(one.short) ms")
        let many = await compileAll(latencyMilliseconds: 200, jobs: 32)
        row("  200 ms latency, --jobs 32", "\(many.short) ms")
        row("  ratio", (one / many).short, "20")
    }

    /// Wall-clock milliseconds of one command that compiles everything afresh.
    private func compileAll(latencyMilliseconds: Int, jobs: Int) async -> Double {
        let folder = work + "/models"
        _ = ChildProcess.run("/bin/rm", ["-rf", folder])
        _ = ChildProcess.run("/bin/mkdir", ["-p", folder + "/intents"])
        for index in 0..<ModelWorkload.count {
            write(
                ModelWorkload.intent(index),
                to: "\(folder)/intents/\(ModelWorkload.fileName(index))")
        }
        // So that it is a project of its own.
        write("", to: folder + "/semcom.lock")
        let script = folder + "/script.md"
        write(ModelWorkload.script(latencyMilliseconds: latencyMilliseconds), to: script)
        return await Stopwatch.medianMilliseconds(rounds: 1, warmUps: 0) {
            let code = ChildProcess.run(
                programs + "/semcom",
                [
                    "compile", folder + "/intents", "--engine", "model", "--model",
                    "scripted:\(script)", "--jobs", "\(jobs)",
                ], in: folder)
            precondition(code == 0, "the scripted model's code was not accepted")
        }
    }

    // MARK: Search

    private func enumeration() {
        let (expressions, seconds) = Synthesizer.measureEnumeration(milliseconds: 1_000)
        print("enumeration of 64-bit expressions on 10 examples, one core")
        row(
            "  candidate expressions a second",
            "\((Double(expressions) / seconds / 1_000_000).short) million", "5 million")
    }

    private func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w") else { fatalError("cannot write \(path)") }
        fputs(text, file)
        fclose(file)
    }
}
