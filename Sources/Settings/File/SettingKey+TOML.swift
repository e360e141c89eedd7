internal import Diagnostics
internal import ModelClient

extension TOMLTree {
    /// A number as decimal text, exactly as a person wrote it up to 15 digits.
    var decimal: String? {
        switch self {
        case .integer(let number): String(number)
        case .double(let number): number.description
        case .string(let text): text
        default: nil
        }
    }
}

extension SettingKey {
    /// The value that a TOML value means.
    func value(of value: TOMLTree, in folder: String) throws(SettingRefusal) -> Setting.Value {
        switch (kind, value) {
        case (.path, .string(let text)):
            guard case .text(let path) = try self.value(of: text) else { return .text(text) }
            let isWhole = path.hasPrefix("/") || path.hasPrefix("~/")
            return .text(isWhole ? path : folder + "/" + path)
        case (.words, .array(let parts)), (.commandLine, .array(let parts)):
            var words: [String] = []
            for part in parts {
                guard case .string(let word) = part, !word.utf8.contains(0) else {
                    throw SettingRefusal("is a list of texts, and one of them is \(part.kind)")
                }
                words.append(word)
            }
            guard !words.isEmpty else { throw SettingRefusal("is empty") }
            return .words(words)
        case (.integer(let range), .integer(let number)):
            return try Self.checked(number, range)
        case (.duration, .integer(let number)): return try self.value(of: String(number))
        case (.duration, .double(let number)): return try self.value(of: number.description)
        case (.money, .integer), (.money, .double):
            return try self.value(of: value.decimal ?? "")
        case (.text, .string(let text)), (.url, .string(let text)), (.words, .string(let text)),
            (.commandLine, .string(let text)), (.choice, .string(let text)),
            (.duration, .string(let text)), (.money, .string(let text)):
            return try self.value(of: text)
        default:
            throw SettingRefusal("is \(wanted), not \(value.kind)")
        }
    }

    private var wanted: String {
        switch kind {
        case .text, .url, .path, .choice: "a text"
        case .words: "a list of texts"
        case .commandLine: "a command line or a list of words"
        case .integer: "a whole number"
        case .duration: "a length of time such as \"30s\""
        case .money: "an amount such as 0.50"
        }
    }
}
