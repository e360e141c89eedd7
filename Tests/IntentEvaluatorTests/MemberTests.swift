import BigInt
import Testing

@testable import Intent

private let variables: [String: Value] = [
    "a": integers(3, 1, 2), "e": .array([]), "s": text("aé🦊"), "ascii": text("hello"),
    "sorted": integers(1, 1, 2), "names": .array([text("b"), text("a"), text("")]),
    "doubles": .array([.double(1.5), .double(-0.0), .double(2)]), "blank": text(""),
    "odd": .array([.double(.nan), .double(1)]), "big": Value(BigInt(1) << 70),
    "bigs": .array([.integer(.max), .integer(.max), Value(-(BigInt(1) << 65))]),
    "maybe": .array([Value.none, .some(.integer(1))]),
]

@Suite struct MemberTests {
    static let truths: [String] = [
        "a.count == 3", "s.count == 7", "e.count == 0", "blank.isEmpty", "!s.isEmpty", "e.isEmpty",
        "a.first == 3", "a.last == 2", "e.first == nil", "e.last == nil", "s.first == 97",
        "s.last == 138", "blank.first == nil", "(a.first ?? 0) == 3", "names.first == \"b\"",
        "a.contains(1)", "!a.contains(4)", "!e.contains(1)", "s.contains(\"é\")", "s.contains(97)",
        "!s.contains(\"z\")", "!s.contains(300)", "s.contains(\"\")", "names.contains(\"\")",
        "!names.contains(\"c\")", "!odd.contains(Double.nan)", "doubles.contains(0.0)",
        "maybe.contains(nil)", "maybe.contains(1)", "[[1], [2]].contains([2])",
        "bigs.contains(Int64.max)",
        "ascii.hasPrefix(\"he\")", "!ascii.hasPrefix(\"hello!\")", "ascii.hasPrefix(\"\")",
        "ascii.hasSuffix(\"lo\")", "!ascii.hasSuffix(\"xhello\")", "blank.hasSuffix(\"\")",
        "a.reversed() == [2, 1, 3]", "e.reversed() == []", "ascii.reversed() == \"olleh\"",
        "s.reversed() == \"🦊éa\"", "a.sorted() == [1, 2, 3]",
        "names.sorted() == [\"\", \"a\", \"b\"]",
        "doubles.sorted() == [-0.0, 1.5, 2.0]", "odd.sorted()[0] == 1.0", "odd.sorted()[1].isNaN",
        "bigs.sorted()[0] == -36893488147419103232", "[3, big, 1].sorted() == [1, 3, big]",
        "a.sum() == 6", "e.sum() == 0", "doubles.sum() == 3.5",
        "bigs.sum() == -18446744073709551618",
        "[Int64.max, 1, -1].sum() == Int64.max", "[0.1, 0.2, 0.3].sum() == 0.1 + 0.2 + 0.3",
        "a.min() == 1", "a.max() == 3", "names.min() == \"\"", "doubles.max() == 2.0",
        "bigs.min() < Int64.min", "[big, 1].max() == big",
        "sorted.isSorted", "!a.isSorted", "e.isSorted", "[5].isSorted", "!odd.isSorted",
        "[\"a\", \"b\"].isSorted", "ascii.isASCII", "!s.isASCII", "blank.isASCII",
        "a.isPermutation(of: [1, 2, 3])", "!a.isPermutation(of: [1, 2, 2])",
        "!a.isPermutation(of: [1, 2])", "names.isPermutation(of: [\"\", \"a\", \"b\"])",
        "odd.isPermutation(of: [1.0, Double.nan])", "[1, 1, 2].isPermutation(of: [1, 2, 1])",
        "![\"a\", \"a\", \"b\"].isPermutation(of: [\"a\", \"b\", \"b\"])",
        "a.firstIndex(of: 1) == 1", "a.firstIndex(of: 9) == nil", "ascii.firstIndex(of: 108) == 2",
        "ascii.firstIndex(of: \"lo\") == 3",
        "a.prefix(2) == [3, 1]", "a.prefix(9) == a", "a.suffix(2) == [1, 2]", "a.suffix(0) == []",
        "a.dropFirst() == [1, 2]", "a.dropFirst(2) == [2]", "a.dropLast() == [3, 1]",
        "a.dropLast(9) == []", "e.dropFirst() == []", "ascii.prefix(2) == \"he\"",
        "ascii.dropFirst(3) == \"lo\"", "a.prefix(big) == a", "a.dropFirst().dropLast().sum() == 1",
        "(0.0 / 0.0).isNaN", "!1.5.isNaN", "(1.0 / 0.0).isInfinite", "!(1.0 / 0.0).isFinite",
        "1.5.isFinite",
        // Functions
        "abs(-5) == 5", "abs(Int64.min) == 9223372036854775808", "abs(-2.5) == 2.5",
        "abs(-big) == big",
        "min(3, 1, 2) == 1", "max(3, 1, 2) == 3", "min(1.5, 0.5) == 0.5", "max(big, 1) == big",
        "max(\"a\", \"b\") == \"b\"", "pow(2, 10) == 1024", "pow(2, 70) == big", "pow(0, 0) == 1",
        "pow(-1, 1000001) == -1", "pow(1, big) == 1", "pow(-1, big) == 1", "pow(-3, 3) == -27",
        "pow(-2, 63) == Int64.min", "pow(3, 41) == 36472996377170786403", "pow(2.0, 0.5) > 1.41",
        "Int64(7) == 7", "UInt8(255) == 255", "Int8(-128) == -128",
        "UInt64(18446744073709551615) > 0",
        "Int64(2.9) == 2", "Int64(-2.9) == -2", "UInt8(-0.5) == 0", "Int(3) == 3",
        "UInt64(18446744073709549568.0) == 18446744073709549568",
        "Double(3) == 3.0", "Double(9007199254740993) == 9007199254740992.0",
        "Double(big) == 1180591620717411303424.0", "Float(0.1) != 0.1",
        "Float(16777217) == 16777216.0",
        "UInt8(ascii: \"a\") == 97",
        // Constants
        "Int8.min == -128", "UInt8.max == 255", "UInt64.max == 18446744073709551615",
        "UInt16.min == 0", "Int.max == Int64.max", "Double.pi > 3.14", "Float.pi != Double.pi",
        "Double.nan.isNaN", "Double.infinity.isInfinite", "Double.greatestFiniteMagnitude.isFinite",
        "Float.greatestFiniteMagnitude < 1e39", "-Float.infinity < 0.0",
        // Quantifiers
        "forall i in 0..<3: a[i] > 0", "!(forall i in 0..<3: a[i] > 1)",
        "forall i in 3..<0: 1 / 0 == 1",
        "forall i in 0...2: a[i] > 0", "exists i in 0..<3: a[i] == 2", "!(exists i in 0..<0: true)",
        "(count i in 0..<3: a[i] > 1) == 2", "forall x in a: x > 0", "exists x in s: x == 97",
        "(count x in names: x.isEmpty) == 1", "(count x in s: x > 127) == 6",
        "forall x in names: (forall y in names: x == y || x < y || y < x)",
        "forall x in a + [7]: (exists y in [1, 2, 3, 7]: x == y)",
        "forall i in 0..<a.count: (forall i in 0..<1: i == 0) && a[i] > 0",
        "(count part in names: part + \"!\" == \"a!\") == 1",
        "forall x in [big]: x > Int64.max", "exists m in maybe: m == nil",
    ]

    @Test(arguments: truths)
    func holds(_ text: String) throws {
        #expect(try value(text, variables) == .bool(true))
    }
}

@Suite struct LimitTests {
    private func outcome(
        _ text: String, _ change: (inout EvaluationLimits) -> Void
    ) throws -> Result<Value, EvaluationFailure> {
        var limits = EvaluationLimits()
        change(&limits)
        return try Clause(text: text, variables: ["a", "s"])
            .outcome([integers(1, 2, 3), text200], limits: limits)
    }

    private var text200: Value { .string(Array(repeating: 97, count: 200)) }

    @Test func operationsAreCounted() throws {
        let long = "forall i in 0..<1000000000000: i >= 0"
        #expect(
            try outcome(long) { $0.operations = 1000 } == .failure(.tooManyOperations(limit: 1000)))
        #expect(
            try outcome("forall i in 0..<100: i >= 0") { $0.operations = 1000 }
                == .success(.bool(true)))
    }

    @Test func copiesAndComparisonsCost() throws {
        let copies = "forall i in 0..<1000: (s + s + s).count == 600"
        #expect(
            try outcome(copies) { $0.operations = 20_000 }
                == .failure(.tooManyOperations(limit: 20_000)))
    }

    @Test func elementsAreLimited() throws {
        guard case .failure(.tooLarge) = try outcome("(s + s).count == 400", { $0.elements = 300 })
        else {
            Issue.record("too large expected")
            return
        }
    }

    @Test func integersAreLimited() throws {
        for text in ["1 << a[0] << 99", "pow(a[1], 101)", "pow(a[2], 99) * pow(a[2], 99)"] {
            guard case .failure(.tooLarge) = try outcome(text, { $0.integerBits = 100 }) else {
                Issue.record("\(text): too large expected")
                return
            }
        }
        #expect(
            try outcome("pow(a[1], 99) > 0") { $0.integerBits = 100 } == .success(.bool(true)))
    }

    /// Work on large integers ends soon, whatever the clause.
    @Test func largeIntegersDoNotHang() throws {
        let text = "forall i in 0..<100000: pow(3, 40000) % (pow(7, 20000) + i) >= 0"
        let clock = ContinuousClock()
        let start = clock.now
        guard case .failure(.tooManyOperations) = try outcome(text, { $0.operations = 300_000 })
        else {
            Issue.record("too many operations expected")
            return
        }
        #expect(clock.now - start < .seconds(3))
    }

    @Test func deepExpressionsFailInsteadOfCrashing() {
        var expression = Expression.literal(.integer(1), .init(0, 0))
        for _ in 0..<5000 { expression = .unary(.minus, expression, .init(0, 0)) }
        #expect(throws: EvaluationFailure.self) { try Evaluator.constant(expression) }
    }

    @Test func callsAreAskedFor() throws {
        let clause = Clause(
            text: "twice(n + 1) == 8 && n > 0", variables: ["n"], functions: ["twice"])
        var asked: [FunctionCall] = []
        let value = try clause.compiled().evaluate(
            [.integer(3)],
            calling: { call throws(EvaluationFailure) in
                asked.append(call)
                return .integer(8)
            })
        #expect(value == .bool(true))
        #expect(asked == [FunctionCall(name: "twice", arguments: [.integer(4)])])
        #expect(
            try clause.outcome([.integer(3)])
                == .failure(.needsCall(FunctionCall(name: "twice", arguments: [.integer(4)]))))
    }

    @Test func intentFunctionsComeBeforeBuiltInOnes() throws {
        let clause = Clause(text: "abs(n)", variables: ["n"], functions: ["abs"])
        #expect(
            try clause.outcome([.integer(-3)])
                == .failure(.needsCall(FunctionCall(name: "abs", arguments: [.integer(-3)]))))
    }
}
