import Diagnostics
import Testing

struct SourceFileTests {
    private func places(_ text: String) -> [String] {
        let file = SourceFile(name: "t", text: text)
        return (0...file.bytes.count).map {
            let (line, column) = file.position(of: $0)
            return "\(line):\(column)"
        }
    }

    @Test func linesAndColumnsCountFromOne() {
        #expect(places("ab\nc") == ["1:1", "1:2", "1:3", "2:1", "2:2"])
        #expect(places("") == ["1:1"])
        #expect(places("\n\n") == ["1:1", "2:1", "3:1"])
    }

    @Test func columnsCountCharacters() {
        // Inside a character of several bytes the column is the one after it has begun.
        #expect(places("é=") == ["1:1", "1:2", "1:2", "1:3"])
        #expect(places("\tx") == ["1:1", "1:2", "1:3"])
    }

    @Test func carriageReturnsBelongToTheLineEnding() {
        let file = SourceFile(name: "t", text: "ab\r\ncd\r\n")
        #expect(file.position(of: 4) == (2, 1))
        #expect(file.lineRange(0) == 0..<2)
        #expect(file.lineRange(1) == 4..<6)
        #expect(file.lineRange(2) == 8..<8)
    }

    @Test func offsetsOutsideAreClamped() {
        let file = SourceFile(name: "t", text: "ab\n")
        #expect(file.position(of: -5) == (1, 1))
        #expect(file.position(of: 99) == (2, 1))
        #expect(file.text(of: Span(1, 99)) == "b\n")
        #expect(file.text(of: Span(50, 40)) == "")
    }

    @Test func theLineIsFoundAmongMany() {
        let file = SourceFile(name: "t", text: String(repeating: "abc\n", count: 1000))
        for line in [0, 1, 499, 998, 999] {
            #expect(file.position(of: line * 4 + 2) == (line + 1, 3))
        }
    }
}
