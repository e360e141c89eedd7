import Evidence
import Foundation
import Intent
import Sandbox
import Synthesis
import Testing

@testable import Pipeline

/// Search that may call the library's functions, one after another: each takes a whole core.
@Suite(.serialized)
struct ComponentSearchTests {
    static func engine(milliseconds: Int = 120_000) -> SynthesisEngine {
        var limits = SynthesisLimits()
        limits.searchMilliseconds = milliseconds
        return SynthesisEngine(
            limits: limits, judge: Bench.judge,
            components: .init(
                library: Bench.library, executor: PoolExecutor(pool: Bench.pool)))
    }

    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        /// Library functions that the program calls.
        var uses: [String]
        var arguments: [Value]
        var expected: Value
        var testDescription: String { name }
    }

    private static func list(_ numbers: [Int]) -> Value { .array(numbers.map { .integer($0) }) }
    private static func text(_ string: String) -> Value { .string(Array(string.utf8)) }

    /// What came out must be right on arguments that the intent does not mention.
    static let cases = allCases.filter { isOptimised || quick.contains($0.name) }

    /// Found soon enough without optimisation.
    private static let quick: Set<String> = [
        "prime_count", "primes_of", "gcd_of_all", "distinct_sum",
    ]
    static let isOptimised = !_isDebugAssertConfiguration()

    private static let allCases = [
        Case(
            name: "sum_of_primes", uses: ["is_prime"], arguments: [.integer(100)],
            expected: .integer(1060)),
        Case(
            name: "prime_count", uses: ["is_prime"], arguments: [list([2, 4, 101, 103])],
            expected: .integer(3)),
        Case(
            name: "primes_of", uses: ["is_prime"], arguments: [list([2, 4, 101, 103])],
            expected: list([2, 101, 103])),
        Case(
            name: "gcd_of_all", uses: ["gcd"], arguments: [list([48, 36, 120])],
            expected: .integer(12)),
        Case(
            name: "factorial_sum", uses: ["factorial"], arguments: [.integer(6)],
            expected: .integer(873)),
        Case(
            name: "longest_word_length", uses: [], arguments: [text("so far away")],
            expected: .integer(4)),
        Case(
            name: "distinct_count", uses: [], arguments: [list([9, 8, 9, 7])],
            expected: .integer(3)),
        Case(
            name: "mirrored", uses: [], arguments: [text("NoOn")], expected: .bool(true)),
        Case(
            name: "shout_backwards", uses: ["reverse_string", "to_uppercase"],
            arguments: [text("ab-c")], expected: text("C-BA")),
        Case(
            name: "leap_years", uses: ["is_leap_year"],
            arguments: [.integer(1890), .integer(1910)], expected: .integer(4)),
        Case(
            name: "normalised", uses: ["to_lowercase", "trim_whitespace"],
            arguments: [text(" Some Thing  ")], expected: text("some thing")),
        Case(
            name: "distinct_sum", uses: [], arguments: [list([5, 5, 6])],
            expected: .integer(11)),
    ]

    private static func module(_ name: String) throws -> CheckedModule {
        let file = Bench.repository.appending(
            path: "Benchmarks/search/compositions/compositions.intent.md")
        let (module, problems) = IntentReader.read(
            bytes: Array(try Data(contentsOf: file)), name: file.lastPathComponent)
        let read = try #require(module, "\(problems.map(\.message))")
        var (checked, mistakes) = TypeChecker.check(read, dependencies: [:])
        try #require(mistakes.allSatisfy { $0.severity != .error })
        checked.functions = checked.functions.filter { $0.intent.name == name }
        return checked
    }

    @Test(arguments: cases)
    func compositionsAreFound(_ wanted: Case) async throws {
        let module = try Self.module(wanted.name)
        let compiler = MeaningCompiler(engines: [Self.engine()], judge: Bench.judge)
        let result = try await compiler.compile(module, dependencies: [])
        let report = try #require(result.reports.first)
        #expect(report.verdict == .aligned, "\(report.reason) \(report.tried)")
        let text = try #require(result.text)
        for name in wanted.uses {
            #expect(text.contains("define internal"))
            #expect(text.contains("@\(wanted.name).\(name)("))
        }
        #expect(!text.contains("declare i1 @\(wanted.name)."))
        let call = try await Bench.judge.call(
            module.functions[0], candidate: CandidateModule(text: Array(text.utf8)),
            arguments: wanted.arguments)
        guard case .returned(let value, _) = call else {
            Issue.record("\(call)")
            return
        }
        #expect(value == wanted.expected)
    }

    /// Arguments outside a component's contract are not run, and programs that need them are not
    /// proposed.
    @Test func contractsOfComponentsAreKept() async throws {
        let module = try Bench.module(
            """
            func twice_factorial(n: Int) -> Int
            example twice_factorial(0) == 2
            example twice_factorial(3) == 12
            example twice_factorial(5) == 240
            example twice_factorial(10) == 7257600
            """)
        let result = try await Self.engine(milliseconds: 1_500).propose(for: module.functions[0])
        #expect(!result.proposals.contains { $0.text.contains("factorial.factorial(") })
    }

    /// What broke a contract once is looked at again.
    @Test func counterexamplesThrowProgramsOut() async throws {
        let module = try Bench.module(
            """
            func near(n: Int) -> Int
            requires n >= 0 && n <= 1000000
            ensures  n / 89 != 61 || result == 0
            example  near(1) == 1
            example  near(2) == 2
            example  near(9) == 9
            """)
        let engine = Self.engine(milliseconds: 600)
        let plain = try await engine.propose(for: module.functions[0])
        let told = try await engine.propose(
            for: module.functions[0], counterexamples: [[.integer(5_450)]])
        #expect(plain.proposals.contains { $0.origin == "search: n" })
        #expect(!told.proposals.contains { $0.origin == "search: n" })
    }
}
