extension Machine {
    /// The result of a kernel on strings, as SMT-LIB 2.6 defines it.
    func applyString(_ kernel: Kernel, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
        switch kernel {
        case .concatenate: return concatenate(a, b)
        case .replace: return replace(a, b, c, everywhere: false)
        case .replaceAll: return replace(a, b, c, everywhere: true)
        case .at: return substring(a, Int64(bitPattern: b), 1)
        case .substring: return substring(a, Int64(bitPattern: b), Int64(bitPattern: c))
        case .length: return UInt64(pool[a].count)
        case .indexOf: return UInt64(bitPattern: index(in: a, of: b, from: Int64(bitPattern: c)))
        case .toInt: return UInt64(bitPattern: Self.number(pool[a]))
        case .fromInt: return digits(Int64(bitPattern: a))
        case .prefixOf: return starts(pool[b], with: pool[a], at: 0) ? 1 : 0
        case .suffixOf:
            let (part, whole) = (pool[a], pool[b])
            return starts(whole, with: part, at: whole.count - part.count) ? 1 : 0
        case .contains: return index(in: a, of: b, from: 0) >= 0 ? 1 : 0
        case .stringLess: return pool[a].lexicographicallyPrecedes(pool[b]) ? 1 : 0
        case .stringLessOrEqual: return pool[b].lexicographicallyPrecedes(pool[a]) ? 0 : 1
        case .isDigit: return pool[a].count == 1 && Self.isDigit(pool[a][0]) ? 1 : 0
        case .toCode: return pool[a].count == 1 ? UInt64(pool[a][0]) : .max
        case .fromCode: return a < 256 ? pool.intern([UInt8(a)]) : 0
        default: return 0
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private func concatenate(_ a: UInt64, _ b: UInt64) -> UInt64 {
        if a == 0 { return b }
        if b == 0 { return a }
        let total = pool[a].count + pool[b].count
        pool.grow(by: total)
        let (first, second) = (pool[a], pool[b])
        return pool.intern(capacity: total) { target in
            Self.copy(first, to: target)
            Self.copy(second, to: target + first.count)
            return total
        }
    }

    @inline(__always)
    private static func copy(
        _ bytes: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>
    ) {
        for index in 0..<bytes.count { target[index] = bytes[index] }
    }

    @inline(__always)
    private func starts(
        _ whole: UnsafeBufferPointer<UInt8>, with part: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> Bool {
        guard place >= 0, place + part.count <= whole.count else { return false }
        for index in 0..<part.count where whole[place + index] != part[index] { return false }
        return true
    }

    private func index(in a: UInt64, of b: UInt64, from start: Int64) -> Int64 {
        let (whole, part) = (pool[a], pool[b])
        guard start >= 0, start <= Int64(whole.count) else { return -1 }
        var place = Int(start)
        while place + part.count <= whole.count {
            if starts(whole, with: part, at: place) { return Int64(place) }
            place += 1
        }
        return -1
    }

    private func substring(_ a: UInt64, _ start: Int64, _ length: Int64) -> UInt64 {
        let whole = pool[a]
        guard start >= 0, length > 0, start < Int64(whole.count) else { return 0 }
        let first = Int(start)
        let count = Int(min(length, Int64(whole.count - first)))
        if count == whole.count { return a }
        return pool.intern(UnsafeBufferPointer(rebasing: whole[first..<(first + count)]))
    }

    /// An empty pattern stands before the first character, as in SMT-LIB; with `everywhere`
    /// nowhere.
    private func replace(
        _ a: UInt64, _ pattern: UInt64, _ by: UInt64, everywhere: Bool
    ) -> UInt64 {
        if pattern == 0 { return everywhere ? a : concatenate(by, a) }
        var place = index(in: a, of: pattern, from: 0)
        if place < 0 { return a }
        let occurrences = everywhere ? pool[a].count : 1
        let total = pool[a].count + occurrences * pool[by].count
        guard total <= StringPool.lengthLimit else { return 0 }
        pool.grow(by: total)
        let (whole, part, new) = (pool[a], pool[pattern], pool[by])
        var from = 0
        return pool.intern(capacity: total) { target in
            var count = 0
            while place >= 0 {
                for index in from..<Int(place) {
                    target[count] = whole[index]
                    count += 1
                }
                Self.copy(new, to: target + count)
                count += new.count
                from = Int(place) + part.count
                place = everywhere ? index(in: a, of: pattern, from: Int64(from)) : -1
            }
            for index in from..<whole.count {
                target[count] = whole[index]
                count += 1
            }
            return count
        }
    }

    /// The number that digits write, -1 for anything else; `Int64.max` for what is larger.
    static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64 {
        guard !bytes.isEmpty else { return -1 }
        var value: Int64 = 0
        for byte in bytes {
            guard isDigit(byte) else { return -1 }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int64(byte) - 48)
            value = overflow || carry ? .max : sum
        }
        return value
    }

    private func digits(_ value: Int64) -> UInt64 {
        guard value >= 0 else { return 0 }
        return pool.intern(Array(String(value).utf8))
    }
}
