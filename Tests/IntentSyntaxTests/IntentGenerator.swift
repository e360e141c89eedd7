import BigInt
import Diagnostics
import Intent

/// A small deterministic source of randomness (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Makes up intents, well formed but not well typed, with every form of the syntax.
struct IntentGenerator {
    var random: SeededGenerator
    private let nowhere = Span(0, 0)

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
    private mutating func chance(_ outOf: Int) -> Bool { below(outOf) == 0 }
    private mutating func pick<T>(_ elements: [T]) -> T { elements[below(elements.count)] }

    private mutating func several<T>(
        _ range: ClosedRange<Int>, _ make: (inout IntentGenerator) -> T
    ) -> [T] {
        (0..<(range.lowerBound + below(range.count))).map { _ in make(&self) }
    }

    mutating func name() -> String {
        pick(["a", "b", "numbers", "result", "x1", "_y", "count", "isFine", "steps", "eE", "in1"])
    }

    mutating func type(_ depth: Int) -> Type {
        let scalars: [Type] = [
            .bool, .float, .double, .string, .integer(.int64), .integer(.uint8),
            .integer(IntegerType(bits: 32, isSigned: false)),
            .integer(IntegerType(bits: 16, isSigned: true)),
        ]
        if depth == 0 { return pick(scalars) }
        return switch below(4) {
        case 0: .array(type(depth - 1))
        case 1: .optional(type(depth - 1))
        case 2: .tuple(several(2...3) { $0.type(depth - 1) })
        default: pick(scalars)
        }
    }

    private mutating func literal() -> Expression.Literal {
        switch below(8) {
        case 0: .bool(chance(2))
        case 1: .nil
        case 2: .double(Double(below(1000)) * pick([0.001, 1, 1e30, -1.5, 1e-300]))
        case 3, 4: .string(string())
        case 5: .integer(BigInt(below(100)) * pick([BigInt(1), BigInt(10).power(30), -1]))
        default: .integer(BigInt(below(20)))
        }
    }

    private mutating func string() -> [UInt8] {
        let parts = [
            "a", "\"", "\\", "\n", "é", "🦊", "\u{0}", "//", "```", "\u{202E}", " ", "e\u{301}",
        ]
        return Array(several(0...4) { $0.pick(parts) }.joined().utf8)
    }

    mutating func argument(_ depth: Int) -> Expression.Argument {
        .init(
            label: chance(5) ? pick(["of", "ascii", "by"]) : nil, isInout: chance(6),
            value: expression(depth))
    }

    private mutating func range(_ depth: Int, isOpen: Bool) -> Expression.RangeExpression {
        let shape = isOpen ? below(5) : below(2)
        return switch shape {
        case 0: .init(lower: expression(depth), upper: expression(depth), includesUpper: false)
        case 1: .init(lower: expression(depth), upper: expression(depth), includesUpper: true)
        case 2: .init(lower: expression(depth), upper: nil, includesUpper: true)
        case 3: .init(lower: nil, upper: expression(depth), includesUpper: chance(2))
        default: .init(lower: nil, upper: nil, includesUpper: true)
        }
    }

    mutating func expression(_ depth: Int) -> Expression {
        if depth == 0 {
            return chance(2) ? .literal(literal(), nowhere) : .name(name(), nowhere)
        }
        let inner = depth - 1
        switch below(17) {
        case 0: return .old(expression(inner), nowhere)
        case 1: return .array(several(0...3) { $0.expression(inner) }, nowhere)
        case 2: return .tuple(several(2...3) { $0.expression(inner) }, nowhere)
        case 3: return .unary(pick(Expression.UnaryOperator.allCases), expression(inner), nowhere)
        case 4, 5, 6, 7, 8:
            let binary = pick(Expression.BinaryOperator.allCases)
            return .binary(binary, expression(inner), expression(inner), nowhere)
        case 9:
            return .conditional(expression(inner), expression(inner), expression(inner), nowhere)
        case 10: return .subscripted(expression(inner), index: expression(inner), nowhere)
        case 11: return .slice(expression(inner), range(inner, isOpen: true), nowhere)
        case 12: return .member(expression(inner), pick(["count", "first", "0", "12"]), nowhere)
        case 13:
            let arguments = several(0...2) { $0.argument(inner) }
            return .methodCall(expression(inner), pick(["contains", "sorted"]), arguments, nowhere)
        case 14:
            let function = pick(["f", "gcd", "Double", "Int64", "count", "max"])
            return .call(function, several(0...3) { $0.argument(inner) }, nowhere)
        case 15: return .member(.typeName(type(0), nowhere), pick(["max", "infinity"]), nowhere)
        default:
            let domain: Expression.Domain =
                chance(2) ? .elements(expression(inner)) : .range(range(inner, isOpen: false))
            return .quantified(
                pick(Expression.Quantifier.allCases), variable: pick(["i", "x", "count"]),
                over: domain, body: expression(inner), nowhere)
        }
    }

    private mutating func example(_ depth: Int) -> Example {
        let leaves = chance(3) ? several(1...3) { $0.expression(depth) } : []
        let expectation: Example.Expectation =
            switch below(3) {
            case 0 where !leaves.isEmpty: .none
            case 1: .approximately(expression(depth), tolerance: expression(depth))
            default: .equals(expression(depth))
            }
        return Example(
            arguments: several(0...3) { $0.argument(depth) }, expectation: expectation,
            leaves: leaves, isHeldOut: chance(4))
    }

    mutating func function() -> FunctionIntent {
        let name = pick(["f", "gcd", "sort_all", "bound", "law1"])
        var counts: [String: Int] = [:]
        let clauses = several(0...6) { generator -> Clause in
            let depth = generator.below(5)
            let (kind, word): (Clause.Kind, String) =
                switch generator.below(6) {
                case 0: (.requires(generator.expression(depth)), "requires")
                case 1: (.ensures(generator.expression(depth)), "ensures")
                case 2: (.law(generator.expression(depth)), "law")
                case 3: (.bound(generator.expression(depth)), "bound")
                default: (.example(generator.example(depth)), "example")
                }
            counts[word, default: 0] += 1
            return Clause(
                kind: kind, name: "\(name)/\(word).\(counts[word, default: 0])", span: Span(0, 0))
        }
        let parameters = several(0...3) { generator in
            Parameter(
                name: generator.pick(["a", "b", "bound", "law", "leaves1", "example"]),
                type: generator.type(3), isInout: generator.chance(3))
        }
        return FunctionIntent(
            signature: Signature(
                name: name, parameters: parameters, result: chance(4) ? .void : type(3)),
            clauses: clauses, english: "English.", heading: "Title")
    }
}
