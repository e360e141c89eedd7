import BigInt
package import Intent

/// The name of what a function is meant to do: its signature and clauses, without layout and prose.
package enum IntentHash {
    /// Stays the same when the intent is formatted, or its English is put in other words.
    package static func of(_ intent: FunctionIntent) -> String {
        var form = CanonicalForm()
        form.add(intent.signature)
        for clause in intent.clauses { form.add(clause) }
        return ContentHash.of(form.bytes)
    }
}

/// Bytes that are equal exactly for equal meaning: a tag for each node, a count before each list.
private struct CanonicalForm {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ signature: Signature) {
        tag("signature 1", signature.name)
        add(signature.parameters.count)
        for parameter in signature.parameters {
            tag(parameter.isInout ? "inout" : "in", parameter.name)
            add(parameter.type)
        }
        add(signature.result)
    }

    mutating func add(_ clause: Clause) {
        switch clause.kind {
        case .requires(let condition): node("requires", condition)
        case .ensures(let condition): node("ensures", condition)
        case .law(let condition): node("law", condition)
        case .bound(let condition): node("bound", condition)
        case .example(let example):
            tag("example")
            add(example.arguments)
            switch example.expectation {
            case .equals(let value): node("equals", value)
            case .approximately(let value, let tolerance): node("approximately", value, tolerance)
            case .none: tag("none")
            }
            node("leaves", list: example.leaves)
        }
    }

    private mutating func tag(_ texts: String...) {
        for text in texts { addText(Array(text.utf8)) }
    }

    private mutating func addText(_ text: [UInt8]) {
        add(text.count)
        bytes += text
    }

    private mutating func add(_ count: Int) {
        withUnsafeBytes(of: Int64(count).littleEndian) { bytes += $0 }
    }

    private mutating func node(_ name: String, _ parts: Expression?...) {
        tag(name)
        for part in parts {
            if let part { add(part) } else { tag("missing") }
        }
    }

    private mutating func node(_ name: String, list: [Expression]) {
        tag(name)
        add(list.count)
        for element in list { add(element) }
    }

    private mutating func add(_ arguments: [Expression.Argument]) {
        add(arguments.count)
        for argument in arguments {
            tag(argument.isInout ? "&" : "", argument.label ?? "_")
            add(argument.value)
        }
    }

    private mutating func add(_ type: Type) {
        switch type {
        case .bool: tag("Bool")
        case .integer(let integer): tag("\(integer.isSigned ? "Int" : "UInt")\(integer.bits)")
        case .float: tag("Float")
        case .double: tag("Double")
        case .string: tag("String")
        case .array(let element):
            tag("array")
            add(element)
        case .tuple(let elements):
            tag("tuple")
            add(elements.count)
            for element in elements { add(element) }
        case .optional(let wrapped):
            tag("optional")
            add(wrapped)
        case .void: tag("Void")
        }
    }

    private mutating func add(_ expression: Expression) {
        switch expression {
        case .literal(let literal, _): add(literal)
        case .name(let name, _): tag("name", name)
        case .old(let value, _): node("old", value)
        case .array(let elements, _): node("elements", list: elements)
        case .tuple(let elements, _): node("parts", list: elements)
        case .unary(let sign, let operand, _): node("unary " + sign.rawValue, operand)
        case .binary(let sign, let left, let right, _): node(sign.rawValue, left, right)
        case .conditional(let condition, let yes, let no, _): node("?", condition, yes, no)
        case .subscripted(let base, let index, _): node("at", base, index)
        case .slice(let base, let range, _):
            node("slice", base)
            add(range)
        case .member(let base, let name, _):
            tag("member", name)
            add(base)
        case .methodCall(let base, let name, let arguments, _):
            tag("method", name)
            add(base)
            add(arguments)
        case .call(let name, let arguments, _):
            tag("call", name)
            add(arguments)
        case .typeName(let type, _):
            tag("type")
            add(type)
        case .quantified(let quantifier, let variable, let domain, let body, _):
            tag(quantifier.rawValue, variable)
            switch domain {
            case .range(let range): add(range)
            case .elements(let elements): node("in", elements)
            }
            add(body)
        }
    }

    private mutating func add(_ range: Expression.RangeExpression) {
        node(range.includesUpper ? "..." : "..<", range.lower, range.upper)
    }

    private mutating func add(_ literal: Expression.Literal) {
        switch literal {
        case .bool(let flag): tag(flag ? "true" : "false")
        case .integer(let number): tag("integer", number.description)
        case .double(let number): tag("double", String(number.bitPattern, radix: 16))
        case .string(let text):
            tag("string")
            addText(text)
        case .nil: tag("nil")
        }
    }
}
