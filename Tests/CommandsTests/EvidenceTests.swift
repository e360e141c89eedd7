import Foundation
import Testing

/// Evidence beyond the runs that every candidate goes through, from the command line.
@Suite struct EvidenceTests {
    private static let larger = """
        # The larger number

        ```intent
        func larger(a: Int64, b: Int64) -> Int64
        ensures  result >= a && result >= b
        ensures  result == a || result == b
        example  larger(1, 2) == 2
        example  larger(5, -5) == 5
        ```

        """

    private static let right = """
        define i64 @larger(i64 %a, i64 %b) {
        entry:
          %is_first = icmp sgt i64 %a, %b
          %larger = select i1 %is_first, i64 %a, i64 %b
          ret i64 %larger
        }

        """

    /// Wrong for one pair of constants, which no example and no boundary input meets.
    private static let needle = """
        define i64 @larger(i64 %a, i64 %b) {
        entry:
          %is_needle = icmp eq i64 %a, 6148914691236517
          br i1 %is_needle, label %wrong, label %right

        right:
          %is_first = icmp sgt i64 %a, %b
          %larger = select i1 %is_first, i64 %a, i64 %b
          ret i64 %larger

        wrong:
          ret i64 %b
        }

        """

    private func scratch(_ code: String, _ intent: String = larger) throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write(intent, to: "larger.intent.md")
        try scratch.write(code, to: "larger.ll")
        return scratch
    }

    @Test func furtherEvidenceIsGatheredAndCounted() throws {
        let scratch = try scratch(Self.right)
        let result = try scratch.semcom(
            "verify", "larger.intent.md", "--evidence", "1s", "--require", "discriminating", "-v",
            "--report", "page.html")
        #expect(result.code == 0, "\(result.out) \(result.err)")
        #expect(result.out.contains("random inputs, seed 1"))
        #expect(result.out.contains("small changes of the code (100 %)"))
        #expect(result.out.contains("O(1)"))
        let page = try scratch.read("page.html")
        #expect(page.contains("larger(a: Int64, b: Int64)"))
        #expect(page.contains("discriminating"))
    }

    @Test func aNeedleIsFoundByRandomInputs() throws {
        let scratch = try scratch(Self.needle)
        let result = try scratch.semcom("verify", "larger.intent.md", "--evidence", "1s")
        #expect(result.code == 1, "\(result.out) \(result.err)")
        #expect(result.out.contains("larger(6148914691236517,"))
    }

    @Test func theSameSeedFindsTheSame() throws {
        let scratch = try scratch(Self.needle)
        let arguments = ["verify", "larger.intent.md", "--evidence", "1s", "--seed", "7"]
        let first = try SemcomProcess.semcom(arguments, in: scratch.folder)
        let second = try SemcomProcess.semcom(arguments, in: scratch.folder)
        #expect(first.out == second.out)
        #expect(first.code == 1)
    }

    @Test func weakIntentsAreAskedAbout() throws {
        let weak = """
            # The larger number

            ```intent
            func larger(a: Int64, b: Int64) -> Int64
            example  larger(1, 2) == 2
            example  larger(5, -5) == 5
            ```

            """
        let scratch = try scratch(Self.right, weak)
        let result = try scratch.semcom(
            "verify", "larger.intent.md", "--evidence", "1s", "--require", "discriminating")
        #expect(result.code == 2, "\(result.out) \(result.err)")
        #expect(result.out.contains("question"))
        #expect(result.out.contains("discriminating is asked for"))
    }

    @Test(arguments: [
        ["--evidence", "much"], ["--evidence", "0"], ["--require", "best"],
        ["--require", "fuzzed"], ["--seed", "x"],
    ])
    func badOptionsAreRefused(_ options: [String]) throws {
        let scratch = try scratch(Self.right)
        let result = try SemcomProcess.semcom(
            ["verify", "larger.intent.md"] + options, in: scratch.folder)
        #expect(result.code == 64)
        #expect(result.err.contains("--"))
    }

    @Test func implementationsAreCompared() throws {
        let scratch = try scratch(Self.right)
        try scratch.write(Self.needle, to: "needle.ll")
        let equal = try scratch.semcom("diff", "larger.intent.md", "larger.intent.md")
        #expect(equal.code == 0, "\(equal.out) \(equal.err)")
        let different = try scratch.semcom("diff", "larger.intent.md", "needle.ll")
        #expect(different.code == 1, "\(different.out) \(different.err)")
        #expect(different.out.contains("6148914691236517"))
    }
}
