import Diagnostics
import Intent
import Testing

/// Headings, prose, fences and links around the blocks.
struct MarkdownTests {
    private let block = "func f() -> Int64\n"

    @Test func headingsAndEnglish() throws {
        let module = try IntentReader.module(
            """
            \u{FEFF}Before.

            # First `one` #

            Says *one*.

            ```text
            more
            ```

            ```intent
            func one() -> Int64
            ```

            Afterwards.

            ~~~~ intent
            func two() -> Int64
            ~~~~~

            Second
            line
            ------
              - a

            ```intent
            func three() -> Int64
            ```
            ## Fourth
            ```intent
            func four() -> Int64
            ```
            """)
        #expect(module.functions.map(\.name) == ["one", "two", "three", "four"])
        #expect(
            module.functions.map(\.heading) == [
                "First `one`", "First `one`", "Second\nline", "Fourth",
            ])
        #expect(
            module.functions.map(\.english) == [
                "Says *one*.\n\n```text\nmore\n```",
                "Says *one*.\n\n```text\nmore\n```\n\nAfterwards.",
                "- a", "",
            ])
        #expect(module.segments.count == 8)
        #expect(
            module.segments.first
                == .prose("Before.\n\n# First `one` #\n\nSays *one*.\n\n```text\nmore\n```\n\n"))
    }

    @Test func proseAfterAThirdHeadingOnly() throws {
        let module = try IntentReader.module(
            "A\n\n# B\n\nC\n\n### D\n\nE\n\n```intent\n\(block)```\n")
        #expect(module.functions[0].english == "E")
        #expect(module.functions[0].heading == "D")
    }

    @Test func withoutAHeading() throws {
        let function = try IntentReader.module("Text.\n\n   ```intent\n\(block)   ```").functions[0]
        #expect(function.english == "Text.")
        #expect(function.heading == "")
    }

    @Test func lineEndingsOfWindows() throws {
        let module = try IntentReader.module(
            "# A\r\n\r\nB\r\nC\r\n\r\n```intent\r\nfunc f(a: Int64) -> Int64\r\n"
                + "ensures a\r\n  > 0\r\n```"
        )
        #expect(module.functions[0].english == "B\nC")
        #expect(module.functions[0].clauses.map(\.name) == ["f/ensures.1"])
    }

    @Test func fencesInsideFencesAreContent() throws {
        let module = try IntentReader.module(
            "````md\n```intent\nnonsense\n```\n````\n\n```intent\n\(block)```\n")
        #expect(module.functions.count == 1)
        #expect(module.functions[0].english.hasPrefix("````md"))
    }

    @Test func headingsNeedASpace() throws {
        let module = try IntentReader.module("#no\n\n####### no\n\n#\n\n```intent\n\(block)```\n")
        #expect(module.functions[0].heading == "")
        #expect(module.functions[0].english == "")
    }

    @Test func spansCoverTheBlock() throws {
        let text = "# A\n\n```intent\nfunc f(a: Int64) -> Int64\nensures result > a\n```\nend\n"
        let module = try IntentReader.module(text)
        let function = module.functions[0]
        #expect(
            module.source.text(of: function.span)
                == "```intent\nfunc f(a: Int64) -> Int64\nensures result > a\n```")
        #expect(module.source.text(of: function.signature.span) == "func f(a: Int64) -> Int64")
        #expect(module.source.text(of: function.signature.nameSpan) == "f")
        #expect(module.source.text(of: function.signature.parameters[0].span) == "a: Int64")
        #expect(module.source.text(of: function.clauses[0].span) == "ensures result > a")
    }

    @Test func linksAreDependencies() throws {
        let module = try IntentReader.module(
            """
            # A

            See [gcd](gcd.intent.md), [the
            same](gcd.intent.md#top "title"), [up](../x/up.intent.md), [a](<b c.intent.md>),
            ![picture](picture.png), [web](https://example.com/a.intent.md), [root](/r.intent.md),
            `[code](code.intent.md)`, ``[x](`x.intent.md)``, \\[no](no.intent.md), and [ref][r].

            [r]: ref.intent.md

            - item

                [in a list](list.intent.md)

            Text.

                [indented](indented.intent.md)

            ```
            [fenced](fenced.intent.md)
            ```

            ```intent
            func f() -> Int64
            ```

            ## [Heading](heading.intent.md)
            """)
        #expect(
            module.dependencies.map(\.path) == [
                "gcd.intent.md", "../x/up.intent.md", "b c.intent.md", "ref.intent.md",
                "list.intent.md", "heading.intent.md",
            ])
        #expect(
            module.dependencies.map { module.source.text(of: $0.span) } == [
                "gcd.intent.md", "../x/up.intent.md", "b c.intent.md", "ref.intent.md",
                "list.intent.md", "heading.intent.md",
            ])
    }

    @Test func warningsDoNotStopReading() throws {
        let text = "```intent\n\(block)```\n\n```swift\nfunc g() -> Int64\nensures true\n```\n"
        let (module, diagnostics) = IntentReader.read(bytes: Array(text.utf8), name: "x")
        #expect(module?.functions.count == 1)
        #expect(diagnostics.map(\.severity) == [.warning])
        let plain = "```intent\n\(block)```\n\n```swift\nfunc g() -> Int64 { 1 }\n```\n"
        #expect(IntentReader.read(bytes: Array(plain.utf8), name: "x").1.isEmpty)
    }

    @Test func whatCouldBeReadIsKept() throws {
        let text = "```intent\nfunc f(a: Int64) -> Int64\nensures a = 1\nensures a > 1\n```\n"
        let (module, diagnostics) = IntentReader.read(bytes: Array(text.utf8), name: "x")
        #expect(diagnostics.count == 1)
        #expect(module?.functions[0].clauses.map(\.name) == ["f/ensures.2"])
    }
}
