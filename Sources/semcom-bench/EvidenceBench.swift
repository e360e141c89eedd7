import Evidence
import Mutation
import Sandbox
import SandboxProtocol

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What evidence costs: random inputs, checks for undefined behaviour, mutants.
struct EvidenceBench {
    let pool: WorkerPool
    let runtime: String
    let python: String?

    private var measured: String { runtime + "/../Benchmarks/evidence" }

    /// `semcom-bench evidence BIN RUNTIME PYTHON`: only these figures.
    static func main(_ arguments: [String]) async throws -> Bool {
        guard let (programs, bench) = parsed(arguments, workers: 2) else { return false }
        try await bench.run(programs)
        await bench.pool.shutDown()
        return true
    }

    /// `semcom-bench evidence-on-one-core BIN RUNTIME PYTHON`: what is measured on one processor.
    static func onOneCore(_ arguments: [String]) async throws -> Bool {
        guard let (_, bench) = parsed(arguments, workers: 1) else { return false }
        try await bench.randomInputs()
        try await EvidenceInstrumentation(
            pool: bench.pool, measured: bench.measured, runtime: bench.runtime
        ).run()
        await bench.pool.shutDown()
        return true
    }

    private static func parsed(
        _ arguments: [String], workers: Int
    ) -> (programs: String, bench: EvidenceBench)? {
        guard arguments.count == 3 else {
            print("usage: semcom-bench evidence BIN RUNTIME PYTHON")
            return nil
        }
        let pool = WorkerPool(workerPath: arguments[0] + "/semcom-worker", workers: workers)
        let python = arguments[2] == "-" ? nil : arguments[2]
        return (arguments[0], EvidenceBench(pool: pool, runtime: arguments[1], python: python))
    }

    /// Runs this program again, bound to one processor with all its children, for what is measured
    /// on one; then tries mutants with all workers.
    func run(_ programs: String) async throws {
        let own = CommandLine.arguments[0]
        let arguments = ["evidence-on-one-core", programs, runtime, python ?? "-"]
        if ChildProcess.run("taskset", ["-c", "0", "true"]) == 0 {
            let code = ChildProcess.show("taskset", ["-c", "0", own] + arguments)
            precondition(code == 0, "no figures of evidence")
        } else {
            print("NOT on one core, because there is no taskset:")
            precondition(ChildProcess.show(own, arguments) == 0, "no figures of evidence")
        }
        try await mutants()
    }

    private func mutants() async throws {
        let work = EvidenceWorkload(runtime + "/Encoding/hex_decode")
        let pool = pool
        let runner = MutationRunner(
            executor: PoolExecutor(pool: pool), emit: { try await pool.emit($0) })
        var evidence: DiscriminationEvidence?
        let time = try await Stopwatch.medianMilliseconds(rounds: 3, warmUps: 1) {
            evidence = try await runner.discrimination(
                of: work.function, in: work.module, code: CandidateModule(text: work.code))
        }
        guard let evidence else { return }
        let lines = work.code.count { $0 == UInt8(ascii: "\n") }
        print("mutants of hex_decode, \(lines) lines, two workers")
        let judged = evidence.mutants + evidence.dropped.count
        BenchTable.row("  \(judged) mutants judged", "\(time.short) ms", "2000 ms for 100")
        BenchTable.row(
            "  rejected, and dropped as equivalent",
            "\(evidence.rejected) of \(evidence.mutants), \(evidence.dropped.count)")
    }

    private func randomInputs() async throws {
        print("random inputs: made, run with checks, judged by every clause; one core")
        let scalar = try await inputsPerSecond("weighted_magnitude")
        BenchTable.row(
            "  30 instructions, two numbers, one ensures", "\(Self.count(scalar)) a second",
            "2 million")
        let unchecked = try await inputsPerSecond(
            "weighted_magnitude", checksUndefinedBehaviour: false)
        BenchTable.row(
            "  the same without checks in the code", "\(Self.count(unchecked)) a second")
        let largest = try await inputsPerSecond("largest_of_sixteen")
        BenchTable.row(
            "  16 numbers in, their largest out", "\(Self.count(largest)) a second",
            "200 thousand")
        let reversed = try await inputsPerSecond("reversed_sixteen")
        BenchTable.row(
            "  16 numbers in, 16 out", "\(Self.count(reversed)) a second", "200 thousand")
        guard let peer = peerInputsPerSecond() else {
            BenchTable.row("  Hypothesis", "not measured: no Python with hypothesis and llvmlite")
            return
        }
        BenchTable.row(
            "  Hypothesis, the 30 instructions, llvmlite", "\(Self.count(peer)) a second")
        BenchTable.row("  ratio semcom / Hypothesis", "\((scalar / peer).short)", "500")
    }

    /// The median of three runs of half a second.
    private func inputsPerSecond(
        _ name: String, checksUndefinedBehaviour: Bool = true
    ) async throws -> Double {
        let request = EvidenceWorkload("\(measured)/\(name)").fuzzRequest(
            milliseconds: 500, checksUndefinedBehaviour: checksUndefinedBehaviour)
        var rates: [Double] = []
        for _ in 0..<3 {
            guard case .ran(let findings) = try await pool.fuzz(request) else {
                fatalError("\(name) was refused")
            }
            precondition(findings.suspicious.isEmpty, "\(name) was not right everywhere")
            rates.append(Double(findings.judged) * 1e6 / Double(max(1, findings.microseconds)))
        }
        return rates.sorted()[1]
    }

    private func peerInputsPerSecond() -> Double? {
        guard let python else { return nil }
        let script = runtime + "/../Benchmarks/peers/hypothesis_peer.py"
        let output = ChildProcess.output(python, [script, measured + "/weighted_magnitude.ll"])
        let words = (output ?? "").split { " \n".contains($0) }.compactMap { Double($0) }
        guard words.count == 2, words[1] > 0 else { return nil }
        return words[0] / words[1]
    }

    private static func count(_ number: Double) -> String {
        number >= 1e6
            ? "\((number / 1e6).short) million"
            : number >= 1e4 ? "\((number / 1e3).short) thousand" : "\(Int(number))"
    }
}
