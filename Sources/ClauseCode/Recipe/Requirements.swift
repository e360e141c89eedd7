import BigInt
import Intent
import SandboxProtocol

/// What `requires` says of the arguments, as far as it can be solved.
///
/// Everything here follows from the conditions: no argument list that meets them is shut out.
struct Requirements {
    /// A form that is at most 0 wherever there is something at each of the guards.
    private struct Inequality {
        var form: LinearForm
        var guards: [Place]
    }

    /// Counts that are thought of; the rest is left to rejection.
    static let countLimit: BigInt = 1 << 31

    private(set) var intervals: [Quantity: Interval] = [:]
    private(set) var reals: [Place: ClosedRange<Double>] = [:]
    private(set) var orders: [Place: ValueRecipe.Order] = [:]
    private(set) var withoutNaN: Set<Place> = []
    private(set) var relations: [Relation] = []
    private var inequalities: [Inequality] = []
    /// Elements for which the condition that is read speaks: where there are none, it says nothing.
    private var guards: [Place] = []
    private var reader: ConditionReader

    init(_ function: CheckedFunction) {
        reader = ConditionReader(signature: function.intent.signature)
        for clause in function.clauses {
            guard case .requires(let condition) = clause.kind else { continue }
            guard condition.nodeCount(limit: 2_000) <= 2_000, condition.isAtMost(depth: 200) else {
                continue
            }
            read(condition)
        }
        propagate()
        relate()
    }

    /// What is known of a quantity; nil when its type says all.
    func interval(of quantity: Quantity) -> Interval {
        intervals[quantity] ?? Self.widest(quantity, reader)
    }

    private static func widest(_ quantity: Quantity, _ reader: ConditionReader) -> Interval {
        switch quantity {
        case .count: return Interval(0, countLimit)
        case .integer(let place), .magnitude(let place):
            guard case .integer(let type)? = reader.type(of: place) else { return .wide }
            let interval = Interval(type)
            if case .magnitude = quantity { return interval.magnitude }
            return interval
        }
    }

    // MARK: Reading

    private mutating func read(_ condition: Expression) {
        switch condition {
        case .binary(.and, let a, let b, _):
            read(a)
            read(b)
        case .binary(let symbol, let a, let b, _): compare(symbol, a, b)
        case .unary(.not, let inner, _): readNegated(inner)
        case .member(let base, let name, _): readProperty(name, of: base)
        case .methodCall(let base, "contains", let arguments, _):
            guard let (slice, type) = reader.place(base), let wanted = arguments.first,
                let (value, kind) = reader.place(wanted.value), kind == type.element
            else { return }
            atLeastOne(slice)
            guard slice.isWhole, value.isWhole, guards.isEmpty, case .integer = kind else {
                return
            }
            relations.append(.element(value.parameter, of: slice.parameter))
        case .quantified(.forall, let variable, let domain, let body, _):
            readAll(variable, domain, body)
        default: return
        }
    }

    private mutating func readNegated(_ condition: Expression) {
        switch condition {
        case .member(let base, "isEmpty", _):
            if let (place, _) = reader.place(base) { atLeastOne(place) }
        case .member(let base, "isNaN", _):
            if let (place, _) = reader.place(base), isSaid(of: place) { withoutNaN.insert(place) }
        case .unary(.not, let inner, _): read(inner)
        case .binary(.or, let a, let b, _):
            readNegated(a)
            readNegated(b)
        case .binary(let symbol, let a, let b, _):
            guard let opposite = symbol.opposite, !isReal(a), !isReal(b) else { return }
            compare(opposite, a, b)
        default: return
        }
    }

    private func isReal(_ expression: Expression) -> Bool {
        if reader.real(expression) != nil { return true }
        switch reader.place(expression)?.type {
        case .float?, .double?: return true
        default: return false
        }
    }

    private mutating func atLeastOne(_ slice: Place) {
        require(LinearForm(1) - LinearForm(.count(slice)))
    }

    private mutating func require(_ form: LinearForm) {
        inequalities.append(Inequality(form: form, guards: guards))
    }

    /// True when what is read now holds for a place wherever there is something at it.
    private func isSaid(of place: Place) -> Bool {
        guards.allSatisfy { place.exists(onlyWith: $0) }
    }

    private mutating func readProperty(_ name: String, of base: Expression) {
        guard let (place, _) = reader.place(base), isSaid(of: place) else { return }
        switch name {
        case "isSorted": orders[place] = orders[place] ?? .ascending
        case "isEmpty": require(LinearForm(.count(place)))
        case "isASCII":
            require(LinearForm(.integer(place.adding(.element))) - LinearForm(127))
        case "isFinite":
            withoutNaN.insert(place)
            let most = Double.greatestFiniteMagnitude
            confine(place, to: -most...most)
        default: return
        }
    }

    private mutating func readAll(
        _ variable: String, _ domain: Expression.Domain, _ body: Expression
    ) {
        let (outer, outerGuards) = (reader.meanings[variable], guards)
        defer {
            reader.meanings[variable] = outer
            guards = outerGuards
        }
        switch domain {
        case .elements(let collection):
            guard let (place, _) = reader.place(collection) else { return }
            reader.meanings[variable] = .element(place.adding(.element))
            guards.append(place.adding(.element))
            read(body)
        case .range(let range):
            guard let meaning = reader.meaning(of: range) else { return }
            reader.meanings[variable] = meaning
            guard case .index(let place, let first, let end) = meaning else { return }
            if first == 0, end == 0 {
                guards.append(place.adding(.element))
                return read(body)
            }
            guard isSaid(of: place) else { return }
            readOrder(of: place, variable, first, end, body)
        }
    }

    /// `forall i in 1..<a.count: a[i - 1] <= a[i]` and its relatives.
    private mutating func readOrder(
        of place: Place, _ variable: String, _ first: Int, _ end: Int, _ body: Expression
    ) {
        guard case .binary(let symbol, let a, let b, _) = body,
            let left = offset(a, place, variable), let right = offset(b, place, variable)
        else { return }
        let (low, high, isStrict): (Int, Int, Bool)
        switch symbol {
        case .lessOrEqual: (low, high, isStrict) = (left, right, false)
        case .less: (low, high, isStrict) = (left, right, true)
        case .greaterOrEqual: (low, high, isStrict) = (right, left, false)
        case .greater: (low, high, isStrict) = (right, left, true)
        default: return
        }
        guard high == low + 1, first + low <= 0, end + high >= 0 else { return }
        orders[place] = isStrict ? .strictlyAscending : orders[place] ?? .ascending
    }

    /// How far from the variable the index of an element is.
    private func offset(_ expression: Expression, _ slice: Place, _ variable: String) -> Int? {
        guard case .subscripted(let base, let index, _) = expression,
            reader.place(base)?.place == slice
        else { return nil }
        switch index {
        case .name(variable, _): return 0
        case .binary(.add, .name(variable, _), let number, _):
            return reader.constant(number).flatMap { Int(exactly: $0) }
        case .binary(.subtract, .name(variable, _), let number, _):
            return reader.constant(number).flatMap { Int(exactly: -$0) }
        default: return nil
        }
    }

    private mutating func compare(
        _ symbol: Expression.BinaryOperator, _ a: Expression, _ b: Expression
    ) {
        if let left = reader.form(a), let right = reader.form(b) {
            let difference = left - right
            switch symbol {
            case .lessOrEqual: require(difference)
            case .less: require(difference + LinearForm(1))
            case .greaterOrEqual: require(difference.times(-1))
            case .greater: require(difference.times(-1) + LinearForm(1))
            case .equal:
                require(difference)
                require(difference.times(-1))
            default: return
            }
            return
        }
        if let limit = reader.real(b) { return compareReal(a, symbol, limit) }
        if let limit = reader.real(a), let turned = symbol.turned {
            compareReal(b, turned, limit)
        }
    }

    private mutating func compareReal(
        _ expression: Expression, _ symbol: Expression.BinaryOperator, _ limit: Double
    ) {
        guard !limit.isNaN else { return }
        if case .call("abs", let arguments, _) = expression, let inner = arguments.first,
            symbol == .less || symbol == .lessOrEqual, limit >= 0
        {
            compareReal(inner.value, symbol, limit)
            return compareReal(inner.value, symbol == .less ? .greater : .greaterOrEqual, -limit)
        }
        guard let (place, type) = reader.place(expression), type == .double || type == .float,
            isSaid(of: place)
        else { return }
        withoutNaN.insert(place)
        switch symbol {
        case .less: confine(place, to: -.infinity...max(-.infinity, limit.nextDown))
        case .lessOrEqual: confine(place, to: -.infinity...limit)
        case .greater: confine(place, to: min(limit.nextUp, .infinity) ... .infinity)
        case .greaterOrEqual: confine(place, to: limit ... .infinity)
        case .equal: confine(place, to: limit...limit)
        default: withoutNaN.remove(place)
        }
    }

    private mutating func confine(_ place: Place, to range: ClosedRange<Double>) {
        guard let known = reals[place] else {
            reals[place] = range
            return
        }
        let low = max(known.lowerBound, range.lowerBound)
        let high = min(known.upperBound, range.upperBound)
        if low <= high { reals[place] = low...high }
    }

    // MARK: Solving

    /// Draws from each inequality what the others' bounds say of each quantity, a few times over.
    private mutating func propagate() {
        for _ in 0..<4 {
            for inequality in inequalities { narrow(inequality) }
            for case (.magnitude(let place), let interval) in intervals {
                meet(.integer(place), Interval(-interval.high, interval.high))
            }
        }
    }

    private mutating func narrow(_ inequality: Inequality) {
        let form = inequality.form
        guard form.terms.count <= 8 else { return }
        for (quantity, factor) in form.terms {
            // What depends on others that need not be there is not bound by them.
            let needed = inequality.guards + form.terms.keys.map(\.place)
            guard needed.allSatisfy({ quantity.place.exists(onlyWith: $0) }) else { continue }
            // factor * quantity <= rest
            var rest = -form.constant
            for (other, times) in form.terms where other != quantity {
                let known = interval(of: other)
                rest -= times > 0 ? times * known.low : times * known.high
            }
            let known = interval(of: quantity)
            if factor > 0 {
                meet(quantity, Interval(known.low, Self.floor(rest, factor)))
            } else {
                meet(quantity, Interval(-Self.floor(rest, -factor), known.high))
            }
        }
    }

    private static func floor(_ value: BigInt, _ divisor: BigInt) -> BigInt {
        let quotient = value / divisor
        return value < 0 && quotient * divisor != value ? quotient - 1 : quotient
    }

    /// Keeps what both intervals have; conditions that contradict each other are left to rejection.
    private mutating func meet(_ quantity: Quantity, _ interval: Interval) {
        guard interval.low <= interval.high,
            let common = self.interval(of: quantity).intersection(interval)
        else { return }
        intervals[quantity] = common
    }

    /// What ties whole parameters together.
    private mutating func relate() {
        var ties: [Relation] = []
        let forms = inequalities.filter(\.guards.isEmpty).map(\.form)
        for form in forms where form.terms.count == 2 {
            let terms = form.terms.sorted { $0.value > $1.value }
            guard terms[0].value == 1, terms[1].value == -1 else { continue }
            // left <= right - constant
            switch (terms[0].key, terms[1].key) {
            case (.integer(let a), .integer(let b)) where a.isWhole && b.isWhole:
                guard form.constant == 0 || form.constant == 1 else { continue }
                ties.append(.ordered(a.parameter, b.parameter, isStrict: form.constant == 1))
            case (.integer(let a), .count(let b)) where a.isWhole && b.isWhole:
                guard let offset = Int64(exactly: -form.constant) else { continue }
                let low = max(interval(of: .integer(a)).low, -2)
                ties.append(
                    .index(
                        a.parameter, into: b.parameter, low: Int64(clamping: low), offset: offset))
            case (.count(let a), .count(let b)) where a.isWhole && b.isWhole:
                let isEqual = forms.contains(form.times(-1))
                if form.constant == 0, isEqual, a.parameter < b.parameter {
                    ties.append(.sameCount(a.parameter, b.parameter))
                }
            default: continue
            }
        }
        ties += indicesBelow(ties)
        relations = ties.sorted { $0.rank < $1.rank } + relations
    }

    /// `low <= high && high < a.count` makes an index of `low` too.
    private func indicesBelow(_ ties: [Relation]) -> [Relation] {
        var found: [Relation] = []
        for case .ordered(let low, let high, let isStrict) in ties {
            for case .index(high, let slice, _, let offset) in ties {
                let isTied = (ties + found).contains {
                    if case .index(low, _, _, _) = $0 { return true }
                    return false
                }
                guard !isTied, offset > .min else { continue }
                let least = max(interval(of: .integer(Place(parameter: low))).low, -2)
                found.append(
                    .index(
                        low, into: slice, low: Int64(clamping: least),
                        offset: isStrict ? offset - 1 : offset))
            }
        }
        return found
    }
}

extension Relation {
    /// Counts are settled before indices, those before the rest.
    fileprivate var rank: Int {
        switch self {
        case .sameCount: 0
        case .index: 1
        case .ordered: 2
        case .element: 3
        case .sometimesEqual: 4
        }
    }
}

extension Expression.BinaryOperator {
    /// The comparison that holds where this one does not, of values that have an order.
    fileprivate var opposite: Expression.BinaryOperator? {
        switch self {
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        case .notEqual: .equal
        default: nil
        }
    }

    /// The comparison with its sides exchanged.
    fileprivate var turned: Expression.BinaryOperator? {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal: .equal
        default: nil
        }
    }
}
