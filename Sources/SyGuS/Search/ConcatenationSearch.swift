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
        pieces.append(Piece(cost: cost, reference: reference, words: words))
    }

    /// Takes a piece unless it is known at no higher cost or there is no room for it.
    mutating func addIfCheaper(_ words: [UInt64], cost: Int, reference: () -> Int) {
        if let index = known[words] {
            guard pieces[index].cost > cost else { return }
        } else if pieces.count >= Self.pieceLimit {
            return
        }
        add(words, cost: cost, reference: reference())
    }

    /// References of the pieces in order; nil when there is no chain or too much was tried.
    func solve(edgeLimit: Int, deadline: Deadline) -> [Int]? {
        var walk = ConcatenationWalk(self, pieces: pieces)
        return walk.run(edgeLimit: edgeLimit, deadline: deadline)
    }

    /// The string of a sample's target between two places.
    @inline(__always)
    func substring(_ sample: Int, _ from: Int, _ to: Int) -> UInt64 {
        substrings[sample][from * (lengths[sample] + 1) + to]
    }
}
