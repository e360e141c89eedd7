import Diagnostics
import Journal
import ModelClient
package import ModelProviders
import ModelServers

/// The providers that Semcom knows, all through the same door.
package enum Providers {
    /// - Parameter workspace: the folder whose `.semcom` keeps answers of programs that are still
    ///   under way when Semcom ends; nil means that nothing is kept.
    package static func registry(workspace: String?) -> ProviderRegistry {
        var registry = ProviderRegistry()
        registry.register(AnthropicProvider())
        registry.register(OpenAIProvider())
        registry.register(
            CommandProvider(spoolFolder: workspace.map { "\($0)/\(Journal.folderName)/spool" }))
        registry.register(CassetteProvider())
        registry.register(ScriptedProvider())
        return registry
    }

    /// The model that a setup describes.
    static func model(_ setup: ModelSetup, workspace: String) throws -> any Model {
        let registry = registry(workspace: workspace)
        let name = setup.configuration.provider
        guard let provider = registry.provider(named: name) else {
            let names = registry.providers.map(\.name)
            let near = NameSuggestion.nearest(to: name, among: names)
            throw ModelFailure(
                .unknownModel, "there is no provider '\(name)'",
                advice: near.map { "did you mean '\($0)'?" }
                    ?? "these are known: \(names.joined(separator: ", "))")
        }
        let model = try provider.makeModel(setup.configuration)
        guard let recording = setup.recording else { return model }
        var cassette = ModelConfiguration(provider: "cassette")
        cassette.path = recording.path
        cassette.key = setup.configuration.key
        return try CassetteProvider(mode: recording.mode, recording: model).makeModel(cassette)
    }
}

/// Stands in for a model that may not be asked: only what was kept of it is there.
struct AbsentModel: Model {
    let identity: ModelIdentity
    let capabilities: ModelCapabilities

    func respond(
        to request: ModelRequest, progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        throw ModelFailure(
            .notRecorded,
            "no answer of \(identity) is kept for \(request.subject) (\(request.purpose.rawValue))",
            advice: "compile without --locked to ask it")
    }
}
