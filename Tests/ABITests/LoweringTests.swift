import ABI
import Intent
import SandboxProtocol
import Testing

@Suite struct LoweringTests {
    static let integer = Type.integer(.int64)

    static let signatures: [(String, [Parameter], Type)] = [
        (
            "i64 (i64, i64)",
            [Parameter(name: "a", type: integer), Parameter(name: "b", type: integer)], integer
        ),
        ("void (ptr, i64)", [Parameter(name: "a", type: .array(integer), isInout: true)], .void),
        (
            "{ i1, i64 } (ptr, i64)", [Parameter(name: "a", type: .array(integer))],
            .optional(integer)
        ),
        ("i64 (ptr, i64, ptr, i64)", [Parameter(name: "s", type: .string)], .string),
        (
            "i64 (ptr, i64, i8, ptr, i64, ptr, i64)",
            [
                Parameter(name: "s", type: .string),
                Parameter(name: "by", type: .integer(.uint8)),
            ], .array(.string)
        ),
        ("{ i1, i64 } (i1, ptr, i64)", [Parameter(name: "f", type: .bool)], .optional(.string)),
        (
            "{ i64, { i1, i1 }, i64 } ({ i1, { ptr, i64 } }, ptr, i64, ptr, i64, ptr, i64)",
            [Parameter(name: "t", type: .optional(.string))],
            .tuple([.string, .optional(.bool), .array(.array(.float))])
        ),
    ]

    @Test(arguments: signatures)
    func typesInIR(_ expected: String, _ parameters: [Parameter], _ result: Type) {
        let signature = Signature(name: "f", parameters: parameters, result: result)
        #expect(ABI.irSignature(of: signature) == expected)
    }

    @Test func callShapeHasNoResultForVoid() {
        let shape = ABI.callShape(
            of: Signature(
                name: "sort",
                parameters: [Parameter(name: "a", type: .array(.bool), isInout: true)],
                result: .void))
        #expect(shape.symbol == "sort")
        #expect(shape.result == nil)
        #expect(shape.parameters == [.init(shape: .slice(.bool), isInout: true)])
    }
}
