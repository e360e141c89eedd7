import Agreement
import Evidence
import Intent
import Testing

/// Two implementations on the same inputs, with the real worker.
@Suite struct ComparisonTests {
    @Test func differentAlgorithmsAgree() async throws {
        let gcd = try Support.function("gcd", in: "functions.intent.md")
        let report = try await Support.compare(
            gcd, try Support.implementation("gcd.euclid.ll"),
            try Support.implementation("gcd.binary.ll"))
        #expect(report.outcome == .equal)
        #expect(report.evidence.inputs == 800)
        #expect(report.evidence.source == "gcd.binary.ll")
        #expect(report.differences.isEmpty)
    }

    @Test func aWrongSignIsFoundShrunkAndBlamed() async throws {
        let gcd = try Support.function("gcd", in: "functions.intent.md")
        let report = try await Support.compare(
            gcd, try Support.implementation("gcd.euclid.ll"),
            try Support.implementation("gcd.signed.ll"))
        #expect(report.outcome == .different)
        let difference = try #require(report.differences.first)
        #expect(difference.texts.call == "gcd(-1, 0)")
        #expect(difference.texts.given == "1")
        #expect(difference.texts.other == "-1")
        #expect(difference.blame == .second)
        #expect(difference.objections.map(\.clause) == ["gcd/ensures.1"])
    }

    /// The constant stands in the code, and is tried for that reason.
    @Test func aSingleWrongNumberIsFound() async throws {
        let gcd = try Support.function("gcd", in: "functions.intent.md")
        let report = try await Support.compare(
            gcd, try Support.implementation("gcd.needle.ll"),
            try Support.implementation("gcd.euclid.ll"))
        let difference = try #require(report.differences.first)
        #expect(difference.texts.call.hasPrefix("gcd(74131, "))
        #expect(difference.texts.given != difference.texts.other)
    }

    @Test func aTrapIsAResult() async throws {
        let gcd = try Support.function("gcd", in: "functions.intent.md")
        let report = try await Support.compare(
            gcd, try Support.implementation("gcd.dividing.ll"),
            try Support.implementation("gcd.euclid.ll"))
        #expect(report.outcome == .different)
        let trap = try #require(
            report.differences.first {
                $0.objections.contains { $0.clause == "undefined-behaviour" }
            })
        #expect(trap.texts.call == "gcd(0, 0)")
        #expect(trap.texts.given.contains("divides by zero"))
        #expect(trap.texts.other == "0")
        #expect(trap.blame == .first)
    }

    @Test func aCallThatDoesNotComeBackIsAResult() async throws {
        let gcd = try Support.function("gcd", in: "functions.intent.md")
        let report = try await Support.compare(
            gcd, try Support.implementation("gcd.euclid.ll"),
            try Support.implementation("gcd.endless.ll"))
        #expect(report.outcome == .different)
        let difference = try #require(report.differences.first)
        #expect(difference.texts.other.contains("did not come back within"))
        #expect(difference.blame == .second)
    }

    /// Both are late for most inputs; what is not late is still compared.
    @Test func callsThatAreBothLateDoNotEndTheComparison() async throws {
        let gcd = try Support.function("gcd", in: "functions.intent.md")
        let endless = try Support.implementation("gcd.endless.ll")
        var effort = Support.effort(inputs: 300)
        effort.milliseconds = 3_000
        let report = try await Support.compare(gcd, endless, endless, effort)
        #expect(report.outcome == .equal)
        #expect(report.bothFailed > 0)
        #expect(report.notRun > 0)
        #expect(report.differences.isEmpty)
    }

    @Test func readingPastTheEndIsAResult() async throws {
        let largest = try Support.function("largest", in: "functions.intent.md")
        let report = try await Support.compare(
            largest, try Support.implementation("largest.ll"),
            try Support.implementation("largest.past.ll"))
        let difference = try #require(report.differences.first)
        #expect(difference.texts.call == "largest([0])")
        #expect(difference.texts.given == "0")
        #expect(difference.blame == .second)
    }

    @Test func longListsAreTried() async throws {
        let largest = try Support.function("largest", in: "functions.intent.md")
        let report = try await Support.compare(
            largest, try Support.implementation("largest.sixteen.ll"),
            try Support.implementation("largest.ll"))
        let difference = try #require(report.differences.first)
        guard case .array(let elements) = difference.arguments[0] else {
            Issue.record("a list is expected")
            return
        }
        #expect(elements.count == 17)
        #expect(elements.dropLast().allSatisfy { $0 == .integer(0) })
        #expect(difference.blame == .first)
        #expect(
            difference.objections.contains { $0.isOfFirst && $0.clause == "largest/ensures.2" })
    }

    @Test func whatNoClauseSaysIsAQuestion() async throws {
        let near = try Support.function("near", in: "functions.intent.md")
        let report = try await Support.compare(
            near, try Support.implementation("near.same.ll"),
            try Support.implementation("near.next.ll"))
        #expect(report.differences.first?.texts.call == "near(100)")
        #expect(report.differences.first?.blame == .neither)
        #expect(report.differences.first?.objections == [])
    }

    @Test func aFunctionOfAnotherNameTakesThePlace() async throws {
        let near = try Support.function("near", in: "functions.intent.md")
        let other = Implementation(
            name: "near.other.ll#same", text: try Support.bytes("near.other.ll"), symbol: "same",
            as: "near")
        let report = try await Support.compare(
            near, try Support.implementation("near.same.ll"), other)
        #expect(report.outcome == .equal)
    }

    @Test func numbersThatAreNoneAreEqual() async throws {
        let quotient = try Support.function("quotient", in: "functions.intent.md")
        let report = try await Support.compare(
            quotient, try Support.implementation("quotient.ll"),
            try Support.implementation("quotient.payload.ll"))
        #expect(report.outcome == .equal)
    }

    @Test func roundingIsADifferenceUnlessItIsTolerated() async throws {
        let quotient = try Support.function("quotient", in: "functions.intent.md")
        let direct = try Support.implementation("quotient.ll")
        let inverse = try Support.implementation("quotient.inverse.ll")
        let exact = try await Support.compare(quotient, direct, inverse)
        #expect(exact.outcome == .different)
        #expect(exact.differences.first?.blame == .neither)
    }

    @Test func theSeedDecidesWhatIsTried() async throws {
        let near = try Support.function("near", in: "functions.intent.md")
        let same = try Support.implementation("near.same.ll")
        let next = try Support.implementation("near.next.ll")
        let effort = Support.effort(inputs: 300, seed: 77)
        let first = try await Support.compare(near, same, next, effort)
        let second = try await Support.compare(near, same, next, effort)
        #expect(first.evidence == second.evidence)
        #expect(first.rejected == second.rejected)
        #expect(first.evidence.seed == 77)
    }

    @Test func codeThatIsRefusedIsNamed() async throws {
        let gcd = try Support.function("gcd", in: "functions.intent.md")
        let report = try await Support.compare(
            gcd, try Support.implementation("gcd.euclid.ll"),
            try Support.implementation("refused.ll"))
        guard case .refused(let name, let refusals) = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        #expect(name == "refused.ll")
        #expect(refusals.contains { $0.message.contains("getpid") })
    }
}
