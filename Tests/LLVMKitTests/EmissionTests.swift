import LLVMKit
import Testing

@Suite struct EmissionTests {
    static let text = """
        source_filename = "/elsewhere/secret.ll"
        declare i64 @half(i64)
        define i64 @quarter(i64 %x) {
          %y = call i64 @half(i64 %x)
          %z = call i64 @half(i64 %y)
          ret i64 %z
        }
        """
    static let half = "define i64 @half(i64 %x) {\n  %y = lshr i64 %x, 1\n  ret i64 %y\n}\n"

    @Test func textComesBack() throws {
        let emission = Emission(exported: ["quarter"], level: .o2)
        let outputs = try emission.emit(
            moduleText: Array(Self.text.utf8), linkedTexts: [Array(Self.half.utf8)],
            formats: Emission.Format.allCases)
        #expect(outputs.count == 4)
        let text = String(decoding: outputs[0], as: UTF8.self)
        #expect(text.contains("lshr i64 %x, 2"))
        #expect(!text.contains("secret"))
        #expect(!text.contains("target-cpu"))
        let context = Context()
        let module = try Module(parsing: outputs[0], in: context)
        try module.verify()
        #expect(module.definedFunctionNames == ["quarter"])
        #expect(outputs[1].starts(with: [0x42, 0x43, 0xC0, 0xDE]))
        #expect(String(decoding: outputs[3], as: UTF8.self).contains("quarter:"))
        let jit = try SealedJIT(symbols: [])
        try jit.add(object: outputs[2])
        typealias Unary = @convention(c) (Int64) -> Int64
        #expect(unsafeBitCast(try jit.address(of: "quarter"), to: Unary.self)(103) == 25)
    }

    @Test(arguments: Emission.Level.allCases)
    func sameBytesTwice(level: Emission.Level) throws {
        let bytes = try Repository.bytes(of: "Runtime/Strings/split.ll")
        let emission = Emission(exported: ["split"], level: level)
        let first = try emission.emit(moduleText: bytes, formats: Emission.Format.allCases)
        let second = try emission.emit(moduleText: bytes, formats: Emission.Format.allCases)
        #expect(first == second)
    }

    @Test func missingExportIsNamed() throws {
        let failure = try failure {
            let emission = Emission(exported: ["third"], level: .o1)
            _ = try emission.emit(moduleText: Array(Self.half.utf8), formats: [.text])
        }
        #expect(failure.message.contains("'third'"))
    }

    /// The machine number of an ELF file is at offset 18; wasm begins with a magic of its own.
    @Test(arguments: [
        ("x86_64-unknown-linux-gnu", [UInt8(62), 0]),
        ("aarch64-unknown-linux-gnu", [UInt8(183), 0]),
        ("riscv64-unknown-linux-gnu", [UInt8(243), 0]),
    ])
    func otherMachinesGetTheirObjects(triple: String, machine: [UInt8]) throws {
        let emission = Emission(exported: ["half"], level: .o2, triple: triple)
        let object = try emission.emit(moduleText: Array(Self.half.utf8), formats: [.object])[0]
        #expect(object.starts(with: [0x7F, 0x45, 0x4C, 0x46]))
        #expect(Array(object[18..<20]) == machine)
    }

    @Test func webAssemblyAndMacGetTheirObjects() throws {
        for (triple, magic) in [
            ("wasm32-unknown-unknown", [UInt8(0), 0x61, 0x73, 0x6D]),
            ("arm64-apple-macosx14.0.0", [UInt8(0xCF), 0xFA, 0xED, 0xFE]),
        ] {
            let emission = Emission(exported: ["half"], level: .o2, triple: triple)
            let object = try emission.emit(moduleText: Array(Self.half.utf8), formats: [.object])
            #expect(object[0].starts(with: magic), "\(triple)")
        }
    }

    @Test func contextsDoNotLeak() throws {
        let bytes = try Repository.bytes(of: "Runtime/Numbers/gcd.ll")
        let machine = try TargetMachine.host(level: .none)
        func cycle() throws {
            let context = Context()
            var module = try Module(parsing: bytes, in: context)
            try module.verify()
            let jit = try SealedJIT(symbols: [])
            try jit.add(&module, machine: machine)
            _ = try jit.address(of: "gcd")
            _ = try? Module(parsing: Array("nonsense".utf8), in: context)
        }
        let before = Context.liveCount
        for _ in 0..<200 { try cycle() }
        // Other tests make contexts at the same time, but not two hundred.
        #expect(Context.liveCount - before < 100)
    }

    @Test(arguments: Repository.runtimeModules)
    func optimisedLibraryIsStillAllowed(path: String) throws {
        let name = String(path.split(separator: "/").last?.dropLast(3) ?? "")
        let emission = Emission(exported: [name], level: .o2)
        let text = try emission.emit(
            moduleText: try Repository.bytes(of: path), formats: [.text])[0]
        let context = Context()
        let module = try Module(parsing: text, in: context)
        try module.verify()
        #expect(PolicyCheck.violations(in: module, exported: [name]).map(\.message) == [])
        #expect(module.definedFunctionNames.contains(name))
    }
}
