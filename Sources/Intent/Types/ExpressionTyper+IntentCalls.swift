import Diagnostics

/// Calls of the module's own functions and of those in linked files.
extension ExpressionTyper {
    /// Functions of other languages that are members here.
    private static let foreignMembers = [
        "len": ".count", "length": ".count", "size": ".count", "strlen": ".count",
        "sorted": ".sorted()", "sum": ".sum()", "reversed": ".reversed()", "isnan": ".isNaN",
        "isSorted": ".isSorted", "isPermutation": ".isPermutation(of: …)",
    ]

    /// Functions of other languages that are said in another way here.
    private static let foreignFunctions = [
        "any": "'exists i in 0..<n: …'", "all": "'forall i in 0..<n: …'",
        "sqrt": "the property itself, such as 'result * result <= n'",
        "floor": "'Int64(x)', which rounds towards zero",
        "ord": "'UInt8(ascii: \"x\")'", "round": "the property itself, with 'abs(result - x)'",
        "O": "a limit with numbers, such as 'steps <= 10 * a.count + 5'",
        "String": "the bytes themselves, such as 'result[0] == 48 + n % 10'",
        "mod": "'a % b'", "implies": "'!a || b'", "not": "'!a'",
    ]

    mutating func inferCall(
        of callee: Signature, _ arguments: [Expression.Argument], at span: Span
    ) -> Typed {
        let name = callee.name
        if callee.result == .void || callee.parameters.contains(where: \.isInout) {
            for argument in arguments { _ = infer(argument.value) }
            let reason =
                callee.parameters.contains(where: \.isInout)
                ? "it changes an argument ('inout')" : "it has no result"
            fail(
                "intent.call-with-effect", "clauses cannot call '\(name)': \(reason)",
                at: Span(span.start, span.start + name.utf8.count),
                suggestion: "say in an 'ensures' how things are after the call")
            return Typed(expression: .call(name, arguments, span), type: .unknown)
        }
        var checked: [Expression.Argument] = []
        for (index, argument) in arguments.enumerated() {
            guard index < callee.parameters.count else {
                _ = infer(argument.value)
                continue
            }
            let parameter = callee.parameters[index]
            checkMarks(argument, parameter, of: name)
            let value = expect(
                argument.value, ClauseType(parameter.type),
                for: "the argument '\(parameter.name)' of '\(name)'")
            checked.append(Expression.Argument(label: argument.label, value: value))
        }
        if arguments.count != callee.parameters.count {
            rejectArgumentCount(callee, arguments, at: span)
        }
        return Typed(
            expression: .call(name, checked, span), type: ClauseType(callee.result))
    }

    /// A label, if written, is the parameter's name; `&` stands exactly where it is `inout`.
    mutating func checkMarks(
        _ argument: Expression.Argument, _ parameter: Parameter, of name: String
    ) {
        if let label = argument.label, label != parameter.name {
            fail(
                "intent.argument-label",
                "this argument of '\(name)' is '\(parameter.name)', not '\(label)'",
                at: argument.value.span,
                suggestion: "write '\(parameter.name): \(text(at: argument.value.span))', "
                    + "or the value alone")
        }
        guard argument.isInout != parameter.isInout else { return }
        let value = text(at: argument.value.span)
        fail(
            "intent.inout-mark",
            parameter.isInout
                ? "'\(name)' changes its argument '\(parameter.name)', which is written with '&'"
                : "'\(name)' does not change its argument '\(parameter.name)', "
                    + "so that '&' is wrong",
            at: argument.value.span,
            suggestion: parameter.isInout ? "write '&\(value)'" : "write '\(value)' without '&'",
            fixIt: parameter.isInout ? "&\(value)" : nil)
    }

    mutating func rejectArgumentCount(
        _ callee: Signature, _ arguments: [Expression.Argument], at span: Span
    ) {
        let wanted = callee.parameters.count
        let list = callee.parameters.map { "\($0.name): \($0.spelledType)" }
            .joined(separator: ", ")
        let takes =
            wanted == 0
            ? "'\(callee.name)' takes no arguments"
            : "'\(callee.name)' takes \(Self.counted(wanted, "argument")) (\(list))"
        if arguments.count < wanted {
            let missing = callee.parameters[arguments.count...].map { "'\($0.name)'" }
            fail(
                "intent.argument-count",
                "\(takes); \(missing.joined(separator: ", ")) "
                    + (missing.count == 1 ? "is missing" : "are missing"),
                at: span)
        } else {
            let extra = arguments[wanted].value.span
            let all = arguments[wanted...].reduce(extra) { $0.joined(with: $1.value.span) }
            fail(
                "intent.argument-count", "\(takes), but \(Self.given(arguments.count))", at: all,
                suggestion: "leave '\(text(at: all))' away")
        }
    }

    mutating func rejectCall(
        _ name: String, _ arguments: [Expression.Argument], at span: Span
    ) {
        let place = Span(span.start, span.start + name.utf8.count)
        if self.place == .constant, functions[name] != nil {
            fail(
                "intent.not-constant", "the values of a call cannot come from '\(name)(…)'",
                at: span, suggestion: "write the value itself")
            return
        }
        let isParameter =
            signature.parameters.contains { $0.name == name }
            || variables.contains { $0.name == name }
        if isParameter, self.place != .constant {
            fail(
                "intent.not-a-function", "'\(name)' is a value, not a function", at: place,
                suggestion: "elements are written '\(name)[…]'")
            return
        }
        var foreign = Self.foreignFunctions[name]
        if let member = Self.foreignMembers[name] {
            let value = arguments.first.map { text(at: $0.value.span) } ?? "a"
            foreign = "'\(value.utf8.count <= 40 ? value : "a")\(member)'"
        }
        let known =
            functions.keys.sorted() + PureLibrary.functions
            + PureLibrary.integerTypes.keys.sorted() + PureLibrary.floatingTypes
        let nearest = foreign == nil ? NameSuggestion.nearest(to: name, among: known) : nil
        report(
            .error, "intent.undefined-function", "there is no function '\(name)'", at: place,
            suggestion: foreign.map { "write \($0)" } ?? nearest.map { "did you mean '\($0)'?" }
                ?? "only functions of this file, of linked intent files and the pure library "
                + "('abs', 'min', 'max', 'pow') can be called",
            fixIt: nearest)
    }
}
