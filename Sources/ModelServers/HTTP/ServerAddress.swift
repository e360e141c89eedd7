import FoundationEssentials
import ModelClient

/// Where a server's interface is: scheme, host, port and the path that all requests begin with.
struct ServerAddress: Hashable, Sendable, CustomStringConvertible {
    /// Without user, query and final slash: `http://localhost:11434/v1`.
    let description: String
    let host: String

    /// - Throws: `ModelFailure` where the text is no address of a web server.
    init(_ text: String) throws {
        guard let components = URLComponents(string: text.trimmingASCIIWhitespace()),
            let scheme = components.scheme?.lowercased(), scheme == "http" || scheme == "https",
            let host = components.host, host.isHostName, components.user == nil,
            components.password == nil, components.query == nil, components.fragment == nil,
            (1...65_535).contains(components.port ?? 80)
        else {
            // A user's name or password, should there be one, is not to be seen.
            let shown = text.contains("@") ? "The base URL" : "The base URL `\(text.legible())`"
            throw ModelFailure(
                .badRequest, "\(shown) is not the address of a server",
                advice: "write it like http://localhost:11434/v1, without user, `?` and `#`")
        }
        let port = components.port.map { ":\($0)" } ?? ""
        var path = Substring(components.percentEncodedPath)
        while path.last == "/" { path.removeLast() }
        description = "\(scheme)://\(host)\(port)\(path)"
        self.host = host
    }

    /// The same address without `ending`, where it ends so.
    func removing(ending: String) throws -> ServerAddress {
        guard description.hasSuffix(ending) else { return self }
        return try ServerAddress(String(description.dropLast(ending.count)))
    }
}

/// The proxy that requests go through.
struct ProxyAddress: Hashable, Sendable, CustomStringConvertible {
    enum Kind: Hashable, Sendable { case http, socks }
    let kind: Kind
    let host: String
    let port: Int
    let user: String?
    let password: String?

    /// Without user and password.
    var description: String { "\(kind == .http ? "http" : "socks5")://\(host):\(port)" }

    /// - Throws: `ModelFailure` where the text is no address of a proxy.
    init(_ text: String) throws {
        let text = text.trimmingASCIIWhitespace()
        let complete = text.contains("://") ? text : "http://" + text
        let kinds: [String: (Kind, Int)] = [
            "http": (.http, 80), "socks5": (.socks, 1_080), "socks5h": (.socks, 1_080),
            "socks": (.socks, 1_080),
        ]
        guard let components = URLComponents(string: complete),
            let (kind, port) = kinds[components.scheme?.lowercased() ?? ""],
            let host = components.host, host.isHostName,
            (1...65_535).contains(components.port ?? port)
        else {
            let shown = text.contains("@") ? "The proxy" : "The proxy `\(text.legible())`"
            throw ModelFailure(
                .badRequest, "\(shown) is not an address that can be used",
                advice: "write it like http://proxy:3128 or socks5://proxy:1080")
        }
        self.kind = kind
        self.host = host.trimmingBrackets()
        self.port = components.port ?? port
        user = components.user
        password = components.password
    }
}

extension String {
    /// The text without spaces and line endings at its ends.
    func trimmingASCIIWhitespace() -> String {
        let isSpace: (Character) -> Bool = { $0.isASCII && $0.isWhitespace }
        guard let first = firstIndex(where: { !isSpace($0) }),
            let last = lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(self[first...last])
    }

    fileprivate var isHostName: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
                    UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
                    true
                default: false
                }
            }
    }

    /// An IPv6 address as sockets want it.
    fileprivate func trimmingBrackets() -> String {
        hasPrefix("[") && hasSuffix("]") ? String(dropFirst().dropLast()) : self
    }

    /// At most `limit` characters on one line, fit for a terminal.
    func legible(limit: Int = 300) -> String {
        var result = ""
        var count = 0
        var wasSpace = true
        for character in self {
            let isSpace = character.isWhitespace
            defer { wasSpace = isSpace }
            if isSpace && wasSpace { continue }
            guard count < limit else { return result + "…" }
            count += 1
            let isPlain = character.unicodeScalars.allSatisfy { scalar in
                switch scalar.properties.generalCategory {
                case .control, .format, .surrogate, .privateUse, .unassigned: false
                default: true
                }
            }
            result.append(isSpace ? " " : isPlain ? character : "\u{FFFD}")
        }
        if result.last == " " { result.removeLast() }
        return result
    }
}
