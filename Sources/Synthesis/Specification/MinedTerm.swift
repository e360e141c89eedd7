import Intent

/// A part of a clause as a term over an element and its neighbours, to be used on any stream.
struct MinedTerm: Hashable, Sendable {
    /// Variables that stand for what a stream has.
    enum Place {
        static let element = -1
        static let previous = -2
        static let next = -3
        static let index = -4
        /// The element as far from the end as this one is from the start.
        static let mirror = -5
        static let first = -100
    }
    var term: Term
    var kind: Operator.Kind

    /// Terms over elements in all clauses, and closed expressions to be computed as they stand.
    static func all(
        in specification: Specification
    ) -> (terms: [MinedTerm], closed: [Intent.Expression]) {
        var miner = Miner(specification)
        for clause in specification.function.clauses {
            switch clause.kind {
            case .ensures(let e), .law(let e): miner.walk(e, scope: [])
            case .requires, .bound, .example: break
            }
        }
        return (miner.terms, miner.closed)
    }

    private struct Miner {
        let specification: Specification
        var terms: [MinedTerm] = []
        var closed: [Intent.Expression] = []
        private var seen: Set<MinedTerm> = []

        init(_ specification: Specification) { self.specification = specification }

        /// - Parameter scope: quantified variables, each with the collection whose elements it is.
        mutating func walk(
            _ expression: Intent.Expression, scope: [(String, Intent.Expression?)]
        ) {
            if isClosed(expression, bound: []) { closed.append(expression) }
            mine(expression, scope)
            if case .quantified(_, let variable, let domain, let body, _) = expression {
                switch domain {
                case .range(let range):
                    for bound in [range.lower, range.upper].compactMap({ $0 }) {
                        walk(bound, scope: scope)
                    }
                    walk(body, scope: scope + [(variable, nil)])
                case .elements(let collection):
                    walk(body, scope: scope + [(variable, collection)])
                }
                return
            }
            for part in expression.parts { walk(part, scope: scope) }
        }

        /// Only parameters and variables that it binds itself, and no call of an intent.
        private func isClosed(_ expression: Intent.Expression, bound: Set<String>) -> Bool {
            switch expression {
            case .name(let name, _):
                return bound.contains(name)
                    || specification.parameters.contains { $0.name == name }
            case .old: return false
            case .call(let name, let arguments, _):
                return name != specification.signature.name
                    && arguments.allSatisfy { isClosed($0.value, bound: bound) }
            case .quantified(_, let variable, let domain, let body, _):
                var outer: [Intent.Expression] = []
                switch domain {
                case .range(let range): outer = [range.lower, range.upper].compactMap { $0 }
                case .elements(let elements): outer = [elements]
                }
                return outer.allSatisfy { isClosed($0, bound: bound) }
                    && isClosed(body, bound: bound.union([variable]))
            default: return expression.parts.allSatisfy { isClosed($0, bound: bound) }
            }
        }

        private mutating func mine(
            _ expression: Intent.Expression, _ scope: [(String, Intent.Expression?)]
        ) {
            var compiler = ClauseCompiler(
                specification, slots: specification.slots, allowsLoops: false, withResult: true)
            for (offset, (name, collection)) in scope.enumerated() {
                var term = Term.variable(Place.first - offset)
                var kind = Operator.Kind.word
                if let collection {
                    guard let whole = compiler.collection(collection) else { continue }
                    term = .element(whole.buffer, term)
                    kind = whole.elementKind
                }
                compiler.names[name] = .init(term: term, kind: kind)
            }
            guard let compiled = compiler.compile(expression), compiled.term.size > 1,
                compiled.term.size < 60
            else { return }
            for term in Self.abstracted(compiled.term) {
                add(MinedTerm(term: term, kind: compiled.kind))
            }
        }

        private mutating func add(_ mined: MinedTerm) {
            guard mined.term.variables.contains(where: { $0 < 0 }) || mined.kind != .word else {
                return
            }
            let reduced = MinedTerm(term: mined.term.reducingBeforeRemainder, kind: mined.kind)
            if seen.insert(reduced).inserted { terms.append(reduced) }
            if seen.insert(mined).inserted { terms.append(mined) }
        }

        /// The term with its elements as places, where there are at most two different ones and
        /// they are neighbours; nothing when it still holds an element or a foreign variable.
        private static func abstracted(_ term: Term) -> [Term] {
            var elements: Set<Term> = []
            term.collectElements(&elements)
            guard elements.count <= 2, !elements.isEmpty else {
                return elements.isEmpty ? [asElement(term)].compactMap { $0 } : []
            }
            if elements.count == 1, let only = elements.first {
                var places = [Place.element]
                if case .element(_, .apply(.subtract, let parts)) = only, parts.last == .one {
                    places = [Place.previous, Place.element]
                }
                return places.compactMap { place in
                    let single = term.replacingElements { $0 == only ? place : nil }
                    return single.hasElement ? nil : withIndex(single)
                }
            }
            let main = elements.first { element in
                if case .element(_, .variable) = element { return true }
                return false
            }
            guard let main, case .element(let buffer, let index) = main,
                let other = elements.first(where: { $0 != main })
            else { return [] }
            var place: Int?
            if other == .element(buffer, .subtract(index, .one)) { place = Place.previous }
            if other == .element(buffer, .add(index, .one)) { place = Place.next }
            guard let place else { return [] }
            let both = term.replacingElements {
                $0 == main ? Place.element : $0 == other ? place : nil
            }
            return both.hasElement ? [] : [withIndex(both)].compactMap { $0 }
        }

        /// A quantified variable that is left over is the index.
        private static func withIndex(_ term: Term) -> Term? {
            let rest = term.variables.filter { $0 <= Place.first }
            guard rest.count <= 1 else { return nil }
            guard let only = rest.first else { return term }
            return term.replacing { $0 == only ? .variable(Place.index) : nil }
        }

        /// A term over a quantified number alone, such as `d * d > n`.
        private static func asElement(_ term: Term) -> Term? {
            let rest = term.variables.filter { $0 <= Place.first }
            guard rest.count == 1, let only = rest.first else { return nil }
            return term.replacing { $0 == only ? .variable(Place.element) : nil }
        }
    }
}

extension Term {
    func collectElements(_ found: inout Set<Term>) {
        switch self {
        case .element, .load: found.insert(self)
        case .apply(_, let operands), .call(_, let operands):
            for operand in operands { operand.collectElements(&found) }
        case .constant, .variable: break
        }
    }

    var hasElement: Bool {
        switch self {
        case .element, .load: true
        case .apply(_, let operands), .call(_, let operands):
            operands.contains { $0.hasElement }
        case .constant, .variable: false
        }
    }

    /// Elements become variables where `place` gives one.
    func replacingElements(_ place: (Term) -> Int?) -> Term {
        switch self {
        case .element, .load:
            if let slot = place(self) { return .variable(slot) }
            return self
        case .apply(let operation, let operands):
            return .apply(operation, operands.map { $0.replacingElements(place) })
        case .call(let component, let operands):
            return .call(component, operands.map { $0.replacingElements(place) })
        case .constant, .variable: return self
        }
    }

    /// `(a + n) % c` as `(a + n % c) % c` for parameters: the same remainder up to its sign, and
    /// no overflow.
    var reducingBeforeRemainder: Term {
        guard case .apply(let operation, let operands) = self else { return self }
        if operation == .remainder, operands.count == 2, case .constant(let divisor) = operands[1] {
            return .apply(
                operation, [operands[0].reducingVariables(divisor), operands[1]])
        }
        return .apply(operation, operands.map(\.reducingBeforeRemainder))
    }

    private func reducingVariables(_ divisor: Int64) -> Term {
        switch self {
        case .variable(let slot) where slot >= 0:
            .apply(.remainder, [self, .constant(divisor)])
        case .apply(.add, let operands), .apply(.subtract, let operands):
            .apply(
                { if case .apply(.add, _) = self { .add } else { .subtract } }(),
                operands.map { $0.reducingVariables(divisor) })
        default: reducingBeforeRemainder
        }
    }
}
