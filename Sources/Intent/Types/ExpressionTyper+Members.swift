import Diagnostics

extension ExpressionTyper {
    mutating func inferSubscript(_ base: Expression, _ index: Expression, at span: Span) -> Typed {
        let typed = infer(base)
        let position = inferInteger(index, as: "an index")
        let result = Expression.subscripted(typed.expression, index: position, span)
        switch typed.type {
        case .array(let element): return Typed(expression: result, type: element.settled)
        case .string: return Typed(expression: result, type: .integer)
        case .unknown: return Typed(expression: result, type: .unknown)
        case .tuple:
            fail(
                "intent.not-a-collection", "the parts of a tuple are written '.0', '.1', …",
                at: span, suggestion: "write '\(text(at: base.span)).\(text(at: index.span))'")
        default: rejectCollection(typed, for: "'[…]'")
        }
        return Typed(expression: result, type: .unknown)
    }

    mutating func inferSlice(
        _ base: Expression, _ range: Expression.RangeExpression, at span: Span
    ) -> Typed {
        let typed = infer(base)
        let bounds = inferRange(range)
        let result = Expression.slice(typed.expression, bounds, span)
        switch typed.type {
        case .array, .string, .unknown:
            return Typed(expression: result, type: typed.type.settled)
        default:
            rejectCollection(typed, for: "a slice")
            return Typed(expression: result, type: .unknown)
        }
    }

    private mutating func rejectCollection(_ typed: Typed, for what: String) {
        fail(
            "intent.not-a-collection",
            "\(what) works on an array or a String, but this is \(typed.type.phrase)",
            at: typed.expression.span, suggestion: unwrappingHelp(typed))
    }

    mutating func inferMember(_ base: Expression, _ name: String, at span: Span) -> Typed {
        if case .typeName(let type, let typeSpan) = base {
            let result = typeOfConstant(name, of: type, typeSpan, at: span)
            return Typed(expression: .member(base, name, span), type: result)
        }
        let typed = infer(base)
        let result = Expression.member(typed.expression, name, span)
        guard typed.type != .unknown else { return Typed(expression: result, type: .unknown) }
        let place = nameSpan(name, from: base.span.end, in: span)
        if let position = Int(name) {
            let type = typeOfElement(position, of: typed, at: place)
            return Typed(expression: result, type: type)
        }
        if let property = PureLibrary.properties[name],
            property.receivers.contains(where: { $0.accepts(typed.type) })
        {
            return Typed(
                expression: result, type: Self.type(of: property.result, receiver: typed.type))
        }
        return Typed(expression: result, type: rejectMember(name, of: typed, at: place))
    }

    private mutating func typeOfConstant(
        _ name: String, of type: Type, _ typeSpan: Span, at span: Span
    ) -> ClauseType {
        let known: [String]
        switch type {
        case .integer:
            known = PureLibrary.integerConstants
            if known.contains(name) { return .integer }
        case .float, .double:
            known = PureLibrary.floatingConstants
            if known.contains(name) { return .floating }
        default: known = []
        }
        let typeText = text(at: typeSpan)
        let nearest =
            PureLibrary.constantSynonyms[name].flatMap { known.contains($0) ? $0 : nil }
            ?? NameSuggestion.nearest(to: name, among: known)
        return fail(
            "intent.undefined-member", "'\(typeText)' has no '.\(name)'",
            at: nameSpan(name, from: typeSpan.end, in: span),
            suggestion: nearest.map { "did you mean '\(typeText).\($0)'?" }
                ?? Self.listing(known.map { "\(typeText).\($0)" }),
            fixIt: nearest)
    }

    private mutating func typeOfElement(
        _ position: Int, of typed: Typed, at span: Span
    ) -> ClauseType {
        guard case .tuple(let elements) = typed.type else {
            var suggestion = unwrappingHelp(typed)
            if case .array = typed.type {
                suggestion = "elements of an array are written '[\(position)]'"
            }
            return fail(
                "intent.undefined-member",
                "'.\(position)' takes a part of a tuple, but this is \(typed.type.phrase)",
                at: span, suggestion: suggestion)
        }
        guard elements.indices.contains(position) else {
            return fail(
                "intent.undefined-member",
                "this tuple has \(elements.count) parts, '.0' to '.\(elements.count - 1)'",
                at: span)
        }
        return elements[position].settled
    }

    private mutating func rejectMember(
        _ name: String, of typed: Typed, at span: Span
    ) -> ClauseType {
        if case .optional(let wrapped) = typed.type, hasMember(name, wrapped) {
            return fail(
                "intent.optional-operand", "'.\(name)' needs a value, but this may be nil",
                at: typed.expression.span, suggestion: unwrappingHelp(typed))
        }
        if let method = PureLibrary.methods[name],
            method.receivers.contains(where: { $0.accepts(typed.type) })
        {
            let call = method.spelling(name)
            return fail(
                "intent.method-as-property", "'.\(name)' needs parentheses", at: span,
                suggestion: "write '.\(call)'",
                fixIt: method.parameters == .none ? call : nil)
        }
        return rejectUnknownMember(name, of: typed, at: span)
    }

    mutating func rejectUnknownMember(
        _ name: String, of typed: Typed, at span: Span
    ) -> ClauseType {
        let known = Self.members(of: typed.type)
        if let synonym = PureLibrary.synonyms[name],
            known.contains(where: { synonym.hasPrefix("." + $0) })
        {
            let fix = synonym.contains("…") || synonym.hasSuffix(")") ? nil : synonym.dropFirst()
            return fail(
                "intent.undefined-member", "there is no '.\(name)'", at: span,
                suggestion: "write '\(synonym)'", fixIt: fix.map(String.init))
        }
        let nearest = NameSuggestion.nearest(to: name, among: known)
        let isElsewhere =
            PureLibrary.properties[name] != nil || PureLibrary.methods[name] != nil
        let suggestion = isElsewhere ? nil : nearest.map { "did you mean '.\($0)'?" }
        return fail(
            "intent.undefined-member", "\(typed.type.phrase) has no '.\(name)'", at: span,
            suggestion: suggestion ?? Self.listing(known.map { "." + $0 }),
            fixIt: isElsewhere ? nil : nearest)
    }

    func hasMember(_ name: String, _ type: ClauseType) -> Bool {
        Self.members(of: type).contains(name)
    }

    /// The names after a dot that a value of the type has, properties first.
    static func members(of type: ClauseType) -> [String] {
        let properties = PureLibrary.properties.filter { entry in
            entry.value.receivers.contains { $0.accepts(type) }
        }
        let methods = PureLibrary.methods.filter { entry in
            entry.value.receivers.contains { $0.accepts(type) }
        }
        return properties.keys.sorted() + methods.keys.sorted()
    }

    static func type(of result: PureLibrary.Result, receiver: ClauseType) -> ClauseType {
        let element: ClauseType
        switch receiver {
        case .array(let inner): element = inner.settled
        default: element = .integer
        }
        return switch result {
        case .bool: .bool
        case .integer: .integer
        case .optionalInteger: .optional(.integer)
        case .element: element
        case .optionalElement: .optional(element)
        case .same: receiver.settled
        }
    }
}

extension PureLibrary.Receiver {
    func accepts(_ type: ClauseType) -> Bool {
        switch (self, type) {
        case (.string, .string), (.array, .array): true
        case (.floating, .floating): true
        case (.orderedArray, .array(let element)): element.isOrdered
        case (.numberArray, .array(let element)): element.isNumber
        default: false
        }
    }
}

extension PureLibrary.Method {
    /// How a call looks: `contains(…)`, `isPermutation(of: …)`, `sorted()`.
    func spelling(_ name: String) -> String {
        switch parameters {
        case .none, .integer(isOptional: true): "\(name)()"
        case .integer(isOptional: false): "\(name)(…)"
        case .same(let label), .elementOrSame(let label):
            label.map { "\(name)(\($0): …)" } ?? "\(name)(…)"
        }
    }
}
