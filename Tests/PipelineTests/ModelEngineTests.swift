import Evidence
import Intent
import ModelClient
import Pipeline
import Testing

/// The loop from an intent to code with a scripted model and real workers.
@Suite struct ModelEngineTests {
    static let intent = """
        func weigh(a: Int64, b: Int64) -> Int64
        requires abs(a) <= 1000 && abs(b) <= 1000
        ensures  result == 2 * a + 3 * b
        example  weigh(1, 1) == 5
        example  weigh(2, 0) == 4
        """

    static let right = """
        define i64 @weigh(i64 %a, i64 %b) {
        entry:
          %twice = mul i64 %a, 2
          %thrice = mul i64 %b, 3
          %sum = add i64 %twice, %thrice
          ret i64 %sum
        }

        """

    /// The sum is used before it is there.
    static let unverified = right.replacing(
        "  %twice = mul i64 %a, 2\n", with: "  %twice = mul i64 %sum, 2\n")
    static let unparsed = right.replacing("mul i64 %b, 3", with: "mul i65 %b 3")

    @Test func rightAtOnce() async throws {
        let model = ModelScript([Bench.fenced(Self.right)])
        let log = LoopLog()
        let result = try await Bench.compile(Self.intent, model, log: log)
        let report = try #require(result.reports.first)
        #expect(report.verdict == .aligned, "\(report.reason)")
        #expect(report.engine == "model: scripted/test")
        #expect(report.attempts.map(\.verdict) == [.aligned])
        #expect(report.bestCode == nil)
        #expect(result.text == Self.right)
        #expect(model.purposes == [.candidate])
        #expect(log.steps == ["ask model", "candidate 1", "aligned", "end model"])
    }

    @Test func invalidTwiceThenRight() async throws {
        let model = ModelScript(
            [Self.unparsed, Self.unverified, Self.right].map(Bench.fenced))
        let log = LoopLog()
        let report = try await Bench.loop(Self.intent, model, log: log)
        #expect(report.verdict == .aligned, "\(report.reason)")
        #expect(model.purposes == [.candidate, .validation, .validation])
        #expect(
            log.steps == [
                "ask model", "candidate 1", "invalid 1", "invalid 2", "aligned", "end model",
            ])
        #expect(report.attempts.map(\.kind) == [.candidate, .validation, .validation])
        let first = model.requests[1]
        #expect(first.messages.map(\.role) == [.user, .assistant, .user])
        #expect(first.messages[1].text == Bench.fenced(Self.unparsed))
        #expect(first.question.contains("LLVM's parser: line 4:"))
        #expect(first.question.contains("    4 |   %thrice = mul i65 %b 3\n"))
        #expect(first.question.contains("attempt 1 of 5"))
        let second = model.requests[2].question
        #expect(second.contains("LLVM's verifier"))
        #expect(second.contains("does not dominate"))
        #expect(second.contains("Hint:"))
    }

    /// What the rules refuse goes back as well.
    @Test func policyIsToldToo() async throws {
        let outside =
            "declare i64 @labs(i64)\n"
            + Self.right.replacing(
                "%twice = mul i64 %a, 2", with: "%twice = call i64 @labs(i64 %a)")
        let model = ModelScript([outside, Self.right].map(Bench.fenced))
        let report = try await Bench.loop(Self.intent, model)
        #expect(report.verdict == .aligned, "\(report.reason)")
        #expect(model.requests[1].question.contains("the rules: line 4: "))
        #expect(model.requests[1].question.contains("labs"))
    }

    @Test func neverValidStopsAtItsCaps() async throws {
        let model = ModelScript { _, number in
            ModelReply(
                text: Bench.fenced(Self.unparsed.replacing("i65 %b 3", with: "i65 %b \(number)")))
        }
        let report = try await Bench.loop(Self.intent, model)
        #expect(report.verdict != .aligned)
        #expect(model.requests.count == 15)
        #expect(model.requests.map(\.draw) == (0..<15).map { $0 / 5 })
        #expect(report.bestCode?.contains("mul i65") == true)
        #expect(report.tried.contains { $0.contains("15 answers that could not be run") })
    }

    @Test func truncatedAnswersAreToldSo() async throws {
        let model = ModelScript { _, number in
            number == 0
                ? ModelReply(
                    text: "```llvm\n\(Self.right.dropLast(20))", stop: .outputLimit)
                : ModelReply(text: Bench.fenced(Self.right))
        }
        let report = try await Bench.loop(Self.intent, model)
        #expect(report.verdict == .aligned, "\(report.reason)")
        #expect(model.purposes == [.candidate, .validation])
        #expect(model.requests[1].question.contains("met its output limit"))
    }

    @Test func aModelThatDeclinesIsNotAskedForEver() async throws {
        let model = ModelScript { _, _ in
            ModelReply(text: "I cannot help with that.", stop: .refused)
        }
        let report = try await Bench.loop(Self.intent, model)
        #expect(report.verdict == .undecided)
        #expect(report.reason.contains("declined"))
        #expect(model.requests.count == 6)
        #expect(model.requests[1].question.contains("declined"))
    }

    @Test func emptyAnswersBecomeMessages() async throws {
        let model = ModelScript(["", Bench.fenced(Self.right)])
        let report = try await Bench.loop(Self.intent, model)
        #expect(report.verdict == .aligned, "\(report.reason)")
        #expect(model.requests[1].messages[1].text.isEmpty == false)
    }

    @Test(arguments: [ModelFailure.Kind.missingKey, .unreachable, .overBudget])
    func failuresAreOutcomes(kind: ModelFailure.Kind) async throws {
        let model = ModelScript { _, _ in
            throw ModelFailure(kind, "there is no key", advice: "set ANTHROPIC_API_KEY")
        }
        let log = LoopLog()
        let report = try await Bench.loop(Self.intent, model, log: log)
        #expect(report.verdict == .undecided)
        #expect(report.reason == "there is no key")
        #expect(report.failure?.kind == kind)
        #expect(report.advice == ["set ANTHROPIC_API_KEY"])
        #expect(log.steps.contains("failed \(kind.rawValue)"))
        #expect(model.requests.count == 1)
    }

    @Test func whatWasFoundBeforeAFailureIsKept() async throws {
        let wrong = Self.right.replacing("mul i64 %b, 3", with: "mul i64 %b, 4")
        let model = ModelScript { request, number in
            if number > 0 { throw ModelFailure(.unreachable, "the connection broke") }
            return ModelReply(text: Bench.fenced(wrong))
        }
        let report = try await Bench.loop(Self.intent, model)
        #expect(report.verdict == .undecided)
        #expect(report.failure?.kind == .unreachable)
        #expect(report.bestCode == wrong)
        #expect(report.attempts.count == 1)
    }

    @Test func cancellationPassesThrough() async throws {
        let model = ModelScript(delay: .seconds(60)) { _, _ in ModelReply(text: "") }
        let task = Task { try await Bench.loop(Self.intent, model) }
        while model.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func parallelDrawsDifferAndTheFirstRightOneCounts() async throws {
        let wrong = Self.right.replacing("mul i64 %b, 3", with: "mul i64 %b, 4")
        let other = Self.right.replacing("%sum", with: "%total")
        let model = ModelScript(
            draws: [[wrong], [Self.right], [other]].map { $0.map(Bench.fenced) })
        let result = try await Bench.compile(
            Self.intent, model, effort: LoopEffort(candidates: 3))
        #expect(result.reports.first?.verdict == .aligned)
        #expect(result.text == Self.right)
        #expect(Set(model.requests.map(\.draw)) == [0, 1, 2])
        #expect(Set(model.requests.map(\.wholeText)).count == 1)
    }

    @Test func functionsOfAModuleOverlap() async throws {
        let names = (1...12).map { "shift\($0)" }
        let module = names.enumerated().map { index, name in
            "func \(name)(n: Int64) -> Int64\nrequires abs(n) <= 100\n"
                + "ensures result == n + \(index)\nexample \(name)(0) == \(index)"
        }.joined(separator: "\n```\n\n```intent\n")
        let model = ModelScript(delay: .milliseconds(150)) { request, _ in
            let index = names.firstIndex(of: request.subject) ?? 0
            return ModelReply(
                text: Bench.fenced(
                    "define i64 @\(request.subject)(i64 %n) {\n  %r = add i64 %n, \(index)\n"
                        + "  ret i64 %r\n}\n"))
        }
        let result = try await Bench.compile(module, model)
        #expect(result.reports.map(\.name) == names)
        #expect(result.reports.allSatisfy { $0.verdict == .aligned })
        #expect(result.text.map { text in names.allSatisfy { text.contains("@\($0)(") } } == true)
        #expect(model.mostPending == 12)
        #expect(model.requests.count == 12)
    }

    /// Helpers of the same name in different answers do not meet.
    @Test func helpersOfDifferentAnswersStayApart() async throws {
        let module = """
            func up(n: Int64) -> Int64
            requires abs(n) <= 100
            ensures  result == n + 1
            ```

            ```intent
            func down(n: Int64) -> Int64
            requires abs(n) <= 100
            ensures  result == n - 1
            """
        let model = ModelScript { request, _ in
            let operation = request.subject == "up" ? "add" : "sub"
            return ModelReply(
                text: Bench.fenced(
                    """
                    target triple = "arm64-apple-macosx14.0.0"
                    define private i64 @\(request.subject)(i64 %n) {
                      %r = call i64 @step(i64 %n)
                      ret i64 %r
                    }
                    define i64 @step(i64 %n) {
                      %one = load i64, ptr @one
                      %r = \(operation) i64 %n, %one
                      ret i64 %r
                    }
                    @one = unnamed_addr constant i64 1

                    """))
        }
        let result = try await Bench.compile(module, model)
        #expect(
            result.reports.map(\.verdict) == [.aligned, .aligned], "\(result.reports.map(\.reason))"
        )
        #expect(model.requests.count == 2)
    }

    /// Types without a name cannot stand in one module twice; nothing else is lost for it.
    @Test func codeThatDoesNotFitBesideTheOthersIsSaid() async throws {
        let names = ["one", "two"]
        let module = names.map { "func \($0)(n: Int64) -> Int64\nexample \($0)(1) == 1" }
            .joined(separator: "\n```\n\n```intent\n")
        let model = ModelScript { request, _ in
            ModelReply(
                text: Bench.fenced(
                    "%0 = type { i64 }\ndefine i64 @\(request.subject)(i64 %n) {\n"
                        + "  %p = alloca %0\n  store i64 %n, ptr %p\n  %r = load i64, ptr %p\n"
                        + "  ret i64 %r\n}\n"))
        }
        let result = try await Bench.compile(module, model)
        #expect(result.reports.map(\.verdict) == [.aligned, .undecided])
        #expect(result.reports.last?.reason.contains("does not fit beside the others") == true)
        #expect(result.text?.contains("@one(") == true)
    }

    /// What is far too long for a prompt is not sent whole.
    @Test func manyExamplesAreCutOff() async throws {
        let examples = (0..<3_000).map { "example weigh(\($0), 0) == \(2 * $0)" }
        let model = ModelScript { _, _ in throw ModelFailure(.overBudget, "enough") }
        _ = try await Bench.loop(
            "func weigh(a: Int64, b: Int64) -> Int64\n" + examples.joined(separator: "\n")
                + "\nensures result == 2 * a + 3 * b", model)
        let question = model.requests.first?.question ?? ""
        #expect(question.utf8.count < 50_000)
        #expect(question.contains("ensures  result == 2 * a + 3 * b"))
        #expect(question.contains("more examples of the same kind"))
    }

    /// A law about two functions can only be judged when both are there.
    @Test func functionsThatLawsJoinAreJudgedTogether() async throws {
        let module = """
            func half(n: Int64) -> Int64
            requires abs(n) <= 100
            law      half(twice(n)) == n
            example  half(4) == 2
            ```

            ```intent
            func twice(n: Int64) -> Int64
            requires abs(n) <= 100
            example  twice(2) == 4
            """
        let halves = ["sdiv i64 %n, 2", "sub i64 %n, 2"]
        let model = ModelScript { request, _ in
            let isFirst = request.purpose == .candidate
            let body =
                request.subject == "half" ? halves[isFirst ? 1 : 0] : "shl i64 %n, 1"
            return ModelReply(
                text: Bench.fenced(
                    "define i64 @\(request.subject)(i64 %n) {\n  %r = \(body)\n  ret i64 %r\n}\n"))
        }
        let result = try await Bench.compile(module, model)
        #expect(
            result.reports.map(\.verdict) == [.aligned, .aligned], "\(result.reports.map(\.reason))"
        )
        let repairs = model.requests.filter { $0.purpose == .repair }
        #expect(repairs.map(\.subject) == ["half"])
        #expect(repairs.first?.question.contains("law half(twice(n)) == n") == true)
    }

    @Test func cheapEnginesComeFirst() async throws {
        let model = ModelScript(["nothing"])
        let log = LoopLog()
        let result = try await Bench.compile(
            "func biggest(a: Int64, b: Int64) -> Int64\nexample biggest(1, 2) == 2\n"
                + "example biggest(5, 3) == 5", model, library: true, log: log)
        #expect(result.reports.first?.verdict == .aligned)
        #expect(model.requests.isEmpty)
        #expect(log.steps == ["ask library", "end library", "aligned"])
    }
}
