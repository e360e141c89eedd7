import BigInt
import Diagnostics
import Intent
import Testing

/// What checked clauses look like.
@Suite struct TypingTests {
    private func firstCondition(_ checked: Checked) throws -> Expression {
        let clause = try #require(checked.module?.functions.first?.clauses.first)
        switch clause.kind {
        case .requires(let condition), .ensures(let condition), .law(let condition),
            .bound(let condition):
            return condition
        case .example(let example):
            guard case .equals(let value) = example.expectation else { break }
            return value
        }
        throw Diagnostic(.error, code: "test", "no condition")
    }

    private func literals(in expression: Expression) -> [Expression.Literal] {
        switch expression {
        case .literal(let literal, _): [literal]
        case .unary(_, let operand, _), .member(let operand, _, _): literals(in: operand)
        case .binary(_, let left, let right, _): literals(in: left) + literals(in: right)
        case .array(let elements, _), .tuple(let elements, _): elements.flatMap(literals(in:))
        case .conditional(let condition, let yes, let no, _):
            literals(in: condition) + literals(in: yes) + literals(in: no)
        case .call(_, let arguments, _): arguments.flatMap { literals(in: $0.value) }
        case .methodCall(let base, _, let arguments, _):
            literals(in: base) + arguments.flatMap { literals(in: $0.value) }
        default: []
        }
    }

    @Test(arguments: [
        ("x > -3", [-3.0]), ("x == 1 / 2", [1, 2]), ("2 * (1 + 3) < x", [2, 1, 3]),
        ("[x] == [1, 2]", [1, 2]), ("abs(2 - x) < 1", [2, 1]),
        ("max(1, x) < min(2, 3)", [1, 2, 3]),
        ("(flag ? 1 : x) == 2", [1, 2]), ("(x, 1) == (2, n)", [2]), ("[x].contains(3)", [3]),
        ("(maybe ?? 5) == x", [5]), ("maybe == 4", [4]), ("[x] + [7] != []", [7]),
    ])
    func integerLiteralsBecomeDoubles(condition: String, expected: [Double]) throws {
        let checked = Checked(
            function: "func f(x: Double, n: Int64, flag: Bool, maybe: Double?) -> Bool",
            "requires \(condition)")
        #expect(checked.rendered == "")
        let doubles = literals(in: try firstCondition(checked)).compactMap { literal in
            if case .double(let value) = literal { return value }
            return nil
        }
        #expect(doubles == expected)
    }

    @Test(arguments: ["n > 3", "[1, 2].contains(n)", "(x, n) == (x, 3)", "b + n < 300"])
    func otherLiteralsStayIntegers(condition: String) throws {
        let checked = Checked(
            function: "func f(x: Double, n: Int64, b: UInt8) -> Bool", "requires \(condition)")
        #expect(checked.rendered == "")
        for literal in literals(in: try firstCondition(checked)) {
            guard case .integer = literal else {
                Issue.record("\(literal) in \(condition)")
                continue
            }
        }
    }

    @Test func examplesTakeTheirTypesFromTheSignature() throws {
        let checked = Checked(
            function: "func f(x: Double) -> [(Double, Int64)]", "example f(1) == [(1, 2), (-3, 4)]")
        #expect(checked.rendered == "")
        let found = literals(in: try firstCondition(checked))
        #expect(found == [.double(1), .integer(2), .double(-3), .integer(4)])
    }

    @Test func quantifiedVariablesMayHideOthers() {
        let checked = Checked(
            function: "func f(n: Int64, a: [Int64]) -> Bool",
            "ensures result == (forall n in a: n > 0)")
        #expect(checked.diagnostics.map(\.code) == ["intent.shadowed-name"])
        #expect(checked.errors.isEmpty)
    }

    @Test func linkedFunctionsCanBeCalled() {
        let helper = Signature(
            name: "helper", parameters: [Parameter(name: "x", type: .double)], result: .bool)
        let text = """
            # Test

            ```intent
            func f(n: Int64) -> Bool
            ensures result == helper(1)
            ensures result == helper(n)
            ```
            """
        let checked = Checked(text, dependencies: ["helper": helper])
        #expect(checked.diagnostics.map(\.code) == ["intent.type-mismatch"])
        let clash = Checked(text, dependencies: ["helper": helper, "f": helper])
        #expect(clash.diagnostics.map(\.code).contains("intent.duplicate-function"))
    }

    @Test func oneMistakeGivesOneMessage() {
        let checked = Checked(
            function: "func f(n: Int64, a: [Int64]) -> Int64",
            "ensures result + undefined * 2 > abs(undefined2[0].count) - 3 || !unknown.isEmpty")
        #expect(
            checked.diagnostics.map(\.code) == Array(repeating: "intent.undefined-name", count: 3))
    }

    @Test func fixesCanBeApplied() throws {
        let checked = Checked(
            function: "func f(n: Int64, x: Double, a: [Int64]) -> Bool", "ensures n * x > 0",
            "ensures a.cuont > 0", "ensures result == (nn > 0 || n > 0)")
        let fixes = checked.diagnostics.map(\.fixIt?.replacement)
        #expect(fixes == ["Double(n)", "count", nil] || fixes == ["Double(n)", "count", "n"])
    }

    /// Deep trees end in a message, not in a crash.
    @Test func depthIsLimited() {
        var deep = Expression.literal(.integer(1), Span(0, 0))
        for _ in 0..<2_000 { deep = .unary(.minus, deep, Span(0, 0)) }
        let signature = Signature(
            name: "f", parameters: [], result: .integer(.int64), nameSpan: Span(0, 0))
        let function = FunctionIntent(
            signature: signature,
            clauses: [Clause(kind: .requires(deep), name: "f/requires.1", span: Span(0, 0))])
        let module = IntentModule(
            source: SourceFile(name: "deep", text: ""), functions: [function], dependencies: [],
            segments: [])
        let (_, diagnostics) = TypeChecker.check(module, dependencies: [:])
        #expect(diagnostics.first?.code == "intent.too-deep")
    }

    @Test func manyExamplesAreCheckedQuickly() throws {
        let function = (0..<10_000).map { index in
            Clause(
                kind: .example(
                    Example(
                        arguments: [
                            .init(value: .literal(.integer(BigInt(index)), Span(0, 1))),
                            .init(
                                value: .unary(
                                    .minus, .literal(.integer(3), Span(0, 1)), Span(0, 1))),
                        ],
                        expectation: .equals(.literal(.integer(BigInt(index)), Span(0, 1))))),
                name: "f/example.\(index + 1)", span: Span(0, 1))
        }
        let signature = Signature(
            name: "f",
            parameters: ["a", "b"].map { Parameter(name: $0, type: .integer(.int64)) },
            result: .integer(.int64))
        let module = IntentModule(
            source: SourceFile(name: "many", text: ""),
            functions: [FunctionIntent(signature: signature, clauses: function)],
            dependencies: [], segments: [])
        let clock = ContinuousClock()
        let time = clock.measure {
            let (_, diagnostics) = TypeChecker.check(module, dependencies: [:])
            #expect(diagnostics.isEmpty)
        }
        #expect(time < .seconds(3), "10,000 examples took \(time) without optimisation")
    }
}
