/// Everything that can be set, but for prices.
package enum SettingKey: String, Hashable, Sendable, CaseIterable {
    case provider = "model.provider"
    case name = "model.name"
    case baseURL = "model.base-url"
    case proxy = "model.proxy"
    case command = "model.command"
    case path = "model.path"
    case keyFile = "model.key-file"
    case record = "model.record"
    case recordMode = "model.record-mode"
    case concurrency = "model.concurrency"
    case connectTimeout = "model.connect-timeout"
    case firstByteTimeout = "model.first-byte-timeout"
    case idleTimeout = "model.idle-timeout"
    case totalTimeout = "model.total-timeout"
    case retries = "model.retries"
    case engines = "compile.engines"
    case candidates = "compile.candidates"
    case repairs = "compile.repairs"
    case validationAttempts = "compile.validation-attempts"
    case evidence = "compile.evidence"
    case jobs = "compile.jobs"
    case money = "budget.money"
    case maximumTokens = "budget.max-tokens"

    package enum Kind: Hashable, Sendable {
        case text
        /// `http` or `https`, with a host.
        case url
        /// A file or folder; relative to the settings file where it stands in one.
        case path
        /// A list of words; as text separated by commas.
        case words
        /// Words; as text split as a shell does.
        case commandLine
        case choice([String])
        case integer(ClosedRange<Int>)
        case duration
        case money
    }

    package var kind: Kind {
        switch self {
        case .provider, .name: .text
        case .baseURL, .proxy: .url
        case .path, .keyFile, .record: .path
        case .command: .commandLine
        case .engines: .words
        case .recordMode: .choice(["record-missing", "record-anew"])
        case .evidence:
            .choice([
                "unchecked", "valid", "tested", "safe", "fuzzed", "discriminating", "agreed",
                "proved",
            ])
        case .concurrency: .integer(1...1_024)
        case .retries: .integer(0...100)
        case .candidates: .integer(1...64)
        case .repairs: .integer(0...100)
        case .validationAttempts: .integer(1...100)
        case .jobs: .integer(1...1_024)
        case .maximumTokens: .integer(0...1_000_000_000_000)
        case .connectTimeout, .firstByteTimeout, .idleTimeout, .totalTimeout: .duration
        case .money: .money
        }
    }

    /// `model`
    package var table: String { String(rawValue.prefix { $0 != "." }) }
    /// `base-url`
    package var nameInTable: String { String(rawValue.drop { $0 != "." }.dropFirst()) }

    /// The variable that sets it, besides those that other programs know too.
    package var environmentVariable: String {
        switch self {
        case .money: "SEMCOM_BUDGET"
        case .name: "SEMCOM_MODEL_NAME"
        default:
            "SEMCOM_"
                + nameInTable.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
        }
    }

    /// Settings that belong to one provider and mean nothing to another.
    static let ofOneProvider: Set<SettingKey> = [.name, .baseURL, .command, .path, .keyFile]
}
