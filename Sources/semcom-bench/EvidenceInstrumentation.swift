import Evidence
import Intent
import Sandbox
import SandboxProtocol

/// How much slower code runs with checks for undefined behaviour than the same code without, both
/// at level 0.
struct EvidenceInstrumentation {
    let pool: WorkerPool
    let measured: String
    let runtime: String

    private static let rounds = 7

    private struct Subject {
        var name: String
        var work: EvidenceWorkload
        var inputs: [[Value]]
    }

    func run() async throws {
        print("calls with checks for undefined behaviour / without, level 0, one core")
        for subject in subjects {
            let (plain, checked, counted) = try await microseconds(subject)
            let value =
                "x\((checked / plain).short), counting steps x\((counted / plain).short); "
                + "\((plain / 1_000).short) ms without"
            BenchTable.row("  \(subject.name)", value, "x3")
        }
        try await randomInputs()
    }

    /// Random inputs count edges, and how close comparisons come, instead of steps; each call of
    /// this loop takes the same time, whatever the input.
    private func randomInputs() async throws {
        let loop = subjects[0]
        let plain = try await microseconds(loop).plain / Double(loop.inputs.count)
        let request = loop.work.fuzzRequest(milliseconds: 200, checksUndefinedBehaviour: true)
        var each = Double.infinity
        for _ in 0..<Self.rounds {
            guard case .ran(let findings) = try await pool.fuzz(request) else {
                fatalError("\(loop.name) was refused")
            }
            each = min(each, Double(findings.microseconds) / Double(max(1, findings.judged)))
        }
        BenchTable.row(
            "  the first, in random inputs, counting edges", "x\((each / plain).short)", "x3")
    }

    /// Calls that are long, so that nothing but the code counts.
    private var subjects: [Subject] {
        let bytes = (0..<100_000).map { Value.integer($0 * 7919 % 251) }
        let falling = (0..<1_000).map { Value.integer(500 - $0) }
        let digits = (0..<100_000).map { UInt8(ascii: "0") + UInt8($0 * 7919 % 10) }
        // Primes, so that no divisor ends the work early.
        let primes = [9_223_372_036_854_775_783, 2_305_843_009_213_693_951]
        return [
            Subject(
                name: "100,000 rounds of a loop with a table",
                work: EvidenceWorkload(measured + "/table_rounds"),
                inputs: (0..<40).map { [.integer($0 * 7919), .integer($0 * 104_729)] }),
            Subject(
                name: "fnv1a_hash of 100,000 bytes",
                work: EvidenceWorkload(runtime + "/Hashing/fnv1a_hash"),
                inputs: .init(repeating: [.array(bytes)], count: 80)),
            Subject(
                name: "bubble_sort of 1,000 falling numbers",
                work: EvidenceWorkload(runtime + "/Arrays/bubble_sort"),
                inputs: .init(repeating: [.array(falling)], count: 10)),
            Subject(
                name: "hex_decode of 100,000 digits",
                work: EvidenceWorkload(runtime + "/Encoding/hex_decode"),
                inputs: .init(repeating: [.string(digits)], count: 40)),
            Subject(
                name: "is_prime of large primes",
                work: EvidenceWorkload(runtime + "/Numbers/is_prime"),
                inputs: (0..<40).map { [.integer(primes[$0 % 2])] }),
        ]
    }

    /// Wall-clock time of all calls in the worker: of some runs in turn, the shortest of each kind,
    /// because whatever else the machine does only adds to it.
    private func microseconds(
        _ subject: Subject
    ) async throws -> (plain: Double, checked: Double, counted: Double) {
        var shortest = [Double](repeating: .infinity, count: 3)
        for _ in 0..<Self.rounds {
            for (kind, (checks, steps)) in [(false, false), (true, false), (true, true)]
                .enumerated()
            {
                let request = subject.work.runRequest(
                    subject.inputs, checksUndefinedBehaviour: checks, countsSteps: steps)
                shortest[kind] = min(shortest[kind], try await microseconds(subject, request))
            }
        }
        return (shortest[0], shortest[1], shortest[2])
    }

    private func microseconds(
        _ subject: Subject, _ request: RunRequest
    ) async throws -> Double {
        let (report, timings) = try await pool.runMeasured(request)
        guard case .ran(let tests) = report else { fatalError("\(subject.name): \(report)") }
        for test in tests {
            guard case .returned = test.outcomes.first else {
                fatalError("\(subject.name): \(test)")
            }
        }
        return Double(max(1, timings[.run]))
    }
}
