import IRText

/// Chooses mutants so that every part of a function has its share.
enum MutantChoice {
    /// At most `limit` of them, in the order of the code; the same for the same seed.
    static func choose(_ mutations: [Mutation], limit: Int, seed: UInt64) -> [Mutation] {
        guard mutations.count > limit else { return mutations }
        var generator = SeededNumbers(seed: seed)
        var places: [Int: [Int]] = [:]
        for (index, mutation) in mutations.enumerated() {
            places[mutation.place, default: []].append(index)
        }
        var queues = places.sorted { $0.key < $1.key }.map(\.value)
        for index in queues.indices { queues[index].shuffle(using: &generator) }
        queues.shuffle(using: &generator)
        var chosen: [Int] = []
        while chosen.count < limit {
            for index in queues.indices where chosen.count < limit {
                if let next = queues[index].popLast() { chosen.append(next) }
            }
        }
        return chosen.sorted().map { mutations[$0] }
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below `bound`; 0 where that is not positive.
    mutating func below(_ bound: Int) -> Int { bound > 1 ? Int(next() % UInt64(bound)) : 0 }
}
