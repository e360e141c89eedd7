import Intent
import SandboxProtocol

/// What came of random inputs for one function.
struct FuzzOutcome {
    var evidence: FuzzEvidence
    /// Inputs that are to be run again in the ordinary way.
    var suspicious: [Suspicion] = []
    /// Inputs that reached new places, to be run in every kind of run.
    var corpus: [[Value]] = []
    /// Inputs on which a clause has to be evaluated that is not compiled.
    var wanted = Judge.FuzzEffort.fewestInputs
    /// Clauses that were judged on enough inputs, by name.
    private(set) var judged: Set<String> = []
    /// Why they say less than they should, in words; empty when all is well.
    var notChecked: [String] = []

    /// Notes on how many inputs the evaluator judged a clause that is not compiled.
    mutating func note(_ clause: String, evaluatedOn instances: Int) {
        guard instances >= wanted, !judged.contains(clause) else { return }
        judged.insert(clause)
        evidence.notJudged.removeAll { $0.clause == clause }
        evidence.evaluatedClauses.append(clause)
    }

    struct Suspicion {
        var kind: SuspiciousInput.Kind
        var arguments: [Value]
        var wire: [UInt8]
    }

    init(seed: UInt64) {
        evidence = FuzzEvidence(
            seed: seed, inputs: 0, rejected: 0, evaluated: 0, coverage: nil, milliseconds: 0)
    }

    init(_ findings: FuzzFindings, _ plan: FuzzPlan, seed: UInt64) {
        evidence = FuzzEvidence(
            seed: seed, inputs: findings.judged, rejected: findings.rejected, evaluated: 0,
            coverage: Coverage(findings), milliseconds: findings.microseconds / 1_000,
            notJudged: plan.judge.left.map {
                let clause = plan.function.intent.clauses[$0.clause]
                return FuzzEvidence.NotJudged(clause: clause.name, reason: $0.reason)
            })
        for input in findings.suspicious {
            guard let arguments = plan.arguments(from: input.arguments) else { continue }
            suspicious.append(
                Suspicion(kind: input.kind, arguments: arguments, wire: input.arguments))
        }
        corpus = findings.corpus.compactMap(plan.arguments)
        // What was suspicious and is not looked at again was not judged.
        evidence.inputs -= min(findings.judged, findings.suspiciousCount - suspicious.count)
        if evidence.inputs >= Judge.FuzzEffort.fewestInputs {
            judged = Set(plan.judge.compiled.map { plan.function.intent.clauses[$0].name })
        }
        switch findings.stop {
        case .deaths: notChecked.append("random inputs: the code ended its process too often")
        case .timeouts: notChecked.append("random inputs: too many calls did not come back")
        case .inputs, .time, .suspicious, .refused: break
        }
    }
}

extension Coverage {
    /// Nil where nothing was counted.
    init?(_ findings: FuzzFindings) {
        guard !findings.coverage.isEmpty else { return nil }
        let blocks = findings.coverage.filter { !$0.isEdge }.map {
            Block(
                function: $0.function, label: $0.label, index: $0.block,
                hits: UInt64(clamping: $0.hits))
        }
        self.init(blocks: blocks, edges: findings.edges, coveredEdges: findings.coveredEdges)
    }
}
