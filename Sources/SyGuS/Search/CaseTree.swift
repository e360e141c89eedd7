/// A program by cases: which term answers which samples, and which conditions tell them apart.
indirect enum CaseTree {
    case term(Int)
    case split(condition: Int, yes: CaseTree, no: CaseTree)

    var leafCount: Int {
        switch self {
        case .term: 1
        case .split(_, let yes, let no): yes.leafCount + no.leafCount
        }
    }
}

/// Finds case trees from what terms and conditions do on the samples (divide and conquer, after
/// Alur, Radhakrishna and Udupa 2017).
///
/// Samples are bits of a word, so there are at most 64. With few samples the cheapest tree is found
/// exactly, by dynamic programming over sets of samples; with more of them greedily.
struct CaseTreeSearch {
    static let sampleLimit = 64
    private static let exactSampleLimit = 11
    private static let conditionLimit = 3_000

    struct Choice {
        var cost: Int
        /// What the caller knows it by.
        var reference: Int
    }

    let sampleCount: Int
    let full: UInt64
    /// The cheapest term for each set of samples that a term is right on.
    private(set) var terms: [UInt64: Choice] = [:]
    /// The cheapest condition for each set of samples that a condition holds on.
    private(set) var conditions: [UInt64: Choice] = [:]
    private(set) var covered: UInt64 = 0
    /// Counts changes, so that nobody searches the same again.
    private(set) var version = 0

    init(sampleCount: Int) {
        precondition(sampleCount <= Self.sampleLimit)
        self.sampleCount = sampleCount
        full = sampleCount == 64 ? .max : (1 << UInt64(sampleCount)) - 1
    }

    mutating func addTerm(_ mask: UInt64, cost: Int, reference: Int) {
        guard mask != 0 else { return }
        covered |= mask
        if let known = terms[mask], known.cost <= cost { return }
        terms[mask] = Choice(cost: cost, reference: reference)
        version += 1
    }

    mutating func addCondition(_ mask: UInt64, cost: Int, reference: Int) {
        guard mask != 0, mask != full else { return }
        if let known = conditions[mask], known.cost <= cost { return }
        conditions[mask] = Choice(cost: cost, reference: reference)
        version += 1
    }

    /// A tree for all samples; nil when the terms and conditions do not suffice.
    func solve(_ deadline: Deadline) -> CaseTree? {
        guard covered == full else { return nil }
        let ordered = conditions.sorted {
            ($0.value.cost, $0.key) < ($1.value.cost, $1.key)
        }
        let conditions = ordered.prefix(Self.conditionLimit).map {
            (mask: $0.key, choice: $0.value)
        }
        let terms = self.terms.sorted { ($0.value.cost, $0.key) < ($1.value.cost, $1.key) }
            .map { (mask: $0.key, choice: $0.value) }
        if sampleCount <= Self.exactSampleLimit {
            var exact = ExactCaseTree(terms: terms, conditions: conditions, count: sampleCount)
            return exact.tree(full)
        }
        let greedy = GreedyCaseTree(
            terms: GreedyCaseTree.useful(terms), conditions: conditions, deadline: deadline)
        return greedy.tree(full, depth: 0)
    }
}

/// The cheapest tree for every set of samples that is asked for.
private struct ExactCaseTree {
    typealias Choice = (mask: UInt64, choice: CaseTreeSearch.Choice)
    private static let impossible = Int32.max

    let conditions: [Choice]
    private var costs: [Int32]
    private var splits: [Int32]
    private var leaves: [Int32]

    init(terms: [Choice], conditions: [Choice], count: Int) {
        self.conditions = conditions
        costs = Array(repeating: -1, count: 1 << count)
        splits = Array(repeating: -1, count: 1 << count)
        leaves = Array(repeating: -1, count: 1 << count)
        for term in terms.reversed() {
            // Every subset of what a term covers is covered by it; cheaper terms come last.
            var subset = term.mask
            while subset != 0 {
                leaves[Int(subset)] = Int32(truncatingIfNeeded: term.choice.reference)
                costs[Int(subset)] = Int32(clamping: term.choice.cost)
                subset = (subset - 1) & term.mask
            }
        }
    }

    mutating func tree(_ set: UInt64) -> CaseTree? {
        guard cost(set) != Self.impossible else { return nil }
        return built(set)
    }

    private mutating func cost(_ set: UInt64) -> Int32 {
        let index = Int(set)
        if costs[index] >= 0 { return costs[index] }
        var best = Self.impossible
        var split: Int32 = -2
        costs[index] = best
        for (place, condition) in conditions.enumerated() {
            let yes = set & condition.mask
            let no = set & ~condition.mask
            guard yes != 0, no != 0 else { continue }
            let own = Int32(clamping: condition.choice.cost) + 1
            guard own < best else { break }
            let first = cost(yes)
            guard first != Self.impossible, first < best - own else { continue }
            let second = cost(no)
            guard second != Self.impossible, second < best - own - first else { continue }
            best = own + first + second
            split = Int32(truncatingIfNeeded: place)
        }
        costs[index] = best
        splits[index] = split
        return best
    }

    private func built(_ set: UInt64) -> CaseTree {
        let split = splits[Int(set)]
        guard split >= 0 else { return .term(Int(leaves[Int(set)])) }
        let condition = conditions[Int(split)]
        return .split(
            condition: condition.choice.reference, yes: built(set & condition.mask),
            no: built(set & ~condition.mask))
    }
}

/// A tree whose splits leave as few samples as possible without a term for all of them.
private struct GreedyCaseTree {
    typealias Choice = (mask: UInt64, choice: CaseTreeSearch.Choice)
    private static let depthLimit = 48
    private static let termLimit = 400
    private static let keptLimit = 1_500

    let terms: [Choice]
    let conditions: [Choice]
    let deadline: Deadline

    /// Terms that no cheaper term covers.
    static func useful(_ terms: [Choice]) -> [Choice] {
        let wide = terms.sorted {
            ($1.mask.nonzeroBitCount, $0.choice.cost, $0.mask)
                < ($0.mask.nonzeroBitCount, $1.choice.cost, $1.mask)
        }
        var kept: [Choice] = []
        var union: UInt64 = 0
        for term in wide {
            let isNeeded = term.mask & ~union != 0
            guard isNeeded || kept.count < keptLimit else { continue }
            let isCovered = kept.contains {
                $0.mask | term.mask == $0.mask && $0.choice.cost <= term.choice.cost
            }
            guard isNeeded || !isCovered else { continue }
            union |= term.mask
            kept.append(term)
        }
        return kept
    }

    func tree(_ set: UInt64, depth: Int) -> CaseTree? {
        if let term = terms.filter({ set & ~$0.mask == 0 }).min(by: {
            $0.choice.cost < $1.choice.cost
        }) {
            return .term(term.choice.reference)
        }
        guard depth < Self.depthLimit, !deadline.hasPassed else { return nil }
        let here = terms.map { $0.mask & set }.filter { $0 != 0 }
        let local = Set(here).sorted {
            ($1.nonzeroBitCount, $0) < ($0.nonzeroBitCount, $1)
        }.prefix(Self.termLimit)
        var best: (score: Int, index: Int)?
        for (index, condition) in conditions.enumerated() {
            let yes = set & condition.mask
            let no = set & ~condition.mask
            guard yes != 0, no != 0 else { continue }
            let score =
                (missing(yes, local) + missing(no, local)) * 64 * 64
                + condition.choice.cost * 64
                + abs(yes.nonzeroBitCount - no.nonzeroBitCount)
            if best.map({ score < $0.score }) ?? true { best = (score, index) }
        }
        guard let best else { return nil }
        let condition = conditions[best.index]
        guard let yes = tree(set & condition.mask, depth: depth + 1),
            let no = tree(set & ~condition.mask, depth: depth + 1)
        else { return nil }
        return .split(condition: condition.choice.reference, yes: yes, no: no)
    }

    /// Samples of a set that its best term is wrong on.
    private func missing(_ set: UInt64, _ terms: ArraySlice<UInt64>) -> Int {
        var best = 0
        for term in terms {
            best = max(best, (term & set).nonzeroBitCount)
            if best == set.nonzeroBitCount { break }
        }
        return set.nonzeroBitCount - best
    }
}
