import Intent

extension Specification {
    /// Examples and probes together that tell most terms apart.
    private static let wantedSamples = 6
    private static let attempts = 60

    /// Adds arguments of which nothing is said beside the examples, where there are few of those.
    ///
    /// Terms that give the same on all samples count as one. Two examples would make `low` and 0
    /// the same, and what the clauses are about could not be said any more.
    mutating func addProbes(meets: ([Value]) -> Bool) {
        guard makesScalars, samples.count < Self.wantedSamples else { return }
        var known = Set(samples.map(\.arguments))
        var tried = 0
        while samples.count < Self.wantedSamples, tried < Self.attempts {
            defer { tried += 1 }
            guard let arguments = probe(tried), known.insert(arguments).inserted,
                meets(arguments)
            else { continue }
            addProbe(arguments)
        }
    }

    /// Integers near those of the examples, in other combinations; none where a parameter is
    /// something else.
    private func probe(_ round: Int) -> [Value]? {
        let given = samples.map(\.arguments)
        guard !given.isEmpty else { return nil }
        var arguments: [Value] = []
        for (index, parameter) in signature.parameters.enumerated() {
            let chosen = given[(round * (index + 1) + index) % given.count]
            guard case .integer(let type) = parameter.type,
                case .integer(let number) = chosen[index]
            else { return nil }
            let (moved, overflow) = number.addingReportingOverflow(
                [0, 1, -1, 2, 3, -2][(round + 2 * index) % 6])
            let value = Value.integer(moved)
            guard !overflow, value.isValid(for: .integer(type)) else { return nil }
            arguments.append(value)
        }
        return arguments
    }

    /// True where the result is made of scalars, of which nothing needs to be known on a sample.
    private var makesScalars: Bool {
        switch result {
        case .word, .optional, .tuple: table == nil
        case .buffer, .optionalBuffer, .void: false
        }
    }
}
