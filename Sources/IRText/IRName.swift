/// A name in IR, without its sigil, quotation marks and escapes.
package struct IRName: Hashable, Sendable {
    package var bytes: [UInt8]
    /// True for `@0` and `%0`, which are counted, not named; `@"0"` has a name.
    package var isNumbered: Bool

    package init(_ text: String) {
        bytes = Array(text.utf8)
        isNumbered = false
    }

    /// The name in a token's bytes without sigil or colon.
    init(spelled: ArraySlice<UInt8>) {
        guard spelled.first == UInt8(ascii: "\"") else {
            bytes = Array(spelled)
            isNumbered = !bytes.isEmpty && bytes.allSatisfy(IRLexer.isDigit)
            return
        }
        isNumbered = false
        let inner = spelled.count >= 2 ? spelled.dropFirst().dropLast() : []
        var name: [UInt8] = []
        var index = inner.startIndex
        while index < inner.endIndex {
            if inner[index] == UInt8(ascii: "\\"), index + 2 < inner.endIndex,
                let high = Self.hexDigit(inner[index + 1]),
                let low = Self.hexDigit(inner[index + 2])
            {
                name.append(high << 4 | low)
                index += 3
            } else {
                name.append(inner[index])
                index += 1
            }
        }
        bytes = name
    }

    /// The name as text; bytes that are not UTF-8 are replaced.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// As IR writes it after the sigil: quoted where it must be.
    package var spelling: [UInt8] {
        if isNumbered { return bytes }
        let isPlain =
            !bytes.isEmpty && !IRLexer.isDigit(bytes[0]) && bytes.allSatisfy(IRLexer.isNameByte)
        if isPlain { return bytes }
        var spelled = [UInt8(ascii: "\"")]
        for byte in bytes {
            let needsEscape =
                byte < 0x20 || byte > 0x7E || byte == UInt8(ascii: "\"")
                || byte == UInt8(ascii: "\\")
            if needsEscape {
                spelled += [UInt8(ascii: "\\"), Self.hexDigits[Int(byte >> 4)]]
                spelled.append(Self.hexDigits[Int(byte & 15)])
            } else {
                spelled.append(byte)
            }
        }
        return spelled + [UInt8(ascii: "\"")]
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
