/// The search for the cheapest chain of pieces, from nothing written to everything (Dijkstra 1959).
struct ConcatenationWalk {
    private let search: ConcatenationSearch
    private let sampleCount: Int
    private let references: [Int]
    private let costs: [Int]
    /// Words and lengths of all pieces, sample by sample.
    private let words: [UInt64]
    private let lengths: [Int16]
    /// Pieces by their word on the first sample: they stand one after another, cheapest first.
    private var byFirst: [UInt64: Range<Int>] = [:]

    private var offsets: [Int16] = []
    private var previous: [Int32] = []
    private var lastPiece: [Int32] = []
    private var nodeCosts: [Int] = []
    /// The cheapest node for each state, by the hash of its offsets.
    private var best: [UInt64: Int] = [:]
    private var heap = Heap()

    init(_ search: ConcatenationSearch, pieces: [ConcatenationSearch.Piece]) {
        self.search = search
        sampleCount = search.lengths.count
        let order = pieces.indices.sorted {
            (pieces[$0].words[0], pieces[$0].cost, $0) < (pieces[$1].words[0], pieces[$1].cost, $1)
        }
        references = order.map { pieces[$0].reference }
        costs = order.map { pieces[$0].cost }
        words = order.flatMap { pieces[$0].words }
        let pool = search.pool
        lengths = words.map { Int16(truncatingIfNeeded: pool[$0].count) }
        var start = 0
        for (place, index) in order.enumerated() {
            let isLast =
                place + 1 == order.count
                || pieces[order[place + 1]].words[0] != pieces[index].words[0]
            guard isLast else { continue }
            byFirst[pieces[index].words[0]] = start..<(place + 1)
            start = place + 1
        }
    }

    mutating func run(edgeLimit: Int, deadline: Deadline) -> [Int]? {
        add(Array(repeating: 0, count: sampleCount), cost: 0, previous: -1, piece: -1)
        var edges = 0
        while let (cost, node) = heap.pop() {
            let here = Array(offsets[(node * sampleCount)..<((node + 1) * sampleCount)])
            if isComplete(here) { return chain(node) }
            guard nodeCosts[node] == cost, best[Self.hash(here)] == node else { continue }
            edges += expand(node, here)
            if edges > edgeLimit || deadline.hasPassed { return nil }
        }
        return nil
    }

    private func isComplete(_ here: [Int16]) -> Bool {
        here.indices.allSatisfy { Int(here[$0]) == search.lengths[$0] }
    }

    private static func hash(_ offsets: [Int16]) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for offset in offsets {
            hash = (hash ^ UInt64(truncatingIfNeeded: offset)) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 32
        }
        return hash
    }

    private mutating func add(_ state: [Int16], cost: Int, previous: Int, piece: Int) {
        let hash = Self.hash(state)
        if let known = best[hash], nodeCosts[known] <= cost { return }
        let node = nodeCosts.count
        best[hash] = node
        offsets += state
        self.previous.append(Int32(truncatingIfNeeded: previous))
        lastPiece.append(Int32(truncatingIfNeeded: piece))
        nodeCosts.append(cost)
        heap.push(cost, node)
    }

    /// Adds what each fitting piece leads to; gives the number of pieces that were looked at.
    private mutating func expand(_ node: Int, _ here: [Int16]) -> Int {
        let from = Int(here[0])
        var looked = 1
        var next = here
        for to in from...search.lengths[0] {
            guard let range = byFirst[search.substring(0, from, to)] else { continue }
            looked += range.count
            for piece in range where fits(piece, here) {
                for sample in next.indices {
                    next[sample] = here[sample] + lengths[piece * sampleCount + sample]
                }
                add(next, cost: nodeCosts[node] + costs[piece] + 1, previous: node, piece: piece)
            }
        }
        return looked
    }

    @inline(__always)
    private func fits(_ piece: Int, _ here: [Int16]) -> Bool {
        for sample in stride(from: 1, to: sampleCount, by: 1) {
            let from = Int(here[sample])
            let to = from + Int(lengths[piece * sampleCount + sample])
            guard to <= search.lengths[sample],
                search.substring(sample, from, to) == words[piece * sampleCount + sample]
            else { return false }
        }
        return true
    }

    private func chain(_ last: Int) -> [Int] {
        var result: [Int] = []
        var node = last
        while previous[node] >= 0 {
            result.append(references[Int(lastPiece[node])])
            node = Int(previous[node])
        }
        return result.reversed()
    }
}
