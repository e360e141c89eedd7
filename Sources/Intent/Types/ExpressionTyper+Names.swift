import Diagnostics

extension ExpressionTyper {
    /// What other languages write for something that has another name here.
    private static let foreignNames = [
        "True": "true", "TRUE": "true", "False": "false", "FALSE": "false", "None": "nil",
        "null": "nil", "NULL": "nil", "nullptr": "nil", "none": "nil", "NaN": "Double.nan",
        "nan": "Double.nan", "inf": "Double.infinity", "Infinity": "Double.infinity",
        "infinity": "Double.infinity", "pi": "Double.pi", "INT64_MAX": "Int64.max",
        "INT64_MIN": "Int64.min", "output": "result", "ret": "result", "returns": "result",
    ]

    mutating func typeOfName(_ name: String, at span: Span) -> ClauseType {
        if let variable = variables.last(where: { $0.name == name }) { return variable.type }
        if place != .constant {
            if let parameter = signature.parameters.first(where: { $0.name == name }) {
                return ClauseType(parameter.type)
            }
            if name == "result" { return typeOfResult(at: span) }
            if name == "steps" { return typeOfSteps(at: span) }
        }
        return rejectName(name, at: span)
    }

    private mutating func typeOfResult(at span: Span) -> ClauseType {
        if signature.result == .void, place == .ensures {
            return fail(
                "intent.no-result", "'\(signature.name)' has no result to speak of", at: span,
                suggestion: inoutNames.first.map { "speak of '\($0)', which it changes" })
        }
        if place == .ensures { return ClauseType(signature.result) }
        let suggestion =
            switch place {
            case .law: "write the call: '\(callText)'"
            case .bound: "a bound limits 'steps'; what holds for the result is an 'ensures'"
            default: "'requires' speaks of the arguments; use 'ensures' for the result"
            }
        return fail(
            "intent.result-not-known", "'result' can be used in 'ensures' clauses only", at: span,
            suggestion: suggestion, fixIt: place == .law ? callText : nil)
    }

    private mutating func typeOfSteps(at span: Span) -> ClauseType {
        if place == .bound { return .integer }
        return fail(
            "intent.steps-not-known", "'steps' can be used in 'bound' clauses only", at: span,
            suggestion: "write a bound of its own, such as 'bound steps <= 200'")
    }

    private mutating func rejectName(_ name: String, at span: Span) -> ClauseType {
        if place == .constant {
            let foreign = Self.foreignNames[name].flatMap { $0 == "result" ? nil : $0 }
            return fail(
                "intent.not-constant", "'\(name)' is a name, but only values can stand here",
                at: span,
                suggestion: foreign.map { "write '\($0)'" }
                    ?? "write a value, such as '12' or '\"text\"'",
                fixIt: foreign)
        }
        if functions[name] != nil {
            let call = name == signature.name ? callText : "\(name)(…)"
            return fail(
                "intent.function-as-value", "'\(name)' is a function, not a value", at: span,
                suggestion: "call it: '\(call)'",
                fixIt: name == signature.name ? callText : nil)
        }
        var known = signature.parameters.map(\.name) + variables.map(\.name)
        if place == .ensures, signature.result != .void { known.append("result") }
        if place == .bound { known.append("steps") }
        let nearest = NameSuggestion.nearest(to: name, among: known)
        let foreign = Self.foreignNames[name]
            .flatMap { $0 == "result" && place != .ensures ? nil : $0 }
        let fix = foreign ?? nearest
        return fail(
            "intent.undefined-name", "there is no '\(name)' here", at: span,
            suggestion: fix.map { "did you mean '\($0)'?" } ?? Self.listing(known), fixIt: fix)
    }

    mutating func typeOfOld(_ operand: Expression, at span: Span) -> ClauseType {
        guard place == .ensures else {
            let reason =
                place == .requires
                ? "nothing has changed yet when 'requires' is looked at"
                : "there is no call that it could be before"
            return fail(
                "intent.old-not-known", "'old(…)' can be used in 'ensures' clauses only: \(reason)",
                at: span, suggestion: "leave 'old' away", fixIt: text(at: operand.span))
        }
        guard case .name(let name, _) = operand else {
            let changed = inoutNames.first ?? "a"
            return fail(
                "intent.old-of-expression", "'old(…)' takes the name of an 'inout' parameter alone",
                at: span, suggestion: "write the rest outside, as in 'old(\(changed)).count'")
        }
        if variables.contains(where: { $0.name == name }) || name == "result" {
            return fail(
                "intent.old-of-constant", "'\(name)' has no value before the call", at: span,
                suggestion: "'old(…)' takes the name of an 'inout' parameter")
        }
        guard let parameter = signature.parameters.first(where: { $0.name == name }) else {
            return typeOfName(name, at: operand.span)
        }
        guard parameter.isInout else {
            return fail(
                "intent.old-of-constant",
                "'old(\(name))' is the same as '\(name)': only an 'inout' parameter changes",
                at: span, suggestion: "write '\(name)'", fixIt: name)
        }
        return ClauseType(parameter.type)
    }

    mutating func typeOfBareTypeName(_ type: Type, at span: Span) -> ClauseType {
        let name = text(at: span)
        let suggestion =
            switch type {
            case .integer: "write a value, such as '\(name).max', or a conversion, '\(name)(x)'"
            case .float, .double:
                "write a value, such as '\(name).pi', or a conversion, '\(name)(x)'"
            default: "write a value of this type"
            }
        return fail(
            "intent.type-as-value", "'\(name)' is a type, not a value", at: span,
            suggestion: suggestion)
    }

    var inoutNames: [String] { signature.parameters.filter(\.isInout).map(\.name) }

    /// The function called with its own parameters: `gcd(a, b)`.
    var callText: String {
        "\(signature.name)(\(signature.parameters.map(\.name).joined(separator: ", ")))"
    }

    /// "known here: `a`, `b`", or nothing when nothing is.
    static func listing(_ names: [String]) -> String? {
        guard !names.isEmpty else { return nil }
        let shown = names.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
        return "known here: \(shown)" + (names.count > 8 ? ", …" : "")
    }

    func text(at span: Span) -> String { source.text(of: span) }

    /// The first place of `name` as a whole word at or after `start`; `fallback` when there is
    /// none.
    func nameSpan(_ name: String, from start: Int, in fallback: Span) -> Span {
        source.span(ofWord: name, from: start, to: fallback.end) ?? fallback
    }
}

extension SourceFile {
    /// The first place of a word between two offsets.
    func span(ofWord word: String, from start: Int, to end: Int) -> Span? {
        let wanted = Array(word.utf8)
        guard start >= 0, end <= bytes.count, !wanted.isEmpty else { return nil }
        func isWordByte(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "_") || byte >= 128
                || (byte | 32) >= UInt8(ascii: "a") && (byte | 32) <= UInt8(ascii: "z")
                || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
        }
        var offset = start
        while offset + wanted.count <= end {
            let next = offset + wanted.count
            if bytes[offset..<next].elementsEqual(wanted),
                offset == 0 || !isWordByte(bytes[offset - 1]),
                next == bytes.count || !isWordByte(bytes[next])
            {
                return Span(offset, next)
            }
            offset += 1
        }
        return nil
    }
}
