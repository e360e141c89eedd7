import Evidence
import Intent
import Testing

@testable import Mutation

@Suite struct DiscriminationTests {
    @Test func aStrongIntentRejectsEveryMutant() async throws {
        let evidence = try await Bench.discrimination(try Bench.library("Numbers/clamp"))
        #expect(evidence.mutants >= 8)
        #expect(evidence.rejected == evidence.mutants)
        #expect(evidence.score == 1)
        #expect(evidence.survivors.isEmpty && evidence.trivialBodies.isEmpty)
    }

    @Test func aWeakIntentLeavesQuestions() async throws {
        let sample = Bench.Sample(
            module: try Bench.module(
                """
                func clamp(n: Int64, low: Int64, high: Int64) -> Int64
                requires low <= high
                example clamp(5, 0, 10) == 5
                """),
            code: try Bench.code("Runtime/Numbers/clamp.ll"))
        let evidence = try await Bench.discrimination(sample)
        #expect(evidence.score == 0.5)
        #expect(evidence.trivialBodies == ["always returns n", "always returns 5"])
        let asked = evidence.survivors.map {
            "\($0.mutant.change): \($0.call) is \($0.given), or \($0.other)?"
        }
        #expect(
            asked.contains(
                "@llvm.smax.i64 gave its first argument: clamp(0, 1, 1) is 1, or 0?"))
        #expect(
            asked.contains(
                "@llvm.smin.i64 became @llvm.umin.i64: clamp(-1, 0, 1) is 0, or 1?"))
    }

    @Test func theSameSeedGivesTheSame() async throws {
        let sample = Bench.Sample(
            module: try Bench.module(
                """
                func find_second_largest(numbers: [Int64]) -> Int64?
                ensures result == nil || numbers.contains(result ?? 0)
                example find_second_largest([]) == nil
                example find_second_largest([3, 1, 2]) == 2
                """),
            code: try Bench.code("Runtime/Arrays/find_second_largest.ll"))
        var effort = MutationRunner.Effort()
        effort.mutants = 24
        effort.seed = 99
        var evidence = try await Bench.discrimination(sample, effort)
        var again = try await Bench.discrimination(sample, effort)
        evidence.milliseconds = 0
        again.milliseconds = 0
        #expect(evidence == again)
        #expect(evidence.seed == 99)
        #expect(evidence.mutants + evidence.dropped.count == 24)
        #expect(evidence.score < 0.95)
    }

    /// One change that nobody can see, for either reason.
    @Test func equivalentMutantsAreDroppedWithTheReason() async throws {
        let code = """
            define i64 @half(i64 %n) {
              %is_small = icmp ult i64 %n, 1
              %rest = select i1 %is_small, i64 0, i64 %n
              %half = udiv i64 %rest, 2
              ret i64 %half
            }
            """
        let sample = Bench.Sample(
            module: try Bench.module(
                """
                func half(n: Int64) -> Int64
                requires n >= 0
                ensures result == n / 2
                example half(7) == 3
                """), code: Array(code.utf8))
        let evidence = try await Bench.discrimination(sample)
        let reasons = evidence.dropped.map { "\($0.mutant.change): \($0.reason)" }
        #expect(
            reasons.contains("icmp ult became icmp ule: it is optimised to the same code")
                || reasons.contains { $0.hasPrefix("icmp ult became icmp ule: no difference on ") },
            "\(reasons)")
        #expect(
            reasons.contains { $0.hasSuffix("it is optimised to the same code") }, "\(reasons)")
        #expect(
            reasons.contains {
                $0.hasPrefix("icmp ult became icmp slt: no difference on ")
                    && $0.hasSuffix(" inputs, seed 1")
            }, "\(reasons)")
        #expect(evidence.score == 1)
    }

    /// A mutant that only a law can reject, on inputs of the search.
    @Test func lawsCount() async throws {
        let code = Array(
            """
            define i64 @twice(i64 %n) {
              %sum = add i64 %n, %n
              ret i64 %sum
            }
            """.utf8)
        let clauses = """
            func twice(n: Int64) -> Int64
            requires n > -1000 && n < 1000
            example twice(0) == 0
            """
        let weak = try await Bench.discrimination(
            Bench.Sample(module: try Bench.module(clauses), code: code))
        #expect(weak.rejected < weak.mutants)
        let strong = try await Bench.discrimination(
            Bench.Sample(
                module: try Bench.module(clauses + "\nlaw twice(n + 1) == twice(n) + 2"),
                code: code))
        #expect(strong.rejected == strong.mutants, "\(strong.survivors)")
    }

    /// Functions of one module, where the code of one calls the other and a law of it does too.
    @Test func siblingsKeepTheirCode() async throws {
        let code = """
            define i64 @successor(i64 %n) {
              %next = add i64 %n, 1
              ret i64 %next
            }
            define i64 @skip(i64 %n) {
              %next = call i64 @successor(i64 %n)
              %other = add i64 %next, 1
              ret i64 %other
            }
            """
        let text = """
            # Steps

            ```intent
            func successor(n: Int64) -> Int64
            requires n < 1000
            example successor(3) == 4
            ```

            ```intent
            func skip(n: Int64) -> Int64
            requires n < 999
            law skip(n) == successor(successor(n))
            ```
            """
        let module = try Bench.module(Array(text.utf8))
        let evidence = try await Bench.runner().discrimination(
            of: module.functions[1], in: module, code: CandidateModule(text: Array(code.utf8)))
        #expect(evidence.score == 1, "\(evidence.survivors)")
        #expect(evidence.mutants >= 3)
        let lines = evidence.dropped.map(\.mutant.line) + evidence.survivors.map(\.mutant.line)
        #expect(!lines.contains(2))
        #expect(evidence.trivialBodies.isEmpty)
    }

    /// A mutant that nobody had time for is no rejected one.
    @Test func whatIsNotJudgedIsNotRejected() async throws {
        var effort = MutationRunner.Effort()
        effort.limitMilliseconds = 0
        let evidence = try await Bench.discrimination(try Bench.library("Numbers/clamp"), effort)
        #expect(evidence.rejected == 0)
        #expect(evidence.mutants >= 8)
        #expect(evidence.score == 0)
        #expect(evidence.dropped.allSatisfy { $0.reason == "there was no time to judge it" })
    }

    /// What is unsafe is rejected though every result is right.
    @Test func unsafeMutantsAreRejected() async throws {
        let code = """
            define i64 @first_or_zero(ptr %numbers, i64 %count) {
              %is_empty = icmp ult i64 %count, 1
              br i1 %is_empty, label %none, label %some
            none:
              ret i64 0
            some:
              %first = load i64, ptr %numbers, align 8
              ret i64 %first
            }
            """
        let sample = Bench.Sample(
            module: try Bench.module(
                """
                func first_or_zero(numbers: [Int64]) -> Int64
                requires numbers.isEmpty
                example first_or_zero([]) == 0
                """), code: Array(code.utf8))
        let evidence = try await Bench.discrimination(sample)
        #expect(evidence.rejected >= 3, "\(evidence)")
        #expect(!evidence.survivors.contains { $0.mutant.change.contains("targets") })
    }
}
