import Foundation
import Testing

/// Intents that the library can satisfy under other names, and what is handed over for them.
enum Intents {
    static let clip = """
        # Keep within bounds

        The number itself, or the bound that is nearer.

        ```intent
        func clip(low: Int64, high: Int64, number: Int64) -> Int64
        requires low <= high
        ensures  result >= low && result <= high
        example  clip(0, 10, 5) == 5
        example  clip(0, 10, -3) == 0
        example  clip(0, 10, 12) == 10
        ```

        """

    static let starts = """
        # Does a text begin with another?

        ```intent
        func begins_with(beginning: String, text: String) -> Bool
        ensures  result == text.hasPrefix(beginning)
        example  begins_with("ab", "abc") == true
        example  begins_with("b", "abc") == false
        example  begins_with("", "") == true
        ```

        """

    static let shout = """
        # Shout

        The text in capitals.

        ```intent
        func shout(text: String) -> String
        ensures  result.count == text.count
        example  shout("abc, x") == "ABC, X"
        example  shout("") == ""
        example  shout("Grüße") == "GRüßE"
        ```

        """

    static let runnerUp = """
        # The second best score

        ```intent
        func runner_up(scores: [Int64]) -> Int64?
        example  runner_up([3, 1, 2]) == 2
        example  runner_up([]) == nil
        example  runner_up([7, 7]) == nil
        example  runner_up([5, 5, 4]) == 4
        ```

        """

    static let impossible = """
        # No library has this

        ```intent
        func riddle(a: Int64, b: Int64) -> Int64
        example  riddle(1, 2) == 918273
        example  riddle(4, 5) == -44
        example  riddle(9, 9) == 100
        ```

        """
}

@Suite struct CompileTests {
    @Test func libraryFunctionUnderAnotherNameAndOrder() throws {
        let scratch = try Scratch()
        try scratch.write(Intents.clip, to: "clip.intent.md")
        let result = try scratch.semcom("compile", "clip.intent.md")
        #expect(result.code == 0, "\(result.out)\(result.err)")
        #expect(result.out.contains("clip: aligned"))
        let code = try scratch.read("clip.ll")
        #expect(code.contains("define i64 @clip(i64 %low, i64 %high, i64 %number)"))
        #expect(code.contains("library"))
        #expect(try scratch.read("semcom.lock").contains("clip"))
        #expect(try scratch.semcom("verify").code == 0)
    }

    @Test func reportOfAFineFunctionFitsOneScreen() throws {
        let scratch = try Scratch()
        try scratch.write(Intents.clip, to: "clip.intent.md")
        let result = try scratch.semcom("compile", "clip.intent.md")
        let lines = result.out.split(separator: "\n")
        #expect(lines.count <= 24)
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(result.out)")
        #expect(!result.out.contains("\u{1B}"))
    }

    @Test func programInCLinksIt() throws {
        let compiler = try #require(
            SemcomProcess.tool("clang") ?? SemcomProcess.tool("cc"), "no C compiler")
        let scratch = try Scratch()
        for (name, text) in [
            ("clip", Intents.clip), ("starts", Intents.starts), ("shout", Intents.shout),
            ("runner", Intents.runnerUp),
        ] {
            try scratch.write(text, to: "\(name).intent.md")
            let result = try scratch.semcom(
                "compile", "\(name).intent.md", "--emit", "lib,header", "-o", "out")
            #expect(result.code == 0, "\(result.out)\(result.err)")
        }
        let modules = try scratch.read("out/module.modulemap").split(separator: "\n")
            .filter { $0.hasPrefix("module ") }
        #expect(modules.count == 4, "one map holds all modules of a folder")
        try scratch.write(
            """
            #include <stdio.h>
            #include <string.h>
            #include "out/clip.h"
            #include "out/starts.h"
            #include "out/shout.h"
            #include "out/runner.h"
            int main(void) {
                char text[8];
                int64_t count = shout("abc!", 4, text, 8);
                const int64_t scores[] = {3, 9, 9, 4};
                int64_t second = 0;
                bool has = runner_up(scores, 4, &second);
                bool none = runner_up(scores, 1, &second);
                printf("%lld %d %d %.*s %lld %d %lld %d\\n", (long long)clip(-5, 5, 77),
                    begins_with("ab", 2, "abc", 3),
                    begins_with("b", 1, "abc", 3),
                    (int)count, text,
                    (long long)shout("abc!", 4, text, 3), has,
                    (long long)second, none);
                return 0;
            }

            """, to: "main.c")
        let build = try SemcomProcess.run(
            compiler,
            [
                "-std=c99", "-Wall", "-Werror", "main.c", "out/libclip.a",
                "out/libstarts.a", "out/libshout.a", "out/librunner.a", "-o",
                "main",
            ], in: scratch.folder)
        #expect(build.code == 0, "\(build.err)")
        let run = try SemcomProcess.run(
            scratch.folder.appending(path: "main"), [], in: scratch.folder)
        #expect(run.out == "5 1 0 ABC! -1 1 4 0\n", "\(run.err)")
    }

    @Test func programInSwiftLinksIt() throws {
        let compiler = try #require(SemcomProcess.tool("swiftc"), "no Swift compiler")
        let scratch = try Scratch()
        try scratch.write(Intents.clip, to: "clip.intent.md")
        let result = try scratch.semcom(
            "compile", "clip.intent.md", "--emit", "lib", "--emit", "header", "-o", "out")
        #expect(result.code == 0, "\(result.out)\(result.err)")
        try scratch.write("import clip\nprint(clip(-5, 5, -77))\n", to: "main.swift")
        let build = try SemcomProcess.run(
            compiler, ["-I", "out", "-L", "out", "main.swift", "-o", "main"], in: scratch.folder)
        #expect(build.code == 0, "\(build.err)\(build.out)")
        let run = try SemcomProcess.run(
            scratch.folder.appending(path: "main"), [], in: scratch.folder)
        #expect(run.out == "-5\n")
    }

    @Test func everyFormatIsWritten() throws {
        let scratch = try Scratch()
        try scratch.write(Intents.clip, to: "clip.intent.md")
        let result = try scratch.semcom(
            "compile", "clip.intent.md", "--emit", "ll,bc,obj,asm,lib,header", "-o", "deep/out",
            "-O3")
        #expect(result.code == 0, "\(result.err)")
        for name in ["clip.ll", "clip.bc", "clip.o", "clip.s", "libclip.a", "clip.h"] {
            #expect(scratch.exists("deep/out/\(name)"), "\(name) is missing")
        }
        #expect(try scratch.read("deep/out/clip.s").contains("clip:"))
    }

    @Test func emissionIsReproducible() throws {
        let contents = try (0..<2).map { _ in
            let scratch = try Scratch()
            try scratch.write(Intents.shout, to: "shout.intent.md")
            _ = try scratch.semcom("compile", "shout.intent.md", "--emit", "lib", "-o", "out")
            return try Data(contentsOf: scratch.folder.appending(path: "out/libshout.a"))
        }
        #expect(contents[0] == contents[1])
    }

    @Test func impossibleIntentIsUndecidedAndSaysWhatWasTried() throws {
        let scratch = try Scratch()
        try scratch.write(Intents.impossible, to: "riddle.intent.md")
        let result = try scratch.semcom("compile", "riddle.intent.md")
        #expect(result.code == 2)
        #expect(result.out.contains("riddle: undecided"))
        #expect(result.out.contains("library"))
        #expect(result.out.contains("riddle.ll"), "says where code can be written by hand")
        #expect(scratch.names == ["riddle.intent.md"], "nothing is written")
    }

    @Test func wrongExampleIsNamed() throws {
        let scratch = try Scratch()
        try scratch.write(
            Intents.clip.replacing("clip(0, 10, 12) == 10", with: "clip(0, 10, 12) == 9"),
            to: "clip.intent.md")
        let result = try scratch.semcom("compile", "clip.intent.md")
        #expect(result.code == 1, "\(result.out)\(result.err)")
        #expect(result.out.contains("clip/example.3"))
        #expect(result.out.contains("gave 10"))
        #expect(!scratch.exists("clip.ll"))
    }

    @Test func severalFunctionsOneOfThemUnknown() throws {
        let scratch = try Scratch()
        try scratch.write(Intents.clip + Intents.impossible, to: "two.intent.md")
        let result = try scratch.semcom("compile", "two.intent.md")
        #expect(result.code == 2)
        #expect(try scratch.read("two.ll").contains("@clip("))
        #expect(try scratch.semcom("verify", "two.intent.md").code == 2)
    }
}
