extension SampleSearch {
    /// A string made of pieces that stand in the target.
    func string(_ nonterminal: Int, _ target: [UInt64], _ chosen: [Int]) -> Term? {
        guard var search = ConcatenationSearch(targets: target, machine: machine) else {
            return nil
        }
        let mark = extras.count
        defer { extras.removeLast(extras.count - mark) }
        let part = horizon.part(0.5)
        let joining = grammar.productions.firstIndex {
            $0.result == nonterminal && $0.kernel == .concatenate
                && $0.operands == [nonterminal, nonterminal]
        }
        let effort = chosen.count == samples.count ? Effort.whole : Effort.part
        addPieces(of: nonterminal, to: &search, chosen, part)
        addSubstrings(of: nonterminal, to: &search, chosen, effort, part)
        guard
            let chain = search.solve(edgeLimit: effort.edges, deadline: part),
            let last = chain.last
        else { return nil }
        guard chain.count > 1 else { return term(last) }
        guard let joining else { return nil }
        return chain.dropLast().reversed().reduce(term(last)) { rest, piece in
            .apply(joining, [term(piece), rest])
        }
    }

    /// How much a search for one string looks at.
    private struct Effort {
        var sources: Int
        var places: Int
        var lengths: Int
        /// Pieces that may be tried in all states together.
        var edges: Int

        /// For all samples.
        static let whole = Effort(sources: 12, places: 600, lengths: 400, edges: 6_000_000)
        /// For some of them, of which there are many choices.
        static let part = Effort(sources: 6, places: 160, lengths: 100, edges: 250_000)
    }

    private func addPieces(
        of nonterminal: Int, to search: inout ConcatenationSearch, _ chosen: [Int], _ part: Deadline
    ) {
        var words = Array(repeating: UInt64(0), count: chosen.count)
        for size in 1...max(1, bank.largestSize + 1) {
            guard !part.hasPassed else { return }
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
        of nonterminal: Int, to search: inout ConcatenationSearch, _ chosen: [Int],
        _ effort: Effort,
        _ part: Deadline
    ) {
        for (index, production) in grammar.productions.enumerated()
        where production.result == nonterminal && production.kernel == .substring {
            let sources = cheapest(production.operands[0], chosen, limit: effort.sources) { _ in
                true
            }
            let starts = places(production.operands[1], chosen, limit: effort.places)
            let lengths = cheapest(production.operands[2], chosen, limit: effort.lengths) {
                Self.isPlace($0)
            }
            let subtracting = grammar.productions.firstIndex {
                $0.kernel == .subtract && $0.result == production.operands[2]
                    && $0.operands == [production.operands[1], production.operands[1]]
            }
            for source in sources {
                for start in starts {
                    guard !part.hasPassed else { return }
                    guard var slices = search.slices(source.words, start.words) else { continue }
                    let cost = source.cost + start.cost + 1
                    for length in lengths {
                        guard let words = slices.words(length.words, in: search) else { continue }
                        search.addIfCheaper(words, cost: cost + length.cost) {
                            addExtra(
                                .substring(
                                    index, source.reference, start.reference, length.reference))
                        }
                    }
                    guard let subtracting else { continue }
                    for end in starts {
                        guard let words = slices.words(to: end.words, in: search) else { continue }
                        search.addIfCheaper(words, cost: cost + start.cost + end.cost + 1) {
                            addExtra(
                                .between(
                                    index, subtracting, source.reference, start.reference,
                                    end.reference))
                        }
                    }
                }
            }
        }
    }

    // MARK: - Places

    private static let occurrenceLimit = 4

    /// Cheap numbers that can be places, and where constants occur in the parameters.
    private func places(_ nonterminal: Int, _ chosen: [Int], limit: Int) -> [Chosen] {
        let cheap = cheapest(nonterminal, chosen, limit: limit) { Self.isPlace($0) }
        var known = Set(cheap.map(\.words))
        let fresh = occurrences(nonterminal, chosen).filter { known.insert($0.words).inserted }
        return (cheap + fresh).sorted { $0.cost < $1.cost }
    }

    /// The first, second, … occurrence of each string leaf in each string parameter, and the place
    /// after it.
    private func occurrences(_ nonterminal: Int, _ chosen: [Int]) -> [Chosen] {
        guard let zero = constant(0, nonterminal), let one = constant(1, nonterminal),
            let adding = grammar.productions.firstIndex(where: {
                $0.kernel == .add && $0.result == nonterminal
                    && $0.operands == [nonterminal, nonterminal]
            })
        else { return [] }
        var result: [Chosen] = []
        for (index, production) in grammar.productions.enumerated()
        where production.kernel == .indexOf && production.result == nonterminal
            && production.operands[2] == nonterminal
        {
            for source in bank.indices(production.operands[0], size: 1) {
                guard !isConstant(source, bank.column(source)[0]) || samples.count == 1 else {
                    continue
                }
                for part in bank.indices(production.operands[1], size: 1) where part != source {
                    let chain = Chain(
                        searching: index, adding: adding, source: source, part: part, one: one)
                    follow(chain, from: zero, chosen, into: &result)
                }
            }
        }
        return result
    }

    /// How occurrences of one string in another are written.
    private struct Chain {
        var searching: Int
        var adding: Int
        var source: Int
        var part: Int
        var one: Int
    }

    private func follow(
        _ chain: Chain, from zero: Int, _ chosen: [Int], into result: inout [Chosen]
    ) {
        let source = bank.column(chain.source)
        let part = bank.column(chain.part)
        var start = bank.term(zero)
        var words = chosen.map { bank.column(zero)[$0] }
        for _ in 0..<Self.occurrenceLimit {
            words = zip(chosen, words).map { sample, from in
                machine.apply(.indexOf, source[sample], part[sample], from)
            }
            guard words.contains(where: { Int64(bitPattern: $0) >= 0 }) else { return }
            let here = Term.apply(
                chain.searching, [bank.term(chain.source), bank.term(chain.part), start])
            result.append(
                Chosen(reference: addExtra(.term(here)), cost: here.size, words: words))
            start = .apply(chain.adding, [here, bank.term(chain.one)])
            words = words.map { $0 &+ 1 }
            result.append(
                Chosen(reference: addExtra(.term(start)), cost: start.size, words: words))
        }
    }

    private func constant(_ word: UInt64, _ nonterminal: Int) -> Int? {
        for size in 1...3 {
            for entry in bank.indices(nonterminal, size: size) where isConstant(entry, word) {
                return entry
            }
        }
        return nil
    }
}
