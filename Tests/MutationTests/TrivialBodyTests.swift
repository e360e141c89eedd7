import Evidence
import Intent
import SandboxProtocol
import Testing

@testable import Mutation

@Suite struct TrivialBodyTests {
    private static func words(_ block: String) throws -> [String] {
        let function = try Bench.module(block).functions[0]
        let clauses = ClauseSet(function)
        return TrivialBodies.of(function.intent.signature, examples: clauses.examples).map(\.words)
    }

    @Test func constantsArgumentsAndLengthsAreTried() throws {
        let found = try Self.words(
            "func f(a: [Int64], b: Int64) -> Int64\nexample f([1], 2) == 7")
        #expect(
            found == [
                "always returns the length of a", "always returns b", "always returns 0",
                "always returns 1", "always returns -1", "always returns 7",
            ])
    }

    @Test func textsAreTried() throws {
        let found = try Self.words("func f(a: String) -> String\nexample f(\"x\") == \"yz\"")
        #expect(found == ["always returns a", "always returns \"\"", "always returns \"yz\""])
    }

    static let signatures = [
        "func f(a: Int64) -> Int64?\nexample f(1) == 5",
        "func f(a: [Int64]) -> [Int64]\nexample f([1]) == [2, 3]",
        "func f(a: String) -> [String]\nexample f(\"\") == []",
        "func f(a: String) -> String?\nexample f(\"\") == nil",
        "func f(a: Double) -> (Bool, Double)\nexample f(1.5) == (true, 0.5)",
        "func f(a: Float) -> Float\nexample f(1.5) == 1.5",
        "func f(a: [Bool]) -> [Bool]\nexample f([true]) == [false]",
        "func f(a: UInt64) -> UInt64\nexample f(1) == 18446744073709551615",
        "func f(a: Int64?) -> Int64?\nexample f(nil) == nil",
        "func f(a: inout [Int64])\nexample f(&[1]) leaves [1]",
    ]

    /// Each body is code of the right type: nothing that was made here may be refused.
    @Test(arguments: signatures)
    func everyBodyRuns(block: String) async throws {
        let module = try Bench.module(block)
        let function = module.functions[0]
        let bodies = TrivialBodies.of(
            function.intent.signature, examples: ClauseSet(function).examples)
        #expect(!bodies.isEmpty)
        for body in bodies {
            let judge = Judge(executor: PoolExecutor(pool: Bench.pool))
            let evidence = try await judge.judge(
                module, candidate: CandidateModule(text: Array(body.text.utf8)),
                implemented: ["f"])
            #expect(evidence[0].refusals.isEmpty, "\(body.text) \(evidence[0].refusals)")
            #expect(evidence[0].findings.isEmpty, "\(body.text) \(evidence[0].findings)")
        }
    }

    @Test func aFunctionThatIsTrivialIsNotWeak() async throws {
        let evidence = try await Bench.discrimination(try Bench.library("Strings/string_length"))
        #expect(evidence.trivialBodies.isEmpty)
        #expect(evidence.score == 1)
    }
}
