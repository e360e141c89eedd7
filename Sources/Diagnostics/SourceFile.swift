/// A text that diagnostics point into, with the name that a person knows it by.
package struct SourceFile: Hashable, Sendable {
    /// The path as the person gave it, or a name in angle brackets such as `<command line>`.
    package let name: String
    /// The text in UTF-8.
    package let bytes: [UInt8]
    /// Offset of the first byte of each line; never empty.
    package let lineStarts: [Int]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        lineStarts = starts
    }

    package init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }
}

/// A half-open range of UTF-8 byte offsets in one source file.
package struct Span: Hashable, Sendable {
    package var start: Int
    package var end: Int

    package init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    /// The smallest span that holds both.
    package func joined(with other: Span) -> Span {
        Span(min(start, other.start), max(end, other.end))
    }
}
