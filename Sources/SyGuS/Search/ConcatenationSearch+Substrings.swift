extension ConcatenationSearch {
    /// How many characters from a place in each source stand somewhere in the sample's target.
    func longestMatches(_ sources: [UInt64], _ starts: [UInt64]) -> [Int] {
        sources.indices.map { sample in
            let source = pool[sources[sample]]
            let start = Int64(bitPattern: starts[sample])
            guard start >= 0, start < Int64(source.count) else { return 0 }
            let target = pool[targets[sample]]
            var best = 0
            for place in 0..<target.count {
                var count = 0
                while place + count < target.count, Int(start) + count < source.count,
                    target[place + count] == source[Int(start) + count]
                {
                    count += 1
                }
                best = max(best, count)
            }
            return best
        }
    }

    /// The substrings from these places, where all of them stand in the targets.
    func substring(
        _ sources: [UInt64], _ starts: [UInt64], _ counts: [UInt64], _ longest: [Int]
    ) -> [UInt64]? {
        for sample in sources.indices {
            let count = Int64(bitPattern: counts[sample])
            let start = Int64(bitPattern: starts[sample])
            let room = Int64(pool[sources[sample]].count) - start
            guard start < 0 || min(count, max(0, room)) <= Int64(longest[sample]) else {
                return nil
            }
        }
        return sources.indices.map {
            machine.apply(.substring, sources[$0], starts[$0], counts[$0])
        }
    }
}
