import BigInt

extension Value {
    /// The value as the intent language writes it; parsing gives it back.
    ///
    /// - Parameter limit: UTF-8 bytes after which the middle is left out: `…` stands in its place,
    ///   with what is missing, and the text cannot be parsed any more.
    ///
    /// A String that is not valid UTF-8 has no literal: the offending bytes are shown as `\xNN`,
    /// with a note.
    package func literal(of type: Type, limit: Int = .max) -> String {
        var writer = LiteralWriter()
        writer.write(self, of: type, limit: max(8, limit))
        return String(decoding: writer.text, as: UTF8.self)
    }
}

/// Writes values as literals.
private struct LiteralWriter {
    var text: [UInt8] = []

    mutating func write(_ value: Value, of type: Type, limit: Int) {
        switch value {
        case .bool(let flag): append(flag ? "true" : "false")
        case .integer(let number): append(String(number))
        case .bigInteger(let number): write(digits: String(number), limit)
        case .double(let number): append(type == .float ? Self.float(number) : Self.double(number))
        case .string(let bytes): write(bytes, limit)
        case .array(let values):
            if case .array(let element) = type {
                write(values, of: element, limit)
            } else {
                write(values, of: .void, limit)
            }
        case .tuple(let values):
            var types = Array(repeating: Type.void, count: values.count)
            if case .tuple(let known) = type, known.count == values.count { types = known }
            append("(")
            for (index, value) in values.enumerated() {
                if index > 0 { append(", ") }
                write(value, of: types[index], limit: max(8, limit / max(1, values.count)))
            }
            append(")")
        case .none: append("nil")
        case .some(let wrapped):
            if case .optional(let inner) = type {
                write(wrapped, of: inner, limit: limit)
            } else {
                write(wrapped, of: type, limit: limit)
            }
        case .void: append("()")
        }
    }

    private mutating func append(_ string: String) { text.append(contentsOf: string.utf8) }

    private mutating func write(digits: String, _ limit: Int) {
        guard digits.utf8.count > limit else { return append(digits) }
        let half = max(2, limit / 2 - 4)
        append("\(digits.prefix(half))… \(digits.utf8.count) digits …\(digits.suffix(half))")
    }

    // MARK: Numbers

    /// The shortest digits that give the number back.
    private static func double(_ number: Double) -> String {
        if number.isNaN { return "Double.nan" }
        if number.isInfinite { return number < 0 ? "-Double.infinity" : "Double.infinity" }
        return number.description
    }

    private static func float(_ number: Double) -> String {
        let float = Float(number)
        guard float.isFinite, Double(float) == number else { return double(number) }
        let text = float.description
        // Read as a double and rounded again, short digits may rarely miss the number.
        return Double(text).map(Float.init) == float ? text : number.description
    }

    // MARK: Arrays

    private mutating func write(_ values: [Value], of type: Type, _ limit: Int) {
        append("[")
        let start = text.count
        var ends: [Int] = []
        for value in values {
            if !ends.isEmpty { append(", ") }
            write(value, of: type, limit: max(8, limit / 2))
            ends.append(text.count)
            if text.count - start > limit { break }
        }
        if text.count - start > limit, values.count > 1 {
            leaveOutMiddle(of: values, of: type, start, ends, limit)
        }
        append("]")
    }

    /// Goes back to where there is room for what is missing and for the last element.
    private mutating func leaveOutMiddle(
        of values: [Value], of type: Type, _ start: Int, _ ends: [Int], _ limit: Int
    ) {
        var last = LiteralWriter()
        last.write(values[values.count - 1], of: type, limit: max(8, limit / 4))
        let room = limit - last.text.count - 20
        let shown = min(ends.prefix { $0 - start <= room }.count, values.count - 1)
        text.removeSubrange((shown == 0 ? start : ends[shown - 1])...)
        if shown > 0 { append(", ") }
        let missing = values.count - 1 - shown
        if missing > 0 { append("… \(missing) more …, ") }
        text += last.text
    }

    // MARK: Strings

    private mutating func write(_ bytes: [UInt8], _ limit: Int) {
        append("\"")
        let start = text.count
        var isValid = bytes.withUnsafeBufferPointer { write($0, 0..<$0.count, until: limit) }
        let isCut = text.count - start > limit
        if isCut {
            text.removeSubrange(start...)
            isValid = bytes.withUnsafeBufferPointer { writeEnds($0, limit) }
        }
        append("\"")
        if isCut { append(" (\(bytes.count) bytes)") }
        if !isValid { append(" (not valid UTF-8)") }
    }

    /// Writes the beginning and the end of a text, cut between characters.
    private mutating func writeEnds(_ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int) -> Bool {
        var head = min(bytes.count, limit / 2)
        while head > 0, head < bytes.count, bytes[head] & 0xC0 == 0x80 { head -= 1 }
        var tail = max(head, bytes.count - limit / 4)
        while tail < bytes.count, bytes[tail] & 0xC0 == 0x80 { tail += 1 }
        let headIsValid = write(bytes, 0..<head, until: limit / 2)
        append("…")
        let tailIsValid = write(bytes, tail..<bytes.count, until: limit / 4)
        return headIsValid && tailIsValid
    }

    /// Writes escaped text until it is longer than `limit`; false when some of it is not UTF-8.
    private mutating func write(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, until limit: Int
    ) -> Bool {
        let start = text.count
        var offset = range.lowerBound
        var isValid = true
        while offset < range.upperBound, text.count - start <= limit {
            if let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset) {
                write(scalar)
                offset += length
            } else {
                let digits = String(bytes[offset], radix: 16, uppercase: true)
                append("\\x\(digits)")
                isValid = false
                offset += 1
            }
        }
        return isValid
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append("\\\"")
        case "\\": append("\\\\")
        case "\n": append("\\n")
        case "\r": append("\\r")
        case "\t": append("\\t")
        case "\0": append("\\0")
        case " "..."~": text.append(UInt8(truncatingIfNeeded: scalar.value))
        default:
            if Self.isVisible(scalar) {
                text.append(contentsOf: String(Character(scalar)).utf8)
            } else {
                append("\\u{\(String(scalar.value, radix: 16, uppercase: true))}")
            }
        }
    }

    /// False for what does not show, or changes how its neighbours look.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator, .spaceSeparator, .nonspacingMark, .enclosingMark:
            false
        default: true
        }
    }
}
