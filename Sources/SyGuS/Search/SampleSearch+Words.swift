extension SampleSearch {
    /// What is left to find when an operator is taken off a word, and how to put it on again.
    private struct Remainder {
        var word: UInt64
        /// The productions around the remainder, the innermost first.
        var around: [Int]
    }

    private static let entryLimit = 1_500_000
    private static let insideEntryLimit = 120_000
    private static let supersetLimit = 1_500
    private static let samplesPerLook = 8
    private static let termsPerSample = 12

    /// Looks for two terms that one operator joins to a sample's word (meet in the middle).
    ///
    /// One sample is enough to tell: that 64 bits agree by accident is rare. So a term for one
    /// branch
    /// of a program by cases is found without knowing which samples belong to the branch.
    func lookForWords(_ index: Int) {
        let goal = goals[index]
        var rest = Self.samplesPerLook
        for sample in samples.indices {
            guard found == nil, rest > 0, !deadline.hasPassed else { return }
            guard goals[index].cases.covered >> UInt64(sample) & 1 == 0 else { continue }
            rest -= 1
            let words = WordIndex(
                bank, nonterminal: goal.nonterminal, sample: sample, limit: Self.entryLimit)
            let word = goal.target[sample]
            var terms = pairs(goal.nonterminal, word, words, limit: Self.entryLimit)
            for remainder in remainders(goal.nonterminal, word) {
                guard terms.count < Self.termsPerSample, !deadline.hasPassed else { break }
                terms += pairs(
                    goal.nonterminal, remainder.word, words, limit: Self.insideEntryLimit
                ).map { term in
                    remainder.around.reduce(term) { .apply($1, [$0]) }
                }
            }
            for term in terms where found == nil { note(term, index) }
        }
    }

    /// Words that an operator with one operand turns into this one.
    private func remainders(_ nonterminal: Int, _ word: UInt64) -> [Remainder] {
        var result: [Remainder] = []
        for (index, production) in grammar.productions.enumerated()
        where production.result == nonterminal && production.operands == [nonterminal] {
            for inner in machine.preimages(production.kernel, of: word) {
                result.append(Remainder(word: inner, around: [index]))
            }
        }
        return result
    }

    private func pairs(
        _ nonterminal: Int, _ word: UInt64, _ words: borrowing WordIndex, limit: Int
    ) -> [Term] {
        var result: [Term] = []
        for (index, production) in grammar.productions.enumerated()
        where production.operands == [nonterminal, nonterminal]
            && production.result == nonterminal
        {
            switch production.kernel {
            case .bitXor, .bitAdd, .bitSubtract:
                let count = min(limit, words.words.count)
                for place in 0..<count {
                    let other = words.words[place]
                    let rest =
                        production.kernel == .bitXor
                        ? word ^ other
                        : machine.apply(
                            .bitSubtract, production.kernel == .bitAdd ? word : other,
                            production.kernel == .bitAdd ? other : word, 0)
                    let entry = words.find(rest)
                    guard entry >= 0 else { continue }
                    result.append(
                        .apply(
                            index, [bank.term(Int(words.entries[place])), bank.term(entry)]))
                    if result.count >= Self.termsPerSample { return result }
                }
            case .bitAnd, .bitOr:
                result += joined(index, production.kernel, word, words, limit)
            default: continue
            }
            if deadline.hasPassed { return result }
        }
        return result
    }

    /// Two words whose conjunction or disjunction is the word.
    private func joined(
        _ index: Int, _ kernel: Kernel, _ word: UInt64, _ words: borrowing WordIndex, _ limit: Int
    ) -> [Term] {
        // Under complement a disjunction is a conjunction.
        let flip: UInt64 = kernel == .bitAnd ? 0 : .max
        let wanted = word ^ flip
        var candidates: [(extra: UInt64, entry: Int32)] = []
        for place in 0..<min(limit, words.words.count) {
            let other = words.words[place] ^ flip
            guard other & wanted == wanted else { continue }
            candidates.append((other ^ wanted, words.entries[place]))
            if candidates.count == Self.supersetLimit { break }
        }
        var result: [Term] = []
        for (place, first) in candidates.enumerated() {
            for second in candidates[place...] where first.extra & second.extra == 0 {
                result.append(
                    .apply(index, [bank.term(Int(first.entry)), bank.term(Int(second.entry))]))
                if result.count >= Self.termsPerSample / 2 { return result }
            }
        }
        return result
    }
}

extension Machine {
    /// The words that a kernel with one operand maps to this one, where they are few.
    func preimages(_ kernel: Kernel, of word: UInt64) -> [UInt64] {
        let candidates: [UInt64]
        switch kernel {
        case .bitNot, .bitNegate: return [apply(kernel, word, 0, 0)]
        case .shiftLeftBy(let amount) where amount <= 4 && amount < width:
            candidates = (0..<(1 << amount)).map { (word >> amount) | $0 << (width - amount) }
        case .shiftRightLogicalBy(let amount) where amount <= 4 && amount < width:
            candidates = (0..<(1 << amount)).map { apply(.shiftLeftBy(amount), word, 0, 0) | $0 }
        default: return []
        }
        return candidates.filter { apply(kernel, $0, 0, 0) == word }
    }
}
