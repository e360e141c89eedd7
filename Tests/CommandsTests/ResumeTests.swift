import Foundation
import Testing

/// Runs that end before their time, and what is left of them.
@Suite("Journal and resume", .serialized)
struct ResumeTests {
    private static let script = """
        count-file: delivered.txt

        ## reply
        purpose: candidate
        delay: 60
        times: 1000

        \(HandWritten.wrong)

        ## reply
        purpose: repair
        delay: 60
        times: 1000

        \(HandWritten.blend())

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
        "compile", "blend.intent.md", "--engine", "model", "--model", "scripted:script.md",
    ]

    private func project() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write(Self.intent, to: "blend.intent.md")
        try scratch.write(Self.script, to: "script.md")
        return scratch
    }

    private func deliveries(_ scratch: Scratch) -> Int {
        ((try? scratch.read("delivered.txt")) ?? "").split(separator: "\n").count
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

    @Test func killedAtAnyMomentItGoesOn() throws {
        let whole = try project()
        let result = try whole.semcom(
            Self.arguments[0], Self.arguments[1], Self.arguments[2], Self.arguments[3],
            Self.arguments[4], Self.arguments[5])
        #expect(result.code == 0, "\(result.err)\(result.out)")
        let expected = try whole.read("blend.ll")
        let needed = deliveries(whole)
        #expect(needed == 2)
        let kills = Int(ProcessInfo.processInfo.environment["SEMCOM_KILLS"] ?? "") ?? 24
        for round in 0..<kills {
            let scratch = try project()
            let wasKilled = try kill(scratch, after: 5 + round * 331 % 320)
            if wasKilled, scratch.exists(".semcom/journal.sqlite") {
                let resumed = try scratch.semcom("resume")
                // A run that was killed before it was written down has nothing to go on with.
                if resumed.code != 0 {
                    #expect(resumed.err.contains("every run came to its end"), "\(resumed.err)")
                    #expect(
                        try scratch.semcom(
                            Self.arguments[0], Self.arguments[1],
                            Self.arguments[2], Self.arguments[3], Self.arguments[4],
                            Self.arguments[5]
                        ).code == 0)
                }
            } else if wasKilled {
                #expect(
                    try scratch.semcom(
                        Self.arguments[0], Self.arguments[1],
                        Self.arguments[2], Self.arguments[3], Self.arguments[4],
                        Self.arguments[5]
                    ).code == 0)
            }
            #expect(try scratch.read("blend.ll") == expected)
            // The one that was on its way when the kill came may be delivered once more.
            #expect(deliveries(scratch) <= needed + 1, "round \(round)")
        }
    }

    @Test func lockedRebuildsTheSameWithoutAnyModel() throws {
        let scratch = try project()
        let first = try SemcomProcess.semcom(Self.arguments, in: scratch.folder)
        #expect(first.code == 0, "\(first.err)\(first.out)")
        let code = try scratch.read("blend.ll")
        let lock = try scratch.read("semcom.lock")
        try FileManager.default.removeItem(at: scratch.folder.appending(path: "blend.ll"))
        try FileManager.default.removeItem(at: scratch.folder.appending(path: "script.md"))
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
            [prices."scripted/script.md"]
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
        #expect(deliveries(scratch) == 0)
        #expect((result.out + result.err).contains("100"))
    }
}
