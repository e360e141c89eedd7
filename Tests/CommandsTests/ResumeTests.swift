import Foundation
import Testing

/// Runs that end before their time, and what is left of them.
@Suite("Journal and resume", .serialized)
struct ResumeTests {
    /// A program that takes its time, and notes that it was started before it answers.
    private static let program = """
        prompt=$(cat)
        echo started >> started.txt
        sleep 0.06
        case "$prompt" in
        *'repair 1 of'*) cat right.txt ;;
        *) cat wrong.txt ;;
        esac
        """

    private static let intent = """
        # Blend

        Twice the first and three times the second.

        ```intent
        func blend(a: Int64, b: Int64) -> Int64
        requires a > -1000 && a < 1000 && b > -1000 && b < 1000
        law      blend(a, 0) + blend(0, b) == blend(a, b)
        example  blend(1, 2) == 8
        example  blend(2, 1) == 7
        ```

        """

    private static let arguments = [
        "compile", "blend.intent.md", "--engine", "model", "--model", "command:sh model.sh",
    ]

    private func project() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write(Self.intent, to: "blend.intent.md")
        try scratch.write(Self.program, to: "model.sh")
        try scratch.write(HandWritten.wrong, to: "wrong.txt")
        try scratch.write(HandWritten.blend(), to: "right.txt")
        return scratch
    }

    private func starts(_ scratch: Scratch) -> Int {
        ((try? scratch.read("started.txt")) ?? "").split(separator: "\n").count
    }

    private func compile(_ scratch: Scratch, _ more: String...) throws -> SemcomProcess.Result {
        try SemcomProcess.semcom(Self.arguments + more, in: scratch.folder)
    }

    /// Starts the run and kills it after some milliseconds.
    private func kill(_ scratch: Scratch, after milliseconds: Int) throws -> Bool {
        let process = Process()
        process.executableURL = SemcomProcess.semcom
        process.arguments = Self.arguments
        process.currentDirectoryURL = scratch.folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(milliseconds * 1_000))
        let wasRunning = process.isRunning
        if wasRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return wasRunning
    }

    /// SEMCOM_KILLS says how often, for those who have the time; the moments are spread over the
    /// whole of a run.
    @Test func killedAtAnyMomentItGoesOn() throws {
        let whole = try project()
        let result = try compile(whole)
        #expect(result.code == 0, "\(result.err)\(result.out)")
        let expected = try whole.read("blend.ll")
        let needed = starts(whole)
        #expect(needed == 2)
        let kills = Int(ProcessInfo.processInfo.environment["SEMCOM_KILLS"] ?? "") ?? 20
        for round in 0..<kills {
            let scratch = try project()
            let wasKilled = try kill(scratch, after: 5 + round * 331 % 400)
            if wasKilled {
                let resumed = try scratch.semcom("resume")
                // Before the run was written down, and after its end, there is nothing to go on
                // with.
                if resumed.code != 0 {
                    #expect([64, 69].contains(resumed.code), "\(resumed.err)")
                    #expect(starts(scratch) == 0 || scratch.exists("blend.ll"), "\(resumed.err)")
                    if !scratch.exists("blend.ll") { #expect(try compile(scratch).code == 0) }
                }
            }
            #expect(try scratch.read("blend.ll") == expected, "round \(round)")
            #expect(starts(scratch) == needed, "round \(round): an answer was bought twice")
        }
    }

    @Test func lockedRebuildsTheSameWithoutAnyModel() throws {
        let scratch = try project()
        let first = try SemcomProcess.semcom(Self.arguments, in: scratch.folder)
        #expect(first.code == 0, "\(first.err)\(first.out)")
        let code = try scratch.read("blend.ll")
        let lock = try scratch.read("semcom.lock")
        try FileManager.default.removeItem(at: scratch.folder.appending(path: "blend.ll"))
        try FileManager.default.removeItem(at: scratch.folder.appending(path: "model.sh"))
        let again = try scratch.semcom("compile", "blend.intent.md", "--locked")
        #expect(again.code == 0, "\(again.err)\(again.out)")
        #expect(try scratch.read("blend.ll") == code)
        #expect(try scratch.read("semcom.lock") == lock)
        // An intent that changed is not the locked one.
        try scratch.write(
            Self.intent.replacing("== 7", with: "== 8"), to: "blend.intent.md")
        let other = try scratch.semcom("compile", "blend.intent.md", "--locked")
        #expect(other.code == 65, "\(other.err)\(other.out)")
    }

    @Test func theLogTellsWhatHappenedAndWhatItCost() throws {
        let scratch = try project()
        try scratch.write(
            """
            [prices."command/sh model.sh"]
            input = 3.0
            output = 15.0
            """, to: "semcom.toml")
        let first = try SemcomProcess.semcom(Self.arguments, in: scratch.folder)
        #expect(first.code == 0, "\(first.err)\(first.out)")
        let runs = try scratch.semcom("log")
        #expect(runs.code == 0)
        #expect(runs.out.contains("finished with exit code 0"), "\(runs.out)")
        #expect(runs.out.contains("blend aligned"))
        let name = String(runs.out.prefix(6))
        let run = try scratch.semcom("log", name, "--text")
        #expect(run.code == 0)
        #expect(run.out.contains("repair 1 of 3") && run.out.contains("define i64 @blend"))
        let cost = try scratch.semcom("log", "--cost")
        #expect(cost.out.contains("repair") && cost.out.contains("2 requests"), "\(cost.out)")
        let none = try scratch.semcom("log", "zzzzzz")
        #expect(none.code == 64)
    }

    @Test func aBudgetIsKept() throws {
        let scratch = try project()
        let result = try SemcomProcess.semcom(
            Self.arguments + ["--max-tokens", "100"], in: scratch.folder)
        #expect(result.code == 2, "\(result.err)\(result.out)")
        #expect(starts(scratch) == 0)
        #expect((result.out + result.err).contains("100"))
    }
}
