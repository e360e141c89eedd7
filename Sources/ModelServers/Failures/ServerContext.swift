import ModelClient

/// Who is asked, and with what key: what every message about a failure needs.
struct ServerContext: Sendable {
    var identity: ModelIdentity
    var address: ServerAddress
    var proxy: ProxyAddress?
    var key: Secret?
    /// `ANTHROPIC_API_KEY`
    var keyVariable: String
    /// Where the key came from, in words.
    var keyOrigin: String?

    /// A server's text, short, on one line and without the key.
    func legible(_ text: String) -> String {
        (key?.redacted(from: text) ?? text).legible()
    }

    /// A reply's text without the key, should a server echo it.
    ///
    /// Words such as `ollama`, which servers that need no key are given as one, are left alone.
    func withoutKey(_ text: String) -> String {
        guard let key, key.reveal().utf8.count >= 16 else { return text }
        return key.redacted(from: text)
    }

    var keyInWords: String { "the key" + (keyOrigin.map { " from \($0)" } ?? "") }

    /// The way to the server, in words.
    var wayInWords: String { "\(address)" + (proxy.map { " through the proxy \($0)" } ?? "") }
}

extension ServerContext {
    static func missingKey(provider: String, variable: String) -> ModelFailure {
        ModelFailure(
            .missingKey, "There is no key for \(provider)",
            advice: "put it into the variable \(variable), or into a file that `key-file` in "
                + "semcom.toml names")
    }

    /// The key as it may stand in a header; nil where none is set.
    /// - Throws: `ModelFailure` where it holds characters that no key has.
    static func usableKey(_ key: Secret?, origin: String?) throws -> Secret? {
        guard let text = key?.reveal().trimmingASCIIWhitespace(), !text.isEmpty else { return nil }
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            let origin = origin.map { " from \($0)" } ?? ""
            throw ModelFailure(
                .badKey, "The key\(origin) holds spaces, line endings or letters that no key has",
                advice: "copy it again, without quotation marks and line breaks")
        }
        return Secret(text)
    }
}
