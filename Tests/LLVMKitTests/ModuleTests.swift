import LLVMKit
import Testing

@Suite struct ModuleTests {
    @Test func libraryIsTheOneWeDeclare() {
        #expect(LLVM.version.hasPrefix("19."))
        #expect(!LLVM.hostTriple.isEmpty)
    }

    @Test func parseErrorHasLineAndColumn() throws {
        let context = Context()
        let text = "define i64 @f(i64 %x) {\n  %y = ad i64 %x, 1\n  ret i64 %y\n}\n"
        let failure = try failure { _ = try parse(text, in: context) }
        #expect(failure.line == 2)
        #expect(failure.column == 8)
        #expect(failure.message == "expected instruction opcode")
        #expect(failure.description == "2:8: expected instruction opcode")
    }

    @Test func verifyErrorShowsTheInstructionAndItsLine() throws {
        let context = Context()
        let text = """
            define i64 @f(i64 %x) {
            entry:
              %y = add i64 %z, 1
              %z = add i64 %x, 1
              ret i64 %y
            }
            """
        let failure = try failure { _ = try parse(text, in: context) }
        #expect(failure.message.contains("does not dominate"))
        #expect(failure.message.contains("%z = add i64 %x, 1"))
        #expect(failure.line == 4)
    }

    @Test(arguments: [
        ("a bomb of brackets", String(repeating: "[", count: 100_000)),
        ("a bomb of types", "@x = global " + String(repeating: "{", count: 50_000)),
        ("a number without end", "@x = global i64 " + String(repeating: "9", count: 200_000)),
    ])
    func textThatWouldCrashTheParserIsRefused(name: String, text: String) throws {
        let context = Context()
        let failure = try failure { _ = try parse(text, in: context) }
        #expect(failure.message.contains("more than"), "\(name)")
        #expect(failure.line == 1)
    }

    @Test func bitcodeIsRefusedAndWritten() throws {
        let context = Context()
        let module = try parse("define void @f() {\n  ret void\n}\n", in: context)
        let bitcode = module.bitcode
        #expect(bitcode.starts(with: [0x42, 0x43, 0xC0, 0xDE]))
        let failure = try failure { _ = try Module(parsing: bitcode, in: context) }
        #expect(failure.message.contains("bitcode"))
    }

    @Test func emptyAndBinaryTextsDoNoHarm() throws {
        let context = Context()
        let empty = try Module(parsing: [], in: context)
        #expect(empty.functions.isEmpty)
        _ = try failure { _ = try Module(parsing: [0, 255, 254, 1, 10], in: context) }
    }

    @Test func debugInformationIsDroppedUnread() throws {
        let context = Context()
        // The scopes go round in a circle: reading them does not end.
        let text = """
            define i64 @f(i64 %x) !dbg !2 {
              %y = shl i64 %x, 1, !dbg !3
              ret i64 %y, !dbg !3
            }
            !llvm.dbg.cu = !{!0}
            !llvm.module.flags = !{!5}
            !0 = distinct !DICompileUnit(language: DW_LANG_C, file: !1)
            !1 = !DIFile(filename: "a", directory: "b")
            !2 = distinct !DISubprogram(name: "f", scope: !1, unit: !0, spFlags: DISPFlagDefinition)
            !3 = !DILocation(line: 1, scope: !4)
            !4 = distinct !DILexicalBlock(scope: !6, file: !1, line: 1)
            !6 = distinct !DILexicalBlock(scope: !4, file: !1, line: 1)
            !5 = !{i32 2, !"Debug Info Version", i32 3}
            """
        let module = try parse(text, in: context)
        #expect(!String(decoding: module.text, as: UTF8.self).contains("!dbg"))
    }

    @Test func functionsShowHowTheyAreCalled() throws {
        let context = Context()
        let text = """
            define i64 @sum(ptr %p, i64 %n) {
              ret i64 0
            }
            define internal void @helper() {
              ret void
            }
            define fastcc { i1, i64 } @quick() {
              ret { i1, i64 } zeroinitializer
            }
            define void @struct(ptr sret({ i64, i64 }) %out) {
              ret void
            }
            declare i64 @outside(i64)
            """
        let module = try parse(text, in: context)
        let sum = module.signature(of: "sum")
        #expect(sum?.type == "i64 (ptr, i64)")
        #expect(sum != nil && sum?.obstacle == nil)
        #expect(module.signature(of: "helper")?.linkage == .local)
        #expect(module.signature(of: "quick")?.type == "{ i1, i64 } ()")
        #expect(module.signature(of: "quick")?.obstacle?.contains("convention") == true)
        #expect(module.signature(of: "struct")?.obstacle?.contains("sret") == true)
        #expect(module.signature(of: "outside")?.isDefinition == false)
        #expect(module.signature(of: "nowhere") == nil)
        #expect(module.definedFunctionNames == ["sum", "helper", "quick", "struct"])
    }

    @Test func linkingRenamingAndHiding() throws {
        let context = Context()
        var module = try parse(
            "declare i64 @half(i64)\ndefine i64 @f(i64 %x) {\n  %y = call i64 @half(i64 %x)\n"
                + "  ret i64 %y\n}\n", in: context)
        let other = try parse(
            "define i64 @half(i64 %x) {\n  %y = lshr i64 %x, 1\n  ret i64 %y\n}\n", in: context)
        try module.link(other)
        #expect(module.signature(of: "half")?.isDefinition == true)
        module.internalise(except: ["f"])
        #expect(module.signature(of: "half")?.linkage == .local)
        try module.rename(symbol: "f", to: "g")
        #expect(module.signature(of: "g")?.linkage == .external)
        let taken = try failure { try module.rename(symbol: "g", to: "half") }
        #expect(taken.message.contains("'half'"))
        try module.verify()
    }

    @Test func clashingDefinitionsDoNotLink() throws {
        let context = Context()
        let text = "define i64 @f(i64 %x) {\n  ret i64 %x\n}\n"
        var module = try parse(text, in: context)
        let failure = try failure {
            let same = try parse(text, in: context)
            try module.link(same)
        }
        #expect(failure.message.contains("multiply defined"))
    }

    @Test func copyIsIndependent() throws {
        let context = Context()
        let module = try parse("define void @f() {\n  ret void\n}\n", in: context)
        var copy = module.copy()
        try copy.rename(symbol: "f", to: "g")
        #expect(module.definedFunctionNames == ["f"])
        #expect(copy.definedFunctionNames == ["g"])
    }

    @Test func moduleOutlivesTheNameOfItsContext() throws {
        func make() throws -> Module {
            let context = Context()
            return try parse("define void @f() {\n  ret void\n}\n", in: context)
        }
        let module = try make()
        #expect(module.definedFunctionNames == ["f"])
    }

    @Test func badAssemblyFailsInsteadOfExiting() throws {
        let context = Context()
        var module = try parse(
            "define void @f() {\n  call void asm sideeffect \"nonsense %eax\", \"\"()\n"
                + "  ret void\n}\n",
            in: context)
        let machine = try TargetMachine.host(level: .none)
        let failure = try failure { _ = try module.emitObject(machine: machine) }
        #expect(failure.message.contains("nonsense") || failure.message.contains("instruction"))
        #expect(context.diagnostics.contains { $0.severity == .error })
    }

    @Test func unknownPassesAndTargetsAreNamed() throws {
        let context = Context()
        var module = try parse("define void @f() {\n  ret void\n}\n", in: context)
        let machine = try TargetMachine.host(level: .none)
        let pass = try failure { try module.runPasses("no-such-pass", machine: machine) }
        #expect(pass.message.contains("no-such-pass"))
        let target = try failure { _ = try TargetMachine.generic(triple: "abacus-unknown-none") }
        #expect(target.message.contains("abacus"))
    }
}
