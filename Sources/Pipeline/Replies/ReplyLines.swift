/// The lines of a reply, wherever it comes from.
enum ReplyLines {
    /// Lines without their endings; `\r\n` and `\r` end a line as `\n` does.
    static func lines(of text: String) -> [ArraySlice<UInt8>] {
        var bytes = Array(text.utf8)
        if bytes.contains(0x0D) { bytes = withUnixEndings(bytes) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        return bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    }

    private static func withUnixEndings(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte != 0x0D {
                result.append(byte)
            } else if index + 1 == bytes.count || bytes[index + 1] != 0x0A {
                result.append(0x0A)
            }
        }
        return result
    }

    static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line.drop { $0 == 0x20 || $0 == 0x09 }
        while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
        return line
    }

    /// The text with `&lt;` and its kin as characters again, where the whole of it was written so.
    ///
    /// Text that holds a bare `<`, `>` or `"` was not escaped: entities in it are meant.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")),
            entities.contains(where: { text.contains($0.name) }),
            !text.utf8.contains(where: { "<>\"".utf8.contains($0) })
        else { return text }
        var result = text
        for (name, character) in entities {
            result = result.split(separator: name, omittingEmptySubsequences: false)
                .joined(separator: character)
        }
        return result
    }

    /// The ampersand comes last, so that nothing is unescaped twice.
    private static let entities: [(name: String, character: String)] = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"),
        ("&#x27;", "'"), ("&apos;", "'"), ("&amp;", "&"),
    ]
}
