/// All expressions up to a size that differ on at least one sample, found bottom up.
///
/// Each expression is kept as its column: its values on all samples. A new expression whose column
/// is known
/// already is dropped (observational equivalence, after Albarghouthi, Gulwani and Kincaid 2013 and
/// Udupa et al. 2013), so the smallest of each class stays.
package final class ExpressionBank {
    /// What the search may use.
    package struct Grammar: Sendable {
        package var operators: [Operator]
        package init(operators: [Operator]) { self.operators = operators }
    }

    /// What expressions are made of: a term that is taken as it is.
    package struct Leaf: Sendable {
        package var term: Term
        package var kind: Operator.Kind
        package var column: [Int64]
        /// The size it counts as.
        package var cost: Int
        package init(_ term: Term, _ kind: Operator.Kind, _ column: [Int64], cost: Int = 1) {
            self.term = term
            self.kind = kind
            self.column = column
            self.cost = cost
        }

        /// The same, counted as one.
        var asLeaf: Leaf { Leaf(term, kind, column) }
    }

    struct Entry {
        var operation: Operator
        var isLeaf: Bool
        var operands: (Int32, Int32, Int32)
    }

    package let sampleCount: Int
    private let grammar: Grammar
    private let capacity: Int
    private var entries: [Entry] = []
    private var leaves: [Int32: Term] = [:]
    /// Leaves that count as more than one.
    private var later: [Leaf] = []
    private let columns: UnsafeMutablePointer<Int64>
    private var table: HashTable
    /// `ranges[kind][size]`: entries of that kind and size stand one after another.
    private var ranges: [[Range<Int>]] = [[0..<0], [0..<0], [0..<0]]
    /// Kind of each entry, which `ranges` alone does not give quickly.
    private var kinds: [UInt8] = []
    /// Candidates looked at, known ones included.
    package private(set) var candidateCount = 0
    package private(set) var isFull = false
    private var watched: [Watched] = []
    /// Their hashes; one that nothing is watched for is repeated.
    private var watchedHashes: (UInt64, UInt64, UInt64) = (0, 0, 0)
    private static let sightingLimit = 200

    /// A column of which more than one expression is wanted.
    private struct Watched {
        var column: [Int64]
        var kind: Operator.Kind
        var hash: UInt64
        var sightings: [Entry] = []
    }
    package var count: Int { entries.count }

    /// - Parameters:
    ///   - sampleCount: values in a column, at least 1.
    ///   - capacity: most expressions that are kept; memory is `capacity * sampleCount * 8` bytes.
    package init(sampleCount: Int, grammar: Grammar, capacity: Int) {
        precondition(sampleCount > 0 && capacity > 0)
        self.sampleCount = sampleCount
        self.grammar = grammar
        self.capacity = capacity
        columns = .allocate(capacity: (capacity + 1) * sampleCount)
        table = HashTable(capacity: capacity)
        entries.reserveCapacity(min(capacity, 1 << 16))
    }

    deinit { columns.deallocate() }

    package func column(_ index: Int) -> UnsafeBufferPointer<Int64> {
        UnsafeBufferPointer(start: columns + index * sampleCount, count: sampleCount)
    }

    /// Expressions of a kind and size; empty for a size that was not grown to.
    package func indices(_ kind: Operator.Kind, size: Int) -> Range<Int> {
        size < ranges[kind.rawValue].count ? ranges[kind.rawValue][size] : 0..<0
    }

    package var largestSize: Int { ranges[0].count - 1 }

    package func term(_ index: Int) -> Term {
        let entry = entries[index]
        if entry.isLeaf { return leaves[Int32(index)] ?? .constant(0) }
        let all = [entry.operands.0, entry.operands.1, entry.operands.2]
        return .apply(
            entry.operation, all.prefix(entry.operation.arity).map { term(Int($0)) })
    }

    package func kind(_ index: Int) -> Operator.Kind {
        Operator.Kind(rawValue: Int(kinds[index])) ?? .word
    }

    /// Starts with the leaves; later ones that equal earlier ones of their kind are dropped.
    package func begin(leaves all: [Leaf]) {
        precondition(entries.isEmpty)
        later = all.filter { $0.cost > 1 }
        for kind in Operator.Kind.allCases {
            let start = entries.count
            for leaf in all where leaf.kind == kind && leaf.cost <= 1 { _ = add(leaf) }
            ranges[kind.rawValue].append(start..<entries.count)
        }
    }

    /// The index of the leaf, unless one with its column is there already.
    private func add(_ leaf: Leaf) -> Int? {
        guard entries.count < capacity else { return nil }
        let scratch = columns + entries.count * sampleCount
        for index in 0..<sampleCount { scratch[index] = leaf.column[index] }
        let index = entries.count
        let entry = Entry(operation: .add, isLeaf: true, operands: (0, 0, 0))
        guard keep(entry, kind: leaf.kind) else { return nil }
        leaves[Int32(index)] = leaf.term
        return index
    }

    /// Adds all expressions that are one larger than the largest so far; `visit` sees each new one
    /// and
    /// ends the search by giving false. Gives false when it was ended or the bank is full.
    @discardableResult
    package func grow(_ visit: (Int, Operator.Kind) -> Bool) -> Bool {
        let size = ranges[0].count
        var goesOn = true
        for kind in Operator.Kind.allCases {
            let start = entries.count
            for leaf in later where leaf.cost == size && leaf.kind == kind {
                if let index = add(leaf), goesOn { goesOn = visit(index, kind) }
            }
            for operation in grammar.operators where goesOn && operation.gives == kind {
                goesOn = combine(operation, size: size, visit: visit)
            }
            ranges[kind.rawValue].append(start..<entries.count)
        }
        return goesOn
    }

    private func combine(
        _ operation: Operator, size: Int, visit: (Int, Operator.Kind) -> Bool
    ) -> Bool {
        switch operation.arity {
        case 1:
            for a in indices(operation.takes, size: size - 1) {
                guard consider(operation, a, a, a, visit) else { return false }
            }
        case 2:
            guard size > 2 else { return true }
            for left in 1..<(size - 1) {
                let right = size - 1 - left
                if operation.isCommutative, left > right { break }
                guard pairs(operation, left, right, visit) else { return false }
            }
        default:
            guard size > 3 else { return true }
            for condition in 1..<(size - 2) {
                for yes in 1..<(size - 1 - condition) {
                    let no = size - 1 - condition - yes
                    guard no > 0 else { continue }
                    for c in indices(.bool, size: condition) {
                        for a in indices(operation.takes, size: yes) {
                            for b in indices(operation.takes, size: no) {
                                guard consider(operation, c, a, b, visit) else { return false }
                            }
                        }
                    }
                }
            }
        }
        return true
    }

    private func pairs(
        _ operation: Operator, _ left: Int, _ right: Int, _ visit: (Int, Operator.Kind) -> Bool
    ) -> Bool {
        for a in indices(operation.takes, size: left) {
            let others = indices(operation.takes, size: right)
            let first = operation.isCommutative && left == right ? a : others.lowerBound
            for b in first..<max(first, others.upperBound) {
                guard consider(operation, a, b, b, visit) else { return false }
            }
        }
        return true
    }

    @inline(__always)
    private func consider(
        _ operation: Operator, _ a: Int, _ b: Int, _ c: Int,
        _ visit: (Int, Operator.Kind) -> Bool
    ) -> Bool {
        candidateCount += 1
        let target = columns + entries.count * sampleCount
        fill(
            target, operation, columns + a * sampleCount, columns + b * sampleCount,
            columns + c * sampleCount)
        let index = entries.count
        let kind = operation.gives
        let entry = Entry(
            operation: operation, isLeaf: false, operands: (Int32(a), Int32(b), Int32(c)))
        guard keep(entry, kind: kind) else { return !isFull }
        return visit(index, kind)
    }

    /// Writes the column of an operation.
    @inline(__always)
    private func fill(
        _ target: UnsafeMutablePointer<Int64>, _ operation: Operator,
        _ a: UnsafeMutablePointer<Int64>, _ b: UnsafeMutablePointer<Int64>,
        _ c: UnsafeMutablePointer<Int64>
    ) {
        let n = sampleCount
        switch operation {
        case .add: for i in 0..<n { target[i] = a[i] &+ b[i] }
        case .subtract: for i in 0..<n { target[i] = a[i] &- b[i] }
        case .multiply: for i in 0..<n { target[i] = a[i] &* b[i] }
        case .bitAnd, .and: for i in 0..<n { target[i] = a[i] & b[i] }
        case .bitOr, .or: for i in 0..<n { target[i] = a[i] | b[i] }
        case .bitXor: for i in 0..<n { target[i] = a[i] ^ b[i] }
        case .minimum: for i in 0..<n { target[i] = min(a[i], b[i]) }
        case .maximum: for i in 0..<n { target[i] = max(a[i], b[i]) }
        case .negate: for i in 0..<n { target[i] = 0 &- a[i] }
        case .complement: for i in 0..<n { target[i] = ~a[i] }
        case .equal: for i in 0..<n { target[i] = a[i] == b[i] ? 1 : 0 }
        case .notEqual: for i in 0..<n { target[i] = a[i] != b[i] ? 1 : 0 }
        case .less: for i in 0..<n { target[i] = a[i] < b[i] ? 1 : 0 }
        case .lessOrEqual: for i in 0..<n { target[i] = a[i] <= b[i] ? 1 : 0 }
        case .not: for i in 0..<n { target[i] = a[i] ^ 1 }
        case .select: for i in 0..<n { target[i] = a[i] != 0 ? b[i] : c[i] }
        default: for i in 0..<n { target[i] = operation.apply(a[i], b[i], c[i]) }
        }
    }

    /// Keeps the column at the end of the storage when it is new for its kind.
    @inline(__always)
    private func keep(_ entry: Entry, kind: Operator.Kind) -> Bool {
        let column = columns + entries.count * sampleCount
        let hash = Self.hash(column, sampleCount, kind)
        guard
            table.insert(
                hash, entries.count,
                isSame: { other in
                    guard kinds[other] == UInt8(kind.rawValue) else { return false }
                    let known = columns + other * sampleCount
                    for index in 0..<sampleCount where known[index] != column[index] {
                        return false
                    }
                    return true
                })
        else {
            if hash == watchedHashes.0 || hash == watchedHashes.1 || hash == watchedHashes.2 {
                see(entry, column, kind, hash)
            }
            return false
        }
        guard entries.count < capacity else {
            isFull = true
            return false
        }
        entries.append(entry)
        kinds.append(UInt8(kind.rawValue))
        return true
    }

    /// Two sums side by side, so that neither waits for the other.
    @inline(__always)
    private static func hash(
        _ column: UnsafePointer<Int64>, _ count: Int, _ kind: Operator.Kind
    ) -> UInt64 {
        var a: UInt64 = 0x9E37_79B9_7F4A_7C15 &* UInt64(kind.rawValue * 2 + 1)
        var b: UInt64 = 0xC2B2_AE3D_27D4_EB4F
        var index = 0
        while index + 1 < count {
            a = (a ^ UInt64(bitPattern: column[index])) &* 0xFF51_AFD7_ED55_8CCD
            b = (b ^ UInt64(bitPattern: column[index + 1])) &* 0xC4CE_B9FE_1A85_EC53
            a ^= a >> 32
            b ^= b >> 29
            index += 2
        }
        if index < count {
            a = (a ^ UInt64(bitPattern: column[index])) &* 0xFF51_AFD7_ED55_8CCD
            a ^= a >> 32
        }
        let both = (a ^ (b &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
        return both ^ (both >> 32)
    }

    // MARK: Others with a wanted column

    /// Asks for expressions with this column beside the one that is kept; for at most three.
    func watch(_ column: [Int64], _ kind: Operator.Kind) {
        guard column.count == sampleCount, watched.count < 3 else { return }
        let hash = column.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { Self.hash($0, sampleCount, kind) }
        }
        guard let hash else { return }
        watched.append(Watched(column: column, kind: kind, hash: hash))
        watchedHashes.0 = watched[0].hash
        watchedHashes.1 = watched[min(1, watched.count - 1)].hash
        watchedHashes.2 = watched[watched.count - 1].hash
    }

    private func see(
        _ entry: Entry, _ column: UnsafePointer<Int64>, _ kind: Operator.Kind, _ hash: UInt64
    ) {
        guard !entry.isLeaf else { return }
        for place in watched.indices where watched[place].hash == hash {
            guard watched[place].kind == kind,
                watched[place].sightings.count < Self.sightingLimit,
                (0..<sampleCount).allSatisfy({ column[$0] == watched[place].column[$0] })
            else { continue }
            watched[place].sightings.append(entry)
        }
    }

    /// The expressions seen since it was asked last, for the column watched as the `place`th.
    func takeSightings(_ place: Int = 0) -> [Term] {
        guard place < watched.count else { return [] }
        defer { watched[place].sightings = [] }
        return watched[place].sightings.map { entry in
            let all = [entry.operands.0, entry.operands.1, entry.operands.2]
            return .apply(
                entry.operation, all.prefix(entry.operation.arity).map { term(Int($0)) })
        }
    }
}
