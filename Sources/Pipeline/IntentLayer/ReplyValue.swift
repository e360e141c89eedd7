import FoundationEssentials

/// JSON that a model wrote, before anything is known of its form.
enum ReplyValue: Hashable, Decodable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([ReplyValue])
    case object([String: ReplyValue])

    /// The value of a text; nil where it is not JSON.
    init?(json text: String) {
        guard let value = try? JSONDecoder().decode(ReplyValue.self, from: Data(text.utf8)) else {
            return nil
        }
        self = value
    }

    init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: Name.self) {
            var members: [String: ReplyValue] = [:]
            for name in container.allKeys {
                members[name.stringValue] = try container.decode(ReplyValue.self, forKey: name)
            }
            self = .object(members)
            return
        }
        if var container = try? decoder.unkeyedContainer() {
            var elements: [ReplyValue] = []
            while !container.isAtEnd { elements.append(try container.decode(ReplyValue.self)) }
            self = .array(elements)
            return
        }
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else {
            self = .string(try container.decode(String.self))
        }
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
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
