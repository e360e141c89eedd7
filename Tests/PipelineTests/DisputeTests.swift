import Evidence
import Intent
import ModelClient
import Pipeline
import Testing

/// Examples that independent candidates contradict.
@Suite struct DisputeTests {
    /// The original's mistake: whoever wrote the example miscounted.
    static let miscounted =
        RepairTests.trim
        + "\nexample trim_whitespace(\"  ab \") == \"ab \""
        .replacing("\"ab \"", with: "\"ab\u{62}\"")

    @Test func aMiscountedExampleEndsInADispute() async throws {
        let other = RepairTests.trimming().replacing("%begin", with: "%from_here")
        let model = ModelScript(
            draws: [[RepairTests.trimming()], [other]].map { $0.map(Bench.fenced) })
        let log = LoopLog()
        let report = try await Bench.loop(Self.miscounted, model, log: log)
        #expect(report.verdict == .undecided)
        let dispute = try #require(report.dispute)
        let reading = try #require(dispute.readings.first)
        #expect(dispute.readings.count == 1)
        #expect(reading.clause == "trim_whitespace/example.4")
        #expect(reading.call == "trim_whitespace(\"  ab \")")
        #expect(reading.expected == "\"abb\"")
        #expect(reading.actual == "\"ab\"")
        #expect(dispute.candidates.count == 2)
        #expect(
            report.advice.contains { $0.contains("is trim_whitespace(\"  ab \") meant to give") })
        #expect(report.bestCode == RepairTests.trimming())
        // No repair was asked for, and the second candidate knew of nothing.
        #expect(model.purposes == [.candidate, .candidate])
        #expect(model.requests[0].wholeText == model.requests[1].wholeText)
        #expect(
            log.steps == [
                "ask model", "candidate 1", "misaligned", "second opinion 2", "misaligned",
                "dispute", "end model",
            ])
    }

    /// The library's function and one answer of a model agree.
    @Test func enginesAreIndependentOfEachOther() async throws {
        let model = ModelScript([Bench.fenced(RepairTests.trimming(name: "strip"))])
        let block = Self.miscounted.replacing("trim_whitespace", with: "strip")
        let result = try await Bench.compile(block, model, library: true)
        let report = try #require(result.reports.first)
        #expect(report.dispute?.candidates.count == 2, "\(report.reason) \(report.tried)")
        #expect(report.dispute?.candidates.contains { $0.hasPrefix("library") } == true)
        #expect(model.requests.count == 1)
    }

    @Test func aSecondCandidateThatIsRightWins() async throws {
        let model = ModelScript(
            draws: [[RepairTests.onlyFront], [RepairTests.trimming()]].map { $0.map(Bench.fenced) })
        let block =
            "func trim_whitespace(s: String) -> String\nensures result.count <= s.count\n"
            + "example trim_whitespace(\" a\") == \"a\"\nexample trim_whitespace(\"b \") == \"b\""
        let report = try await Bench.loop(block, model)
        #expect(report.verdict == .aligned, "\(report.reason)")
        #expect(report.dispute == nil)
        #expect(model.purposes == [.candidate, .candidate])
    }

    /// Repairs were told what to give: they do not speak for an example, or against it.
    @Test func repairsAreNoWitnesses() async throws {
        let other = RepairTests.onlyFront.replacing(
            "ret i64 %length", with: "%same = add i64 %length, 0\n  ret i64 %same")
        let bad =
            "define i64 @trim_whitespace(ptr %s, i64 %n, ptr %out, i64 %c) {\n  ret i64 0\n}\n"
        let model = ModelScript(
            draws: [[RepairTests.onlyFront, other], [bad, other]].map { $0.map(Bench.fenced) })
        let block =
            "func trim_whitespace(s: String) -> String\nensures result.count <= s.count\n"
            + "example trim_whitespace(\" a\") == \"a\"\nexample trim_whitespace(\"b \") == \"b\""
        let report = try await Bench.loop(block, model)
        #expect(report.dispute == nil)
        #expect(report.verdict == .misaligned)
        #expect(model.purposes.filter { $0 == .repair }.count == 3 || model.requests.count <= 6)
    }

    /// Where contracts fail too, the code is what is wrong.
    @Test func brokenContractsAreNoDispute() async throws {
        let model = ModelScript([Bench.fenced(RepairTests.onlyFront)])
        let report = try await Bench.loop(RepairTests.trim, model)
        #expect(report.dispute == nil)
        #expect(report.verdict == .misaligned)
    }
}
