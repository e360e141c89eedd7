import Diagnostics

extension BlockParser {
    /// A type with its postfix `?`.
    mutating func parseType() throws(SyntaxFailure) -> Type {
        typeNesting += 1
        defer { typeNesting -= 1 }
        if typeNesting > Self.typeDepthLimitLevels { throw typeTooDeep() }
        var type = try parseTypeWithoutSuffix()
        var levels = typeNesting
        while true {
            switch current.kind {
            case .question:
                type = .optional(type)
                levels += 1
            case .coalesce:
                type = .optional(.optional(type))
                levels += 2
            case .bang:
                throw fail(
                    "intent.type", "a type cannot be unwrapped with '!'", at: span(of: current),
                    suggestion: "write '?' for a value that may be nil", replacement: "?")
            default: return type
            }
            if levels > Self.typeDepthLimitLevels { throw typeTooDeep() }
            advance()
        }
    }

    private mutating func typeTooDeep() -> SyntaxFailure {
        fail(
            "intent.too-deep",
            "this type is nested too deeply: more than \(Self.typeDepthLimitLevels) levels",
            at: span(of: current), suggestion: "use a flatter type, such as an array of tuples")
    }

    private mutating func parseTypeWithoutSuffix() throws(SyntaxFailure) -> Type {
        switch current.kind {
        case .leftBracket: return try parseArrayType()
        case .leftParenthesis: return try parseTupleType()
        case .name: return try parseNamedType()
        default:
            throw unexpected(
                expected: "a type",
                suggestion: "types are written as 'Int64', '[String]', 'Double?'")
        }
    }

    private mutating func parseArrayType() throws(SyntaxFailure) -> Type {
        let open = current
        advance()
        if current.kind == .rightBracket {
            throw fail(
                "intent.type", "this array has no element type", at: Span(open.start, current.end),
                suggestion: "write it between the brackets, as in '[Int64]'")
        }
        let element = try parseType()
        if current.kind == .colon {
            throw fail(
                "intent.type", "dictionaries are not supported", at: span(of: current),
                suggestion: "use an array of pairs, as in '[(String, Int64)]'")
        }
        try close(.rightBracket, opened: open)
        return .array(element)
    }

    private mutating func parseTupleType() throws(SyntaxFailure) -> Type {
        let open = current
        advance()
        var elements: [Type] = []
        while current.kind != .rightParenthesis {
            if current.kind == .name, byteAfterCurrent() == UInt8(ascii: ":") {
                let label = text(of: current)
                throw fail(
                    "intent.type", "the elements of a tuple have no names",
                    at: span(of: current),
                    suggestion: "remove '\(Self.shortened(label)):'; elements are called "
                        + "'.0', '.1', …")
            }
            elements.append(try parseType())
            if !skip(.comma) { break }
        }
        try close(.rightParenthesis, opened: open)
        if current.kind == .arrow, elements.isEmpty || lexer.openBrackets > 0 {
            throw fail(
                "intent.type", "functions cannot be passed to functions",
                at: Span(open.start, current.end),
                suggestion: "pass values: numbers, text, arrays, tuples or optionals of them")
        }
        switch elements.count {
        case 0:
            throw fail(
                "intent.type", "'()' holds no value", at: Span(open.start, lastEnd),
                suggestion: "leave out '-> ()' where a function has no result")
        case 1: return elements[0]
        default: return .tuple(elements)
        }
    }

    private mutating func parseNamedType() throws(SyntaxFailure) -> Type {
        let token = current
        let name = text(of: token)
        advance()
        if let type = BuiltinTypes.type(named: name) {
            if current.kind == .leftBracket {
                throw fail(
                    "intent.type", "an array type has its element type between the brackets",
                    at: Span(token.start, current.end), suggestion: "write '[\(name)]'")
            }
            return type
        }
        if current.kind == .less || current.kind == .leftBracket {
            throw genericType(token, name)
        }
        if name == "inout" {
            throw fail(
                "intent.type", "'inout' stands once, before the whole type of a parameter",
                at: span(of: token), suggestion: "write 'a: inout [Int64]'")
        }
        let meant = BuiltinTypes.meant(by: name)
        throw fail(
            "intent.unknown-type", "there is no type '\(Self.shortened(name))'",
            at: span(of: token),
            suggestion: meant.map { "did you mean '\($0)'?" }
                ?? "types are Bool, Int8 to Int64, UInt8 to UInt64, Int, Float, Double, String, "
                + "[T], (T, U) and T?",
            replacement: meant)
    }

    /// `Array<Int>`, `Optional<Int>`, `List[int]` and their like.
    private mutating func genericType(_ token: Token, _ name: String) -> SyntaxFailure {
        let open = current
        let closing = open.kind == .less ? UInt8(ascii: ">") : UInt8(ascii: "]")
        var end = open.end
        while end < lexer.limit, lexer.bytes[end] != UInt8(ascii: "\n"), lexer.bytes[end] != closing
        {
            end += 1
        }
        let argument = String(decoding: lexer.bytes[open.end..<end], as: UTF8.self)
        let known =
            BuiltinTypes.type(named: argument) != nil
            ? argument : (BuiltinTypes.meant(by: argument) ?? argument)
        let isClosed = end < lexer.limit && lexer.bytes[end] == closing
        let whole = Span(token.start, isClosed ? end + 1 : open.end)
        let written: String? =
            switch name {
            case "Array", "List", "list", "Vec", "vector", "Sequence", "Set", "ArraySlice":
                "[\(known)]"
            case "Optional", "Option", "Maybe": "\(known)?"
            default: nil
            }
        let isNested = argument.contains { "<>[](),".contains($0) }
        return fail(
            "intent.type", "types with parameters in angle brackets are not supported",
            at: whole,
            suggestion: written.map { "write '\($0)'" }
                ?? "types are built as [T], (T, U) and T?",
            replacement: isClosed && !isNested ? written : nil)
    }

    /// The bracket that closes one; the error points at the one that was left open.
    @inline(never)
    mutating func close(_ kind: Token.Kind, opened open: Token) throws(SyntaxFailure) {
        if skip(kind) { return }
        let sign = kind == .rightParenthesis ? ")" : "]"
        if current.kind == .endOfClause || (place == .signature && current.kind == .arrow) {
            throw fail(
                "intent.unclosed", "\(described(open)) is never closed", at: span(of: open),
                suggestion: "add '\(sign)'")
        }
        throw unexpected(
            expected: "',' or '\(sign)'",
            suggestion: "put ',' between two values, and '\(sign)' after the last one")
    }
}
