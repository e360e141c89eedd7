import Diagnostics

/// Why bytes are not text that can be read at all.
enum TextProblem {
    static func first(in bytes: [UInt8], name: String, limitBytes: Int) -> Diagnostic? {
        if bytes.count > limitBytes {
            // The text itself is left out: nobody wants to see it.
            return Diagnostic(
                .error, code: "intent.too-large",
                "the file has \(bytes.count) bytes; the limit is \(limitBytes)",
                in: SourceFile(name: name, bytes: []),
                suggestion: "split it into several files that link to each other")
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return Diagnostic(
                .error, code: "intent.invalid-utf8", "the text is in UTF-16",
                in: SourceFile(name: name, bytes: []), suggestion: "save it as UTF-8")
        }
        if bytes.contains(0) {
            return Diagnostic(
                .error, code: "intent.binary", "this is a binary file, not text",
                in: SourceFile(name: name, bytes: []),
                suggestion: "give a Markdown file whose name ends in '.intent.md'")
        }
        guard let offset = firstInvalidUTF8(in: bytes) else { return nil }
        let file = SourceFile(name: name, bytes: bytes)
        let line = file.position(of: offset).line
        return Diagnostic(
            .error, code: "intent.invalid-utf8",
            "line \(line) is not valid UTF-8: the byte at offset \(offset) is 0x"
                + String(bytes[offset], radix: 16, uppercase: true),
            at: Span(offset, offset + 1), in: file, suggestion: "save the file as UTF-8")
    }

    /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode, table 3-7).
    static func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            let count = buffer.count
            while index < count {
                if buffer[index] < 0x80 {
                    index += 1
                    continue
                }
                let length = sequenceLength(buffer, at: index)
                if length == 0 { return index }
                index += length
            }
            return nil
        }
    }

    /// The length of the multi-byte sequence at an index; 0 where it is malformed.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + offset < bytes.count && range.contains(bytes[index + offset])
        }
        switch bytes[index] {
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }
}
