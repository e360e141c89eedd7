import ABI
import Intent
import SandboxProtocol
import Testing

@Suite struct ValueCodecTests {
    static let values: [(Type, Value)] = [
        (.bool, .bool(true)),
        (.integer(IntegerType(bits: 8, isSigned: true)), .integer(-128)),
        (.integer(.uint8), .integer(255)),
        (.integer(IntegerType(bits: 16, isSigned: true)), .integer(-2)),
        (.integer(IntegerType(bits: 32, isSigned: false)), .integer(4_000_000_000)),
        (.integer(.int64), .integer(Int.min)),
        (.integer(IntegerType(bits: 64, isSigned: false)), .integer(7)),
        (.float, .double(0.1.rounded(toFloat: ()))),
        (.double, .double(-0.1)),
        (.string, .string(Array("é🦊".utf8))),
        (.array(.integer(.uint8)), .array([.integer(0), .integer(255)])),
        (.array(.string), .array([.string([]), .string(Array("ab".utf8))])),
        (.array(.array(.bool)), .array([.array([]), .array([.bool(false), .bool(true)])])),
        (.tuple([.bool, .string]), .tuple([.bool(false), .string([65])])),
        (.optional(.integer(.int64)), Value.none),
        (.optional(.optional(.string)), .some(.some(.string([66])))),
    ]

    @Test(arguments: values)
    func roundTrip(_ type: Type, _ value: Value) {
        var bytes: [UInt8] = [9]
        ValueCodec.encode(value, as: ABI.shape(of: type), into: &bytes)
        var offset = 1
        #expect(ValueCodec.decode(bytes, at: &offset, as: type) == value)
        #expect(offset == bytes.count)
        for length in 1..<bytes.count {
            var start = 1
            let cut = ValueCodec.decode(Array(bytes[..<length]), at: &start, as: type)
            #expect(cut == nil)
            #expect(start == 1)
        }
    }

    @Test func wireFormIsLittleEndian() {
        var bytes: [UInt8] = []
        ValueCodec.encode(
            .tuple([.array([.integer(-2)]), .some(.bool(true)), .double(1)]),
            as: .tuple([.slice(.integer(bits: 16)), .optional(.bool), .float]), into: &bytes)
        #expect(bytes == [1, 0, 0, 0, 0, 0, 0, 0, 0xFE, 0xFF, 1, 1, 0, 0, 0x80, 0x3F])
    }

    @Test func largeUnsignedNumbersSurvive() {
        let bytes = [UInt8](repeating: 0xFF, count: 8)
        var offset = 0
        let unsigned = Type.integer(IntegerType(bits: 64, isSigned: false))
        let value = ValueCodec.decode(bytes, at: &offset, as: unsigned) ?? .void
        guard case .bigInteger(let number) = value else {
            Issue.record("expected a big integer, got \(value)")
            return
        }
        #expect("\(number)" == "18446744073709551615")
        var again: [UInt8] = []
        ValueCodec.encode(value, as: .integer(bits: 64), into: &again)
        #expect(again == bytes)
    }

    @Test func otherShapesBecomeZero() {
        var bytes: [UInt8] = []
        ValueCodec.encode(.void, as: .tuple([.bool, .slice(.double)]), into: &bytes)
        #expect(bytes == [UInt8](repeating: 0, count: 9))
    }

    @Test func brokenBytesAreRefused() {
        let huge = [UInt8](repeating: 0xFF, count: 7) + [0x7F]
        var offset = 0
        #expect(ValueCodec.decode(huge, at: &offset, as: .string) == nil)
        #expect(ValueCodec.decode(huge, at: &offset, as: .array(.tuple([.bool, .bool]))) == nil)
        #expect(ValueCodec.decode([2], at: &offset, as: .bool) == nil)
        #expect(ValueCodec.decode([2, 1], at: &offset, as: .optional(.bool)) == nil)
        offset = 5
        #expect(ValueCodec.decode([1], at: &offset, as: .bool) == nil)
        offset = -1
        #expect(ValueCodec.decode([1], at: &offset, as: .bool) == nil)
    }
}

extension Double {
    fileprivate func rounded(toFloat: ()) -> Double { Double(Float(self)) }
}
