import ModelClient
import Testing

@Suite("Command lines")
struct CommandLineTextTests {
    @Test(
        arguments: [
            ("", []), ("  claude\t-p \n", ["claude", "-p"]),
            ("a 'b c' \"d e\"f", ["a", "b c", "d ef"]),
            (#"a\ b '\' "\"\\\n""#, ["a b", "\\", #""\\n"#]), ("'' \"\"", ["", ""]),
            ("it'$'s 'it'\\''s'", ["it$s", "it's"]), ("a'|'b \"<>&;()\"", ["a|b", "<>&;()"]),
            ("cost 5$ '$x' \"5$\" \\$x", ["cost", "5$", "$x", "5$", "$x"]),
            ("naïve 'ü'", ["naïve", "ü"]),
            ("a \\\nb", ["a", "b"]),
        ])
    func wordsAreSplitAsAShellDoes(text: String, words: [String]) throws {
        #expect(try CommandLineText.split(text) == words)
    }

    @Test(arguments: [
        ("a | b", "'|' needs a shell"), ("a > b", "'>' needs a shell"), ("a `b`", "'`' needs"),
        ("$HOME/x", "'$' needs"), ("\"$(x)\"", "'$' needs"), ("'a", "single quote"),
        ("\"a", "double quote"), ("a\\", "backslash ends"), ("a\0", "NUL"),
        (String(repeating: "a", count: 70_000), "64 KiB"),
    ])
    func whatNeedsAShellIsRefused(text: String, reason: String) {
        let failure = #expect(throws: CommandLineText.Failure.self) {
            try CommandLineText.split(text)
        }
        #expect(failure?.description.contains(reason) == true)
    }

    @Test(arguments: [
        [], ["claude", "-p"],
        ["a b", "", "'", "\"", "\\", "$x", "`", "\n", "ü", "a=b", "*", "~", "#"],
    ])
    func joiningIsUndoneBySplitting(words: [String]) throws {
        #expect(try CommandLineText.split(CommandLineText.joined(words)) == words)
    }
}
