import BigInt
import Testing

@testable import Intent

private let int64 = Type.integer(.int64)
private let uint8 = Type.integer(.uint8)
private let uint64 = Type.integer(IntegerType(bits: 64, isSigned: false))
private let int8 = Type.integer(IntegerType(bits: 8, isSigned: true))
private let huge = Value(BigInt(UInt64.max))

@Suite struct CoercionTests {
    static let fitting: [(Value, Type, Value)] = [
        (.integer(5), int64, .integer(5)), (.integer(255), uint8, .integer(255)),
        (huge, uint64, huge), (.integer(-128), int8, .integer(-128)),
        (.integer(5), .double, .double(5)), (.integer(5), .float, .double(5)),
        (.double(0.1), .float, .double(Double(Float(0.1)))), (.double(.nan), .float, .double(.nan)),
        (.double(1e300), .float, .double(.infinity)),
        (.integer(5), .optional(int64), .some(.integer(5))),
        (Value.none, .optional(int64), Value.none),
        (.integer(5), .optional(.double), .some(.double(5))),
        (.some(.integer(5)), .optional(.double), .some(.double(5))),
        (integers(1, 2), .array(.double), .array([.double(1), .double(2)])),
        (
            .array([Value.none, .integer(1)]), .array(.optional(int64)),
            .array([Value.none, .some(.integer(1))])
        ),
        (
            .tuple([.integer(1), .integer(2)]), .tuple([.double, int64]),
            .tuple([.double(1), .integer(2)])
        ),
        (text("é"), .string, text("é")), (.array([]), .array(.string), .array([])),
        (.void, .void, .void),
        (Value(BigInt(1) << 70), .double, .double(0x1p70)),
    ]

    @Test(arguments: fitting)
    func fits(_ value: Value, _ type: Type, _ expected: Value) {
        #expect(value.coerced(to: type) == expected)
        #expect(expected.isValid(for: type))
    }

    static let unfitting: [(Value, Type)] = [
        (.integer(256), uint8), (.integer(-1), uint8), (.integer(128), int8), (huge, int64),
        (.integer(-1), uint64), (Value(BigInt(1) << 64), uint64), (.double(1), int64),
        (.integer(9_007_199_254_740_993), .double), (.integer(16_777_217), .float),
        (.bool(true), int64),
        (.string([0xFF]), .string), (.string([0xED, 0xA0, 0x80]), .string),
        (.string([0xC0, 0x80]), .string),
        (.string([0xE2, 0x82]), .string), (.string([0xF4, 0x90, 0x80, 0x80]), .string),
        (integers(1, 300), .array(uint8)), (.tuple([.integer(1)]), .tuple([int64, int64])),
        (Value.none, int64), (.void, int64), (text("a"), .array(uint8)),
    ]

    @Test(arguments: unfitting)
    func doesNotFit(_ value: Value, _ type: Type) {
        #expect(value.coerced(to: type) == nil)
        #expect(!value.isValid(for: type))
    }

    @Test func validityIsStrict() {
        #expect(!Value.integer(1).isValid(for: .double))
        #expect(!Value.integer(1).isValid(for: .optional(int64)))
        #expect(!Value.double(0.1).isValid(for: .float))
        #expect(Value.double(.infinity).isValid(for: .float))
        #expect(Value.string(Array("日本🦊".utf8)).isValid(for: .string))
    }
}

@Suite struct EqualityTests {
    @Test func identityDistinguishesZerosAndUnitesNaN() {
        #expect(Value.double(.nan) == Value.double(-.nan))
        #expect(Value.double(0) != Value.double(-0.0))
        #expect(
            Set<Value>([.double(.nan), .double(.signalingNaN), .double(0), .double(-0.0)]).count
                == 3)
        #expect(Value.some(Value.none) != Value.none)
        #expect(Value.integer(1) != .double(1))
        #expect(Value.array([.integer(1)]) != .tuple([.integer(1)]))
    }

    @Test func examplesTakeNaNForNaN() {
        #expect(ClauseEquality.equal(.double(.nan), .double(.nan)))
        #expect(ClauseEquality.equal(.array([.double(.nan)]), .array([.double(.nan)])))
        #expect(ClauseEquality.equal(.double(0), .double(-0.0)))
        #expect(ClauseEquality.equal(.some(.integer(1)), .integer(1)))
        #expect(!ClauseEquality.equal(Value.none, .integer(1)))
        #expect(!ClauseEquality.equal(.some(Value.none), Value.none))
        #expect(!ClauseEquality.equal(integers(1), integers(1, 2)))
    }

    @Test func nearness() {
        func near(_ a: Value, _ b: Value, _ tolerance: Double) -> Bool {
            ClauseEquality.approximatelyEqual(a, b, tolerance: tolerance)
        }
        #expect(near(.double(1), .double(1.5), 0.5))
        #expect(!near(.double(1), .double(1.5), 0.49))
        #expect(near(.double(.infinity), .double(.infinity), 0))
        #expect(!near(.double(.infinity), .double(-.infinity), 1e308))
        #expect(!near(.double(.nan), .double(1), .infinity))
        #expect(near(.array([.double(1), .double(2)]), .array([.double(1.1), .double(2.1)]), 0.2))
        #expect(!near(.array([.double(1)]), .array([]), 0.2))
        #expect(near(.some(.double(1)), .some(.double(1.1)), 0.2))
        #expect(!near(Value.none, .some(.double(1.1)), 0.2))
        #expect(near(.tuple([.integer(1), .double(2)]), .tuple([.integer(1), .double(2.1)]), 0.2))
    }
}

@Suite struct LiteralTests {
    static let texts: [(Value, Type, String)] = [
        (.integer(-5), int64, "-5"), (huge, uint64, "18446744073709551615"),
        (.bool(true), .bool, "true"),
        (.double(1), .double, "1.0"), (.double(-0.0), .double, "-0.0"),
        (.double(0.1), .double, "0.1"),
        (.double(.infinity), .double, "Double.infinity"),
        (.double(-.infinity), .float, "-Double.infinity"),
        (.double(.nan), .double, "Double.nan"), (.double(Double(Float(0.1))), .float, "0.1"),
        (Value.none, .optional(int64), "nil"), (.some(.integer(3)), .optional(int64), "3"),
        (.tuple([.integer(1), text("a")]), .tuple([int64, .string]), "(1, \"a\")"),
        (integers(1, 2), .array(uint8), "[1, 2]"), (.array([]), .array(.string), "[]"),
        (text("a\"\\\n\t\r\0é"), .string, #""a\"\\\n\t\r\0é""#),
        (text("\u{7F}\u{200B}"), .string, #""\u{7F}\u{200B}""#),
        (.string([0x61, 0xFF, 0x62]), .string, #""a\xFFb" (not valid UTF-8)"#),
        (.void, .void, "()"),
    ]

    @Test(arguments: texts)
    func isWritten(_ value: Value, _ type: Type, _ expected: String) {
        #expect(value.literal(of: type) == expected)
    }

    @Test func longOnesAreCut() {
        let numbers = Value.array((0..<1000).map { .integer($0) })
        let array = numbers.literal(of: .array(int64), limit: 60)
        #expect(array.hasPrefix("[0, 1, 2, ") && array.hasSuffix(" more …, 999]"))
        #expect(array.utf8.count <= 70)
        let string = Value.string(Array(repeating: 97, count: 1000)).literal(of: .string, limit: 40)
        #expect(string.hasPrefix("\"aaaa") && string.hasSuffix("aaa\" (1000 bytes)"))
        #expect(string.utf8.count <= 60)
        let fox = text(String(repeating: "🦊", count: 100)).literal(of: .string, limit: 41)
        #expect(!fox.contains("\\x") && fox.contains("…"))
        #expect(Value.integer(.min).literal(of: int64, limit: 5) == "-9223372036854775808")
        let nested = Value.array(
            Array(repeating: text(String(repeating: "b", count: 500)), count: 50))
        #expect(nested.literal(of: .array(.string), limit: 100).utf8.count < 250)
    }

    /// What is written is read again as the same value.
    @Test(arguments: [
        int64, uint64, uint8, .double, .float, .string, .array(.string), .array(int64),
        .array(.double),
        .optional(.string), .tuple([int64, .string]), .array(.array(int64)),
        .array(.optional(int64)),
        .array(.tuple([.bool, .float])),
    ])
    func roundTrip(_ type: Type) throws {
        let intent = FunctionIntent(
            signature: Signature(
                name: "f", parameters: [Parameter(name: "p", type: type)], result: .void),
            clauses: [])
        let made = BoundaryInputs.make(for: intent, limit: 150) { _ in true }
        #expect(made.inputs.count >= 100)
        for arguments in made.inputs {
            let literal = arguments[0].literal(of: type)
            let (expression, diagnostics) = ExpressionReader.read(text: literal, name: "<literal>")
            let parsed = try #require(expression, "\(literal): \(diagnostics)")
            let value = try Evaluator.constant(parsed).coerced(to: type)
            #expect(value == arguments[0], "\(literal)")
        }
    }
}
