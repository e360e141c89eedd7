import AsyncHTTPClient
import ModelClient
import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension ServerContext {
    /// The failure that an error of the connection means.
    func connectionFailure(_ error: any Error, timeouts: ModelTimeouts) -> ModelFailure {
        switch error {
        case let failure as ModelFailure: failure
        case let error as HTTPClientError: clientFailure(error, timeouts: timeouts)
        case let error as NIOConnectionError: unreachable(because: reason(of: error))
        case let error as IOError where Self.unreachableCodes.contains(error.errnoCode):
            unreachable(because: Self.reason(errno: error.errnoCode))
        case let error as IOError: broken(because: Self.reason(errno: error.errnoCode))
        case let error as HTTPParserError where error == .invalidEOFState: broken()
        case is HTTPParserError: malformed("what \(address) answers is not HTTP")
        case is ChannelError: broken()
        default: unexpected(error)
        }
    }

    func malformed(_ what: String) -> ModelFailure {
        ModelFailure(
            .malformedReply, "The reply cannot be read: \(what)",
            advice: "look whether the base URL \(address) is one that the provider "
                + "`\(identity.provider)` fits")
    }

    /// The connection ended within a reply.
    func broken(because reason: String? = nil) -> ModelFailure {
        ModelFailure(
            .unreachable,
            "The connection to \(address.host) broke" + (reason.map { ": \($0)" } ?? ""),
            advice: "try again; if it stays so, look at the network and at the server's log")
    }

    /// A time limit was met.
    func timedOut(_ limit: AttemptClock.Limit) -> ModelFailure {
        let host = address.host
        let (what, milliseconds, name): (String, Int, String) =
            switch limit {
            case .firstByte(let limit): ("\(host) did not begin to reply", limit, "first byte")
            case .idle(let limit): ("\(host) stopped in the middle of a reply", limit, "idle")
            case .total(let limit): ("The reply from \(host) was not complete", limit, "total")
            case .ending: ("The reply from \(host) did not end", 0, "idle")
            }
        return ModelFailure(
            .timedOut, "\(what) within \(Self.duration(milliseconds)) (the \(name) time limit)",
            advice: "try again, or raise the \(name) time limit")
    }

    private func clientFailure(_ error: HTTPClientError, timeouts: ModelTimeouts) -> ModelFailure {
        switch error {
        case .connectTimeout, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout,
            .httpProxyHandshakeTimeout, .socksHandshakeTimeout:
            return ModelFailure(
                .timedOut,
                "There was no connection to \(wayInWords) within "
                    + "\(Self.duration(timeouts.connectMilliseconds)) (the connect time limit)",
                advice: "look whether the address is right and the network allows it")
        case .proxyAuthenticationRequired:
            return ModelFailure(
                .unreachable, "The proxy \(proxyInWords) wants a user and a password",
                advice: "write them into its address: http://user:password@proxy:3128")
        case .invalidProxyResponse:
            return ModelFailure(
                .unreachable, "The proxy \(proxyInWords) does not connect to \(address.host)",
                advice: "look whether the proxy's address is right and it allows that server")
        case .remoteConnectionClosed, .uncleanShutdown: return broken()
        case .readTimeout, .deadlineExceeded:
            return timedOut(.total(milliseconds: timeouts.totalMilliseconds))
        default: return unexpected(error)
        }
    }

    private var proxyInWords: String { proxy?.description ?? "" }

    private func unreachable(because reason: String) -> ModelFailure {
        let advice =
            if proxy != nil {
                "look whether the proxy's address is right and it is running"
            } else if address.host == "localhost" || address.host.hasPrefix("127.") {
                "start the server, or set the base URL to where it listens"
            } else {
                "look at the network and the base URL; behind a proxy, set `proxy`"
            }
        return ModelFailure(.unreachable, "\(wayInWords) is not reached: \(reason)", advice: advice)
    }

    private func reason(of error: NIOConnectionError) -> String {
        if error.connectionErrors.isEmpty, error.dnsAError != nil || error.dnsAAAAError != nil {
            return "no address is known for \(error.host)"
        }
        for attempt in error.connectionErrors {
            if let error = attempt.error as? IOError { return Self.reason(errno: error.errnoCode) }
        }
        return "no connection"
    }

    /// What a connection that never came about ends with.
    private static let unreachableCodes: Set<CInt> = [
        ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EHOSTDOWN, ETIMEDOUT,
    ]

    private static func reason(errno code: CInt) -> String {
        switch code {
        case ECONNREFUSED: "connection refused"
        case ECONNRESET, EPIPE: "connection reset"
        case EHOSTUNREACH, ENETUNREACH: "no route to it"
        default: "system error \(code)"
        }
    }

    private func unexpected(_ error: any Error) -> ModelFailure {
        ModelFailure(
            .unreachable, "\(wayInWords) is not reached: \(legible(String(describing: error)))",
            advice: "look at the network, the base URL and the server's certificate")
    }

    /// `250 ms`, `30 s`
    static func duration(_ milliseconds: Int) -> String {
        milliseconds % 1_000 == 0 ? "\(milliseconds / 1_000) s" : "\(milliseconds) ms"
    }
}
