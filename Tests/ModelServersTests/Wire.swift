import Foundation
import ModelClient
import ModelServers
import ModelStandIn
import Synchronization
import Testing

/// The two wire formats, so that what holds for both is tried with both.
enum Wire: String, CaseIterable, CustomTestStringConvertible {
    case anthropic, openai

    static let key = "sk-marker-0123456789abcdef"
    var testDescription: String { rawValue }

    var provider: any ModelProvider {
        switch self {
        case .anthropic: AnthropicProvider()
        case .openai: OpenAIProvider()
        }
    }

    /// Settings with short delays; the time limits are for machines that are busy.
    func configuration(_ server: StandInServer?) -> ModelConfiguration {
        var configuration = ModelConfiguration(provider: rawValue, model: "stand-in-1")
        if let server { configuration.baseURL = server.baseURL + (self == .openai ? "/v1" : "") }
        configuration.key = Secret(Self.key)
        configuration.keyOrigin = "the test"
        configuration.timeouts.connectMilliseconds = 20_000
        configuration.timeouts.firstByteMilliseconds = 20_000
        configuration.timeouts.idleMilliseconds = 20_000
        configuration.timeouts.totalMilliseconds = 40_000
        configuration.retries.attemptLimit = 3
        configuration.retries.firstDelayMilliseconds = 5
        return configuration
    }

    func model(
        _ server: StandInServer, change: (inout ModelConfiguration) -> Void = { _ in }
    ) throws -> any Model {
        var configuration = configuration(server)
        change(&configuration)
        return try provider.makeModel(configuration)
    }

    func answer(_ reply: StandInReply) -> StandInAnswer {
        switch self {
        case .anthropic: StandInWire.anthropic(reply, toolName: "answer")
        case .openai: StandInWire.openAI(reply)
        }
    }

    /// A reply with so many times a million letters, before its end.
    func answer(ofMegabytes count: Int) -> StandInAnswer {
        let text = String(repeating: "0123456789", count: 100_000)
        let event =
            switch self {
            case .anthropic:
                StandInWire.event(
                    "content_block_delta",
                    [
                        "type": "content_block_delta", "index": 0,
                        "delta": ["type": "text_delta", "text": text],
                    ])
            case .openai:
                #"data: {"choices":[{"index":0,"delta":{"content":"\#(text)"}}]}"# + "\n\n"
            }
        return .events(Array(repeating: event, count: count)).then(.wait(milliseconds: 50_000))
    }

    func error(
        _ status: Int, type: String, _ message: String = "so it is",
        headers: [(name: String, value: String)] = []
    ) -> StandInAnswer {
        switch self {
        case .anthropic:
            StandInWire.anthropicError(status, type: type, message: message, headers: headers)
        case .openai:
            StandInWire.openAIError(status, type: type, message: message, headers: headers)
        }
    }

    /// A stream that breaks off with an error of this type.
    func stream(endingInError type: String, code: Int) -> StandInAnswer {
        switch self {
        case .anthropic:
            .events([
                StandInWire.event("message_start", ["type": "message_start"]),
                StandInWire.event(
                    "error", ["type": "error", "error": ["type": type, "message": "Overloaded"]]),
            ])
        case .openai:
            .events([
                #"data: {"choices":[{"index":0,"delta":{"content":"Hel"}}]}"# + "\n\n",
                "data: "
                    + StandInWire.json([
                        "error": ["message": "Overloaded", "type": type, "code": code]
                    ]) + "\n\n",
            ])
        }
    }
}

/// A question, with a schema or without.
func question(_ text: String = "Say hello.", withSchema: Bool = false) -> ModelRequest {
    var request = ModelRequest(
        purpose: .candidate, subject: "f", system: [PromptBlock("Be brief.")],
        messages: [ModelMessage(.user, text)])
    if withSchema {
        request.schema = ReplySchema(
            name: "answer", summary: "The answer.",
            json: #"{"type":"object","properties":{"z":{"type":"string"},"a":{"type":"integer"}}}"#)
    }
    return request
}

/// What progress was told.
final class Heard: Sendable {
    private let state = Mutex<[ModelProgress]>([])
    var note: @Sendable (ModelProgress) -> Void {
        { progress in self.state.withLock { $0.append(progress) } }
    }
    var all: [ModelProgress] { state.withLock { $0 } }
    var attempts: [Int] {
        all.compactMap { if case .sent(let attempt) = $0 { attempt } else { nil } }
    }
    var text: String {
        all.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
    }
    var waits: [(milliseconds: Int, reason: String)] {
        all.compactMap {
            if case .waiting(let time, let reason) = $0 { (time, reason) } else { nil }
        }
    }
}

/// Asks, and expects a failure of this kind that a person can act on.
@discardableResult
func expectFailure(
    _ kind: ModelFailure.Kind, _ model: any Model, _ request: ModelRequest = question(),
    heard: Heard = Heard(), sourceLocation: SourceLocation = #_sourceLocation
) async -> ModelFailure? {
    do {
        let reply = try await model.respond(to: request, progress: heard.note)
        Issue.record("there was a reply: \(reply)", sourceLocation: sourceLocation)
    } catch let failure as ModelFailure {
        #expect(failure.kind == kind, "\(failure)", sourceLocation: sourceLocation)
        #expect(
            !(failure.advice ?? "").isEmpty, "no advice: \(failure)",
            sourceLocation: sourceLocation)
        #expect(!"\(failure)".contains(Wire.key), sourceLocation: sourceLocation)
        #expect(!"\(heard.all)".contains(Wire.key), sourceLocation: sourceLocation)
        return failure
    } catch {
        Issue.record("another error: \(error)", sourceLocation: sourceLocation)
    }
    return nil
}

/// A file of this target's fixtures.
func fixture(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
}
