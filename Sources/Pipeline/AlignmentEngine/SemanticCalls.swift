import Diagnostics
import Evidence
import Intent

/// Runs the calls on which an intent and a reading are said to differ.
struct DistinguishingCalls {
    private static let textLimitBytes = 2_000
    private static let neutralName = "f"

    let judge: Judge
    let function: CheckedFunction
    let candidate: CandidateModule

    private var signature: Signature { function.intent.signature }

    /// nil where the answer names no call.
    func input(_ answer: ComparisonReply.Answer) async throws -> DistinguishingInput? {
        let text = Self.plain(answer.call)
        guard !text.isEmpty else { return nil }
        let claimed = Self.plain(answer.claimed)
        var input = DistinguishingInput(
            call: String(text.prefix(200)),
            claimed: claimed.isEmpty ? nil : String(claimed.prefix(200)),
            outcome: .notRun("it is no call of `\(signature.name)`"))
        guard let arguments = arguments(of: text) else { return input }
        let outputs = OutputReader(signature: signature)
        input.call = outputs.text(ofCall: arguments)
        if let reason = objection(to: arguments) {
            input.outcome = .notRun(reason)
            return input
        }
        switch try await judge.call(function, candidate: candidate, arguments: arguments) {
        case .refused(let refusals):
            input.outcome = .notRun(refusals.first?.message ?? "the code was refused")
        case .failed(let findings):
            input.outcome = .failed(findings.first?.message ?? "did not come back")
        case .returned(let result, let inouts):
            input.outcome = .gave(outputs.text(ofResult: result, inouts))
            input.claimHolds = holds(claimed, result, inouts)
        }
        return input
    }

    /// Without backticks around it, `example` before it, or what it should give behind it.
    private static func plain(_ text: String) -> String {
        guard text.utf8.count <= textLimitBytes else { return "" }
        var text = SemanticStatements.collapsed(text)
        while text.hasPrefix("`"), text.hasSuffix("`"), text.count >= 2 {
            text = String(text.dropFirst().dropLast())
        }
        return text
    }

    private func arguments(of text: String) -> [Value]? {
        let module = CheckedModule(
            source: SourceFile(name: "<call>", text: ""), functions: [function])
        if let call = CallReader.read(text, in: module).0 { return call.arguments }
        guard text.hasPrefix(Self.neutralName + "("), signature.name != Self.neutralName else {
            return nil
        }
        let renamed = signature.name + text.dropFirst(Self.neutralName.count)
        return CallReader.read(renamed, in: module).0?.arguments
    }

    /// Why a call says nothing; nil when it does.
    private func objection(to arguments: [Value]) -> String? {
        let names = signature.parameters.map(\.name)
        for clause in function.clauses {
            guard case .requires(let condition) = clause.kind else { continue }
            let compiled = CompiledExpression(condition, variables: names, functions: [])
            let value = try? compiled.evaluate(
                arguments, calling: { call throws(EvaluationFailure) in throw .needsCall(call) })
            switch value {
            case .bool(true): continue
            case .bool(false): return "it does not meet \(clause.name)"
            default: return "whether it meets \(clause.name) cannot be told"
            }
        }
        return nil
    }

    /// Whether a claim is the value that came back; nil where it is no value.
    private func holds(_ claimed: String, _ result: Value, _ inouts: [Value]) -> Bool? {
        let types = signature.parameters.filter(\.isInout).map(\.type)
        let (type, value): (Type, Value)
        if signature.result != .void {
            (type, value) = (signature.result, result)
        } else if types.count == 1, inouts.count == 1 {
            (type, value) = (types[0], inouts[0])
        } else {
            return nil
        }
        guard let expression = ExpressionReader.read(text: claimed, name: "<claim>").0,
            let claim = (try? Evaluator.constant(expression))?.coerced(to: type)
        else { return nil }
        return claim == value
    }
}
