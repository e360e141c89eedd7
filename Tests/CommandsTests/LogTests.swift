import Foundation
import Testing

/// What `semcom log` shows of a run, and how code comes back from what was recorded.
@Suite("Log and recorded answers", .serialized)
struct LogTests {
    private func project() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write(
            """
            # Blend

            Twice the first and three times the second.

            ```intent
            func blend(a: Int64, b: Int64) -> Int64
            requires a > -1000 && a < 1000 && b > -1000 && b < 1000
            example  blend(1, 2) == 8
            example  blend(2, 1) == 7
            ```

            """, to: "blend.intent.md")
        try scratch.write(HandWritten.blend(), to: "right.txt")
        let result = try SemcomProcess.semcom(
            [
                "compile", "blend.intent.md", "--engine", "model", "--model",
                "command:cat right.txt", "--record", "answers.jsonl",
            ], in: scratch.folder)
        #expect(result.code == 0, "\(result.err)\(result.out)")
        return scratch
    }

    private func name(_ scratch: Scratch) throws -> String {
        let runs = try SemcomProcess.semcom(["log"], in: scratch.folder)
        return String(runs.out.prefix { $0 != " " })
    }

    @Test func promptsReadAsTheModelReadsThem() throws {
        let scratch = try project()
        let log = try SemcomProcess.semcom(
            ["log", try name(scratch), "--text"], in: scratch.folder)
        let lines = log.out.split(separator: "\n")
        #expect(lines.contains("    ===== User ====="))
        #expect(lines.contains("    | Twice the first and three times the second."))
        #expect(lines.contains("    ===== Reply ====="))
        #expect(lines.contains("    | define i64 @blend(i64 %a, i64 %b) {"))
    }

    @Test func nothingIsSaidToCostNothingBecauseNobodyCounted() throws {
        let scratch = try project()
        let log = try SemcomProcess.semcom(["log", "--cost"], in: scratch.folder)
        #expect(log.code == 0)
        #expect(log.out.contains("1 request, tokens unknown, price unknown"), "\(log.out)")
        #expect(log.out.contains("1 answer came without a number of tokens"), "\(log.out)")
    }

    @Test func aRunThatIsNotThereIsNoRun() throws {
        let scratch = try project()
        let empty = try Scratch()
        for folder in [scratch.folder, empty.folder] {
            for arguments in [["log", "nobody"], ["log", "nobody", "--cost"]] {
                let log = try SemcomProcess.semcom(arguments, in: folder)
                #expect(log.code == 64, "\(arguments)")
                #expect(log.err.contains("there is no run 'nobody'"), "\(log.err)")
            }
        }
    }

    @Test func lockAndCassetteGiveTheSameCodeInANewFolder() throws {
        let scratch = try project()
        let other = try Scratch()
        for file in ["blend.intent.md", "semcom.lock", "answers.jsonl"] {
            try other.write(try scratch.read(file), to: file)
        }
        let absent = try SemcomProcess.semcom(
            ["compile", "blend.intent.md", "--locked"], in: other.folder)
        #expect(absent.code != 0)
        let rebuilt = try SemcomProcess.semcom(
            ["compile", "blend.intent.md", "--locked", "--model", "cassette:answers.jsonl"],
            in: other.folder)
        #expect(rebuilt.code == 0, "\(rebuilt.err)\(rebuilt.out)")
        #expect(try other.read("blend.ll") == scratch.read("blend.ll"))
    }
}
