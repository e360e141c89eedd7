package import ModelClient

/// Chat completions as OpenAI defined them and Ollama, llama.cpp, vLLM, LM Studio and OpenRouter
/// serve them.
package struct OpenAIProvider: ModelProvider {
    package init() {}
    package let name = "openai"
    package let summary =
        "chat completions at api.openai.com, Ollama, llama.cpp, vLLM, LM Studio, OpenRouter"

    static let keyVariable = "OPENAI_API_KEY"
    static let ownHost = "api.openai.com"
    private static let defaultBaseURL = "https://api.openai.com/v1"

    package func makeModel(_ configuration: ModelConfiguration) throws -> any Model {
        let context = try context(configuration)
        guard !context.identity.model.isEmpty else {
            throw ModelFailure(
                .unknownModel, "No model is named for \(name)",
                advice: "name one with --model or `model` in semcom.toml; `semcom models` lists "
                    + "those of the server")
        }
        return OpenAIModel(ServerSession(context: context, configuration: configuration))
    }

    package func availability(_ configuration: ModelConfiguration) async -> ModelAvailability {
        do {
            let context = try context(configuration)
            return await ModelListing(context: context).availability(
                OpenAIModel.request(context, .GET, "/models"))
        } catch {
            return ModelAvailability(isAvailable: false, detail: "\(error)")
        }
    }

    /// - Throws: `ModelFailure` where an address is wrong, or a key is missing that is needed.
    private func context(_ configuration: ModelConfiguration) throws -> ServerContext {
        let address = try ServerAddress(configuration.baseURL ?? Self.defaultBaseURL)
        let key = try ServerContext.usableKey(
            configuration.key, origin: configuration.keyOrigin)
        guard key != nil || address.host != Self.ownHost else {
            var failure = ServerContext.missingKey(provider: name, variable: Self.keyVariable)
            failure.advice? +=
                "; or set the base URL of a server that needs none, such as "
                + "http://localhost:11434/v1"
            throw failure
        }
        return ServerContext(
            identity: ModelIdentity(
                provider: name, model: configuration.model?.trimmingASCIIWhitespace() ?? ""),
            address: address, proxy: try configuration.proxy.map(ProxyAddress.init), key: key,
            keyVariable: Self.keyVariable, keyOrigin: configuration.keyOrigin)
    }
}
