extension SampleSearch {
    /// A constant of any value, written bit by bit with what the grammar has.
    func constant(_ nonterminal: Int, _ target: [UInt64]) -> Term? {
        guard let wanted = target.first, target.allSatisfy({ $0 == wanted }),
            let doubling = doubling(nonterminal), let adding = joining(nonterminal)
        else { return nil }
        let constants = smallConstants(nonterminal)
        guard let one = constants[1] else { return nil }
        var pending: [Bool] = []
        var rest = wanted
        while constants[rest] == nil {
            guard rest > 1 else { return nil }
            pending.append(rest & 1 == 1)
            rest >>= 1
        }
        guard var term = constants[rest] else { return nil }
        for isOdd in pending.reversed() {
            term = doubling(term)
            if isOdd { term = .apply(adding, [one, term]) }
        }
        return term
    }

    /// The constants in the bank.
    private func smallConstants(_ nonterminal: Int) -> [UInt64: Term] {
        var result: [UInt64: Term] = [:]
        for size in 1...max(1, min(5, bank.largestSize)) {
            for entry in bank.indices(nonterminal, size: size) {
                let word = bank.column(entry)[0]
                if result[word] == nil, isConstant(entry, word) { result[word] = bank.term(entry) }
            }
        }
        return result
    }

    private func doubling(_ nonterminal: Int) -> ((Term) -> Term)? {
        for (index, production) in grammar.productions.enumerated()
        where production.result == nonterminal && production.operands[0] == nonterminal {
            if production.kernel == .shiftLeftBy(1) { return { .apply(index, [$0]) } }
        }
        for (index, production) in grammar.productions.enumerated()
        where production.result == nonterminal && production.kernel == .bitAdd
            && production.operands == [nonterminal, nonterminal]
        {
            return { .apply(index, [$0, $0]) }
        }
        return nil
    }

    private func joining(_ nonterminal: Int) -> Int? {
        grammar.productions.firstIndex {
            $0.result == nonterminal && $0.operands == [nonterminal, nonterminal]
                && ($0.kernel == .bitOr || $0.kernel == .bitAdd || $0.kernel == .bitXor)
        }
    }
}
