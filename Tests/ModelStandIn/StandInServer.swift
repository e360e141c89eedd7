import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A web server in this process, on a free port of 127.0.0.1, that does what a test tells it.
package final class StandInServer: Sendable {
    package typealias Handler = @Sendable (StandInRequest) -> StandInAnswer

    private let channel: any Channel
    private let record: Record
    /// `http://127.0.0.1:40001`
    package let baseURL: String
    package let port: Int

    private init(_ channel: any Channel, _ record: Record) {
        self.channel = channel
        self.record = record
        port = channel.localAddress?.port ?? 0
        baseURL = "http://127.0.0.1:\(port)"
    }

    /// Starts a server that answers each request with what `handler` says; it is called on a
    /// thread of the server and may be called by several at once.
    /// - Parameter isProxy: the server grants `CONNECT` to anywhere and answers what follows on the
    ///   connection itself, as if it had passed it on; `requests` then has the `CONNECT` too.
    package static func start(
        isProxy: Bool = false, _ handler: @escaping Handler
    ) async throws -> StandInServer {
        let record = Record()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    record.add(channel)
                    let answering = ConnectionHandler(record: record, handler: handler)
                    if isProxy {
                        try channel.pipeline.syncOperations.addHandler(
                            ProxyHandler(record: record, next: answering))
                    } else {
                        try answering.join(channel.pipeline)
                    }
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return StandInServer(channel, record)
    }

    /// Starts a server that gives its answers one after another, and the last one ever after.
    package static func start(answers: [StandInAnswer]) async throws -> StandInServer {
        let next = Mutex(0)
        return try await start { _ in
            let position = next.withLock { next in
                defer { next += 1 }
                return next
            }
            guard !answers.isEmpty else { return StandInAnswer(status: 500) }
            return answers[min(position, answers.count - 1)]
        }
    }

    /// What was asked so far, oldest first.
    package var requests: [StandInRequest] { record.requests }
    /// Connections that were made so far.
    package var connectionCount: Int { record.connectionCount }
    /// Connections that are open now.
    package var openConnectionCount: Int { record.openConnectionCount }

    package func stop() async {
        try? await channel.close()
        record.closeAll()
    }

    /// Runs `body` with a server, and stops the server afterwards.
    package static func with<Result>(
        _ handler: @escaping Handler, isolation: isolated (any Actor)? = #isolation,
        _ body: (StandInServer) async throws -> Result
    ) async throws -> Result {
        let server = try await start(handler)
        do {
            let result = try await body(server)
            await server.stop()
            return result
        } catch {
            await server.stop()
            throw error
        }
    }
}

/// What a server saw.
final class Record: Sendable {
    private struct State {
        var requests: [StandInRequest] = []
        var channels: [ObjectIdentifier: any Channel] = [:]
        var connectionCount = 0
    }
    private let state = Mutex(State())

    var requests: [StandInRequest] { state.withLock { $0.requests } }
    var connectionCount: Int { state.withLock { $0.connectionCount } }
    var openConnectionCount: Int { state.withLock { $0.channels.count } }

    func add(_ request: StandInRequest) { state.withLock { $0.requests.append(request) } }

    func add(_ channel: any Channel) {
        state.withLock { state in
            state.connectionCount += 1
            state.channels[ObjectIdentifier(channel)] = channel
        }
        channel.closeFuture.whenComplete { _ in
            _ = self.state.withLock { $0.channels.removeValue(forKey: ObjectIdentifier(channel)) }
        }
    }

    func closeAll() {
        for channel in state.withLock({ Array($0.channels.values) }) {
            channel.close(promise: nil)
        }
    }
}
