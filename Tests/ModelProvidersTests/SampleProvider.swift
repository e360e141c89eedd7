import ModelClient

/// Says back what it is told: a whole provider, to begin another one with.
struct EchoProvider: ModelProvider {
    let name = "echo"
    let summary = "says back what it is told"

    func makeModel(_ configuration: ModelConfiguration) throws -> any Model {
        // A provider that needs a key throws `ModelFailure(.missingKey, …)` here.
        EchoModel(identity: ModelIdentity(provider: name, model: configuration.model ?? "plain"))
    }

    func availability(_ configuration: ModelConfiguration) async -> ModelAvailability {
        ModelAvailability(isAvailable: true, detail: "needs nothing", models: ["plain"])
    }
}

struct EchoModel: Model {
    let identity: ModelIdentity
    let capabilities = ModelCapabilities(reportsUsage: true)

    func respond(
        to request: ModelRequest, progress: @escaping @Sendable (ModelProgress) -> Void
    ) async throws -> ModelReply {
        progress(.sent(attempt: 1))
        // Here the request goes out, and pieces of the reply come in. Keep to the limits of
        // `configuration.timeouts`; let `CancellationError` through; throw `ModelFailure` for
        // everything else.
        guard let text = request.messages.last?.text, !text.isEmpty else {
            throw ModelFailure(.emptyReply, "there was nothing to say back")
        }
        progress(.text(text))
        return ModelReply(
            text: text, stop: .finished,
            usage: TokenUsage(input: text.utf8.count, output: text.utf8.count),
            model: identity.model)
    }
}
