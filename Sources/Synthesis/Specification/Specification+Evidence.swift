package import Intent

extension Specification {
    /// About how many bits the examples say: what a program found by chance would have to hit.
    var exampleBits: Double {
        var bits = 0.0
        var seen: Set<[Int64]> = []
        for (sample, expected) in zip(samples, expected) {
            let isNew = seen.insert(
                expected.words + expected.elements + [expected.isNone ? 1 : 0]
                    + expected.leaves.flatMap(\.elements)
            ).inserted
            bits += isNew || result == .word(.bool) ? self.bits(expected, sample) : 2
        }
        return bits
    }

    /// True where the result is text, whose bytes are seldom compared by size.
    var makesText: Bool {
        if case .buffer(_, isText: true) = result { return true }
        return false
    }

    private func bits(_ expected: Expected, _ sample: Sample) -> Double {
        if result == .word(.bool) { return 2 }
        var bits = 2.0
        let isDouble = result == .word(.double) || result == .optional(.double)
        for word in expected.words {
            let whole = isDouble ? 8 : min(24, 2 * Self.width(word))
            bits += min(whole, Self.choice(of: word, sample))
        }
        bits += min(24, Self.bits(expected.elements, isText: makesText))
        for leaf in expected.leaves { bits += min(24, Self.bits(leaf.elements, isText: false)) }
        return bits
    }

    private static func bits(_ elements: [Int64], isText: Bool) -> Double {
        isText
            ? 2.5 * Double(elements.count)
            : elements.reduce(0) { $0 + min(8, 1 + 1.5 * width($1)) }
    }

    private static func width(_ word: Int64) -> Double {
        Double(64 - word.magnitude.leadingZeroBitCount)
    }

    /// What it takes to choose the word among those that the arguments hold, if it is there.
    private static func choice(of word: Int64, _ sample: Sample) -> Double {
        var given = Set(sample.buffers.joined())
        for argument in sample.arguments {
            if case .integer(let number) = argument { given.insert(Int64(number)) }
        }
        guard given.contains(word) else { return .infinity }
        return 1 + Double(Int.bitWidth - given.count.leadingZeroBitCount)
    }
}

extension CheckedFunction {
    /// True when something other than examples says what the function does.
    package var hasContracts: Bool {
        clauses.contains { clause in
            switch clause.kind {
            case .ensures, .law: true
            case .requires, .example, .bound: false
            }
        }
    }
}
