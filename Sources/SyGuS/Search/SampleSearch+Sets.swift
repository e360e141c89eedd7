extension SampleSearch {
    private static let conditionSetLimit = 24

    /// Looks for terms that answer all samples, or those that a cheap condition holds for.
    func lookForSets(_ index: Int) {
        switch grammar.nonterminals[goals[index].nonterminal].sort {
        case .string, .int: break
        case .bitVector: return lookForWords(index)
        case .bool: return
        }
        if let term = answer(index, allSamples) {
            return finish(term, goals[index])
        }
        guard goals[index].conditional != nil else { return }
        let cases = goals[index].cases
        let part = horizon.part(0.3)
        let cheap = cases.conditions.sorted {
            ($0.value.cost, $0.key) < ($1.value.cost, $1.key)
        }.prefix(Self.conditionSetLimit)
        for (mask, _) in cheap {
            for set in [mask, ~mask & cases.full] where set.nonzeroBitCount > 1 {
                guard !part.hasPassed, found == nil else { return }
                look(index, set)
            }
        }
        if bank.largestSize >= 3 { lookForSingles(index) }
    }

    /// Looks for a term for each sample alone that has none yet.
    func lookForSingles(_ index: Int) {
        for sample in samples.indices {
            let set = UInt64(1) << UInt64(sample)
            guard goals[index].cases.covered & set == 0, !horizon.hasPassed else { continue }
            look(index, set)
        }
    }

    private func look(_ index: Int, _ set: UInt64) {
        let isKnown = goals[index].cases.terms.contains { set & ~$0.key == 0 }
        guard !isKnown, let term = answer(index, set) else { return }
        note(term, index)
    }

    /// Notes which samples a term is right on.
    func note(_ term: Term, _ index: Int) {
        let column = machine.column(of: term, in: grammar, on: samples)
        var mask: UInt64 = 0
        for sample in samples.indices where column[sample] == goals[index].target[sample] {
            mask |= 1 << UInt64(sample)
        }
        if mask == allSamples { return finish(term, goals[index]) }
        goals[index].cases.addTerm(mask, cost: term.size, reference: addExtra(.term(term)))
    }

    /// A term of the goal's nonterminal that is right on a set of samples.
    private func answer(_ index: Int, _ set: UInt64) -> Term? {
        if let size = triedSets[set], bank.count < size + size / 4 { return nil }
        triedSets[set] = bank.count
        let chosen = samples.indices.filter { set >> UInt64($0) & 1 == 1 }
        let goal = goals[index]
        let target = chosen.map { goal.target[$0] }
        switch grammar.nonterminals[goal.nonterminal].sort {
        case .string: return string(goal.nonterminal, target, chosen)
        case .int: return number(goal.nonterminal, target, chosen)
        case .bitVector: return constant(goal.nonterminal, target)
        case .bool: return nil
        }
    }
}
