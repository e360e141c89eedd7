import ModelClient
import ModelProviders
import Testing

@Suite("Registry of providers")
struct ProviderRegistryTests {
    private struct Silent: ModelProvider {
        let name: String
        var summary: String
        func makeModel(_ configuration: ModelConfiguration) throws -> any Model {
            throw ModelFailure(.unreachable, "it never answers")
        }
        func availability(_ configuration: ModelConfiguration) async -> ModelAvailability {
            ModelAvailability(isAvailable: false, detail: "it never answers")
        }
    }

    @Test func oneOfTheSameNameIsReplaced() {
        var registry = ProviderRegistry()
        registry.register(Silent(name: "a", summary: "first"))
        registry.register(Silent(name: "b", summary: "second"))
        registry.register(Silent(name: "a", summary: "third"))
        #expect(registry.providers.map(\.summary) == ["third", "second"])
        #expect(registry.provider(named: "c") == nil)
    }
}
