/// What clauses can use without an intent: functions, methods and properties, spelled as in Swift.
///
/// The evaluator computes exactly these, and the type checker accepts exactly these.
enum PureLibrary {
    /// What a member may be applied to.
    enum Receiver: Hashable {
        case string
        case array
        /// Arrays of numbers or Strings, which have an order.
        case orderedArray
        /// Arrays of numbers.
        case numberArray
        case floating
    }

    /// What a method takes in its parentheses.
    enum Parameters: Hashable {
        case none
        /// A value of the receiver's own type.
        case same(label: String?)
        /// An element of the array; of a String a byte or a String.
        case elementOrSame(label: String?)
        case integer(isOptional: Bool)
    }

    enum Result: Hashable {
        case bool
        case integer
        case optionalInteger
        /// An element of the array; of a String a byte.
        case element
        case optionalElement
        /// A value of the receiver's own type.
        case same
    }

    struct Property {
        var receivers: [Receiver]
        var result: Result
    }

    struct Method {
        var receivers: [Receiver]
        var parameters: Parameters
        var result: Result
    }

    static let properties: [String: Property] = [
        "count": Property(receivers: [.string, .array], result: .integer),
        "isEmpty": Property(receivers: [.string, .array], result: .bool),
        "first": Property(receivers: [.string, .array], result: .optionalElement),
        "last": Property(receivers: [.string, .array], result: .optionalElement),
        "isSorted": Property(receivers: [.string, .orderedArray], result: .bool),
        "isASCII": Property(receivers: [.string], result: .bool),
        "isNaN": Property(receivers: [.floating], result: .bool),
        "isInfinite": Property(receivers: [.floating], result: .bool),
        "isFinite": Property(receivers: [.floating], result: .bool),
    ]

    static let methods: [String: Method] = [
        "contains": Method(
            receivers: [.string, .array], parameters: .elementOrSame(label: nil), result: .bool),
        "hasPrefix": Method(
            receivers: [.string, .array], parameters: .same(label: nil), result: .bool),
        "hasSuffix": Method(
            receivers: [.string, .array], parameters: .same(label: nil), result: .bool),
        "reversed": Method(receivers: [.string, .array], parameters: .none, result: .same),
        "sorted": Method(receivers: [.string, .orderedArray], parameters: .none, result: .same),
        "sum": Method(receivers: [.numberArray], parameters: .none, result: .element),
        "min": Method(receivers: [.orderedArray], parameters: .none, result: .element),
        "max": Method(receivers: [.orderedArray], parameters: .none, result: .element),
        "isPermutation": Method(
            receivers: [.string, .array], parameters: .same(label: "of"), result: .bool),
        "firstIndex": Method(
            receivers: [.string, .array], parameters: .elementOrSame(label: "of"),
            result: .optionalInteger),
        "prefix": Method(
            receivers: [.string, .array], parameters: .integer(isOptional: false), result: .same),
        "suffix": Method(
            receivers: [.string, .array], parameters: .integer(isOptional: false), result: .same),
        "dropFirst": Method(
            receivers: [.string, .array], parameters: .integer(isOptional: true), result: .same),
        "dropLast": Method(
            receivers: [.string, .array], parameters: .integer(isOptional: true), result: .same),
    ]

    /// Functions that are called by name alone; conversions such as `Double(n)` come on top.
    static let functions: [String] = ["abs", "max", "min", "pow"]

    static let integerTypes: [String: IntegerType] = [
        "Int": .int64,
        "Int8": IntegerType(bits: 8, isSigned: true),
        "Int16": IntegerType(bits: 16, isSigned: true),
        "Int32": IntegerType(bits: 32, isSigned: true),
        "Int64": .int64,
        "UInt8": .uint8,
        "UInt16": IntegerType(bits: 16, isSigned: false),
        "UInt32": IntegerType(bits: 32, isSigned: false),
        "UInt64": IntegerType(bits: 64, isSigned: false),
    ]

    static let floatingTypes = ["Double", "Float"]

    /// All types that have a name, `UInt` aside, which has no fixed width here.
    static let typeNames: [String] =
        ["Bool", "String"] + floatingTypes + integerTypes.keys.sorted()

    static let integerConstants = ["max", "min"]
    static let floatingConstants = ["greatestFiniteMagnitude", "infinity", "nan", "pi"]

    static let constantSynonyms: [String: String] = [
        "max": "greatestFiniteMagnitude", "maximum": "max", "minimum": "min",
        "largest": "max", "smallest": "min", "inf": "infinity", "PI": "pi",
    ]

    /// What other languages call something that is here, by the name that people try.
    static let synonyms: [String: String] = [
        "length": ".count", "len": ".count", "size": ".count", "empty": ".isEmpty",
        "startsWith": ".hasPrefix(…)", "startswith": ".hasPrefix(…)",
        "endsWith": ".hasSuffix(…)", "endswith": ".hasSuffix(…)",
        "includes": ".contains(…)", "has": ".contains(…)", "indexOf": ".firstIndex(of: …)",
        "index": ".firstIndex(of: …)", "find": ".firstIndex(of: …)",
        "reverse": ".reversed()", "sort": ".sorted()", "total": ".sum()",
        "minimum": ".min()", "maximum": ".max()", "take": ".prefix(…)", "drop": ".dropFirst(…)",
        "isAscii": ".isASCII", "isascii": ".isASCII", "isnan": ".isNaN", "isNan": ".isNaN",
        "head": ".first", "front": ".first", "back": ".last",
    ]
}
