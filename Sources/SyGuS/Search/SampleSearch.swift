/// Looks for a term that is right on a few samples, at most `CaseTreeSearch.sampleLimit`.
///
/// Terms are enumerated bottom up; what they do on the samples feeds two searches from the top:
/// chains
/// of pieces for strings, and programs by cases.
final class SampleSearch {
    /// A nonterminal and the words that a term of it should have.
    struct Goal {
        var nonterminal: Int
        var target: [UInt64]
        /// Makes the whole of the term that was found.
        var wrapping: (production: Int, other: Int)?
        var conditional: Conditional?
        var cases: CaseTreeSearch
        var triedVersion = -1
    }

    /// A production that chooses between two terms of its own nonterminal.
    struct Conditional {
        var production: Int
        var condition: Int
        /// The word that the condition must be; nil for a Bool that must be true.
        var word: UInt64?
    }

    /// A term that is not in the bank, made of references until somebody needs it.
    enum Extra {
        case term(Term)
        /// A production, and a string, a place and a length for it.
        case substring(Int, Int, Int, Int)
        /// A production, one that subtracts, and a string, a first place and one after the last.
        case between(Int, Int, Int, Int, Int)
    }

    let problem: Problem
    let machine: Machine
    let samples: [Problem.Example]
    let deadline: Deadline
    let bank: ExpressionBank
    /// Bytes of strings at which the search stops growing.
    private let poolLimit: Int
    var goals: [Goal] = []
    /// Terms that are not in the bank, by the negative references of choices and pieces.
    var extras: [Extra] = []
    /// Sets of samples for which a string or number was looked for, and with how large a bank.
    var triedSets: [UInt64: Int] = [:]
    private(set) var found: Term?
    /// An answer that need not be the smallest.
    private var draft: Term?
    /// When the search for a smaller answer ends, or that for any.
    private(set) var horizon: Deadline
    private static let draftTimeShare = 0.03
    /// Time that was spent on putting things together; growing gets as much.
    private var topTime = Duration.zero
    private static let freeTopTime = Duration.milliseconds(200)
    /// Terms that are looked at before a draft is taken.
    private static let draftCandidates = 150_000

    init(
        _ problem: Problem, machine: Machine, samples: [Problem.Example], deadline: Deadline,
        memoryBytes: Int
    ) {
        self.problem = problem
        self.machine = machine
        self.samples = samples
        self.deadline = deadline
        horizon = deadline
        poolLimit = memoryBytes / 3
        let hasStrings = problem.grammar.nonterminals.contains { $0.sort == .string }
        bank = ExpressionBank(
            problem, machine: machine, samples: samples,
            memoryBytes: hasStrings ? memoryBytes / 2 : memoryBytes / 10 * 9)
        addGoals()
    }

    var grammar: Grammar { problem.grammar }
    var allSamples: UInt64 { goals[0].cases.full }

    private func addGoals() {
        let start = grammar.start
        let target = samples.map { machine.word($0.result) }
        goals.append(
            Goal(
                nonterminal: start, target: target, conditional: conditional(of: start),
                cases: CaseTreeSearch(sampleCount: samples.count)))
        guard problem.result == .bool, goals[0].conditional == nil else { return }
        // A Bool without `ite` can still compare a number by cases with one.
        for (index, production) in grammar.productions.enumerated()
        where production.result == start && production.kernel == .equal
            && production.operands[0] == production.operands[1]
        {
            let operand = production.operands[0]
            guard grammar.nonterminals[operand].sort == .int,
                let conditional = conditional(of: operand),
                let one = bank.all(operand).first(where: { isConstant($0, 1) })
            else { continue }
            goals.append(
                Goal(
                    nonterminal: operand, target: target, wrapping: (index, one),
                    conditional: conditional,
                    cases: CaseTreeSearch(sampleCount: samples.count)))
        }
    }

    func isConstant(_ entry: Int, _ word: UInt64) -> Bool {
        let column = bank.column(entry)
        return (0..<samples.count).allSatisfy { column[$0] == word }
    }

    private func conditional(of nonterminal: Int) -> Conditional? {
        for (index, production) in grammar.productions.enumerated()
        where production.result == nonterminal && production.operands.count == 3
            && production.operands[1] == nonterminal && production.operands[2] == nonterminal
        {
            switch production.kernel {
            case .ifThenElse:
                return Conditional(production: index, condition: production.operands[0], word: nil)
            case .ifEquals(let word):
                return Conditional(production: index, condition: production.operands[0], word: word)
            default: continue
            }
        }
        return nil
    }

    /// A term that is right on all samples; nil when time or memory ran out first.
    func run() -> Term? {
        bank.shouldStop = { [unowned self] in
            horizon.hasPassed || machine.pool.memoryBytes > poolLimit
        }
        for nonterminal in grammar.nonterminals.indices {
            for entry in bank.indices(nonterminal, size: 1) { _ = see(entry, nonterminal) }
        }
        if found != nil { return found }
        var nextLook = 4_000
        while !horizon.hasPassed {
            let goesOn = bank.grow { entry, nonterminal in
                guard self.see(entry, nonterminal) else { return false }
                if self.bank.count >= nextLook {
                    nextLook = self.bank.count + max(8_000, self.bank.count / 2)
                    self.lookFromTop()
                }
                return self.found == nil
            }
            if found != nil { return found }
            lookFromTop()
            takeDraft()
            if found != nil { return found }
            if !goesOn || bank.largestSize > 60 { break }
        }
        if draft == nil { lookAsLast() }
        return found ?? draft
    }

    /// Notes what a new entry does on the samples; false when it is the answer.
    private func see(_ entry: Int, _ nonterminal: Int) -> Bool {
        let column = bank.column(entry)
        let count = samples.count
        let cost = bank.largestSize + 1
        for index in goals.indices {
            if goals[index].nonterminal == nonterminal {
                var mask: UInt64 = 0
                goals[index].target.withUnsafeBufferPointer { target in
                    for sample in 0..<count where column[sample] == target[sample] {
                        mask |= 1 << UInt64(sample)
                    }
                }
                if mask == goals[index].cases.full {
                    finish(bank.term(entry), goals[index], isSmallest: true)
                    return found == nil
                }
                if mask != 0, goals[index].conditional != nil {
                    goals[index].cases.addTerm(mask, cost: cost, reference: entry)
                }
            }
            if let conditional = goals[index].conditional, conditional.condition == nonterminal {
                var mask: UInt64 = 0
                if let word = conditional.word {
                    for sample in 0..<count where column[sample] == word {
                        mask |= 1 << UInt64(sample)
                    }
                } else {
                    for sample in 0..<count where column[sample] != 0 {
                        mask |= 1 << UInt64(sample)
                    }
                }
                if mask != 0 {
                    goals[index].cases.addCondition(mask, cost: cost, reference: entry)
                }
            }
        }
        return true
    }

    /// Takes an answer: at once when it comes from the enumeration, which goes from small to large;
    /// else as a draft until some effort brought nothing smaller.
    func finish(_ term: Term, _ goal: Goal, isSmallest: Bool = false) {
        var whole = term
        if let (production, other) = goal.wrapping {
            whole = .apply(production, [term, bank.term(other)])
        }
        if draft == nil { horizon = deadline.within(Self.draftTimeShare) }
        if draft.map({ whole.size < $0.size }) ?? true { draft = whole }
        if isSmallest && goal.wrapping == nil { found = whole }
        takeDraft()
    }

    /// Makes the draft the answer when the enumeration reached its size or looked at enough.
    private func takeDraft() {
        guard found == nil, let draft else { return }
        if bank.largestSize + 1 >= draft.size || bank.candidateCount >= Self.draftCandidates
            || horizon.hasPassed
        {
            found = draft
        }
    }

    /// Tries to put together what the bank holds so far.
    private func lookFromTop() {
        takeDraft()
        let start = ContinuousClock.now
        let growing = start - deadline.start - topTime
        // The first looks cost little and find most.
        guard topTime <= growing + Self.freeTopTime else { return }
        for index in goals.indices where found == nil {
            lookForSets(index)
            if found == nil { lookForCases(index) }
        }
        topTime += ContinuousClock.now - start
    }

    /// When nothing else is left: terms for single samples, however long.
    private func lookAsLast() {
        for index in goals.indices where found == nil {
            lookForSingles(index)
            goals[index].triedVersion = -1
            lookForCases(index)
        }
    }

    private func lookForCases(_ index: Int) {
        guard let conditional = goals[index].conditional,
            goals[index].triedVersion != goals[index].cases.version
        else { return }
        goals[index].triedVersion = goals[index].cases.version
        guard let tree = goals[index].cases.solve(horizon) else { return }
        guard tree.leafCount <= permittedCases else {
            // The same tree may be good enough later.
            goals[index].triedVersion = -1
            return
        }
        finish(term(of: tree, conditional), goals[index])
    }

    /// How many cases a program may tell apart: few at first, so that it says more than its
    /// samples,
    /// and more as time goes by.
    private var permittedCases: Int {
        let count = samples.count
        let share = deadline.usedShare
        if count < problem.examples.count {
            return share < 0.3 ? 2 + count / 5 : share < 0.6 ? 2 + count / 3 : count
        }
        return share < 0.02 ? 2 + count / 4 : share < 0.05 ? 2 + count / 2 : count
    }

    private func term(of tree: CaseTree, _ conditional: Conditional) -> Term {
        switch tree {
        case .term(let reference): term(reference)
        case .split(let condition, let yes, let no):
            .apply(
                conditional.production,
                [term(condition), term(of: yes, conditional), term(of: no, conditional)])
        }
    }

    /// The term of a reference: an entry of the bank, or an extra one where it is negative.
    func term(_ reference: Int) -> Term {
        guard reference < 0 else { return bank.term(reference) }
        switch extras[-1 - reference] {
        case .term(let term): return term
        case .substring(let production, let source, let start, let length):
            return .apply(production, [term(source), term(start), term(length)])
        case .between(let production, let subtracting, let source, let start, let end):
            let length = Term.apply(subtracting, [term(end), term(start)])
            return .apply(production, [term(source), term(start), length])
        }
    }

    func addExtra(_ extra: Extra) -> Int {
        extras.append(extra)
        return -extras.count
    }
}
