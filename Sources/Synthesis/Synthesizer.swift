package import Intent

/// Finds programs for a function from its visible examples and clauses.
package struct Synthesizer: Sendable {
    package var limits: SynthesisLimits

    package init(limits: SynthesisLimits = SynthesisLimits()) { self.limits = limits }

    /// Different programs that do what the examples say and break no clause on boundary inputs,
    /// the likeliest first; they are searched for as they are asked for.
    ///
    /// - Parameter counterexamples: arguments on which earlier programs broke a clause: programs
    ///   are checked there too.
    package func candidates(
        for function: CheckedFunction, counterexamples: [[Value]] = [],
        progress: @escaping @Sendable (SearchProgress) -> Void = { _ in },
        shouldStop: @escaping @Sendable () -> Bool = { false }
    ) -> SynthesizedPrograms {
        SynthesizedPrograms(
            function, limits: limits,
            watching: .init(
                counterexamples: counterexamples, progress: progress, shouldStop: shouldStop))
    }
}

/// A program that search found.
package struct SynthesizedProgram: Sendable {
    /// A module that defines the function under its intent's name.
    package var irText: String
    /// One line in words.
    package var summary: String
    /// Operators, leaves and statements.
    package var size: Int
    /// How much it takes to say it, counting what the clauses say already as little.
    package var cost: Double
    /// False where the examples and clauses say less than the program: others may fit as well.
    package var isWellSupported: Bool
    /// Indices of the components that the text declares and calls.
    package var components: [Int]
}

/// Programs for one function, one after another.
package struct SynthesizedPrograms: Sequence, IteratorProtocol {
    private let search: Search?
    private let reason: String
    private var stages: [Search.Stage] = Search.stages
    private var waiting: [Search.Candidate] = []
    private var given: [Search.Candidate] = []
    private var hasGivenDeferred = false

    init(
        _ function: CheckedFunction, limits: SynthesisLimits, table: ComponentTable? = nil,
        derivations: [Derivation] = [], watching: Search.Watching
    ) {
        if table != nil { stages = Search.stagesWithComponents }
        do {
            let specification = try Specification(
                function, table: table, derivations: derivations)
            if specification.samples.isEmpty {
                search = nil
                reason = "there is no visible example to start from"
            } else {
                search = Search(specification, limits: limits, watching: watching)
                reason = ""
            }
        } catch {
            search = nil
            reason = "\(error.what) is not covered"
        }
    }

    package mutating func next() -> SynthesizedProgram? {
        guard let search else { return nil }
        while waiting.isEmpty {
            guard !stages.isEmpty, !search.isOutOfTime else {
                guard !hasGivenDeferred else { return nil }
                hasGivenDeferred = true
                waiting = search.deferred.sorted { $0.score < $1.score }
                if waiting.isEmpty { return nil }
                break
            }
            search.resume()
            let stage = stages.removeFirst()
            stage(search)
            waiting = search.found.sorted { $0.score < $1.score }
        }
        let candidate = waiting.removeFirst()
        given.append(candidate)
        let specification = search.specification
        return SynthesizedProgram(
            irText: Emitter.text(of: candidate.procedure, specification, slots: candidate.slots),
            summary: candidate.procedure.summary, size: candidate.procedure.size,
            cost: candidate.score, isWellSupported: search.isSupported(candidate),
            components: specification.components(of: candidate.procedure))
    }

    /// How far was looked, in words.
    package var account: String {
        guard let search else { return "search: \(reason)" }
        let looked = SearchProgress.rounded(search.lookedAt)
        var text = "search: looked at \(looked) expressions up to size \(search.largestSize)"
        text += " and tried \(search.triedCount) programs"
        if search.refusedCount > 0 {
            text += "; \(search.refusedCount) gave what the examples say and broke a clause"
            text += " or did not end"
        }
        if search.isOutOfTime { text += "; the time or step limit was reached" }
        return text
    }

    package var lookedAt: Int { search?.lookedAt ?? 0 }

    /// The first arguments on which the two programs found last differ, with what they give.
    package var question: (arguments: [Value], first: Value, second: Value)? {
        guard let search else { return nil }
        let all = given + waiting
        guard all.count > 1, let a = all.first else { return nil }
        let b = all[1]
        for (index, sample) in search.check.boundary.enumerated()
        where index < a.behaviour.count && index < b.behaviour.count {
            if a.behaviour[index] != b.behaviour[index] {
                return (sample.arguments, a.behaviour[index], b.behaviour[index])
            }
        }
        return nil
    }
}
