import Intent
import Testing

@testable import Mutation

@Suite struct InputTests {
    static let signatures = [
        "func f(a: Int64, b: UInt8, c: Bool) -> Int64",
        "func f(a: [Int64], b: Int64) -> Int64",
        "func f(a: String, b: String) -> String",
        "func f(a: [String], b: Double, c: Float) -> Int64",
        "func f(a: Int64?, b: (Int8, UInt64), c: [[Int16]]) -> Int64",
        "func f(a: inout [Int64])",
    ]

    @Test(arguments: signatures)
    func randomInputsAreOfTheirTypesAndReproducible(text: String) throws {
        let call = text.hasSuffix(")") ? "example f(&[1]) leaves [1]" : "ensures true || true"
        let function = try Bench.module("\(text)\n\(call)").functions[0]
        let clauses = ClauseSet(function)
        let known = BoundaryInputs.make(
            for: function.intent, limit: 100, meets: clauses.allow
        ).inputs
        var random = RandomInputs(function.intent.signature, known: known, seed: 5)
        let inputs = random.make(500, allow: clauses.allow)
        #expect(inputs.count == 500)
        #expect(Set(inputs).count == 500)
        var again = RandomInputs(function.intent.signature, known: known, seed: 5)
        #expect(again.make(500, allow: clauses.allow) == inputs)
        var other = RandomInputs(function.intent.signature, known: known, seed: 6)
        #expect(other.make(500, allow: clauses.allow) != inputs)
        for input in inputs {
            #expect(
                zip(input, function.intent.signature.parameters).allSatisfy {
                    $0.isValid(for: $1.type)
                })
            for smaller in SmallerInputs.of(input) { #expect(smaller != input) }
        }
    }

    @Test func onlyAllowedInputsAreMade() throws {
        let function = try Bench.module(
            """
            func f(sorted: [Int64], index: Int64) -> Int64
            requires sorted.isSorted && index >= 0 && index < sorted.count
            ensures result == sorted[index]
            """
        ).functions[0]
        let clauses = ClauseSet(function)
        let known = BoundaryInputs.make(
            for: function.intent, limit: 100, meets: clauses.allow
        ).inputs
        var random = RandomInputs(function.intent.signature, known: known, seed: 1)
        let inputs = random.make(300, allow: clauses.allow)
        #expect(inputs.count > 100)
        for input in inputs { #expect(clauses.allow(input)) }
    }

    @Test func anEmptySignatureHasNoRandomInput() throws {
        let function = try Bench.module("func f() -> Int64\nexample f() == 4").functions[0]
        var random = RandomInputs(function.intent.signature, known: [[]], seed: 1)
        #expect(random.make(10) { _ in true }.isEmpty)
    }
}
