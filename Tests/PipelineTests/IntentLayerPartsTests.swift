import Intent
import Testing

@testable import Pipeline

/// The parts of the intent layer, each by itself.
@Suite struct IntentLayerPartsTests {
    // MARK: Clauses as models write them

    @Test(arguments: [
        ("result > 0", "ensures", ["ensures result > 0"]),
        ("ensures result > 0", "ensures", ["ensures result > 0"]),
        ("ensures: result > 0", "ensures", ["ensures result > 0"]),
        ("- `law f(1) == 1`", "ensures", ["law f(1) == 1"]),
        ("result > 0 &&\n  result < 9", "ensures", ["ensures result > 0 &&\n    result < 9"]),
        ("f(1) == 1\nexample f(2) == 2", "example", ["example f(1) == 1", "example f(2) == 2"]),
        ("```\nresult > 0\n```", "ensures", ["ensures result > 0"]),
        ("heldout example f(1) == 1", "example", ["heldout example f(1) == 1"]),
        ("", "law", []), ("None.", "requires", []),
    ])
    func clausesAreNormalised(text: String, keyword: String, expected: [String]) {
        let entries = ClauseText.entries(in: text, keyword: keyword)
        #expect(entries == expected.map { .clause($0) })
    }

    @Test(arguments: [
        ("f(1) == ?", "f(1)"), ("f(1)", "f(1)"), ("example f(1) = ?", "f(1)"),
        (#"f("== ?", [1]) == ?"#, #"f("== ?", [1])"#), ("f(&[2, 1]) leaves ?", "f(&[2, 1])"),
        ("f(1.0) ≈ ? ± 0.01", "f(1.0)"), (#"f("a\")")"#, #"f("a\")")"#),
    ])
    func openCallsAreFound(text: String, call: String) {
        #expect(ClauseText.entries(in: text, keyword: "example") == [.openCall(call)])
    }

    @Test(arguments: [#"f(1) == g(2)"#, #"f("?") == "?""#, "f(1) == (2)", "f(1) ≈ 1.0 ± 0.1"])
    func closedExamplesAreNot(text: String) {
        #expect(ClauseText.entries(in: text, keyword: "example") == [.clause("example \(text)")])
    }

    @Test func signaturesGetTheirKeyword() {
        #expect(ClauseText.signature("f(a: Int64) -> Int64") == "func f(a: Int64) -> Int64")
        #expect(ClauseText.signature("`func f()\n  -> Int64`") == "func f() -> Int64")
        #expect(ClauseText.signature("") == "")
    }

    @Test func questionsCarryTheirAssumption() {
        let expected = IntentQuestion(text: "Is it?", assumption: "Yes.")
        #expect(ProposalReader.question("Is it? Assumed: Yes.") == expected)
        #expect(ProposalReader.question("Is it? (assumed: Yes.)") == expected)
        #expect(ProposalReader.question("Is it?") == IntentQuestion(text: "Is it?", assumption: ""))
    }

    // MARK: What clauses fix

    private func outcome(
        _ block: String, _ arguments: [Value]
    ) throws -> (result: Value?, leaves: [Value]?) {
        let file = "# T\n\n```intent\n\(block)\n```\n"
        let (read, problems) = IntentReader.read(bytes: Array(file.utf8), name: "t.intent.md")
        let (module, mistakes) = TypeChecker.check(try #require(read), dependencies: [:])
        try #require((problems + mistakes).isEmpty, "\((problems + mistakes).map(\.message))")
        let outcome = DefinitionEvaluation(module).outcome(
            of: try #require(module.functions.first), arguments)
        return (outcome.result?.value, outcome.leaves?.map(\.value))
    }

    @Test func clausesFixValues() throws {
        let add = "func f(a: Int64, b: Int64) -> Int64\nensures result == a + b"
        #expect(try outcome(add, [.integer(2), .integer(3)]).result == .integer(5))
        let reversed = "func f(a: Int64) -> Int64\nensures a * 2 == result"
        #expect(try outcome(reversed, [.integer(4)]).result == .integer(8))
        let halves = "func f(a: Int64) -> Double\nensures result == Double(a) / 2.0"
        #expect(try outcome(halves, [.integer(3)]).result == .double(1.5))
        let found = "func f(s: String, b: UInt8) -> Int64?\nensures result == s.firstIndex(of: b)"
        let text = Value.string(Array("abc".utf8))
        #expect(try outcome(found, [text, .integer(98)]).result == Value.some(.integer(1)))
        #expect(try outcome(found, [text, .integer(0)]).result == Value.none)
    }

    @Test func conditionsAreFollowed() throws {
        let sign = """
            func sign(n: Int64) -> Int64
            ensures !(n > 0) || result == 1
            ensures n >= 0 || result == -1
            ensures result == 0 || n != 0
            """
        for (number, expected) in [(5, 1), (-5, -1), (0, 0)] {
            #expect(try outcome(sign, [.integer(number)]).result == .integer(expected))
        }
        let isZero = "func f(n: Int64) -> Bool\nensures n != 0 || result\nensures n == 0 || !result"
        #expect(try outcome(isZero, [.integer(0)]).result == .bool(true))
        #expect(try outcome(isZero, [.integer(1)]).result == .bool(false))
        let choice = "func f(n: Int64) -> Int64\nensures n > 0 ? result == n : result >= 0"
        #expect(try outcome(choice, [.integer(3)]).result == .integer(3))
        #expect(try outcome(choice, [.integer(-3)]).result == nil)
    }

    @Test func recursionEnds() throws {
        let factorial = """
            func f(n: Int64) -> Int64
            requires n >= 0 && n <= 20
            ensures result == (n <= 1 ? 1 : n * f(n - 1))
            """
        #expect(
            try outcome(factorial, [.integer(20)]).result == .integer(2_432_902_008_176_640_000))
        #expect(try outcome(factorial, [.integer(21)]).result == nil)
        let fibonacci =
            "func f(n: Int64) -> Int64\nensures result == (n < 2 ? n : f(n - 1) + f(n - 2))"
        #expect(try outcome(fibonacci, [.integer(50)]).result == .integer(12_586_269_025))
        #expect(try outcome(fibonacci, [.integer(1_000_000)]).result == nil)
        let endless = "func f(n: Int64) -> Int64\nensures result == f(n + 1) + f(n + 2)"
        #expect(try outcome(endless, [.integer(0)]).result == nil)
    }

    @Test func whatIsNotFixedIsNotGuessed() throws {
        for clause in [
            "result >= a", "result == result * 1 + a", "a == 1 && result > 3", "result == 1 / a",
            "result == 1 || a == 0 || result == 2",
        ] {
            let block = "func f(a: Int64) -> Int64\nensures \(clause)"
            #expect(try outcome(block, [.integer(0)]).result == nil, "\(clause)")
        }
        // A value that does not fit the result's type is none.
        let narrow = "func f(a: Int64) -> Int8\nensures result == a"
        #expect(try outcome(narrow, [.integer(300)]).result == nil)
    }

    @Test func inoutParametersAreFixed() throws {
        let block =
            """
            func f(a: inout [Int64]) -> Int64
            ensures a == old(a).sorted()
            ensures result == old(a).count
            """
        let result = try outcome(block, [.array([.integer(2), .integer(1)])])
        #expect(result.result == .integer(2))
        #expect(result.leaves == [.array([.integer(1), .integer(2)])])
        let after =
            """
            func f(a: inout [Int64]) -> Int64
            ensures a == old(a).sorted()
            ensures result == a.sum()
            """
        #expect(try outcome(after, [.array([.integer(2)])]).result == nil)
    }

    // MARK: Corrections

    private func evaluation(_ lines: [String], open: [String] = []) -> DraftEvaluation {
        let function = IntentProposal.Function(
            title: "", prose: "P.", lines: lines, openCalls: open)
        return DraftEvaluator(limits: IntentLayerLimits()).evaluate(
            IntentProposal(title: "T", functions: [function]),
            in: DraftFile(title: "", english: "", functions: []))
    }

    @Test func oneMiscountIsCorrectedManyAreAContradiction() {
        let head = ["func f(s: String) -> Int64", "ensures result == s.count"]
        let right = ["example f(\"\") == 0", "example f(\"ab\") == 2", "example f(\"é\") == 2"]
        let one = evaluation(head + right + ["example f(\"hello\") == 6"])
        #expect(one.errors.isEmpty && one.contradictions.isEmpty)
        #expect(one.text.contains("f(\"hello\") == 5"))
        #expect(one.notes.count == 1)
        let many = evaluation(
            head + right.prefix(1) + ["example f(\"hello\") == 1", "example f(\"you\") == 1"])
        #expect(many.contradictions.count == 2)
        #expect(many.text.contains("f(\"hello\") == 1"))
    }

    @Test func approximationsAreCorrectedToo() {
        let result = evaluation([
            "func third(x: Double) -> Double", "ensures result == x / 3.0",
            "example third(1.0) ≈ 0.333 ± 0.001", "example third(2.0) ≈ 0.5 ± 0.001",
            "example third(0.0) == 0.0", "example third(-3.0) == -1.0",
        ])
        #expect(result.text.contains("third(1.0) ≈ 0.333 ± 0.001"))
        #expect(result.text.contains("third(2.0) ≈ 0.6666666666666666 ± 0.001"))
        #expect(result.contradictions.isEmpty)
    }

    @Test func openCallsThatNothingFixesAreLeftOut() {
        let result = evaluation(
            ["func f(n: Int64) -> Int64", "ensures result > n", "example f(1) == 2"],
            open: ["f(5)"])
        #expect(!result.text.contains("f(5)"))
        #expect(result.notes.contains { $0.contains("f(5)") })
        let wrong = evaluation(
            ["func f(n: Int64) -> Int64", "ensures result == n"], open: ["f(\"a\")"])
        #expect(!wrong.errors.isEmpty)
        let dead = evaluation(
            ["func f(n: Int64) -> Int64", "requires n > 0", "ensures result == n"],
            open: ["f(0)"])
        #expect(!dead.text.contains("f(0)"))
    }

    // MARK: Held-out examples

    private func heldOut(_ count: Int) throws -> [String] {
        let lines = ["func f(n: Int64) -> Int64"] + (0..<count).map { "example f(\($0)) == \($0)" }
        let file = "# T\n\n```intent\n\(lines.joined(separator: "\n"))\n```\n"
        let (read, _) = IntentReader.read(bytes: Array(file.utf8), name: "t.intent.md")
        var function = try #require(read?.functions.first)
        HeldOutChoice.mark(&function)
        let once = Printer.text(of: function)
        HeldOutChoice.mark(&function)
        #expect(Printer.text(of: function) == once)
        #expect(function.clauses.count == count)
        return once.split(separator: "\n").filter { $0.hasPrefix("heldout") }.map(String.init)
    }

    @Test func aThirdIsHeldOut() throws {
        for (count, expected) in [(0, 0), (1, 0), (2, 0), (3, 1), (4, 1), (6, 2), (12, 4)] {
            #expect(try heldOut(count).count == expected, "\(count)")
        }
        // The choice hangs on the examples, not on their order or number.
        #expect(Set(try heldOut(12)).isSuperset(of: Set(try heldOut(12)).prefix(2)))
    }

    @Test func theChoiceDoesNotHangOnTheOrder() throws {
        func held(_ numbers: [Int]) throws -> Set<String> {
            let lines = ["func f(n: Int64) -> Int64"] + numbers.map { "example f(\($0)) == \($0)" }
            let file = "# T\n\n```intent\n\(lines.joined(separator: "\n"))\n```\n"
            let read = IntentReader.read(bytes: Array(file.utf8), name: "t.intent.md").0
            var function = try #require(read?.functions.first)
            HeldOutChoice.mark(&function)
            return Set(
                Printer.text(of: function).split(separator: "\n").map(String.init)
                    .filter { $0.hasPrefix("heldout") })
        }
        #expect(try held(Array(0..<9)) == held(Array((0..<9).reversed())))
        #expect(try held(Array(0..<9)).count == 3)
    }

    // MARK: Names

    @Test(arguments: [
        ("findSecondLargest", "find_second_largest"), ("gcd", "gcd"), ("is_prime", "is_prime"),
        ("parseHTTPHeader", "parse_http_header"), ("fnv1aHash", "fnv1a_hash"),
        ("../../etc/passwd", "etc_passwd"), ("", "intent"), ("日本", "intent"),
        ("__a__", "a"), ("sumOf2Numbers", "sum_of2_numbers"),
    ])
    func filesAreNamedAfterFunctions(name: String, stem: String) {
        #expect(FileNaming.stem(forFunction: name) == stem)
    }

    @Test func longNamesAreCut() {
        let stem = FileNaming.stem(forFunction: String(repeating: "long", count: 100))
        #expect(stem.count <= FileNaming.lengthLimitCharacters)
    }

    // MARK: Prose

    @Test func proseCannotChangeTheFile() {
        let prose = """
            First.

            ## Heading
            ~~~intent
            func f()
            ~~~
            ---
                deep
            - item
              more
            [x](a.intent.md) and `a[0]`
            """
        let clean = ProseText.paragraphs(prose)
        #expect(
            clean == """
                First.

                Heading
                func f()
                  deep
                - item
                  more
                \\[x](a.intent.md) and `a\\[0]`
                """)
        #expect(ProseText.title("## A title ##\nmore") == "A title ## more")
        #expect(ProseText.quote(String(repeating: "x", count: 5_000)) == nil)
    }
}

/// JSON as models write it.
@Suite struct IntentLayerReplyValueTests {
    @Test func valuesAreRead() {
        let text =
            #" {"a": [1, -2.5e1, true, null, "x\n\"\\\u00e9\ud83e\udd8a"], "b": {}} trailing"#
        #expect(
            ReplyValue(json: text)
                == .object([
                    "a": .array([
                        .number(1), .number(-25), .bool(true), .null, .string("x\n\"\\é🦊"),
                    ]), "b": .object([:]),
                ]))
        #expect(ReplyValue(json: "[1, 2,]") == .array([.number(1), .number(2)]))
        #expect(ReplyValue(json: "\"a\nb\"") == .string("a\nb"))
        #expect(ReplyValue(json: #""\ud800x""#) == .string("\u{FFFD}x"))
    }

    @Test(arguments: [
        "", "{", "[1", "\"a", "{\"a\"}", "{\"a\":}", "nul", "tru", "1x", "\"\\u12\"", "\"\\q\"",
        "[,]",
        "\"\\u+123\"", "]", "{1:2}",
    ])
    func whatIsNoJSONIsRefused(text: String) {
        #expect(ReplyValue(json: text) == nil)
    }

    @Test func depthIsLimited() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(ReplyValue(json: nested(ReplyValueParser.depthLimitLevels)) != nil)
        #expect(ReplyValue(json: nested(ReplyValueParser.depthLimitLevels + 2)) == nil)
        #expect(ReplyValue(json: nested(100_000)) == nil)
    }
}
