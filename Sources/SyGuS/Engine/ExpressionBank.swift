/// All terms of a grammar up to a cost that differ on at least one sample, found bottom up.
///
/// A term is kept as its column, its words on all samples; of terms of one nonterminal with the
/// same
/// column only the first, and so the cheapest, is kept (observational equivalence).
final class ExpressionBank {
    struct Entry {
        /// The production, or `-1 - leaf`.
        var production: Int32
        var operands: (Int32, Int32, Int32)
    }

    let problem: Problem
    let machine: Machine
    let grammar: Grammar
    let sampleCount: Int
    private let capacity: Int
    private let columns: UnsafeMutablePointer<UInt64>
    private var entries: [Entry] = []
    private(set) var nonterminalOf: [UInt8] = []
    private var slots: [Int32]
    private var mask: Int
    /// `ranges[nonterminal][size]`: entries of that size stand one after another.
    private var ranges: [[Range<Int>]]
    private(set) var candidateCount = 0
    private(set) var isFull = false
    /// Tells growing to stop; asked every few thousand candidates.
    var shouldStop: () -> Bool = { false }

    var count: Int { entries.count }
    /// Sizes that were grown to completely.
    var largestSize: Int { ranges[0].count - 1 }

    init(_ problem: Problem, machine: Machine, samples: [Problem.Example], memoryBytes: Int) {
        self.problem = problem
        self.machine = machine
        grammar = problem.grammar
        sampleCount = samples.count
        // Beside its column an entry takes itself, a place in the table, and room to grow.
        capacity = max(1_000, min(memoryBytes / (samples.count * 8 + 72), 16_000_000))
        columns = .allocate(capacity: (capacity + 1) * samples.count)
        slots = Array(repeating: -1, count: 1 << 12)
        mask = slots.count - 1
        ranges = Array(repeating: [0..<0], count: problem.grammar.nonterminals.count)
        addLeaves(samples)
    }

    deinit { columns.deallocate() }

    func column(_ index: Int) -> UnsafePointer<UInt64> {
        UnsafePointer(columns + index * sampleCount)
    }

    func indices(_ nonterminal: Int, size: Int) -> Range<Int> {
        size < ranges[nonterminal].count ? ranges[nonterminal][size] : 0..<0
    }

    /// The entries of a nonterminal, cheapest first.
    func all(_ nonterminal: Int) -> [Int] { ranges[nonterminal].flatMap { Array($0) } }

    /// The first so many entries of a nonterminal, cheapest first, those of unfinished sizes
    /// included.
    func cheapest(_ nonterminal: Int, limit: Int) -> [Int] {
        var result: [Int] = []
        for index in entries.indices where nonterminalOf[index] == nonterminal {
            result.append(index)
            if result.count == limit { break }
        }
        return result
    }

    func term(_ index: Int) -> Term {
        let entry = entries[index]
        guard entry.production >= 0 else { return .leaf(Int(-1 - entry.production)) }
        let operands = [entry.operands.0, entry.operands.1, entry.operands.2]
        let count = grammar.productions[Int(entry.production)].operands.count
        return .apply(Int(entry.production), operands.prefix(count).map { term(Int($0)) })
    }

    private func addLeaves(_ samples: [Problem.Example]) {
        for nonterminal in grammar.nonterminals.indices {
            let start = entries.count
            for (index, leaf) in grammar.leaves.enumerated() where leaf.result == nonterminal {
                let target = columns + entries.count * sampleCount
                for (place, sample) in samples.enumerated() {
                    target[place] =
                        switch leaf.meaning {
                        case .constant(let literal): machine.word(literal)
                        case .parameter(let parameter): machine.word(sample.arguments[parameter])
                        }
                }
                _ = keep(
                    Entry(production: Int32(-1 - index), operands: (0, 0, 0)), nonterminal)
            }
            ranges[nonterminal].append(start..<entries.count)
        }
    }

    /// Adds all terms that are one larger than the largest so far; `visit` sees each new one and
    /// ends
    /// the search by giving false. Gives false when it was ended, told to stop, or is full.
    func grow(_ visit: (Int, Int) -> Bool) -> Bool {
        let size = largestSize + 1
        var goesOn = true
        var fresh: [Range<Int>] = []
        for nonterminal in grammar.nonterminals.indices {
            let start = entries.count
            for (index, production) in grammar.productions.enumerated()
            where goesOn && production.result == nonterminal {
                goesOn = combine(index, production, size, visit)
            }
            fresh.append(start..<entries.count)
        }
        for (nonterminal, range) in fresh.enumerated() { ranges[nonterminal].append(range) }
        return goesOn
    }

    private func combine(
        _ index: Int, _ production: Grammar.Production, _ size: Int, _ visit: (Int, Int) -> Bool
    ) -> Bool {
        let operands = production.operands
        switch operands.count {
        case 1:
            for a in indices(operands[0], size: size - 1) {
                guard consider(index, production, a, a, a, visit) else { return false }
            }
        case 2:
            let halves = production.kernel.isCommutative && operands[0] == operands[1]
            for left in stride(from: 1, to: size - 1, by: 1) {
                let right = size - 1 - left
                if halves, left > right { break }
                for a in indices(operands[0], size: left) {
                    let others = indices(operands[1], size: right)
                    let first = halves && left == right ? a : others.lowerBound
                    for b in first..<max(first, others.upperBound) {
                        guard consider(index, production, a, b, b, visit) else { return false }
                    }
                }
            }
        default:
            for first in stride(from: 1, to: size - 2, by: 1) {
                for second in stride(from: 1, to: size - 1 - first, by: 1) {
                    let third = size - 1 - first - second
                    for a in indices(operands[0], size: first) {
                        for b in indices(operands[1], size: second) {
                            for c in indices(operands[2], size: third) {
                                guard consider(index, production, a, b, c, visit) else {
                                    return false
                                }
                            }
                        }
                    }
                }
            }
        }
        return true
    }

    @inline(__always)
    private func consider(
        _ index: Int, _ production: Grammar.Production, _ a: Int, _ b: Int, _ c: Int,
        _ visit: (Int, Int) -> Bool
    ) -> Bool {
        candidateCount += 1
        if candidateCount & 0xFFF == 0, shouldStop() { return false }
        machine.fill(
            columns + entries.count * sampleCount, production.kernel,
            columns + a * sampleCount, columns + b * sampleCount, columns + c * sampleCount,
            sampleCount)
        let entry = Entry(
            production: Int32(truncatingIfNeeded: index),
            operands: (
                Int32(truncatingIfNeeded: a), Int32(truncatingIfNeeded: b),
                Int32(truncatingIfNeeded: c)
            ))
        let fresh = entries.count
        guard keep(entry, production.result) else { return !isFull }
        return visit(fresh, production.result)
    }

    /// Keeps the column at the end of the storage when it is new for its nonterminal.
    @inline(__always)
    private func keep(_ entry: Entry, _ nonterminal: Int) -> Bool {
        let column = columns + entries.count * sampleCount
        let hash = hash(column, nonterminal)
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place] >= 0 {
            if isSame(Int(slots[place]), column, nonterminal) { return false }
            place = (place + 1) & mask
        }
        guard entries.count < capacity else {
            isFull = true
            return false
        }
        slots[place] = Int32(truncatingIfNeeded: entries.count)
        entries.append(entry)
        nonterminalOf.append(UInt8(truncatingIfNeeded: nonterminal))
        if entries.count * 2 > mask { rehash() }
        return true
    }

    @inline(__always)
    private func hash(_ column: UnsafePointer<UInt64>, _ nonterminal: Int) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 &* UInt64(nonterminal * 2 + 1)
        for index in 0..<sampleCount {
            hash = (hash ^ column[index]) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 32
        }
        return hash
    }

    @inline(__always)
    private func isSame(
        _ other: Int, _ column: UnsafePointer<UInt64>, _ nonterminal: Int
    ) -> Bool {
        guard nonterminalOf[other] == UInt8(truncatingIfNeeded: nonterminal) else { return false }
        let known = columns + other * sampleCount
        for index in 0..<sampleCount where known[index] != column[index] { return false }
        return true
    }

    private func rehash() {
        mask = mask * 2 + 1
        slots = Array(repeating: -1, count: mask + 1)
        for index in entries.indices {
            var place =
                Int(
                    truncatingIfNeeded: hash(
                        columns + index * sampleCount, Int(nonterminalOf[index]))) & mask
            while slots[place] >= 0 { place = (place + 1) & mask }
            slots[place] = Int32(truncatingIfNeeded: index)
        }
    }

    /// The entry of a nonterminal with these words.
    func find(_ nonterminal: Int, _ wanted: [UInt64]) -> Int? {
        wanted.withUnsafeBufferPointer { words in
            guard let base = words.baseAddress, words.count == sampleCount else { return nil }
            var place = Int(truncatingIfNeeded: hash(base, nonterminal)) & mask
            while slots[place] >= 0 {
                if isSame(Int(slots[place]), base, nonterminal) { return Int(slots[place]) }
                place = (place + 1) & mask
            }
            return nil
        }
    }
}
