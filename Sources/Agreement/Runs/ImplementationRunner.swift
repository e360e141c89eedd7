import ABI
import Evidence
import Intent
import SandboxProtocol

/// Runs one implementation on many inputs, each once, at level 0 and with checks for undefined
/// behaviour.
struct ImplementationRunner {
    enum Batch {
        case refused([Refusal])
        /// In the order of the inputs.
        case ran([CallResult])
    }

    let executor: any CandidateExecutor
    let code: CandidateModule
    let limits: RunLimits
    private let shape: CallShape
    private let decoder: ResultDecoder

    init(
        executor: any CandidateExecutor, code: CandidateModule, signature: Signature,
        limits: RunLimits
    ) {
        self.executor = executor
        self.code = code
        self.limits = limits
        shape = ABI.callShape(of: signature)
        decoder = ResultDecoder(signature: signature)
    }

    func run(_ inputs: [[Value]]) async throws -> Batch {
        guard !inputs.isEmpty else { return .ran([]) }
        var tests = TestBatch()
        for arguments in inputs {
            tests.append(function: 0) { bytes in
                for (value, parameter) in zip(arguments, shape.parameters) {
                    ValueCodec.encode(value, as: parameter.shape, into: &bytes)
                }
            }
        }
        let request = RunRequest(
            moduleText: code.text, dependencyTexts: code.dependencyTexts, functions: [shape],
            modes: [RunMode(placement: .atEnd, capacity: .generous, fillVariation: 0)],
            checksUndefinedBehaviour: true, tests: tests, limits: limits)
        switch try await executor.run(request) {
        case .refused(let reasons): return .refused(reasons)
        case .ran(let reports):
            return .ran(
                inputs.indices.map { index in
                    let report = index < reports.count ? reports[index] : nil
                    return CallResult(report?.outcomes.first, decoder)
                })
        }
    }
}
