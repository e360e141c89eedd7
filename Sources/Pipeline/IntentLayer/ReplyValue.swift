/// JSON that a model wrote, before anything is known of its form.
enum ReplyValue: Hashable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([ReplyValue])
    case object([String: ReplyValue])

    /// The value of a text; nil where it is not JSON.
    init?(json text: String) {
        var parser = ReplyValueParser(text)
        guard let value = parser.parse() else { return nil }
        self = value
    }

    // MARK: Tolerant access

    /// The first member with one of these names.
    func member(_ names: String...) -> ReplyValue? {
        guard case .object(let members) = self else { return nil }
        return names.lazy.compactMap { members[$0] }.first { $0 != .null }
    }

    /// A text, or what stands for one.
    var text: String? {
        switch self {
        case .string(let text): text
        case .bool(let value): value ? "true" : "false"
        case .number(let value):
            Int(exactly: value).map { String($0) } ?? String(value)
        default: nil
        }
    }

    /// The elements of a list; a single value is a list of one, nothing a list of none.
    var elements: [ReplyValue] {
        switch self {
        case .array(let elements): elements
        case .null: []
        default: [self]
        }
    }
}
