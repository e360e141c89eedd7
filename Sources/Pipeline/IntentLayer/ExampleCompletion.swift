import Diagnostics
import Intent

/// Computes what examples expect, where the clauses fix it, so that no model has to.
struct ExampleCompletion {
    private let checked: CheckedModule
    private let evaluation: DefinitionEvaluation
    private let exampleLimitCount: Int
    private(set) var notes: [String] = []
    /// Open calls that are none: what is wrong with them.
    private(set) var errors: [Diagnostic] = []

    init(_ checked: CheckedModule, exampleLimitCount: Int) {
        self.checked = checked
        self.exampleLimitCount = exampleLimitCount
        evaluation = DefinitionEvaluation(checked)
    }

    /// The function with its examples corrected and completed, and none of them twice.
    mutating func completed(
        _ function: FunctionIntent, at index: Int, openCalls: [String]
    ) -> FunctionIntent {
        var result = function
        correct(&result, checked.functions[index])
        for call in openCalls.prefix(exampleLimitCount) {
            guard let example = example(for: call, checked.functions[index]) else { continue }
            let name = "\(function.name)/example"
            result.clauses.append(
                Clause(kind: .example(example), name: name, span: function.span))
        }
        removeSurplus(from: &result)
        return result
    }

    // MARK: Corrections

    private struct Correction {
        var clause: Int
        var example: Example
        var note: String
    }

    /// Puts computed values where an example expects another.
    ///
    /// Where most examples differ from a clause, the clause is the likelier mistake: nothing is
    /// corrected then, and the contradictions are there for all to see.
    private mutating func correct(_ function: inout FunctionIntent, _ checked: CheckedFunction) {
        var corrections: [Correction] = []
        var computedCount = 0
        for (index, clause) in checked.clauses.enumerated() {
            guard case .example(let example) = clause.kind,
                let arguments = values(of: example, function.signature)
            else { continue }
            let outcome = evaluation.outcome(of: checked, arguments)
            guard outcome.result != nil || outcome.leaves != nil else { continue }
            computedCount += 1
            if let correction = correction(at: index, example, outcome, function) {
                corrections.append(correction)
            }
        }
        guard corrections.count < 2 || corrections.count * 2 < computedCount else { return }
        for correction in corrections {
            function.clauses[correction.clause].kind = .example(correction.example)
            notes.append(correction.note)
        }
    }

    private func values(of example: Example, _ signature: Signature) -> [Value]? {
        guard example.arguments.count == signature.parameters.count else { return nil }
        var values: [Value] = []
        for (argument, parameter) in zip(example.arguments, signature.parameters) {
            guard let value = value(of: argument.value, parameter.type) else { return nil }
            values.append(value)
        }
        return values
    }

    private func value(of expression: Expression, _ type: Type) -> Value? {
        (try? Evaluator.constant(expression))?.coerced(to: type)
    }

    private func correction(
        at index: Int, _ example: Example,
        _ outcome: (result: ClauseDefinition.Outcome?, leaves: [ClauseDefinition.Outcome]?),
        _ function: FunctionIntent
    ) -> Correction? {
        guard case .example(var corrected) = function.clauses[index].kind else { return nil }
        let signature = function.signature
        var clause: String?
        if let computed = outcome.result,
            let expectation = expectation(example, computed.value, signature.result)
        {
            corrected.expectation = expectation
            clause = computed.clause
        }
        let inouts = signature.parameters.filter(\.isInout)
        if let computed = outcome.leaves, computed.count == inouts.count,
            example.leaves.count == inouts.count
        {
            for (place, parameter) in inouts.enumerated() {
                let expected = value(of: example.leaves[place], parameter.type)
                let actual = computed[place].value
                guard expected.map({ !ClauseEquality.equal($0, actual) }) ?? true,
                    let literal = Self.expression(for: actual, parameter.type)
                else { continue }
                corrected.leaves[place] = literal
                clause = computed[place].clause
            }
        }
        guard let clause else { return nil }
        let before = DraftEvaluator.exampleText(function.clauses[index], signature)
        let after = DraftEvaluator.exampleText(
            Clause(kind: .example(corrected), name: "", span: function.span), signature)
        return Correction(
            clause: index, example: corrected,
            note: "corrected an example: \(after) by \(clause), not \(before)")
    }

    /// The expectation that a computed value asks for; nil where the example's own is right.
    private func expectation(
        _ example: Example, _ computed: Value, _ type: Type
    ) -> Example.Expectation? {
        switch example.expectation {
        case .none: return nil
        case .equals(let expected):
            if let value = value(of: expected, type), ClauseEquality.equal(value, computed) {
                return nil
            }
            return Self.expression(for: computed, type).map { .equals($0) }
        case .approximately(let expected, let tolerance):
            guard let value = value(of: expected, type),
                case .double(let slack)? = self.value(of: tolerance, .double),
                !ClauseEquality.approximatelyEqual(value, computed, tolerance: slack)
            else { return nil }
            return Self.expression(for: computed, type).map {
                .approximately($0, tolerance: tolerance)
            }
        }
    }

    /// A value as a literal; nil where it has none.
    static func expression(for value: Value, _ type: Type) -> Expression? {
        ExpressionReader.read(text: value.literal(of: type), name: "<value>").0
    }

    // MARK: Open calls

    /// The example for a call whose result is to be computed; nil where it cannot be.
    private mutating func example(for text: String, _ function: CheckedFunction) -> Example? {
        let (prepared, diagnostics) = CallReader.read(text, in: checked)
        let signature = function.intent.signature
        guard let prepared, prepared.function.intent.name == signature.name,
            case .call(_, let arguments, _)? = ExpressionReader.read(text: text, name: "<call>").0
        else {
            let problems = diagnostics.filter { $0.severity == .error }
            if problems.isEmpty {
                notes.append("left out an example that is no call of \(signature.name): \(text)")
            }
            errors += problems
            return nil
        }
        let outcome = evaluation.outcome(of: function, prepared.arguments)
        let inouts = signature.parameters.filter(\.isInout)
        let leaves = zip(outcome.leaves ?? [], inouts).compactMap { computed, parameter in
            Self.expression(for: computed.value, parameter.type)
        }
        let result = outcome.result.flatMap { Self.expression(for: $0.value, signature.result) }
        let isComplete =
            signature.result == .void ? !leaves.isEmpty : result != nil
        guard isComplete, leaves.count == inouts.count || leaves.isEmpty else {
            notes.append("left out an example: the clauses do not fix what \(text) gives")
            return nil
        }
        return Example(
            arguments: arguments, expectation: result.map { .equals($0) } ?? .none,
            leaves: leaves)
    }

    // MARK: Surplus

    private mutating func removeSurplus(from function: inout FunctionIntent) {
        var seen: Set<String> = []
        var clauses: [Clause] = []
        for clause in function.clauses {
            if case .example = clause.kind {
                let text = DraftEvaluator.exampleText(clause, function.signature)
                guard seen.insert(text).inserted else { continue }
                guard seen.count <= exampleLimitCount else {
                    if seen.count == exampleLimitCount + 1 {
                        notes.append(
                            "left out the examples of \(function.name) beyond the first "
                                + "\(exampleLimitCount)")
                    }
                    continue
                }
            }
            clauses.append(clause)
        }
        function.clauses = clauses
    }
}
