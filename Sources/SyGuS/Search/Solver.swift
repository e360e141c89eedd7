/// What a search may use.
package struct SolverLimits: Sendable {
    package var time: Duration
    package var memoryBytes: Int

    package init(time: Duration = .seconds(10), memoryBytes: Int = 1_500_000_000) {
        self.time = time
        self.memoryBytes = memoryBytes
    }
}

/// How a search ended.
package struct SolverOutcome: Sendable {
    /// The term, right on all examples for the search's own evaluator; nil when none was found.
    package var term: Term?
    /// Terms that were looked at.
    package var candidateCount: Int
    /// Searches, each with more samples than the one before.
    package var rounds: Int
}

/// Solves problems by examples within their own grammars.
package struct Solver {
    private static let firstSampleCount = 10
    private let problem: Problem
    private let limits: SolverLimits

    package init(_ problem: Problem, limits: SolverLimits = SolverLimits()) {
        self.problem = problem
        self.limits = limits
    }

    /// Learns from a few samples and adds examples that the term is wrong on until there are none.
    package func solve() -> SolverOutcome {
        var outcome = SolverOutcome(term: nil, candidateCount: 0, rounds: 0)
        guard Machine.supports(problem) else { return outcome }
        let deadline = Deadline(after: limits.time * 0.95)
        let machine = Machine(problem)
        let wanted = problem.examples.map { machine.word($0.result) }
        var chosen = firstSamples()
        while !deadline.hasPassed {
            outcome.rounds += 1
            let search = SampleSearch(
                problem, machine: machine, samples: chosen.map { problem.examples[$0] },
                deadline: deadline, memoryBytes: limits.memoryBytes)
            let term = search.run()
            outcome.candidateCount += search.bank.candidateCount
            guard let term else { break }
            let column = machine.column(of: term, in: problem.grammar, on: problem.examples)
            let wrong = wanted.indices.filter { column[$0] != wanted[$0] }
            guard !wrong.isEmpty else {
                outcome.term = term
                break
            }
            // An example that is wrong although it was a sample means a defect, not a loop.
            let fresh = wrong.filter { !chosen.contains($0) }
            let count = max(1, min(chosen.count / 2, 8))
            let added = stride(from: 0, to: fresh.count, by: max(1, fresh.count / count))
                .prefix(count).map { fresh[$0] }
            guard !added.isEmpty, chosen.count < CaseTreeSearch.sampleLimit else { break }
            chosen += added.prefix(CaseTreeSearch.sampleLimit - chosen.count)
        }
        return outcome
    }

    /// Few examples: all; many: some that are spread over the file.
    private func firstSamples() -> [Int] {
        let count = problem.examples.count
        guard count > Self.firstSampleCount + 2 else { return Array(0..<count) }
        return (0..<Self.firstSampleCount / 2).map { $0 * count / (Self.firstSampleCount / 2) }
    }
}
