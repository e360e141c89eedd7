import Diagnostics
import Foundation
import Intent
import Testing

/// The printer is the parser's inverse.
struct PrinterTests {
    /// Reads the printed text of what a text means, and prints it again.
    private func printed(_ text: String) throws -> String {
        let (expression, diagnostics) = ExpressionReader.read(text: text, name: "test")
        guard let expression else { throw Unreadable(problems: Fixtures.rendered(diagnostics)) }
        return Printer.text(of: expression)
    }

    @Test(arguments: [
        "a + b * c", "(a + b) * c", "a - (b - c)", "a - b - c", "a << b << c", "a & b | c ^ d",
        "-a.count", "(-a).count", "!(a && b)", "-(-a)", "-(1)", "-1", "~-1", "a - -1", "(5).0",
        "(a ?? b) == c", "a ?? b ?? c", "(a ?? b) ?? c", "a ?? b + 1", "(a == b) == (c < d)",
        "(a && b) || c", "a && (b || c)", "a || b || c", "a || (b || c)", "a ? b : c",
        "(a ? b : c) ? d : e", "a ? (b ? 1 : 2) : (c ? 3 : 4)", "f(a ? b : c)",
        "a[i]", "a[i..<j]", "a[i...j]", "a[i...]", "a[..<j]", "a[...j]", "a[...]",
        "a[i + 1..<j - 1]", "a[(i ?? 0)..<j]", "a[i ?? 0]", "a[i][j].count", "result.0.1",
        "forall i in 0..<n: a[i] > 0", "forall i in 0..<n, j in 0..<i: a[i] != a[j]",
        "forall i in a: (exists j in b: i == j)", "x == (count i in a: i > 0)",
        "exists x in a ?? []: x > 0", "forall x in (c ? a : b): x > 0", "(forall x in a: x) || b",
        "forall x in a: x > 0 ? b : c", "count x in a: (count y in x: true) == 1",
        "old(a)[0]", "Int64.max", "Double.greatestFiniteMagnitude", "UInt8(ascii: \"x\")",
        "a.isPermutation(of: b)", "f(&[3, 1], by: 2)", "(1, (2, 3))", "[(1, true), (2, nil)]",
        "[[]]", "\"\"", "\"a\\n\\t\\r\\0\\\"\\\\é🦊\"", "\"\\u{202E}\"", "1.5", "1e100", "1e-9",
        "-0.0", "0.1", "123456789012345678901234567890", "-9223372036854775808", "count(a)",
        "count + 1", "forall1", "(a, b).0",
    ])
    func canonicalTextIsItsOwnPrint(_ text: String) throws {
        #expect(try printed(text) == text)
    }

    @Test(arguments: [
        ("((a))", "a"), ("a+b", "a + b"), ("(a*b)+c", "a * b + c"), ("a&&b||c", "(a && b) || c"),
        ("a ?? b == c", "(a ?? b) == c"), ("c ? a : d ? e : f", "c ? a : (d ? e : f)"),
        ("0xFF", "255"), ("0b101", "5"), ("0o17", "15"), ("1_000", "1000"), ("1e3", "1000.0"),
        ("1E+2", "100.0"), ("- 1", "-(1)"), ("+1", "1"), ("a -1", "a - 1"), ("a-1", "a - 1"),
        ("Int.max", "Int64.max"), ("UInt(a)", "UInt64(a)"), ("[1, 2, ]", "[1, 2]"),
        ("\"\\u{e9}\\u{000041}\\'\"", "\"éA'\""), ("f (a)", "f(a)"), ("--a", "-(-a)"),
        ("forall i in a: forall j in b: i < j", "forall i in a, j in b: i < j"),
        ("a == forall i in b: i > 0", "a == (forall i in b: i > 0)"), ("0..<1", ""),
        ("f(\n1,\n2)", "f(1, 2)"),
        ("a ?(b): c", "a ? b : c"), ("1.0e0", "1.0"), ("a+-b", "a + -b"),
    ])
    func otherSpellingsMeanTheSame(_ text: String, _ canonical: String) throws {
        if canonical.isEmpty {
            #expect(throws: Unreadable.self) { try printed(text) }
        } else {
            #expect(try printed(text) == canonical)
        }
    }

    @Test(arguments: 0..<200)
    func inventedExpressionsReadBack(_ seed: Int) throws {
        var generator = IntentGenerator(seed: UInt64(seed))
        for _ in 0..<20 {
            let expression = generator.expression(5)
            let text = Printer.text(of: expression)
            let (read, diagnostics) = ExpressionReader.read(text: text, name: "seed \(seed)")
            let problems = Fixtures.rendered(diagnostics)
            #expect(problems == "")
            let isSame = read?.withoutSpans == expression.withoutSpans
            #expect(isSame, "\(text)")
            #expect(read.map { Printer.text(of: $0) } == text)
        }
    }

    @Test(arguments: 0..<200)
    func inventedFunctionsReadBack(_ seed: Int) throws {
        var generator = IntentGenerator(seed: UInt64(seed) &* 7919)
        let function = generator.function()
        let read = try IntentReader.function(Printer.text(of: function))
        let isSame = read.withoutSpans == function.withoutSpans
        #expect(isSame, "\(Printer.text(of: function))")
    }

    static let library = ["Runtime", "Tests/Hostile/intents"].flatMap { folder in
        Fixtures.intents(below: Fixtures.repository.appending(path: folder)).map {
            folder + "/" + $0
        }
    }

    @Test(arguments: library)
    func theLibraryReadsBack(_ path: String) throws {
        let bytes = try Fixtures.bytes(Fixtures.repository.appending(path: path))
        let (module, diagnostics) = IntentReader.read(bytes: bytes, name: path)
        #expect(Fixtures.rendered(diagnostics) == "")
        guard let module else { return }
        let text = Printer.text(of: module)
        let again = try IntentReader.module(text)
        let isSame =
            again.functions.map(\.withoutSpans) == module.functions.map(\.withoutSpans)
        #expect(isSame)
        #expect(again.segments == module.segments)
        #expect(Printer.text(of: again) == text)
    }

    @Test func theLibraryIsThere() { #expect(Self.library.count > 50) }

    @Test func keywordsAreFilledUpSoThatConditionsAlign() throws {
        let function = try IntentReader.function(
            """
            func half(n: Double, log: inout [Int]) -> Double
            requires n > 0
            ensures result < n
            law half(n + n) == n
            example half(1, &[]) ≈ 0.5 ± 1e-9 leaves [1]
            heldout example half(3, &[]) approx 1.5 +- 0.0 leaves [1],[2]
            bound steps <= 10
            """)
        #expect(
            Printer.text(of: function) == """
                func half(n: Double, log: inout [Int64]) -> Double
                requires n > 0
                ensures  result < n
                law      half(n + n) == n
                example  half(1, &[]) ≈ 0.5 ± 1e-9 leaves [1]
                heldout example half(3, &[]) ≈ 1.5 ± 0.0 leaves [1], [2]
                bound    steps <= 10

                """)
        #expect(
            function.clauses.map { Printer.text(of: $0, in: function.signature) } == [
                "requires n > 0", "ensures result < n", "law half(n + n) == n",
                "example half(1, &[]) ≈ 0.5 ± 1e-9 leaves [1]",
                "heldout example half(3, &[]) ≈ 1.5 ± 0.0 leaves [1], [2]", "bound steps <= 10",
            ])
    }

    @Test func lineEndingsAreKept() throws {
        let text =
            "# A\r\n\r\nB\r\n\r\n```intent\r\nfunc f() -> Int64\r\n"
            + "bound    steps < 2\r\n```\r\nC\r\n"
        #expect(try Printer.text(of: IntentReader.module(text)) == text)
    }
}
