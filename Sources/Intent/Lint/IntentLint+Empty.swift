import Diagnostics

/// Clauses that nothing can violate, and `requires` that nothing meets.
extension IntentLint {
    mutating func checkRequires() {
        let finder = TautologyFinder(subject.signature)
        for clause in subject.requires {
            let mentioned = mentionsParameter(clause.expression)
            warn(about: clause, certainty(of: clause, finder, isConstant: !mentioned))
        }
        guard !subject.requires.isEmpty else { return }
        if subject.examples.contains(where: { subject.meetsRequires($0.arguments) }) { return }
        let made = BoundaryInputs.make(
            for: subject.function.intent, limit: Self.boundaryInputLimit
        ) { subject.meetsRequires($0) }
        guard made.inputs.isEmpty else { return }
        let all = BoundaryInputs.make(
            for: subject.function.intent, limit: Self.boundaryInputLimit
        ) { _ in true }
        let culprit = subject.requires.first { clause in
            !all.inputs.contains { subject.truth(of: clause, $0) == .holds }
        }
        guard let clause = culprit ?? subject.requires.last,
            !diagnostics.contains(where: { $0.span == clause.clause.span })
        else { return }
        report(
            .warning, "intent.unmet-requires",
            culprit == nil
                ? "nothing that was tried meets all 'requires' of '\(subject.signature.name)'"
                : "nothing that was tried meets \(clause.clause.name)",
            at: clause.clause.span,
            suggestion: "add an example whose arguments meet it, or loosen it")
    }

    mutating func checkForEmptyClauses() {
        let finder = TautologyFinder(subject.signature)
        for law in subject.laws {
            let calls = law.expression.calledFunctions
            if calls.isEmpty {
                report(
                    .warning, "intent.law-without-call",
                    "\(law.clause.name) says nothing about '\(subject.signature.name)', which it "
                        + "never calls",
                    at: law.clause.span, suggestion: "call it in the law, or write an 'ensures'")
            } else {
                warn(about: law, finder.certainty(of: law.expression))
            }
        }
        for clause in subject.ensures { checkForm(of: clause, finder) }
        checkViolations()
    }

    /// Reports an `ensures` that says nothing by its form.
    private mutating func checkForm(of clause: LintSubject.Condition, _ finder: TautologyFinder) {
        let speaksOfOutcome =
            clause.expression.mentions(name: "result")
            || subject.signature.parameters.contains {
                $0.isInout && clause.expression.mentions(name: $0.name)
            } || !clause.expression.calledFunctions.isEmpty
        let isConstant = !speaksOfOutcome && !mentionsParameter(clause.expression)
        let certainty = certainty(of: clause, finder, isConstant: isConstant)
        guard certainty == .open else { return warn(about: clause, certainty) }
        guard !speaksOfOutcome else { return }
        let outcome = subject.signature.result == .void ? "what the call leaves" : "'result'"
        report(
            .warning, "intent.ensures-without-result",
            "\(clause.clause.name) speaks of the arguments only, which no code can change",
            at: clause.clause.span,
            suggestion: "speak of \(outcome), or make it a 'requires'")
    }

    /// Reports `ensures` that hold for all results that are tried, right and wrong ones.
    ///
    /// Most clauses are violated soon by wrong results for the arguments of an example; boundary
    /// inputs are made for the others only.
    private mutating func checkViolations() {
        let reported = Set(diagnostics.compactMap(\.span))
        let clauses = subject.ensures.filter { !reported.contains($0.clause.span) }
        guard !clauses.isEmpty else { return }
        let inputs = exampleInputs()
        let unviolated = clauses.compactMap { clause in
            count(of: clause, heldOn: inputs).map { (clause, $0) }
        }
        guard !unviolated.isEmpty else { return }
        let more = boundaryInputs(beside: inputs)
        for (clause, held) in unviolated {
            guard let further = count(of: clause, heldOn: more),
                held + further >= Self.vacuityLimit
            else { continue }
            report(
                .warning, "intent.empty-clause",
                "nothing that was tried violates \(clause.clause.name): wrong results meet it like "
                    + "right ones",
                at: clause.clause.span, suggestion: "say more, or leave it away")
        }
    }

    /// For how many outcomes of the inputs the clause holds; nil when one violates it.
    private func count(of clause: LintSubject.Condition, heldOn inputs: [[Value]]) -> Int? {
        var held = 0
        for arguments in inputs {
            for outcome in outcomes(for: arguments) {
                let bindings = subject.bindings(
                    arguments, result: outcome.result, leaves: outcome.leaves)
                switch subject.truth(of: clause, bindings, old: arguments) {
                case .holds: held += 1
                case .fails: return nil
                case .unknown, .broken: continue
                }
            }
        }
        return held
    }

    private func mentionsParameter(_ expression: Expression) -> Bool {
        subject.signature.parameters.contains {
            expression.mentions(name: $0.name) || expression.mentions(old: $0.name)
        }
    }

    private func certainty(
        of clause: LintSubject.Condition, _ finder: TautologyFinder, isConstant: Bool
    ) -> Certainty {
        if isConstant, clause.expression.calledFunctions.isEmpty {
            let unused = subject.signature.parameters.map { _ in Value.void } + [.void]
            switch subject.truth(of: clause, unused) {
            case .holds: return .always
            case .fails: return .never
            default: return .open
            }
        }
        return finder.certainty(of: clause.expression)
    }

    private mutating func warn(about clause: LintSubject.Condition, _ certainty: Certainty) {
        switch certainty {
        case .open: return
        case .always:
            report(
                .warning, "intent.empty-clause",
                "nothing can violate \(clause.clause.name): it is true by its form",
                at: clause.clause.span, suggestion: "say more, or leave it away")
        case .never:
            report(
                .warning, "intent.impossible-clause",
                "nothing can meet \(clause.clause.name): it is false by its form",
                at: clause.clause.span, suggestion: "check the comparison")
        }
    }

    // MARK: Inputs and results to try

    private struct Outcome {
        var result: Value
        var leaves: [Value]
    }

    /// Arguments of examples all over the list that meet `requires`.
    private func exampleInputs() -> [[Value]] {
        let examples = subject.examples
        let step = max(1, examples.count / Self.triedExampleLimit)
        return stride(from: 0, to: examples.count, by: step).map { examples[$0].arguments }
            .filter(subject.meetsRequires)
    }

    private func boundaryInputs(beside inputs: [[Value]]) -> [[Value]] {
        let made = BoundaryInputs.make(
            for: subject.function.intent, limit: Self.boundaryInputLimit
        ) { subject.meetsRequires($0) }
        let base = inputs.first ?? made.inputs.first
        return made.inputs + (base.map(textVariants) ?? [])
    }

    /// The arguments with texts of unequal characters, which few examples have.
    private func textVariants(of arguments: [Value]) -> [[Value]] {
        var variants: [[Value]] = []
        for (index, parameter) in subject.signature.parameters.enumerated()
        where parameter.type == .string {
            for text in ["éa", "日a", "🦊é", "aab", " a b "] {
                var changed = arguments
                changed[index] = .string(Array(text.utf8))
                if subject.meetsRequires(changed) { variants.append(changed) }
            }
        }
        return variants
    }

    /// Outcomes, right and wrong ones, that a call could have.
    private func outcomes(for arguments: [Value]) -> [Outcome] {
        var variety = ResultVariety(arguments)
        for example in subject.examples.prefix(200) where example.arguments == arguments {
            if let result = example.result { variety.add(result) }
        }
        for example in subject.examples.prefix(4) {
            if let result = example.result { variety.add(result) }
        }
        let results = variety.values(of: subject.signature.result)
        let inouts = zip(arguments, subject.signature.parameters).filter { $1.isInout }
        guard !inouts.isEmpty else { return results.map { Outcome(result: $0, leaves: []) } }
        let choices = inouts.map { variety.leaves(of: $0.0, $0.1.type) }
        let count = max(results.count, choices.map(\.count).max() ?? 0)
        guard !results.isEmpty, choices.allSatisfy({ !$0.isEmpty }) else { return [] }
        return (0..<count).map { turn in
            Outcome(
                result: results[turn % results.count],
                leaves: choices.enumerated().map { $1[(turn + $0 * turn / 2) % $1.count] })
        }
    }
}
