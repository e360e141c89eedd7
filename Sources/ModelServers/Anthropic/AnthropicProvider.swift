package import ModelClient

/// Claude models over Anthropic's Messages API, or a server that speaks it.
package struct AnthropicProvider: ModelProvider {
    package init() {}
    package let name = "anthropic"
    package let summary = "Claude models at api.anthropic.com, or a server that speaks its API"

    static let keyVariable = "ANTHROPIC_API_KEY"
    private static let defaultBaseURL = "https://api.anthropic.com"
    private static let defaultModel = "claude-sonnet-4-5"

    package func makeModel(_ configuration: ModelConfiguration) throws -> any Model {
        let context = try context(configuration)
        guard context.key != nil else {
            throw ServerContext.missingKey(provider: name, variable: Self.keyVariable)
        }
        return AnthropicModel(ServerSession(context: context, configuration: configuration))
    }

    package func availability(_ configuration: ModelConfiguration) async -> ModelAvailability {
        do {
            let context = try context(configuration)
            guard context.key != nil else {
                throw ServerContext.missingKey(provider: name, variable: Self.keyVariable)
            }
            return await ModelListing(context: context).availability(
                AnthropicModel.request(context, .GET, "/v1/models?limit=1000"))
        } catch {
            return ModelAvailability(isAvailable: false, detail: "\(error)")
        }
    }

    private func context(_ configuration: ModelConfiguration) throws -> ServerContext {
        let name = configuration.model?.trimmingASCIIWhitespace() ?? ""
        // The base URL is written with and without the version.
        let address = try ServerAddress(configuration.baseURL ?? Self.defaultBaseURL)
            .removing(ending: "/v1")
        return ServerContext(
            identity: ModelIdentity(
                provider: self.name, model: name.isEmpty ? Self.defaultModel : name),
            address: address, proxy: try configuration.proxy.map(ProxyAddress.init),
            key: try ServerContext.usableKey(
                configuration.key, origin: configuration.keyOrigin),
            keyVariable: Self.keyVariable, keyOrigin: configuration.keyOrigin)
    }
}
