extension ConcatenationSearch {
    /// What can be cut out of one source in each sample, from one place on.
    struct Slices {
        let sources: [UInt64]
        let starts: [UInt64]
        /// Characters from the place to the end of the source; 0 where the place is outside.
        let rooms: [Int64]
        /// How many characters from the place on stand somewhere in the sample's target.
        let longest: [Int64]
        private var seen: Set<UInt64> = []

        init(sources: [UInt64], starts: [UInt64], rooms: [Int64], longest: [Int64]) {
            self.sources = sources
            self.starts = starts
            self.rooms = rooms
            self.longest = longest
        }

        /// The substrings of these lengths, where all stand in the targets and are new here.
        mutating func words(_ counts: [UInt64], in search: ConcatenationSearch) -> [UInt64]? {
            cut(search) { Int64(bitPattern: counts[$0]) }
        }

        /// The substrings up to these places.
        mutating func words(to ends: [UInt64], in search: ConcatenationSearch) -> [UInt64]? {
            let starts = self.starts
            return cut(search) { Int64(bitPattern: ends[$0]) &- Int64(bitPattern: starts[$0]) }
        }

        @inline(__always)
        private mutating func cut(
            _ search: ConcatenationSearch, _ count: (Int) -> Int64
        ) -> [UInt64]? {
            var hash: UInt64 = 0
            for sample in rooms.indices {
                let effective = max(0, min(count(sample), rooms[sample]))
                guard effective <= longest[sample] else { return nil }
                hash = (hash ^ UInt64(effective)) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 29
            }
            guard seen.insert(hash).inserted else { return nil }
            return sources.indices.map { sample in
                search.machine.apply(
                    .substring, sources[sample], starts[sample], UInt64(bitPattern: count(sample)))
            }
        }
    }

    /// Nil when nothing from these places on stands in any target.
    func slices(_ sources: [UInt64], _ starts: [UInt64]) -> Slices? {
        var rooms: [Int64] = []
        var longest: [Int64] = []
        for sample in sources.indices {
            let count = Int64(pool[sources[sample]].count)
            let start = Int64(bitPattern: starts[sample])
            let isInside = start >= 0 && start < count
            rooms.append(isInside ? count - start : 0)
            longest.append(isInside ? longestMatch(sample, sources[sample], Int(start)) : 0)
        }
        guard longest.contains(where: { $0 > 0 }) else { return nil }
        return Slices(sources: sources, starts: starts, rooms: rooms, longest: longest)
    }

    private func longestMatch(_ sample: Int, _ source: UInt64, _ start: Int) -> Int64 {
        let source = pool[source]
        let target = pool[targets[sample]]
        var best = 0
        for place in 0..<target.count {
            var count = 0
            while place + count < target.count, start + count < source.count,
                target[place + count] == source[start + count]
            {
                count += 1
            }
            best = max(best, count)
        }
        return Int64(best)
    }
}
