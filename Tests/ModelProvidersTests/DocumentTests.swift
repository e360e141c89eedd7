import Foundation
import ModelClient
import ModelProviders
import Testing

@Suite("Docs/Models.md")
struct DocumentTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    private let document: String

    init() throws {
        let path = Self.folder.appending(path: "../../Docs/Models.md").standardized
        document = try String(contentsOf: path, encoding: .utf8)
    }

    @Test func theSampleProviderIsShownAsItIsCompiled() throws {
        let source = try String(
            contentsOf: Self.folder.appending(path: "SampleProvider.swift"), encoding: .utf8)
        #expect(
            document.contains("```swift\n" + source + "```\n"),
            "copy Tests/ModelProvidersTests/SampleProvider.swift into Docs/Models.md")
    }

    @Test func theSampleProviderWorks() async throws {
        var registry = ProviderRegistry()
        registry.register(EchoProvider())
        let provider = try #require(registry.provider(named: "echo"))
        let model = try provider.makeModel(ModelConfiguration(provider: "echo"))
        #expect(model.identity.description == "echo/plain")
        #expect(try await model.respond(to: question()).text == "hello")
        #expect(await provider.availability(ModelConfiguration(provider: "echo")).isAvailable)
    }

    @Test func theScriptThatIsShownWorks() async throws {
        let opening = "````markdown\n"
        let start = try #require(document.range(of: opening))
        let end = try #require(
            document.range(of: "````\n", range: start.upperBound..<document.endIndex))
        let folder = try TemporaryFolder()
        try folder.write(String(document[start.upperBound..<end.lowerBound]), to: "replies.md")
        var configuration = ModelConfiguration(provider: "scripted")
        configuration.path = folder.file("replies.md")
        let model = try ScriptedProvider().makeModel(configuration)
        let reply = try await model.respond(to: question("the greatest common divisor"))
        #expect(reply.text.hasPrefix("```llvm\n") && reply.text.hasSuffix("```"))
        #expect(await failure(model, question(purpose: .repair))?.kind == .rateLimited)
        #expect(folder.contents(of: "delivered.txt")?.hasPrefix("candidate gcd ") == true)
    }

    @Test(arguments: ModelFailure.Kind.allCases)
    func everyFailureIsDescribed(kind: ModelFailure.Kind) {
        #expect(document.contains("`\(kind.rawValue)`"))
    }
}
