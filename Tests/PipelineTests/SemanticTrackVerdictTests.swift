import Evidence
import Intent
import Testing

@testable import Pipeline

/// A review never makes a verdict better: every verdict with every kind of review.
@Suite struct SemanticTrackVerdictTests {
    static let opinions: [SemanticReview.Opinion] = {
        let outcomes: [DistinguishingInput.Outcome] = [.gave("1"), .failed("traps"), .notRun("no")]
        var opinions: [SemanticReview.Opinion] = [
            .silent, .agrees(intent: "same", reading: "same"),
            .contradicts(
                SemanticContradiction(intentQuote: "a", readingQuote: "b", input: nil)),
        ]
        for outcome in outcomes {
            for holds in [nil, true, false] {
                let input = DistinguishingInput(
                    call: "f(1)", claimed: "1", outcome: outcome, claimHolds: holds)
                opinions.append(
                    .contradicts(
                        SemanticContradiction(
                            intentQuote: "a", readingQuote: "b", input: input)))
            }
        }
        return opinions
    }()

    private static func rank(_ verdict: Verdict) -> Int {
        switch verdict {
        case .misaligned: 0
        case .undecided: 1
        case .aligned: 2
        }
    }

    /// No opinion, one, two; with and without a note and invented quotes.
    private static var reviews: [SemanticReview] {
        func statements(_ opinions: [SemanticReview.Opinion]) -> [SemanticReview.Statement] {
            opinions.enumerated().map {
                SemanticReview.Statement(label: "E\($0 + 1)", text: "same a", opinion: $1)
            }
        }
        var lists: [[SemanticReview.Opinion]] = [[]]
        lists += opinions.map { [$0] }
        for first in opinions { lists += opinions.map { [first, $0] } }
        return lists.flatMap { list in
            [nil, "a note"].flatMap { note in
                [0, 3].map { invented in
                    SemanticReview(
                        statements: statements(list), inventedQuotes: invented,
                        unusableAnswers: invented, reading: ["b"], note: note)
                }
            }
        }
    }

    @Test(arguments: Verdict.allCases)
    func noReviewRaisesAVerdict(verdict: Verdict) async throws {
        var report = try await Bench.report(
            "func same(a: Int64) -> Int64\nexample same(1) == 1",
            "define i64 @same(i64 %a) {\n  ret i64 %a\n}\n")
        report.verdict = verdict
        report.reason = verdict == .aligned ? "" : "a reason"
        for review in Self.reviews {
            let lowered = AlignmentEngine.lowered(report, by: review)
            #expect(Self.rank(lowered.verdict) <= Self.rank(verdict))
            #expect(lowered.level <= report.level)
            let doubts = !review.contradictions.isEmpty
            switch verdict {
            case .aligned:
                #expect(lowered.verdict == (doubts ? .undecided : .aligned))
                #expect(lowered.reason.isEmpty == !doubts)
            case .undecided, .misaligned:
                #expect(lowered.verdict == verdict)
                #expect(lowered.reason == report.reason)
            }
            #expect(lowered.semantic == review)
        }
    }
}
