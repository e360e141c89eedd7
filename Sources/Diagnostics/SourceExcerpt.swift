/// The part of a source line around a span that fits a width, ready for a terminal.
struct SourceExcerpt {
    /// Tabs are spaces; a cut is shown as `…`.
    var text: String
    /// Columns before the first caret.
    var caretColumn: Int
    /// `^~~~` under the part of the span that is shown.
    var carets: String

    private static let tabWidth = 4

    /// A scalar as it is shown, and the columns that it takes.
    private struct Cell {
        var scalar: Unicode.Scalar
        var width: Int
    }

    init(of span: Span, in file: SourceFile, width: Int) {
        let start = min(max(span.start, 0), file.bytes.count)
        let range = file.lineRange(file.lineIndex(of: start))
        let caret = min(start, range.upperBound)
        let end = max(caret, min(span.end, range.upperBound))

        // A line of megabytes is read around the span only: no more bytes than can be shown.
        let reach = width * 4
        let from = Self.scalarStart(max(range.lowerBound, caret - reach), in: file)
        let to = Self.scalarStart(min(range.upperBound, caret + reach), in: file)
        let before = Self.cells(of: file.bytes[from..<caret])
        let after = Self.cells(of: file.bytes[caret..<max(to, caret)], startingAt: before.columns)
        let marked = Self.cells(
            of: file.bytes[caret..<min(end, max(to, caret))], startingAt: before.columns)

        let isWhole =
            from == range.lowerBound && to >= range.upperBound
            && before.columns + after.columns <= width
        let isCutBefore = !isWhole && (from > range.lowerBound || before.columns > width / 2)
        var shown = isCutBefore ? Self.suffix(before.cells, fitting: width / 2) : before.cells
        let leading = (isCutBefore ? 1 : 0) + shown.reduce(0) { $0 + $1.width }
        let room = width - leading
        let isCutAfter = to < range.upperBound || after.columns > room
        let tail = isCutAfter ? Self.prefix(after.cells, fitting: room - 1) : after.cells
        shown += tail

        var result = String.UnicodeScalarView()
        if isCutBefore { result.append("…") }
        result.append(contentsOf: shown.map(\.scalar))
        if isCutAfter { result.append("…") }
        text = Self.trimmingEnd(String(result))
        caretColumn = leading
        let length = max(1, min(marked.columns, max(1, room - (isCutAfter ? 1 : 0))))
        carets = "^" + String(repeating: "~", count: length - 1)
    }

    /// The offset of the scalar that an offset lies in.
    private static func scalarStart(_ offset: Int, in file: SourceFile) -> Int {
        var offset = offset
        while offset > 0, offset < file.bytes.count, file.bytes[offset].continuesScalar {
            offset -= 1
        }
        return offset
    }

    private static func cells(
        of bytes: ArraySlice<UInt8>, startingAt column: Int = 0
    ) -> (cells: [Cell], columns: Int) {
        var cells: [Cell] = []
        var columns = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar == "\t" {
                let width = tabWidth - (column + columns) % tabWidth
                cells += Array(repeating: Cell(scalar: " ", width: 1), count: width)
                columns += width
            } else {
                let shown = DisplayWidth.visible(scalar)
                let cell = Cell(scalar: shown, width: DisplayWidth.columns(of: shown))
                cells.append(cell)
                columns += cell.width
            }
        }
        return (cells, columns)
    }

    private static func suffix(_ cells: [Cell], fitting width: Int) -> [Cell] {
        var room = width - 1
        var start = cells.count
        while start > 0, cells[start - 1].width <= room {
            start -= 1
            room -= cells[start].width
        }
        return Array(cells[start...])
    }

    private static func prefix(_ cells: [Cell], fitting width: Int) -> [Cell] {
        var room = width
        var end = 0
        while end < cells.count, cells[end].width <= room {
            room -= cells[end].width
            end += 1
        }
        return Array(cells[..<end])
    }

    private static func trimmingEnd(_ text: String) -> String {
        var scalars = Substring(text).unicodeScalars
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }
}
