import ModelClient
import Testing

@testable import Pipeline

/// What is done to code as text, without LLVM.
@Suite struct ModelEngineTextTests {
    /// The first line that is left, with single spaces.
    @Test(arguments: [
        ("define internal i64 @f() {\n  ret i64 0\n}", "define i64 @f() {"),
        ("define linkonce_odr i64 @f() {\n  ret i64 0\n}", "define i64 @f() {"),
        ("define dso_local i64 @f() {\n  ret i64 0\n}", "define dso_local i64 @f() {"),
        ("define i64 @g() {\n  ret i64 0\n}", "define internal i64 @g() {"),
        ("define weak i64 @g() {\n  ret i64 0\n}", "define internal i64 @g() {"),
        ("define private i64 @g() {\n  ret i64 0\n}", "define private i64 @g() {"),
        ("@t = constant [1 x i8] c\"a\"", "@t = internal constant [1 x i8] c\"a\""),
        ("@t = private constant i8 0", "@t = private constant i8 0"),
        ("@t = external global i8", "@t = external global i8"),
        ("target triple = \"x\"\n; c\ndefine i64 @f() {\n  ret i64 0\n}", "; c"),
    ])
    func onlyOneWayToMend(text: String, start: String) {
        let lines = CodeFixes.fixed(text, defining: "f")
            .split(separator: "\n", omittingEmptySubsequences: false)
        let words = lines.map { $0.split(separator: " ").joined(separator: " ") }
        #expect(words.first { !$0.isEmpty } == start)
        #expect(lines.count == text.split(separator: "\n").count)
    }

    @Test(arguments: [
        "", "define", "define @", "@", "@t =", "target", "define i64 @f(", "%", "{}}",
    ])
    func brokenTextDoesNoHarm(text: String) {
        _ = CodeFixes.fixed(text, defining: "f")
        _ = NormalisedCode(text)
    }

    static let code = """
        ; Adds.
        define i64 @f(i64 %a, i64 %b) #0 {
        start:
          %sum = add i64 %a, %b, !tag !0
          br label %end
        end:
          %r = call i64 @help(i64 %sum)
          ret i64 %r
        }
        define internal i64 @help(i64 %x) {
          ret i64 %x
        }
        declare i64 @llvm.abs.i64(i64, i1)
        declare i64 @llvm.smax.i64(i64, i64)
        attributes #0 = { nounwind }
        !0 = !{}
        """

    @Test(arguments: [
        ("; Adds.", "; Something else."), ("%sum", "%total"), ("start", "entry"),
        ("@help", "@helper"), (", !tag !0", ""), ("  ret", "\tret"), ("#0", "#7"), ("!0 = !{}", ""),
        (
            "declare i64 @llvm.abs.i64(i64, i1)\ndeclare i64 @llvm.smax.i64(i64, i64)",
            "declare i64 @llvm.smax.i64(i64, i64)\ndeclare i64 @llvm.abs.i64(i64, i1)"
        ),
    ])
    func namesAndLayoutDoNotCount(old: String, new: String) {
        let changed = Self.code.replacing(old, with: new)
        #expect(changed != Self.code)
        #expect(NormalisedCode(changed) == NormalisedCode(Self.code))
    }

    @Test(arguments: [
        ("add i64", "sub i64"), ("%a, %b, ", "%b, %a, "), ("@f", "@g"), ("nounwind", "noreturn"),
        ("ret i64 %x", "ret i64 1"),
    ])
    func whatIsDoneCounts(old: String, new: String) {
        let changed = Self.code.replacing(old, with: new)
        #expect(changed != Self.code)
        #expect(NormalisedCode(changed) != NormalisedCode(Self.code))
    }

    @Test func excerptsMarkThePlace() {
        let code = "define i64 @f() {\n  %x = add i64 %y, 1\n}\n"
        #expect(
            CodeExcerpt.text(line: 2, of: code, about: "use of undefined value '%y'")
                == "    2 |   %x = add i64 %y, 1\n                       ^")
        #expect(
            CodeExcerpt.text(line: 2, of: code, about: "no")
                == "    2 |   %x = add i64 %y, 1\n          ^")
        #expect(CodeExcerpt.text(line: 0, of: code, about: "") == nil)
        #expect(CodeExcerpt.text(line: 99, of: code, about: "") == nil)
        #expect(CodeExcerpt.line(namedIn: "has undefined behaviour on line 12: `x`") == 12)
        #expect(CodeExcerpt.line(namedIn: "nothing") == nil)
    }

    @Test func longAnswersAreRepeatedAsCodeAlone() {
        let reply = ModelReply(text: String(repeating: "word ", count: 10_000))
        #expect(ReplyEcho.text(of: reply, code: .success("x\n")) == "```llvm\nx\n```")
        let problem = ReplyProblem(.noCode, "none")
        #expect(ReplyEcho.text(of: reply, code: .failure(problem)).utf8.count < 3_000)
        #expect(ReplyEcho.text(of: ModelReply(text: " "), code: .failure(problem)) == "(no answer)")
    }
}
