import BigInt
import Diagnostics

extension BlockParser {
    /// Longer integers are refused: nothing computes with them in a reasonable time.
    static let digitLimitCount = 20_000

    /// Small integers are made from this one: the conversion that the package offers is generic,
    /// and slow for want of specialisation.
    private static let one: BigUInt = 1

    /// The number that is the current token; a sign before it belongs to it.
    @inline(never)
    mutating func parseNumber(
        from start: Int, isNegative: Bool
    ) throws(SyntaxFailure) -> Expression {
        let token = current
        let place = Span(start, token.end)
        if token.kind == .double {
            let value = try double(token)
            advance()
            return .literal(.double(isNegative ? -value : value), place)
        }
        let value = BigInt(sign: isNegative ? .minus : .plus, magnitude: try integer(token))
        advance()
        return .literal(.integer(value), place)
    }

    private mutating func double(_ token: Token) throws(SyntaxFailure) -> Double {
        let digits = String(
            decoding: lexer.bytes[token.start..<token.end].lazy.filter { $0 != 0x5F },
            as: UTF8.self)
        guard let value = Double(digits) else { throw malformedNumber(token) }
        guard value.isFinite else {
            throw fail(
                "intent.number", "this number is too large for a Double", at: span(of: token),
                suggestion: "the largest is Double.greatestFiniteMagnitude; "
                    + "infinity is Double.infinity")
        }
        return value
    }

    private mutating func integer(_ token: Token) throws(SyntaxFailure) -> BigUInt {
        let bytes = lexer.bytes
        var radix = 10
        var index = token.start
        if bytes[index] == UInt8(ascii: "0"), token.end - index > 1 {
            switch bytes[index + 1] {
            case UInt8(ascii: "x"): radix = 16
            case UInt8(ascii: "b"): radix = 2
            case UInt8(ascii: "o"): radix = 8
            default: break
            }
            if radix != 10 { index += 2 }
        }
        let first = index
        var value: UInt = 0
        var isSmall = true
        var count = 0
        while index < token.end {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "_"), count > 0 { continue }
            guard let digit = byte.digit(radix: radix) else { throw malformedNumber(token) }
            count += 1
            let (product, overflow) = value.multipliedReportingOverflow(by: UInt(radix))
            let (sum, carry) = product.addingReportingOverflow(digit)
            if overflow || carry { isSmall = false }
            value = sum
        }
        if count == 0 { throw malformedNumber(token) }
        if isSmall { return Self.one.multiplied(byWord: value) }
        if count > Self.digitLimitCount {
            throw fail(
                "intent.number", "this number has more than \(Self.digitLimitCount) digits",
                at: span(of: token), suggestion: "build it with 'pow(10, n)'")
        }
        let digits = String(
            decoding: bytes[first..<token.end].lazy.filter { $0 != 0x5F }, as: UTF8.self)
        guard let big = BigUInt(digits, radix: radix) else { throw malformedNumber(token) }
        return big
    }

    private mutating func malformedNumber(_ token: Token) -> SyntaxFailure {
        let written = text(of: token)
        let suggestion: String
        if written.hasPrefix("0X") || written.hasPrefix("0B") || written.hasPrefix("0O") {
            suggestion = "write '0x…', '0b…' or '0o…' with a small letter"
        } else if written.lowercased().hasSuffix("e") {
            suggestion = "an exponent needs digits, as in '1e9'"
        } else if let last = written.utf8.last, "uUlLfFdDn".utf8.contains(last) {
            suggestion =
                "numbers have no suffix; write "
                + "'\(Self.shortened(String(written.prefix { $0.isNumber || $0 == "." })))'"
        } else {
            suggestion =
                "numbers are written 42, 1_000, 0xFF, 0b101, 1.5 or 1e-9; names start "
                + "with a letter"
        }
        return fail(
            "intent.number", "'\(Self.shortened(written))' is not a number", at: span(of: token),
            suggestion: suggestion)
    }

    /// `.5`; the current token is the point.
    mutating func numberWithoutZero() -> SyntaxFailure {
        let point = current
        advance()
        let digits = text(of: current)
        return fail(
            "intent.number", "a number needs a digit before its point",
            at: Span(point.start, current.end),
            suggestion: "write '0.\(Self.shortened(digits))'", replacement: "0.\(digits)")
    }

    /// The bytes that a text literal stands for.
    mutating func parseString(_ token: Token) throws(SyntaxFailure) -> [UInt8] {
        let content = lexer.bytes[(token.start + 1)..<(token.end - 1)]
        if content.isEmpty, lexer.byte(at: token.end) == UInt8(ascii: "\"") {
            throw fail(
                "intent.string", "text over several lines is not supported",
                at: Span(token.start, token.end + 1),
                suggestion: "write it on one line; a line break is '\\n'")
        }
        guard content.contains(UInt8(ascii: "\\")) else { return Array(content) }
        var result: [UInt8] = []
        result.reserveCapacity(content.count)
        var index = content.startIndex
        while index < content.endIndex {
            let byte = content[index]
            index += 1
            if byte != UInt8(ascii: "\\") {
                result.append(byte)
                continue
            }
            try appendEscape(&index, before: content.endIndex, to: &result)
        }
        return result
    }

    /// What comes after a backslash.
    private mutating func appendEscape(
        _ index: inout Int, before end: Int, to result: inout [UInt8]
    ) throws(SyntaxFailure) {
        let bytes = lexer.bytes
        let escape = index < end ? bytes[index] : 0
        index += 1
        switch escape {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "0"): result.append(0x00)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "'"): result.append(escape)
        case UInt8(ascii: "u"): try appendScalar(&index, before: end, to: &result)
        case UInt8(ascii: "("):
            throw fail(
                "intent.escape", "text in clauses is fixed: '\\(…)' is not supported",
                at: Span(index - 2, index), suggestion: "join texts with '+'")
        default:
            let start = index - 2
            let length = ForeignSyntax.scalarLength(at: index - 1, in: lexer)
            let place = Span(start, min(index - 1 + length, end))
            throw fail(
                "intent.escape", "'\(file.text(of: place))' is not an escape", at: place,
                suggestion: "escapes are \\n \\t \\r \\0 \\\" \\\\ and \\u{1F98A}")
        }
    }

    /// `{1F98A}` after `\u`.
    private mutating func appendScalar(
        _ index: inout Int, before end: Int, to result: inout [UInt8]
    ) throws(SyntaxFailure) {
        let start = index - 2
        var value: UInt32 = 0
        var count = 0
        var isClosed = false
        if index < end, lexer.bytes[index] == UInt8(ascii: "{") {
            index += 1
            while index < end, !isClosed, count <= 8 {
                let byte = lexer.bytes[index]
                index += 1
                if byte == UInt8(ascii: "}") {
                    isClosed = true
                } else if let digit = byte.digit(radix: 16) {
                    value = value << 4 | UInt32(digit)
                    count += 1
                } else {
                    break
                }
            }
        }
        guard isClosed, (1...8).contains(count), let scalar = Unicode.Scalar(value) else {
            throw fail(
                "intent.escape", "this is not the number of a character", at: Span(start, index),
                suggestion: "write one to six hexadecimal digits, up to 10FFFF: \\u{E9}")
        }
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}

extension UInt8 {
    /// The value of an ASCII digit; nil beyond the radix.
    fileprivate func digit(radix: Int) -> UInt? {
        let value: UInt8 =
            switch self {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
            default: 255
            }
        return value < radix ? UInt(value) : nil
    }
}
