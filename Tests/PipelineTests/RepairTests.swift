import Evidence
import Intent
import ModelClient
import Pipeline
import Testing

/// Candidates that do the wrong thing, and what is made of them.
@Suite struct RepairTests {
    static let trim = """
        func trim_whitespace(s: String) -> String
        ensures  result.count <= s.count
        ensures  result.isEmpty || (result[0] != 32 && result[result.count - 1] != 32)
        law      trim_whitespace(trim_whitespace(s)) == trim_whitespace(s)
        example  trim_whitespace("") == ""
        example  trim_whitespace("  hello") == "hello"
        example  trim_whitespace("hello  ") == "hello"
        """

    /// Trims spaces; `end` is where the last loop begins to look.
    static func trimming(end: String = "%s.count", name: String = "trim_whitespace") -> String {
        """
        define i64 @\(name)(ptr %s, i64 %s.count, ptr %out, i64 %capacity) {
        entry:
          %start = alloca i64
          %end = alloca i64
          store i64 0, ptr %start
          store i64 \(end), ptr %end
          br label %skip.front
        skip.front:
          %at = load i64, ptr %start
          %has_first = icmp ult i64 %at, %s.count
          br i1 %has_first, label %look.front, label %skip.back
        look.front:
          %first_place = getelementptr i8, ptr %s, i64 %at
          %first = load i8, ptr %first_place
          %first_is_space = icmp eq i8 %first, 32
          %after = add i64 %at, 1
          br i1 %first_is_space, label %drop.front, label %skip.back
        drop.front:
          store i64 %after, ptr %start
          br label %skip.front
        skip.back:
          %from = load i64, ptr %start
          %to = load i64, ptr %end
          %has_last = icmp ugt i64 %to, %from
          br i1 %has_last, label %look.back, label %copy
        look.back:
          %last_index = sub i64 %to, 1
          %last_place = getelementptr i8, ptr %s, i64 %last_index
          %last = load i8, ptr %last_place
          %last_is_space = icmp eq i8 %last, 32
          br i1 %last_is_space, label %drop.back, label %copy
        drop.back:
          store i64 %last_index, ptr %end
          br label %skip.back
        copy:
          %begin = load i64, ptr %start
          %stop = load i64, ptr %end
          %length = sub i64 %stop, %begin
          %fits = icmp ule i64 %length, %capacity
          br i1 %fits, label %write, label %no.room
        write:
          %source = getelementptr i8, ptr %s, i64 %begin
          call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %source, i64 %length, i1 false)
          ret i64 %length
        no.room:
          ret i64 -1
        }
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

        """
    }

    /// Spaces at the end stay.
    static let onlyFront = trimming().replacing(
        "br i1 %has_last, label %look.back, label %copy", with: "br label %copy")

    @Test func wrongBehaviourIsRepaired() async throws {
        let model = ModelScript([Self.onlyFront, Self.trimming()].map(Bench.fenced))
        let log = LoopLog()
        let report = try await Bench.loop(Self.trim, model, log: log)
        #expect(report.verdict == .aligned, "\(report.reason)")
        #expect(model.purposes == [.candidate, .repair])
        #expect(
            log.steps == [
                "ask model", "candidate 1", "misaligned", "repair 1", "aligned", "end model",
            ])
        let question = model.requests[1].question
        #expect(question.contains("repair 1 of 3"))
        #expect(
            question.contains(
                "`trim_whitespace(\"hello  \")` gives \"hello  \", but should give \"hello\""))
        #expect(question.contains("have to keep holding:\n\n- `ensures "))
        #expect(
            question.contains(
                "What `trim_whitespace(\"a \")` ran, block by block"), "\(question)")
        #expect(question.contains("\n    copy: %begin = 0, %stop = 2, %length = 2, %fits = 1\n"))
        #expect(model.requests[1].messages[1].text == Bench.fenced(Self.onlyFront))
    }

    @Test func undefinedBehaviourIsShownAtItsLine() async throws {
        let careless = ModelEngineTests.right.replacing("add i64", with: "add nsw i8")
            .replacing("mul i64", with: "mul nsw i64")
        let block = """
            func weigh(a: Int64, b: Int64) -> Int64
            ensures  a != 1 || b != 1 || result == 5
            example  weigh(1, 1) == 5
            """
        let model = ModelScript(
            [careless.replacing("add nsw i8", with: "add i64"), ModelEngineTests.right]
                .map(Bench.fenced))
        let report = try await Bench.loop(block, model)
        #expect(report.verdict == .aligned, "\(report.reason)")
        let question = model.requests[1].question
        #expect(question.contains("has undefined behaviour on line 4"))
        #expect(question.contains("    4 |   %thrice = mul nsw i64 %b, 3"))
    }

    @Test func neverRightStopsAtItsCapsAndKeepsTheBest() async throws {
        // The second answer is the best.
        let worst = "define i64 @trim_whitespace(ptr %s, i64 %n, ptr %out, i64 %c) {\n"
        let answers = [
            worst + "  ret i64 -1\n}\n",
            Self.onlyFront,
            worst + "  %x = add i64 0, -1\n  ret i64 %x\n}\n",
            worst + "  %x = sub i64 0, 1\n  ret i64 %x\n}\n",
            worst + "  %x = mul i64 1, -1\n  ret i64 %x\n}\n",
        ]
        let model = ModelScript(answers.map(Bench.fenced))
        let report = try await Bench.loop(Self.trim, model)
        #expect(report.verdict == .misaligned)
        #expect(report.dispute == nil)
        #expect(model.purposes == [.candidate, .repair, .repair, .repair])
        #expect(report.bestCode == Self.onlyFront)
        #expect(report.attempts.map(\.kind) == [.candidate, .repair, .repair, .repair])
        #expect(report.tried.contains { $0.contains("its repairs are used up") })
        #expect(model.requests[3].question.contains("Earlier versions of yours were wrong too"))
    }

    /// Other names, comments and layout do not make another candidate.
    @Test func aRepeatedCandidateEndsItsLine() async throws {
        let again =
            "; Now it is right.\n"
            + Self.onlyFront.replacing("%at", with: "%position").replacing("copy", with: "done")
        let model = ModelScript(
            draws: [[Self.onlyFront, again], [Self.trimming()]].map { $0.map(Bench.fenced) })
        let log = LoopLog()
        let report = try await Bench.loop(Self.trim, model, log: log)
        #expect(report.verdict == .aligned, "\(report.reason)")
        #expect(
            log.steps == [
                "ask model", "candidate 1", "misaligned", "repair 1", "repeated", "candidate 2",
                "aligned", "end model",
            ])
        #expect(model.requests.map(\.draw) == [0, 0, 1])
    }

    /// Every kind of request is made, and none of them holds what is held out.
    @Test func heldOutExamplesNeverLeak() async throws {
        let block = """
            func tag(s: String, n: Int64) -> String
            requires s.count <= 1000
            ensures  result.count == s.count
            example  tag("ab", 1) == "ab"
            example  tag("", 0) == ""
            heldout example tag("zebra-quagga", 770077) == "ZEBRA-QUAGGA"
            heldout example tag("okapi", 880088) == "OKAPI"
            """
        // Copies, and goes wrong only for what is held out; a repair breaks on a visible input.
        let copy = """
            define i64 @tag(ptr %s, i64 %s.count, i64 %n, ptr %out, i64 %capacity) {
            entry:
              %fits = icmp ule i64 %s.count, %capacity
              br i1 %fits, label %write, label %no.room
            write:
              call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %s, i64 %s.count, i1 false)
              ret i64 %s.count
            no.room:
              ret i64 -1
            }
            declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

            """
        let trapping = copy.replacing(
            "entry:\n",
            with: "entry:\n  %d = sub i64 %n, 770077\n  %q = sdiv i64 1, %d\n")
        let short = copy.replacing("  ret i64 %s.count", with: "  ret i64 0")
        let broken = copy.replacing("icmp ule", with: "icmp ulx")
        let model = ModelScript([trapping, broken, short, copy].map(Bench.fenced))
        let report = try await Bench.loop(block, model)
        #expect(report.verdict != .aligned)
        #expect(Set(model.purposes) == [.candidate, .validation, .repair])
        let hidden = model.requests.filter { $0.question.contains("hidden example") }
        #expect(!hidden.isEmpty)
        for request in model.requests {
            // What the model itself wrote may come back to it.
            let sent = request.wholeText.replacing("sub i64 %n, 770077", with: "")
            for value in [
                "zebra", "ZEBRA", "quagga", "770077", "okapi", "OKAPI", "880088", "tag/example.3",
            ] {
                #expect(!sent.contains(value), "\(value) in \(request.question)")
            }
        }
    }

    /// The same where only the judgement of the whole module finds what is wrong.
    @Test func heldOutExamplesOfOtherFunctionsNeverLeak() async throws {
        let module = """
            func half(n: Int64) -> Int64
            requires abs(n) <= 1000000
            law      half(twice(n)) == n
            example  half(4) == 2
            heldout example half(918273) == 918271
            ```

            ```intent
            func twice(n: Int64) -> Int64
            requires abs(n) <= 1000000
            example  twice(2) == 4
            heldout example twice(645546) == 1291092
            """
        let model = ModelScript { request, number in
            let body =
                request.subject == "twice"
                ? "shl i64 %n, 1" : number < 3 ? "sub i64 %n, 2" : "sdiv i64 %n, 2"
            return ModelReply(
                text: Bench.fenced(
                    "define i64 @\(request.subject)(i64 %n) {\n  %r = \(body)\n  ret i64 %r\n}\n"))
        }
        let result = try await Bench.compile(module, model)
        #expect(result.reports.map(\.verdict) == [.misaligned, .aligned])
        #expect(
            model.requests.contains {
                $0.purpose == .repair && $0.question.contains("law half(twice(n)) == n")
            })
        for request in model.requests {
            for value in ["918273", "918271", "459136", "645546", "1291092"] {
                #expect(!request.wholeText.contains(value), "\(request.question)")
            }
        }
    }

    @Test func modulesThatDifferInNothingThatCountsAreEqual() async throws {
        let model = ModelScript(
            [ModelEngineTests.unparsed, ModelEngineTests.unparsed].map(Bench.fenced))
        let log = LoopLog()
        _ = try await Bench.loop(ModelEngineTests.intent, model, log: log)
        // Three draws, and each says the same twice.
        #expect(log.steps.filter { $0 == "repeated" }.count == 3)
        #expect(model.requests.count == 6)
    }
}
