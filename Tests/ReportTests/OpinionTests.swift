import Evidence
import Foundation
import Report
import Testing

@testable import Pipeline

/// Answers and readings of models: shown as what they are.
@Suite struct OpinionTests {
    private static func subject() throws -> ReportSubject {
        var subject = try Samples.secondLargest()
        let attempt = Attempt(
            kind: .repair, candidate: 1, verdict: .misaligned, reason: "ensures.2 does not hold")
        subject.report.attempts = [
            Attempt(kind: .candidate, candidate: 1, verdict: nil, reason: "no code in the answer"),
            attempt, attempt,
        ]
        let input = DistinguishingInput(
            call: "find_second_largest([1])", claimed: "1", outcome: .gave("nil"))
        let contradiction = SemanticContradiction(
            intentQuote: "nothing where there is only one", readingQuote: "the <only> number",
            input: input)
        subject.report.semantic = SemanticReview(
            statements: [
                .init(label: "E1", text: "One.", opinion: .contradicts(contradiction)),
                .init(label: "E2", text: "Two.", opinion: .silent),
                .init(label: "C1", text: "ensures …", opinion: .agrees(intent: "a", reading: "b")),
            ], note: "the second half was not compared")
        return subject
    }

    @Test func textHasThem() throws {
        let text = ReportText.lines(try Self.subject()).joined(separator: "\n")
        #expect(text.contains("  attempt   candidate 1: not run: no code in the answer"))
        #expect(
            text.contains(
                "  attempt   2 x repair of candidate 1: misaligned: ensures.2 does not hold"))
        #expect(text.contains("  doubt     E1 says \"nothing where there is only one\"; a reading"))
        #expect(text.contains("blindly: 1 statements agree, 1 contradict, 1 are not mentioned"))
    }

    @Test func jsonKeepsTheSchema() throws {
        let file = Samples.repository.appending(path: "Docs/report.schema.json")
        let schema = try JSONSchema(try Data(contentsOf: file))
        let data = Data(ReportJSON.object(try Self.subject()).utf8)
        let value = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(schema.mistakes(in: value) == [])
        #expect((value["attempts"] as? [Any])?.count == 3)
        #expect(value["review"] != nil)
    }

    @Test func thePageSaysThatItIsAnOpinion() throws {
        let html = ReportPage(title: "t", functions: [try Self.subject()]).html
        #expect(PageScanner(html).mistakes == [])
        #expect(html.contains("<h3>A reading without the intent</h3>"))
        #expect(html.contains("the &lt;only&gt; number"))
        #expect(html.contains("An opinion, and no evidence."))
        #expect(html.contains("<dt>Attempt</dt>"))
    }

    @Test func opinionsChangeNoLevel() throws {
        var plain = try Self.subject()
        plain.report.semantic = nil
        plain.report.attempts = []
        let with = EvidenceLadder(try Self.subject()).rungs
        #expect(with == EvidenceLadder(plain).rungs)
    }
}
