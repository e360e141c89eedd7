import ABI
import Evidence
import Intent
import SandboxProtocol
import Testing

@testable import Mutation

/// Mutants share a child, and one that goes wrong must not cost the others their results.
@Suite struct BenchIsolationTests {
    private static func body(_ lines: String) -> [UInt8] {
        Array("define i64 @f(i64 %n) {\n\(lines)\n}\n".utf8)
    }

    private static let good = body("  ret i64 %n")
    private static let loops = body("  br label %again\nagain:\n  br label %again")
    private static let faults = body(
        "  %place = inttoptr i64 %n to ptr\n  %v = load i64, ptr %place\n  ret i64 %v")
    private static let divides = body("  %v = sdiv i64 1, 0\n  ret i64 %v")
    private static let recursive = body(
        "  %v = call i64 @f(i64 %n)\n  %w = add i64 %v, 1\n  ret i64 %w")
    private static let invalid = body("  ret i32 %n")

    private static func bench() throws -> MutantBench {
        let module = try Bench.module("func f(n: Int64) -> Int64\nexample f(1) == 1")
        let signature = module.functions[0].intent.signature
        var limits = RunLimits()
        limits.callMilliseconds = 20
        return MutantBench(
            executor: PoolExecutor(pool: Bench.pool), shape: ABI.callShape(of: signature),
            decoder: ResultDecoder(signature: signature), exported: ["f"], dependencyTexts: [],
            limits: limits, deadline: .now + .seconds(600))
    }

    @Test func neighboursKeepTheirResults() async throws {
        let bench = try Self.bench()
        let mutants = [
            Self.good, Self.loops, Self.faults, Self.divides, Self.good, Self.loops, Self.loops,
            Self.recursive, Self.loops, Self.invalid, Self.loops, Self.good,
        ]
        let inputs = bench.encoded((1...50).map { [.integer($0)] })
        var returned = [Int](repeating: 0, count: mutants.count)
        var failed = [Int](repeating: 0, count: mutants.count)
        let endings = try await bench.run(mutants, on: inputs) { mutant, _, report in
            if case .returned? = report.outcomes.first {
                returned[mutant] += 1
                return false
            }
            failed[mutant] += 1
            return true
        }
        #expect(returned == [50, 0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 50])
        #expect(failed == [0, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 0])
        for (index, ending) in endings.enumerated() {
            switch ending {
            case .finished: #expect(index != 9)
            case .refused: #expect(index == 9)
            case .incomplete: Issue.record("mutant \(index) is incomplete")
            }
        }
    }

    @Test func timeIsLimited() async throws {
        let good = try Self.bench()
        let late = MutantBench(
            executor: good.executor, shape: good.shape, decoder: good.decoder,
            exported: good.exported, dependencyTexts: [], limits: good.limits, deadline: .now)
        let inputs = late.encoded([[.integer(1)]])
        let endings = try await late.run([Self.good], on: inputs) { _, _, _ in false }
        guard case .incomplete = endings[0] else { return #expect(Bool(false), "\(endings)") }
    }
}
