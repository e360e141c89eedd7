extension Search {
    /// Operators worth trying, fewest first.
    enum Grammars {
        static let plain: [Operator] = [
            .add, .subtract, .multiply, .divide, .remainder, .minimum, .maximum, .magnitude,
            .equal, .notEqual, .less, .lessOrEqual, .and, .or, .not,
        ]
        static let bits: [Operator] = [
            .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRightLogical,
        ]
        static let doubles: [Operator] = [
            .addDouble, .subtractDouble, .multiplyDouble, .divideDouble, .minimumDouble,
            .maximumDouble, .magnitudeDouble, .lessDouble, .lessOrEqualDouble, .equalDouble,
            .toDouble,
        ]
        static let choice: [Operator] = [.select]
    }

    var usesDoubles: Bool {
        specification.slots.kinds.contains(.double)
            || goals.contains { $0.layout == .double }
            || specification.inputs.contains {
                if case .slice(.double, _, _, _) = $0.shape { return true }
                return false
            }
    }

    func operators(bits: Bool) -> [Operator] {
        var all = Grammars.plain
        if specification.isUnsigned {
            all += [.unsignedDivide, .unsignedRemainder, .unsignedLess]
        }
        if bits { all += Grammars.bits }
        if usesDoubles { all += Grammars.doubles }
        return all
    }

    var baseLeaves: [ExpressionBank.Leaf] {
        var leaves: [ExpressionBank.Leaf] = []
        for (slot, kind) in specification.slots.kinds.enumerated() {
            leaves.append(
                .init(
                    .variable(slot), kind, specification.samples.map { $0.words[slot] },
                    cost: derivedCosts[slot] ?? 1))
        }
        return leaves
    }

    func constantLeaves(_ limit: Int, count: Int) -> [ExpressionBank.Leaf] {
        var leaves = specification.constants.words.prefix(limit).map { word in
            ExpressionBank.Leaf(
                .constant(word), .word, Array(repeating: word, count: count))
        }
        if usesDoubles {
            leaves += specification.constants.doubles.prefix(limit).map { word in
                ExpressionBank.Leaf(
                    .constant(word), .double, Array(repeating: word, count: count))
            }
        }
        return leaves
    }

    /// Larger terms of parameters alone, without constants and products.
    func searchParameters() {
        searchScalars(
            baseLeaves, maxSize: 9, candidates: 150_000,
            operators: [
                .add, .subtract, .minimum, .maximum, .magnitude, .less, .equal, .and, .or, .not,
            ])
    }

    /// Enumerates scalars over the examples and looks for the goals, then puts conditionals
    /// together.
    func searchScalars(
        _ leaves: [ExpressionBank.Leaf], maxSize: Int, candidates: Int, bits: Bool = false,
        operators chosen: [Operator]? = nil
    ) {
        guard !goals.isEmpty, sampleCount > 0 else { return }
        let capacity = min(
            candidates, limits.memoryBytes / 2 / (8 * sampleCount + 64))
        let bank = ExpressionBank(
            sampleCount: sampleCount, grammar: .init(operators: chosen ?? operators(bits: bits)),
            capacity: max(64, capacity))
        var watched = watchGoals(bank)
        bank.begin(leaves: leaves)
        for index in 0..<bank.count { look(at: index, of: bank, watched: &watched) }
        let start = bank.candidateCount
        var counted = 0
        while bank.largestSize < maxSize, !isOver {
            let goesOn = bank.grow { index, _ in
                look(at: index, of: bank, watched: &watched)
                guard index & 1023 == 0 else { return true }
                let now = bank.candidateCount - start
                defer { counted = now }
                return !spend(now - counted) && !isOver
            }
            for (place, other) in watched.enumerated() {
                for term in bank.takeSightings(place) where !isOver {
                    observe(other.column, other.kind, term)
                }
            }
            _ = spend(bank.candidateCount - start - counted)
            counted = bank.candidateCount - start
            largestSize = max(largestSize, bank.largestSize)
            guard goesOn, bank.candidateCount - start < candidates * 8 else { break }
        }
        if !isOver { learnTrees(bank) }
    }

    /// Values that others than the expression that was kept may have.
    private typealias Watched = (column: [Int64], kind: Operator.Kind)
    private static let watchLimit = 3

    /// Other expressions with the wanted values show where examples say too little; gives what is
    /// watched.
    private func watchGoals(_ bank: ExpressionBank) -> [Watched] {
        let watched = goals.filter { $0.layout != .double && $0.matters.allSatisfy { $0 } }
            .prefix(Self.watchLimit).map { ($0.wanted, $0.layout.kind) }
        for (column, kind) in watched { bank.watch(column, kind) }
        return watched
    }

    /// Looks whether an expression is wanted. Where nothing is known of some samples, others like
    /// it are watched from then on.
    @inline(__always)
    private func look(at index: Int, of bank: ExpressionBank, watched: inout [Watched]) {
        let kind = bank.kind(index)
        let isWanted = observe(bank.column(index), kind) { bank.term(index) }
        guard isWanted, kind != .double, watched.count < Self.watchLimit else { return }
        let column = Array(bank.column(index))
        guard !watched.contains(where: { $0.kind == kind && $0.column == column }) else { return }
        bank.watch(column, kind)
        watched.append((column, kind))
    }

    /// Conditionals over what the bank holds, for goals that have no solution yet.
    private func learnTrees(_ bank: ExpressionBank) {
        for index in goals.indices where goals[index].solutions.isEmpty {
            let goal = goals[index]
            var points = BitSet(count: sampleCount)
            for sample in 0..<sampleCount where goal.matters[sample] { points.insert(sample) }
            let total = points.count
            guard total > 1 else { continue }
            let tree = DecisionTree(
                choices: choices(bank, total: sampleCount, kind: goal.layout.kind) { sample, word in
                    goal.matters[sample]
                        && Specification.same(
                            goal.layout, word, goal.wanted[sample], goal.tolerances[sample])
                },
                tests: tests(bank, total: sampleCount), leafLimit: min(6, max(2, total / 2)))
            guard let learned = tree.learned(points, gives: goal.layout.kind),
                let column = column(of: learned.term)
            else { continue }
            let term = learned.term
            if learned.isSingular { singular.insert(term) }
            observe(column, goal.layout.kind, term)
        }
    }

    /// Terms with the samples on which they are right, one for each set of samples.
    func choices(
        _ bank: ExpressionBank, total: Int, kind: Operator.Kind, isRight: (Int, Int64) -> Bool
    ) -> [DecisionTree.Choice] {
        if kind == .bool {
            return [Int64(1), 0].map { word in
                var covers = BitSet(count: total)
                for sample in 0..<total where isRight(sample, word) { covers.insert(sample) }
                return DecisionTree.Choice(term: .constant(word), covers: covers)
            }
        }
        var seen: Set<BitSet> = []
        var choices: [DecisionTree.Choice] = []
        for index in 0..<bank.count where bank.kind(index) == kind {
            let column = bank.column(index)
            var covers = BitSet(count: total)
            for sample in 0..<total where isRight(sample, column[sample]) {
                covers.insert(sample)
            }
            guard covers.count > 0, seen.insert(covers).inserted else { continue }
            choices.append(.init(term: bank.term(index), covers: covers))
            if choices.count >= 300 { break }
        }
        return choices
    }

    func tests(_ bank: ExpressionBank, total: Int, limit: Int = 1_500) -> [DecisionTree.Test] {
        var tests: [DecisionTree.Test] = []
        var seen: Set<BitSet> = []
        for index in 0..<bank.count where bank.kind(index) == .bool {
            let column = bank.column(index)
            var holds = BitSet(count: total)
            for sample in 0..<total where column[sample] != 0 { holds.insert(sample) }
            guard seen.insert(holds).inserted else { continue }
            tests.append(.init(term: bank.term(index), holds: holds))
            if tests.count >= limit { break }
        }
        return tests
    }
}
