import Foundation
import Testing

@Suite struct RunTests {
    @Test(arguments: [
        ("Numbers/gcd", "gcd(12, 18)", "6"),
        ("Strings/reverse_string", "reverse_string(\"añb\")", "\"bña\""),
        ("Strings/split", "split(\"a,b\", UInt8(ascii: \",\"))", "[\"a\", \"b\"]"),
        ("Arrays/bubble_sort", "bubble_sort(&[3, 1, 2])", "[1, 2, 3]"),
        ("Arrays/find_second_largest", "find_second_largest([4])", "nil"),
        ("Arrays/find_second_largest", "find_second_largest([4, 6])", "4"),
        ("Arrays/average", "average([1.0, 2.0])", "1.5"),
        ("Strings/is_palindrome", "is_palindrome(\"abba\")", "true"),
    ])
    func callInTheSandbox(file: String, call: String, value: String) throws {
        let scratch = try Scratch()
        let path = SemcomProcess.repository.appending(path: "Runtime/\(file).intent.md").path
        let result = try scratch.semcom("run", path, call)
        #expect(result.code == 0, "\(result.err)")
        #expect(result.out == value + "\n")
        let json = try scratch.semcom("run", path, call, "--json")
        #expect(json.out.split(separator: "\n").contains { $0.contains("\"event\":\"value\"") })
    }

    @Test func badCalls() throws {
        let scratch = try Scratch()
        let path = SemcomProcess.repository.appending(path: "Runtime/Numbers/gcd.intent.md").path
        for (call, text) in [
            ("gdc(1, 2)", "gcd"), ("gcd(1)", "gcd"), ("gcd(1, \"a\")", "integer"),
            ("gcd(1, ", "gcd"),
            ("gcd(1, 99999999999999999999)", "Int64"),
        ] {
            let result = try scratch.semcom("run", path, call)
            #expect(result.code == 64, "\(call): \(result.out)\(result.err)")
            #expect(result.err.contains(text), "\(call): \(result.err)")
        }
    }

    @Test func trapIsReported() throws {
        let scratch = try Scratch()
        try scratch.write(
            "# Divide\n\n```intent\nfunc divide(a: Int64, b: Int64) -> Int64\nrequires b != 0\n"
                + "example divide(4, 2) == 2\n```\n", to: "divide.intent.md")
        try scratch.write(
            "define i64 @divide(i64 %a, i64 %b) {\n  %q = sdiv i64 %a, %b\n  ret i64 %q\n}\n",
            to: "divide.ll")
        let result = try scratch.semcom("run", "divide.intent.md", "divide(1, 0)")
        #expect(result.code == 1)
        #expect(result.err.contains("division"))
    }
}

@Suite struct ReportTests {
    @Test func jsonLinesAreObjectsAndEndWithTheExitCode() throws {
        let scratch = try Scratch()
        try scratch.write(Intents.clip, to: "clip.intent.md")
        let result = try scratch.semcom("compile", "clip.intent.md", "--json")
        #expect(result.code == 0)
        var events: [[String: Any]] = []
        for line in result.out.split(separator: "\n") {
            let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
            events.append(try #require(value as? [String: Any]))
        }
        let report = try #require(events.first { $0["event"] as? String == "report" })
        #expect(report["verdict"] as? String == "aligned")
        #expect(report["level"] as? String == "safe")
        let clauses = try #require(report["clauses"] as? [[String: Any]])
        #expect(clauses.count == 5)
        #expect(events.last?["exitCode"] as? Int == 0)
    }

    @Test func checkIsJSONForEditors() throws {
        let scratch = try Scratch()
        try scratch.write(
            Intents.clip.replacing("result >= low", with: "reslt >= low"), to: "clip.intent.md")
        let result = try scratch.semcom("check", "clip.intent.md", "--json")
        #expect(result.code == 65)
        let line = try #require(result.out.split(separator: "\n").first)
        let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
        let event = try #require(value as? [String: Any])
        let diagnostic = try #require(event["diagnostic"] as? [String: Any])
        #expect(diagnostic["line"] as? Int == 8)
        #expect(diagnostic["column"] as? Int == 10)
        #expect((diagnostic["fixIt"] as? [String: Any])?["replacement"] as? String == "result")
    }

    @Test func versionAndHelp() throws {
        let scratch = try Scratch()
        #expect(try scratch.semcom("--version").out.hasPrefix("semcom "))
        for command in ["compile", "verify", "run", "check", "doctor"] {
            let help = try scratch.semcom(command, "--help")
            #expect(help.code == 0)
            #expect(help.out.contains("EXAMPLES"), "\(command) shows no examples")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let result = try Scratch().semcom("--generate-completion-script", shell)
        #expect(result.code == 0)
        #expect(result.out.contains("verify"))
    }

    @Test func doctorTriesOutTheWalls() throws {
        let result = try Scratch().semcom("doctor")
        for wall in ["system call filter", "guard pages", "memory limit", "no network", "no files"]
        {
            #expect(result.out.contains(wall), "\(result.out)")
        }
        #expect(result.out.contains("LLVM"))
    }
}
