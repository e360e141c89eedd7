import Evidence
import Intent
import ModelClient
import Pipeline
import Testing

/// Every reply here was written by hand.
@Suite struct SemanticTrackTests {
    static let markdown = """
        # Larger of two

        The larger one of two numbers. When both are
        equal, it is that number.

        ```intent
        func larger(a: Int64, b: Int64) -> Int64
        requires a >= -100
        ensures  result >= a && result >= b
        example  larger(1, 2) == 2
        heldout example larger(99, 98) == 99
        ```
        """

    static let code = """
        define i64 @larger(i64 %a, i64 %b) {
          %is = icmp sgt i64 %a, %b
          %r = select i1 %is, i64 %a, i64 %b
          ret i64 %r
        }
        """

    static let description = "- The result is the larger of `a1` and `a2`.\n- It writes nothing.\n"

    struct Run {
        var review: SemanticReview
        var before: FunctionReport
        var after: FunctionReport
        var asked: [ModelRequest]
    }

    /// Judges, reads and compares with replies that are given.
    private static func run(
        _ comparison: Result<ModelReply, ModelFailure>, isStructured: Bool = false,
        reading: Result<ModelReply, ModelFailure> = .success(ModelReply(text: description)),
        markdown: String = markdown, code: String = code
    ) async throws -> Run {
        let subject = try Subjects.subject(markdown, code)
        let model = HandWrittenModel([reading, comparison], isStructured: isStructured)
        let track = SemanticTrack(model: model, judge: Bench.judge)
        let review = try await track.review(
            subject.function, candidate: subject.candidate,
            reader: BlindReader(model: model, executor: Subjects.executor))
        let isCommon = markdown == Self.markdown && code == Self.code
        let report = try await isCommon ? commonReport.value : report(subject)
        return Run(
            review: review, before: report,
            after: AlignmentEngine.lowered(report, by: review), asked: model.asked)
    }

    private static let commonReport = Task {
        try await report(try Subjects.subject(markdown, code))
    }

    private static func report(_ subject: Subjects.Subject) async throws -> FunctionReport {
        let module = CheckedModule(
            source: .init(name: "t", text: ""), functions: [subject.function])
        let evidence = try await Bench.judge.judge(
            module, candidate: subject.candidate,
            implemented: [subject.function.intent.name])
        return AlignmentEngine.report(on: try #require(evidence.first), engine: nil)
    }

    private static func text(_ text: String) -> Result<ModelReply, ModelFailure> {
        .success(ModelReply(text: text))
    }

    // MARK: Opinions

    @Test func agreementLeavesTheVerdict() async throws {
        let run = try await Self.run(
            Self.text(
                """
                statement: E2
                verdict: agrees
                intent: The larger one of two numbers.
                description: The result is the larger of `a1` and `a2`.

                statement: E3
                verdict: silent
                """))
        #expect(run.before.verdict == .aligned, "\(run.before.reason)")
        #expect(run.after.verdict == .aligned)
        #expect(run.review.agreements == 1)
        #expect(run.review.inventedQuotes == 0)
        #expect(run.after.semantic == run.review)
        #expect(run.review.statements.map(\.label) == ["E1", "E2", "E3", "C1", "C2", "C3"])
        #expect(run.review.statements[2].text == "When both are equal, it is that number.")
    }

    @Test func aContradictionLowersAndIsTried() async throws {
        let run = try await Self.run(
            Self.text(
                """
                Here is the comparison.

                **statement:** E3
                **verdict:** contradicts
                **intent:** "When both are
                equal, it is that number."
                **description:** The result is the larger of `a1` and `a2`.
                **call:** `f(7, 7)`
                **claimed:** 8
                """))
        #expect(run.after.verdict == .undecided)
        #expect(run.after.reason.contains("When both are equal, it is that number."))
        #expect(run.after.reason.contains("The result is the larger of `a1` and `a2`."))
        #expect(run.after.reason.contains("larger(7, 7) gave 7; the reading claims 8"))
        let input = try #require(run.review.contradictions.first?.contradiction.input)
        #expect(input.outcome == .gave("7"))
        #expect(input.claimHolds == false)
        #expect(run.after.advice.contains { $0.contains("larger(7, 7)") })
        #expect(run.review.json.text.contains("\"gave\":\"7\",\"claimHolds\":false"))
    }

    @Test(arguments: [
        ("larger(-200, 3)", "it does not meet larger/requires.1"),
        ("smaller(1, 2)", "it is no call of `larger`"), ("larger(1)", "it is no call of `larger`"),
        ("two", "it is no call of `larger`"), ("larger(1, 2) +", "it is no call of `larger`"),
    ])
    func callsThatSayNothingAreNotRun(call: String, reason: String) async throws {
        let run = try await Self.run(
            Self.text(
                "statement: E2\nverdict: contradicts\nintent: two numbers\n"
                    + "description: It writes nothing.\ncall: \(call)\nclaimed: 3\n"))
        #expect(run.after.verdict == .undecided)
        let input = try #require(run.review.contradictions.first?.contradiction.input)
        #expect(input.outcome == .notRun(reason))
        #expect(input.claimHolds == nil)
    }

    @Test func aCallThatFailsIsShown() async throws {
        let run = try await Self.run(
            Self.text(
                "statement: E2\nverdict: contradicts\nintent: the quotient\n"
                    + "description: divides\ncall: quotient(1, 0)\nclaimed: 0"),
            reading: Self.text("- It divides.\n"),
            markdown: "# Quotient\n\nIt is the quotient.\n\n```intent\n"
                + "func quotient(a: Int64, b: Int64) -> Int64\nrequires a == 1\n"
                + "example quotient(1, 1) == 1\n```\n",
            code: "define i64 @quotient(i64 %a, i64 %b) {\n  %q = sdiv i64 %a, %b\n"
                + "  ret i64 %q\n}\n")
        let input = try #require(run.review.contradictions.first?.contradiction.input)
        guard case .failed(let sentence) = input.outcome else {
            Issue.record("\(input.outcome)")
            return
        }
        #expect(!sentence.isEmpty)
        #expect(run.before.verdict == .misaligned)
        #expect(run.after.verdict == .misaligned)
    }

    @Test func withoutACallItSaysSo() async throws {
        let run = try await Self.run(
            Self.text(
                "statement: E2\nverdict: contradicts\nintent: two numbers\n"
                    + "description: It writes nothing.\n"))
        #expect(run.after.verdict == .undecided)
        #expect(run.after.advice.contains { $0.contains("no input was named") })
    }

    // MARK: Quotes

    @Test func inventedQuotesCountForNothing() async throws {
        let quotes = [
            ("The largest of two numbers", "It writes nothing."),
            ("two numbers", "It writes something."), ("", "It writes nothing."),
            ("two numbers", ""), ("a", "It writes nothing."), ("two numbers", "it"),
            ("The larger … numbers.", "It writes nothing."),
            ("result >= a && result >= b", "It writes nothing."),
        ]
        var text = ""
        for verdict in ["contradicts", "agrees"] {
            for (intent, description) in quotes {
                text +=
                    "statement: E2\nverdict: \(verdict)\nintent: \(intent)\n"
                    + "description: \(description)\ncall: larger(1, 1)\nclaimed: 4\n"
            }
        }
        let run = try await Self.run(Self.text(text))
        #expect(run.review.inventedQuotes == quotes.count * 2)
        #expect(run.review.contradictions.isEmpty && run.review.agreements == 0)
        #expect(run.after.verdict == .aligned)
    }

    @Test func answersAboutNothingAreCounted() async throws {
        let run = try await Self.run(
            Self.text(
                """
                statement: E9
                verdict: contradicts
                intent: two numbers
                description: It writes nothing.
                statement: E2
                verdict: doubts
                intent: two numbers
                description: It writes nothing.
                """))
        #expect(run.review.unusableAnswers == 2)
        #expect(run.after.verdict == .aligned)
    }

    @Test func aDoubtGoesBeforeAnAgreement() async throws {
        let agrees =
            "statement: E2\nverdict: agrees\nintent: two numbers\n"
            + "description: It writes nothing.\n"
        let contradicts =
            "statement: E2\nverdict: contradicts\nintent: two numbers\n"
            + "description: It writes nothing.\n"
        for text in [agrees + contradicts, contradicts + agrees, contradicts + contradicts] {
            let run = try await Self.run(Self.text(text))
            #expect(run.review.contradictions.count == 1)
        }
    }

    // MARK: Replies

    @Test func structuredRepliesAreRead() async throws {
        let json = """
            {"statements":[
            {"statement":"E2","verdict":"agrees","intent":"The larger one",
            "description":"the larger of","call":"","claimed":""},
            {"statement":"C2","verdict":"contradicts","intent":"result >= a && result >= b",
            "description":"It writes nothing.","call":"larger(3, 4)","claimed":"4"}]}
            """
        for reply in [ModelReply(text: "", structured: json), ModelReply(text: "So: \(json)!")] {
            let run = try await Self.run(.success(reply), isStructured: true)
            #expect(run.review.agreements == 1)
            let found = try #require(run.review.contradictions.first)
            #expect(found.statement.label == "C2")
            #expect(found.contradiction.input?.claimHolds == true)
            #expect(run.asked.last?.schema != nil)
        }
    }

    @Test func theRequestHoldsBothTextsAndNothingHeldOut() async throws {
        let run = try await Self.run(Self.text("statement: E1\nverdict: silent"))
        let request = try #require(run.asked.last)
        #expect(request.purpose == .comparison)
        #expect(request.schema == nil)
        let prompt = request.messages.map(\.text).joined()
        #expect(prompt.contains("E2: The larger one of two numbers."))
        #expect(prompt.contains("C3: example larger(1, 2) == 2"))
        #expect(prompt.contains("- It writes nothing."))
        #expect(!prompt.contains("99"))
    }

    @Test(arguments: ["", "no idea", "{}", "{\"statements\":3}", "statement:", "verdict: agrees"])
    func repliesOfAnotherFormLeaveTheVerdict(text: String) async throws {
        let run = try await Self.run(Self.text(text))
        #expect(run.after.verdict == .aligned)
        #expect(run.review.contradictions.isEmpty)
    }

    @Test(arguments: [ModelFailure.Kind.overBudget, .timedOut, .malformedReply])
    func aModelThatFailsLeavesTheVerdictAndANote(kind: ModelFailure.Kind) async throws {
        let failure = ModelFailure(kind, "the model failed here")
        for run in [
            try await Self.run(.failure(failure)),
            try await Self.run(Self.text(""), reading: .failure(failure)),
        ] {
            #expect(run.after.verdict == run.before.verdict)
            #expect(run.after.reason == run.before.reason)
            #expect(run.review.note?.contains("the model failed here") == true)
        }
    }
}
