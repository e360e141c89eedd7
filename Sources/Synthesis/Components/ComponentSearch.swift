package import Intent

/// A search whose programs may call components.
///
/// Nobody but the caller can run components: `missingCalls` says what the search wants to know,
/// `learn` takes it, until nothing is missing; then `candidates` searches with what is known.
package struct ComponentSearch: Sendable {
    /// Rounds of questions: what is derived, what is derived from that, then steps of folds.
    private static let roundLimit = 20
    /// Calls asked for in one search.
    private static let callLimit = 60_000
    /// Derived inputs that stand beside the parameters, of those that the English does not name.
    private static let scalarLimit = 6
    private static let bufferLimit = 2
    /// The same of all.
    private static let derivedLimit = 12
    /// How much it may take to say what is derived from derived inputs.
    private static let secondCostLimit = 5
    /// Boundary inputs on which derived inputs are computed; the judge looks at more.
    private static let boundaryLimit = 40

    private let function: CheckedFunction
    package var limits: SynthesisLimits
    private var table: ComponentTable
    private var round = 0
    private var callCount = 0
    private var derivations: [Derivation] = []

    package init(
        _ function: CheckedFunction, components: [Component],
        limits: SynthesisLimits = SynthesisLimits()
    ) {
        self.function = function
        self.limits = limits
        table = ComponentTable(components)
    }

    package mutating func learn(_ call: ComponentCall, _ answer: ComponentAnswer) {
        guard table.components.indices.contains(call.component) else { return }
        table.learn(call, answer)
    }

    /// Calls whose values should be found out next; empty when the search can begin.
    package mutating func missingCalls() -> [ComponentCall] {
        while round < Self.roundLimit, callCount < Self.callLimit {
            let calls = unique(callsOfRound())
            round += 1
            if !calls.isEmpty {
                callCount += calls.count
                return Array(calls.prefix(Self.callLimit))
            }
            if round > 4 { break }
        }
        round = Self.roundLimit
        return []
    }

    /// Programs, as `Synthesizer` gives them.
    package func candidates(
        withholding withheld: Set<Int> = [], counterexamples: [[Value]] = [],
        progress: @escaping @Sendable (SearchProgress) -> Void = { _ in },
        shouldStop: @escaping @Sendable () -> Bool = { false }
    ) -> SynthesizedPrograms {
        SynthesizedPrograms(
            function, limits: limits, table: table, derivations: derivations,
            watching: .init(
                withheld: withheld, counterexamples: counterexamples, progress: progress,
                shouldStop: shouldStop))
    }

    /// Those that nobody has answered, each once; what is outside a contract is noted at once.
    private mutating func unique(_ calls: [ComponentCall]) -> [ComponentCall] {
        var asked: [ComponentCall] = []
        var seen: Set<ComponentCall> = []
        for call in calls where table.answer(call) == nil && seen.insert(call).inserted {
            if table.components[call.component].accepts(call.arguments) {
                asked.append(call)
            } else {
                table.learn(call, .outsideContract)
            }
        }
        return asked
    }

    private mutating func callsOfRound() -> [ComponentCall] {
        switch round {
        case 0:
            guard let plain = try? Specification(function, table: table) else { return [] }
            return windowCalls() + calls(of: firstDerivations(plain), plain) + rowCalls(plain)
        case 1:
            guard let plain = try? Specification(function, table: table) else { return [] }
            derivations = chosen(firstDerivations(plain), plain)
            guard let derived = specification() else { return [] }
            return calls(of: secondDerivations(derived), derived) + rowCalls(derived)
        case 2:
            guard let derived = specification() else { return [] }
            let second = chosen(secondDerivations(derived), derived)
            derivations += second.filter { !derivations.contains($0) }
            return specification().map { rowCalls($0) } ?? []
        default:
            return specification().map { search($0).missingFoldCalls() } ?? []
        }
    }

    private func specification() -> Specification? {
        try? Specification(function, table: table, derivations: derivations)
    }

    private func search(_ specification: Specification) -> Search {
        let search = Search(specification, limits: limits)
        search.makeStreams()
        return search
    }

    private func rowCalls(_ specification: Specification) -> [ComponentCall] {
        search(specification).missingRowCalls()
    }

    /// Components of one number on all small numbers.
    private func windowCalls() -> [ComponentCall] {
        var calls: [ComponentCall] = []
        for (component, shape) in table.shapes.enumerated() {
            guard let scalars = shape?.scalars, scalars.parameters.count == 1 else { continue }
            calls += Search.window(ofCost: table.components[component].cost).compactMap {
                table.call(component, [$0])
            }
        }
        return calls
    }

    // MARK: Derivations

    private func firstDerivations(_ specification: Specification) -> [Derivation] {
        derivations(specification, over: specification.parameters.indices)
    }

    /// What components make of what others made: of buffers only.
    private func secondDerivations(_ specification: Specification) -> [Derivation] {
        let first = specification.parameters.count
        return derivations(
            specification,
            over: specification.inputs.indices.filter { index in
                guard index >= first, case .slice = specification.inputs[index].shape else {
                    return false
                }
                return true
            })
    }

    private func derivations(
        _ specification: Specification, over indices: some Sequence<Int>
    ) -> [Derivation] {
        let first = specification.parameters.count
        let main = Set(indices)
        var made: [Derivation] = []
        for (component, shape) in table.shapes.enumerated() {
            guard let shape else { continue }
            var combinations: [[Derivation.Source]] = [[]]
            for parameter in shape.parameters {
                let sources = sources(for: parameter, specification, main)
                combinations = combinations.flatMap { head in sources.map { head + [$0] } }
                if combinations.count > 60 { break }
            }
            for sources in combinations.prefix(12) where sources.count == shape.parameters.count {
                let inputs = sources.compactMap { source -> Int? in
                    if case .input(let index) = source { return index }
                    return nil
                }
                guard inputs.contains(where: main.contains), Set(inputs).count == inputs.count
                else { continue }
                var cost = table.components[component].cost + sources.count - inputs.count
                for input in inputs where input >= first {
                    cost += specification.derived[input - first].derivation.cost
                }
                guard isPlausible(component, cost, isSecond: main.allSatisfy { $0 >= first }) else {
                    continue
                }
                made.append(Derivation(component: component, sources: sources, cost: cost))
            }
        }
        return made
    }

    /// Whether it is worth trying: what the English does not name must keep to its type.
    private func isPlausible(_ component: Int, _ cost: Int, isSecond: Bool) -> Bool {
        if isSecond, cost > Self.secondCostLimit { return false }
        guard cost >= 4, !isSecond, let shape = table.shapes[component],
            case .slice(let made, _) = shape.result
        else { return true }
        return shape.parameters.contains { parameter in
            if case .slice(made, _) = parameter { return true }
            return false
        }
    }

    /// What a parameter of a component may be: an input of its type, a number of the intent.
    private func sources(
        for parameter: ComponentShape.Parameter, _ specification: Specification, _ main: Set<Int>
    ) -> [Derivation.Source] {
        let known = specification.parameters.count
        var sources = specification.inputs.indices.filter {
            (main.contains($0) || $0 < known)
                && specification.canStand(specification.inputs[$0], for: parameter)
        }.map { Derivation.Source.input($0) }
        if case .scalar(.integer) = parameter {
            let mined = specification.constants.words.filter {
                specification.constants.mined.contains($0)
            }
            sources += mined.prefix(2).map { .constant($0) }
        }
        return sources
    }

    private func calls(
        of derivations: [Derivation], _ specification: Specification
    ) -> [ComponentCall] {
        let check = CandidateCheck(specification)
        let samples = specification.samples + check.boundary.prefix(Self.boundaryLimit)
        return derivations.flatMap { derivation in
            samples.compactMap { specification.call(derivation, $0.values) }
        }
    }

    /// Those whose values are known on every example and differ from all others, cheapest first.
    private func chosen(
        _ made: [Derivation], _ specification: Specification
    ) -> [Derivation] {
        var seen: Set<[Value]> = []
        for index in specification.parameters.indices {
            seen.insert(specification.samples.map { $0.arguments[index] })
        }
        for derived in specification.derived.indices {
            let index = specification.parameters.count + derived
            seen.insert(specification.samples.compactMap { $0.values[index] })
        }
        var scalars = 0
        var buffers = 0
        var kept: [Derivation] = []
        for derivation in made.sorted(by: { $0.cost < $1.cost }) {
            var column: [Value] = []
            for sample in specification.samples {
                guard case .value(let value)? = specification.answer(derivation, sample.values)
                else { break }
                column.append(value)
            }
            guard column.count == specification.samples.count, seen.insert(column).inserted,
                let shape = table.shapes[derivation.component]
            else { continue }
            guard kept.count < Self.derivedLimit else { break }
            if derivation.cost < 4 {
                kept.append(derivation)
            } else if case .slice = shape.result {
                buffers += 1
                if buffers <= Self.bufferLimit { kept.append(derivation) }
            } else {
                scalars += 1
                if scalars <= Self.scalarLimit { kept.append(derivation) }
            }
        }
        return kept
    }
}
