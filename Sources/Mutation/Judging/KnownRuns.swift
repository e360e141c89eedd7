import Evidence
import Intent
import SandboxProtocol

/// Inputs with what the accepted code gives on them: what mutants are compared with.
struct KnownRuns: Sendable {
    private(set) var inputs: [[Value]] = []
    private(set) var encoded: [[UInt8]] = []
    private(set) var results: [[UInt8]] = []

    /// Runs the code and keeps the inputs on which it comes back within `stepLimit` instructions,
    /// until all of them together took `totalSteps`.
    init(
        _ inputs: [[Value]], of code: [UInt8], on bench: MutantBench, stepLimit: UInt64,
        totalSteps: UInt64
    ) async throws {
        let bytes = bench.encoded(inputs)
        var outcomes = [(result: [UInt8], steps: UInt64)?](repeating: nil, count: inputs.count)
        _ = try await bench.run([code], on: bytes, .countingSteps) { _, input, report in
            if case .returned(let result)? = report.outcomes.first, let steps = report.steps {
                outcomes[input] = (result, steps)
            }
            return false
        }
        var left = totalSteps
        for (index, outcome) in outcomes.enumerated() {
            guard let outcome, outcome.steps <= stepLimit, outcome.steps <= left else { continue }
            left -= outcome.steps
            self.inputs.append(inputs[index])
            encoded.append(bytes[index])
            results.append(outcome.result)
        }
    }

    /// How what a mutant did compares with what the code does.
    enum Comparison {
        case same
        /// It did not come back, or not with a result of its type.
        case fails(Outcome)
        case differs(CallOutputs)
    }

    func compare(_ outcome: Outcome?, at input: Int, _ decoder: ResultDecoder) -> Comparison {
        switch outcome {
        case .returned(let bytes):
            if bytes == results[input] { return .same }
            guard let outputs = decoder.decode(bytes) else { return .fails(.returned(bytes)) }
            return outputs == decoder.decode(results[input]) ? .same : .differs(outputs)
        case .notApplicable, .notRun, nil: return .same
        case .noRoom, .failed: return .fails(outcome ?? .notRun)
        }
    }

    /// True when a mutant misbehaves in one of the ways of running it thoroughly: the first two
    /// offer ample room, the third just enough, all others too little.
    func isMisbehaviour(_ report: TestReport, at input: Int, _ decoder: ResultDecoder) -> Bool {
        for (mode, outcome) in report.outcomes.enumerated() {
            switch outcome {
            case .failed: return true
            case .notApplicable, .notRun: continue
            case .noRoom: if mode < 3 { return true }
            case .returned(let bytes):
                if mode >= 3 { return true }
                // What it gives is judged by the first run; the others have to give the same.
                if case .returned(let first)? = report.outcomes.first, bytes != first,
                    decoder.decode(bytes) != decoder.decode(first)
                {
                    return true
                }
            }
        }
        return false
    }
}
