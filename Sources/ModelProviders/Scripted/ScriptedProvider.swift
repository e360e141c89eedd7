package import ModelClient

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Answers from a script file, for tests and demonstrations.
package struct ScriptedProvider: ModelProvider {
    package let name = "scripted"
    package let summary = "replies from a script file, for tests"

    package init() {}

    /// `configuration.path` is the script; `configuration.model` a name for it, otherwise its
    /// file's.
    package func makeModel(_ configuration: ModelConfiguration) throws -> any Model {
        let path = try Self.path(configuration)
        let script = try Self.script(at: path)
        let file = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
        let identity = ModelIdentity(
            provider: name, model: configuration.model ?? file)
        let player = ScriptPlayer(script, path: path, identity: identity)
        return ScriptedModel(identity: identity, capabilities: script.capabilities) { request in
            try await player.answer(request)
        }
    }

    package func availability(_ configuration: ModelConfiguration) async -> ModelAvailability {
        do {
            let path = try Self.path(configuration)
            let count = try Self.script(at: path).entries.count
            return ModelAvailability(isAvailable: true, detail: "\(count) entries in \(path)")
        } catch {
            return ModelAvailability(isAvailable: false, detail: "\(error)")
        }
    }

    private static func path(
        _ configuration: ModelConfiguration
    ) throws(ModelFailure) -> String {
        guard let path = configuration.path, !path.isEmpty else {
            throw ModelFailure(
                .notRecorded, "no script is named",
                advice: "name one, for example --model scripted:replies.md")
        }
        return SystemCall.absolute(SystemCall.expandingHome(path))
    }

    private static func script(at path: String) throws(ModelFailure) -> ModelScript {
        guard let file = OpenFile(path, O_RDONLY | O_NONBLOCK), !SystemCall.isFolder(path) else {
            throw ModelFailure(
                .notRecorded, "the script \(path) cannot be read: \(SystemCall.reason())")
        }
        let size = file.size
        guard size <= ModelScriptReader.fileLimitBytes else {
            throw ModelFailure(.notRecorded, "the script \(path) is too large")
        }
        guard let bytes = file.read(from: 0, limit: size),
            let text = String(validating: bytes, as: UTF8.self)
        else { throw ModelFailure(.notRecorded, "the script \(path) is not UTF-8") }
        do throws(ModelScriptReader.Failure) {
            return try ModelScriptReader.script(of: text)
        } catch {
            throw ModelFailure(.notRecorded, "\(path):\(error.line): \(error.reason)")
        }
    }
}
