import BigInt
import Diagnostics
import Testing

@testable import Intent

/// Expressions of any shape, well typed or not, must end in a value or a failure.
@Suite struct RandomTreeTests {
    private static let here = Span(0, 0)

    /// Grows expressions over the variables `a` to `h`.
    private struct Grower {
        var generator: SeededGenerator

        mutating func expression(_ depth: Int) -> Intent.Expression {
            guard depth > 0 else { return leaf() }
            let here = RandomTreeTests.here
            switch generator.below(15) {
            case 0: return leaf()
            case 1:
                return .unary(
                    pick(Array(Intent.Expression.UnaryOperator.allCases)), expression(depth - 1),
                    here)
            case 2...6:
                let symbol = pick(Array(Intent.Expression.BinaryOperator.allCases))
                return .binary(symbol, expression(depth - 1), expression(depth - 1), here)
            case 7:
                return .conditional(
                    expression(depth - 1), expression(depth - 1), expression(depth - 1), here)
            case 8: return .subscripted(expression(depth - 1), index: expression(depth - 1), here)
            case 9: return .slice(expression(depth - 1), range(depth - 1), here)
            case 10:
                return .member(
                    expression(depth - 1),
                    pick([
                        "count", "first", "last", "isEmpty", "isSorted", "isASCII", "isNaN", "0",
                        "1",
                    ]), here)
            case 11: return method(depth - 1)
            case 12: return call(depth - 1)
            case 13: return .array([expression(depth - 1), expression(depth - 1)], here)
            default:
                let domain: Intent.Expression.Domain =
                    generator.below(2) == 0
                    ? .range(range(depth - 1)) : .elements(expression(depth - 1))
                return .quantified(
                    pick(Array(Intent.Expression.Quantifier.allCases)), variable: pick(["a", "i"]),
                    over: domain, body: expression(depth - 1), here)
            }
        }

        private mutating func range(_ depth: Int) -> Intent.Expression.RangeExpression {
            .init(
                lower: generator.below(5) == 0 ? nil : expression(depth),
                upper: generator.below(5) == 0 ? nil : expression(depth),
                includesUpper: generator.below(2) == 0)
        }

        private mutating func method(_ depth: Int) -> Intent.Expression {
            let names = [
                "contains", "hasPrefix", "hasSuffix", "reversed", "sorted", "sum", "min", "max",
                "firstIndex", "isPermutation", "prefix", "suffix", "dropFirst", "dropLast",
            ]
            let name = pick(names)
            var arguments: [Intent.Expression.Argument] = []
            if !["reversed", "sorted", "sum", "min", "max"].contains(name) {
                let label = ["firstIndex", "isPermutation"].contains(name) ? "of" : nil
                arguments = [.init(label: label, value: expression(depth))]
            }
            return .methodCall(expression(depth), name, arguments, RandomTreeTests.here)
        }

        private mutating func call(_ depth: Int) -> Intent.Expression {
            let name = pick([
                "abs", "min", "max", "pow", "Int64", "UInt8", "Double", "Float", "twice",
            ])
            let count = ["min", "max", "pow"].contains(name) ? 2 : 1
            let arguments = (0..<count).map { _ in
                Intent.Expression.Argument(value: expression(depth))
            }
            return .call(name, arguments, RandomTreeTests.here)
        }

        private mutating func leaf() -> Intent.Expression {
            let here = RandomTreeTests.here
            switch generator.below(8) {
            case 0: return .literal(.integer(BigInt(generator.below(5))), here)
            case 1: return .literal(.integer(BigInt(1) << generator.below(70)), here)
            case 2: return .literal(.nil, here)
            case 3: return .old(.name(pick(["a", "b", "c"]), here), here)
            default: return .name(pick(["a", "b", "c", "d", "e", "f", "g", "h", "i"]), here)
            }
        }

        private mutating func pick<Element>(_ elements: [Element]) -> Element {
            elements[generator.below(elements.count)]
        }
    }

    @Test(arguments: 1...8)
    func everyTreeEnds(_ seed: UInt64) {
        var grower = Grower(generator: SeededGenerator(seed: seed))
        let bindings: [Value] = [
            integers(3, 1, 2), text("aé"), .integer(2), Value(BigInt(1) << 65), .some(integers(1)),
            .tuple([.integer(1), .array([text("x"), text("")])]), .double(1.5), .bool(true),
        ]
        var limits = EvaluationLimits()
        limits.operations = 2000
        limits.integerBits = 500
        limits.elements = 1000
        var values = 0
        for round in 0..<600 {
            let expression = grower.expression(2 + round % 5)
            let compiled = CompiledExpression(
                expression, variables: ["a", "b", "c", "d", "e", "f", "g", "h"],
                functions: ["twice"])
            let value = try? compiled.evaluate(
                bindings, old: bindings, limits: limits,
                calling: { call throws(EvaluationFailure) in call.arguments[0] })
            if value != nil { values += 1 }
        }
        #expect(values > 20)
    }
}
