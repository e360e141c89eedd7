import Foundation
import IRText
import Testing

@Suite struct NeutralTextTests {
    private static func neutral(_ text: String, _ name: String) throws -> String {
        try IRNeutralText(of: name, in: Array(text.utf8), parameters: [], limitBytes: 60_000).text
    }

    @Test func everyNameIsCounted() throws {
        let text = try Self.neutral(
            """
            ; Adds secrets.
            source_filename = "secret.c"
            target triple = "x86_64-secret-linux"
            %secret_pair = type { i64, ptr }
            %unused = type { i8 }
            @secret_text = private constant [3 x i8] c"ab`", section "secret", !secret !0
            @"secret two" = internal global i64 0

            define i64 @secret(i64 %secret_a, ptr %1) "secret"="yes" #3 !dbg !4 { ; secret
            secret_entry:
              %"secret value" = add i64 %secret_a, 1, !dbg !DILocation(line: 1, scope: !4)
              #dbg_value(i64 %secret_a, !1, !DIExpression(), !2)
              %secret_pair = alloca %secret_pair, align 8
              call void @llvm.dbg.value(metadata i64 %secret_a, metadata !1, metadata !2)
              %3 = call i64 @secret_helper(i64 %"secret value") #2
              %used = load i64, ptr @"secret two", !range !{i64 0, i64 9}
              call void @llvm.assume(i1 true) [ "align"(ptr %1, i64 8) ]
              br label %secret_end
            secret_end:
              ret i64 %3
            }

            define internal i64 @secret_helper(i64 %x) {
              %first = load i8, ptr @secret_text
              %y = call i64 @secret_far(i64 %x)
              ret i64 %y
            }

            declare i64 @secret_far(i64 %secret_x)
            declare void @llvm.assume(i1 noundef)
            declare void @llvm.dbg.value(metadata, metadata, metadata)
            define void @secret_idle() { ret void }
            attributes #2 = { nounwind "secret"="secret" }
            attributes #3 = { "secret" }
            !secret = !{!0}
            !0 = !{!"secret"}
            !4 = !{!"secret"}
            """, "secret")
        #expect(!text.contains("secret"), "\(text)")
        #expect(!text.contains("!"))
        #expect(!text.contains("`"))
        #expect(text.contains("define i64 @f(i64 %p1, ptr %1)"))
        #expect(text.contains("c\"ab\\60\""))
        #expect(text.contains("%v1 = add i64 %p1, 1\n"))
        #expect(text.contains("%type1 = alloca %type1, align 8"))
        #expect(text.contains("[ \"align\"(ptr %1, i64 8) ]"))
        #expect(text.contains("attributes #0 = { nounwind }"))
        #expect(!text.contains("#1"))
        #expect(!text.contains("dbg"))
    }

    @Test func theSameCodeInOtherWordsIsTheSame() throws {
        let a =
            "define i64 @add(i64 %a, i64 %b) {\nentry: ; sum\n  %sum = add i64 %a, %b\n"
            + "  ret i64 %sum\n}"
        let b =
            "define i64   @sub(i64 %x,\n i64 %y) {\nstart:\n  %z = add i64 %x, %y\n"
            + "  ret i64 %z\n}\n"
        #expect(try Self.neutral(a, "add") == Self.neutral(b, "sub"))
    }

    @Test func whatCannotBeShownIsRefused() {
        let intrinsic = """
            define i64 @f(i64 %x) {
              %y = call i64 @llvm.ssa.copy.s_secrets(i64 %x)
              ret i64 %y
            }
            """
        #expect(throws: IRNeutralText.Failure.namedIntrinsic) {
            try Self.neutral(intrinsic, "f")
        }
        #expect(throws: IRNeutralText.Failure.notDefined) { try Self.neutral(intrinsic, "g") }
        #expect(throws: IRNeutralText.Failure.self) {
            try IRNeutralText(
                of: "f", in: Array("define void @f() { ret void }".utf8), parameters: [],
                limitBytes: 5)
        }
    }
}
