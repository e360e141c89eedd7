import Sandbox
import SandboxProtocol
import Testing

@Suite struct FuzzTests {
    @Test func aRightFunctionIsNotSuspicious() async throws {
        let found = try await FuzzCase.larger(FuzzCase.rightLarger).findings()
        #expect(found.judged == 200_000)
        #expect(found.suspiciousCount == 0)
        #expect(found.stop == .inputs)
        #expect(found.deaths == 0)
    }

    @Test func aWrongFunctionIsSuspiciousByItsClause() async throws {
        let found = try await FuzzCase.larger("  ret i64 %a").findings(inputs: 10_000)
        #expect(found.has(.clause(0)))
        #expect(found.judged > 0)
        for each in found.suspicious { #expect(each.arguments.count == 16) }
    }

    @Test func arraysAreJudged() async throws {
        let found = try await FuzzCase.total().findings(inputs: 50_000)
        #expect(found.judged == 50_000)
        #expect(found.suspiciousCount == 0)
    }

    @Test func resultsWithOutputsAreJudged() async throws {
        let found = try await FuzzCase.copy("").findings(inputs: 50_000)
        #expect(found.judged == 50_000)
        #expect(found.suspiciousCount == 0)
    }

    @Test func theSameSeedGivesTheSameInputs() async throws {
        // Every input is suspicious, so that the first ones are reported.
        var wrong = FuzzCase.total()
        wrong.judge = "  ret i32 3"
        let first = try await wrong.findings(seed: 7, inputs: 20_000)
        let again = try await wrong.findings(seed: 7, inputs: 20_000)
        let other = try await wrong.findings(seed: 8, inputs: 20_000)
        #expect(first.has(.clause(2)))
        #expect(first.suspicious == again.suspicious)
        #expect(first.corpus == again.corpus)
        #expect(first.made == again.made)
        #expect(first.suspicious != other.suspicious)
    }

    @Test func blocksAreCountedByTheirLabels() async throws {
        let found = try await FuzzCase.larger(FuzzCase.rightLarger).findings(inputs: 10_000)
        let hits = Dictionary(
            uniqueKeysWithValues: found.coverage.filter { !$0.isEdge }.map { ($0.label, $0.hits) })
        #expect(hits["0"] == nil || hits["0"] == 10_000)
        #expect((hits["first"] ?? 0) > 1_000)
        #expect((hits["second"] ?? 0) > 1_000)
        #expect((hits["first"] ?? 0) + (hits["second"] ?? 0) == 10_000)
        #expect(found.coveredEdges == found.edges)
    }

    @Test func codeThatNoInputReachesIsNotCovered() async throws {
        let found = try await FuzzCase.larger(
            """
              %never = icmp ult i64 %a, 0
              br i1 %never, label %unreached, label %usual
            unreached:
              ret i64 0
            usual:
            \(FuzzCase.rightLarger)
            """
        ).findings(inputs: 10_000)
        #expect(found.coveredEdges == found.edges - 1)
        #expect(found.coverage.first { $0.label == "unreached" }?.hits == 0)
    }

    @Test func inputsThatAreNotAcceptedAreNotRun() async throws {
        var positive = FuzzCase.larger(FuzzCase.rightLarger)
        positive.accepts = """
              %a = load i64, ptr %arguments
              %is.positive = icmp sgt i64 %a, 0
              %verdict = select i1 %is.positive, i32 0, i32 1
              ret i32 %verdict
            """
        let found = try await positive.findings(inputs: 10_000)
        #expect(found.rejected > 1_000)
        #expect(found.judged == 10_000)
        #expect(found.made == found.judged + found.rejected)
    }

    @Test func whatNothingIsAcceptedForIsGivenUp() async throws {
        var none = FuzzCase.larger(FuzzCase.rightLarger)
        none.accepts = "  ret i32 1"
        let found = try await none.findings()
        #expect(found.stop == .refused)
        #expect(found.judged == 0)
    }

    @Test func theCorpusIsTriedFirst() async throws {
        let needle = wire(0x1234_5678_9ABC_DEF0) + wire(Int64(-3))
        var picky = FuzzCase.larger(
            """
              %is.needle = icmp eq i64 %a, 1311768467463790320
              br i1 %is.needle, label %wrong, label %usual
            wrong:
              ret i64 0
            usual:
            \(FuzzCase.rightLarger)
            """)
        picky.recipe.relations = [.sometimesEqual(0, 1)]
        let found = try await picky.findings(inputs: 64, corpus: [needle, [1, 2, 3]])
        #expect(found.suspicious.first?.arguments == needle)
        #expect(found.suspicious.first?.number == 0)
    }

    @Test func aBrokenCandidateIsRefused() async throws {
        let broken = FuzzCase.larger("  ret i64 %c")
        guard case .refused(let refusals) = try await Worker.shared.fuzz(broken.request()) else {
            Issue.record("a module that cannot be parsed was run")
            return
        }
        #expect(refusals.first?.stage == .parse)
    }

    @Test func aBrokenJudgeIsRefused() async throws {
        var broken = FuzzCase.larger(FuzzCase.rightLarger)
        broken.judge = "  ret i64 0"
        guard case .judgeRefused = try await Worker.shared.fuzz(broken.request()) else {
            Issue.record("a judge that cannot be parsed was used")
            return
        }
        broken = FuzzCase.larger(FuzzCase.rightLarger)
        broken.recipe.parameters = [.bool, .bool]
        guard case .judgeRefused(let refusals) = try await Worker.shared.fuzz(broken.request())
        else {
            Issue.record("a recipe that does not fit was used")
            return
        }
        #expect(refusals.first?.message.contains("recipe") == true)
        // The worker is still of use.
        #expect(
            try await FuzzCase.larger(FuzzCase.rightLarger).findings(inputs: 100).judged == 100)
    }
}
