import Intent
import Testing

@testable import Synthesis

struct SearchTests {
    /// The same step budget gives the same programs.
    @Test func isDeterministic() throws {
        let function = try Workshop.function(
            """
            func f(a: Int32, b: Int32) -> Int
            example f(1, 2) == 5
            example f(3, 10) == 23
            example f(-4, 7) == 10
            example f(100, 0) == 100
            """)
        var limits = SynthesisLimits()
        limits.stepBudget = 60_000
        let texts = (0..<2).map { _ in
            var programs = Synthesizer(limits: limits).candidates(for: function)
            return (0..<3).map { _ in programs.next()?.irText ?? "nothing" }
        }
        #expect(texts[0] == texts[1])
        #expect(texts[0][0] != "nothing")
    }

    /// Nothing that breaks a clause is handed out, whatever the examples say.
    @Test func clausesThrowOutPrograms() throws {
        let function = try Workshop.function(
            """
            func f(n: Int) -> Int
            requires n >= 0 && n < 1000
            ensures result == n * n
            example f(0) == 0
            example f(1) == 1
            example f(2) == 4
            """)
        var programs = Workshop.programs(for: function)
        let first = programs.next()
        let program = try #require(first)
        #expect(program.summary.contains("n * n"))
    }

    @Test func saysHowFarItLooked() throws {
        let function = try Workshop.function(
            """
            func f(n: Int) -> Int
            example f(1) == 7182818284590452
            example f(2) == 3141592653589793
            example f(3) == 1414213562373095
            """)
        var programs = Workshop.programs(for: function, milliseconds: 300)
        let first = programs.next()
        #expect(first?.irText == nil)
        #expect(programs.account.contains("looked at"))
        #expect(programs.account.contains("limit was reached"))
    }

    @Test func saysWhatIsNotCovered() throws {
        let function = try Workshop.function(
            "func f(parts: [String]) -> Int\nexample f([\"a\"]) == 1")
        var programs = Workshop.programs(for: function)
        let first = programs.next()
        #expect(first?.irText == nil)
        #expect(programs.account.contains("the type of parts is not covered"))
    }

    @Test func stopsWhenAsked() throws {
        let function = try Workshop.function(
            "func f(n: Int) -> Int\nexample f(1) == 123456789\nexample f(2) == 987654321")
        var programs = Synthesizer().candidates(for: function, shouldStop: { true })
        let first = programs.next()
        #expect(first?.irText == nil)
    }

    /// Held-out examples are not looked at.
    @Test func heldOutExamplesAreHidden() throws {
        var function = try Workshop.function(
            "func f(n: Int) -> Int\nexample f(1) == 1\nexample f(2) == 2\nexample f(3) == 99")
        guard case .example(var example) = function.clauses[2].kind else { return }
        example.isHeldOut = true
        function.clauses[2].kind = .example(example)
        #expect(try Specification(function).samples.count == 2)
    }
}

struct OperatorTests {
    /// Operations have a value everywhere, so that no program can trap.
    @Test func everyOperationIsTotal() {
        let words: [Int64] = [.min, -1, 0, 1, 63, 64, .max]
        for operation in Operator.allCases {
            for a in words {
                for b in words { _ = operation.apply(a, b, 1) }
            }
        }
        #expect(Operator.divide.apply(.min, -1) == .min)
        #expect(Operator.divide.apply(7, 0) == 0)
        #expect(Operator.remainder.apply(.min, -1) == 0)
        #expect(Operator.shiftLeft.apply(1, 64) == 0)
        #expect(Operator.shiftRightArithmetic.apply(-8, 100) == -1)
    }
}

struct ExpressionBankTests {
    /// Only the smallest of expressions that are equal on all samples is kept.
    @Test func keepsOneOfEach() {
        let bank = ExpressionBank(
            sampleCount: 3, grammar: .init(operators: [.add, .multiply]), capacity: 1_000)
        bank.begin(leaves: [
            .init(.variable(0), .word, [1, 5, 9]), .init(.constant(2), .word, [2, 2, 2]),
        ])
        bank.grow { _, _ in true }
        bank.grow { _, _ in true }
        let columns = (0..<bank.count).map { Array(bank.column($0)) }
        #expect(Set(columns).count == columns.count)
        #expect(columns.contains([2, 10, 18]))
        #expect(columns.contains([1, 25, 81]))
    }

    /// A leaf that counts as more waits for its size.
    @Test func costlyLeavesComeLater() {
        let bank = ExpressionBank(
            sampleCount: 1, grammar: .init(operators: [.add]), capacity: 100)
        bank.begin(leaves: [
            .init(.variable(0), .word, [3]), .init(.variable(1), .word, [50], cost: 2),
        ])
        #expect(bank.count == 1)
        bank.grow { _, _ in true }
        #expect(bank.count == 2)
    }
}
