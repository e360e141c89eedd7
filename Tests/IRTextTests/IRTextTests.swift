import IRText
import Testing

@Suite struct RenamingTests {
    @Test func renamesOnlyTheSymbol() {
        let text = """
            ; @gcd of two
            define i64 @gcd(i64 %gcd) comdat($gcd) {
              %r = call i64 @gcd(i64 1), !note !{!"@gcd"}
              call void @gcd.step(ptr @"gcd")
              ret i64 %r
            }
            """
        let expected = """
            ; @gcd of two
            define i64 @"x y"(i64 %gcd) comdat($"x y") {
              %r = call i64 @"x y"(i64 1), !note !{!"@gcd"}
              call void @gcd.step(ptr @"x y")
              ret i64 %r
            }
            """
        #expect(IRText.renaming(text, function: "gcd", to: "x y") == expected)
        #expect(IRText.renaming(text, function: "other", to: "x") == text)
        #expect(IRText.renaming(" \n", function: "other", to: "x") == " \n")
    }

    @Test func namesMayBeExchanged() {
        let text = "define void @a() {\n  call void @b()\n  ret void\n}\n"
        let expected = "define void @b() {\n  call void @a()\n  ret void\n}\n"
        #expect(IRText.renaming(text, functions: ["a": "b", "b": "a"]) == expected)
    }

    @Test func namesAreQuotedWhereTheyMustBe() {
        #expect(String(decoding: IRName("a.b$c-d_1").spelling, as: UTF8.self) == "a.b$c-d_1")
        #expect(String(decoding: IRName("1a").spelling, as: UTF8.self) == "\"1a\"")
        #expect(
            String(decoding: IRName("a\"\\é").spelling, as: UTF8.self) == "\"a\\22\\5C\\C3\\A9\"")
        #expect(String(decoding: IRName("").spelling, as: UTF8.self) == "\"\"")
    }
}

@Suite struct CombiningTests {
    @Test func oneTextStaysAsItIs() throws {
        #expect(try IRText.combine(["  anything"]) == "  anything")
        #expect(try IRText.combine([]) == "")
    }

    @Test func privateNamesThatClashAreRenamed() throws {
        let first = """
            ; First.
            define i64 @f(i64 %x) {
              %y = call i64 @helper(i64 %x)
              ret i64 %y
            }

            define internal i64 @helper(i64 %x) {
              ret i64 %x
            }

            declare void @llvm.trap()
            """
        let second = first.replacing("@f", with: "@g").replacing("First", with: "Second")
            .replacing("()", with: "() cold")
        let expected = """
            ; First.
            define i64 @f(i64 %x) {
              %y = call i64 @helper(i64 %x)
              ret i64 %y
            }

            define internal i64 @helper(i64 %x) {
              ret i64 %x
            }

            ; Second.
            define i64 @g(i64 %x) {
              %y = call i64 @helper.2(i64 %x)
              ret i64 %y
            }

            define internal i64 @helper.2(i64 %x) {
              ret i64 %x
            }

            declare void @llvm.trap()

            """
        #expect(try IRText.combine([first, second]) == expected)
        let third = try IRText.combine([first, second, first.replacing("@f", with: "@h")])
        #expect(third.contains("call i64 @helper.3("))
    }

    @Test func whatIsVisibleKeepsItsName() throws {
        let hidden = "define internal void @f() {\n  ret void\n}\n"
        let seen = "define void @f() {\n  ret void\n}\n"
        let text = try IRText.combine([hidden, seen])
        #expect(CodeText.definedFunctions(in: Array(text.utf8)) == ["f", "f.2"])
        #expect(text.contains("define void @f()"))
        #expect(throws: IRText.CombineError.definedTwice("f")) {
            try IRText.combine([seen, seen])
        }
    }

    @Test func aDefinitionReplacesADeclaration() throws {
        let user = "declare i64 @gcd(i64, i64)\ndefine i64 @lcm() {\n  ret i64 1\n}\n"
        let maker = "define i64 @gcd(i64 %a, i64 %b) {\n  ret i64 %a\n}\n"
        for texts in [[user, maker], [maker, user]] {
            #expect(try !IRText.combine(texts).contains("declare"))
        }
    }

    @Test func typesAttributesAndMetadataStayApart() throws {
        let first = """
            %t = type { i8 }
            %u = type { %t }
            define void @a(ptr %p) #0 !m !0 {
              %x = load %u, ptr %p
              ret void
            }
            attributes #0 = { nounwind }
            attributes #1 = { cold }
            !0 = !{!1}
            !1 = !{i32 1}
            """
        let second = """
            %t = type { i16 }
            %u = type { %t }
            %v = type opaque
            define void @b(ptr %p) #0 !m !0 {
              br label %t
            t:
              %x = load %u, ptr %p
              ret void
            }
            attributes #0 = { cold }
            attributes #1 = { cold }
            !0 = !{i32 2}
            """
        let text = try IRText.combine([first, second])
        for line in [
            "%t = type { i8 }", "%t.2 = type { i16 }", "%u.2 = type { %t.2 }", "%v = type opaque",
            "define void @b(ptr %p) #2 !m !2 {", "  br label %t.2", "t.2:",
            "  %x = load %u.2, ptr %p", "attributes #2 = { cold }", "!2 = !{i32 2}",
        ] {
            #expect(text.split(separator: "\n").contains(Substring(line)), "\(line)")
        }
        #expect(text.split(separator: "\n").count { $0.hasPrefix("attributes #1") } == 1)
    }

    @Test func countedGlobalsGetNames() throws {
        let first = "@0 = private constant i8 1\n@a = global ptr @0\n"
        let second = "@0 = private constant i8 2\n@b = global ptr @0\n"
        let text = try IRText.combine([first, second])
        #expect(text.contains("@unnamed.0.2 = private constant i8 2"))
        #expect(text.contains("@b = global ptr @unnamed.0.2"))
    }

    @Test func differentTargetsAreRefused() throws {
        let x86 = "target triple = \"x86_64-linux\"\n"
        #expect(try IRText.combine([x86, x86]) == x86)
        #expect(throws: IRText.CombineError.self) {
            try IRText.combine([x86, "target triple = \"aarch64-linux\"\n"])
        }
        #expect(throws: IRText.CombineError.numberedTypes) {
            try IRText.combine(["%0 = type { i8 }", "%0 = type { i8 }"])
        }
    }
}

@Suite struct CodeTextTests {
    @Test func definedFunctionsAreThoseWithABody() {
        let text = "declare void @a()\n; define void @b() {}\ndefine void @\"c d\"() { ret void }"
        #expect(CodeText.definedFunctions(in: Array(text.utf8)) == ["c d"])
    }

    @Test func adviceNamesTheNearest() {
        #expect(
            CodeText.advice(forMissing: "isPrime", defined: ["is_prime", "gcd"])[0].contains(
                "@is_prime"))
        #expect(CodeText.advice(forMissing: "gcd", defined: [])[0].contains("no function"))
        let many = CodeText.advice(
            forMissing: "gcd", defined: Set((0..<9).map { "unrelated\($0)" }))
        #expect(many[0].contains("and 5 more"))
    }
}
