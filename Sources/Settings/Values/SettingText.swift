internal import Diagnostics
internal import ModelClient

/// Why a value is not what a setting wants: one sentence that follows the setting's name.
struct SettingRefusal: Error, Hashable {
    var reason: String
    var suggestion: String?
    init(_ reason: String, suggestion: String? = nil) {
        self.reason = reason
        self.suggestion = suggestion
    }
}

extension SettingKey {
    /// The value that a flag's or variable's text means.
    func value(of text: String) throws(SettingRefusal) -> Setting.Value {
        guard !text.utf8.contains(0) else { throw SettingRefusal("holds a NUL") }
        switch kind {
        case .text, .path:
            guard !text.isEmpty else { throw SettingRefusal("is empty") }
            return .text(text)
        case .url: return .text(try Self.checkedURL(text))
        case .words:
            let words = text.split { $0 == "," || $0.isWhitespace }.map(String.init)
            guard !words.isEmpty else { throw SettingRefusal("is empty") }
            return .words(words)
        case .commandLine:
            let words: [String]
            do throws(CommandLineText.Failure) {
                words = try CommandLineText.split(text)
            } catch {
                throw SettingRefusal("is no command line: \(error)")
            }
            guard !words.isEmpty else { throw SettingRefusal("is empty") }
            return .words(words)
        case .choice(let choices):
            guard choices.contains(text) else {
                throw SettingRefusal(
                    "is none of \(choices.joined(separator: ", "))",
                    suggestion: NameSuggestion.nearest(to: text, among: choices)
                        .map { "did you mean '\($0)'?" })
            }
            return .text(text)
        case .integer(let range):
            guard let number = Int(text) else { throw SettingRefusal("is not a whole number") }
            return try Self.checked(number, range)
        case .duration:
            guard let duration = WrittenDuration(text), duration.milliseconds > 0 else {
                throw SettingRefusal(
                    "is not a length of time up to a day", suggestion: "write 250ms, 30s or 5m")
            }
            return .milliseconds(duration.milliseconds)
        case .money:
            guard let money = Money(text) else {
                throw SettingRefusal(
                    "is not an amount of money", suggestion: "write 0.50 or \"0.50 EUR\"")
            }
            return .money(money)
        }
    }

    static func checked(
        _ number: Int, _ range: ClosedRange<Int>
    ) throws(SettingRefusal) -> Setting.Value {
        guard range.contains(number) else {
            throw SettingRefusal("is not between \(range.lowerBound) and \(range.upperBound)")
        }
        return .integer(number)
    }

    private static func checkedURL(_ text: String) throws(SettingRefusal) -> String {
        guard let address = WebAddress(text) else {
            throw SettingRefusal(
                "is not an address", suggestion: "write it as in https://example.org/v1")
        }
        return address.text
    }
}

/// The parts of an address that settings look at.
struct WebAddress: Hashable {
    var isSecure: Bool
    /// In lower case, without the brackets of IPv6.
    var host: String
    var port: Int?
    /// As written, without a slash at the end.
    var text: String

    init?(_ text: String) {
        let lower = text.lowercased()
        guard lower.hasPrefix("https://") || lower.hasPrefix("http://"),
            !text.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F })
        else { return nil }
        isSecure = lower.hasPrefix("https://")
        var authority = lower.dropFirst(isSecure ? 8 : 7)
            .prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != "\\" }
        if let at = authority.lastIndex(of: "@") {
            authority = authority[authority.index(after: at)...]
        }
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
            host = String(authority[authority.index(after: authority.startIndex)..<end])
            authority = authority[authority.index(after: end)...]
        } else {
            host = String(authority.prefix { $0 != ":" })
            authority = authority.drop { $0 != ":" }
        }
        guard !host.isEmpty else { return nil }
        if authority.hasPrefix(":") {
            guard let number = UInt16(authority.dropFirst()), number > 0 else { return nil }
            port = Int(number)
        } else if !authority.isEmpty {
            return nil
        }
        var written = text[...]
        while written.hasSuffix("/") { written.removeLast() }
        self.text = String(written)
    }

    /// True for this machine itself, where nobody else listens.
    var isLoopback: Bool {
        if host == "localhost" || host.hasSuffix(".localhost") || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
