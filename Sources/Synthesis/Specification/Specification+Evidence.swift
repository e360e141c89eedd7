package import Intent

extension Specification {
    /// About how many bits the examples and clauses say: what a program found by chance would have
    /// to hit.
    var evidence: Double {
        var bits = 0.0
        var seen: Set<[Int64]> = []
        for expected in expected {
            let isNew = seen.insert(
                expected.words + expected.elements + [expected.isNone ? 1 : 0]
                    + expected.leaves.flatMap(\.elements)
            ).inserted
            bits += isNew || result == .word(.bool) ? Self.bits(expected, result) : 2
        }
        for clause in function.clauses {
            switch clause.kind {
            case .ensures, .law: bits += 8
            case .requires, .example, .bound: break
            }
        }
        return bits
    }

    /// True where the result is text, whose bytes are seldom compared by size.
    var makesText: Bool {
        if case .buffer(_, isText: true) = result { return true }
        return false
    }

    private static func bits(_ expected: Expected, _ result: ResultLayout) -> Double {
        if result == .word(.bool) { return 2 }
        var bits = 2.0
        let isDouble = result == .word(.double) || result == .optional(.double)
        for word in expected.words {
            let magnitude = word == .min ? UInt64(1) << 63 : UInt64(abs(word))
            bits += isDouble ? 8 : min(24, 2 * Double(64 - magnitude.leadingZeroBitCount))
        }
        bits += min(20, 2.5 * Double(expected.elements.count))
        for leaf in expected.leaves { bits += min(20, 2.5 * Double(leaf.elements.count)) }
        return bits
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
