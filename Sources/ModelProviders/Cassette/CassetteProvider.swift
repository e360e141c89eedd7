package import ModelClient

/// Plays back recorded answers, or records another model.
package struct CassetteProvider: ModelProvider {
    package let name = "cassette"
    package let summary = "answers that were recorded before"
    private let mode: CassetteMode
    private let recorded: (any Model)?

    /// - Parameter recorded: the model that is asked in the recording modes.
    package init(mode: CassetteMode = .replay, recording recorded: (any Model)? = nil) {
        self.mode = mode
        self.recorded = recorded
    }

    /// `configuration.path` is the cassette; `configuration.model`, as in
    /// `anthropic/claude-sonnet-4-5`, chooses one of several recorded models.
    package func makeModel(_ configuration: ModelConfiguration) throws -> any Model {
        guard let path = configuration.path, !path.isEmpty else {
            throw ModelFailure(
                .notRecorded, "no cassette is named",
                advice: "name one, for example --model cassette:answers.jsonl")
        }
        let identity = configuration.model.flatMap { name -> ModelIdentity? in
            let parts = name.split(separator: "/", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return ModelIdentity(provider: String(parts[0]), model: String(parts[1]))
        }
        return try CassetteModel(
            path: path, mode: mode, recording: recorded, identity: identity,
            secrets: configuration.key.map { [$0] } ?? [])
    }

    package func availability(_ configuration: ModelConfiguration) async -> ModelAvailability {
        guard let path = configuration.path else {
            return ModelAvailability(isAvailable: false, detail: "no cassette is named")
        }
        do {
            let cassette = try Cassette(path)
            return ModelAvailability(
                isAvailable: cassette.exists,
                detail: cassette.exists ? cassette.path : "there is no cassette \(path)",
                models: cassette.models.map(\.identity.description))
        } catch {
            return ModelAvailability(isAvailable: false, detail: error.description)
        }
    }
}
