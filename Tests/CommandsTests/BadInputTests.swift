import Foundation
import Testing

/// Bad input gets one clear diagnostic, the documented exit code, and writes nothing.
@Suite struct BadInputTests {
    private func expectRefusal(
        _ scratch: Scratch, _ arguments: [String], code: Int32 = 65, says text: String
    ) throws {
        let before = scratch.names
        let result = try SemcomProcess.semcom(arguments, in: scratch.folder)
        #expect(result.code == code, "\(result.out)\(result.err)")
        let said = result.out + result.err
        #expect(said.contains(text), "\(said)")
        #expect(!said.contains("Fatal error"))
        #expect(scratch.names == before, "something was written")
    }

    @Test(arguments: ["check", "compile", "verify"])
    func missingFile(command: String) throws {
        try expectRefusal(try Scratch(), [command, "none.intent.md"], says: "none.intent.md")
    }

    @Test(arguments: ["check", "compile", "verify"])
    func emptyFolder(command: String) throws {
        let scratch = try Scratch()
        try FileManager.default.createDirectory(
            at: scratch.folder.appending(path: "folder"), withIntermediateDirectories: false)
        try expectRefusal(scratch, [command, "folder"], says: "no intent file")
    }

    @Test(arguments: ["check", "compile"])
    func binaryFile(command: String) throws {
        let scratch = try Scratch()
        try scratch.write([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0, 255], to: "x.intent.md")
        try expectRefusal(scratch, [command, "x.intent.md"], says: "x.intent.md")
    }

    @Test func hugeFile() throws {
        let scratch = try Scratch()
        let path = scratch.folder.appending(path: "x.intent.md")
        _ = FileManager.default.createFile(atPath: path.path, contents: nil)
        try FileHandle(forWritingTo: path).truncate(atOffset: 100 << 20)
        try expectRefusal(scratch, ["compile", "x.intent.md"], says: "100 MiB")
    }

    @Test func invalidUTF8() throws {
        let scratch = try Scratch()
        var bytes = Array(Intents.clip.utf8)
        bytes.insert(0xC3, at: 30)
        bytes.insert(0x28, at: 31)
        try scratch.write(bytes, to: "x.intent.md")
        try expectRefusal(scratch, ["compile", "x.intent.md"], says: "UTF-8")
    }

    @Test func windowsLineEndings() throws {
        let scratch = try Scratch()
        try scratch.write(
            Intents.clip.replacing("\n", with: "\r\n"), to: "clip.intent.md")
        let result = try scratch.semcom("compile", "clip.intent.md")
        #expect(result.code == 0, "\(result.out)\(result.err)")
    }

    @Test func tenThousandExamples() throws {
        let scratch = try Scratch()
        var text = "# Larger\n\n```intent\nfunc larger(a: Int64, b: Int64) -> Int64\n"
        for number in 0..<10_000 {
            text += "example larger(\(number), \(number * 3 % 1_000)) == "
            text += "\(max(number, number * 3 % 1_000))\n"
        }
        try scratch.write(text + "```\n", to: "larger.intent.md")
        let result = try scratch.semcom("compile", "larger.intent.md")
        #expect(result.code == 0, "\(result.out)\(result.err)")
        #expect(result.out.contains("10 000 examples"))
    }

    @Test func deepNesting() throws {
        let scratch = try Scratch()
        let deep = String(repeating: "(", count: 100_000) + "1"
        try scratch.write(
            Intents.clip.replacing("low <= high", with: deep), to: "x.intent.md")
        try expectRefusal(scratch, ["check", "x.intent.md"], says: "deep")
    }

    @Test func hugeLiteral() throws {
        let scratch = try Scratch()
        let digits = String(repeating: "9", count: 500)
        try scratch.write(
            Intents.clip.replacing("clip(0, 10, 5) == 5", with: "clip(0, 10, \(digits)) == 10"),
            to: "x.intent.md")
        try expectRefusal(scratch, ["check", "x.intent.md"], says: "Int64")
    }

    @Test func nameOfACKeyword() throws {
        let scratch = try Scratch()
        try scratch.write(Intents.clip.replacing("clip", with: "register"), to: "x.intent.md")
        try expectRefusal(scratch, ["compile", "x.intent.md"], says: "register")
    }

    @Test func usageErrors() throws {
        let scratch = try Scratch()
        try expectRefusal(scratch, ["compile"], code: 64, says: "paths")
        try expectRefusal(scratch, ["frobnicate"], code: 64, says: "frobnicate")
        try expectRefusal(
            scratch, ["compile", "x.intent.md", "--emit", "exe"], code: 64, says: "exe")
        try expectRefusal(
            scratch, ["compile", "a sentence in English"], code: 2, says: "--model")
    }

    @Test func missingWorkerIsUnavailable() throws {
        let scratch = try Scratch()
        try scratch.write(Intents.clip, to: "clip.intent.md")
        let result = try scratch.semcom(
            "compile", "clip.intent.md", environment: ["SEMCOM_WORKER": "/nonexistent/worker"])
        #expect(result.code == 69)
        #expect(result.err.contains("/nonexistent/worker"))
        #expect(scratch.names == ["clip.intent.md"])
    }
}
