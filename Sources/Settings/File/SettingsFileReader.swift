internal import Diagnostics
internal import ModelClient
internal import TOMLKit

/// Reads the text of a settings file.
struct SettingsFileReader {
    private(set) var layer = SettingsLayer()
    private(set) var diagnostics: [Diagnostic] = []

    private let bytes: [UInt8]
    /// The text as diagnostics may quote it.
    private let source: SourceFile
    private let places: TOMLPlaces
    private let folder: String
    private static let priceTable = "prices"
    private static let tables = ["model", "compile", "budget", priceTable]

    init(_ bytes: [UInt8], name: String, folder: String) {
        self.bytes = bytes
        self.folder = folder
        source = SourceFile(name: name, bytes: KeyMarks.hidden(bytes))
        places = TOMLPlaces(bytes)
    }

    mutating func read() {
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            refuse("settings.syntax", "\(source.name) is not text in UTF-8", at: nil)
            return
        }
        guard let root = parsed(text) else { return }
        guard case .table(let tables) = root else { return }
        for (name, value) in tables { readTable(name, value) }
        diagnostics.sort { ($0.span?.start ?? 0) < ($1.span?.start ?? 0) }
    }

    /// The document; nil, with one diagnostic, where it is not TOML.
    private mutating func parsed(_ text: String) -> TOMLTree? {
        let readable = places.problem.map { problem in
            String(decoding: bytes[..<problem.statement], as: UTF8.self)
        }
        do {
            let root = TOMLTree(try TOMLTable(string: readable ?? text))
            guard let problem = places.problem else { return root }
            refuse(
                "settings.syntax", "this is not TOML: \(problem.reason)",
                at: Span(problem.offset, min(problem.offset + 1, bytes.count)))
        } catch let error as TOMLParseError {
            refuse("settings.syntax", Self.reason(error), at: span(of: error.source))
        } catch {
            refuse("settings.syntax", "\(source.name) is not TOML", at: nil)
        }
        return nil
    }

    private mutating func readTable(_ name: String, _ value: TOMLTree) {
        guard Self.tables.contains(name) else {
            if refuseKey([name], value) { return }
            let isKnown = SettingKey.allCases.first { $0.nameInTable == name }
            refuse(
                "settings.unknown-table", "there is no table '\(name)'", at: places.keys[[name]],
                suggestion: isKnown.map { "write it in the table [\($0.table)]" }
                    ?? Self.didYouMean(name, Self.tables))
            return
        }
        guard case .table(let members) = value else {
            refuse(
                "settings.wrong-type", "'\(name)' is a table, not \(value.kind)",
                at: places.keys[[name]], suggestion: "write [\(name)]")
            return
        }
        for (key, value) in members {
            if name == Self.priceTable {
                readPrice(of: key, value)
            } else {
                readSetting(name, key, value)
            }
        }
    }

    private mutating func readSetting(_ table: String, _ name: String, _ value: TOMLTree) {
        let path = [table, name]
        if refuseKey(path, value) { return }
        guard let key = SettingKey(rawValue: "\(table).\(name)") else {
            let known = SettingKey.allCases.filter { $0.table == table }.map(\.nameInTable)
            let elsewhere = SettingKey.allCases.first { $0.nameInTable == name }
            refuse(
                "settings.unknown-key", "there is no setting '\(name)' in [\(table)]",
                at: places.keys[path],
                suggestion: elsewhere.map { "it belongs to [\($0.table)]" }
                    ?? Self.didYouMean(name, known))
            return
        }
        do throws(SettingRefusal) {
            layer[key] = Setting(try key.value(of: value, in: folder), from: origin(path))
        } catch {
            refuse(
                "settings.bad-value", "'\(name)' \(error.reason)",
                at: places.values[path] ?? places.keys[path], suggestion: error.suggestion)
        }
    }

    private mutating func readPrice(of model: String, _ value: TOMLTree) {
        let path = [Self.priceTable, model]
        guard case .table(let members) = value else {
            refuse(
                "settings.wrong-type", "the price of '\(model)' is a table, not \(value.kind)",
                at: places.keys[path],
                suggestion: "write [prices.\"\(model)\"], and input and output in it")
            return
        }
        var reader = PriceReader()
        for (name, value) in members {
            let path = path + [name]
            do throws(SettingRefusal) {
                try reader.read(name, value)
            } catch {
                refuse(
                    error.reason.hasPrefix("there is no")
                        ? "settings.unknown-key" : "settings.bad-value",
                    error.reason, at: places.values[path] ?? places.keys[path],
                    suggestion: error.suggestion)
                return
            }
        }
        guard let price = reader.price else {
            refuse(
                "settings.bad-value", "the price of '\(model)' needs both input and output",
                at: places.keys[path])
            return
        }
        layer.prices[model] = price
    }

    /// Refuses a key in the file, whatever it is called; true where there is one.
    private mutating func refuseKey(_ path: [String], _ value: TOMLTree) -> Bool {
        guard let name = path.last else { return false }
        var isKey = KeyMarks.isName(name)
        if case .string(let text) = value { isKey = isKey || KeyMarks.isKey(text) }
        if case .array(let parts) = value {
            isKey =
                isKey
                || parts.contains { part in
                    if case .string(let text) = part { KeyMarks.isKey(text) } else { false }
                }
        }
        guard isKey else { return false }
        refuse(
            "settings.key-in-file",
            "'\(name)' looks like a key, which must not stand in \(SettingsFile.name)",
            at: places.keys[path],
            suggestion: "remove it here and take it for known to others; set ANTHROPIC_API_KEY or"
                + " its like, or write key-file = \"…\" with a file of mode 0600")
        return true
    }

    private mutating func refuse(
        _ code: String, _ message: String, at span: Span?, suggestion: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                .error, code: code, message, at: span, in: source, suggestion: suggestion))
    }

    private func origin(_ path: [String]) -> SettingOrigin {
        let offset = places.keys[path]?.start ?? 0
        return .file(source.name, line: source.position(of: offset).line)
    }

    private static func didYouMean(_ name: String, _ known: [String]) -> String {
        NameSuggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
            ?? "there are \(known.joined(separator: ", "))"
    }

    private static func reason(_ error: TOMLParseError) -> String {
        let text = error.description.split(whereSeparator: \.isNewline).first.map(String.init)
        return "this is not TOML: \(text ?? "it cannot be parsed")"
    }

    private func span(of region: TOMLSourceRegion) -> Span {
        let line = min(max(region.begin.line, 1), source.lineStarts.count)
        let range = source.lineRange(line - 1)
        let start = min(range.lowerBound + max(region.begin.column - 1, 0), range.upperBound)
        return Span(start, min(start + 1, max(range.upperBound, start)))
    }
}

/// Gathers the members of one price.
private struct PriceReader {
    private static let names = ["input", "output", "cache-read", "cache-write", "currency"]
    private var amounts: [String: Int] = [:]
    private var currency = Money.defaultCurrency

    var price: ModelPrice? {
        guard let input = amounts["input"], let output = amounts["output"] else { return nil }
        return ModelPrice(
            input: input, output: output, cacheRead: amounts["cache-read"],
            cacheWrite: amounts["cache-write"], currency: currency)
    }

    mutating func read(_ name: String, _ value: TOMLTree) throws(SettingRefusal) {
        guard Self.names.contains(name) else {
            throw SettingRefusal(
                "there is no '\(name)' in a price",
                suggestion: NameSuggestion.nearest(to: name, among: Self.names)
                    .map { "did you mean '\($0)'?" }
                    ?? "there are \(Self.names.joined(separator: ", "))")
        }
        if name == "currency" {
            guard case .string(let text) = value, Money.isCurrency(text) else {
                throw SettingRefusal(
                    "'currency' is not a currency", suggestion: "write \"USD\"")
            }
            currency = text
            return
        }
        guard let written = value.decimal, let amount = DecimalText.scaled(written, decimals: 6)
        else {
            throw SettingRefusal(
                "'\(name)' is not an amount with at most six decimals",
                suggestion: "write what a million tokens cost, for example 3.00")
        }
        amounts[name] = amount
    }
}
