import BigInt
import Diagnostics
import Testing

@testable import Intent

/// The fast paths against attaswift's integers, on numbers near the places where they change.
@Suite struct IntegerPropertyTests {
    private static let here = Span(0, 0)

    private static func numbers(_ count: Int) -> [Int] {
        var generator = SeededGenerator(seed: 42)
        var numbers = [0, 1, -1, 2, -2, 3, .max, .min, .max - 1, .min + 1, 1 << 32, -(1 << 32)]
        while numbers.count < count {
            let bits = UInt64(generator.below(64))
            let number = Int(truncatingIfNeeded: generator.next() >> bits)
            numbers.append(generator.below(2) == 0 ? number : 0 &- number)
        }
        return numbers
    }

    private func evaluate(_ symbol: Intent.Expression.BinaryOperator) -> CompiledExpression {
        CompiledExpression(
            .binary(symbol, .name("a", Self.here), .name("b", Self.here), Self.here),
            variables: ["a", "b"], functions: [])
    }

    private func reference(
        _ symbol: Intent.Expression.BinaryOperator, _ a: BigInt, _ b: BigInt
    ) -> Value? {
        switch symbol {
        case .add: Value(a + b)
        case .subtract: Value(a - b)
        case .multiply: Value(a * b)
        case .divide: b == 0 ? nil : Value(a / b)
        case .remainder: b == 0 ? nil : Value(a % b)
        case .less: .bool(a < b)
        case .lessOrEqual: .bool(a <= b)
        case .greater: .bool(a > b)
        case .greaterOrEqual: .bool(a >= b)
        case .equal: .bool(a == b)
        case .notEqual: .bool(a != b)
        default: nil
        }
    }

    @Test(arguments: [
        Intent.Expression.BinaryOperator.add, .subtract, .multiply, .divide, .remainder, .less,
        .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual,
    ])
    func fastPathsAgree(_ symbol: Intent.Expression.BinaryOperator) throws {
        let compiled = evaluate(symbol)
        let numbers = Self.numbers(90)
        for a in numbers {
            for b in numbers {
                let value = try? compiled.evaluate([.integer(a), .integer(b)], calling: noCalls)
                #expect(value == reference(symbol, BigInt(a), BigInt(b)), "\(a) \(symbol) \(b)")
            }
        }
    }

    /// Bit operators on large integers, digit by digit in two's complement.
    @Test func bitOperatorsAgreeWithWords() throws {
        var generator = SeededGenerator(seed: 7)
        let (and, or, xor) = (evaluate(.bitAnd), evaluate(.bitOr), evaluate(.bitXor))
        for _ in 0..<2000 {
            let a = number(&generator)
            let b = number(&generator)
            let modulus = BigInt(1) << 256
            let (x, y) = (wrapped(a, modulus).magnitude, wrapped(b, modulus).magnitude)
            let bindings = [Value(a), Value(b)]
            #expect(
                try and.evaluate(bindings, calling: noCalls) == Value(signed(x & y, modulus)))
            #expect(try or.evaluate(bindings, calling: noCalls) == Value(signed(x | y, modulus)))
            #expect(try xor.evaluate(bindings, calling: noCalls) == Value(signed(x ^ y, modulus)))
        }
    }

    @Test func shiftsAreProductsAndFloors() throws {
        var generator = SeededGenerator(seed: 8)
        let (left, right) = (evaluate(.shiftLeft), evaluate(.shiftRight))
        for _ in 0..<2000 {
            let a = number(&generator)
            let places = generator.below(140)
            let power = BigInt(1) << places
            let bindings = [Value(a), .integer(places)]
            #expect(try left.evaluate(bindings, calling: noCalls) == Value(a * power))
            let (quotient, remainder) = a.quotientAndRemainder(dividingBy: power)
            let floor = remainder.sign == .minus && !remainder.isZero ? quotient - 1 : quotient
            #expect(try right.evaluate(bindings, calling: noCalls) == Value(floor))
        }
    }

    @Test func conversionsToDoubleAreCorrectlyRounded() {
        var generator = SeededGenerator(seed: 9)
        for _ in 0..<2000 {
            let a = number(&generator)
            let double = NumberConversion.double(a)
            let distance = (BigInt(double) - a).magnitude
            #expect(distance <= (BigInt(double.nextUp) - a).magnitude)
            #expect(distance <= (BigInt(double.nextDown) - a).magnitude)
            #expect(double == Double(a.description), "\(a)")
            #expect(NumberConversion.float(a) == Float(a.description), "\(a)")
        }
    }

    @Test func integersAreInTheirOneForm() {
        #expect(Value(BigInt(Int.max)) == .integer(.max))
        #expect(Value(BigInt(Int.min)) == .integer(.min))
        #expect(Value(BigInt(Int.max) + 1) == .bigInteger(BigInt(Int.max) + 1))
    }

    private func number(_ generator: inout SeededGenerator) -> BigInt {
        let words = (0...generator.below(3)).map { _ in UInt(generator.next()) }
        var magnitude = BigUInt(words: words) >> generator.below(64)
        if generator.below(5) == 0 { magnitude = BigUInt(1) << generator.below(130) }
        if generator.below(5) == 0 { magnitude += 1 }
        return BigInt(sign: generator.below(2) == 0 ? .plus : .minus, magnitude: magnitude)
    }

    private func wrapped(_ number: BigInt, _ modulus: BigInt) -> BigInt {
        number.sign == .minus ? number + modulus : number
    }

    private func signed(_ bits: BigUInt, _ modulus: BigInt) -> BigInt {
        let number = BigInt(bits)
        return number >= modulus / 2 ? number - modulus : number
    }
}

@Sendable func noCalls(_ call: FunctionCall) throws(EvaluationFailure) -> Value {
    throw .needsCall(call)
}
