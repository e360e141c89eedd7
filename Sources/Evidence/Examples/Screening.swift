import ABI
package import Intent
import SandboxProtocol

extension Judge {
    /// Inputs beyond the examples that a quick look tries contracts on.
    private static let screeningInputs = 40
    /// Visible examples that a quick look runs.
    private static let screeningExamples = 200

    /// A quick look at code for a function, without granting any evidence.
    ///
    /// The code is called as `symbol`; `order` says which parameter of the function each of its
    /// parameters takes. Held-out examples are not looked at: engines must not see them.
    package func screen(
        _ function: CheckedFunction, code: CandidateModule, symbol: String, order: [Int]
    ) async throws -> Screening {
        let compiled = FunctionUnderTest(function, callable: [])
        let evaluation = ClauseEvaluation(functions: [compiled])
        var oracle = CallOracle()
        let examples = Array(
            compiled.examples.filter { !$0.isHeldOut }.prefix(Self.screeningExamples))
        let boundary = BoundaryInputs.make(for: function.intent, limit: Self.screeningInputs) {
            evaluation.meetsRequires(0, $0, oracle: &oracle) ?? false
        }
        let inputs = examples.map(\.arguments) + boundary.inputs
        let given = PermutedCall(compiled.signature, symbol: symbol, order: order)
        let runner = TrialRunner(
            executor: executor, candidate: code, shapes: [ABI.callShape(of: given.signature)],
            limits: effort.run)
        let trials = inputs.map { Trial(function: 0, arguments: given.permuted($0)) }
        var screening = Screening(examples: examples.count, contracts: compiled.ensures.count)
        guard case .ran(let outcomes) = try await runner.run(trials, primaryOnly: true),
            !inputs.isEmpty
        else {
            screening.misbehaves = true
            return screening
        }
        for (position, outcome) in outcomes.enumerated() {
            guard case .returned(let bytes) = outcome.primary,
                let outputs = given.outputs(from: bytes)
            else {
                screening.misbehaves = true
                return screening
            }
            if position < examples.count, !ExampleCheck.holds(examples[position], outputs) {
                if screening.failedClauses.insert(examples[position].clause).inserted {
                    screening.failedExamples += 1
                }
                continue
            }
            for condition in compiled.ensures {
                let truth = evaluation.truth(
                    ofEnsures: condition.expression, compiled, inputs[position], outputs,
                    oracle: &oracle)
                if case .fails = truth { screening.failedClauses.insert(condition.clause) }
            }
        }
        return screening
    }
}

/// How far code does what the visible clauses say, at a quick look.
package struct Screening: Sendable {
    package var examples: Int
    package var contracts: Int
    /// Indices of the clauses that do not hold.
    package var failedClauses: Set<Int> = []
    /// How many of the failed clauses are examples.
    package var failedExamples = 0
    /// True when it was refused, trapped, or gave a broken result.
    package var misbehaves = false

    package var passes: Bool { !misbehaves && failedClauses.isEmpty }

    /// True when nearly everything holds: the one clause that does not may be the wrong one.
    package var isNearMiss: Bool {
        !misbehaves && failedClauses.count == 1 && examples + contracts >= 3
    }

    /// True when a single example fails, at least two others hold and so do contracts: that one is
    /// suspect, whatever the function is called. Examples alone can be met by chance.
    package var suspectsAnExample: Bool {
        isNearMiss && failedExamples == 1 && examples >= 3 && contracts >= 1
    }

    /// True when at least half of the clauses hold.
    package var holdsMostly: Bool {
        !misbehaves && failedClauses.count * 2 <= examples + contracts
    }
}

/// A function seen through a permutation of its parameters.
private struct PermutedCall {
    let signature: Signature
    let order: [Int]
    private let decoder: ResultDecoder
    /// For each `inout` parameter of the original, its place among those of the permuted one.
    private let inoutPlaces: [Int]

    init(_ original: Signature, symbol: String, order: [Int]) {
        var signature = original
        signature.name = symbol
        signature.parameters = order.map { original.parameters[$0] }
        self.signature = signature
        self.order = order
        decoder = ResultDecoder(signature: signature)
        let permutedInouts = order.filter { original.parameters[$0].isInout }
        inoutPlaces = permutedInouts.sorted().compactMap(permutedInouts.firstIndex(of:))
    }

    func permuted(_ arguments: [Value]) -> [Value] { order.map { arguments[$0] } }

    func outputs(from bytes: [UInt8]) -> CallOutputs? {
        guard var outputs = decoder.decode(bytes) else { return nil }
        outputs.inouts = inoutPlaces.map { outputs.inouts[$0] }
        return outputs
    }
}
