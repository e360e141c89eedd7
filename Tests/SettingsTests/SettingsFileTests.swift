import Diagnostics
import Foundation
import ModelClient
import Settings
import Testing

private func parse(
    _ text: String
) -> (layer: SettingsLayer, diagnostics: [Diagnostic]) {
    SettingsFile.parse(Array(text.utf8), name: "semcom.toml", folder: "/project")
}

/// `line:column code: message (suggestion)`
private func described(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.span.flatMap { span in
        diagnostic.file.map { $0.position(of: span.start) }
    }
    return "\(place.map { "\($0.line):\($0.column)" } ?? "-") \(diagnostic.code):"
        + " \(diagnostic.message) (\(diagnostic.suggestion ?? ""))"
}

@Suite("semcom.toml")
struct SettingsFileTests {
    @Test func everythingCanBeSet() throws {
        let (layer, diagnostics) = parse(
            """
            # A comment
            [model]
            provider = "anthropic"
            name = 'claude-x'
            base-url = "https://example.org/"
            proxy = "http://proxy:3128"
            command = ["llm", "-m", "a b"]
            path = "answers.jsonl"
            key-file = "~/key"
            record = "/cassette"
            record-mode = "record-anew"
            concurrency = 4
            connect-timeout = "250ms"
            first-byte-timeout = 2
            idle-timeout = 1.5
            total-timeout = "5m"
            retries = 0

            [compile]
            engines = ["library", "model"]
            candidates = 3
            repairs = 2
            validation-attempts = 4
            evidence = "safe"
            jobs = 32

            [budget]
            money = 0.50
            max-tokens = 1_000_000

            [prices."anthropic/claude-x.5"]
            input = 3
            output = 15.00
            cache-read = 0.3
            cache-write = "3.75"
            currency = "EUR"
            """)
        #expect(diagnostics.map(described) == [])
        #expect(Set(layer.values.keys) == Set(SettingKey.allCases))
        #expect(layer[.name]?.value == .text("claude-x"))
        #expect(layer[.name]?.origin == .file("semcom.toml", line: 4))
        #expect(layer[.baseURL]?.value == .text("https://example.org"))
        #expect(layer[.command]?.value == .words(["llm", "-m", "a b"]))
        #expect(layer[.path]?.value == .text("/project/answers.jsonl"))
        #expect(layer[.keyFile]?.value == .text("~/key"))
        #expect(layer[.record]?.value == .text("/cassette"))
        #expect(layer[.connectTimeout]?.value == .milliseconds(250))
        #expect(layer[.firstByteTimeout]?.value == .milliseconds(2_000))
        #expect(layer[.idleTimeout]?.value == .milliseconds(1_500))
        #expect(layer[.money]?.value == .money(Money(picoUnits: 500_000_000_000)))
        #expect(layer[.jobs]?.origin == .file("semcom.toml", line: 25))
        #expect(
            layer.prices == [
                "anthropic/claude-x.5": ModelPrice(
                    input: 3_000_000, output: 15_000_000, cacheRead: 300_000,
                    cacheWrite: 3_750_000, currency: "EUR")
            ])
    }

    @Test(arguments: [
        (
            "[modle]\n",
            "1:1 settings.unknown-table: there is no table 'modle' (did you mean 'model'?)"
        ),
        (
            "jobs = 3",
            "1:1 settings.unknown-table: there is no table 'jobs' (write it in the table [compile])"
        ),
        (
            "model = 3",
            "1:1 settings.wrong-type: 'model' is a table, not a whole number (write [model])"
        ),
        (
            "[model]\nbase_url = \"http://a\"",
            "2:1 settings.unknown-key: there is no setting 'base_url' in [model]"
                + " (did you mean 'base-url'?)"
        ),
        (
            "[model]\njobs = 3",
            "2:1 settings.unknown-key: there is no setting 'jobs' in [model] (it belongs to"
                + " [compile])"
        ),
        (
            "[compile]\n jobs = \"many\"",
            "2:9 settings.bad-value: 'jobs' is a whole number, not a text ()"
        ),
        ("compile.jobs = 0 # none", "1:16 settings.bad-value: 'jobs' is not between 1 and 1024 ()"),
        (
            "[compile]\nevidence = 'saef'",
            "2:12 settings.bad-value: 'evidence' is none of unchecked, valid, tested, safe, fuzzed,"
                + " discriminating, agreed, proved (did you mean 'safe'?)"
        ),
        (
            "compile = { jobs = 1, repairs = -1 }",
            "1:33 settings.bad-value: 'repairs' is not between 0 and 100 ()"
        ),
        (
            "[model]\nidle-timeout = \"soon\"",
            "2:16 settings.bad-value: 'idle-timeout' is not a length of time up to a day"
                + " (write 250ms, 30s or 5m)"
        ),
        (
            "[model]\nbase-url = \"example.org\"",
            "2:12 settings.bad-value: 'base-url' is not an address (write it as in"
                + " https://example.org/v1)"
        ),
        (
            "[model]\ncommand = \"a | b\"",
            "2:11 settings.bad-value: 'command' is no command line: '|' needs a shell, and none is"
                + " run: quote it, or write sh -c '…' ()"
        ),
        (
            "[model]\ncommand = [\"a\", 2]",
            "2:11 settings.bad-value: 'command' is a list of texts, and one of them is"
                + " a whole number ()"
        ),
        ("[model]\nname = 2020-01-01", "2:8 settings.bad-value: 'name' is a text, not a date ()"),
        (
            "[budget]\nmoney = -1",
            "2:9 settings.bad-value: 'money' is not an amount of money (write 0.50 or \"0.50 EUR\")"
        ),
        (
            "[prices.\"a/b\"]\ninput = 1",
            "1:1 settings.bad-value: the price of 'a/b' needs both input and output ()"
        ),
        (
            "[prices.\"a/b\"]\ninputs = 1\noutput = 2",
            "2:10 settings.unknown-key: there is no 'inputs' in a price (did you mean 'input'?)"
        ),
        (
            "[prices.\"a/b\"]\ninput = 1e-9\noutput = 2",
            "2:9 settings.bad-value: 'input' is not an amount with at most six decimals (write what"
                + " a million tokens cost, for example 3.00)"
        ),
        (
            "[prices]\n\"a/b\" = 3",
            "2:1 settings.wrong-type: the price of 'a/b' is a table, not a whole number (write"
                + " [prices.\"a/b\"], and input and output in it)"
        ),
    ])
    func mistakesAreNamed(text: String, message: String) {
        let (_, diagnostics) = parse(text)
        #expect(diagnostics.map(described) == [message])
    }

    @Test(arguments: [
        "[model", "[model]\nname = \n", "a = 1\na = 2", "x = 'a", "= 3", "[a]\n[a]", "[[[a]]]",
        "x = 1\n[=]", "[é]", "a = é", "a..b = 1", "[ [a] ]",
    ])
    func whatIsNoTOMLIsNamedOnce(text: String) {
        let (layer, diagnostics) = parse(text)
        #expect(diagnostics.map(\.code) == ["settings.syntax"])
        #expect(diagnostics.first?.span != nil)
        #expect(layer == SettingsLayer())
    }

    @Test func oneMistakeDoesNotHideTheRest() {
        let (layer, diagnostics) = parse(
            "[model]\nnaem = 'x'\nname = 'y'\n\n[compile]\njobs = 'z'\ncandidates = 2\n")
        #expect(diagnostics.map(\.code) == ["settings.unknown-key", "settings.bad-value"])
        #expect(layer[.name]?.value == .text("y"))
        #expect(layer[.candidates]?.value == .integer(2))
    }

    @Test(arguments: [
        "[model]\nkey = \"marker-0123456789\"", "[model]\napi_key = 'marker-0123456789'",
        "ANTHROPIC_API_KEY = 'marker-0123456789'", "[model]\nname = \"sk-marker-0123456789\"",
        "model = { token = \"marker-0123456789\" }", "[budget]\nsecret=\"marker-0123456789\"",
        "[model]\ncommand = [\"llm\", \"--key\", \"sk-marker-0123456789\"]",
        "[model]\napi-key = marker-0123456789",
    ])
    func keysAreRefusedAndNotShown(text: String) {
        let (layer, diagnostics) = parse(text)
        #expect(diagnostics.count == 1)
        #expect(["settings.key-in-file", "settings.syntax"].contains(diagnostics.first?.code))
        #expect(layer == SettingsLayer())
        for diagnostic in diagnostics {
            let shown =
                described(diagnostic)
                + String(decoding: diagnostic.file?.bytes ?? [], as: UTF8.self)
            #expect(!shown.contains("marker"), "\(shown)")
            #expect(diagnostic.file?.bytes.count == text.utf8.count)
        }
    }

    @Test(arguments: [
        "\0", "\u{FEFF}", "\u{FEFF}[[[", "\u{2028}[[[", "\u{A0}[=", "a = \"\"\"x\"\"\"\"\"\n[[[",
        String(repeating: "a.", count: 100_000) + "a = 1",
        "[" + String(repeating: "a.", count: 100_000) + "a]",
        String(repeating: "[a]\n[b.c]\n", count: 200), "\"\\u0000\" = 1", "[\"a\\u0000b\"]\nx = 1",
        String(repeating: "[", count: 5_000),
        "a = " + String(repeating: "[", count: 5_000), "a." + String(repeating: "b.", count: 5_000),
        "a = \"\"\"", "[model]\nname = \"\"\"\nx\"\"\"", "'", "a = {b = {c = [[{d = 1}]]}}", "\\",
    ])
    func absurdFilesDoNoHarm(text: String) { _ = parse(text) }

    @Test func bytesThatAreNotTextDoNoHarm() {
        for seed in 0..<200 {
            var generator = SeededGenerator(state: UInt64(seed))
            let parts = [
                "[", "]", "model", "=", "\"", "'", "\n", ".", "{", "}", "\\", "\u{C3}", ",",
            ]
            var bytes: [UInt8] = []
            for _ in 0..<40 {
                bytes += Array(parts.randomElement(using: &generator)?.utf8 ?? "".utf8)
            }
            bytes.append(UInt8(seed))
            _ = SettingsFile.parse(bytes, name: "x", folder: "")
        }
    }

    @Test func theNearestFileIsFound() throws {
        let root = FileManager.default.temporaryDirectory.path + "/semcom-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: root + "/a/b", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        try "[compile]\njobs = 2\n".write(
            toFile: root + "/semcom.toml", atomically: true, encoding: .utf8)
        let found = try #require(SettingsFile.find(from: root + "/a/b"))
        #expect(found.hasSuffix("/semcom.toml"))
        let (layer, diagnostics) = SettingsFile.read(found)
        #expect(diagnostics.isEmpty)
        #expect(layer[.jobs]?.value == .integer(2))
        try FileManager.default.createDirectory(
            atPath: root + "/a/semcom.toml", withIntermediateDirectories: true)
        let folder = try #require(SettingsFile.find(from: root + "/a/b"))
        #expect(SettingsFile.read(folder).diagnostics.map(\.code) == ["settings.unreadable-file"])
        #expect(SettingsFile.read(root + "/no").diagnostics.count == 1)
        #expect(SettingsFile.find(from: root + "/no") == nil)
    }
}

private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}
