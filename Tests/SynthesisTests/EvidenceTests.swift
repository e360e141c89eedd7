import Intent
import Testing

@testable import Synthesis

/// How much examples and clauses say, and what is not taken for more than it is.
struct EvidenceTests {
    private func contractBits(_ clauses: String) throws -> Double {
        let function = try Workshop.function(
            """
            func f(n: Int) -> Int
            \(clauses)
            example f(2) == 4
            example f(7) == 49
            example f(-3) == 9
            """)
        return CandidateCheck(try Specification(function)).contractBits
    }

    /// A contract counts by what it refuses, not by being there.
    @Test func contractsCountByWhatTheyRefuse() throws {
        let weak = try contractBits("ensures result >= 0")
        let strong = try contractBits("requires n < 1000 && n > -1000\nensures result == n * n")
        #expect(weak < 8)
        #expect(strong > 20)
        #expect(try contractBits("law f(-n) == f(n)") == 4)
        #expect(try contractBits("") == 0)
    }

    /// What programs keep that only fit the examples does not speak for them.
    @Test func looseContractsSayLittle() throws {
        let names = ["mode", "sumOfEvens", "clamp"]
        let functions = try Workshop.functions(
            at: Workshop.everyday.appending(path: "typical.intent.md"))
        for function in functions where names.contains(function.intent.name) {
            let bits = CandidateCheck(try Specification(function)).contractBits
            #expect(bits < 12, "\(function.intent.name)")
        }
    }

    /// Where few examples make a parameter and a constant the same, probes tell them apart.
    @Test func probesTellTermsApart() throws {
        let function = try Workshop.function(
            """
            func f(value: Int, low: Int, high: Int) -> Int
            requires low <= high
            ensures result >= low && result <= high
            example f(5, 0, 10) == 5
            example f(42, 0, 10) == 10
            """)
        var specification = try Specification(function)
        let check = CandidateCheck(specification)
        specification.addProbes { check.meetsRequires($0) }
        let low = Set(specification.samples.map { $0.words[1] })
        #expect(low.count > 1)
        #expect(specification.samples.allSatisfy { check.meetsRequires($0.arguments) })
        #expect(specification.expected.count { $0.saysResult } == 2)
        var programs = Synthesizer().candidates(for: function, acceptsWeak: true)
        let summary = programs.next()?.summary
        #expect(summary?.contains("low") ?? false)
        #expect(summary?.contains("high") ?? false)
    }

    /// To give back one of the arguments says little.
    @Test func choosingAnArgumentSaysLittle() throws {
        let chosen = try Specification(
            Workshop.function("func f(a: [Int]) -> Int\nexample f([1000000, 2]) == 1000000"))
        let made = try Specification(
            Workshop.function("func f(a: [Int]) -> Int\nexample f([1000, 2]) == 1000000"))
        #expect(chosen.exampleBits < made.exampleBits / 2)
    }

    /// A branch for a single example is a repetition of it.
    @Test func aBranchForOneExampleIsNotTrusted() throws {
        let function = try Workshop.function(
            """
            func f(n: Int) -> Int
            example f(1) == 1
            example f(2) == 2
            example f(3) == 3
            example f(40) == 40
            example f(99) == 123456
            """)
        var programs = Workshop.programs(for: function, milliseconds: 1_000)
        while let program = programs.next() { #expect(!program.isWellSupported) }
    }

    /// Programs that differ where the examples do not look are shown side by side.
    @Test func rivalsAreSeen() throws {
        let function = try Workshop.function(
            """
            func f(a: Int32, b: Int32) -> Int
            example f(2, 2) == 4
            example f(0, 0) == 0
            """)
        var programs = Synthesizer().candidates(for: function, acceptsWeak: true)
        _ = programs.next()
        #expect((programs.margin ?? .infinity) < 1)
        let question = try #require(programs.question)
        #expect(question.first != question.second)
    }

    /// Withheld examples are not looked at, and count as evidence.
    @Test func withheldExamplesAreNotLookedAt() throws {
        let function = try Workshop.function(
            """
            func f(n: Int) -> Int
            example f(1) == 3
            example f(2) == 6
            example f(10) == 77777
            """)
        var programs = Synthesizer().candidates(for: function, withholding: [2])
        let first = programs.next()
        #expect(try #require(first).summary.contains("n"))
        #expect(try #require(first).isWellSupported)
    }

    /// Arguments that a judge found are checked like boundary inputs.
    @Test func counterexamplesAreChecked() throws {
        let function = try Workshop.function(
            """
            func f(n: Int) -> Int
            requires n >= 0 && n <= 1000000
            ensures n / 89 != 61 || result == 0
            example f(1) == 1
            example f(2) == 2
            example f(9) == 9
            """)
        var plain = Synthesizer().candidates(for: function, acceptsWeak: true)
        let simplest = plain.next()?.summary
        #expect(simplest == "Found by search: n")
        var told = Synthesizer().candidates(
            for: function, counterexamples: [[.integer(5_450)]], acceptsWeak: true)
        let other = told.next()?.summary
        #expect(other != simplest)
    }

    @Test func progressIsTold() async throws {
        let function = try Workshop.function(
            "func f(n: Int) -> Int\nexample f(1) == 7182818284590452\nexample f(2) == 3141592653")
        var limits = SynthesisLimits()
        limits.searchMilliseconds = 500
        await confirmation("progress", expectedCount: 1...) { told in
            var programs = Synthesizer(limits: limits).candidates(
                for: function,
                progress: { progress in
                    #expect(progress.rate >= 0)
                    #expect(progress.text.contains("a second"))
                    told()
                })
            _ = programs.next()
        }
    }

    @Test func enumerationIsMeasured() {
        let (expressions, seconds) = Synthesizer.measureEnumeration(milliseconds: 50)
        #expect(expressions > 10_000)
        #expect(seconds >= 0.04)
    }

    /// Others with a watched column are seen beside the one that is kept.
    @Test func banksShowOthersWithOneColumn() {
        let bank = ExpressionBank(
            sampleCount: 2, grammar: .init(operators: [.add, .multiply]), capacity: 1_000)
        bank.watch([4, 0], .word)
        bank.begin(leaves: [.init(.variable(0), .word, [2, 0])])
        bank.grow { _, _ in true }
        bank.grow { _, _ in true }
        #expect(bank.takeSightings() == [.apply(.multiply, [.variable(0), .variable(0)])])
        #expect(bank.takeSightings().isEmpty)
    }
}
