extension SourceFile {
    /// The line and column of a byte offset, both from 1.
    ///
    /// Columns count Unicode scalars, a tab as one. An offset beyond the text means its end.
    package func position(of offset: Int) -> (line: Int, column: Int) {
        let target = min(max(offset, 0), bytes.count)
        let line = lineIndex(of: target)
        var column = 1
        for index in lineStarts[line]..<target where !bytes[index].continuesScalar {
            column += 1
        }
        return (line + 1, column)
    }

    /// The index in `lineStarts` of the line that holds an offset within the text.
    func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The bytes of a line, by its index from 0, without its line ending.
    package func lineRange(_ index: Int) -> Range<Int> {
        let start = lineStarts[index]
        var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// The text of a span; what lies outside the file is left out.
    package func text(of span: Span) -> String {
        let start = min(max(span.start, 0), bytes.count)
        let end = min(max(span.end, start), bytes.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}

extension UInt8 {
    /// True for the second and later bytes of a character in UTF-8.
    var continuesScalar: Bool { self & 0xC0 == 0x80 }
}
