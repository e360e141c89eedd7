/// Cuts an intent block into tokens, one at a time, and knows where a clause ends.
///
/// A clause goes on in the next line where a bracket is open, the line ends or the next one
/// begins with an operator, or the next one is indented deeper and does not begin a clause.
struct Lexer: ~Copyable {
    let bytes: [UInt8]
    /// One past the last byte of the block.
    let limit: Int
    /// True for a text that is one clause whatever its lines.
    let isSingleClause: Bool
    var offset: Int
    /// Whether `+-` stands for `±`.
    var readsExample = false
    /// True for a line that is no clause: only deeper lines belong to it.
    var readsProse = false
    /// How many brackets are open.
    var openBrackets = 0
    var previous = Token.Kind.endOfClause
    /// Where the next clause starts, once the present one is over.
    private var nextClause: Int?
    private var indentation = 0
    private var isOver = false

    init(bytes: [UInt8], range: Range<Int>, isSingleClause: Bool = false) {
        self.bytes = bytes
        self.isSingleClause = isSingleClause
        limit = range.upperBound
        offset = range.lowerBound
        nextClause = range.lowerBound
        if let first = firstLine(from: range.lowerBound) {
            nextClause = first.start
            indentation = first.indentation
        } else {
            nextClause = nil
        }
    }

    @inline(__always)
    func byte(at index: Int) -> UInt8 { index < limit ? bytes[index] : 0 }

    /// Moves to the next clause; false at the end of the block.
    mutating func beginClause() -> Bool {
        guard let start = nextClause else { return false }
        offset = start
        nextClause = nil
        isOver = false
        openBrackets = 0
        previous = .endOfClause
        readsExample = false
        readsProse = false
        return true
    }

    mutating func next() -> Token {
        if isOver { return Token(kind: .endOfClause, start: offset, end: offset) }
        let token = scan()
        previous = token.kind
        return token
    }

    private mutating func scan() -> Token {
        while offset < limit {
            switch bytes[offset] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                offset += 1
            case UInt8(ascii: "\n"):
                if !continuesAfterLineEnd() { return end() }
            case UInt8(ascii: "/") where byte(at: offset + 1) == UInt8(ascii: "/"):
                skipLine()
            default:
                return scanToken()
            }
        }
        return end()
    }

    private mutating func end() -> Token {
        isOver = true
        return Token(kind: .endOfClause, start: offset, end: offset)
    }

    private mutating func skipLine() {
        while offset < limit, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    }

    /// At a line ending: moves to the next line of the clause, or notes where the next clause is.
    private mutating func continuesAfterLineEnd() -> Bool {
        guard let line = firstLine(from: offset + 1) else {
            return false
        }
        if isSingleClause || continues(at: line.start, indentation: line.indentation) {
            offset = line.start
            return true
        }
        nextClause = line.start
        indentation = line.indentation
        return false
    }

    /// The first line that holds more than white space and comments.
    private func firstLine(from start: Int) -> (start: Int, indentation: Int)? {
        var index = start
        var column = 0
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: " "):
                column += 1
            case UInt8(ascii: "\t"):
                column += 4 - column % 4
            case UInt8(ascii: "\r"):
                break
            case UInt8(ascii: "\n"):
                column = 0
            case UInt8(ascii: "/") where byte(at: index + 1) == UInt8(ascii: "/"):
                while index < limit, bytes[index] != UInt8(ascii: "\n") { index += 1 }
                column = 0
            default:
                return (index, column)
            }
            index += 1
        }
        return nil
    }

    /// Whether the line that starts here belongs to the clause before it.
    private func continues(at start: Int, indentation column: Int) -> Bool {
        let isIncomplete = !readsProse && (openBrackets > 0 || previous.needsMore)
        let isDeeper = column > indentation
        if ClauseKeyword.isAt(start, in: self) {
            return isIncomplete && (isDeeper || ClauseKeyword.isUsedAsName(at: start, in: self))
        }
        if !isIncomplete, !isDeeper { return !readsProse && beginsWithInfix(at: start) }
        if ClauseKeyword.isNearMiss(at: start, in: self) { return isDeeper && isIncomplete }
        return !ClauseKeyword.isListItem(at: start, in: self)
    }

    /// Whether a line begins with something that must follow an operand.
    private func beginsWithInfix(at start: Int) -> Bool {
        if ClauseKeyword.isListItem(at: start, in: self) { return false }
        switch bytes[start] {
        case UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="),
            UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "?"),
            UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ")"),
            UInt8(ascii: "]"):
            return true
        case UInt8(ascii: "!"):
            return byte(at: start + 1) == UInt8(ascii: "=")
        case 0xC2, 0xC3, 0xE2:
            return true
        default:
            return isWord("leaves", at: start) || isWord("approx", at: start)
                || isWord("and", at: start) || isWord("or", at: start)
        }
    }

    /// Whether a whole name is spelled like this.
    @inline(never)
    func isWord(_ word: StaticString, at start: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard start + count <= limit else { return false }
        for index in 0..<count where bytes[start + index] != word.utf8Start[index] { return false }
        return !byte(at: start + count).isNameByte
    }

    /// The first byte after white space that is not a line ending.
    func skippingSpaces(from start: Int) -> Int {
        var index = start
        while index < limit, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
        {
            index += 1
        }
        return index
    }
}

extension UInt8 {
    @inline(__always)
    var isNameStart: Bool {
        (self | 0x20) &- UInt8(ascii: "a") < 26 || self == UInt8(ascii: "_")
    }

    @inline(__always)
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

    @inline(__always)
    var isNameByte: Bool { isNameStart || isDigit }
}
