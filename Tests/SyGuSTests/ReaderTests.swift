import Diagnostics
import SyGuS
import Testing

@Suite struct ReaderTests {
    private func expressions(_ text: String) throws -> [SExpression] {
        try SExpressionReader.read(SourceFile(name: "test", text: text))
    }

    @Test func atomsAreToldApart() throws {
        let read = try expressions(#"(a 12 #xfF #b101 "say ""hi""" |two words| -1) ; the end"#)
        let parts = try #require(read.first?.list)
        #expect(
            parts.map(\.content) == [
                .symbol("a"), .numeral("12"), .bits(255, width: 8), .bits(5, width: 3),
                .string(Array(#"say "hi""#.utf8)), .symbol("two words"), .symbol("-1"),
            ])
    }

    @Test func spansNameTheText() throws {
        let file = SourceFile(name: "test", text: "(f\n  (g \"x\"))")
        let read = try SExpressionReader.read(file)
        let inner = try #require(read.first?.list?.last)
        #expect(file.text(of: inner.span) == #"(g "x")"#)
        #expect(file.position(of: inner.span.start).line == 2)
    }

    @Test func deepNestingIsRefused() {
        let depth = SExpressionReader.depthLimit + 1
        let text = String(repeating: "(", count: depth) + String(repeating: ")", count: depth)
        #expect(throws: Diagnostic.self) { try expressions(text) }
    }

    @Test func everyPrefixOfAProblemIsReadOrRefused() throws {
        let file = try Fixtures.file("positive", "nested-rules")
        var refused = 0
        for count in file.bytes.indices {
            let part = SourceFile(name: "part", bytes: Array(file.bytes.prefix(count)))
            do { _ = try ProblemReader.read(part) } catch { refused += 1 }
        }
        #expect(refused > file.bytes.count / 2)
    }

    @Test(arguments: Fixtures.names(in: "negative"))
    func mistakesAreExplained(name: String) throws {
        let file = try Fixtures.file("negative", name)
        do {
            _ = try ProblemReader.read(file)
            Issue.record("\(name) is read")
        } catch {
            try Fixtures.expect(
                DiagnosticRenderer.text(error, colour: false) + "\n", "negative", name)
        }
    }

    @Test func grammarsOfBothVersionsAreRead() throws {
        let first = try Fixtures.problem("version-one-signs")
        #expect(first.grammar.nonterminals.count == 2)
        #expect(first.parameters.map(\.sort) == [.bitVector(64)])
        let second = try Fixtures.problem("odd-or-even")
        #expect(second.grammar.productions.count == 8)
        #expect(second.grammar.leaves.map(\.text).contains("x"))
        #expect(second.examples.count == 10)
    }

    @Test func aStartThatStandsForAnotherIsThatOne() throws {
        let problem = try Fixtures.problem("greeting")
        #expect(problem.grammar.nonterminals[problem.grammar.start].name == "S")
    }
}
