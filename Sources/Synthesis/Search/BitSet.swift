/// A set of sample indices.
struct BitSet: Hashable, Sendable {
    private(set) var words: [UInt64]

    init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

    static func all(_ count: Int) -> BitSet {
        var set = BitSet(count: count)
        for index in 0..<count { set.insert(index) }
        return set
    }

    mutating func insert(_ index: Int) { words[index >> 6] |= 1 << UInt64(index & 63) }

    func contains(_ index: Int) -> Bool { words[index >> 6] & (1 << UInt64(index & 63)) != 0 }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    func commonCount(_ other: BitSet) -> Int {
        var count = 0
        for index in words.indices {
            count += (words[index] & other.words[index]).nonzeroBitCount
        }
        return count
    }

    func intersection(_ other: BitSet) -> BitSet {
        var set = self
        for index in words.indices { set.words[index] &= other.words[index] }
        return set
    }

    func subtracting(_ other: BitSet) -> BitSet {
        var set = self
        for index in words.indices { set.words[index] &= ~other.words[index] }
        return set
    }

    func isSubset(of other: BitSet) -> Bool {
        for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
        return true
    }
}
