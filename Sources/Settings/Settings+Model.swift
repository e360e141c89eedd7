package import Diagnostics
package import ModelClient

extension Settings {
    /// How the chosen model is reached; nil where none is chosen.
    package func modelConfiguration() throws(Diagnostic) -> ModelConfiguration? {
        guard let provider = text(.provider) else { return nil }
        return try modelConfiguration(provider: provider)
    }

    /// How a provider would be reached, chosen or not.
    package func modelConfiguration(
        provider: String
    ) throws(Diagnostic) -> ModelConfiguration {
        let isChosen = provider == text(.provider)
        var configuration = ModelConfiguration(provider: provider)
        if isChosen {
            configuration.model = text(.name)
            configuration.command = words(.command) ?? []
            configuration.path = text(.path)
        }
        let baseURL = baseURL(of: provider, isChosen: isChosen)
        if case .text(let url)? = baseURL?.value { configuration.baseURL = url }
        configuration.proxy = proxy(of: provider, baseURL: configuration.baseURL)
        if let (key, origin) = try key(of: provider, isChosen: isChosen) {
            try refuseStrangeAddress(baseURL, of: provider, key: origin)
            configuration.key = key
            configuration.keyOrigin = origin.description
        }
        configuration.concurrency = integer(.concurrency) ?? configuration.concurrency
        if let retries = integer(.retries) { configuration.retries.attemptLimit = retries + 1 }
        setTimeouts(&configuration.timeouts)
        return configuration
    }

    private func setTimeouts(_ timeouts: inout ModelTimeouts) {
        timeouts.connectMilliseconds =
            milliseconds(.connectTimeout) ?? timeouts.connectMilliseconds
        timeouts.firstByteMilliseconds =
            milliseconds(.firstByteTimeout) ?? timeouts.firstByteMilliseconds
        timeouts.idleMilliseconds = milliseconds(.idleTimeout) ?? timeouts.idleMilliseconds
        timeouts.totalMilliseconds = milliseconds(.totalTimeout) ?? timeouts.totalMilliseconds
    }

    /// A flag, then `SEMCOM_BASE_URL`, then `ANTHROPIC_BASE_URL` and its kin, then the file.
    private func baseURL(of provider: String, isChosen: Bool) -> Setting? {
        let ours = isChosen ? self[.baseURL] : nil
        if let ours, !ours.origin.isFile { return ours }
        let name = SettingsEnvironment.baseURLVariable(of: provider)
        if let address = environment.variable(name).flatMap({ WebAddress($0) }) {
            return Setting(.text(address.text), from: .environment(name))
        }
        return ours
    }

    private func proxy(of provider: String, baseURL: String?) -> String? {
        let known = ["anthropic": "https://api.anthropic.com", "openai": "https://api.openai.com"]
        let address = (baseURL ?? known[provider]).flatMap { WebAddress($0) }
        let ours = self[.proxy]
        if let ours, case .text(let url) = ours.value {
            if case .flag = ours.origin { return url }
            if let address, address.isLoopback || environment.isExempt(address) { return nil }
            if !ours.origin.isFile { return url }
        }
        if let address, case .text(let url)? = environment.proxy(for: address)?.value {
            return url
        }
        return text(.proxy)
    }

    /// A flag's key file, then the provider's variable, then another key file.
    private func key(
        of provider: String, isChosen: Bool
    ) throws(Diagnostic) -> (Secret, SettingOrigin)? {
        let file = isChosen ? self[.keyFile] : nil
        if let file, !file.origin.isFile { return try key(in: file) }
        let name = SettingsEnvironment.keyVariable(of: provider)
        if let text = environment.variable(name) {
            guard let key = KeyFile.key(of: text) else {
                throw Diagnostic(
                    .error, code: "settings.bad-key",
                    "\(name) does not hold one key and nothing else")
            }
            return (Secret(key), .environment(name))
        }
        guard let file else { return nil }
        return try key(in: file)
    }

    private func key(in file: Setting) throws(Diagnostic) -> (Secret, SettingOrigin)? {
        guard case .text(let path) = file.value else { return nil }
        return (try KeyFile.read(path), file.origin)
    }

    /// A file that came with somebody's project must not send a person's key anywhere.
    private func refuseStrangeAddress(
        _ baseURL: Setting?, of provider: String, key: SettingOrigin
    ) throws(Diagnostic) {
        guard let baseURL, baseURL.origin.isFile, case .text(let url) = baseURL.value,
            let address = WebAddress(url), !address.isLoopback
        else { return }
        throw Diagnostic(
            .error, code: "settings.strange-address",
            "the key from \(key) is not sent to \(url), because only \(baseURL.origin) names"
                + " that address",
            suggestion: "if you trust it, set"
                + " \(SettingsEnvironment.baseURLVariable(of: provider))=\(url)")
    }
}
