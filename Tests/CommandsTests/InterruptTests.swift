import Foundation
import Testing

/// Ctrl-C while a program that was asked as a model is at work.
@Suite("Interrupted runs", .serialized)
struct InterruptTests {
    private func project(_ program: String) throws -> Scratch {
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
        try scratch.write(program, to: "model.sh")
        try scratch.write(HandWritten.blend(), to: "right.txt")
        return scratch
    }

    private func start(_ scratch: Scratch) throws -> (process: Process, errors: Pipe) {
        let process = Process()
        process.executableURL = SemcomProcess.semcom
        process.arguments = [
            "compile", "blend.intent.md", "--engine", "model", "--model", "command:sh model.sh",
        ]
        process.currentDirectoryURL = scratch.folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        return (process, errors)
    }

    /// Waits until the program has said under which number it runs.
    private func program(_ scratch: Scratch) throws -> pid_t {
        for _ in 0..<500 {
            let text = (try? scratch.read("pid.txt")) ?? ""
            if text.hasSuffix("\n"), let number = pid_t(text.dropLast()) { return number }
            usleep(10_000)
        }
        throw CocoaError(.fileReadNoSuchFile)
    }

    private func ends(_ program: pid_t) -> Bool {
        for _ in 0..<200 {
            if kill(program, 0) != 0 { return true }
            // A killed process may stay in the table until somebody collects it.
            let path = "/proc/\(program)/stat"
            let stat = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            if stat.contains(") Z ") { return true }
            usleep(10_000)
        }
        return false
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func programsEndWithTheRunAndItGoesOnLater(_ signal: Int32) throws {
        let scratch = try project(
            """
            if test -e again.txt; then cat right.txt; exit; fi
            echo > again.txt
            echo $$ > pid.txt
            sleep 30
            """)
        let (process, errors) = try start(scratch)
        let program = try program(scratch)
        // Until Semcom has seen that it waits for a run of its own.
        usleep(200_000)
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        let said = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(said.contains("`semcom resume` goes on"), "\(said)")
        #expect(ends(program))
        let resumed = try SemcomProcess.semcom(["resume"], in: scratch.folder)
        #expect(resumed.code == 0, "\(resumed.err)\(resumed.out)")
    }

    /// True once two runs have said that they are about to ask.
    private func bothAsk(_ scratch: Scratch) throws -> Bool {
        for _ in 0..<100 {
            let log = try SemcomProcess.semcom(["log", "--json"], in: scratch.folder)
            if log.out.split(separator: "\n").count(where: { $0.contains("\"requests\":1") }) == 2 {
                return true
            }
            usleep(50_000)
        }
        return false
    }

    @Test func aProgramThatAnotherRunWaitsForGoesOn() throws {
        let scratch = try project(
            """
            echo started >> started.txt
            echo $$ > pid.txt
            for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
            do test -e go.txt && break; sleep 1; done
            cat right.txt
            """)
        let (first, _) = try start(scratch)
        let program = try program(scratch)
        let (second, _) = try start(scratch)
        #expect(try bothAsk(scratch))
        // Until the second has joined those who wait.
        usleep(300_000)
        kill(first.processIdentifier, SIGINT)
        first.waitUntilExit()
        #expect(first.terminationStatus == 130)
        #expect(kill(program, 0) == 0)
        try scratch.write("", to: "go.txt")
        second.waitUntilExit()
        #expect(second.terminationStatus == 0)
        #expect(try scratch.read("started.txt") == "started\n")
    }
}
