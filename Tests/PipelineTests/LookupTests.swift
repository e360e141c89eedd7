import Foundation
import Intent
import Synthesis
import Testing

@testable import Pipeline

struct IntentLookupTests {
    private static let lookup = IntentLookup(Bench.library)

    /// Sentences as people type them, each with the one intent it means.
    @Test(arguments: [
        ("greatest common divisor of two integers", "gcd"),
        ("is a number prime?", "is_prime"),
        ("check whether a year is a leap year", "is_leap_year"),
        ("reverse a string", "reverse_string"),
        ("least common multiple", "lcm"),
        ("the n-th fibonacci number", "fibonacci"),
        ("sort an array with bubble sort", "bubble_sort"),
        ("count the words in a text", "count_words"),
        ("encode bytes as base64", "base64_encode"),
        ("the factorial of n", "factorial"),
        ("convert text to uppercase", "to_uppercase"),
    ])
    func theClosestIsWhatIsMeant(_ sentence: String, _ name: String) {
        let matches = Self.lookup.closest(to: sentence)
        #expect(
            matches.first?.function.intent.name == name,
            "\(matches.map { "\($0.function.intent.name) \($0.score)" })")
    }

    @Test(arguments: ["greatest common divisor of two integers", "the factorial of n"])
    func aClearWinnerIsTaken(_ sentence: String) {
        guard case .winner = Self.lookup.decision(for: sentence) else {
            Issue.record("\(Self.lookup.decision(for: sentence))")
            return
        }
    }

    /// Words that fit several intents, or hardly any, decide nothing.
    @Test(arguments: ["encode", "maximum", "reverse", "the largest prime factor of a polynomial"])
    func unclearSentencesAreAskedAbout(_ sentence: String) {
        if case .winner(let match, _) = Self.lookup.decision(for: sentence) {
            Issue.record("took \(match.function.intent.name)")
        }
    }

    @Test func nothingInCommonIsNothing() {
        guard case .nothing = Self.lookup.decision(for: "quaternion slerp") else {
            Issue.record("something was found")
            return
        }
        #expect(Self.lookup.closest(to: "").isEmpty)
        #expect(Self.lookup.closest(to: "gcd", limit: -1).isEmpty)
    }

    @Test func stemsBringFormsTogether() {
        #expect(WordStems.stem("primes") == WordStems.stem("prime"))
        #expect(WordStems.stem("trimmed") == WordStems.stem("trimming"))
        #expect(WordStems.stem("largest") == WordStems.stem("maximum"))
        #expect(WordStems.words("isLeapYear") == WordStems.words("is_leap_year"))
        #expect(WordStems.stem("s") == "s")
    }
}

struct ExampleIntentTests {
    private func signature(_ examples: [String]) throws -> String {
        let intent = try ExampleIntent.infer(from: examples).get()
        return Printer.text(of: intent.function.intent.signature)
    }

    @Test(arguments: [
        (["f(\"ab\") == \"ba\""], "func f(s: String) -> String"),
        (["add(1, 2) == 3", "add(-1, 0) == -1"], "func add(n: Int64, m: Int64) -> Int64"),
        (["g([]) == 0", "g([1, 2]) == 3"], "func g(a: [Int64]) -> Int64"),
        (["h(1) == 0.5", "h(2) == 1"], "func h(n: Int64) -> Double"),
        (["k(3) == nil", "k(4) == 2"], "func k(n: Int64) -> Int64?"),
        (["e(18446744073709551615) == true"], "func e(n: UInt64) -> Bool"),
        (["half(3) ≈ 1.5 ± 0.1"], "func half(n: Int64) -> Double"),
        (["sort(&[2, 1]) leaves [1, 2]"], "func sort(a: inout [Int64])"),
        (
            ["mid(\"a\", [\"b\"], true) == (1, \"x\")"],
            "func mid(s: String, a: [String], p: Bool) -> (Int64, String)"
        ),
    ])
    func signaturesAreInferred(_ examples: [String], _ expected: String) throws {
        #expect(try signature(examples) == expected)
    }

    @Test(arguments: [
        (["f([]) == 1"], "cannot be told"),
        (["f(nil) == 1"], "cannot be told"),
        (["f(1) == []"], "the type of the result"),
        (["f(1) == 1", "g(1) == 1"], "all must call one function"),
        (["f(1) == 1", "f(1, 2) == 1"], "other arguments"),
        (["f(1) == 1", "f(\"a\") == 1"], "different types"),
        (["f(1) = 1"], "f(1) = 1"),
        (["f(x) == 1"], "no value"),
        (["f(99999999999999999999999) == 1"], "no type has"),
        (["f(-1) == 1", "f(18446744073709551615) == 1"], "neither"),
        (["f(&1) leaves 2"], "'&'"),
        ([""], "no example"),
        (["f(1) == 1\nrequires true"], "one line"),
        ([], "no example"),
    ])
    func whatIsMissingIsNamed(_ examples: [String], _ reason: String) {
        guard case .failure(let problem) = ExampleIntent.infer(from: examples) else {
            Issue.record("an intent came out")
            return
        }
        #expect(problem.message.contains(reason), "\(problem.message)")
    }

    /// What comes out is an intent file that the ordinary reader takes, whatever the prose holds.
    @Test func theTextIsAnIntentFile() throws {
        let intent = try ExampleIntent.infer(
            from: ["f(\"ab\") == \"ba\""], english: "# Reverses\n```intent\nfunc g()\n``` it"
        ).get()
        let (module, problems) = IntentReader.read(
            bytes: Array(intent.text.utf8), name: intent.fileName)
        #expect(problems.isEmpty)
        #expect(module?.functions.map(\.name) == ["f"])
        #expect(intent.fileName == "f.intent.md")
    }
}

struct ExampleDialogueTests {
    private static var limits: SynthesisLimits {
        var limits = SynthesisLimits()
        limits.searchMilliseconds = 1_500
        limits.stepBudget = 300_000
        return limits
    }

    /// The answer to a question tells the two programs apart.
    @Test func answersDecide() throws {
        var dialogue = try ExampleDialogue(["f(2) == 4"], limits: Self.limits)
        var asked = 0
        while let question = dialogue.question() {
            asked += 1
            #expect(question.first != question.second)
            let number = try #require(Int(question.call.dropFirst(2).dropLast()))
            let (square, isOverflow) = number.multipliedReportingOverflow(by: number)
            guard !isOverflow else { break }
            try dialogue.answer(String(square))
        }
        #expect(asked >= 1)
        #expect(asked <= ExampleDialogue.questionLimit)
        #expect(dialogue.intent.text.contains("example f(2) == 4"))
        #expect(dialogue.intent.function.clauses.count >= 2)
    }

    @Test func answersOfAnotherTypeAreRefused() throws {
        var dialogue = try ExampleDialogue(["f(2) == 4"], limits: Self.limits)
        #expect(throws: ExampleProblem.self) { try dialogue.answer("5") }
        let question = dialogue.question()
        #expect(question != nil)
        #expect(throws: ExampleProblem.self) { try dialogue.answer("\"five\"") }
        #expect(throws: ExampleProblem.self) { try dialogue.answer("5\nrequires false") }
    }
}
