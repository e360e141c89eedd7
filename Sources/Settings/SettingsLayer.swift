package import Diagnostics
package import ModelClient

/// What one source says: the flags, the environment, or a file.
package struct SettingsLayer: Hashable, Sendable {
    package private(set) var values: [SettingKey: Setting] = [:]
    /// By `anthropic/claude-sonnet-4-5`.
    package var prices: [String: ModelPrice] = [:]

    package init() {}

    package subscript(key: SettingKey) -> Setting? {
        get { values[key] }
        set { values[key] = newValue }
    }

    /// Notes what a flag or variable says.
    package mutating func set(
        _ key: SettingKey, _ text: String, from origin: SettingOrigin
    ) throws(Diagnostic) {
        do throws(SettingRefusal) {
            values[key] = Setting(try key.value(of: text), from: origin)
        } catch {
            throw Diagnostic(
                .error, code: "settings.bad-value", "\(origin) \(error.reason)",
                suggestion: error.suggestion)
        }
    }

    /// Notes a model that a flag or variable names as a whole, as `ModelName.parse` reads it.
    package mutating func setModel(
        _ text: String, from origin: SettingOrigin
    ) throws(Diagnostic) {
        let model = try ModelName.parse(text)
        values[.provider] = Setting(.text(model.provider), from: origin)
        if let name = model.name { values[.name] = Setting(.text(name), from: origin) }
        if let path = model.path { values[.path] = Setting(.text(path), from: origin) }
        if !model.command.isEmpty {
            values[.command] = Setting(.words(model.command), from: origin)
        }
    }
}
