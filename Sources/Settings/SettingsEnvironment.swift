package import Diagnostics
internal import ModelClient

/// The environment as far as settings look at it.
package struct SettingsEnvironment: Sendable {
    /// All variables; those that are empty count as not set.
    private let variables: [String: String]

    package init(_ variables: [String: String]) {
        self.variables = variables.filter { !$0.value.isEmpty }
    }

    func variable(_ name: String) -> String? { variables[name] }

    /// What the `SEMCOM_` variables say, with a diagnostic for each that cannot be used.
    package func layer() -> (layer: SettingsLayer, diagnostics: [Diagnostic]) {
        var layer = SettingsLayer()
        var diagnostics: [Diagnostic] = []
        let model = "SEMCOM_MODEL"
        if let text = variables[model] {
            do {
                try layer.setModel(text, from: .environment(model))
            } catch {
                diagnostics.append(error)
            }
        }
        var known: Set<String> = [model]
        for key in SettingKey.allCases {
            let name = key.environmentVariable
            known.insert(name)
            guard let text = variables[name] else { continue }
            do {
                try layer.set(key, text, from: .environment(name))
            } catch {
                diagnostics.append(error)
            }
        }
        let prefix = "SEMCOM_"
        let endings = known.map { String($0.dropFirst(prefix.count)) }.sorted()
        for name in variables.keys.sorted() where name.hasPrefix(prefix) {
            // Others may use the prefix too: only what is nearly one of ours is a slip.
            let ending = String(name.dropFirst(prefix.count))
            guard !known.contains(name),
                let near = NameSuggestion.nearest(to: ending, among: endings)
            else { continue }
            diagnostics.append(
                Diagnostic(
                    .warning, code: "settings.unknown-variable",
                    "the variable \(name) means nothing here",
                    suggestion: "did you mean '\(prefix)\(near)'?"))
        }
        return (layer, diagnostics)
    }

    /// `ANTHROPIC_API_KEY` for `anthropic`.
    static func keyVariable(of provider: String) -> String { prefix(provider) + "_API_KEY" }
    /// `ANTHROPIC_BASE_URL` for `anthropic`.
    static func baseURLVariable(of provider: String) -> String { prefix(provider) + "_BASE_URL" }

    private static func prefix(_ provider: String) -> String {
        String(provider.uppercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
    }

    /// The proxy that an address is reached by, as curl and Go choose it.
    func proxy(for address: WebAddress) -> Setting? {
        guard !address.isLoopback, !isExempt(address) else { return nil }
        let names =
            address.isSecure
            ? ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
            : ["http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"]
        for name in names {
            guard let text = variables[name] else { continue }
            let written = text.contains("://") ? text : "http://" + text
            guard let proxy = WebAddress(written) else { continue }
            return Setting(.text(proxy.text), from: .environment(name))
        }
        return nil
    }

    /// Whether NO_PROXY names the host, a domain above it, or everything.
    func isExempt(_ address: WebAddress) -> Bool {
        let list = variables["NO_PROXY"] ?? variables["no_proxy"] ?? ""
        return list.split(whereSeparator: { $0 == "," || $0.isWhitespace }).contains { entry in
            var name = entry.lowercased()
            if name == "*" { return true }
            if let colon = name.lastIndex(of: ":"), name.firstIndex(of: ":") == colon {
                let port = Int(name[name.index(after: colon)...])
                guard port == address.port ?? (address.isSecure ? 443 : 80) else { return false }
                name = String(name[..<colon])
            }
            if name.hasPrefix("*.") { name.removeFirst() }
            if name.hasPrefix(".") { name.removeFirst() }
            return address.host == name || address.host.hasSuffix("." + name)
        }
    }
}
