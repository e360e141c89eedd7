/// Open addressing over indices, for columns that are kept elsewhere.
struct HashTable: ~Copyable {
    private var slots: UnsafeMutablePointer<(hash: UInt64, index: Int)>
    private let mask: Int

    /// Holds at most `capacity` indices at a load of a half or less.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 + 2 { size *= 2 }
        slots = .allocate(capacity: size)
        slots.initialize(repeating: (0, -1), count: size)
        mask = size - 1
    }

    deinit { slots.deallocate() }

    /// False when an index whose contents are the same is there already.
    @inline(__always)
    mutating func insert(_ hash: UInt64, _ index: Int, isSame: (Int) -> Bool) -> Bool {
        var place = Int(truncatingIfNeeded: hash) & mask
        while true {
            let slot = slots[place]
            if slot.index < 0 {
                slots[place] = (hash, index)
                return true
            }
            if slot.hash == hash, isSame(slot.index) { return false }
            place = (place + 1) & mask
        }
    }
}
