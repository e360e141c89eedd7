import Evidence
import Intent
import Testing

@testable import Agreement
@testable import Inputs

/// Inputs by themselves, without running anything.
@Suite struct InputTests {
    private func inputs(_ name: String, count: Int, seed: UInt64 = 1) throws -> [[Value]] {
        let function = try Support.function(name, in: "functions.intent.md")
        var inputs = ComparisonInputs(function, codes: [], effort: Support.effort(seed: seed))
        return inputs.next(count, until: .now + .seconds(20))
    }

    @Test(arguments: ["gcd", "largest", "near", "quotient", "head", "ends", "double_all", "total"])
    func inputsAreValidMeetRequiresAndAreDifferent(_ name: String) throws {
        let function = try Support.function(name, in: "functions.intent.md")
        let requires = RequiresCheck(function, functions: [name])
        let lists = try inputs(name, count: 2_000)
        #expect(lists.count == 2_000)
        #expect(Set(lists).count == lists.count)
        #expect(lists.allSatisfy(requires.isMet))
    }

    /// Conditions that are simple are met by construction: few inputs are made in vain.
    @Test(arguments: [("gcd", 0.35), ("largest", 0.1), ("double_all", 0.35), ("head", 0.6)])
    func simpleConditionsAreMetByConstruction(_ name: String, _ limit: Double) throws {
        let function = try Support.function(name, in: "functions.intent.md")
        var effort = Support.effort()
        effort.boundaryInputs = 0
        var inputs = ComparisonInputs(function, codes: [], effort: effort)
        let made = inputs.next(3_000, until: .now + .seconds(20)).count
        #expect(made == 3_000)
        #expect(Double(inputs.rejected) / Double(made + inputs.rejected) < limit)
    }

    @Test func listsHaveAllSizesUpToForty() throws {
        let sizes = try inputs("largest", count: 3_000).compactMap { $0[0].elementCount }
        #expect(Set(1...40).isSubset(of: Set(sizes)))
        #expect(sizes.filter { $0 <= 7 }.count > sizes.count / 3)
    }

    @Test func anotherSeedGivesOtherInputs() throws {
        let first = try inputs("near", count: 1_000, seed: 1)
        #expect(try inputs("near", count: 1_000, seed: 1) == first)
        #expect(try inputs("near", count: 1_000, seed: 2) != first)
    }

    @Test func smallerInputsComeToAnEnd() {
        let start: [Value] = [
            .integer(.min), .array([.integer(.max), .integer(-3)]), .double(-1234.5),
            .string(Array("héllo".utf8)), .some(.tuple([.bool(true), .integer(9)])),
        ]
        var current = start
        var random = SplitMix(seed: 5)
        var steps = 0
        while steps < 2_000,
            let next = random.element(of: SmallerInputs.lists(from: current))
        {
            #expect(next != current)
            current = next
            steps += 1
        }
        #expect(steps < 2_000, "\(current)")
        #expect(SmallerInputs.lists(from: current).isEmpty)
    }
}
