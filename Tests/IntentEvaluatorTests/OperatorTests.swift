import BigInt
import Testing

@testable import Intent

/// Variables that the expressions in the tables may use.
private let variables: [String: Value] = [
    "a": integers(3, 1, 2), "e": .array([]), "s": text("aé🦊"), "n": .integer(7),
    "m": .integer(-7), "big": Value(BigInt(1) << 70), "low": .integer(.min), "top": .integer(.max),
    "d": .double(2.5), "nan": .double(.nan), "some": .some(.integer(5)), "nothing": Value.none,
    "pair": .tuple([.integer(1), text("x")]), "t": .bool(true), "f": .bool(false),
    "grid": .array([integers(1, 2), integers(), integers(3)]),
    "bytes": .some(integers(65, 66)), "z": .double(-0.0),
]

@Suite struct OperatorTests {
    /// Conditions that are true.
    static let truths: [String] = [
        // Integers
        "7 + 5 == 12", "7 - 5 == 2", "7 * 5 == 35", "n / 2 == 3", "m / 2 == -3", "n % 3 == 1",
        "m % 3 == -1", "n % -3 == 1", "low / -1 == 9223372036854775808", "low % -1 == 0",
        "top + 1 == 9223372036854775808", "low - 1 == -9223372036854775809",
        "top * top == 85070591730234615847396907784232501249", "-low == 9223372036854775808",
        "(top + 1) - 1 == top", "big / big == 1", "big % 1000 == 424", "-big / 3 * 3 != -big",
        "-big % 1000 == -424", "big > top", "-big < low", "big >= big", "big <= big + 1",
        // Bits
        "6 & 3 == 2", "6 | 3 == 7", "6 ^ 3 == 5", "~6 == -7", "-1 & 255 == 255", "-8 | 3 == -5",
        "-8 ^ 3 == -5", "1 << 70 == big", "big >> 70 == 1", "-1 >> 100 == -1", "-7 >> 1 == -4",
        "-big >> 69 == -2", "(-big - 1) >> 70 == -2", "~big == -big - 1", "7 << -1 == 3",
        "7 >> -1 == 14", "0 << 1000000 == 0", "big & (big - 1) == 0", "-big & -1 == -big",
        "(-18446744073709551615) & -2 == -18446744073709551616", "5 >> 64 == 0",
        // Doubles
        "d + 0.5 == 3.0", "d - 3.0 == -0.5", "d * 2.0 == 5.0", "1.0 / 0.0 == Double.infinity",
        "-d == -2.5", "d % 2.0 == 0.5", "nan != nan", "!(nan == nan)", "!(nan < 1.0)",
        "!(nan >= 1.0)", "!(1.0 <= nan)", "z == 0.0", "Double.infinity > 1e308", "1 < d",
        // Logic
        "t && !f", "f || t", "!(f && 1 / 0 == 1)", "t || 1 / 0 == 1", "t ? t : 1 / 0 == 1",
        "f ? 1 / 0 == 1 : t", "t == t", "t != f",
        // Strings, arrays, tuples, optionals
        "\"ab\" + \"c\" == \"abc\"", "\"a\" < \"b\"", "\"a\" < \"aa\"", "\"Z\" < \"a\"",
        "\"b\" >= \"aa\"", "\"é\" > \"z\"", "s == \"aé🦊\"", "s != \"aé\"",
        "a + [4] == [3, 1, 2, 4]",
        "e == []", "[] + a == a", "[1, 2] != [2, 1]", "[1] != [1, 1]", "(1, \"x\") == pair",
        "pair.0 == 1 && pair.1 == \"x\"", "some == 5", "5 == some", "some != nil", "nothing == nil",
        "some != 6", "nothing ?? 3 == 3", "(some ?? 3) == 5", "some ?? 1 / 0 == 5",
        "(bytes ?? []) == [65, 66]", "(bytes ?? [])[1] == 66", "[nil, some] == [nil, 5]",
        "grid[2][0] == 3", "grid[1].isEmpty", "grid[0] == [1, 2]", "grid == [[1, 2], [], [3]]",
        "[nan] != [nan]", "[-0.0] == [0.0]",
        // Subscripts and slices
        "a[0] == 3 && a[2] == 2", "s[0] == 97 && s[1] == 195", "s[0..<1] == \"a\"",
        "s[1..<3] == \"é\"", "s[1...2] == \"é\"", "a[1...] == [1, 2]", "a[..<2] == [3, 1]",
        "a[...1] == [3, 1]", "a[3...] == []", "a[1..<1].isEmpty", "a[0..<3] == a",
        "(a + a)[2..<5] == [2, 3, 1]", "grid[0...1] == [[1, 2], []]", "s[3...] == \"🦊\"",
        // Old-fashioned precedence
        "2 + 3 * 4 == 14", "(2 + 3) * 4 == 20", "10 - 4 - 3 == 3", "100 / 10 / 5 == 2",
    ]

    @Test(arguments: truths)
    func holds(_ text: String) throws {
        #expect(try value(text, variables) == .bool(true))
    }

    /// Expressions that have no value, and why.
    static let failures: [(String, FailureKind)] = [
        ("n / 0", .divisionByZero), ("n % 0", .divisionByZero), ("big / (n - 7)", .divisionByZero),
        ("a[3]", .indexOutOfRange), ("a[-1]", .indexOutOfRange), ("e[0]", .indexOutOfRange),
        ("a[big]", .indexOutOfRange), ("s[7]", .indexOutOfRange), ("a[0..<4]", .indexOutOfRange),
        ("a[0...3]", .indexOutOfRange), ("a[-1..<2]", .indexOutOfRange),
        ("a[4...]", .indexOutOfRange),
        ("a[2..<1]", .invalidRange), ("e.min()", .emptyCollection), ("e.max()", .emptyCollection),
        ("UInt8(256)", .notRepresentable), ("UInt8(-1)", .notRepresentable),
        ("Int64(big)", .notRepresentable), ("Int64(nan)", .notRepresentable),
        ("Int64(1e19)", .notRepresentable), ("Int64(Double.infinity)", .notRepresentable),
        ("1 << 100000", .tooLarge), ("1 << big", .tooLarge), ("pow(2, 100000)", .tooLarge),
        ("pow(big, big)", .tooLarge), ("pow(2, -1)", .other), ("missing", .other),
        ("a + 1", .other), ("a < a", .other), ("t + 1", .other), ("n.count", .other),
        ("a.dropFirst(-1)", .other), ("a.nonsense", .other), ("nonsense(1)", .other),
        ("pair.2", .other), ("s.sum()", .other), ("old(n)", .other),
        ("forall i in 0..<big: t", .tooLarge), ("[t, f].sorted()", .other),
    ]

    @Test(arguments: failures)
    func fails(_ text: String, _ kind: FailureKind) throws {
        let names = variables.keys.sorted()
        let outcome = try Clause(text: text, variables: names).outcome(names.map { variables[$0]! })
        guard case .failure(let failure) = outcome else {
            Issue.record("\(text) gives \(outcome)")
            return
        }
        #expect(FailureKind(failure) == kind)
        #expect(!failure.description.isEmpty)
    }

    @Test func failuresNameTheirPlace() throws {
        guard
            case .failure(.divisionByZero(let span)) = try Clause(text: "1 + 2 / (3 - 3)").outcome()
        else {
            Issue.record("division by zero expected")
            return
        }
        #expect(span.start == 4)
    }

    @Test func oldReadsTheValuesBefore() throws {
        let clause = Clause(
            text: "a == [1, 2] && old(a) == [2, 1] && old(a[n]) == 1", variables: ["a", "n"])
        let now: [Value] = [integers(1, 2), .integer(0)]
        let before: [Value] = [integers(2, 1), .integer(1)]
        #expect(try clause.outcome(now, old: before) == .success(.bool(true)))
    }

    @Test func oldOfTheFirstParameterAlone() throws {
        let clause = Clause(
            text: "forall i in 0..<a.count: a[i] == old(a)[a.count - 1 - i]",
            variables: ["a", "result"])
        let holds = try clause.outcome([integers(1, 2), .void], old: [integers(2, 1)])
        #expect(holds == .success(.bool(true)))
        let fails = try clause.outcome([integers(1, 2), .void], old: [integers(1, 2)])
        #expect(fails == .success(.bool(false)))
    }
}
