import AsyncHTTPClient
import FoundationEssentials
import ModelClient
import NIOCore

/// Asks a server for the list of its models, which costs nothing.
struct ModelListing: Sendable {
    let context: ServerContext

    private static let timeouts: ModelTimeouts = {
        var timeouts = ModelTimeouts()
        timeouts.connectMilliseconds = 3_000
        timeouts.firstByteMilliseconds = 5_000
        timeouts.idleMilliseconds = 3_000
        timeouts.totalMilliseconds = 8_000
        return timeouts
    }()
    private static let listLimitBytes = 4 << 20

    private struct List: Decodable {
        struct Item: Decodable { var id: String }
        var data: [Item]
    }

    func availability(_ request: HTTPClientRequest) async -> ModelAvailability {
        do {
            let (status, body) = try await answer(to: request)
            guard (200..<300).contains(status) else { return refused(status, body) }
            guard let list = try? JSONDecoder().decode(List.self, from: Data(body)) else {
                return ModelAvailability(
                    isAvailable: false,
                    detail: "\(address) answers, but not as `\(context.identity.provider)` "
                        + "does: look whether the base URL is right")
            }
            return found(list.data.map { context.legible($0.id) })
        } catch {
            return ModelAvailability(isAvailable: false, detail: text(of: error))
        }
    }

    private func answer(to request: HTTPClientRequest) async throws -> (Int, [UInt8]) {
        let client = HTTPClients.client(
            proxy: context.proxy, connectMilliseconds: Self.timeouts.connectMilliseconds)
        return try await AttemptClock(Self.timeouts).run {
            let response = try await client.execute(
                request, timeout: .milliseconds(Int64(Self.timeouts.totalMilliseconds)))
            var body: [UInt8] = []
            for try await buffer in response.body {
                body += buffer.readableBytesView
                if body.count > Self.listLimitBytes { break }
            }
            return (Int(response.status.code), body)
        }
    }

    private var address: String { context.wayInWords }

    private func found(_ models: [String]) -> ModelAvailability {
        let key = context.key == nil ? "no key" : "key" + origin
        var detail = "\(key), \(address)"
        let model = context.identity.model
        // A name without a date stands for the newest one with a date.
        if !model.isEmpty, !models.isEmpty,
            !models.contains(where: { $0 == model || $0.hasPrefix(model) })
        {
            detail += "; the model \(model) is not in its list"
        }
        return ModelAvailability(isAvailable: true, detail: detail, models: models)
    }

    private var origin: String { context.keyOrigin.map { " from \($0)" } ?? "" }

    private func refused(_ status: Int, _ body: [UInt8]) -> ModelAvailability {
        switch status {
        case 404, 405, 501:
            return ModelAvailability(
                isAvailable: true, detail: "\(address) answers, but does not list its models")
        default:
            let failure = context.refusal(
                status: status,
                complaint: ServerComplaint(body: Array(body.prefix(ReplyLimits.refusalLimitBytes))))
            return ModelAvailability(
                isAvailable: failure.kind == .rateLimited, detail: failure.description)
        }
    }

    private func text(of error: any Error) -> String {
        switch error {
        case is CancellationError: "\(address) was not asked to the end"
        case let up as AttemptClock.TimeIsUp: context.timedOut(up.limit).description
        default:
            context.connectionFailure(error, timeouts: Self.timeouts).description
        }
    }
}
