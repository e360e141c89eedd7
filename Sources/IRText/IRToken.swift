/// A token of IR text, as a range of its bytes.
package struct IRToken: Hashable, Sendable {
    package enum Kind: UInt8, Hashable, Sendable {
        case comment
        /// `@name`, `@"any name"`, `@0`
        case global
        /// `%name`, `%"any name"`, `%0`: a value, a label or a type.
        case local
        /// `name:` or `"any name":`
        case label
        /// `#0`
        case attributeGroup
        /// `!0`
        case metadataNumber
        /// `!name`
        case metadataName
        /// `$name`
        case comdat
        /// `"text"` and `c"text"`
        case string
        /// A keyword, a type or a number.
        case word
        case punctuation
    }

    package var kind: Kind
    package var start: Int
    package var end: Int

    package var range: Range<Int> { start..<end }
}

/// Splits IR text into tokens, as LLVM's lexer does; bytes that fit nothing become punctuation.
struct IRLexer {
    static func tokens(of bytes: [UInt8]) -> [IRToken] {
        bytes.withUnsafeBufferPointer { buffer in
            var lexer = IRLexer(bytes: buffer)
            var tokens: [IRToken] = []
            tokens.reserveCapacity(buffer.count / 5)
            while let token = lexer.next() { tokens.append(token) }
            return tokens
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private func byte(at position: Int) -> UInt8 {
        position < bytes.count ? bytes[position] : 0
    }

    private mutating func next() -> IRToken? {
        while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
        guard offset < bytes.count else { return nil }
        let start = offset
        let kind = scan()
        return IRToken(kind: kind, start: start, end: offset)
    }

    private mutating func scan() -> IRToken.Kind {
        let first = bytes[offset]
        switch first {
        case UInt8(ascii: ";"):
            while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
            return .comment
        case UInt8(ascii: "@"): return scanName(.global)
        case UInt8(ascii: "%"): return scanName(.local)
        case UInt8(ascii: "$"): return scanDollar()
        case UInt8(ascii: "#"):
            offset += 1
            return skip(while: Self.isDigit) ? .attributeGroup : .punctuation
        case UInt8(ascii: "!"): return scanMetadata()
        case UInt8(ascii: "\""):
            skipString()
            guard byte(at: offset) == UInt8(ascii: ":") else { return .string }
            offset += 1
            return .label
        case UInt8(ascii: "c") where byte(at: offset + 1) == UInt8(ascii: "\""):
            offset += 1
            skipString()
            return .string
        default: return scanWord(first)
        }
    }

    private mutating func scanName(_ kind: IRToken.Kind) -> IRToken.Kind {
        offset += 1
        let first = byte(at: offset)
        if first == UInt8(ascii: "\"") {
            skipString()
            return kind
        }
        if Self.isDigit(first) { return skip(while: Self.isDigit) ? kind : .punctuation }
        return skip(while: Self.isNameByte) ? kind : .punctuation
    }

    /// `$` begins a comdat's name, and may also be the first character of a label.
    private mutating func scanDollar() -> IRToken.Kind {
        if scanName(.comdat) == .punctuation { return .punctuation }
        guard byte(at: offset) == UInt8(ascii: ":") else { return .comdat }
        offset += 1
        return .label
    }

    private mutating func scanMetadata() -> IRToken.Kind {
        offset += 1
        let first = byte(at: offset)
        if Self.isDigit(first) { return skip(while: Self.isDigit) ? .metadataNumber : .punctuation }
        return skip { Self.isNameByte($0) || $0 == UInt8(ascii: "\\") }
            ? .metadataName : .punctuation
    }

    private mutating func scanWord(_ first: UInt8) -> IRToken.Kind {
        guard Self.isNameByte(first) else {
            offset += 1
            return .punctuation
        }
        let isNumber = Self.isDigit(first) || first == UInt8(ascii: "-")
        _ = skip { Self.isNameByte($0) || (isNumber && $0 == UInt8(ascii: "+")) }
        guard byte(at: offset) == UInt8(ascii: ":") else { return .word }
        offset += 1
        return .label
    }

    /// Moves behind the closing quotation mark; IR writes a mark inside a string as `\22`.
    private mutating func skipString() {
        offset += 1
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") { offset += 1 }
        offset = min(offset + 1, bytes.count)
    }

    /// True when at least one byte was skipped.
    private mutating func skip(while condition: (UInt8) -> Bool) -> Bool {
        let start = offset
        while offset < bytes.count, condition(bytes[offset]) { offset += 1 }
        return offset > start
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D) ~= byte }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte
    }

    /// `[-a-zA-Z$._0-9]`
    static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "$"),
            UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
