import BigInt
import Intent

/// Turns clauses into terms and loops over 64-bit words.
///
/// Clauses are about unbounded integers and the code is not, so what comes out is a candidate like
/// any other.
struct ClauseCompiler {
    struct Compiled {
        var term: Term
        var kind: Operator.Kind
    }

    struct Collection {
        var buffer: Int
        var start: Term
        var count: Term
        var elementKind: Operator.Kind
    }

    /// Where `result` stands for elements of an imagined buffer, in terms that are mined.
    static let resultBuffer = 1_000

    let specification: Specification
    var slots: SlotTable
    var statements: [Statement] = []
    var names: [String: Compiled] = [:]
    var collections: [String: Collection] = [:]
    /// Loops are refused where only terms are wanted.
    let allowsLoops: Bool
    let isUnsigned: Bool

    init(_ specification: Specification, slots: SlotTable, allowsLoops: Bool, withResult: Bool) {
        self.specification = specification
        self.slots = slots
        self.allowsLoops = allowsLoops
        isUnsigned = specification.isUnsigned
        for parameter in specification.parameters {
            switch parameter.shape {
            case .scalar(let layout, let slot):
                names[parameter.name] = Compiled(term: .variable(slot), kind: layout.kind)
            case .slice(let layout, let buffer, let count, _):
                collections[parameter.name] = Collection(
                    buffer: buffer, start: .zero, count: .variable(count),
                    elementKind: layout.elementKind)
            }
        }
        guard withResult, case .buffer(let layout, _) = specification.result else { return }
        collections["result"] = Collection(
            buffer: Self.resultBuffer, start: .zero, count: .zero,
            elementKind: layout.elementKind)
    }

    mutating func compile(_ expression: Intent.Expression) -> Compiled? {
        switch expression {
        case .literal(let literal, _): return compile(literal)
        case .name(let name, _): return names[name]
        case .unary(let symbol, let operand, _): return compile(symbol, operand)
        case .binary(let symbol, let a, let b, _): return compile(symbol, a, b)
        case .conditional(let condition, let a, let b, _): return choose(condition, a, b)
        case .subscripted(let base, let index, _):
            guard let collection = collection(base), let place = compile(index) else { return nil }
            return Compiled(
                term: .element(collection.buffer, Self.plus(collection.start, place.term)),
                kind: collection.elementKind)
        case .member(let base, let name, _): return member(base, name)
        case .methodCall(let base, let name, let arguments, _):
            return method(base, name, arguments)
        case .call(let name, let arguments, _): return call(name, arguments.map(\.value))
        case .quantified(let quantifier, let variable, let domain, let body, _):
            return quantified(quantifier, variable, domain, body)
        default: return nil
        }
    }

    static func plus(_ a: Term, _ b: Term) -> Term {
        if a == .zero { return b }
        if b == .zero { return a }
        return .add(a, b)
    }

    private func compile(_ literal: Intent.Expression.Literal) -> Compiled? {
        switch literal {
        case .bool(let flag): Compiled(term: .constant(flag ? 1 : 0), kind: .bool)
        case .integer(let number):
            number.bitWidth <= 64 || (number.sign == .plus && number.bitWidth <= 65)
                ? Compiled(term: .constant(Int64(truncatingIfNeeded: number)), kind: .word) : nil
        case .double(let number): Compiled(term: .constant(number.word), kind: .double)
        default: nil
        }
    }

    private mutating func compile(
        _ symbol: Intent.Expression.UnaryOperator, _ operand: Intent.Expression
    ) -> Compiled? {
        guard let value = compile(operand) else { return nil }
        switch (symbol, value.kind) {
        case (.minus, .word):
            if case .constant(let number) = value.term {
                return Compiled(term: .constant(0 &- number), kind: .word)
            }
            return Compiled(term: .apply(.negate, [value.term]), kind: .word)
        case (.minus, .double):
            return Compiled(
                term: .apply(.subtractDouble, [.constant((-0.0).word), value.term]),
                kind: .double)
        case (.not, .bool): return Compiled(term: .apply(.not, [value.term]), kind: .bool)
        case (.complement, .word):
            return Compiled(term: .apply(.complement, [value.term]), kind: .word)
        default: return nil
        }
    }

    private mutating func choose(
        _ condition: Intent.Expression, _ a: Intent.Expression, _ b: Intent.Expression
    ) -> Compiled? {
        guard let test = compile(condition), let yes = compile(a), let no = compile(b),
            test.kind == .bool, yes.kind == no.kind
        else { return nil }
        let terms = [test.term, yes.term, no.term]
        switch yes.kind {
        case .word: return Compiled(term: .apply(.select, terms), kind: .word)
        case .double: return Compiled(term: .apply(.selectDouble, terms), kind: .double)
        case .bool:
            let then = Term.apply(.and, [test.term, yes.term])
            let otherwise = Term.apply(.and, [.apply(.not, [test.term]), no.term])
            return Compiled(term: .apply(.or, [then, otherwise]), kind: .bool)
        }
    }

    private mutating func compile(
        _ symbol: Intent.Expression.BinaryOperator, _ left: Intent.Expression,
        _ right: Intent.Expression
    ) -> Compiled? {
        if symbol == .remainder, Self.isTwoToThe64(right) { return compile(left) }
        if symbol == .equal || symbol == .notEqual, let a = collection(left),
            let b = collection(right)
        {
            guard let same = equal(a, b) else { return nil }
            return symbol == .equal
                ? same : Compiled(term: .apply(.not, [same.term]), kind: .bool)
        }
        guard let a = compile(left), let b = compile(right), a.kind == b.kind else { return nil }
        switch a.kind {
        case .word: return words(symbol, a.term, b.term)
        case .bool: return flags(symbol, a.term, b.term)
        case .double: return doubles(symbol, a.term, b.term)
        }
    }

    private static func isTwoToThe64(_ expression: Intent.Expression) -> Bool {
        guard case .call("pow", let arguments, _) = expression, arguments.count == 2,
            case .literal(.integer(2), _) = arguments[0].value,
            case .literal(.integer(64), _) = arguments[1].value
        else { return false }
        return true
    }

    func words(_ symbol: Intent.Expression.BinaryOperator, _ a: Term, _ b: Term) -> Compiled? {
        let word = { (operation: Operator) in
            Compiled(term: .apply(operation, [a, b]), kind: .word)
        }
        let less = isUnsigned ? Operator.unsignedLess : .less
        let test = { (operation: Operator, a: Term, b: Term) in
            Compiled(term: .apply(operation, [a, b]), kind: .bool)
        }
        switch symbol {
        case .add: return word(.add)
        case .subtract: return word(.subtract)
        case .multiply: return word(.multiply)
        case .divide: return word(isUnsigned ? .unsignedDivide : .divide)
        case .remainder: return word(isUnsigned ? .unsignedRemainder : .remainder)
        case .bitAnd: return word(.bitAnd)
        case .bitOr: return word(.bitOr)
        case .bitXor: return word(.bitXor)
        case .shiftLeft: return word(.shiftLeft)
        case .shiftRight: return word(isUnsigned ? .shiftRightLogical : .shiftRightArithmetic)
        case .equal: return test(.equal, a, b)
        case .notEqual: return test(.notEqual, a, b)
        case .less: return test(less, a, b)
        case .greater: return test(less, b, a)
        case .lessOrEqual, .greaterOrEqual:
            let (x, y) = symbol == .lessOrEqual ? (a, b) : (b, a)
            guard isUnsigned else { return test(.lessOrEqual, x, y) }
            return Compiled(
                term: .apply(.not, [.apply(.unsignedLess, [y, x])]), kind: .bool)
        default: return nil
        }
    }

    private func flags(_ symbol: Intent.Expression.BinaryOperator, _ a: Term, _ b: Term)
        -> Compiled?
    {
        let either = Term.apply(
            .or,
            [
                .apply(.and, [a, b]),
                .apply(.and, [.apply(.not, [a]), .apply(.not, [b])]),
            ])
        switch symbol {
        case .and: return Compiled(term: .apply(.and, [a, b]), kind: .bool)
        case .or: return Compiled(term: .apply(.or, [a, b]), kind: .bool)
        case .equal: return Compiled(term: either, kind: .bool)
        case .notEqual: return Compiled(term: .apply(.not, [either]), kind: .bool)
        default: return nil
        }
    }

    private func doubles(_ symbol: Intent.Expression.BinaryOperator, _ a: Term, _ b: Term)
        -> Compiled?
    {
        let table: [Intent.Expression.BinaryOperator: Operator] = [
            .add: .addDouble, .subtract: .subtractDouble, .multiply: .multiplyDouble,
            .divide: .divideDouble, .equal: .equalDouble, .less: .lessDouble,
            .lessOrEqual: .lessOrEqualDouble,
        ]
        if let operation = table[symbol] {
            return Compiled(term: .apply(operation, [a, b]), kind: operation.gives)
        }
        switch symbol {
        case .greater: return Compiled(term: .apply(.lessDouble, [b, a]), kind: .bool)
        case .greaterOrEqual:
            return Compiled(term: .apply(.lessOrEqualDouble, [b, a]), kind: .bool)
        case .notEqual:
            return Compiled(term: .apply(.not, [.apply(.equalDouble, [a, b])]), kind: .bool)
        default: return nil
        }
    }
}
