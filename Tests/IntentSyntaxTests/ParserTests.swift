import BigInt
import Diagnostics
import Intent
import Testing

/// What the text of a block means.
struct ParserTests {
    private func expression(_ text: String) throws -> Expression {
        let (expression, diagnostics) = ExpressionReader.read(text: text, name: "test")
        guard let expression else { throw Unreadable(problems: Fixtures.rendered(diagnostics)) }
        return expression
    }

    /// Every part's text, outermost first.
    private func parts(_ text: String) throws -> [String] {
        let file = SourceFile(name: "test", text: text)
        var result: [String] = []
        func visit(_ expression: Expression) {
            result.append(file.text(of: expression.span))
            switch expression {
            case .unary(_, let a, _), .old(let a, _), .member(let a, _, _): visit(a)
            case .binary(_, let a, let b, _), .subscripted(let a, index: let b, _):
                [a, b].forEach(visit)
            case .conditional(let a, let b, let c, _): [a, b, c].forEach(visit)
            case .array(let all, _), .tuple(let all, _): all.forEach(visit)
            case .call(_, let arguments, _): arguments.map(\.value).forEach(visit)
            case .methodCall(let base, _, let arguments, _):
                ([base] + arguments.map(\.value)).forEach(visit)
            case .slice(let base, let range, _):
                [base, range.lower, range.upper].compactMap { $0 }.forEach(visit)
            case .quantified(_, _, .elements(let a), let body, _): [a, body].forEach(visit)
            case .quantified(_, _, .range(let range), let body, _):
                [range.lower, range.upper, body].compactMap { $0 }.forEach(visit)
            case .literal, .name, .typeName: break
            }
        }
        visit(try expression(text))
        return result
    }

    @Test func spansAreExact() throws {
        #expect(try parts(" (a + b) * -c ") == ["(a + b) * -c", "a + b", "a", "b", "-c", "c"])
        #expect(
            try parts("f(x: -1, [2]).0") == ["f(x: -1, [2]).0", "f(x: -1, [2])", "-1", "[2]", "2"])
        #expect(
            try parts("a[i..<(j)] ?? Int.max") == [
                "a[i..<(j)] ?? Int.max", "a[i..<(j)]", "a", "i", "j", "Int.max", "Int",
            ])
        #expect(
            try parts("forall i in a, j in 0...b: i > j ? \"é\" : old(c)") == [
                "forall i in a, j in 0...b: i > j ? \"é\" : old(c)", "a",
                "j in 0...b: i > j ? \"é\" : old(c)", "0", "b", "i > j ? \"é\" : old(c)", "i > j",
                "i", "j",
                "\"é\"", "old(c)", "c",
            ])
    }

    @Test func negativeNumbersAreLiterals() throws {
        let none = Span(0, 0)
        #expect(
            try expression("-9223372036854775808").withoutSpans
                == .literal(.integer(BigInt(Int64.min)), none))
        #expect(
            try expression("- 1").withoutSpans == .unary(.minus, .literal(.integer(1), none), none))
        #expect(try expression("-1.5e3").withoutSpans == .literal(.double(-1500), none))
        #expect(try expression("-x").withoutSpans == .unary(.minus, .name("x", none), none))
    }

    @Test func integersOfAnySize() throws {
        let none = Span(0, 0)
        for value in [0, 1, 255, BigInt(UInt64.max), BigInt(UInt64.max) + 1, BigInt(7).power(4000)]
            as [BigInt]
        {
            for (prefix, radix) in [("", 10), ("0x", 16), ("0b", 2), ("0o", 8)]
            where value < BigInt(7).power(100) || radix == 10 {
                let text = prefix + String(value, radix: radix)
                #expect(try expression(text).withoutSpans == .literal(.integer(value), none))
                #expect(try expression("-" + text).withoutSpans == .literal(.integer(-value), none))
            }
        }
    }

    @Test func aCommandLineCall() throws {
        let none = Span(0, 0)
        let (call, diagnostics) = ExpressionReader.read(
            bytes: Array("sort(&[3,1])".utf8), name: "<command line>")
        #expect(diagnostics.isEmpty)
        let list = Expression.array(
            [.literal(.integer(3), none), .literal(.integer(1), none)], none)
        #expect(call?.withoutSpans == .call("sort", [.init(isInout: true, value: list)], none))
        for empty in ["", "  ", "// nothing", "\n"] {
            let (expression, diagnostics) = ExpressionReader.read(
                text: empty, name: "<command line>")
            #expect(expression == nil)
            #expect(diagnostics.map(\.code) == ["intent.empty-expression"])
        }
        #expect(ExpressionReader.read(text: "f(1) f(2)", name: "x").1.count == 1)
        #expect(
            ExpressionReader.read(bytes: [0xFF], name: "x").1.map(\.code) == ["intent.invalid-utf8"]
        )
    }

    @Test func clausesAreNumberedByKind() throws {
        let function = try IntentReader.function(
            "func f() -> Int64\nensures true\nlaw true\nensures true\nheldout example f() == 1\n"
                + "example f() == 1"
        )
        #expect(
            function.clauses.map(\.name) == [
                "f/ensures.1", "f/law.1", "f/ensures.2", "f/example.1", "f/example.2",
            ])
    }

    @Test(arguments: [
        "ensures a >\n  b", "ensures a\n  > b", "ensures a >\nb", "ensures a\n> b",
        "ensures (a\n> b\n)",
        "ensures a // why\n  // because\n\n  > b", "  ensures a\n    > b", "\tensures a\n\t\t> b",
        "ensures\n  a > b", "ensures a > f(\n  b\n  )", "ensures a > f(b\n  )",
    ])
    func clausesGoOnInTheNextLine(_ clause: String) throws {
        let function = try IntentReader.function(
            "func f(a: Int64, b: Int64) -> Int64\n\(clause)\nlaw true")
        #expect(function.clauses.map(\.name) == ["f/ensures.1", "f/law.1"])
    }

    @Test func indentedClauses() throws {
        let function = try IntentReader.function(
            """
            func f(
                bound: Int64,
                law: Int64
            )
                -> Int64
                requires bound > 0
                // a comment
                ensures result > bound
                    && result > law
                example f(1, 2)
                    == 3
            """)
        #expect(function.signature.parameters.map(\.name) == ["bound", "law"])
        #expect(function.clauses.map(\.name) == ["f/requires.1", "f/ensures.1", "f/example.1"])
    }

    @Test(arguments: [
        ("Int", "Int64"), ("UInt", "UInt64"), ("[[Int]]", "[[Int64]]"), ("(Int)", "Int64"),
        ("[String]?", "[String]?"),
        ("[Int8?]", "[Int8?]"), ("(Int, Bool)", "(Int64, Bool)"), ("((Int))?", "Int64?"),
        ("Int??", "Int64??"),
        ("Void", "Void"), ("()", "Void"), ("(Int, (Float, Double?))", "(Int64, (Float, Double?))"),
        ("[ UInt16 ]", "[UInt16]"),
    ])
    func types(_ written: String, _ canonical: String) throws {
        let function = try IntentReader.function("func f(a: inout [Int]) -> \(written)")
        #expect(Printer.text(of: function.signature.result) == canonical)
    }

    @Test func parametersAsInSwift() throws {
        let function = try IntentReader.function("func f(_ a: Int, by n: Int, b: inout [[Int]],)")
        #expect(function.signature.parameters.map(\.name) == ["a", "n", "b"])
        #expect(function.signature.parameters.map(\.isInout) == [false, false, true])
        #expect(function.signature.result == .void)
    }

    @Test func examples() throws {
        let function = try IntentReader.function(
            """
            func f(a: inout [Int], n: Int) -> Int
            example f(&[3, 1], n: 2) == 2 leaves [1, 3]
            heldout example f(&[], 0) leaves [], [1]
            example f(&[], 0) ≈ 0.5 ± 0.1
            example f(&[], 0) approx 1 +-0.1
            example f(&[], -1 +-1) == a ?? 1
            """)
        let examples = function.clauses.compactMap { clause -> Example? in
            if case .example(let example) = clause.kind { example } else { nil }
        }
        #expect(examples.map(\.isHeldOut) == [false, true, false, false, false])
        #expect(examples.map(\.leaves.count) == [1, 2, 0, 0, 0])
        #expect(examples[0].arguments.map(\.label) == [nil, "n"])
        #expect(examples[0].arguments.map(\.isInout) == [true, false])
        #expect(examples[1].expectation == .none)
        if case .approximately(_, let tolerance) = examples[3].expectation {
            #expect(Printer.text(of: tolerance) == "0.1")
        } else {
            Issue.record("not an approximation")
        }
        if case .equals(let value) = examples[4].expectation {
            #expect(Printer.text(of: value) == "a ?? 1")
        }
    }

    @Test func wordsThatAreNamesElsewhere() throws {
        #expect(
            try Printer.text(of: expression("count + exists1 + forall_"))
                == "count + exists1 + forall_")
        #expect(
            try Printer.text(of: expression("a.in1 + example + bound")) == "a.in1 + example + bound"
        )
        #expect(
            try Printer.text(of: expression("all + some.count + any")) == "all + some.count + any")
    }
}
