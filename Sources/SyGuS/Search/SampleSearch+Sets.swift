extension SampleSearch {
    private static let conditionSetLimit = 48

    /// Looks for terms that answer all samples, or those that a cheap condition holds for.
    func lookForSets(_ index: Int) {
        let sort = grammar.nonterminals[goals[index].nonterminal].sort
        guard sort == .string || sort == .int else { return }
        if let term = answer(index, allSamples) {
            return finish(term, goals[index])
        }
        guard goals[index].conditional != nil else { return }
        let cases = goals[index].cases
        let cheap = cases.conditions.sorted {
            ($0.value.cost, $0.key) < ($1.value.cost, $1.key)
        }.prefix(Self.conditionSetLimit)
        for (mask, _) in cheap {
            for set in [mask, ~mask & cases.full] where set.nonzeroBitCount > 1 {
                guard !deadline.part(0.5).hasPassed else { return }
                look(index, set)
            }
        }
        if bank.largestSize >= 3 { lookForSingles(index) }
    }

    /// Looks for a term for each sample alone that has none yet.
    func lookForSingles(_ index: Int) {
        for sample in samples.indices {
            let set = UInt64(1) << UInt64(sample)
            guard goals[index].cases.covered & set == 0 else { continue }
            look(index, set)
        }
    }

    private func look(_ index: Int, _ set: UInt64) {
        let isKnown = goals[index].cases.terms.contains { set & ~$0.key == 0 }
        guard !isKnown, let term = answer(index, set) else { return }
        let column = machine.column(of: term, in: grammar, on: samples)
        var mask: UInt64 = 0
        for sample in samples.indices where column[sample] == goals[index].target[sample] {
            mask |= 1 << UInt64(sample)
        }
        goals[index].cases.addTerm(mask, cost: term.size, reference: addExtra(term))
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

    // MARK: - Strings

    /// A string made of pieces that stand in the target.
    func string(_ nonterminal: Int, _ target: [UInt64], _ chosen: [Int]) -> Term? {
        guard
            var search = ConcatenationSearch(targets: target, machine: machine)
        else { return nil }
        let joining = grammar.productions.firstIndex {
            $0.result == nonterminal && $0.kernel == .concatenate
                && $0.operands == [nonterminal, nonterminal]
        }
        addPieces(of: nonterminal, to: &search, chosen)
        addSubstrings(of: nonterminal, to: &search, chosen)
        guard
            let chain = search.solve(
                stateLimit: 20_000, deadline: deadline.part(0.5)),
            let last = chain.last
        else { return nil }
        guard chain.count > 1 else { return term(last) }
        guard let joining else { return nil }
        return chain.dropLast().reversed().reduce(term(last)) { rest, piece in
            .apply(joining, [term(piece), rest])
        }
    }

    private func addPieces(
        of nonterminal: Int, to search: inout ConcatenationSearch, _ chosen: [Int]
    ) {
        var words = Array(repeating: UInt64(0), count: chosen.count)
        for size in 1...max(1, bank.largestSize + 1) {
            entries: for entry in bank.indices(nonterminal, size: size) {
                let column = bank.column(entry)
                for (place, sample) in chosen.enumerated() {
                    let word = column[sample]
                    guard search.mayUse(word, sample: place) else { continue entries }
                    words[place] = word
                }
                search.add(words, cost: size, reference: entry)
            }
        }
    }

    /// Adds substrings of cheap strings between places that are too costly to have been enumerated.
    private func addSubstrings(
        of nonterminal: Int, to search: inout ConcatenationSearch, _ chosen: [Int]
    ) {
        for (index, production) in grammar.productions.enumerated()
        where production.result == nonterminal && production.kernel == .substring {
            let sources = cheapest(production.operands[0], chosen, limit: 16) { _ in true }
            let starts = cheapest(production.operands[1], chosen, limit: 800) { Self.isPlace($0) }
            let lengths = cheapest(production.operands[2], chosen, limit: 800) { Self.isPlace($0) }
            for source in sources {
                guard !deadline.part(0.5).hasPassed else { return }
                for start in starts {
                    let longest = search.longestMatches(source.words, start.words)
                    guard longest.contains(where: { $0 > 0 }) else { continue }
                    for length in lengths {
                        guard
                            let words = search.substring(
                                source.words, start.words, length.words, longest)
                        else { continue }
                        let term = Term.apply(
                            index,
                            [
                                bank.term(source.entry), bank.term(start.entry),
                                bank.term(length.entry),
                            ])
                        let cost = source.cost + start.cost + length.cost + 1
                        if search.isWorthAdding(words, cost: cost) {
                            search.add(words, cost: cost, reference: addExtra(term))
                        }
                    }
                }
            }
        }
    }

    private static func isPlace(_ word: UInt64) -> Bool {
        let value = Int64(bitPattern: word)
        return value >= -1 && value <= 400
    }

    /// An entry of the bank on the chosen samples.
    struct Chosen {
        var entry: Int
        var cost: Int
        var words: [UInt64]
    }

    /// The cheapest entries that differ on the chosen samples.
    func cheapest(
        _ nonterminal: Int, _ chosen: [Int], limit: Int, where isWanted: (UInt64) -> Bool
    ) -> [Chosen] {
        var known: Set<[UInt64]> = []
        var result: [Chosen] = []
        for size in 1...max(1, bank.largestSize + 1) {
            for entry in bank.indices(nonterminal, size: size) {
                let column = bank.column(entry)
                guard chosen.allSatisfy({ isWanted(column[$0]) }) else { continue }
                let words = chosen.map { column[$0] }
                guard known.insert(words).inserted else { continue }
                result.append(Chosen(entry: entry, cost: size, words: words))
                if result.count == limit { return result }
            }
        }
        return result
    }

    // MARK: - Numbers

    /// A sum, difference, place or written number.
    func number(_ nonterminal: Int, _ target: [UInt64], _ chosen: [Int]) -> Term? {
        let known = cheapest(nonterminal, chosen, limit: 20_000) { _ in true }
        if let exact = known.first(where: { $0.words == target }) { return bank.term(exact.entry) }
        for (index, production) in grammar.productions.enumerated()
        where production.result == nonterminal {
            switch production.kernel {
            case .add, .subtract:
                if let term = sum(index, production, known, target) { return term }
            case .toInt:
                if let term = written(index, production, target, chosen) { return term }
            case .indexOf:
                if let term = place(index, production, target, chosen) { return term }
            default: continue
            }
        }
        return nil
    }

    private func sum(
        _ index: Int, _ production: Grammar.Production, _ known: [Chosen], _ target: [UInt64]
    ) -> Term? {
        guard production.operands == [production.result, production.result] else { return nil }
        var byWords: [[UInt64]: Int] = [:]
        for (place, item) in known.enumerated() { byWords[item.words] = place }
        for item in known {
            let isSum = production.kernel == .add
            let rest = zip(target, item.words).map { isSum ? $0 &- $1 : $1 &- $0 }
            guard let place = byWords[rest] else { continue }
            return .apply(index, [bank.term(item.entry), bank.term(known[place].entry)])
        }
        return nil
    }

    /// A string that writes the number.
    private func written(
        _ index: Int, _ production: Grammar.Production, _ target: [UInt64], _ chosen: [Int]
    ) -> Term? {
        guard target.allSatisfy({ Int64(bitPattern: $0) >= 0 }) else { return nil }
        let texts = target.map { machine.apply(.fromInt, $0, 0, 0) }
        return string(production.operands[0], texts, chosen).map { .apply(index, [$0]) }
    }

    /// The place of a string after one that is known.
    private func place(
        _ index: Int, _ production: Grammar.Production, _ target: [UInt64], _ chosen: [Int]
    ) -> Term? {
        guard target.allSatisfy({ Int64(bitPattern: $0) >= 0 }) else { return nil }
        let sources = cheapest(production.operands[0], chosen, limit: 12) { _ in true }
        let parts = cheapest(production.operands[1], chosen, limit: 200) { _ in true }
        let starts = cheapest(production.operands[2], chosen, limit: 8_000) { Self.isPlace($0) }
        for source in sources {
            for part in parts {
                let stands = target.indices.allSatisfy {
                    machine.apply(.indexOf, source.words[$0], part.words[$0], target[$0])
                        == target[$0]
                }
                guard stands, !deadline.hasPassed else { continue }
                for start in starts {
                    let isRight = target.indices.allSatisfy {
                        machine.apply(
                            .indexOf, source.words[$0], part.words[$0], start.words[$0])
                            == target[$0]
                    }
                    guard isRight else { continue }
                    return .apply(
                        index,
                        [bank.term(source.entry), bank.term(part.entry), bank.term(start.entry)])
                }
            }
        }
        return nil
    }
}
