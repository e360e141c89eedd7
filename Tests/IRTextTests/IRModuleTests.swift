import Foundation
import IRText
import Testing

@Suite struct IRModuleTests {
    static let sample = """
        ; The module's licence.

        target triple = "x86_64-unknown-linux-gnu"
        %pair = type { i64, i64 } ; two numbers
        $c = comdat any
        @table = private constant [2 x i8] c";\\22"
        @outside = external global i32
        @0 = internal global { i32, ptr } { i32 1, ptr @table }, align 8

        ; What it does,
        ; in two lines.
        define internal { i1, i64 } @"a b"(ptr %text, i64 %count) #0 {
        entry: ; define @not {
          %x = load i64, ptr %text, !tbaa !0
          call void @use(ptr @table)
          ret { i1, i64 } zeroinitializer
        }
        define i64 @plain(
            i64 %a) local_unnamed_addr #0 !dbg !0 { ret i64 %a } ; done
        declare void @use(ptr) #0
        attributes #0 = { nounwind "a"="}" }
        !llvm.ident = !{!0}
        !0 = !{!"@plain"}
        """

    let module = IRModule(sample)

    @Test func findsEveryItem() {
        let kinds: [IRItem.Kind] = [
            .comment, .target, .type, .comdat, .global, .global, .global, .function, .function,
            .declaration, .attributes, .namedMetadata, .metadata,
        ]
        #expect(module.items.map(\.kind) == kinds)
        let names = [
            "pair", "c", "table", "outside", "0", "a b", "plain", "use", "0", "llvm.ident", "0",
        ]
        #expect(module.items.compactMap(\.name?.text) == names)
        #expect(
            module.items.map(\.linkage).compactMap { $0 } == [
                "private", "external", "internal", "internal",
            ])
    }

    @Test func functionsKnowTheirParts() throws {
        let function = try #require(module.item(.function, named: "a b"))
        let range = module.byteRange(of: function)
        let text = String(decoding: module.bytes[range], as: UTF8.self)
        #expect(text.hasPrefix("; What it does,\n; in two"))
        #expect(text.hasSuffix("zeroinitializer\n}"))
        #expect(
            module.signatureText(of: function)
                == "define internal { i1 , i64 } @\"a b\" ( ptr %text , i64 %count ) #0")
        #expect(module.globalsReferenced(by: function) == [IRName("use"), IRName("table")])
        #expect(function.parameters.map(module.normalised) == Array("ptr %text , i64 %count".utf8))
        #expect(module.functions.count == 2)
    }

    @Test func layoutDoesNotMatter() {
        let a = IRText.normalised(Array("define void @f() {\n  ret void ; x\n}".utf8))
        let b = IRText.normalised(Array("; y\ndefine  void @f()\n{ ret void }\n\n".utf8))
        let c = IRText.normalised(Array("define void @g() { ret void }".utf8))
        #expect(a == b)
        #expect(a != c)
    }

    @Test func everyTokenIsInExactlyOneItem() {
        for text in Self.broken + [Self.sample] {
            let module = IRModule(text)
            var next = 0
            for item in module.items {
                #expect(item.comments.lowerBound == next)
                #expect(item.comments.upperBound == item.tokens.lowerBound)
                #expect(!item.tokens.isEmpty)
                next = item.tokens.upperBound
            }
            #expect(next == module.tokens.count)
        }
    }

    static let broken = [
        "", "\u{0}", "define", "define @", "define @f", "define @f(", "define @f(()", "declare",
        "define void @f() {", "define define define", "@", "%", "!", "#", "$", "\"", "c\"", "@\"",
        "@x =", "%t = type {", "attributes", "attributes #", "attributes foo = {}", "target",
        "}}}} define void @f() { ret void }", "; only a comment", "; one\n\n; two\n\n\n",
        "@x = global i8 0\n@y", "\"label\": foo", "define void @f() }{ }", "!0", "!0 =", "^0 = x",
        "module asm \"x\" module", "define i32 @f()\n\ndefine i32 @g() { ret i32 0 }",
        "@\"\\2\" = x",
        "é define void @f() { ret void }", "@f(", "define void @f() { ret void } ; x ; y\n;z",
    ]

    @Test(arguments: broken)
    func survivesGarbage(_ text: String) throws {
        let module = IRModule(text)
        for item in module.items { _ = module.byteRange(of: item) }
        for item in module.items { _ = module.signatureText(of: item) }
        _ = IRText.renaming(text, function: "f", to: "g")
        _ = try? IRText.combine([text, text, Self.sample])
        _ = CodeText.definedFunctions(in: Array(text.utf8))
    }

    @Test func survivesEveryTruncation() {
        let bytes = Array(Self.sample.utf8)
        for length in bytes.indices {
            let cut = Array(bytes[..<length])
            #expect(IRModule(cut).items.reduce(0) { $0 + $1.tokens.count } <= length)
            var flipped = bytes
            flipped[length] ^= 0x55
            _ = IRModule(flipped)
        }
    }

    /// Of this thread, so that other work on the machine does not count.
    private func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Sixteen times the text must not cost much more than sixteen times the time.
    @Test func readsInLinearTime() {
        func seconds(_ unit: String, size: Int) -> Double {
            let text = String(repeating: unit, count: size / unit.utf8.count)
            let times = (0..<3).map { _ in
                let start = processorSeconds()
                _ = IRModule(text).items.count
                return processorSeconds() - start
            }
            return times.min() ?? 0
        }
        for unit in [
            Self.sample + "\n", "; x\n\n", "{", "@x = ", "define ", "define void @f() {\n",
        ] {
            let ratio = seconds(unit, size: 160_000) / max(seconds(unit, size: 10_000), 1e-5)
            #expect(ratio < 100, "\(unit)")
        }
    }
}
