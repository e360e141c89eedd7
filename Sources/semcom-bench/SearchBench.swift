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

/// `semcom-bench search BIN RUNTIME SETS [SET[=SECONDS] [NAME…]]`: what the embedded engine solves.
///
/// A function counts as solved when its whole judgement says that it is aligned; then it is tried
/// on examples that the engine never saw, and one that fails there counts as wrong. Limits are in
/// processor time, because others may use the machine.
struct SearchBench {
    /// One folder of intents, with what the search may take and use.
    struct Plan {
        var name: String
        var milliseconds: Int
        var usesLibrary: Bool
    }

    static let plans = [
        Plan(name: "originals", milliseconds: 20_000, usesLibrary: false),
        Plan(name: "compositions", milliseconds: 5_000, usesLibrary: true),
        Plan(name: "everyday", milliseconds: 20_000, usesLibrary: false),
    ]

    enum Outcome: String {
        case solved
        case notFound = "not found"
        case wrong = "WRONG"
    }

    let pool: WorkerPool
    let runtime: String
    let sets: String

    private var judge: Judge { Judge(executor: PoolExecutor(pool: pool)) }

    /// True when nothing was wrongly said to be aligned.
    static func main(_ arguments: [String]) async throws -> Bool {
        guard arguments.count >= 3 else {
            print("usage: semcom-bench search BIN RUNTIME SETS [SET[=SECONDS] [NAME…]]")
            exit(64)
        }
        let pool = WorkerPool(workerPath: arguments[0] + "/semcom-worker", workers: 1)
        let bench = SearchBench(pool: pool, runtime: arguments[1], sets: arguments[2])
        var wrong = 0
        var totals: [String] = []
        let chosen = arguments.dropFirst(3).first?.split(separator: "=").map(String.init)
        for var plan in plans where chosen == nil || chosen?.first == plan.name {
            if let seconds = chosen?.dropFirst().first.flatMap({ Int($0) }) {
                plan.milliseconds = min(max(seconds, 1), 3_600) * 1_000
            }
            let (line, failures) = try await bench.run(plan, only: Set(arguments.dropFirst(4)))
            totals.append(line)
            wrong += failures
        }
        print()
        for line in totals { print(line) }
        await pool.shutDown()
        return wrong == 0
    }

    private func run(_ plan: Plan, only names: Set<String>) async throws -> (String, wrong: Int) {
        var counts: [Outcome: Int] = [:]
        var (unchecked, total, seconds) = (0, 0, 0.0)
        for entry in SearchBenchSet.entries(of: "\(sets)/\(plan.name)", library: runtime)
        where names.isEmpty || names.contains(entry.name) {
            let start = (Self.processorSeconds, ContinuousClock.now)
            let result = try await compiler(plan).compile(entry.module, dependencies: [])
            let spent = Self.processorSeconds - start.0
            let (outcome, remark) = try await outcome(of: result, for: entry)
            counts[outcome, default: 0] += 1
            unchecked += outcome == .solved && entry.reference == nil ? 1 : 0
            total += 1
            seconds += spent
            let elapsed = (ContinuousClock.now - start.1) / .milliseconds(1)
            print(
                [
                    Self.padded(plan.name, 14), Self.padded(entry.name, 28),
                    Self.padded(outcome.rawValue, 10), Self.padded("\(spent.short) s", 9),
                    Self.padded("\((elapsed / 1e3).short) s", 9), remark,
                ].joined(separator: " "))
            fflush(nil)
        }
        let line =
            "\(Self.padded(plan.name, 14)) \(counts[.solved, default: 0]) of \(total) solved "
            + "within \(plan.milliseconds / 1_000) s each, \(counts[.wrong, default: 0]) wrong, "
            + "\(unchecked) not checked further; \(seconds.short) s of processor time"
        return (line, counts[.wrong, default: 0])
    }

    private func compiler(_ plan: Plan) -> MeaningCompiler {
        var limits = SynthesisLimits()
        limits.searchMilliseconds = plan.milliseconds
        limits.clock = .processor
        let components = SynthesisEngine.Components(
            library: LibraryIndex(folder: runtime), executor: PoolExecutor(pool: pool))
        let engine = SynthesisEngine(
            limits: limits, judge: judge, components: plan.usesLibrary ? components : nil)
        return MeaningCompiler(engines: [engine], judge: judge)
    }

    private func outcome(
        of result: MeaningCompiler.Result, for entry: SearchBenchSet.Entry
    ) async throws -> (Outcome, String) {
        guard let report = result.reports.first else { return (.notFound, "") }
        guard report.verdict == .aligned, let text = result.text else {
            return (.notFound, report.tried.last ?? report.reason)
        }
        let origin = report.engine ?? ""
        guard let reference = entry.reference else { return (.solved, origin) }
        let screening = try await judge.screen(
            reference, code: CandidateModule(text: Array(text.utf8)),
            symbol: reference.intent.name,
            order: Array(reference.intent.signature.parameters.indices))
        guard !screening.passes else { return (.solved, origin) }
        let failed = screening.failedClauses.min().map { reference.clauses[$0].name } ?? "a crash"
        return (.wrong, "\(origin) fails \(failed)")
    }

    // MARK: Text and time

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// What this process has used of processors, without its workers.
    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
