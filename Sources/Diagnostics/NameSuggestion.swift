/// Finds what somebody probably meant by a name that does not exist.
package enum NameSuggestion {
    /// Longer names are not compared by distance.
    static let lengthLimitCharacters = 64

    /// The candidate nearest to a name; nil when none is near enough to be worth saying.
    ///
    /// A candidate that differs only in case and underscores wins over any misspelling; of
    /// several that are equally near, the first does.
    package static func nearest(to name: String, among candidates: some Sequence<String>) -> String?
    {
        let wanted = folded(name)
        let characters = Array(name.unicodeScalars)
        var best: String?
        var bestDistance = Int.max
        for candidate in candidates where candidate != name {
            if !wanted.isEmpty, folded(candidate) == wanted { return candidate }
            let other = Array(candidate.unicodeScalars)
            let limit = cutoff(min(characters.count, other.count))
            guard abs(characters.count - other.count) <= limit,
                max(characters.count, other.count) <= lengthLimitCharacters
            else { continue }
            let distance = EditDistance.between(characters, other)
            if distance <= limit, distance < bestDistance {
                best = candidate
                bestDistance = distance
            }
        }
        return best
    }

    /// How many slips a name of this length may hold: none in one letter, one in up to four.
    private static func cutoff(_ length: Int) -> Int {
        switch length {
        case ...1: 0
        case 2...4: 1
        case 5...8: 2
        default: 3
        }
    }

    /// A name without the differences between `camelCase`, `snake_case` and `UPPER_CASE`.
    private static func folded(_ name: String) -> [UInt8] {
        name.lowercased().utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
    }
}

/// How many slips of the pen lie between two words.
package enum EditDistance {
    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    package static func between(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var beforePrevious = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        var current = beforePrevious
        for i in 1...a.count {
            current[0] = i
            for j in 1...b.count {
                let replacement = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                var least = min(replacement, previous[j] + 1, current[j - 1] + 1)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    least = min(least, beforePrevious[j - 2] + 1)
                }
                current[j] = least
            }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return previous[b.count]
    }
}
