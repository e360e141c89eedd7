import BigInt
import Intent

/// How values of a type stand in words and buffers.
enum ScalarLayout: Hashable, Sendable {
    case bool
    case integer(IntegerType)
    case double

    init?(_ type: Type) {
        switch type {
        case .bool: self = .bool
        case .integer(let integer): self = .integer(integer)
        case .double: self = .double
        default: return nil
        }
    }

    var kind: Operator.Kind {
        switch self {
        case .bool: .bool
        case .integer: .word
        case .double: .double
        }
    }

    /// The kind of an element that was loaded: flags come as words.
    var elementKind: Operator.Kind { self == .double ? .double : .word }

    /// The type of a value in IR.
    var code: String {
        switch self {
        case .bool: "i1"
        case .integer(let type): "i\(type.bits)"
        case .double: "double"
        }
    }

    /// The type in memory.
    var memoryCode: String { self == .bool ? "i8" : code }
    var byteCount: Int {
        switch self {
        case .bool: 1
        case .integer(let type): type.bits / 8
        case .double: 8
        }
    }

    /// The word as one of this type: wrapped around where it does not fit.
    func wrapped(_ word: Int64) -> Int64 {
        guard case .integer(let type) = self else { return word }
        let shift = Int64(64 - type.bits)
        let high = word &<< shift
        return type.isSigned
            ? high &>> shift
            : Int64(bitPattern: UInt64(bitPattern: high) &>> UInt64(shift))
    }

    func word(_ value: Value) -> Int64? {
        switch (self, value) {
        case (.bool, .bool(let flag)): flag ? 1 : 0
        case (.integer, .integer(let number)): Int64(number)
        case (.integer, .bigInteger(let number)):
            number.sign == .plus && number.bitWidth <= 65
                ? Int64(bitPattern: UInt64(truncatingIfNeeded: number)) : nil
        case (.double, .double(let number)): number.word
        default: nil
        }
    }

    func value(_ word: Int64) -> Value {
        switch self {
        case .bool: return .bool(word != 0)
        case .double: return .double(Double(bitPattern: UInt64(bitPattern: word)))
        case .integer(let type):
            if type.bits == 64, !type.isSigned, word < 0 {
                return Value(BigInt(UInt64(bitPattern: word)))
            }
            return .integer(Int(wrapped(word)))
        }
    }
}

/// A parameter as the program sees it.
struct ParameterLayout: Hashable, Sendable {
    enum Shape: Hashable, Sendable {
        case scalar(ScalarLayout, slot: Int)
        /// A String or an array: its elements in a buffer, its count in a slot.
        case slice(ScalarLayout, buffer: Int, count: Int, isText: Bool)
    }
    var name: String
    var shape: Shape
    var isInout: Bool
}

/// What a function gives, as the program makes it.
enum ResultLayout: Hashable, Sendable {
    case word(ScalarLayout)
    case optional(ScalarLayout)
    case buffer(ScalarLayout, isText: Bool)
    case optionalBuffer(ScalarLayout, isText: Bool)
    case tuple([ScalarLayout])
    case void

    init?(_ type: Type) {
        switch type {
        case .void: self = .void
        case .string: self = .buffer(.integer(.uint8), isText: true)
        case .array(let element):
            guard let layout = ScalarLayout(element) else { return nil }
            self = .buffer(layout, isText: false)
        case .optional(.string): self = .optionalBuffer(.integer(.uint8), isText: true)
        case .optional(.array(let element)):
            guard let layout = ScalarLayout(element) else { return nil }
            self = .optionalBuffer(layout, isText: false)
        case .optional(let wrapped):
            guard let layout = ScalarLayout(wrapped) else { return nil }
            self = .optional(layout)
        case .tuple(let elements):
            let layouts = elements.compactMap { ScalarLayout($0) }
            guard layouts.count == elements.count else { return nil }
            self = .tuple(layouts)
        default:
            guard let layout = ScalarLayout(type) else { return nil }
            self = .word(layout)
        }
    }
}

/// The names and kinds of a program's variables.
struct SlotTable: Sendable {
    private(set) var names: [String] = []
    private(set) var kinds: [Operator.Kind] = []
    /// What slots hold, in words, where their names do not say it.
    private(set) var meanings: [Int: String] = [:]
    /// Names of the components that terms call.
    var componentNames: [String] = []
    private static let meaningLimit = 200

    var count: Int { names.count }

    mutating func add(_ name: String, _ kind: Operator.Kind = .word) -> Int {
        names.append(name)
        kinds.append(kind)
        return names.count - 1
    }

    mutating func explain(_ slot: Int, _ meaning: String) {
        if meaning.count <= Self.meaningLimit { meanings[slot] = meaning }
    }
}
