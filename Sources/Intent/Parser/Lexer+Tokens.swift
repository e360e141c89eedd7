extension Lexer {
    mutating func scanToken() -> Token {
        let first = bytes[offset]
        if first.isNameStart { return scanName() }
        if first.isDigit { return scanNumber() }
        switch first {
        case UInt8(ascii: "\""): return scanString()
        case UInt8(ascii: "("): return open(.leftParenthesis)
        case UInt8(ascii: "["): return open(.leftBracket)
        case UInt8(ascii: ")"): return close(.rightParenthesis)
        case UInt8(ascii: "]"): return close(.rightBracket)
        case UInt8(ascii: ","): return take(.comma, 1)
        default: return scanOperator(first)
        }
    }

    @inline(__always)
    mutating func take(_ kind: Token.Kind, _ count: Int) -> Token {
        let start = offset
        offset += count
        return Token(kind: kind, start: start, end: offset)
    }

    private mutating func open(_ kind: Token.Kind) -> Token {
        openBrackets += 1
        return take(kind, 1)
    }

    private mutating func close(_ kind: Token.Kind) -> Token {
        openBrackets = max(0, openBrackets - 1)
        return take(kind, 1)
    }

    private mutating func scanName() -> Token {
        let start = offset
        while offset < limit, bytes[offset].isNameByte { offset += 1 }
        // A letter beyond ASCII makes the whole word foreign.
        if byte(at: offset) >= 0x80, ForeignSyntax.isLetter(at: offset, in: self) {
            offset = start
            return scanForeignWord()
        }
        return Token(kind: .name, start: start, end: offset)
    }

    /// A number with whatever letters are stuck to it; the parser judges them.
    private mutating func scanNumber() -> Token {
        let start = offset
        var kind = Token.Kind.integer
        let isAfterDot = previous == .dot
        let isPlain = bytes[offset] != UInt8(ascii: "0") || !(byte(at: offset + 1).isNameStart)
        while offset < limit {
            let byte = bytes[offset]
            if byte.isNameByte {
                if isPlain, byte | 0x20 == UInt8(ascii: "e"), !isAfterDot {
                    scanExponent(&kind)
                } else {
                    offset += 1
                }
            } else if byte == UInt8(ascii: "."), kind == .integer, isPlain, !isAfterDot,
                self.byte(at: offset + 1).isDigit
            {
                kind = .double
                offset += 1
            } else {
                break
            }
        }
        return Token(kind: kind, start: start, end: offset)
    }

    private mutating func scanExponent(_ kind: inout Token.Kind) {
        let next = byte(at: offset + 1)
        let isSigned = next == UInt8(ascii: "+") || next == UInt8(ascii: "-")
        if next.isDigit || (isSigned && byte(at: offset + 2).isDigit) {
            kind = .double
            offset += 2
        } else {
            offset += 1
        }
    }

    private mutating func scanString() -> Token {
        let start = offset
        offset += 1
        while offset < limit {
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                offset += 1
                return Token(kind: .string, start: start, end: offset)
            case UInt8(ascii: "\n"):
                return Token(kind: .unterminatedString, start: start, end: offset)
            case UInt8(ascii: "\\")
            where offset + 1 < limit && bytes[offset + 1] != UInt8(ascii: "\n"):
                offset += 2
            default:
                offset += 1
            }
        }
        return Token(kind: .unterminatedString, start: start, end: offset)
    }

    private mutating func scanOperator(_ first: UInt8) -> Token {
        if first >= 0x80 { return scanBeyondASCII() }
        let count = ForeignSyntax.length(at: offset, in: self)
        if count > 0 { return take(.foreign, count) }
        let second = byte(at: offset + 1)
        switch first {
        case UInt8(ascii: "="): return take(.equal, 2)
        case UInt8(ascii: "!"):
            return second == UInt8(ascii: "=") ? take(.notEqual, 2) : take(.bang, 1)
        case UInt8(ascii: "<"):
            if second == UInt8(ascii: "=") { return take(.lessOrEqual, 2) }
            return second == first ? take(.shiftLeft, 2) : take(.less, 1)
        case UInt8(ascii: ">"):
            if second == UInt8(ascii: "=") { return take(.greaterOrEqual, 2) }
            return second == first ? take(.shiftRight, 2) : take(.greater, 1)
        case UInt8(ascii: "&"): return second == first ? take(.andAnd, 2) : take(.ampersand, 1)
        case UInt8(ascii: "|"): return second == first ? take(.orOr, 2) : take(.pipe, 1)
        case UInt8(ascii: "?"): return second == first ? take(.coalesce, 2) : take(.question, 1)
        case UInt8(ascii: "+"):
            let isTolerance = readsExample && openBrackets == 0 && second == UInt8(ascii: "-")
            return isTolerance ? take(.plusMinus, 2) : take(.plus, 1)
        case UInt8(ascii: "-"):
            return second == UInt8(ascii: ">") ? take(.arrow, 2) : take(.minus, 1)
        case UInt8(ascii: "."):
            guard second == first else { return take(.dot, 1) }
            return byte(at: offset + 2) == first ? take(.rangeThrough, 3) : take(.rangeBelow, 3)
        case UInt8(ascii: "*"): return take(.star, 1)
        case UInt8(ascii: "/"): return take(.slash, 1)
        case UInt8(ascii: "%"): return take(.percent, 1)
        case UInt8(ascii: "^"): return take(.caret, 1)
        case UInt8(ascii: "~"): return take(.tilde, 1)
        case UInt8(ascii: ":"): return take(.colon, 1)
        default: return take(.foreign, 1)
        }
    }

    private mutating func scanBeyondASCII() -> Token {
        switch (bytes[offset], byte(at: offset + 1), byte(at: offset + 2)) {
        case (0xE2, 0x89, 0x88): return take(.approximately, 3)
        case (0xC2, 0xB1, _): return take(.plusMinus, 2)
        default:
            return ForeignSyntax.isLetter(at: offset, in: self)
                ? scanForeignWord()
                : take(.foreign, ForeignSyntax.scalarLength(at: offset, in: self))
        }
    }

    private mutating func scanForeignWord() -> Token {
        let start = offset
        while offset < limit {
            if bytes[offset].isNameByte {
                offset += 1
            } else if bytes[offset] >= 0x80, ForeignSyntax.isLetter(at: offset, in: self) {
                offset += ForeignSyntax.scalarLength(at: offset, in: self)
            } else {
                break
            }
        }
        return Token(kind: .foreign, start: start, end: offset)
    }
}
