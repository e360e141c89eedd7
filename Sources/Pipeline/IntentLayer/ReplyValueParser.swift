/// Reads JSON as models write it: line breaks inside strings and commas before a closing bracket
/// are forgiven, and so is text after the value.
struct ReplyValueParser {
    /// Arrays and objects inside each other.
    static let depthLimitLevels = 32

    private let bytes: [UInt8]
    private var offset = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func parse() -> ReplyValue? { value(depth: 0) }

    private mutating func value(depth: Int) -> ReplyValue? {
        guard depth <= Self.depthLimitLevels else { return nil }
        skipSpaces()
        switch current {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return string().map { .string($0) }
        case UInt8(ascii: "t"): return skip("true") ? .bool(true) : nil
        case UInt8(ascii: "f"): return skip("false") ? .bool(false) : nil
        case UInt8(ascii: "n"): return skip("null") ? .null : nil
        default: return number()
        }
    }

    private mutating func object(depth: Int) -> ReplyValue? {
        offset += 1
        var members: [String: ReplyValue] = [:]
        while true {
            skipSpaces()
            if skip("}") { return .object(members) }
            guard let name = string() else { return nil }
            skipSpaces()
            guard skip(":"), let value = value(depth: depth + 1) else { return nil }
            members[name] = value
            skipSpaces()
            guard skip(",") || current == UInt8(ascii: "}") else { return nil }
        }
    }

    private mutating func array(depth: Int) -> ReplyValue? {
        offset += 1
        var elements: [ReplyValue] = []
        while true {
            skipSpaces()
            if skip("]") { return .array(elements) }
            guard let value = value(depth: depth + 1) else { return nil }
            elements.append(value)
            skipSpaces()
            guard skip(",") || current == UInt8(ascii: "]") else { return nil }
        }
    }

    private mutating func number() -> ReplyValue? {
        let start = offset
        while let byte = current, byte > 0x20, !",]}".utf8.contains(byte) { offset += 1 }
        return Double(String(decoding: bytes[start..<offset], as: UTF8.self)).map { .number($0) }
    }

    // MARK: Strings

    private mutating func string() -> String? {
        guard skip("\"") else { return nil }
        var content: [UInt8] = []
        while let byte = current {
            offset += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = escape() else { return nil }
                content.append(contentsOf: String(Character(scalar)).utf8)
            default: content.append(byte)
            }
        }
        return nil
    }

    /// What follows a backslash.
    private mutating func escape() -> Unicode.Scalar? {
        guard let byte = current else { return nil }
        offset += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "u"): return unicodeEscape()
        default: return nil
        }
    }

    /// Four digits, and four more where they are the first half of a pair; halves alone are lost.
    private mutating func unicodeEscape() -> Unicode.Scalar? {
        guard let first = hexadecimal() else { return nil }
        guard (0xD800..<0xDC00).contains(first), skip("\\u"), let second = hexadecimal() else {
            return Unicode.Scalar(first) ?? "\u{FFFD}"
        }
        guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func hexadecimal() -> UInt32? {
        guard offset + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self)
        guard digits.utf8.first != UInt8(ascii: "+"), digits.utf8.first != UInt8(ascii: "-"),
            let value = UInt32(digits, radix: 16)
        else { return nil }
        offset += 4
        return value
    }

    // MARK: Bytes

    private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skipSpaces() {
        while let byte = current, byte <= 0x20 { offset += 1 }
    }

    private mutating func skip(_ text: String) -> Bool {
        guard bytes[offset...].starts(with: text.utf8) else { return false }
        offset += text.utf8.count
        return true
    }
}
