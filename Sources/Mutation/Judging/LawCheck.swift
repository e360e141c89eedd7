import Evidence
import Intent
import SandboxProtocol

/// Evaluates a function's laws for one mutant, and runs the calls that they ask for.
struct LawCheck {
    /// Rounds in which missing calls are run.
    private static let rounds = 6
    private static let callsPerRound = 4_000

    let clauses: ClauseSet
    let bench: MutantBench

    /// True when some law fails for these arguments, as far as it calls only the function itself.
    func rejects(_ code: [UInt8], _ instances: [[Value]]) async throws -> Bool {
        guard !clauses.laws.isEmpty else { return false }
        var open = instances.flatMap { arguments in
            clauses.laws.map { (law: $0, arguments: arguments) }
        }
        var known: [FunctionCall: Value?] = [:]
        for _ in 0..<Self.rounds where !open.isEmpty {
            var missing: [FunctionCall] = []
            var isMissing: Set<FunctionCall> = []
            var waiting: [(law: CompiledExpression, arguments: [Value])] = []
            for instance in open {
                var isPending = false
                let value = try? instance.law.evaluate(
                    instance.arguments,
                    calling: { call throws(EvaluationFailure) in
                        if let answer = known[call] {
                            if let answer { return answer }
                        } else if call.name == clauses.signature.name,
                            clauses.allow(call.arguments)
                        {
                            isPending = true
                            if isMissing.insert(call).inserted { missing.append(call) }
                        }
                        throw .needsCall(call)
                    })
                if let value, value != .bool(true) { return true }
                if isPending { waiting.append(instance) }
            }
            guard missing.count <= Self.callsPerRound else { return false }
            try await run(missing, code, &known)
            open = waiting
        }
        return false
    }

    private func run(
        _ calls: [FunctionCall], _ code: [UInt8], _ known: inout [FunctionCall: Value?]
    ) async throws {
        for call in calls { known[call] = .some(nil) }
        let inputs = bench.encoded(calls.map(\.arguments))
        var values = [Value?](repeating: nil, count: calls.count)
        _ = try await bench.run([code], on: inputs) { _, input, report in
            guard case .returned(let bytes)? = report.outcomes.first else { return false }
            values[input] = bench.decoder.decode(bytes)?.result
            return false
        }
        for (call, value) in zip(calls, values) { known[call] = .some(value) }
    }
}
