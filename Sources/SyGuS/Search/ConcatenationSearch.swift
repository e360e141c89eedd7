/// Finds the cheapest chain of pieces whose concatenation is the target on all samples.
///
/// The state of the search is how much of each sample's target is written; a piece leads from one
/// state to another where it stands next in every target (after FlashFill, Gulwani 2011).
struct ConcatenationSearch {
    static let targetLengthLimit = 160
    private static let pieceLimit = 60_000

    struct Piece {
        var cost: Int
        var reference: Int
        /// Its string on each sample.
        var words: [UInt64]
        var lengths: [Int]
    }

    private struct Node {
        var cost: Int
        var offsets: [Int16]
        var previous: Int
        var piece: Int
    }

    let lengths: [Int]
    /// `substrings[sample][from * (length + 1) + to]`.
    private let substrings: [[UInt64]]
    /// The strings that stand in each sample's target.
    private let inside: [Set<UInt64>]
    private var pieces: [Piece] = []
    private var known: [[UInt64]: Int] = [:]
    let targets: [UInt64]
    let machine: Machine
    var pool: StringPool { machine.pool }

    /// Nil for targets that are too long.
    init?(targets: [UInt64], machine: Machine) {
        let pool = machine.pool
        self.machine = machine
        self.targets = targets
        lengths = targets.map { pool[$0].count }
        guard lengths.allSatisfy({ $0 <= Self.targetLengthLimit }) else { return nil }
        substrings = targets.map { Self.substrings(of: $0, pool) }
        inside = substrings.map { Set($0) }
    }

    private static func substrings(of target: UInt64, _ pool: StringPool) -> [UInt64] {
        let bytes = Array(pool[target])
        let count = bytes.count + 1
        var table = Array(repeating: UInt64(0), count: count * count)
        for from in 0..<bytes.count {
            for to in (from + 1)...bytes.count {
                table[from * count + to] = pool.intern(Array(bytes[from..<to]))
            }
        }
        return table
    }

    @inline(__always)
    func mayUse(_ word: UInt64, sample: Int) -> Bool { inside[sample].contains(word) }

    /// False for a piece that is known at no higher cost, or that there is no room for.
    func isWorthAdding(_ words: [UInt64], cost: Int) -> Bool {
        if let index = known[words] { return pieces[index].cost > cost }
        return pieces.count < Self.pieceLimit
    }

    /// Takes a piece whose words all stand in the targets.
    mutating func add(_ words: [UInt64], cost: Int, reference: Int) {
        guard words.contains(where: { $0 != 0 }) else { return }
        if let index = known[words] {
            if pieces[index].cost > cost {
                pieces[index].cost = cost
                pieces[index].reference = reference
            }
            return
        }
        guard pieces.count < Self.pieceLimit else { return }
        known[words] = pieces.count
        pieces.append(
            Piece(
                cost: cost, reference: reference, words: words,
                lengths: words.map { pool[$0].count }))
    }

    /// References of the pieces in order; nil when there is no chain or too many states were seen.
    func solve(stateLimit: Int, deadline: Deadline) -> [Int]? {
        var byFirst: [UInt64: [Int]] = [:]
        for (index, piece) in pieces.enumerated() {
            byFirst[piece.words[0], default: []].append(index)
        }
        for key in Array(byFirst.keys) {
            byFirst[key]?.sort { (pieces[$0].cost, $0) < (pieces[$1].cost, $1) }
        }
        let goal = lengths.map { Int16($0) }
        var nodes = [Node(cost: 0, offsets: lengths.map { _ in 0 }, previous: -1, piece: -1)]
        var best: [[Int16]: Int] = [nodes[0].offsets: 0]
        var heap = Heap()
        heap.push(0, 0)
        var expanded = 0
        while let (cost, index) = heap.pop() {
            let node = nodes[index]
            if node.offsets == goal { return chain(nodes, index) }
            guard best[node.offsets] == cost else { continue }
            expanded += 1
            if expanded > stateLimit || deadline.hasPassed { return nil }
            for next in successors(node.offsets, byFirst) {
                let total = cost + pieces[next.piece].cost + 1
                if let known = best[next.offsets], known <= total { continue }
                best[next.offsets] = total
                nodes.append(
                    Node(cost: total, offsets: next.offsets, previous: index, piece: next.piece))
                heap.push(total, nodes.count - 1)
            }
        }
        return nil
    }

    private func chain(_ nodes: [Node], _ last: Int) -> [Int] {
        var result: [Int] = []
        var index = last
        while nodes[index].previous >= 0 {
            result.append(pieces[nodes[index].piece].reference)
            index = nodes[index].previous
        }
        return result.reversed()
    }

    private func successors(
        _ offsets: [Int16], _ byFirst: [UInt64: [Int]]
    ) -> [(offsets: [Int16], piece: Int)] {
        var result: [(offsets: [Int16], piece: Int)] = []
        let from = Int(offsets[0])
        let stride = lengths[0] + 1
        for to in from...lengths[0] {
            let word = substrings[0][from * stride + to]
            guard let candidates = byFirst[word] else { continue }
            for index in candidates where fits(pieces[index], offsets) {
                var next = offsets
                for sample in next.indices { next[sample] += Int16(pieces[index].lengths[sample]) }
                result.append((next, index))
            }
        }
        return result
    }

    private func fits(_ piece: Piece, _ offsets: [Int16]) -> Bool {
        for sample in 1..<max(1, offsets.count) {
            let from = Int(offsets[sample])
            let to = from + piece.lengths[sample]
            guard to <= lengths[sample],
                substrings[sample][from * (lengths[sample] + 1) + to] == piece.words[sample]
            else { return false }
        }
        return true
    }
}

/// A binary heap of costs and what they belong to; equal costs come in the order of the latter.
struct Heap {
    private var items: [(cost: Int, value: Int)] = []

    private static func precedes(_ a: (cost: Int, value: Int), _ b: (cost: Int, value: Int)) -> Bool
    {
        (a.cost, a.value) < (b.cost, b.value)
    }

    mutating func push(_ cost: Int, _ value: Int) {
        items.append((cost, value))
        var child = items.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard Self.precedes(items[child], items[parent]) else { break }
            items.swapAt(child, parent)
            child = parent
        }
    }

    mutating func pop() -> (cost: Int, value: Int)? {
        guard let first = items.first else { return nil }
        let last = items.removeLast()
        guard !items.isEmpty else { return first }
        items[0] = last
        var parent = 0
        while true {
            var smallest = parent
            for child in [parent * 2 + 1, parent * 2 + 2] where child < items.count {
                if Self.precedes(items[child], items[smallest]) { smallest = child }
            }
            if smallest == parent { return first }
            items.swapAt(parent, smallest)
            parent = smallest
        }
    }
}
