/// The entries of a nonterminal by their word on one sample, the cheapest for each word.
struct WordIndex: ~Copyable {
    private let keys: UnsafeMutablePointer<UInt64>
    private let values: UnsafeMutablePointer<Int32>
    private let mask: Int
    /// The words, cheapest first, with their entries.
    let words: [UInt64]
    let entries: [Int32]

    init(_ bank: ExpressionBank, nonterminal: Int, sample: Int, limit: Int) {
        var size = 1 << 10
        while size < min(limit, bank.count) * 2 { size *= 2 }
        keys = .allocate(capacity: size)
        values = .allocate(capacity: size)
        values.initialize(repeating: -1, count: size)
        mask = size - 1
        var words: [UInt64] = []
        var entries: [Int32] = []
        for entry in bank.cheapest(nonterminal, limit: limit) {
            let word = bank.column(entry)[sample]
            var place = Self.place(word) & mask
            while values[place] >= 0, keys[place] != word { place = (place + 1) & mask }
            guard values[place] < 0 else { continue }
            keys[place] = word
            values[place] = Int32(truncatingIfNeeded: entry)
            words.append(word)
            entries.append(Int32(truncatingIfNeeded: entry))
        }
        self.words = words
        self.entries = entries
    }

    deinit {
        keys.deallocate()
        values.deallocate()
    }

    @inline(__always)
    private static func place(_ word: UInt64) -> Int {
        let mixed = (word ^ (word >> 32)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 20)
    }

    /// The entry with this word, or a negative number.
    @inline(__always)
    func find(_ word: UInt64) -> Int {
        var place = Self.place(word) & mask
        while values[place] >= 0 {
            if keys[place] == word { return Int(values[place]) }
            place = (place + 1) & mask
        }
        return -1
    }
}
