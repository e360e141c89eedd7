import Intent

/// One search: what is known about a function, what was found, and how far it was looked.
final class Search {
    let specification: Specification
    let check: CandidateCheck
    let limits: SynthesisLimits
    private let deadline: Duration
    private let start: Duration
    private let watching: Watching
    private var nextProgress: Duration
    var slots: SlotTable
    /// How a slot that is no parameter gets its value, in the order they were made.
    private(set) var definitions: [Int: Definition] = [:]
    /// Candidates looked at.
    private(set) var lookedAt = 0
    /// Whole programs tried on the examples.
    private(set) var triedCount = 0
    /// Programs that give what the examples say and fail a clause or do not end.
    private(set) var refusedCount = 0
    var largestSize = 0
    private(set) var isOutOfTime = false
    /// The score of the simplest program since programs were handed out last.
    private var bestScore = Double.infinity
    private(set) var found: [Candidate] = []
    /// What fits, but is longer than the examples and clauses can vouch for.
    private(set) var deferred: [Candidate] = []
    /// Bits that examples and clauses say about the result.
    private(set) var evidence = 0.0
    /// The score of the simplest program that behaves so.
    private var behaviours: [[Value]: Double] = [:]
    private var tried: Set<Procedure> = []
    /// The budget at which the stage that found something is left.
    private var softLimit = Int.max
    var goals: [Goal] = []
    /// Scalars over the examples that later stages may build on.
    var features: [ExpressionBank.Leaf] = []
    /// Small features are kept up to this number.
    var featureLimit = 0
    var featureColumns: Set<[Int64]> = []
    /// Where the feature with a column stands in `features`.
    private var featurePlaces: [[Int64]: Int] = [:]
    /// Other features with the column of one, which may be what is meant.
    private var alternates: [Term: [Term]] = [:]
    private static let alternateLimit = 4
    var minedTerms: [MinedTerm] = []
    /// Terms over bytes that the English names.
    var namedTerms: [MinedTerm] = []
    /// Neighbours of an element: they cost less than their places.
    var neighbours: Set<Term> = []
    /// Mined terms as they stand on streams.
    var minedOnStreams: Set<Term> = []
    var streams: [Stream] = []
    /// How often others with the same values are still looked for.
    var rivalSearches = 6
    /// Conditionals with a branch that a single example takes.
    var singular: Set<Term> = []
    /// Slots of derived inputs, each with how much it takes to say it.
    var derivedCosts: [Int: Int] = [:]
    /// Calls on rows of components that the English names.
    var namedCalls: Set<Term> = []
    let hints: Hints

    struct Definition {
        var order: Int
        var statements: [Statement]
        /// How much it takes to say it: about the number of choices in it.
        var cost: Int
    }

    struct Candidate {
        /// Smaller is likelier.
        var score: Double
        var procedure: Procedure
        var slots: SlotTable
        var behaviour: [Value]
    }

    /// What the search is told from outside, and tells.
    struct Watching: Sendable {
        var withheld: Set<Int> = []
        var counterexamples: [[Value]] = []
        var acceptsWeak = false
        /// Bits that all examples and clauses say, withheld ones too.
        var evidence: Double?
        /// The function with all its examples, whose arguments boundary inputs are made from.
        var inputsFrom: CheckedFunction?
        var progress: @Sendable (SearchProgress) -> Void = { _ in }
        var shouldStop: @Sendable () -> Bool = { false }
    }

    /// How much longer than the simplest program others may be to be kept beside it.
    private static let rivalDistance = 4.0
    /// Programs that are kept until they are asked for.
    private static let foundLimit = 200
    private static let progressInterval = Duration.milliseconds(100)

    /// A scalar that is wanted for each example.
    struct Goal {
        var layout: ScalarLayout
        var wanted: [Int64]
        /// Examples on which it matters.
        var matters: [Bool]
        var tolerances: [Double?]
        var solutions: [Term] = []
    }

    init(
        _ specification: Specification, limits: SynthesisLimits, watching: Watching = Watching()
    ) {
        self.specification = specification
        self.limits = limits
        self.watching = watching
        start = limits.clock.now
        deadline = start + .milliseconds(limits.searchMilliseconds)
        nextProgress = start + Self.progressInterval
        check = CandidateCheck(
            specification, counterexamples: watching.counterexamples,
            inputsFrom: watching.inputsFrom)
        hints = Hints(specification.function.intent)
        slots = specification.slots
        slots.componentNames = specification.table?.components.map(\.name) ?? []
        makeGoals()
        evidence = watching.evidence ?? specification.exampleBits + check.contractBits
        defineDerived()
        for leaf in baseLeaves + constantLeaves(12, count: sampleCount) {
            featureColumns.insert(leaf.column + [Int64(leaf.kind.rawValue)])
        }
    }

    var sampleCount: Int { specification.samples.count }

    // MARK: Limits

    /// Counts candidates; true when the stage should end.
    @inline(__always)
    func spend(_ count: Int) -> Bool {
        lookedAt &+= count
        guard lookedAt < limits.stepBudget else {
            isOutOfTime = true
            return true
        }
        return lookedAt > softLimit
    }

    /// True when nothing more should be tried, looked at now and then.
    var isOver: Bool {
        if isOutOfTime { return true }
        if lookedAt > softLimit { return true }
        let now = limits.clock.now
        if now > deadline || watching.shouldStop() { isOutOfTime = true }
        if now > nextProgress {
            nextProgress = now + Self.progressInterval
            watching.progress(
                SearchProgress(
                    lookedAt: lookedAt, size: largestSize, programs: triedCount,
                    elapsed: now - start))
        }
        return isOutOfTime
    }

    /// Lets one more early stage look for something simpler than what was found.
    func extend() {
        guard !found.isEmpty else { return }
        softLimit = lookedAt &+ 250_000
    }

    /// Goes on after candidates were handed out.
    func resume() {
        found = []
        bestScore = .infinity
        softLimit = .max
    }

    // MARK: Programs

    func define(_ slot: Int, cost: Int, _ statements: [Statement]) {
        definitions[slot] = Definition(
            order: definitions.count, statements: statements, cost: cost)
    }

    /// Everything that has to be computed before `reads` can be read.
    func preparation(for reads: Set<Int>) -> [Statement] {
        var needed: Set<Int> = []
        var open = Array(reads)
        while let slot = open.popLast() {
            guard let definition = definitions[slot], needed.insert(slot).inserted else {
                continue
            }
            open += definition.statements.reads
        }
        return needed.sorted { (definitions[$0]?.order ?? 0) < (definitions[$1]?.order ?? 0) }
            .flatMap { definitions[$0]?.statements ?? [] }
    }

    /// Checks a program; true when it was kept.
    @discardableResult
    func propose(
        _ body: [Statement], _ result: Procedure.Result, _ summary: String, cost: Double
    ) -> Bool {
        var reads = body.reads
        for term in Procedure(body: [], result: result, summary: "").resultTerms {
            reads.formUnion(term.variables)
        }
        let procedure = Procedure(
            body: preparation(for: reads.subtracting(body.writes)) + body, result: result,
            summary: summary
        ).pruned
        guard isNearBest(cost), tried.insert(procedure).inserted else { return false }
        triedCount += 1
        let before = check.stepCount
        let outcome = check.check(procedure, slotCount: slots.count)
        // After something was found, slow programs use up what is left of the stage.
        if softLimit != .max { softLimit -= (check.stepCount - before) >> 4 }
        switch outcome {
        case .wrongOnExample: return false
        case .refused:
            refusedCount += 1
            return false
        case .passes(let behaviour):
            let candidate = Candidate(
                score: cost + penalty(procedure), procedure: procedure, slots: slots,
                behaviour: behaviour)
            if let known = behaviours[behaviour] {
                guard candidate.score < known else { return false }
                found.removeAll { $0.behaviour == behaviour }
                deferred.removeAll { $0.behaviour == behaviour }
            }
            guard found.count < Self.foundLimit, replacesAlike(candidate) else { return false }
            behaviours[behaviour] = candidate.score
            guard isSupported(candidate) || watching.acceptsWeak else {
                if deferred.count < 80 { deferred.append(candidate) }
                return true
            }
            found.append(candidate)
            bestScore = min(bestScore, candidate.score)
            if softLimit == .max {
                softLimit = lookedAt &+ min(lookedAt * 2, 2_000_000) &+ 400_000
            }
            return true
        }
    }

    /// Where nobody knows what components give on some inputs, programs may look different that
    /// are not: only the simplest of those stays. False when the new one is not.
    private func replacesAlike(_ candidate: Candidate) -> Bool {
        let isPartial = candidate.behaviour.contains(.void)
        for (index, other) in found.enumerated().reversed()
        where (isPartial || other.behaviour.contains(.void))
            && SynthesizedProgram.areAlike(candidate.behaviour, other.behaviour)
        {
            guard candidate.score < other.score else { return false }
            found.remove(at: index)
        }
        return true
    }

    /// False for what is much longer than something that was found: it would not be given out.
    private func isNearBest(_ cost: Double) -> Bool { cost <= bestScore + Self.rivalDistance }

    /// True when the examples and clauses say more than the program takes to say.
    func isSupported(_ candidate: Candidate) -> Bool {
        bits(candidate) <= evidence && !repeatsAnExample(candidate)
    }

    /// About how many bits it takes to say a program.
    func bits(_ candidate: Candidate) -> Double { candidate.score * Self.bitsOfChoice }

    /// True where a branch was made for a single example, and only examples speak for it.
    private func repeatsAnExample(_ candidate: Candidate) -> Bool {
        !specification.function.hasContracts
            && candidate.procedure.resultTerms.contains { singular.contains($0) }
    }

    /// Bits of one choice in a program: which operator, which leaf.
    private static let bitsOfChoice = 4.0

    // MARK: Goals

    private func makeGoals() {
        let expected = specification.expected
        let says = expected.map(\.saysResult)
        let tolerances = expected.map(\.tolerance)
        switch specification.result {
        case .word(let layout):
            goals = [
                Goal(
                    layout: layout, wanted: expected.map { $0.words.first ?? 0 }, matters: says,
                    tolerances: tolerances)
            ]
        case .optional(let layout):
            goals = [
                Goal(
                    layout: .bool, wanted: expected.map { $0.isNone ? 0 : 1 }, matters: says,
                    tolerances: tolerances),
                Goal(
                    layout: layout, wanted: expected.map { $0.words.first ?? 0 },
                    matters: zip(says, expected).map { $0 && !$1.isNone },
                    tolerances: tolerances),
            ]
        case .tuple(let layouts):
            goals = layouts.enumerated().map { index, layout in
                Goal(
                    layout: layout,
                    wanted: expected.map { $0.words.count > index ? $0.words[index] : 0 },
                    matters: says, tolerances: tolerances)
            }
        case .buffer, .optionalBuffer, .void: goals = []
        }
    }

    /// Looks whether a scalar over the examples is one that is wanted; true where it is.
    @inline(__always) @discardableResult
    func observe(
        _ column: UnsafeBufferPointer<Int64>, _ kind: Operator.Kind, _ term: () -> Term
    ) -> Bool {
        var isWanted = false
        for index in goals.indices where goals[index].layout.kind == kind {
            guard Self.meets(goals[index], column) else { continue }
            isWanted = true
            let term = term()
            let limit = goals.count == 1 ? 2_000 : goals.count == 2 ? 40 : 6
            guard goals.count > 1 || isNearBest(cost(of: [term])) else { continue }
            guard goals[index].solutions.count < limit, !goals[index].solutions.contains(term)
            else { continue }
            goals[index].solutions.append(term)
            proposeSolutions(with: index)
        }
        return isWanted
    }

    func observe(_ column: [Int64], _ kind: Operator.Kind, _ term: Term) {
        _ = column.withUnsafeBufferPointer { observe($0, kind, { term }) }
    }

    private static func meets(_ goal: Goal, _ column: UnsafeBufferPointer<Int64>) -> Bool {
        for index in 0..<column.count where goal.matters[index] {
            guard
                Specification.same(
                    goal.layout, column[index], goal.wanted[index], goal.tolerances[index])
            else { return false }
        }
        return true
    }

    private func proposeSolutions(with newest: Int) {
        guard let last = goals[newest].solutions.last else { return }
        guard goals.count > 1 else {
            propose([], .word(last), summary(of: [last]), cost: cost(of: [last]))
            for other in variants(of: last) {
                propose([], .word(other), summary(of: [other]), cost: cost(of: [other]))
            }
            return
        }
        var combinations: [[Term]] = [[]]
        for (index, goal) in goals.enumerated() {
            let choices = index == newest ? [last] : goal.solutions
            combinations = combinations.flatMap { head in choices.map { head + [$0] } }
        }
        for terms in combinations {
            proposeTogether(terms)
            for (index, term) in terms.enumerated() {
                for other in variants(of: term) {
                    var changed = terms
                    changed[index] = other
                    proposeTogether(changed)
                }
            }
        }
    }

    private func proposeTogether(_ terms: [Term]) {
        if case .optional = specification.result {
            propose([], .optional(terms[0], terms[1]), summary(of: terms), cost: cost(of: terms))
        } else {
            propose([], .tuple(terms), summary(of: terms), cost: cost(of: terms))
        }
    }

    func summary(of terms: [Term]) -> String {
        let text = terms.map { slots.text(of: $0) }.joined(separator: ", ")
        return "Found by search: \(text.prefix(400))"
    }

    /// Adds a scalar to what later stages build on, unless one with the same values is known.
    func addFeature(_ term: Term, _ kind: Operator.Kind, _ column: [Int64]) {
        let key = column + [Int64(kind.rawValue)]
        let cost = max(1, Int(cost(of: [term])))
        let leaf = ExpressionBank.Leaf(term, kind, column, cost: cost)
        guard featureColumns.insert(key).inserted else {
            return addAlternate(leaf, at: featurePlaces[key])
        }
        featurePlaces[key] = features.count
        features.append(leaf)
    }

    /// Keeps the simplest of the features with one column, and the others beside it.
    private func addAlternate(_ leaf: ExpressionBank.Leaf, at place: Int?) {
        guard let place, features[place].term != leaf.term else { return }
        let known = features[place]
        if leaf.cost < known.cost {
            features[place] = leaf
            let others = [known.term] + (alternates.removeValue(forKey: known.term) ?? [])
            alternates[leaf.term] = Array(others.prefix(Self.alternateLimit))
        } else if alternates[known.term, default: []].count < Self.alternateLimit {
            alternates[known.term, default: []].append(leaf.term)
        }
    }

    /// The term with a feature in it replaced by another that has the same column.
    func variants(of term: Term) -> [Term] {
        var found: [Term] = []
        for slot in term.variables.sorted() {
            for other in alternates[.variable(slot)] ?? [] {
                found.append(term.replacing { $0 == slot ? other : nil })
            }
        }
        return found
    }

    func machine(for procedure: Procedure) -> Machine {
        Machine(procedure, slotCount: slots.count, table: specification.table)
    }

    /// Runs what computes a term on every example; nil where it does not end.
    func column(of term: Term) -> [Int64]? {
        let body = preparation(for: term.variables)
        let procedure = Procedure(body: body, result: .word(term), summary: "")
        let machine = machine(for: procedure)
        var column: [Int64] = []
        for sample in specification.samples {
            guard
                let output = machine.run(
                    words: sample.words, buffers: sample.buffers, fuel: 400_000)
            else { return nil }
            column.append(output.words[0])
        }
        return column
    }
}
