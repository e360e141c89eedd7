import ModelClient
import Pipeline
import Testing

/// Replies as models write them; all of them were written by hand.
@Suite struct RepliesTests {
    static let code = "define i64 @twice(i64 %n) {\n  %r = add i64 %n, %n\n  ret i64 %r\n}\n"

    private static func read(
        _ text: String, stop: ModelReply.StopReason = .finished
    ) throws -> String {
        try CodeReply.module(in: ModelReply(text: text, stop: stop), defining: "twice").get()
    }

    private static func problem(
        _ text: String, stop: ModelReply.StopReason = .finished
    ) -> ReplyProblem.Kind? {
        switch CodeReply.module(in: ModelReply(text: text, stop: stop), defining: "twice") {
        case .success: nil
        case .failure(let problem): problem.kind
        }
    }

    /// Replies that hold exactly `code`, by what is odd about them.
    static let plain = [
        "fence": "```llvm\n\(code)```",
        "other language": "```LLVM-IR title=\"x\"\n\(code)```\n",
        "no language": "Here:\n\n```\n\(code)```\nDone.",
        "tildes": "~~~ll\n\(code)~~~",
        "longer fence": "````llvm\n\(code)````",
        "bare": code,
        "bare in prose": "To define it, use add:\n\n\(code)\nThis doubles n (define more at will).",
        "unclosed": "Sure.\n```llvm\n\(code)",
        "unclosed with prose": "```llvm\n\(code)\nThis adds the number to itself.\n",
        "windows": "Hello\r\n```llvm\r\n"
            + code.split(separator: "\n").map { $0 + "\r\n" }.joined() + "```\r\n",
        "list": "1. First\n2. ```llvm\n"
            + code.split(separator: "\n").map { "   \($0)\n" }.joined() + "   ```\n3. Then",
        "quotation": "> ```llvm\n"
            + code.split(separator: "\n").map { "> \($0)\n" }.joined() + "> ```\n",
        "after words": "Here is the module: ```llvm\n\(code)```",
        "closed on the last line": "```llvm\n\(code.dropLast())```\nIt adds.",
        "two languages":
            "```swift\nfunc twice(n: Int) -> Int { n + n }\n```\n\n```llvm\n\(code)```",
    ]

    @Test(arguments: plain.keys.sorted())
    func codeIsFound(name: String) throws {
        #expect(try Self.read(Self.plain[name] ?? "") == Self.code)
    }

    @Test func escapedTextIsReadable() throws {
        let escaped = """
            ```llvm
            @table = private constant [2 x i8] c&quot;ab&quot;
            define i64 @twice(i64 %n) {
              %v = insertelement &lt;2 x i64&gt; zeroinitializer, i64 %n, i32 0
              %r = add i64 %n, %n
              ret i64 %r
            }
            ```
            """
        let text = try Self.read(escaped)
        #expect(text.contains("c\"ab\""))
        #expect(text.contains("<2 x i64>"))
    }

    /// A function that is about entities keeps them.
    @Test func meantEntitiesStay() throws {
        let meant = "@e = private constant [4 x i8] c\"&lt;\"\n" + Self.code
        #expect(try Self.read("```llvm\n\(meant)```") == meant)
    }

    static let draft = "define i64 @twice(i64 %n) {\n  ret i64 %n\n}\n"

    @Test func ofSeveralDefinitionsTheLastOneCounts() throws {
        #expect(
            try Self.read("```llvm\n\(Self.draft)```\nWait.\n```llvm\n\(Self.code)```") == Self.code
        )
        #expect(
            try Self.read(
                "```llvm\n\(Self.draft)```\nFinal version:\n```llvm\n\(Self.code)```\n"
                    + "A shorter variant:\n```llvm\n\(Self.draft)```") == Self.code)
        #expect(
            try Self.read(
                "```llvm\n\(Self.code)```\nAvoid this:\n```llvm\n\(Self.draft)```") == Self.code)
    }

    @Test func helpersInOtherBlocksAreAdded() throws {
        let caller =
            "declare i64 @help(i64)\ndefine i64 @twice(i64 %n) {\n"
            + "  %r = call i64 @help(i64 %n)\n  ret i64 %r\n}\n"
        let helper = "define internal i64 @help(i64 %n) {\n  ret i64 %n\n}\n"
        let text = try Self.read("The helper:\n```llvm\n\(helper)```\nThe rest:\n```\n\(caller)```")
        #expect(text.contains("define internal i64 @help"))
        #expect(text.contains("define i64 @twice"))
        let other = "define internal i64 @help(i64 %n) {\n  ret i64 0\n}\n"
        #expect(
            Self.problem("```\n\(helper)```\n```\n\(other)```\n```\n\(caller)```") == .ambiguous)
    }

    @Test func whatCannotBeReadIsNamed() {
        #expect(Self.problem("") == .empty)
        #expect(Self.problem(" \n ", stop: .outputLimit) == .truncated)
        #expect(Self.problem("I will not.", stop: .refused) == .refused)
        #expect(Self.problem("I add n to itself.") == .noCode)
        #expect(Self.problem("```c\nlong twice(long n) { return n + n; }\n```") == .noCode)
        #expect(
            Self.problem("```\n" + Self.code.replacing("@twice", with: "@double") + "```")
                == .otherFunction)
        #expect(Self.problem("```llvm\n\(Self.code.dropLast(3))", stop: .outputLimit) == .truncated)
        #expect(Self.problem("```llvm\n\(Self.code.dropLast(3))") == .truncated)
        #expect(Self.problem("Let me think", stop: .outputLimit) == .truncated)
        #expect(Self.problem(String(repeating: "x", count: 3 << 20)) == .tooLarge)
    }

    /// Cut off after the code was complete: the code counts.
    @Test func truncatedProseDoesNoHarm() throws {
        #expect(
            try Self.read("```llvm\n\(Self.code)```\nIt ad", stop: .outputLimit) == Self.code)
    }

    @Test func aDeclarationIsNoDefinition() {
        #expect(Self.problem("```llvm\ndeclare i64 @twice(i64)\n```") == .noCode)
    }

    /// Many marks must not take long.
    @Test(arguments: ["```\n", "> ", "{", "define @(", "; ", "`` ", "&lt;"])
    func hostileTextEnds(piece: String) {
        let text = String(repeating: piece, count: (1 << 17) / piece.utf8.count)
        #expect(Self.problem(text) != nil)
    }
}

@Suite struct IntentReplyTests {
    static let file = "# Twice\n\nTwo times `n`.\n\n```intent\nfunc twice(n: Int64) -> Int64\n```\n"

    private static func read(
        _ text: String, stop: ModelReply.StopReason = .finished
    ) throws -> String {
        try IntentReply.file(in: ModelReply(text: text, stop: stop)).get()
    }

    @Test func filesAreFound() throws {
        #expect(try Self.read(Self.file) == Self.file)
        #expect(try Self.read("Of course!\n\n\(Self.file)\nTell me more.") == Self.file)
        #expect(try Self.read("````markdown\n\(Self.file)````") == Self.file)
        #expect(try Self.read("Here:\n```markdown\n\(Self.file)```\nDone") == Self.file)
        #expect(try Self.read("```\n\(Self.file)```") == Self.file)
        #expect(
            try Self.read("```intent\nfunc f(n: Int64) -> Int64\n```")
                == "```intent\nfunc f(n: Int64) -> Int64\n```\n")
        #expect(
            try Self.read("So:\n```\nfunc f(n: Int64) -> Int64\n```")
                == "```intent\nfunc f(n: Int64) -> Int64\n```\n")
    }

    @Test func whatIsNoFileIsRefused() {
        #expect(throws: ReplyProblem.self) { try Self.read("I have a question.") }
        #expect(throws: ReplyProblem.self) {
            try Self.read("# T\n\n```intent\nfunc f(n: In", stop: .outputLimit)
        }
    }
}

@Suite struct ReplyFencesTests {
    @Test func blocksKeepTheirLanguageAndWords() {
        let blocks = ReplyFences.blocks(in: "One:\n```LLVM\na\n```\n\nTwo:\n\n~~~\nb\n~~~\n```c\nd")
        #expect(blocks.map(\.language) == ["llvm", "", "c"])
        #expect(blocks.map(\.text) == ["a\n", "b\n", "d\n"])
        #expect(blocks.map(\.isClosed) == [true, true, false])
        #expect(blocks.map(\.introduction) == ["One:", "Two:", ""])
    }

    @Test func inlineCodeOpensNothing() {
        #expect(ReplyFences.blocks(in: "Use ```add``` here\nand ``x``").isEmpty)
    }

    @Test func anUnclosedBlockEndsWhereTheNextBegins() {
        let blocks = ReplyFences.blocks(in: "```llvm\na\n```llvm\nb\n```")
        #expect(blocks.map(\.isClosed) == [false, true])
    }
}
