import BigInt
import Intent
import SandboxProtocol
import Testing

@testable import ClauseCode

/// What is solved of `requires`, and what is mined.
@Suite struct RecipeTests {
    private func recipe(
        _ text: String, constants: [UInt64] = [], words: [[UInt8]] = []
    ) throws -> InputRecipe {
        RecipeMaker(try checkedFunction(text), codeConstants: constants, codeWords: words).recipe()
    }

    /// The ends of an integer's recipe.
    private func ends(_ recipe: ValueRecipe) -> [Int64]? {
        guard case .integer(_, _, let low, let high, _) = recipe else { return nil }
        return [Int64(bitPattern: low), Int64(bitPattern: high)]
    }

    private func counts(_ recipe: ValueRecipe) -> [Int]? {
        guard case .slice(_, let fewest, let most, _, _, _) = recipe else { return nil }
        return [fewest, most]
    }

    private func element(_ recipe: ValueRecipe) -> ValueRecipe {
        guard case .slice(let element, _, _, _, _, _) = recipe else { return recipe }
        return element
    }

    private func constants(_ recipe: ValueRecipe) -> [UInt64] {
        switch recipe {
        case .integer(_, _, _, _, let constants), .real(_, _, _, let constants): constants
        default: []
        }
    }

    @Test(
        arguments: [
            ("x >= 0 && x < 100", [0, 99]), ("0 <= x && 100 > x", [0, 99]),
            ("!(x < 3) && !(x > 7)", [3, 7]), ("2 * x + 1 <= 10 && -3 * x <= 10", [-3, 4]),
            ("abs(x) <= 50", [-50, 50]), ("x == 12", [12, 12]),
            ("x > Int64.min", [.min + 1, .max]),
            ("y >= 5 && x > y && x <= 100", [6, 100]), ("x >= 0 && x + y <= 10 && y >= 3", [0, 7]),
            ("x < 5 || x > 7", [.min, .max]), ("x < 0 && x > 0", [.min, -1]),
            ("x >= 0 && x <= pow(2, 40)", [0, 1 << 40]),
        ] as [(String, [Int64])])
    func integersAreSolved(condition: String, expected: [Int64]) throws {
        let recipe = try recipe(
            "func f(x: Int64, y: Int64) -> Int64\nrequires \(condition)\nensures result == x")
        #expect(ends(recipe.parameters[0]) == expected)
    }

    @Test func countsAndElementsAreSolved() throws {
        let recipe = try recipe(
            """
            func f(a: [Int64], b: [Int64], s: String, m: [[UInt8]], i: Int64) -> Int64
            requires !a.isEmpty && a.count <= 32 && a.isSorted && a.count == b.count
            requires forall x in a: x > 0 && x < 10
            requires forall k in 0..<b.count: b[k] >= -5
            requires forall k in 1..<b.count: b[k - 1] < b[k]
            requires s.isASCII && s.count >= 3
            requires forall row in m: row.count == 4 && (forall v in row: v <= 9)
            requires i >= 0 && i < a.count
            ensures  result == a[i]
            """)
        let parameters = recipe.parameters
        #expect(counts(parameters[0]) == [1, 32])
        #expect(ends(element(parameters[0])) == [1, 9])
        #expect(counts(parameters[1]) == [1, 32])
        #expect(ends(element(parameters[1])) == [-5, .max])
        guard case .slice(_, _, _, .ascending, false, _) = parameters[0],
            case .slice(_, _, _, .strictlyAscending, false, _) = parameters[1],
            case .slice(_, 3, 27, .any, true, let words) = parameters[2]
        else {
            Issue.record("\(parameters)")
            return
        }
        #expect(words.contains([UInt8(ascii: " ")]))
        #expect(ends(element(parameters[2])) == [0, 127])
        #expect(counts(parameters[3]) == [0, 24])
        #expect(counts(element(parameters[3])) == [4, 4])
        #expect(ends(element(element(parameters[3]))) == [0, 9])
        #expect(recipe.relations.first == .sameCount(0, 1))
        #expect(recipe.relations.contains(.index(4, into: 0, low: 0, offset: -1)))
        #expect(!recipe.relations.contains(.element(4, of: 0)))
        #expect(recipe.relations.contains(.sometimesEqual(0, 1)))
    }

    @Test func orderIsSolved() throws {
        let recipe = try recipe(
            """
            func f(n: Int64, low: Int64, high: Int64, a: [Int64]) -> Int64
            requires low < high && low >= 0 && high <= 9 && a.contains(n)
            ensures  result >= low
            """)
        #expect(ends(recipe.parameters[1]) == [0, 8])
        #expect(ends(recipe.parameters[2]) == [1, 9])
        #expect(recipe.relations.first == .ordered(1, 2, isStrict: true))
        #expect(recipe.relations.contains(.element(0, of: 3)))
        #expect(counts(recipe.parameters[3]) == [1, 25])
    }

    @Test func indicesBelowIndicesAreIndices() throws {
        let recipe = try recipe(
            """
            func f(a: [Int64], low: Int64, high: Int64) -> Int64
            requires 0 <= low && low < high && high <= a.count
            ensures  result >= low
            """)
        #expect(
            Array(recipe.relations.prefix(3)) == [
                .index(2, into: 0, low: 1, offset: 0), .index(1, into: 0, low: 0, offset: -1),
                .ordered(1, 2, isStrict: true),
            ])
    }

    @Test(arguments: [
        ("1..<a.count: a[i - 1] <= a[i]", ValueRecipe.Order.ascending),
        ("0..<a.count - 1: a[i] <= a[i + 1]", .ascending),
        ("1..<a.count: a[i] > a[i - 1]", .strictlyAscending),
        ("2..<a.count: a[i - 1] <= a[i]", .any), ("0..<a.count - 2: a[i] <= a[i + 1]", .any),
        ("1..<a.count: a[i - 1] >= a[i]", .any), ("1..<a.count: a[i - 1] != a[i]", .any),
    ])
    func onlyNeighboursMakeAnOrder(range: String, expected: ValueRecipe.Order) throws {
        let recipe = try recipe(
            "func f(a: [Int64]) -> Int64\nrequires forall i in \(range)\nensures result == 1")
        guard case .slice(_, _, _, let order, _, _) = recipe.parameters[0] else { return }
        #expect(order == expected)
    }

    /// What is said for each element says nothing where there is none.
    @Test func emptyArraysAreNotShutOut() throws {
        let recipe = try recipe(
            """
            func f(a: [Int64], n: Int64, x: Double, s: String?) -> Int64
            requires forall v in a: v >= 0 && v < n && x.isFinite && n < 100
            requires forall i in 0..<a.count: a[i] >= a.count && x > 0
            requires (s ?? "abc").count == n
            ensures  result == n
            """)
        #expect(counts(recipe.parameters[0]) == [0, 24])
        #expect(ends(element(recipe.parameters[0])) == [0, .max - 1])
        #expect(ends(recipe.parameters[1]) == [.min, .max])
        #expect(recipe.parameters[2].allows(.double(-.infinity)))
        #expect(!recipe.relations.contains { if case .ordered = $0 { true } else { false } })
    }

    @Test func realsAreSolved() throws {
        let recipe = try recipe(
            """
            func f(x: Double, y: Double, z: Float, a: [Double]) -> Double
            requires x >= 0 && x < 1.5 && y.isFinite && abs(z) <= 2.0
            requires forall v in a: abs(v) <= 1e100
            ensures  result >= 0.25
            """)
        guard case .real(64, 0, 1.5.nextDown, let constants) = recipe.parameters[0],
            case .real(64, -Double.greatestFiniteMagnitude, .greatestFiniteMagnitude, _) =
                recipe.parameters[1],
            case .real(32, -2, 2, _) = recipe.parameters[2],
            case .real(64, -1e100, 1e100, _) = element(recipe.parameters[3])
        else {
            Issue.record("\(recipe.parameters)")
            return
        }
        #expect(constants.contains(0.25.bitPattern))
        #expect(!constants.contains { Double(bitPattern: $0).isNaN })
    }

    @Test func constantsAreMined() throws {
        let recipe = try recipe(
            """
            func f(x: Int32, s: String, b: [UInt8]) -> Int64
            ensures  x != 4711 || s != "needle"
            example  f(77, "one,two", [9, 8, 7]) == 3
            heldout example f(123456, "held", [1]) == 4
            """,
            constants: [0xFFFF_FFFF_8000_0001, 0x1234_5678_9ABC, 200],
            words: [[0xFF, 0xFE], Array("code".utf8)])
        let numbers = constants(recipe.parameters[0])
        for number: Int64 in [4711, 4712, 4710, 77, 78, -0x7FFF_FFFF, 200, 199, 255, -32768] {
            #expect(numbers.contains(UInt64(bitPattern: number)), "\(number)")
        }
        #expect(!numbers.contains(123_456))
        #expect(numbers.allSatisfy { Int32(exactly: Int64(bitPattern: $0)) != nil })
        guard case .slice(_, _, _, _, true, let words) = recipe.parameters[1],
            case .slice(let byte, _, _, _, false, let runs) = recipe.parameters[2]
        else { return }
        for word in ["needle", "one", ",", "two", "one,two", "code"] {
            #expect(words.contains(Array(word.utf8)), "\(word)")
        }
        #expect(!words.contains([0xFF, 0xFE]))
        #expect(runs.contains([0xFF, 0xFE]) && runs.contains([9, 8, 7]) && runs.contains([9, 8]))
        #expect(constants(byte).contains(200) && constants(byte).contains(255))
    }

    /// Nothing that the intents of the library allow is shut out: their own examples are inside.
    @Test(arguments: Repository.runtimeIntents)
    func examplesAreInside(path: String) throws {
        for function in try checkedFunctions(in: path) {
            let recipe = RecipeMaker(function, codeConstants: [], codeWords: []).recipe()
            let parameters = function.intent.signature.parameters
            for clause in function.clauses {
                guard case .example(let example) = clause.kind else { continue }
                for (index, argument) in example.arguments.enumerated() {
                    let value = try Evaluator.constant(argument.value)
                        .coerced(to: parameters[index].type)
                    let known = try #require(value)
                    #expect(recipe.parameters[index].allows(known), "\(path): \(known)")
                }
            }
        }
    }
}

extension ValueRecipe {
    /// True when a value is one that the recipe may make, counts above the usual aside.
    fileprivate func allows(_ value: Value) -> Bool {
        switch (self, value) {
        case (.integer(let bits, let isSigned, let low, let high, _), .integer(let number)):
            let type = IntegerType(bits: bits, isSigned: isSigned)
            let ends =
                isSigned
                ? [BigInt(Int64(bitPattern: low)), BigInt(Int64(bitPattern: high))]
                : [BigInt(low), BigInt(high)]
            return type.contains(number) && ends[0] <= number && number <= ends[1]
        case (.real(_, let low, let high, _), .double(let number)):
            return number.isNaN || low <= number && number <= high
        case (.slice(let element, let fewest, _, _, _, _), .array(let values)):
            return values.count >= fewest && values.allSatisfy { element.allows($0) }
        case (.slice(let element, let fewest, _, _, true, _), .string(let bytes)):
            return bytes.count >= fewest && bytes.allSatisfy { element.allows(.integer(Int($0))) }
        case (.tuple(let elements), .tuple(let values)):
            return zip(elements, values).allSatisfy { $0.allows($1) }
        case (.optional(let wrapped), .some(let value)): return wrapped.allows(value)
        case (.bool, .bool), (.optional, .none), (.integer, .bigInteger): return true
        default: return false
        }
    }
}
