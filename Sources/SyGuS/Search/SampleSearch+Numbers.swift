extension SampleSearch {
    /// A term of the bank, or one made of such, on the chosen samples.
    struct Chosen {
        var reference: Int
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
            guard !deadline.hasPassed else { break }
            for entry in bank.indices(nonterminal, size: size).prefix(Self.scanLimit) {
                let column = bank.column(entry)
                guard chosen.allSatisfy({ isWanted(column[$0]) }) else { continue }
                let words = chosen.map { column[$0] }
                guard known.insert(words).inserted else { continue }
                result.append(Chosen(reference: entry, cost: size, words: words))
                if result.count == limit { return result }
            }
        }
        return result
    }

    /// Entries of one size that are looked at, so that the rare ones cannot cost all the time.
    private static let scanLimit = 400_000

    static func isPlace(_ word: UInt64) -> Bool {
        let value = Int64(bitPattern: word)
        return value >= -1 && value <= 400
    }

    /// A sum, difference, place or written number.
    func number(_ nonterminal: Int, _ target: [UInt64], _ chosen: [Int]) -> Term? {
        let known = cheapest(nonterminal, chosen, limit: 20_000) { _ in true }
        if let exact = known.first(where: { $0.words == target }) { return term(exact.reference) }
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
            return .apply(index, [term(item.reference), term(known[place].reference)])
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
                        [term(source.reference), term(part.reference), term(start.reference)])
                }
            }
        }
        return nil
    }
}
