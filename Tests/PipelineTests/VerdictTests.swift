import Evidence
import Pipeline
import Testing

/// Known-good and known-bad code for every kind of clause.
@Suite struct VerdictTests {
    static let add = "define i64 @add(i64 %a, i64 %b) {\n  %r = add i64 %a, %b\n  ret i64 %r\n}\n"

    @Test func everythingHolds() async throws {
        let report = try await Bench.report(
            """
            func add(a: Int64, b: Int64) -> Int64
            requires abs(a) <= 1000 && abs(b) <= 1000
            ensures  result == a + b
            law      add(a, b) == add(b, a)
            law      add(a, 0) == a
            example  add(1, 2) == 3
            bound    steps <= 5
            """, Self.add)
        #expect(report.verdict == .aligned, "\(report.reason)")
        #expect(report.level == .safe)
        #expect(report.evidence.counts.boundaryInputs > 20)
        #expect(report.evidence.counts.steps == 2)
    }

    @Test(arguments: [
        ("example  add(1, 2) == 4", "add/example.1", "add(1, 2)"),
        ("ensures  result >= 0", "add/ensures.1", "add(0, -1)"),
        ("law      add(a, 1) == a + 2", "add/law.1", "add("),
        ("bound    steps <= 1", "add/bound.1", "add("),
    ])
    func oneClauseDoesNotHold(clause: String, name: String, call: String) async throws {
        let report = try await Bench.report(
            """
            func add(a: Int64, b: Int64) -> Int64
            requires abs(a) <= 1000 && abs(b) <= 1000
            \(clause)
            """, Self.add)
        #expect(report.verdict == .misaligned)
        #expect(report.reason.contains(name), "\(report.reason)")
        let violated = report.evidence.clauses.compactMap { clause in
            if case .violated(let example) = clause.status { example.call } else { nil }
        }
        #expect(violated.count == 1)
        #expect(violated.first?.hasPrefix(call.dropLast(0)) == true, "\(violated)")
    }

    @Test func counterexamplesAreMinimal() async throws {
        let report = try await Bench.report(
            """
            func sum(a: [Int64]) -> Int64
            requires forall x in a: abs(x) <= 1000
            ensures  result == a.sum()
            example  sum([1]) == 1
            """,
            """
            define i64 @sum(ptr %a, i64 %n) {
            entry:
              %empty = icmp eq i64 %n, 0
              br i1 %empty, label %none, label %some
            none:
              ret i64 0
            some:
              %first = load i64, ptr %a
              ret i64 %first
            }

            """)
        #expect(report.verdict == .misaligned)
        let violated = report.evidence.clauses.compactMap { clause in
            if case .violated(let example) = clause.status { example.call } else { nil }
        }
        #expect(violated == ["sum([0, 1])"] || violated == ["sum([0, -1])"], "\(violated)")
    }

    @Test func nothingToCheckIsUndecided() async throws {
        let report = try await Bench.report("func add(a: Int64, b: Int64) -> Int64", Self.add)
        #expect(report.verdict == .undecided)
    }

    @Test func lawWhoseCallsNeverMeetRequiresIsNotAPass() async throws {
        let report = try await Bench.report(
            """
            func add(a: Int64, b: Int64) -> Int64
            requires a >= 0 && a <= 10 && b >= 0 && b <= 10
            law      add(a - 100, b) == 5
            example  add(1, 2) == 3
            """, Self.add)
        #expect(report.verdict == .undecided)
        #expect(report.reason.contains("add/law.1"))
    }

    @Test func timeoutIsUndecidedNeverAPass() async throws {
        let report = try await Bench.report(
            """
            func spin(a: Int64) -> Int64
            requires a >= 0 && a <= 1
            example  spin(0) == 0
            example  spin(1) == 1
            """,
            """
            define i64 @spin(i64 %a) {
            entry:
              %is_zero = icmp eq i64 %a, 0
              br i1 %is_zero, label %finished, label %again
            again:
              br label %again
            finished:
              ret i64 0
            }

            """)
        #expect(report.verdict == .undecided)
        #expect(report.reason.contains("did not come back"))
    }

    @Test func heldOutExamplesAreJudged() async throws {
        let report = try await Bench.report(
            """
            func add(a: Int64, b: Int64) -> Int64
            example  add(1, 2) == 3
            heldout example add(2, 2) == 5
            """, Self.add)
        #expect(report.verdict == .misaligned)
        #expect(report.reason.contains("add/example.2"))
    }
}
