import ABI
import Intent
import SandboxProtocol

/// How a value lies in memory, and how its bits are to be read.
indirect enum Layout: Hashable, Sendable {
    /// A byte.
    case bool
    /// 8 to 128 bits.
    case integer(bits: Int, isSigned: Bool)
    /// 32 or 64 bits.
    case floating(bits: Int)
    /// `{ ptr, i64 }`.
    case slice(Layout, isText: Bool)
    case tuple([Layout])
    case optional(Layout)
    /// What `nil` wraps, and the elements of `[]`.
    case nothing

    init(_ type: Type) {
        switch type {
        case .bool: self = .bool
        case .integer(let integer):
            self = .integer(bits: integer.bits, isSigned: integer.isSigned)
        case .float: self = .floating(bits: 32)
        case .double: self = .floating(bits: 64)
        case .string: self = .slice(.byte, isText: true)
        case .array(let element): self = .slice(Layout(element), isText: false)
        case .tuple(let elements): self = .tuple(elements.map { Layout($0) })
        case .optional(let wrapped): self = .optional(Layout(wrapped))
        case .void: self = .tuple([])
        }
    }

    static let byte = Layout.integer(bits: 8, isSigned: false)
    static let word = Layout.integer(bits: 64, isSigned: true)

    /// The IR type in memory, the ABI's own.
    var memoryType: String {
        switch self {
        case .bool, .nothing: "i8"
        case .integer(let bits, _): "i\(bits)"
        case .floating(let bits): bits == 32 ? "float" : "double"
        case .slice: "{ ptr, i64 }"
        case .tuple(let elements):
            elements.isEmpty
                ? "{}" : "{ \(elements.map(\.memoryType).joined(separator: ", ")) }"
        case .optional(let wrapped): "{ i8, \(wrapped.memoryType) }"
        }
    }

    /// 8-byte words that a value takes in the argument array.
    var words: Int {
        switch self {
        case .bool, .integer, .floating, .nothing: 1
        case .slice: 2
        case .tuple(let elements): elements.reduce(0) { $0 + $1.words }
        case .optional(let wrapped): 1 + wrapped.words
        }
    }

    /// Bytes in memory, roughly: enough for any alignment.
    var roomInBytes: Int {
        switch self {
        case .bool, .nothing: 1
        case .integer(let bits, _), .floating(let bits): bits / 8
        case .slice: 16
        case .tuple(let elements): elements.reduce(0) { $0 + $1.roomInBytes + 16 }
        case .optional(let wrapped): wrapped.roomInBytes + 16
        }
    }

    /// Steps that looking at a value of this layout costs, what a slice holds aside.
    var effort: Int {
        switch self {
        case .bool, .integer, .floating, .nothing, .slice: 2
        case .tuple(let elements): elements.reduce(2) { $0 + $1.effort }
        case .optional(let wrapped): 2 + wrapped.effort
        }
    }

    var interval: Interval {
        guard case .integer(let bits, let isSigned) = self else { return .word }
        guard bits <= 64 else { return .wide }
        return Interval(IntegerType(bits: bits, isSigned: isSigned))
    }

    /// One layout for values of both; nil when there is none.
    func unified(with other: Layout) -> Layout? {
        if self == other { return self }
        switch (self, other) {
        case (.nothing, _): return other
        case (_, .nothing): return self
        case (.integer, .integer):
            return interval.union(other.interval).fitsWord
                ? .word : .integer(bits: 128, isSigned: true)
        case (.floating, .floating): return .floating(bits: 64)
        case (.slice(let a, let isText), .slice(let b, let otherIsText)):
            guard isText == otherIsText else { return nil }
            return a.unified(with: b).map { .slice($0, isText: isText) }
        case (.tuple(let a), .tuple(let b)):
            guard a.count == b.count else { return nil }
            let elements = zip(a, b).compactMap { $0.unified(with: $1) }
            return elements.count == a.count ? .tuple(elements) : nil
        case (.optional(let a), .optional(let b)):
            return a.unified(with: b).map { .optional($0) }
        case (.optional(let a), let b), (let b, .optional(let a)):
            return a.unified(with: b).map { .optional($0) }
        default: return nil
        }
    }

    var isOptional: Bool {
        if case .optional = self { return true }
        return false
    }

    func contains(where condition: (Layout) -> Bool) -> Bool {
        if condition(self) { return true }
        switch self {
        case .bool, .integer, .floating, .nothing: return false
        case .slice(let element, _): return element.contains(where: condition)
        case .tuple(let elements):
            return elements.contains { $0.contains(where: condition) }
        case .optional(let wrapped): return wrapped.contains(where: condition)
        }
    }
}
