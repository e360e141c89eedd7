import BigInt
import Diagnostics
import Evidence
import Intent
import SandboxProtocol

/// Asks an intent's clauses what they say about an implementation at one input.
struct BlameCourt {
    let function: CheckedFunction
    let dependencies: [DependencyCode]
    let executor: any CandidateExecutor
    let limits: RunLimits

    /// What speaks against the implementation: clauses that it breaks at this input, ways in which
    /// it goes wrong there, and examples that it breaks anywhere.
    func objections(
        to implementation: Implementation, isFirst: Bool, at arguments: [Value]
    ) async throws -> [ImplementationDifference.Objection] {
        let here = try await evidence(
            on: implementation, clauses: contracts(at: arguments))
        let examples = function.clauses.filter(\.isExample)
        let everywhere =
            examples.isEmpty ? nil : try await evidence(on: implementation, clauses: examples)
        var objections: [ImplementationDifference.Objection] = []
        func add(_ clause: String, _ detail: String) {
            let objection = ImplementationDifference.Objection(
                isOfFirst: isFirst, clause: clause, detail: detail)
            if !objections.contains(objection) { objections.append(objection) }
        }
        let findings = here?.findings ?? []
        // What is undefined explains the rest.
        let cause = findings.first { $0.kind == .undefinedBehaviour }.map { [$0] }
        for finding in cause ?? findings { add(finding.kind.rawValue, finding.message) }
        for clause in (here?.clauses ?? []) + (everywhere?.clauses ?? []) {
            guard case .violated = clause.status, clause.clause.name != Self.probeName else {
                continue
            }
            // What is held out must not show through.
            let text = clause.clause.isHeldOut ? "an example that is held out" : clause.text
            add(clause.clause.name, text)
        }
        return objections
    }

    private static let probeName = "comparison/input"

    /// Contracts and laws, with a call at `arguments` of which nothing is expected, so that they
    /// are evaluated there.
    private func contracts(at arguments: [Value]) -> [Clause] {
        let nowhere = Span(0, 0)
        let probe = Example(
            arguments: zip(arguments, function.intent.signature.parameters).map {
                Intent.Expression.Argument(
                    isInout: $1.isInout, value: Self.expression(for: $0, nowhere))
            }, expectation: .none)
        return function.clauses.filter { !$0.isExample }
            + [Clause(kind: .example(probe), name: Self.probeName, span: nowhere)]
    }

    private func evidence(
        on implementation: Implementation, clauses: [Clause]
    ) async throws -> FunctionEvidence? {
        var intent = function.intent
        intent.clauses = clauses
        let module = CheckedModule(
            source: SourceFile(name: intent.name, text: ""),
            functions: [CheckedFunction(intent: intent, clauses: clauses)])
        var effort = Judge.Effort()
        effort.boundaryInputs = 0
        effort.shrinkTrials = 0
        effort.run = limits
        return try await Judge(executor: executor, effort: effort).judge(
            module, candidate: implementation.code, implemented: [intent.name],
            dependencies: dependencies
        ).first
    }

    /// An expression whose value is this one.
    private static func expression(for value: Value, _ span: Span) -> Intent.Expression {
        switch value {
        case .bool(let flag): .literal(.bool(flag), span)
        case .integer(let number): .literal(.integer(BigInt(number)), span)
        case .bigInteger(let number): .literal(.integer(number), span)
        case .double(let number): .literal(.double(number), span)
        case .string(let bytes): .literal(.string(bytes), span)
        case .array(let elements): .array(elements.map { expression(for: $0, span) }, span)
        case .tuple(let elements): .tuple(elements.map { expression(for: $0, span) }, span)
        case .some(let wrapped): expression(for: wrapped, span)
        case .none: .literal(.nil, span)
        case .void: .tuple([], span)
        }
    }
}

extension Clause {
    fileprivate var isExample: Bool {
        if case .example = kind { true } else { false }
    }

    fileprivate var isHeldOut: Bool {
        if case .example(let example) = kind { example.isHeldOut } else { false }
    }
}
