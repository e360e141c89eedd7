import Diagnostics

/// Methods, functions of the pure library, conversions, and calls of intent functions.
extension ExpressionTyper {
    mutating func inferMethod(
        _ base: Expression, _ name: String, _ arguments: [Expression.Argument], at span: Span
    ) -> Typed {
        if case .typeName(_, let typeSpan) = base {
            fail(
                "intent.undefined-member", "'\(text(at: typeSpan))' has no '.\(name)(…)'",
                at: nameSpan(name, from: typeSpan.end, in: span))
            return Typed(
                expression: .methodCall(base, name, arguments, span), type: .unknown)
        }
        let typed = infer(base)
        let plain = Expression.methodCall(typed.expression, name, arguments, span)
        let unknown = Typed(expression: plain, type: .unknown)
        guard typed.type != .unknown else {
            for argument in arguments { _ = infer(argument.value) }
            return unknown
        }
        let place = nameSpan(name, from: base.span.end, in: span)
        guard let method = PureLibrary.methods[name],
            method.receivers.contains(where: { $0.accepts(typed.type) })
        else {
            rejectMethod(name, of: typed, at: place, in: span)
            return unknown
        }
        guard
            let values = check(arguments, of: method, named: name, receiver: typed, at: span)
        else { return unknown }
        // What a method takes can decide what literals its receiver holds: `[1].contains(x)`.
        let receiver = settled(typed, as: values.receiver)
        return Typed(
            expression: .methodCall(receiver, name, values.arguments, span),
            type: Self.type(of: method.result, receiver: values.receiver))
    }

    private mutating func rejectMethod(
        _ name: String, of typed: Typed, at place: Span, in span: Span
    ) {
        if case .optional(let wrapped) = typed.type, hasMember(name, wrapped) {
            fail(
                "intent.optional-operand", "'.\(name)' needs a value, but this may be nil",
                at: typed.expression.span, suggestion: unwrappingHelp(typed))
        } else if let property = PureLibrary.properties[name],
            property.receivers.contains(where: { $0.accepts(typed.type) })
        {
            fail(
                "intent.property-as-method", "'.\(name)' takes no parentheses",
                at: Span(place.start, max(place.end, span.end)), suggestion: "write '.\(name)'",
                fixIt: name)
        } else {
            _ = rejectUnknownMember(name, of: typed, at: place)
        }
    }

    private mutating func check(
        _ arguments: [Expression.Argument], of method: PureLibrary.Method, named name: String,
        receiver: Typed, at span: Span
    ) -> (receiver: ClauseType, arguments: [Expression.Argument])? {
        let label: String?
        let isOptional: Bool
        switch method.parameters {
        case .none:
            guard arguments.isEmpty else {
                fail(
                    "intent.argument-count", "'.\(name)()' takes no arguments", at: span,
                    suggestion: "leave the parentheses empty")
                return nil
            }
            return (receiver.type, [])
        case .integer(let mayBeMissing): (label, isOptional) = (nil, mayBeMissing)
        case .same(let word), .elementOrSame(let word):
            (label, isOptional) = (word, false)
        }
        if arguments.isEmpty, isOptional { return (receiver.type, []) }
        let spelling = method.spelling(name)
        guard arguments.count == 1 else {
            fail(
                "intent.argument-count",
                "'.\(name)' takes one argument, but \(Self.given(arguments.count))", at: span,
                suggestion: "write '.\(spelling)'")
            return nil
        }
        guard arguments[0].label == label, !arguments[0].isInout else {
            let value = text(at: arguments[0].value.span)
            let fix = "\(name)(\(label.map { "\($0): " } ?? "")\(value))"
            fail(
                "intent.argument-label",
                label.map { "the argument of '.\(name)' is labelled '\($0):'" }
                    ?? "the argument of '.\(name)' has no label",
                at: arguments[0].value.span, suggestion: "write '.\(fix)'")
            return nil
        }
        return checkValue(arguments[0], method.parameters, named: name, receiver: receiver)
    }

    private mutating func checkValue(
        _ argument: Expression.Argument, _ parameters: PureLibrary.Parameters, named name: String,
        receiver: Typed
    ) -> (receiver: ClauseType, arguments: [Expression.Argument])? {
        var result = argument
        if case .integer = parameters {
            result.value = inferInteger(argument.value, as: "the argument of '.\(name)'")
            return (receiver.type, [result])
        }
        let typed = infer(argument.value)
        let element: ClauseType
        if case .array(let inner) = receiver.type { element = inner } else { element = .integer }
        var targets: [(argument: ClauseType, receiver: ClauseType)] = []
        if let whole = receiver.type.unified(with: typed.type) { targets.append((whole, whole)) }
        if let part = element.unified(with: typed.type) {
            targets.insert((part, receiver.type == .string ? .string : .array(part)), at: 0)
        }
        switch parameters {
        case .same: targets.removeAll { $0.argument != $0.receiver }
        case .elementOrSame where receiver.type != .string:
            targets.removeAll { $0.argument == $0.receiver }
        default: break
        }
        guard let target = targets.first(where: { !$0.argument.isOptional || element.isOptional })
        else {
            let wanted =
                switch parameters {
                case .same: receiver.type.phrase
                case .elementOrSame where receiver.type == .string: "a String or a byte"
                default: element.phrase
                }
            if !rejectByte(Typed(expression: argument.value, type: typed.type), elementOf(element))
            {
                fail(
                    "intent.type-mismatch",
                    "the argument of '.\(name)' must be \(wanted), but this is "
                        + typed.type.phrase,
                    at: argument.value.span, suggestion: help(typed, toBecome: element))
            }
            return nil
        }
        result.value = settled(typed, as: target.argument)
        return (target.receiver, [result])
    }

    private func elementOf(_ type: ClauseType) -> Typed {
        Typed(expression: .literal(.nil, Span(0, 0)), type: type)
    }

    mutating func inferCall(
        _ name: String, _ arguments: [Expression.Argument], at span: Span
    ) -> Typed {
        if PureLibrary.functions.contains(name) {
            return inferPure(name, arguments, at: span)
        }
        if PureLibrary.integerTypes[name] != nil || PureLibrary.floatingTypes.contains(name) {
            return inferConversion(name, arguments, at: span)
        }
        if place != .constant, let callee = functions[name] {
            return inferCall(of: callee, arguments, at: span)
        }
        for argument in arguments { _ = infer(argument.value) }
        rejectCall(name, arguments, at: span)
        return Typed(expression: .call(name, arguments, span), type: .unknown)
    }

    private mutating func inferPure(
        _ name: String, _ arguments: [Expression.Argument], at span: Span
    ) -> Typed {
        let unknown = Typed(expression: .call(name, arguments, span), type: .unknown)
        rejectLabels(arguments, of: name)
        let isCountRight =
            switch name {
            case "abs": arguments.count == 1
            case "pow": arguments.count == 2
            default: arguments.count >= 2
            }
        let usage = ["abs": "abs(x)", "pow": "pow(base, exponent)"][name] ?? "\(name)(a, b)"
        guard isCountRight else {
            let only = arguments.first.map { text(at: $0.value.span) } ?? "a"
            fail(
                "intent.argument-count",
                "'\(usage)' was given \(Self.counted(arguments.count, "argument"))", at: span,
                suggestion: arguments.count == 1 && name.hasPrefix("m")
                    ? "for the elements of an array write '\(only).\(name)()'"
                    : "write '\(usage)'")
            return unknown
        }
        let typed = arguments.map { infer($0.value) }
        var common = ClauseType.unknown
        for value in typed {
            guard value.type.isNumber else {
                fail(
                    "intent.type-mismatch",
                    "'\(name)' takes numbers, but this is \(value.type.phrase)",
                    at: value.expression.span,
                    suggestion: name.hasPrefix("m") && arguments.count == 1
                        ? nil : unwrappingHelp(value))
                return unknown
            }
            guard let type = common.unified(with: value.type) else {
                rejectMixedArguments(name, typed)
                return unknown
            }
            common = type
        }
        let values = zip(arguments, typed).map { argument, value in
            Expression.Argument(
                label: argument.label, value: settled(value, as: common))
        }
        let type = name == "pow" ? common.settled : common
        return Typed(expression: .call(name, values, span), type: type)
    }

    private mutating func rejectMixedArguments(_ name: String, _ typed: [Typed]) {
        guard let integer = typed.first(where: { $0.type == .integer }) else { return }
        let fix = "Double(\(text(at: integer.expression.span)))"
        fail(
            "intent.mixed-numbers",
            "'\(name)' cannot mix an integer with a floating-point number",
            at: integer.expression.span, suggestion: "convert the integer: '\(fix)'", fixIt: fix)
    }

    private mutating func rejectLabels(_ arguments: [Expression.Argument], of name: String) {
        for argument in arguments where argument.label != nil || argument.isInout {
            fail(
                "intent.argument-label", "the arguments of '\(name)' have no labels and no '&'",
                at: argument.value.span, suggestion: "write the value alone")
        }
    }

    private mutating func inferConversion(
        _ name: String, _ arguments: [Expression.Argument], at span: Span
    ) -> Typed {
        let isFloating = PureLibrary.floatingTypes.contains(name)
        let type: ClauseType = isFloating ? .floating : .integer
        let plain = Expression.call(name, arguments, span)
        guard arguments.count == 1 else {
            fail(
                "intent.argument-count",
                "'\(name)(…)' converts one value, but \(Self.given(arguments.count))", at: span)
            return Typed(expression: plain, type: type)
        }
        let argument = arguments[0]
        if argument.label == "ascii", !isFloating {
            checkASCII(argument, of: name, at: span)
            return Typed(expression: plain, type: type)
        }
        rejectLabels(arguments, of: name)
        let value = infer(argument.value)
        if !value.type.isNumber {
            var suggestion = unwrappingHelp(value)
            if case .literal(.string(let bytes), let literal) = argument.value, bytes.count == 1,
                !isFloating
            {
                suggestion = "write '\(name)(ascii: \(text(at: literal)))'"
            }
            fail(
                "intent.type-mismatch",
                "'\(name)(…)' converts numbers, but this is \(value.type.phrase)",
                at: argument.value.span, suggestion: suggestion)
        }
        let converted = Expression.Argument(
            value: isFloating && value.type == .integerLiteral
                ? settled(value, as: .floating) : value.expression)
        return Typed(expression: .call(name, [converted], span), type: type)
    }

    private mutating func checkASCII(
        _ argument: Expression.Argument, of name: String, at span: Span
    ) {
        guard case .literal(.string(let bytes), _) = argument.value, bytes.count == 1,
            bytes[0] < 128
        else {
            fail(
                "intent.not-ascii", "'\(name)(ascii: …)' takes one ASCII character in quotes",
                at: argument.value.span,
                suggestion: "other characters have several bytes; write the byte as a number")
            return
        }
    }

    /// "3 were given".
    static func given(_ count: Int) -> String {
        switch count {
        case 0: "none was given"
        case 1: "1 was given"
        default: "\(count) were given"
        }
    }

    static func counted(_ count: Int, _ noun: String) -> String {
        switch count {
        case 0: "no \(noun)s"
        case 1: "1 \(noun)"
        default: "\(count) \(noun)s"
        }
    }
}
