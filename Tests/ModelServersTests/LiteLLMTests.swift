import Foundation
import ModelClient
import ModelServers
import Testing

/// Both providers against LiteLLM's proxy, which nobody here wrote.
///
/// The first run installs it, which takes minutes. Without a network it is skipped with a warning
/// on a person's machine, and fails where the variable `CI` is set.
@Suite("LiteLLM", .serialized, .timeLimit(.minutes(15)))
struct LiteLLMTests {
    @Test func proxyAnswersInBothWireFormats() async throws {
        guard try await LiteLLMProxy.install() else { return }
        let proxy = try LiteLLMProxy()
        do {
            try await proxy.waitUntilReady()
            try await Self.askInBothFormats(proxy)
        } catch {
            await proxy.stop()
            throw error
        }
        await proxy.stop()
    }

    private static func askInBothFormats(_ proxy: LiteLLMProxy) async throws {
        for (provider, base) in [
            (AnthropicProvider() as any ModelProvider, ""), (OpenAIProvider(), "/v1"),
        ] {
            for name in ["mock-gpt", "mock-claude"] {
                try await ask(provider, name, at: proxy.url + base)
            }
            var wrong = configuration(provider, "no-such-model", proxy.url + base)
            await expectFailure(.unknownModel, try provider.makeModel(wrong))
            wrong.key = Secret("sk-wrong")
            let refused = await provider.availability(wrong)
            #expect(!refused.isAvailable)
        }
    }

    private static func configuration(
        _ provider: any ModelProvider, _ name: String, _ url: String
    ) -> ModelConfiguration {
        var configuration = ModelConfiguration(provider: provider.name, model: name)
        configuration.baseURL = url
        configuration.key = Secret(LiteLLMProxy.key)
        configuration.retries = .none
        return configuration
    }

    private static func ask(
        _ provider: any ModelProvider, _ name: String, at url: String
    ) async throws {
        let configuration = configuration(provider, name, url)
        let available = await provider.availability(configuration)
        #expect(available.isAvailable && available.models.contains(name), "\(available)")
        let heard = Heard()
        let reply = try await provider.makeModel(configuration)
            .respond(to: question(), progress: heard.note)
        #expect(reply.text == "Grüß dich from LiteLLM 🙂", "\(provider.name) \(name)")
        #expect(heard.text == reply.text)
        #expect(reply.stop == .finished, "\(provider.name) \(name)")
        #expect((reply.usage.output ?? 0) > 0, "\(provider.name) \(name): \(reply.usage)")
        // What the proxy makes of a real stream is a stream too.
        if name == "mock-claude" {
            let pieces = heard.all.count { if case .text = $0 { true } else { false } }
            #expect(pieces > 1, "\(provider.name) \(name)")
        }
    }
}

/// The proxy as a process of its own.
private final class LiteLLMProxy {
    static let key = "sk-litellm-test"
    private static let script = URL(filePath: #filePath)
        .appending(path: "../../../Scripts/litellm.sh").standardized.path
    private let process = Process()
    private let log = FileManager.default.temporaryDirectory
        .appending(path: "semcom-litellm-\(UUID().uuidString).log")
    let url: String

    /// False where it cannot be installed and need not be.
    static func install() async throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = [script, "install"]
        try process.run()
        while process.isRunning { try await Task.sleep(for: .milliseconds(100)) }
        guard process.terminationStatus != 0 else { return true }
        let isDemanded = ProcessInfo.processInfo.environment["CI"] != nil
        #expect(!isDemanded, "LiteLLM could not be installed")
        print("LiteLLM could not be installed: the providers were NOT tried against it.")
        return false
    }

    init() throws {
        let port = try Self.freePort()
        url = "http://127.0.0.1:\(port)"
        try Data().write(to: log)
        let output = try FileHandle(forWritingTo: log)
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = [Self.script, "serve", String(port)]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["LITELLM_KEY": Self.key]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    /// Asks for the list of models until there is one; its start alone takes a while.
    func waitUntilReady() async throws {
        var configuration = ModelConfiguration(provider: "openai", model: "mock-gpt")
        configuration.baseURL = url + "/v1"
        configuration.key = Secret(Self.key)
        for _ in 0..<720 {
            try #require(process.isRunning, "\(said)")
            if await OpenAIProvider().availability(configuration).isAvailable { return }
            try await Task.sleep(for: .milliseconds(250))
        }
        Issue.record("LiteLLM did not start: \(said)")
    }

    private var said: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

    /// Ends the proxy, in good order or not.
    func stop() async {
        process.terminate()
        for _ in 0..<50 where process.isRunning { try? await Task.sleep(for: .milliseconds(100)) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(at: log)
    }

    private static func freePort() throws -> UInt16 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) == 0
                    && getsockname(descriptor, pointer, &length) == 0
            }
        }
        try #require(isBound)
        return UInt16(bigEndian: address.sin_port)
    }
}
