import BigInt

/// Writes expressions with the brackets that reading them back needs, and those that people
/// need: around `&&` inside `||`, `??` inside a comparison, and a choice inside a choice.
struct ExpressionPrinter {
    var text = ""

    /// An expression in a place that takes operators of at least a level.
    mutating func write(_ expression: Expression, atLeast minimum: Precedence) {
        if precedence(of: expression) < minimum {
            text += "("
            write(expression)
            text += ")"
        } else {
            write(expression)
        }
    }

    mutating func write(_ expression: Expression) {
        switch expression {
        case .literal(let literal, _): write(literal)
        case .name(let name, _): text += name
        case .old(let value, _):
            text += "old("
            write(value)
            text += ")"
        case .array(let elements, _): write(elements, "[", "]")
        case .tuple(let elements, _): write(elements, "(", ")")
        case .unary(let prefix, let operand, _): write(prefix, operand)
        case .binary(let binary, let left, let right, _): write(binary, left, right)
        case .conditional(let condition, let first, let second, _):
            write(condition, atLeast: .or)
            text += " ? "
            write(first, atLeast: .or)
            text += " : "
            write(second, atLeast: .or)
        case .subscripted(let base, let index, _):
            writeBase(base)
            text += "["
            write(index)
            text += "]"
        case .slice(let base, let range, _):
            writeBase(base)
            text += "["
            write(range)
            text += "]"
        case .member(let base, let name, _):
            writeBase(base)
            text += "." + name
        case .methodCall(let base, let name, let arguments, _):
            writeBase(base)
            text += "." + name
            write(arguments)
        case .call(let name, let arguments, _):
            text += name
            write(arguments)
        case .typeName(let type, _): text += Printer.text(of: type)
        case .quantified: writeQuantified(expression)
        }
    }

    mutating func write(_ arguments: [Expression.Argument]) {
        text += "("
        for (index, argument) in arguments.enumerated() {
            if index > 0 { text += ", " }
            if let label = argument.label { text += label + ": " }
            if argument.isInout { text += "&" }
            write(argument.value)
        }
        text += ")"
    }

    private func precedence(of expression: Expression) -> Precedence {
        switch expression {
        case .quantified: .quantified
        case .conditional: .conditional
        case .binary(let binary, _, _, _): binary.precedence
        case .unary: .prefix
        case .literal(.integer(let value), _): value.sign == .minus ? .prefix : .postfix
        case .literal(.double(let value), _): value.sign == .minus ? .prefix : .postfix
        default: .postfix
        }
    }

    /// What stands before `.` or `[`; a number gets brackets, lest its point be misread.
    private mutating func writeBase(_ base: Expression) {
        switch base {
        case .literal(.integer, _), .literal(.double, _):
            text += "("
            write(base)
            text += ")"
        default: write(base, atLeast: .postfix)
        }
    }

    private mutating func write(_ elements: [Expression], _ open: String, _ close: String) {
        text += open
        for (index, element) in elements.enumerated() {
            if index > 0 { text += ", " }
            write(element)
        }
        text += close
    }

    /// A minus before digits would become part of the number.
    private mutating func write(_ prefix: Expression.UnaryOperator, _ operand: Expression) {
        text += prefix.rawValue
        let isBracketed: Bool
        if prefix == .minus, case .literal(let literal, _) = operand {
            isBracketed = literal.isNumber
        } else if prefix == .minus, case .unary(.minus, _, _) = operand {
            isBracketed = true
        } else {
            isBracketed = false
        }
        if isBracketed { text += "(" }
        write(operand, atLeast: isBracketed ? .quantified : .prefix)
        if isBracketed { text += ")" }
    }

    private mutating func write(
        _ binary: Expression.BinaryOperator, _ left: Expression, _ right: Expression
    ) {
        let precedence = binary.precedence
        let isRightAssociative = binary == .coalesce
        let isLeftAssociative = precedence != .comparison && !isRightAssociative
        let above = Self.readableLevel(inside: precedence)
        write(
            left,
            atLeast: isLeftAssociative && !Self.isUnclear(left, in: precedence) ? precedence : above
        )
        text += " " + binary.rawValue + " "
        write(right, atLeast: isRightAssociative ? precedence : above)
    }

    /// The least level that an operand is written at without brackets.
    private static func readableLevel(inside precedence: Precedence) -> Precedence {
        switch precedence {
        case .or: .comparison
        case .comparison: .range
        default: precedence.above
        }
    }

    /// Whether an operand that may stand without brackets reads better with them.
    private static func isUnclear(_ operand: Expression, in precedence: Precedence) -> Bool {
        if precedence == .or, case .binary(.and, _, _, _) = operand { return true }
        return false
    }

    private mutating func write(_ range: Expression.RangeExpression) {
        if let lower = range.lower { write(lower, atLeast: .addition) }
        let goesOn = range.includesUpper || range.upper == nil
        text += goesOn ? "..." : "..<"
        if let upper = range.upper { write(upper, atLeast: .addition) }
    }

    /// Quantifiers of one kind inside each other share the keyword: `forall i in a, j in b: …`.
    private mutating func writeQuantified(_ expression: Expression) {
        var rest = expression
        var isFirst = true
        var outer: Expression.Quantifier?
        while case .quantified(let quantifier, let variable, let domain, let body, _) = rest,
            isFirst || (quantifier == outer && quantifier != .count)
        {
            text += isFirst ? quantifier.rawValue + " " : ", "
            text += variable + " in "
            switch domain {
            case .range(let range): write(range)
            case .elements(let elements): write(elements, atLeast: .coalesce)
            }
            isFirst = false
            outer = quantifier
            rest = body
        }
        text += ": "
        write(rest, atLeast: .conditional)
    }
}

// MARK: Literals

extension ExpressionPrinter {
    private mutating func write(_ literal: Expression.Literal) {
        switch literal {
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += value.description
        case .double(let value): text += Self.text(of: value)
        case .string(let bytes): Self.write(bytes, to: &text)
        case .nil: text += "nil"
        }
    }

    /// The shortest decimal that reads back as the same value: `1.5`, `1e100`.
    static func text(of value: Double) -> String {
        if value.isNaN { return "Double.nan" }
        if value.isInfinite { return value < 0 ? "-Double.infinity" : "Double.infinity" }
        let digits = value.description
        guard let mark = digits.utf8.firstIndex(of: UInt8(ascii: "e")) else { return digits }
        let exponent = Int(digits[digits.utf8.index(after: mark)...]) ?? 0
        return digits[..<mark] + "e" + String(exponent)
    }

    /// A text literal; what cannot be seen, or is not valid UTF-8, is written as an escape.
    static func write(_ bytes: [UInt8], to text: inout String) {
        text += "\""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            case "\0": text += "\\0"
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            default:
                if isVisible(scalar) {
                    text.unicodeScalars.append(scalar)
                } else {
                    text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
                }
            }
        }
        text += "\""
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value >= 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
            .unassigned, .spaceSeparator, .nonspacingMark, .enclosingMark:
            return false
        default: return true
        }
    }
}

extension Expression.Literal {
    fileprivate var isNumber: Bool {
        switch self {
        case .integer, .double: true
        case .bool, .string, .nil: false
        }
    }
}
