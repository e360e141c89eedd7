/// Strings by number: equal strings have one number, so that columns of strings are words.
final class StringPool {
    private var arena: UnsafeMutablePointer<UInt8>
    private var arenaCapacity: Int
    private var arenaCount = 0
    private var starts: [Int] = [0]
    private var hashes: [UInt32] = []
    private var slots: [Int32]
    private var mask: Int
    /// Longer strings than this become the number of the empty string; see `intern`.
    static let lengthLimit = 4_096

    var count: Int { hashes.count }
    var memoryBytes: Int { arenaCapacity + hashes.count * 12 + slots.count * 4 }

    init() {
        arenaCapacity = 1 << 16
        arena = .allocate(capacity: arenaCapacity)
        slots = Array(repeating: -1, count: 1 << 12)
        mask = slots.count - 1
        _ = intern([])
    }

    deinit { arena.deallocate() }

    @inline(__always)
    subscript(number: UInt64) -> UnsafeBufferPointer<UInt8> {
        let index = Int(truncatingIfNeeded: number)
        let start = starts[index]
        return UnsafeBufferPointer(start: arena + start, count: starts[index + 1] - start)
    }

    func intern(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBufferPointer { intern($0) }
    }

    /// The number of a string; the bytes may lie in this pool.
    func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        reserve(bytes.count) { target in
            guard let base = bytes.baseAddress else { return 0 }
            target.update(from: base, count: bytes.count)
            return bytes.count
        }
    }

    /// The number of a string that `write` puts where it is told and whose length it gives.
    ///
    /// `write` must not read this pool through pointers that it got before.
    @inline(__always)
    func intern(capacity: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) -> UInt64 {
        grow(by: capacity)
        return keep(write(arena + arenaCount))
    }

    private func reserve(
        _ capacity: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int
    ) -> UInt64 {
        if arenaCount + capacity <= arenaCapacity { return keep(write(arena + arenaCount)) }
        // The bytes may lie in the arena that is about to move.
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        defer { copy.deallocate() }
        let length = write(copy)
        grow(by: capacity)
        (arena + arenaCount).update(from: copy, count: length)
        return keep(length)
    }

    /// Makes room for so many bytes, which may move the arena.
    @inline(__always)
    func grow(by capacity: Int) {
        if arenaCount + capacity > arenaCapacity { move(capacity) }
    }

    private func move(_ capacity: Int) {
        let larger = max(arenaCapacity * 2, arenaCount + capacity)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.update(from: arena, count: arenaCount)
        arena.deallocate()
        arena = moved
        arenaCapacity = larger
    }

    private func keep(_ length: Int) -> UInt64 {
        guard length <= Self.lengthLimit else { return 0 }
        let base = arena + arenaCount
        let hash = Self.hash(base, length)
        var place = Int(hash) & mask
        while slots[place] >= 0 {
            let other = Int(slots[place])
            if hashes[other] == hash, isSame(other, base, length) { return UInt64(other) }
            place = (place + 1) & mask
        }
        let number = hashes.count
        slots[place] = Int32(truncatingIfNeeded: number)
        hashes.append(hash)
        arenaCount += length
        starts.append(arenaCount)
        if number * 2 > mask { rehash() }
        return UInt64(number)
    }

    /// The number of a string that is in the pool already.
    func find(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return 0 }
        let hash = Self.hash(base, bytes.count)
        var place = Int(hash) & mask
        while slots[place] >= 0 {
            let other = Int(slots[place])
            if hashes[other] == hash, isSame(other, base, bytes.count) { return UInt64(other) }
            place = (place + 1) & mask
        }
        return nil
    }

    @inline(__always)
    private static func hash(_ base: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(length)
        for index in 0..<length { hash = (hash ^ UInt64(base[index])) &* 0x100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ (hash >> 29))
    }

    @inline(__always)
    private func isSame(_ other: Int, _ base: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        let start = starts[other]
        guard starts[other + 1] - start == length else { return false }
        for index in 0..<length where arena[start + index] != base[index] { return false }
        return true
    }

    private func rehash() {
        mask = mask * 2 + 1
        slots = Array(repeating: -1, count: mask + 1)
        for number in hashes.indices {
            var place = Int(hashes[number]) & mask
            while slots[place] >= 0 { place = (place + 1) & mask }
            slots[place] = Int32(truncatingIfNeeded: number)
        }
    }
}
