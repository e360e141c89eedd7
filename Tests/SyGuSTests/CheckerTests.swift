import Diagnostics
import SyGuS
import Testing

/// The checker is checked: right terms pass, and every kind of wrong one is found.
@Suite struct CheckerTests {
    private func judge(_ name: String, _ body: String) throws -> SolutionChecker.Verdict {
        let problem = try Fixtures.problem(name)
        let checker = SolutionChecker(file: problem.file, expressions: problem.expressions)
        let list = problem.parameters.map { "(|\($0.name)| \($0.sort.text))" }
        let text =
            "(define-fun \(problem.name) (\(list.joined(separator: " "))) "
            + "\(problem.result.text) \(body))"
        return checker.judge(text)
    }

    @Test(arguments: [
        ("greeting", #"(str.++ "Dear" (str.++ " " (str.++ who ",")))"#),
        ("initial-count", "(str.substr text 0 n)"),
        ("book-author", #"(str.substr row 0 (str.indexof row "," 0))"#),
        ("odd-or-even", "(pick (bvand x #x0000000000000001) (bvnot (twice x)) (half x))"),
        (
            "version-number",
            #"(str.to.int (str.substr tag (+ 1 (str.indexof tag "." 0)) (str.len tag)))"#
        ),
    ])
    func rightTermsPass(name: String, body: String) throws {
        #expect(try judge(name, body) == .correct)
    }

    @Test func aWrongTermIsFoundWithItsLine() throws {
        let verdict = try judge("initial-count", "(str.substr text n n)")
        guard case .wrong(let line, _) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        let file = try Fixtures.file("positive", "initial-count")
        let text = file.text(of: Span(file.lineRange(line - 1).lowerBound, file.bytes.count))
        #expect(text.hasPrefix("(constraint"))
    }

    @Test(arguments: [
        ("greeting", #"(str.++ "Dear " (str.++ who ","))"#),
        ("initial-count", "(str.substr text 0 2)"),
        ("odd-or-even", "(bvmul x x)"),
        ("odd-or-even", "(ite (= x x) x x)"),
        ("greeting", "nobody"),
        ("nested-rules", #"(str.++ "<" (str.++ "<" ">"))"#),
    ])
    func termsOutsideTheGrammarAreFound(name: String, body: String) throws {
        guard case .outsideGrammar = try judge(name, body) else {
            Issue.record("\(try judge(name, body))")
            return
        }
    }

    @Test(arguments: [
        "", "nothing", "(define-fun f () String who)", "(define-fun f ((who String)) Int who)",
        "(define-fun g ((who String)) String who)", "(define-fun f ((who String)) String who) x",
        "(define-fun f ((who String)) String (str.++ who",
    ])
    func whatIsNoDefinitionIsRefused(text: String) throws {
        let problem = try Fixtures.problem("greeting")
        let checker = SolutionChecker(file: problem.file, expressions: problem.expressions)
        guard case .malformed = checker.judge(text) else {
            Issue.record("\(checker.judge(text))")
            return
        }
    }

    /// Both evaluators must agree with SMT-LIB on the corners of every operator: the search has to
    /// give exactly this term, and the checker to find it right.
    @Test(arguments: [
        (#"(str.substr "abc" 1 9)"#, #""bc""#), (#"(str.substr "abc" -1 2)"#, #""""#),
        (#"(str.substr "abc" 3 1)"#, #""""#), (#"(str.substr "abc" 0 -1)"#, #""""#),
        (#"(str.at "abc" 2)"#, #""c""#), (#"(str.at "abc" 3)"#, #""""#),
        (#"(str.replace "abab" "b" "x")"#, #""axab""#), (#"(str.replace "ab" "" "x")"#, #""xab""#),
        (#"(str.replace "ab" "c" "x")"#, #""ab""#), (#"(str.indexof "abab" "b" 2)"#, "3"),
        (#"(str.indexof "abab" "" 4)"#, "4"), (#"(str.indexof "abab" "" 5)"#, "-1"),
        (#"(str.indexof "abab" "a" -1)"#, "-1"), (#"(str.to.int "012")"#, "12"),
        (#"(str.to.int "")"#, "-1"), (#"(str.to.int "1a")"#, "-1"),
        (#"(int.to.str 120)"#, #""120""#),
        (#"(int.to.str -3)"#, #""""#), (#"(str.prefixof "" "a")"#, "true"),
        (#"(str.suffixof "ab" "b")"#, "false"), (#"(str.contains "abc" "bc")"#, "true"),
        (#"(str.contains "abc" "")"#, "true"), (#"(str.len "a""b")"#, "3"),
        ("(bvudiv #x07 #x00)", "#xff"), ("(bvurem #x07 #x00)", "#x07"),
        ("(bvsdiv #x80 #xff)", "#x80"),
        ("(bvsdiv #xf9 #x02)", "#xfd"), ("(bvsrem #xf9 #x02)", "#xff"),
        ("(bvsrem #xf9 #x00)", "#xf9"),
        ("(bvsdiv #xf9 #x00)", "#x01"), ("(bvshl #x81 #x01)", "#x02"),
        ("(bvshl #x81 #x08)", "#x00"),
        ("(bvashr #x81 #x01)", "#xc0"), ("(bvashr #x81 #xff)", "#xff"),
        ("(bvlshr #x81 #x07)", "#x01"),
        ("(bvmul #x11 #x11)", "#x21"), ("(bvneg #x01)", "#xff"), ("(bvsub #x01 #x02)", "#xff"),
        ("(bvslt #xff #x00)", "true"), ("(bvult #xff #x00)", "false"),
        ("(bvnand #xff #x0f)", "#xf0"),
        ("(bvxnor #xff #x0f)", "#x0f"), ("(bvnor #xf0 #x01)", "#x0e"),
        ("(bvsge #x80 #x7f)", "false"),
        ("(+ 3 -5)", "-2"), ("(- 3)", "(- 3)"), ("(* 3 -5)", "-15"), ("(div -7 2)", "-4"),
        ("(mod -7 2)", "1"), ("(abs -7)", "7"), ("(<= 3 3)", "true"), ("(> 3 3)", "false"),
        ("(ite (< 1 2) 5 6)", "5"), ("(=> true false)", "false"), ("(xor true true)", "false"),
    ])
    func evaluatorsAgreeOnTheCorners(term: String, value: String) throws {
        let sort = Self.sort(of: value)
        let text = """
            (set-logic ALL)
            (synth-fun f ((unused Bool)) \(sort) ((Start \(sort) (\(term)))))
            (constraint (= (f true) \(value)))
            """
        let file = SourceFile(name: "corner", text: text)
        let limits = SolverLimits(time: .seconds(5), memoryBytes: 20_000_000)
        let result = FileResult.measure(file, name: "corner", limits: limits)
        #expect(result.isSolved, "\(result.status)")
    }

    private static func sort(of value: String) -> String {
        if value == "true" || value == "false" { return "Bool" }
        if value.hasPrefix("\"") { return "String" }
        return value.hasPrefix("#") ? "(_ BitVec 8)" : "Int"
    }
}
