import Diagnostics
import Testing

struct RendererTests {
    private func rendered(
        _ text: String, _ start: Int, _ end: Int, width: Int = 80, suggestion: String? = nil
    ) -> [Substring] {
        let diagnostic = Diagnostic(
            .error, code: "test.rule", "wrong", at: Span(start, end),
            in: SourceFile(name: "a.md", text: text), suggestion: suggestion)
        return DiagnosticRenderer.text(diagnostic, colour: false, width: width)
            .split(separator: "\n", omittingEmptySubsequences: false)
    }

    @Test func placeLineCaretAndHelp() {
        #expect(
            rendered("one\ntwo three\n", 8, 13, suggestion: "write 'four'") == [
                "a.md:2:5: error: wrong",
                "    two three",
                "        ^~~~~",
                "  help: write 'four'",
            ])
    }

    @Test func tabsAreExpanded() {
        #expect(
            rendered("\ta\tb", 3, 4) == [
                "a.md:1:4: error: wrong", "        a   b", "            ^",
            ])
    }

    @Test func wideAndCombiningCharacters() {
        let text = "日本 e\u{301}🦊 = x"
        let offset = text.utf8.count - 3
        #expect(
            rendered(text, offset, offset + 1) == [
                "a.md:1:8: error: wrong", "    日本 e\u{301}🦊 = x", "             ^",
            ])
    }

    @Test func anEmptySpanAndTheEndOfTheFile() {
        #expect(rendered("ab", 2, 2) == ["a.md:1:3: error: wrong", "    ab", "      ^"])
        #expect(rendered("ab\n", 99, 120) == ["a.md:2:1: error: wrong"])
        #expect(rendered("", 0, 0) == ["a.md:1:1: error: wrong"])
    }

    @Test func aSpanOverSeveralLinesIsMarkedInTheFirst() {
        #expect(
            rendered("ab cd\nef", 3, 8) == ["a.md:1:4: error: wrong", "    ab cd", "       ^~"])
    }

    @Test func controlCharactersDoNotReachTheTerminal() {
        let lines = rendered("a\u{1B}[31m b\u{202E}c", 0, 1)
        #expect(lines[1] == "    a\u{FFFD}[31m b\u{FFFD}c")
    }

    @Test(arguments: [0, 1, 39, 40, 500, 9_998], [20, 21, 40, 80, 200])
    func longLinesAreWindowedAroundTheCaret(_ start: Int, _ width: Int) {
        let text = String(repeating: "x", count: start) + "y" + String(repeating: "z", count: 9_999)
        let lines = rendered(text, start, start + 50, width: width)
        #expect(lines.count == 3)
        #expect(lines.dropFirst().allSatisfy { $0.count <= width })
        let caret = lines[2].firstIndex(of: "^").map {
            lines[2].distance(from: lines[2].startIndex, to: $0)
        }
        let mark = lines[1].firstIndex(of: "y").map {
            lines[1].distance(from: lines[1].startIndex, to: $0)
        }
        #expect(caret == mark)
        #expect(lines[1].hasSuffix("…"))
        #expect(lines[1].contains("…x") == (start > (width - 4) / 2))
    }

    @Test func windowsDoNotCutWideCharacters() {
        let text = String(repeating: "語", count: 300) + "!" + String(repeating: "語", count: 300)
        let lines = rendered(text, 900, 901, width: 40)
        let before = lines[1].prefix { $0 != "!" }
        let columns = before.reduce(0) { $0 + ($1 == "語" ? 2 : 1) }
        #expect(columns == lines[2].count - 1)
        #expect(lines[1].reduce(0) { $0 + ($1 == "語" ? 2 : 1) } <= 40)
    }

    @Test func helpIsWrappedAtWords() {
        let lines = rendered("a", 0, 1, width: 30, suggestion: "one two three four five six seven")
        #expect(lines.dropFirst(3) == ["  help: one two three four", "        five six seven"])
    }

    @Test func withoutAPlace() {
        let bare = Diagnostic(.warning, code: "test.rule", "odd")
        #expect(DiagnosticRenderer.text(bare, colour: false) == "warning: odd")
        let file = Diagnostic(.note, code: "t", "odd", in: SourceFile(name: "b", text: ""))
        #expect(DiagnosticRenderer.text(file, colour: false) == "b: note: odd")
    }

    @Test func aReplacementAloneIsHelpToo() {
        let file = SourceFile(name: "b", text: "a = b")
        let diagnostic = Diagnostic(
            .error, code: "t", "odd", at: Span(2, 3), in: file,
            fixIt: .init(span: Span(2, 3), replacement: "=="))
        #expect(
            DiagnosticRenderer.text(diagnostic, colour: false).hasSuffix("\n  help: write '=='"))
    }

    @Test func colours() {
        let file = SourceFile(name: "b", text: "a")
        let diagnostic = Diagnostic(.error, code: "t", "odd", at: Span(0, 1), in: file)
        let text = DiagnosticRenderer.text(diagnostic, colour: true)
        #expect(text.contains("\u{1B}[1;31merror: \u{1B}[0m"))
        #expect(text.contains("\u{1B}[1;32m^\u{1B}[0m"))
    }

    @Test func json() {
        let file = SourceFile(name: "a \"b\".md", text: "one\né = x\n")
        let diagnostic = Diagnostic(
            .error, code: "t.r", "wrong\n", at: Span(7, 8), in: file, suggestion: "write '=='",
            fixIt: .init(span: Span(7, 8), replacement: "=="))
        #expect(
            DiagnosticRenderer.json(diagnostic)
                == #"{"kind":"diagnostic","severity":"error","code":"t.r","message":"wrong\n","#
                + #""file":"a \"b\".md","line":2,"column":3,"endLine":2,"endColumn":4,"#
                + #""offset":7,"length":1,"suggestion":"write '=='","fixIt":{"line":2,"column":3,"#
                + #""endLine":2,"endColumn":4,"offset":7,"length":1,"replacement":"=="}}"#)
        let bare = Diagnostic(.note, code: "t", "m")
        #expect(
            DiagnosticRenderer.json(bare)
                == #"{"kind":"diagnostic","severity":"note","code":"t","message":"m"}"#)
    }
}
