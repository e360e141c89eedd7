/// Puts terms that are right on some samples together with conditionals (after EUSolver: Alur,
/// Radhakrishna and Udupa 2017).
struct DecisionTree {
    /// A term and the samples on which it is right, smallest terms first.
    struct Choice {
        var term: Term
        var covers: BitSet
    }

    /// A condition and the samples on which it holds, smallest first.
    struct Test {
        var term: Term
        var holds: BitSet
    }

    let choices: [Choice]
    let tests: [Test]
    let leafLimit: Int

    /// - Parameters:
    ///   - leafLimit: most terms in one tree: more would only repeat the samples.
    init(choices: [Choice], tests: [Test], leafLimit: Int) {
        self.choices = choices
        self.tests = tests
        self.leafLimit = leafLimit
    }

    private indirect enum Node {
        case leaf(Term, points: Int)
        case split(Term, Node, Node)

        /// Points of the leaf that has fewest.
        var fewest: Int {
            switch self {
            case .leaf(_, let points): points
            case .split(_, let a, let b): min(a.fewest, b.fewest)
            }
        }
    }

    struct Learned {
        var term: Term
        /// True where a branch was made for a single point.
        var isSingular: Bool
    }

    /// A term that is right on all of `points`; nil when none was found within the limit.
    func learn(_ points: BitSet, gives kind: Operator.Kind) -> Term? {
        learned(points, gives: kind)?.term
    }

    /// The same, with how well its branches are supported.
    func learned(_ points: BitSet, gives kind: Operator.Kind) -> Learned? {
        var left = leafLimit
        guard let node = grow(points, depth: 0, leavesLeft: &left) else { return nil }
        return Learned(term: Self.term(node, kind), isSingular: node.fewest < 2)
    }

    private func grow(_ points: BitSet, depth: Int, leavesLeft: inout Int) -> Node? {
        guard leavesLeft > 0 else { return nil }
        if let choice = choices.first(where: { points.isSubset(of: $0.covers) }) {
            leavesLeft -= 1
            return .leaf(choice.term, points: points.count)
        }
        guard depth < 6 else { return nil }
        let total = points.count
        var best: (score: Double, test: Test)?
        for test in tests {
            let yes = points.intersection(test.holds)
            let count = yes.count
            guard count > 0, count < total else { continue }
            let no = points.subtracting(test.holds)
            let score = gain(yes) + gain(no) - Double(test.term.size) * 0.02
            if best == nil || score > (best?.score ?? 0) { best = (score, test) }
        }
        guard let best else { return nil }
        let yes = points.intersection(best.test.holds)
        let no = points.subtracting(best.test.holds)
        guard let a = grow(yes, depth: depth + 1, leavesLeft: &leavesLeft),
            let b = grow(no, depth: depth + 1, leavesLeft: &leavesLeft)
        else { return nil }
        return .split(best.test.term, a, b)
    }

    /// How many of the points the best single term covers, with a premium for all of them.
    private func gain(_ points: BitSet) -> Double {
        var best = 0
        let total = points.count
        for choice in choices {
            let count = choice.covers.commonCount(points)
            if count > best {
                best = count
                if count == total { return Double(total) + 0.5 }
            }
        }
        return Double(best)
    }

    private static func term(_ node: Node, _ kind: Operator.Kind) -> Term {
        switch node {
        case .leaf(let term, _): return term
        case .split(let condition, let yes, let no):
            let (a, b) = (term(yes, kind), term(no, kind))
            switch kind {
            case .word: return .select(condition, a, b)
            case .double: return .apply(.selectDouble, [condition, a, b])
            case .bool: return bool(condition, a, b)
            }
        }
    }

    private static func bool(_ condition: Term, _ a: Term, _ b: Term) -> Term {
        switch (a, b) {
        case (.one, .zero): return condition
        case (.zero, .one): return .apply(.not, [condition])
        case (.one, _): return .apply(.or, [condition, b])
        case (_, .zero): return .apply(.and, [condition, a])
        case (.zero, _): return .apply(.and, [.apply(.not, [condition]), b])
        case (_, .one): return .apply(.or, [.apply(.not, [condition]), a])
        default:
            return .apply(
                .or,
                [
                    .apply(.and, [condition, a]),
                    .apply(.and, [.apply(.not, [condition]), b]),
                ])
        }
    }
}
