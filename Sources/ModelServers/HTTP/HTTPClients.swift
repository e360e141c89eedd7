import AsyncHTTPClient
import NIOCore
import Synchronization

/// The HTTP clients of this process, one for each way out.
///
/// They are kept until the process ends: connections are used again by all models that go the
/// same way, and no client is ever let go while a request is under way.
enum HTTPClients {
    private struct Way: Hashable {
        var proxy: ProxyAddress?
        var connectMilliseconds: Int
    }
    private static let clients = Mutex<[Way: HTTPClient]>([:])

    static func client(proxy: ProxyAddress?, connectMilliseconds: Int) -> HTTPClient {
        let way = Way(proxy: proxy, connectMilliseconds: connectMilliseconds)
        return clients.withLock { clients in
            if let client = clients[way] { return client }
            let client = HTTPClient(
                eventLoopGroupProvider: .singleton, configuration: configuration(of: way))
            clients[way] = client
            return client
        }
    }

    private static func configuration(of way: Way) -> HTTPClient.Configuration {
        // A redirect would carry the key to a server that nobody named.
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout.connect = .milliseconds(Int64(way.connectMilliseconds))
        // How often it is tried is the retry policy's to say.
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 256
        configuration.decompression = .disabled
        if let proxy = way.proxy {
            switch proxy.kind {
            case .http:
                let authorization = proxy.user.map { user in
                    HTTPClient.Authorization.basic(
                        username: user, password: proxy.password ?? "")
                }
                configuration.proxy = .server(
                    host: proxy.host, port: proxy.port, authorization: authorization)
            case .socks:
                configuration.proxy = .socksServer(host: proxy.host, port: proxy.port)
            }
        }
        return configuration
    }
}
