import Intent
import Testing

@testable import Synthesis

/// Programs that call components, whose values come from elsewhere.
struct ComponentTests {
    private static let integer = Type.integer(.int64)

    /// Triples a number up to 1000, and gives the elements of a list twice each.
    private static let components = [
        Component(
            signature: Signature(
                name: "f.triple", parameters: [Parameter(name: "n", type: integer)],
                result: integer), cost: 1, accepts: { isSmall($0[0]) }),
        Component(
            signature: Signature(
                name: "f.twice", parameters: [Parameter(name: "a", type: .array(integer))],
                result: .array(integer)), cost: 1),
    ]

    private static func isSmall(_ value: Value) -> Bool {
        if case .integer(let number) = value { return number.magnitude <= 1_000 }
        return false
    }

    private func answer(_ call: ComponentCall) -> ComponentAnswer {
        switch call.arguments[0] {
        case .integer(let number): .value(.integer(3 * number))
        case .array(let elements): .value(.array(elements.flatMap { [$0, $0] }))
        default: .outsideContract
        }
    }

    private func programs(_ block: String) throws -> (SynthesizedPrograms, rounds: Int) {
        var limits = SynthesisLimits()
        limits.searchMilliseconds = 4_000
        var search = ComponentSearch(
            try Workshop.function(block), components: Self.components, limits: limits)
        var rounds = 0
        while true {
            let calls = search.missingCalls()
            if calls.isEmpty { break }
            rounds += 1
            try #require(rounds <= 20)
            #expect(Set(calls).count == calls.count)
            for call in calls { search.learn(call, answer(call)) }
        }
        return (search.candidates(), rounds)
    }

    @Test func rowsCallComponents() throws {
        var (programs, _) = try programs(
            """
            func f(a: [Int]) -> Int
            requires forall x in a: x > -100 && x < 100
            example f([]) == 0
            example f([1, 2]) == 9
            example f([5, 5, 5]) == 45
            example f([7, -3, 11]) == 45
            """)
        let first = programs.next()
        let program = try #require(first)
        #expect(try Workshop.complaint(about: program.irText) == nil)
        guard program.components.contains(0) else { return }
        #expect(program.irText.contains("declare i64 @f.triple(i64)"))
    }

    /// What a component makes of a parameter stands in memory that grows until it is enough.
    @Test func listsOfComponentsAreUsed() throws {
        var (programs, _) = try programs(
            """
            func f(a: [Int]) -> [Int]
            example f([]) == []
            example f([1]) == [3, 3]
            example f([4, 5]) == [12, 12, 15, 15]
            example f([-7, 0, 2]) == [-21, -21, 0, 0, 6, 6]
            """)
        let first = programs.next()
        let program = try #require(first, "\(programs.account)")
        #expect(program.components.contains(1))
        #expect(program.irText.contains("= alloca i64, i64 %scratch_capacity"))
        #expect(try Workshop.complaint(about: program.irText) == nil)
    }

    /// A program that needs a component where its contract does not hold is not given.
    @Test func contractsOfComponentsHold() throws {
        var (programs, _) = try programs(
            """
            func f(n: Int) -> Int
            example f(1) == 3
            example f(2) == 6
            example f(50) == 150
            """)
        while let program = programs.next(), program.isWellSupported {
            #expect(program.components.isEmpty)
        }
    }

    @Test func unknownAnswersAreNotAskedForAgain() throws {
        var search = ComponentSearch(
            try Workshop.function("func f(n: Int) -> Int\nexample f(1) == 3"),
            components: Self.components)
        var asked: Set<ComponentCall> = []
        for _ in 0..<30 {
            for call in search.missingCalls() {
                #expect(asked.insert(call).inserted)
                search.learn(call, .unknown)
            }
        }
        #expect(search.missingCalls().isEmpty)
    }

    @Test func onlyPlainTypesAreCovered() {
        let nested = Signature(
            name: "f", parameters: [Parameter(name: "a", type: .array(.string))],
            result: .string)
        #expect(!Component.isCovered(nested))
        #expect(Component.isCovered(Self.components[1].signature))
    }
}
