package import Diagnostics

/// Reads a text into S-expressions; total: every text gives expressions or one diagnostic.
package struct SExpressionReader {
    /// Lists within lists; deeper ones are refused, since later stages recurse.
    package static let depthLimit = 1_000

    private let file: SourceFile
    private let bytes: [UInt8]
    private var position = 0

    private init(_ file: SourceFile) {
        self.file = file
        bytes = file.bytes
    }

    /// All expressions of a text, in order.
    package static func read(_ file: SourceFile) throws(Diagnostic) -> [SExpression] {
        var reader = SExpressionReader(file)
        return try reader.readAll()
    }

    private mutating func readAll() throws(Diagnostic) -> [SExpression] {
        var open: [(start: Int, parts: [SExpression])] = []
        var top: [SExpression] = []
        while let byte = nextSignificant() {
            let expression: SExpression
            switch byte {
            case UInt8(ascii: "("):
                guard open.count < Self.depthLimit else {
                    throw failure("lists are nested more than \(Self.depthLimit) deep", position)
                }
                open.append((position, []))
                position += 1
                continue
            case UInt8(ascii: ")"):
                guard let list = open.popLast() else {
                    throw failure("')' closes nothing", position)
                }
                position += 1
                expression = SExpression(.list(list.parts), at: Span(list.start, position))
            default:
                expression = try atom(byte)
            }
            if open.isEmpty {
                top.append(expression)
            } else {
                open[open.count - 1].parts.append(expression)
            }
        }
        if let unclosed = open.last {
            throw failure("'(' is never closed", unclosed.start)
        }
        return top
    }

    /// Skips blanks and comments.
    private mutating func nextSignificant() -> UInt8? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: ";") {
                while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
                    position += 1
                }
            } else if byte <= 32 {
                position += 1
            } else {
                return byte
            }
        }
        return nil
    }

    private mutating func atom(_ first: UInt8) throws(Diagnostic) -> SExpression {
        let start = position
        switch first {
        case UInt8(ascii: "\""): return try string()
        case UInt8(ascii: "|"):
            position += 1
            while position < bytes.count, bytes[position] != UInt8(ascii: "|") { position += 1 }
            guard position < bytes.count else {
                throw failure("a quoted symbol is never closed", start)
            }
            position += 1
            let name = String(decoding: bytes[(start + 1)..<(position - 1)], as: UTF8.self)
            return SExpression(.symbol(name), at: Span(start, position))
        default: break
        }
        while position < bytes.count, !endsAtom(bytes[position]) { position += 1 }
        let text = bytes[start..<position]
        let span = Span(start, position)
        if first == UInt8(ascii: "#") { return try bits(text, span) }
        let name = String(decoding: text, as: UTF8.self)
        if text.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) {
            return SExpression(.numeral(name), at: span)
        }
        return SExpression(.symbol(name), at: span)
    }

    private func endsAtom(_ byte: UInt8) -> Bool {
        byte <= 32 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
            || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"")
    }

    private mutating func string() throws(Diagnostic) -> SExpression {
        let start = position
        var content: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                guard position < bytes.count, bytes[position] == byte else {
                    return SExpression(.string(content), at: Span(start, position))
                }
                position += 1
            }
            content.append(byte)
        }
        throw failure("a string is never closed", start)
    }

    private func bits(_ text: ArraySlice<UInt8>, _ span: Span) throws(Diagnostic) -> SExpression {
        let isHex = text.dropFirst().first == UInt8(ascii: "x")
        let digits = text.dropFirst(2)
        let width = digits.count * (isHex ? 4 : 1)
        let value = UInt64(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 2)
        guard isHex || text.dropFirst().first == UInt8(ascii: "b"), let value,
            digits.first != UInt8(ascii: "+"), (1...64).contains(width)
        else {
            throw failure(
                "'\(String(decoding: text, as: UTF8.self))' is no bit vector of 1 to 64 bits",
                span.start)
        }
        return SExpression(.bits(value, width: width), at: span)
    }

    private func failure(_ message: String, _ offset: Int) -> Diagnostic {
        Diagnostic(
            .error, code: "sygus.syntax", message, at: Span(offset, offset + 1), in: file)
    }
}
