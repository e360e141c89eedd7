import Intent

extension ClauseCompiler {
    mutating func collection(_ expression: Intent.Expression) -> Collection? {
        switch expression {
        case .name(let name, _): return collections[name]
        case .old(.name(let name, _), _): return collections[name]
        case .slice(let base, let range, _):
            guard let whole = collection(base) else { return nil }
            var low = Term.zero
            if let lower = range.lower {
                guard let start = compile(lower) else { return nil }
                low = start.term
            }
            var high = whole.count
            if let upper = range.upper {
                guard let end = compile(upper) else { return nil }
                high = range.includesUpper ? .add(end.term, .one) : end.term
            }
            return Collection(
                buffer: whole.buffer, start: Self.plus(whole.start, low),
                count: low == .zero ? high : .subtract(high, low),
                elementKind: whole.elementKind)
        default: return nil
        }
    }

    mutating func member(_ base: Intent.Expression, _ name: String) -> Compiled? {
        if case .typeName(.integer(let type), _) = base {
            let bound = name == "max" ? type.maximum : type.minimum
            return Compiled(term: .constant(Int64(truncatingIfNeeded: bound)), kind: .word)
        }
        guard let whole = collection(base), whole.buffer != Self.resultBuffer else { return nil }
        switch name {
        case "count": return Compiled(term: whole.count, kind: .word)
        case "isEmpty": return Compiled(term: .apply(.equal, [whole.count, .zero]), kind: .bool)
        case "isSorted":
            let index = slots.add("index")
            let left = Term.element(whole.buffer, Self.plus(whole.start, .variable(index)))
            let next = Term.add(.variable(index), .one)
            let right = Term.element(whole.buffer, Self.plus(whole.start, next))
            let operation = whole.elementKind == .double ? Operator.lessOrEqualDouble : .lessOrEqual
            return every(
                index, from: .zero, below: .subtract(whole.count, .one),
                .apply(operation, [left, right]))
        default: return nil
        }
    }

    /// True when the condition holds for every value of `index` in the range.
    private mutating func every(
        _ index: Int, from low: Term, below high: Term, _ condition: Term,
        _ inner: [Statement] = []
    ) -> Compiled? {
        guard allowsLoops else { return nil }
        let holds = slots.add("holds_so_far", .bool)
        let end = slots.add("end")
        statements += [
            .set(index, low), .set(end, high), .set(holds, .one),
            .loop(
                while: .apply(.and, [.less(.variable(index), .variable(end)), .variable(holds)]),
                body: inner + [
                    .set(holds, condition), .set(index, .add(.variable(index), .one)),
                ]),
        ]
        return Compiled(term: .variable(holds), kind: .bool)
    }

    mutating func equal(_ a: Collection, _ b: Collection) -> Compiled? {
        guard a.buffer != Self.resultBuffer, b.buffer != Self.resultBuffer else { return nil }
        let index = slots.add("index")
        let left = Term.element(a.buffer, Self.plus(a.start, .variable(index)))
        let right = Term.element(b.buffer, Self.plus(b.start, .variable(index)))
        let operation = a.elementKind == .double ? Operator.equalDouble : .equal
        let sameCount = Term.apply(.equal, [a.count, b.count])
        guard
            let same = every(
                index, from: .zero, below: .select(sameCount, a.count, .zero),
                .apply(operation, [left, right]))
        else { return nil }
        return Compiled(term: .apply(.and, [sameCount, same.term]), kind: .bool)
    }

    mutating func quantified(
        _ quantifier: Intent.Expression.Quantifier, _ variable: String,
        _ domain: Intent.Expression.Domain, _ body: Intent.Expression
    ) -> Compiled? {
        let index = slots.add(quantifierSlotName(variable))
        var low = Term.zero
        var high = Term.zero
        var bound = Compiled(term: .variable(index), kind: .word)
        switch domain {
        case .range(let range):
            guard let lower = range.lower, let upper = range.upper, let a = compile(lower),
                let b = compile(upper)
            else { return nil }
            low = a.term
            high = range.includesUpper ? .add(b.term, .one) : b.term
        case .elements(let expression):
            guard let whole = collection(expression), whole.buffer != Self.resultBuffer else {
                return nil
            }
            high = whole.count
            bound = Compiled(
                term: .element(whole.buffer, Self.plus(whole.start, .variable(index))),
                kind: whole.elementKind)
        }
        guard allowsLoops else { return nil }
        let hidden = names[variable]
        names[variable] = bound
        let outer = statements
        statements = []
        let condition = compile(body)
        let inner = statements
        statements = outer
        names[variable] = hidden
        guard let condition, condition.kind == .bool else { return nil }
        switch quantifier {
        case .forall: return every(index, from: low, below: high, condition.term, inner)
        case .exists:
            let none = Term.apply(.not, [condition.term])
            guard let all = every(index, from: low, below: high, none, inner) else { return nil }
            return Compiled(term: .apply(.not, [all.term]), kind: .bool)
        case .count:
            let found = slots.add("found")
            return total(
                found, from: .zero, index, low, high,
                inner + [
                    .set(found, .add(.variable(found), .select(condition.term, .one, .zero)))
                ])
        }
    }

    private func quantifierSlotName(_ variable: String) -> String {
        specification.parameters.contains { $0.name == variable } ? "index" : variable
    }

    private mutating func total(
        _ slot: Int, from initial: Term, _ index: Int, _ low: Term, _ high: Term,
        _ body: [Statement], kind: Operator.Kind = .word
    ) -> Compiled? {
        guard allowsLoops else { return nil }
        let end = slots.add("end")
        statements += [
            .set(slot, initial), .set(index, low), .set(end, high),
            .loop(
                while: .less(.variable(index), .variable(end)),
                body: body + [.set(index, .add(.variable(index), .one))]),
        ]
        return Compiled(term: .variable(slot), kind: kind)
    }

    mutating func method(
        _ base: Intent.Expression, _ name: String, _ arguments: [Intent.Expression.Argument]
    ) -> Compiled? {
        guard let whole = collection(base), whole.buffer != Self.resultBuffer else { return nil }
        let index = slots.add("index")
        let element = Term.element(whole.buffer, Self.plus(whole.start, .variable(index)))
        let isDouble = whole.elementKind == .double
        switch name {
        case "sum":
            let sum = slots.add("total", whole.elementKind)
            let plus = isDouble ? Operator.addDouble : .add
            return total(
                sum, from: .zero, index, .zero, whole.count,
                [.set(sum, .apply(plus, [.variable(sum), element]))], kind: whole.elementKind)
        case "min", "max":
            let best = slots.add(name == "min" ? "smallest" : "largest", whole.elementKind)
            let word = name == "min" ? Operator.minimum : .maximum
            let double = name == "min" ? Operator.minimumDouble : .maximumDouble
            return total(
                best, from: .element(whole.buffer, whole.start), index, .zero, whole.count,
                [.set(best, .apply(isDouble ? double : word, [.variable(best), element]))],
                kind: whole.elementKind)
        case "contains":
            guard let wanted = arguments.first.flatMap({ compile($0.value) }),
                wanted.kind == whole.elementKind
            else { return nil }
            let equal = Term.apply(isDouble ? .equalDouble : .equal, [element, wanted.term])
            guard
                let none = every(
                    index, from: .zero, below: whole.count, .apply(.not, [equal]))
            else { return nil }
            return Compiled(term: .apply(.not, [none.term]), kind: .bool)
        case "hasPrefix", "hasSuffix":
            guard let part = arguments.first.flatMap({ collection($0.value) }) else { return nil }
            var here = whole
            here.count = part.count
            if name == "hasSuffix" {
                here.start = Self.plus(here.start, .subtract(whole.count, part.count))
            }
            guard let same = equal(here, part) else { return nil }
            return Compiled(
                term: .apply(
                    .and, [.apply(.lessOrEqual, [part.count, whole.count]), same.term]),
                kind: .bool)
        default: return nil
        }
    }

    mutating func call(_ name: String, _ arguments: [Intent.Expression]) -> Compiled? {
        var values: [Compiled] = []
        for argument in arguments {
            guard let value = compile(argument) else { return nil }
            values.append(value)
        }
        let terms = values.map(\.term)
        guard let first = values.first, values.allSatisfy({ $0.kind == first.kind }) else {
            return nil
        }
        let isDouble = first.kind == .double
        switch (name, values.count) {
        case ("abs", 1):
            return Compiled(
                term: .apply(isDouble ? .magnitudeDouble : .magnitude, terms), kind: first.kind)
        case ("min", 2):
            return Compiled(
                term: .apply(isDouble ? .minimumDouble : .minimum, terms), kind: first.kind)
        case ("max", 2):
            return Compiled(
                term: .apply(isDouble ? .maximumDouble : .maximum, terms), kind: first.kind)
        case ("Double", 1):
            return isDouble ? first : Compiled(term: .apply(.toDouble, terms), kind: .double)
        case ("pow", 2) where first.kind == .word:
            let index = slots.add("index")
            let power = slots.add("power")
            return total(
                power, from: .one, index, .zero, terms[1],
                [.set(power, .apply(.multiply, [.variable(power), terms[0]]))])
        case (_, 1) where first.kind == .word && Self.integerNames.contains(name): return first
        default: return nil
        }
    }

    private static let integerNames: Set<String> = [
        "Int", "Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64", "UInt",
    ]
}
