package import Intent

/// Finds programs for a function from its visible examples and clauses.
package struct Synthesizer: Sendable {
    package var limits: SynthesisLimits

    package init(limits: SynthesisLimits = SynthesisLimits()) { self.limits = limits }

    /// Different programs that do what the examples say and break no clause on boundary inputs,
    /// the likeliest first; they are searched for as they are asked for.
    ///
    /// - Parameters:
    ///   - withheld: indices of example clauses that the search must not see; they count as
    ///     evidence all the same, because the caller tries what is found on them.
    ///   - counterexamples: arguments on which earlier programs broke a clause: programs are
    ///     checked there too.
    ///   - acceptsWeak: also stop at what the examples and clauses say too little about.
    package func candidates(
        for function: CheckedFunction, withholding withheld: Set<Int> = [],
        counterexamples: [[Value]] = [], acceptsWeak: Bool = false,
        progress: @escaping @Sendable (SearchProgress) -> Void = { _ in },
        shouldStop: @escaping @Sendable () -> Bool = { false }
    ) -> SynthesizedPrograms {
        SynthesizedPrograms(
            function, limits: limits,
            watching: .init(
                withheld: withheld, counterexamples: counterexamples, acceptsWeak: acceptsWeak,
                progress: progress, shouldStop: shouldStop))
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
    /// What it gives on each boundary input, `.void` where that is not known; programs found for
    /// one function can be compared by it, however many examples were withheld.
    package var behaviour: [Value]
    /// About how many bits it takes to say, and how many the examples and clauses say.
    package var bits: Double
    package var evidenceBits: Double
    /// How many of them `ensures` and laws say.
    package var contractBits: Double

    /// True when nothing is known in which the programs differ.
    package func behaves(like other: SynthesizedProgram) -> Bool {
        Self.areAlike(behaviour, other.behaviour)
    }

    /// What is not known stands as `.void`; where hardly anything is known, nothing is alike.
    static func areAlike(_ a: [Value], _ b: [Value]) -> Bool {
        guard a.count == b.count else { return false }
        let known = zip(a, b).filter { $0 != .void && $1 != .void }
        return known.count * 4 >= a.count && known.allSatisfy { $0 == $1 }
    }
}

/// Programs for one function, one after another.
package struct SynthesizedPrograms: Sequence, IteratorProtocol {
    private let search: Search?
    private let reason: String
    private var stages: [Search.Stage] = Search.stages
    private var waiting: [Search.Candidate] = []
    private var given: [Search.Candidate] = []
    private var hasGivenDeferred = false
    private var contractBits = 0.0
    /// Stages that are left when only what is unlikely is left.
    private let lateStages = 14

    init(
        _ function: CheckedFunction, limits: SynthesisLimits, table: ComponentTable? = nil,
        derivations: [Derivation] = [], watching: Search.Watching
    ) {
        if table != nil { stages = Search.stagesWithComponents }
        do {
            var specification = try Specification(
                function.withholding(watching.withheld), table: table, derivations: derivations)
            var watching = watching
            let whole = try Specification(function)
            contractBits = CandidateCheck(whole).contractBits
            watching.evidence = whole.exampleBits + contractBits
            watching.inputsFrom = function
            if specification.samples.isEmpty {
                search = nil
                reason = "there is no visible example to start from"
            } else {
                let check = CandidateCheck(specification)
                specification.addProbes { check.meetsRequires($0) }
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
            // What is found first may not be the simplest: the next stages get a little time.
            repeat {
                let stage = stages.removeFirst()
                if stages.count > lateStages { search.extend() }
                stage(search)
            } while !search.found.isEmpty && !stages.isEmpty && !search.isOutOfTime
                && (stages.count > lateStages || !search.isOver)
            waiting = search.found.sorted { $0.score < $1.score }
        }
        let candidate = waiting.removeFirst()
        given.append(candidate)
        let specification = search.specification
        return SynthesizedProgram(
            irText: Emitter.text(of: candidate.procedure, specification, slots: candidate.slots),
            summary: candidate.procedure.summary, size: candidate.procedure.size,
            cost: candidate.score, isWellSupported: search.isSupported(candidate),
            components: specification.components(of: candidate.procedure),
            behaviour: candidate.behaviour, bits: search.bits(candidate),
            evidenceBits: search.evidence, contractBits: contractBits)
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

    /// True when a further program can be given without searching on.
    package var hasNext: Bool { !waiting.isEmpty }

    /// How much more it takes to say the next program, which does something else on some boundary
    /// input; nil where none is at hand.
    package var margin: Double? {
        guard let last = given.last, let next = waiting.first else { return nil }
        return next.score - last.score
    }

    /// The simplest arguments on which the two simplest programs differ, with what they give.
    package var question: ProgramQuestion? {
        guard let search else { return nil }
        let all = given + waiting
        guard all.count > 1, let a = all.first else { return nil }
        let signature = search.specification.signature
        var best: (question: ProgramQuestion, length: Int)?
        for b in all.dropFirst() where best == nil {
            for (index, sample) in search.check.boundary.enumerated()
            where index < a.behaviour.count && index < b.behaviour.count {
                guard case .tuple(let first) = a.behaviour[index],
                    case .tuple(let second) = b.behaviour[index], first != second
                else { continue }
                let length = zip(sample.arguments, signature.parameters).reduce(0) {
                    $0 + $1.0.literal(of: $1.1.type).utf8.count
                }
                if length < best?.length ?? .max {
                    best = (
                        .init(arguments: sample.arguments, first: first, second: second), length
                    )
                }
            }
        }
        return best?.question
    }
}

/// Arguments on which two programs differ that both fit the examples.
package struct ProgramQuestion: Hashable, Sendable {
    package var arguments: [Value]
    /// What the simplest program gives: its result, then what it leaves in `inout` parameters.
    package var first: [Value]
    package var second: [Value]
}

extension CheckedFunction {
    /// The function without some of its clauses.
    package func withholding(_ clauses: Set<Int>) -> CheckedFunction {
        guard !clauses.isEmpty else { return self }
        var reduced = self
        reduced.clauses = self.clauses.enumerated().filter { !clauses.contains($0.offset) }
            .map(\.element)
        reduced.intent.clauses = reduced.clauses
        return reduced
    }
}
