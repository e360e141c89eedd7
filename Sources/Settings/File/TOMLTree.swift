internal import TOMLKit

/// A TOML document as plain values.
indirect enum TOMLTree {
    case string(String)
    case integer(Int)
    case double(Double)
    case boolean(Bool)
    case array([TOMLTree])
    case table([(key: String, value: TOMLTree)])
    /// A date or a time.
    case other

    static let depthLimit = 32

    init(_ table: TOMLTable, depth: Int = 0) {
        guard depth < Self.depthLimit else {
            self = .other
            return
        }
        self = .table(
            table.keys.compactMap { key in
                table[key].map { (key, TOMLTree($0, depth: depth + 1)) }
            })
    }

    private init(_ value: any TOMLValueConvertible, depth: Int) {
        if let text = value.string {
            self = .string(text)
        } else if let number = value.int {
            self = .integer(number)
        } else if let number = value.double {
            self = .double(number)
        } else if let flag = value.bool {
            self = .boolean(flag)
        } else if let table = value.table {
            self.init(table, depth: depth)
        } else if let array = value.array, depth < Self.depthLimit {
            self = .array((0..<array.count).map { TOMLTree(array[$0], depth: depth + 1) })
        } else {
            self = .other
        }
    }

    /// `a text`, `a table`: what stands there instead of what is wanted.
    var kind: String {
        switch self {
        case .string: "a text"
        case .integer: "a whole number"
        case .double: "a number"
        case .boolean: "true or false"
        case .array: "a list"
        case .table: "a table"
        case .other: "a date"
        }
    }
}
