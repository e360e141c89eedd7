import LLVMKit
import Testing

@Suite struct SealedJITTests {
    static let callsGetpid = """
        declare i32 @getpid()
        define i32 @f() {
          %pid = call i32 @getpid()
          ret i32 %pid
        }
        """

    @Test func missingSymbolIsNamed() throws {
        let failure = try failure {
            try withCode(of: Self.callsGetpid, function: "f") { _, _ in }
        }
        #expect(failure.message.contains("'getpid'"))
    }

    @Test func theProcessIsNotVisible() throws {
        let jit = try SealedJIT(symbols: [])
        for symbol in ["getpid", "malloc", "main", "LLVMContextCreate"] {
            let failure = try failure { _ = try jit.address(of: symbol) }
            #expect(failure.message.contains("'\(symbol)'"))
        }
    }

    @Test func handedOverSymbolIsCalled() throws {
        typealias Answer = @convention(c) () -> Int32
        let answer: Answer = { 42 }
        let context = Context()
        var module = try parse(Self.callsGetpid, in: context)
        let address = unsafeBitCast(answer, to: UnsafeRawPointer.self)
        let jit = try SealedJIT(symbols: [SealedJIT.Symbol(name: "getpid", address: address)])
        try jit.add(&module, machine: try TargetMachine.host(level: .none))
        let function = unsafeBitCast(try jit.address(of: "f"), to: Answer.self)
        #expect(function() == 42)
    }

    @Test func manyAddressesComeInTheOrderAsked() throws {
        let context = Context()
        let text = (0..<20).map { "define i64 @f\($0)() {\n  ret i64 \($0)\n}\n" }.joined()
        var module = try parse(text, in: context)
        let jit = try SealedJIT(symbols: [])
        try jit.add(&module, machine: try TargetMachine.host(level: .none))
        let order = (0..<20).reversed().map { $0 }
        let addresses = try jit.addresses(of: order.map { "f\($0)" })
        let results = addresses.map { unsafeBitCast($0, to: NullaryFunction.self)() }
        #expect(results == order.map { Int64($0) })
    }

    @Test func symbolDefinedTwiceIsAnError() throws {
        let context = Context()
        let text = "define i64 @f() {\n  ret i64 1\n}\n"
        let jit = try SealedJIT(symbols: [])
        let machine = try TargetMachine.host(level: .none)
        var first = try parse(text, in: context)
        try jit.add(&first, machine: machine)
        let failure = try failure {
            var second = try parse(text, in: context)
            try jit.add(&second, machine: machine)
            _ = try jit.address(of: "f")
        }
        #expect(failure.message.contains("f"))
    }

    @Test(arguments: TargetMachine.Level.allCases)
    func levelsAgree(level: TargetMachine.Level) throws {
        let result = try withCode(of: InstrumentationTests.gcd, function: "gcd", level: level) {
            address, _ in unsafeBitCast(address, to: BinaryFunction.self)(1071, 462)
        }
        #expect(result == 21)
    }

    @Test(arguments: Repository.runtimeModules)
    func libraryCompilesAndLinks(path: String) throws {
        let context = Context()
        var module = try Module(parsing: try Repository.bytes(of: path), in: context)
        let names = module.functions.filter { $0.obstacle == nil }.map(\.name)
        let jit = try SealedJIT(symbols: memorySymbols)
        try jit.add(&module, machine: try TargetMachine.host(level: .none))
        #expect(try jit.addresses(of: names).count == names.count)
    }
}
