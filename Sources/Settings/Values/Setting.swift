package import ModelClient

/// A value that somebody set, and where.
package struct Setting: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case text(String)
        case words([String])
        case integer(Int)
        case milliseconds(Int)
        case money(Money)
    }
    package var value: Value
    package var origin: SettingOrigin

    package init(_ value: Value, from origin: SettingOrigin) {
        self.value = value
        self.origin = origin
    }
}

/// Where a value was set.
package enum SettingOrigin: Hashable, Sendable, CustomStringConvertible {
    /// `--model`
    case flag(String)
    /// `SEMCOM_MODEL`
    case environment(String)
    case file(String, line: Int)

    package var description: String {
        switch self {
        case .flag(let name), .environment(let name): name
        case .file(let path, let line): "\(path):\(line)"
        }
    }

    /// True where the value came with the files that are worked on, which may be a stranger's.
    package var isFile: Bool {
        if case .file = self { true } else { false }
    }
}
