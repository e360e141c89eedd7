package import ModelClient

/// All settings together: flags before the environment before a file.
package struct Settings: Sendable {
    let environment: SettingsEnvironment
    private let layers: [SettingsLayer]

    /// - Parameter layers: the most important first; the environment's layer is one of them.
    package init(layers: [SettingsLayer], environment: SettingsEnvironment) {
        let provider = layers.lazy.compactMap { $0[.provider]?.value }.first
        self.layers = layers.map { layer in
            // What is set for another provider than the one that is chosen does not count.
            guard let own = layer[.provider]?.value, own != provider else { return layer }
            var rest = layer
            for key in SettingKey.ofOneProvider { rest[key] = nil }
            return rest
        }
        self.environment = environment
    }

    /// The value that counts, and where it was set.
    package subscript(key: SettingKey) -> Setting? {
        layers.lazy.compactMap { $0[key] }.first
    }

    package func text(_ key: SettingKey) -> String? {
        if case .text(let text)? = self[key]?.value { text } else { nil }
    }

    package func words(_ key: SettingKey) -> [String]? {
        if case .words(let words)? = self[key]?.value { words } else { nil }
    }

    package func integer(_ key: SettingKey) -> Int? {
        if case .integer(let number)? = self[key]?.value { number } else { nil }
    }

    package func milliseconds(_ key: SettingKey) -> Int? {
        if case .milliseconds(let number)? = self[key]?.value { number } else { nil }
    }

    package var budget: Budget {
        var budget = Budget(maximumTokens: integer(.maximumTokens))
        if case .money(let money)? = self[.money]?.value { budget.money = money }
        return budget
    }

    package var prices: PriceTable {
        var table = PriceTable()
        for layer in layers.reversed() {
            table.prices.merge(layer.prices) { _, upper in upper }
        }
        return table
    }
}
