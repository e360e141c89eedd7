package import ModelClient

/// The providers that are known by name, Semcom's own and those that an outsider adds.
package struct ProviderRegistry: Sendable {
    /// In the order in which they were added.
    package private(set) var providers: [any ModelProvider] = []

    package init() {}

    /// Adds a provider; one of the same name is replaced where it stands.
    package mutating func register(_ provider: any ModelProvider) {
        if let position = providers.firstIndex(where: { $0.name == provider.name }) {
            providers[position] = provider
        } else {
            providers.append(provider)
        }
    }

    package func provider(named name: String) -> (any ModelProvider)? {
        providers.first { $0.name == name }
    }
}
