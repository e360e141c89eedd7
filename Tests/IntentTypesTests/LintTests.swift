import Diagnostics
import Intent
import Testing

@Suite struct LintTests {
    private func codes(_ severity: Diagnostic.Severity = .error, _ lines: String...) -> [String] {
        var checked = Checked("# T\n\n```intent\n" + lines.joined(separator: "\n") + "\n```\n")
        #expect(checked.rendered == "")
        checked.lint(contradictions: severity)
        return checked.diagnostics.map { "\($0.severity.rawValue) \($0.code)" }
    }

    @Test func gravityOfContradictionsIsTheCallers() {
        for severity in [Diagnostic.Severity.note, .warning, .error] {
            let found = codes(
                severity, "func f(n: Int64) -> Int64", "ensures result > n", "example f(3) == 3")
            #expect(found == ["\(severity.rawValue) intent.contradiction"])
        }
    }

    @Test func examplesOutsideRequiresAreErrors() {
        let found = codes(
            .note, "func f(n: Int64) -> Int64", "requires n != 0", "ensures result == 10 / n",
            "example f(0) == 3", "example f(5) == 2")
        #expect(found == ["error intent.example-outside-requires"])
    }

    @Test func approximateExamplesAreNotHeldAgainstClauses() {
        let found = codes(
            .error, "func third(x: Double) -> Double", "ensures result * 3 == x",
            "example third(1) ≈ 0.3333 ± 0.001")
        #expect(found.isEmpty)
    }

    @Test func notANumberIsNoContradiction() {
        let found = codes(
            .error, "func f(x: Double) -> Double", "ensures x.isNaN || result == x",
            "example f(Double.nan) == Double.nan", "example f(Double.nan) == Double.nan")
        #expect(found == ["warning intent.repeated-example"])
    }

    @Test(arguments: [
        "result == n", "n < 0 || result > 3", "result != 7", "(result + n) % 2 == 0",
        "result < 9223372036854775807", "n == Int64.max || result <= n",
    ])
    func clausesThatSaySomethingPass(condition: String) {
        let found = codes(.note, "func f(n: Int64) -> Int64", "ensures \(condition)")
        #expect(found.isEmpty)
    }

    /// NaN differs from itself, so that this says that there is none.
    @Test func equalityWithItselfSaysSomethingAboutFloats() {
        let found = codes(
            .note, "func f(x: Double) -> [Double]", "ensures forall y in result: y == y",
            "example f(1) == [1]", "example f(2) == [1, 2]")
        #expect(!found.contains("warning intent.empty-clause") || found.count == 1)
    }

    @Test func parametersMayBeCalledLikeQuantifiersAndMethods() {
        let found = codes(
            .error, "func take(a: [Int64], count: Int64, first: Int64) -> [Int64]",
            "requires count >= 0 && count <= a.count && first == 0",
            "ensures result == a.prefix(count)", "ensures result.count == count",
            "example take([1, 2, 3], 2, 0) == [1, 2]")
        #expect(found.isEmpty)
    }

    /// What takes long to evaluate is left undecided.
    @Test func expensiveClausesCostLittle() {
        let clock = ContinuousClock()
        var lines = [
            "func f(n: Int64) -> Int64",
            "requires forall i in 0..<1000000000: i * i >= n - n",
            "ensures (count i in 0..<1000000000: i == result) == 1",
            "law pow(n, 3000) % 7 == f(n)",
        ]
        for index in 0..<500 { lines.append("example f(\(index)) == \(index)") }
        let time = clock.measure {
            var checked = Checked("# T\n\n```intent\n" + lines.joined(separator: "\n") + "\n```\n")
            checked.lint()
            #expect(checked.errors.isEmpty)
        }
        #expect(time < .seconds(5))
    }
}
