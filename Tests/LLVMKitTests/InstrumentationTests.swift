import LLVMKit
import Testing

@Suite struct InstrumentationTests {
    static let gcd = """
        define i64 @gcd(i64 %a, i64 %b) {
        entry:
          br label %next.pair

        next.pair:
          %dividend = phi i64 [ %a, %entry ], [ %divisor, %divide ]
          %divisor = phi i64 [ %b, %entry ], [ %remainder, %divide ]
          %is_done = icmp eq i64 %divisor, 0
          br i1 %is_done, label %finished, label %divide

        divide:
          %remainder = urem i64 %dividend, %divisor
          br label %next.pair

        finished:
          ret i64 %dividend
        }
        """

    /// entry has 1 instruction, next.pair 2, divide 2, finished 1.
    @Test(arguments: [(12, 18, 3), (5, 0, 0), (7, 7, 1)])
    func stepsAreThoseOfAHandCount(a: Int64, b: Int64, divisions: UInt64) throws {
        let expected: UInt64 = 1 + 2 + divisions * (2 + 2) + 1
        let prepare: (inout Module) throws -> Void = { try $0.instrumentSteps(counter: "steps") }
        try withCode(of: Self.gcd, function: "gcd", prepare: prepare) { address, jit in
            let gcd = unsafeBitCast(address, to: BinaryFunction.self)
            let counter = try jit.address(of: "steps")
            _ = gcd(a, b)
            #expect(counter.load(as: UInt64.self) == expected)
            _ = gcd(a, b)
            #expect(counter.load(as: UInt64.self) == 2 * expected)
        }
    }

    @Test func counterMustBeANewName() throws {
        let context = Context()
        var module = try parse("@steps = global i64 0\n", in: context)
        let failure = try failure { try module.instrumentSteps(counter: "steps") }
        #expect(failure.message.contains("'steps'"))
    }

    @Test(arguments: [
        "ret i64 undef", "ret i64 poison",
        "%x = freeze i64 undef\n  ret i64 %x",
        "%x = add i64 undef, 0\n  ret i64 %x",
        "%x = select i1 true, i64 poison, i64 1\n  ret i64 %x",
        "%x = extractvalue { i64, i64 } { i64 1, i64 undef }, 1\n  ret i64 %x",
        "%x = extractelement <2 x i64> <i64 1, i64 poison>, i64 1\n  ret i64 %x",
        "%x = ptrtoint ptr undef to i64\n  ret i64 %x",
        "%x = bitcast double undef to i64\n  ret i64 %x",
        "%x = extractvalue [2 x i64] undef, 0\n  ret i64 %x",
        "br label %next\nnext:\n  %x = phi i64 [ undef, %entry ]\n  ret i64 %x",
        "%x = load i64, ptr @variable\n  ret i64 %x",
    ])
    func undefinedValuesAreMadeOfTheByte(body: String) throws {
        let text =
            "@variable = internal global i64 undef\ndefine i64 @f() {\nentry:\n  \(body)\n}\n"
        for byte: UInt8 in [0xA5, 0x5A] {
            let prepare: (inout Module) throws -> Void = { $0.fillUndefinedOperands(with: byte) }
            let result = try withCode(of: text, function: "f", prepare: prepare) { address, _ in
                unsafeBitCast(address, to: NullaryFunction.self)()
            }
            #expect(UInt64(bitPattern: result) == UInt64(byte) * 0x0101_0101_0101_0101)
        }
    }

    @Test func definedValuesAreLeftAlone() throws {
        let context = Context()
        let text = """
            define { i1, i64 } @f(i64 %x) {
              %some = insertvalue { i1, i64 } undef, i1 true, 0
              %value = insertvalue { i1, i64 } %some, i64 %x, 1
              ret { i1, i64 } %value
            }
            define <2 x i64> @g(<2 x i64> %v) {
              %swapped = shufflevector <2 x i64> %v, <2 x i64> %v, <2 x i32> <i32 1, i32 poison>
              ret <2 x i64> %swapped
            }
            """
        var module = try parse(text, in: context)
        let before = module.text
        module.fillUndefinedOperands(with: 0xA5)
        #expect(module.text == before)
    }

    @Test(arguments: Repository.runtimeModules)
    func libraryStaysValid(path: String) throws {
        let context = Context()
        var module = try Module(parsing: try Repository.bytes(of: path), in: context)
        module.fillUndefinedOperands(with: 0xA5)
        try module.instrumentSteps(counter: "steps")
        module.probeStack()
        try module.verify()
        #expect(module.variableType(of: "steps") == "i64")
    }
}
