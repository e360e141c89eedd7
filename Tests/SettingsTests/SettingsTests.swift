import Diagnostics
import Foundation
import ModelClient
import Settings
import Testing

/// Settings of flags, variables and a file's text; any mistake in them is one of the test's.
private func settings(
    flags: SettingsLayer = SettingsLayer(), _ variables: [String: String] = [:],
    file: String = ""
) -> Settings {
    let environment = SettingsEnvironment(variables)
    let (fromEnvironment, first) = environment.layer()
    let (fromFile, second) = SettingsFile.parse(
        Array(file.utf8), name: "semcom.toml", folder: "/project")
    #expect(first.isEmpty && second.isEmpty, "\(first) \(second)")
    return Settings(layers: [flags, fromEnvironment, fromFile], environment: environment)
}

private func failure(_ body: () throws -> Void) -> Diagnostic? {
    do {
        try body()
        return nil
    } catch {
        return error as? Diagnostic
    }
}

@Suite("Settings together")
struct SettingsTests {
    @Test func flagsComeBeforeVariablesBeforeTheFile() throws {
        var flags = SettingsLayer()
        try flags.set(.jobs, "3", from: .flag("--jobs"))
        let all = settings(
            flags: flags, ["SEMCOM_JOBS": "4", "SEMCOM_REPAIRS": "5", "SEMCOM_BUDGET": "0.50"],
            file: "[compile]\njobs = 6\nrepairs = 7\ncandidates = 8\n[budget]\nmax-tokens = 9")
        #expect(all[.jobs] == Setting(.integer(3), from: .flag("--jobs")))
        #expect(all[.repairs]?.origin.description == "SEMCOM_REPAIRS")
        #expect(all[.candidates]?.origin.description == "semcom.toml:4")
        #expect(all[.evidence] == nil)
        #expect(all.compile.jobs == 3 && all.compile.repairs == 5)
        #expect(all.compile.candidates == 8 && all.compile.validationAttempts == 5)
        #expect(all.budget == Budget(money: Money("0.50"), maximumTokens: 9))
    }

    @Test(arguments: [
        ("anthropic/claude-x", ModelName(provider: "anthropic", name: "claude-x")),
        ("openai/meta/llama:8b", ModelName(provider: "openai", name: "meta/llama:8b")),
        ("anthropic", ModelName(provider: "anthropic")),
        ("command:llm -m 'a b'", ModelName(provider: "command", command: ["llm", "-m", "a b"])),
        ("command/claude -p", ModelName(provider: "command", command: ["claude", "-p"])),
        ("cassette:a/b c.jsonl", ModelName(provider: "cassette", path: "a/b c.jsonl")),
        ("scripted:/x.md", ModelName(provider: "scripted", path: "/x.md")),
    ])
    func modelsAreNamed(text: String, name: ModelName) throws {
        #expect(try ModelName.parse(text) == name)
    }

    @Test(arguments: [
        "", "/x", ":x", "anthropic/", "command:", "command:   ", "command:a | b", "a b/c",
        "openai:gpt", "scripted:", "x\0/y",
    ])
    func otherTextNamesNoModel(text: String) {
        #expect(failure { _ = try ModelName.parse(text) }?.code == "settings.model-name")
    }

    @Test func aModelIsConfigured() throws {
        let all = settings(
            ["SEMCOM_MODEL": "anthropic/claude-x", "ANTHROPIC_API_KEY": " marker\n"],
            file: "[model]\nretries = 0\nidle-timeout = \"2s\"\nconcurrency = 3")
        let configuration = try #require(try all.modelConfiguration())
        #expect(configuration.provider == "anthropic" && configuration.model == "claude-x")
        #expect(configuration.key?.reveal() == "marker")
        #expect(configuration.keyOrigin == "ANTHROPIC_API_KEY")
        #expect(configuration.retries.attemptLimit == 1)
        #expect(configuration.timeouts.idleMilliseconds == 2_000)
        #expect(configuration.timeouts.totalMilliseconds == 600_000)
        #expect(configuration.concurrency == 3)
        #expect(try settings().modelConfiguration() == nil)
        let other = try all.modelConfiguration(provider: "openai")
        #expect(other.key == nil && other.model == nil)
    }

    @Test func anotherProvidersSettingsDoNotCount() throws {
        let file = """
            [model]
            provider = "anthropic"
            name = "claude-x"
            base-url = "http://127.0.0.1:1"
            retries = 2
            """
        let other = try #require(
            try settings(["SEMCOM_MODEL": "openai/gpt-x"], file: file).modelConfiguration())
        #expect(other.model == "gpt-x" && other.baseURL == nil)
        #expect(other.retries.attemptLimit == 3)
        let bare = try #require(
            try settings(["SEMCOM_MODEL": "openai"], file: file).modelConfiguration())
        #expect(bare.model == nil)
        let same = try #require(
            try settings(["SEMCOM_MODEL": "anthropic/claude-y"], file: file).modelConfiguration())
        #expect(same.model == "claude-y" && same.baseURL == "http://127.0.0.1:1")
    }

    @Test func addressesComeFromTheNearestPlace() throws {
        let file = "[model]\nprovider = 'openai'\nbase-url = 'http://file'\n"
        func address(_ variables: [String: String]) throws -> String? {
            try settings(variables, file: file).modelConfiguration()?.baseURL
        }
        #expect(try address([:]) == "http://file")
        #expect(try address(["OPENAI_BASE_URL": "http://a/v1/"]) == "http://a/v1")
        #expect(
            try address(["OPENAI_BASE_URL": "http://a", "SEMCOM_BASE_URL": "http://b"])
                == "http://b")
        #expect(try address(["ANTHROPIC_BASE_URL": "http://a"]) == "http://file")
    }

    @Test func aStrangersFileDoesNotGetAKey() throws {
        let file = "[model]\nprovider = 'anthropic'\nbase-url = 'https://evil.example'\n"
        let key = ["ANTHROPIC_API_KEY": "marker"]
        let refusal = failure { _ = try settings(key, file: file).modelConfiguration() }
        #expect(refusal?.code == "settings.strange-address")
        #expect(
            refusal?.message
                == "the key from ANTHROPIC_API_KEY is not sent to https://evil.example,"
                + " because only semcom.toml:3 names that address")
        #expect(refusal?.suggestion?.contains("ANTHROPIC_BASE_URL=https://evil.example") == true)
        for host in [
            "127.0.0.1.evil.example", "localhost.evil.example", "127.0.0.1@evil.example", "127.1",
        ] {
            let text = file.replacingOccurrences(of: "evil.example", with: host)
            #expect(
                failure { _ = try settings(key, file: text).modelConfiguration() } != nil, "\(host)"
            )
        }
        let trusted = key.merging(["ANTHROPIC_BASE_URL": "https://evil.example"]) { $1 }
        #expect(try settings(trusted, file: file).modelConfiguration()?.key != nil)
        for host in ["127.0.0.1:8080", "localhost", "[::1]:1"] {
            let local = "[model]\nprovider = 'anthropic'\nbase-url = 'http://\(host)'\n"
            #expect(try settings(key, file: local).modelConfiguration()?.key != nil)
        }
        #expect(try settings(file: file).modelConfiguration()?.key == nil)
    }

    @Test func keyFilesAreForTheirOwnerAlone() throws {
        let path = FileManager.default.temporaryDirectory.path + "/semcom-\(UUID().uuidString)"
        try "  marker-0123\n".write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let file = "[model]\nprovider = 'anthropic'\nkey-file = '\(path)'\n"
        chmod(path, 0o644)
        let refusal = failure { _ = try settings(file: file).modelConfiguration() }
        #expect(refusal?.code == "settings.key-file")
        #expect(refusal?.message.contains("can be read by others (its mode is 0644)") == true)
        #expect(refusal?.suggestion == "chmod 600 \(path)")
        chmod(path, 0o600)
        let configuration = try #require(try settings(file: file).modelConfiguration())
        #expect(configuration.key?.reveal() == "marker-0123")
        #expect(configuration.keyOrigin == "semcom.toml:3")
        let both = try settings(["ANTHROPIC_API_KEY": "other"], file: file).modelConfiguration()
        #expect(both?.key?.reveal() == "other")
        var flags = SettingsLayer()
        try flags.set(.keyFile, path, from: .flag("--key-file"))
        let flagged = try settings(
            flags: flags, ["ANTHROPIC_API_KEY": "other"], file: file
        ).modelConfiguration()
        #expect(flagged?.key?.reveal() == "marker-0123")
        for text in [
            "", "two words", "-----BEGIN\nKEY-----\n", String(repeating: "x", count: 5_000),
        ] {
            try text.write(toFile: path, atomically: false, encoding: .utf8)
            let refused = failure { _ = try settings(file: file).modelConfiguration() }
            #expect(refused?.code == "settings.key-file")
        }
    }

    @Test(
        arguments: [
            (["HTTPS_PROXY": "http://p:1"], "anthropic", "http://p:1"),
            (["https_proxy": "p:1"], "openai", "http://p:1"),
            (["HTTP_PROXY": "http://p:1"], "anthropic", nil),
            (["HTTPS_PROXY": "http://p:1", "NO_PROXY": "x, .anthropic.com"], "anthropic", nil),
            (["HTTPS_PROXY": "http://p:1", "NO_PROXY": "api.anthropic.com:443"], "anthropic", nil),
            (["HTTPS_PROXY": "http://p:1", "NO_PROXY": "ropic.com"], "anthropic", "http://p:1"),
            (["HTTPS_PROXY": "http://p:1", "no_proxy": "*"], "anthropic", nil),
            (
                ["HTTP_PROXY": "http://p:1", "ANTHROPIC_BASE_URL": "http://127.0.0.1:9"],
                "anthropic", nil
            ),
            (
                ["HTTP_PROXY": "http://p:1", "ANTHROPIC_BASE_URL": "http://a"], "anthropic",
                "http://p:1"
            ),
            (
                ["HTTPS_PROXY": "http://p:1", "SEMCOM_PROXY": "http://q:1"], "anthropic",
                "http://q:1"
            ),
            (["HTTPS_PROXY": "http://p:1"], "command", nil),
        ] as [([String: String], String, String?)])
    func proxiesAreChosen(
        variables: [String: String], provider: String, proxy: String?
    ) throws {
        var variables = variables
        variables["SEMCOM_PROVIDER"] = provider
        #expect(try settings(variables).modelConfiguration()?.proxy == proxy)
    }

    @Test func mistakesInVariablesAreNamed() {
        let (layer, diagnostics) = SettingsEnvironment([
            "SEMCOM_JOBS": "many", "SEMCOM_MODEL": "openai:gpt", "SEMCOM_MODLE": "x",
            "SEMCOM_WORKER": "/x", "SEMCOM_BUDGET": "1 €", "SEMCOM_REPAIRS": "",
        ]).layer()
        #expect(layer == SettingsLayer())
        #expect(
            diagnostics.map(\.message) == [
                "the model 'openai:gpt' has ':' where '/' is meant: openai/gpt",
                "SEMCOM_JOBS is not a whole number", "SEMCOM_BUDGET is not an amount of money",
                "the variable SEMCOM_MODLE means nothing here",
            ])
        #expect(diagnostics.last?.severity == .warning)
        #expect(diagnostics.last?.suggestion == "did you mean 'SEMCOM_MODEL'?")
    }

    @Test func pricesAreGathered() {
        let all = settings(file: "[prices.'a/b']\ninput = 1\noutput = 2.5\n")
        let price = all.prices.price(of: ModelIdentity(provider: "a", model: "b"))
        #expect(price == ModelPrice(input: 1_000_000, output: 2_500_000))
    }
}
