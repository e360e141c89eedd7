import Diagnostics

/// Examples against clauses, and against each other.
extension IntentLint {
    mutating func checkExamples() {
        checkLaws()
        let finder = TautologyFinder(subject.signature)
        let ensures = subject.ensures.filter { finder.certainty(of: $0.expression) != .never }
        var findings = [String: Int]()
        for example in subject.examples {
            guard checkMeetsRequires(example) else { continue }
            guard let result = example.result, let leaves = example.leaves else { continue }
            let bindings = subject.bindings(example.arguments, result: result, leaves: leaves)
            for clause in ensures {
                switch subject.truth(of: clause, bindings, old: example.arguments) {
                case .holds, .unknown: continue
                case .fails:
                    contradict(
                        example, clause, bindings, old: example.arguments, counting: &findings)
                case .broken(let reason):
                    warnBroken(example, clause, reason, counting: &findings)
                }
            }
        }
    }

    /// Reports laws that fail where examples say what all their calls give.
    private mutating func checkLaws() {
        guard !subject.laws.isEmpty else { return }
        var byArguments: [[Value]: LintSubject.ExampleValues] = [:]
        for example in subject.examples where byArguments[example.arguments] == nil {
            byArguments[example.arguments] = example
        }
        let instances = subject.examples.prefix(Self.lawInstanceLimit)
        for law in subject.laws {
            var blamed: Set<Set<[Value]>> = []
            for instance in instances where subject.meetsRequires(instance.arguments) {
                var used: [[Value]] = []
                guard
                    subject.truth(of: law, instance.arguments, using: &used) == .fails,
                    !used.isEmpty, blamed.count < Self.findingsPerClauseLimit,
                    blamed.insert(Set(used)).inserted
                else { continue }
                let examples = Set(used).compactMap { byArguments[$0] }
                    .sorted { $0.index < $1.index }
                guard let last = examples.last else { continue }
                let part = falsePart(of: law.expression, instance.arguments, old: nil)
                report(
                    contradictions, "intent.contradiction",
                    "\(subject.name(of: last)) contradicts \(law.clause.name): "
                        + examples.map(statement(of:)).joined(separator: " and ")
                        + ", but \(falsehood(of: part, instance.arguments, old: nil))",
                    at: subject.span(of: last), suggestion: "one of them is wrong; mend it")
            }
        }
    }

    /// Reports an example that the function need not be right on.
    private mutating func checkMeetsRequires(_ example: LintSubject.ExampleValues) -> Bool {
        for clause in subject.requires {
            let reason: String
            switch subject.truth(of: clause, example.arguments) {
            case .holds, .unknown: continue
            case .fails:
                let part = falsePart(of: clause.expression, example.arguments, old: nil)
                reason = falsehood(of: part, example.arguments, old: nil)
            case .broken(let failure): reason = "it cannot be evaluated there: \(failure)"
            }
            report(
                .error, "intent.example-outside-requires",
                "\(subject.name(of: example)) says nothing, because its arguments do not meet "
                    + "\(clause.clause.name): \(reason)",
                at: subject.span(of: example),
                suggestion: "leave the example away, or let 'requires' admit its arguments")
            return false
        }
        return true
    }

    private mutating func contradict(
        _ example: LintSubject.ExampleValues, _ clause: LintSubject.Condition,
        _ bindings: [Value], old: [Value]?, counting findings: inout [String: Int]
    ) {
        findings[clause.clause.name, default: 0] += 1
        guard let count = findings[clause.clause.name], count <= Self.findingsPerClauseLimit
        else { return }
        let part = falsePart(of: clause.expression, bindings, old: old)
        report(
            contradictions, "intent.contradiction",
            "\(subject.name(of: example)) contradicts \(clause.clause.name): "
                + "\(statement(of: example)), "
                + "but \(falsehood(of: part, bindings, old: old))",
            at: subject.span(of: example), suggestion: "one of them is wrong; mend it")
    }

    private mutating func warnBroken(
        _ example: LintSubject.ExampleValues, _ clause: LintSubject.Condition, _ reason: String,
        counting findings: inout [String: Int]
    ) {
        findings[clause.clause.name, default: 0] += 1
        guard findings[clause.clause.name] == 1 else { return }
        report(
            .warning, "intent.clause-without-value",
            "\(clause.clause.name) cannot be evaluated for \(subject.name(of: example)): \(reason)",
            at: clause.clause.span,
            suggestion: "put the condition that excludes this before it, as in "
                + "'a.isEmpty || a[0] == 1'")
    }

    /// "gcd(12, 18) == 7", "order(&[2, 1]) leaves [1, 2]".
    private func statement(of example: LintSubject.ExampleValues) -> String {
        let signature = subject.signature
        let arguments = zip(example.arguments, signature.parameters).map { value, parameter in
            (parameter.isInout ? "&" : "") + shown(value, parameter.type)
        }
        var text = "\(signature.name)(\(arguments.joined(separator: ", ")))"
        if let result = example.result, signature.result != .void {
            text += " == \(shown(result, signature.result))"
        }
        if let leaves = example.leaves, !leaves.isEmpty {
            let types = signature.parameters.filter(\.isInout).map(\.type)
            text += " leaves " + zip(leaves, types).map { shown($0, $1) }.joined(separator: ", ")
        }
        return text
    }

    private func shown(_ value: Value, _ type: Type) -> String {
        let text = value.literal(of: type)
        return text.utf8.count > 60 ? String(text.prefix(50)) + "…" : text
    }

    /// "`a % result == 0` is false for a = 12, result = 7".
    private func falsehood(
        of expression: Expression, _ bindings: [Value], old: [Value]?
    ) -> String {
        let signature = subject.signature
        var values: [String] = []
        for (index, parameter) in signature.parameters.enumerated() {
            if expression.mentions(name: parameter.name), index < bindings.count {
                values.append("\(parameter.name) = \(shown(bindings[index], parameter.type))")
            }
            if let old, parameter.isInout, expression.mentions(old: parameter.name) {
                values.append("old(\(parameter.name)) = \(shown(old[index], parameter.type))")
            }
        }
        if expression.mentions(name: "result"), let result = bindings.last, old != nil {
            values.append("result = \(shown(result, signature.result))")
        }
        let text = "'\(text(of: expression))' is false"
        return values.isEmpty ? text : "\(text) for \(values.joined(separator: ", "))"
    }

    /// The smallest part of a conjunction that is false by itself.
    private func falsePart(
        of expression: Expression, _ bindings: [Value], old: [Value]?
    ) -> Expression {
        guard case .binary(.and, let left, let right, _) = expression else { return expression }
        let part = subject.part(left, bindings: bindings.count)
        let isLeft = subject.truth(of: part, bindings, old: old) == .fails
        return falsePart(of: isLeft ? left : right, bindings, old: old)
    }

    /// Reports examples with the arguments of an earlier one.
    mutating func checkRepetitions() {
        var first: [[Value]: Int] = [:]
        first.reserveCapacity(subject.examples.count)
        for (index, example) in subject.examples.enumerated() {
            guard let earlier = first[example.arguments] else {
                first[example.arguments] = index
                continue
            }
            let other = subject.examples[earlier]
            guard let result = example.result, let known = other.result else { continue }
            let isSame =
                result == known
                && (example.leaves == nil || other.leaves == nil || example.leaves == other.leaves)
            if isSame {
                report(
                    .warning, "intent.repeated-example",
                    "\(subject.name(of: example)) repeats \(subject.name(of: other))",
                    at: subject.span(of: example), suggestion: "leave one of them away")
            } else {
                report(
                    .error, "intent.contradiction",
                    "\(subject.name(of: example)) contradicts \(subject.name(of: other)): "
                        + "\(statement(of: example)), but \(subject.name(of: other)) says "
                        + statement(of: other),
                    at: subject.span(of: example), suggestion: "one of them is wrong; mend it")
            }
        }
    }
}

extension Expression {
    func mentions(old name: String) -> Bool {
        contains {
            if case .old(.name(name, _), _) = $0 { return true }
            return false
        }
    }
}
