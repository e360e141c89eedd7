/// A type as clauses see it: integers have no width, and `Float` and `Double` are one.
indirect enum ClauseType: Hashable, Sendable {
    case bool
    case integer
    /// Integer literals and arithmetic on them alone: an integer, or a floating-point number
    /// where one is needed.
    case integerLiteral
    case floating
    case string
    case array(ClauseType)
    case tuple([ClauseType])
    case optional(ClauseType)
    case void
    /// Not known: the element of `[]`, what `nil` wraps, or an expression with an error, about
    /// which nothing more is said.
    case unknown

    init(_ type: Type) {
        switch type {
        case .bool: self = .bool
        case .integer: self = .integer
        case .float, .double: self = .floating
        case .string: self = .string
        case .array(let element): self = .array(ClauseType(element))
        case .tuple(let elements): self = .tuple(elements.map(ClauseType.init))
        case .optional(let wrapped): self = .optional(ClauseType(wrapped))
        case .void: self = .void
        }
    }

    /// The type that values of both can have, or nil when there is none.
    func unified(with other: ClauseType) -> ClauseType? {
        if self == other { return self }
        switch (self, other) {
        case (.unknown, _): return other
        case (_, .unknown): return self
        case (.integer, .integerLiteral), (.integerLiteral, .integer): return .integer
        case (.floating, .integerLiteral), (.integerLiteral, .floating): return .floating
        case (.array(let a), .array(let b)): return a.unified(with: b).map { .array($0) }
        case (.tuple(let a), .tuple(let b)):
            guard a.count == b.count else { return nil }
            var elements: [ClauseType] = []
            for (left, right) in zip(a, b) {
                guard let element = left.unified(with: right) else { return nil }
                elements.append(element)
            }
            return .tuple(elements)
        case (.optional(let a), .optional(let b)):
            return a.unified(with: b).map { .optional($0) }
        case (.void, _), (_, .void): return nil
        case (.optional(let a), let b), (let b, .optional(let a)):
            return a.unified(with: b).map { .optional($0) }
        default: return nil
        }
    }

    /// True when a value of this type can stand where `target` is needed.
    func fits(_ target: ClauseType) -> Bool {
        unified(with: target) == target
    }

    /// The same with every literal's type decided: integers where nothing else is needed.
    var settled: ClauseType {
        switch self {
        case .integerLiteral: .integer
        case .array(let element): .array(element.settled)
        case .tuple(let elements): .tuple(elements.map(\.settled))
        case .optional(let wrapped): .optional(wrapped.settled)
        default: self
        }
    }

    var isNumber: Bool {
        switch self {
        case .integer, .integerLiteral, .floating, .unknown: true
        default: false
        }
    }

    var isInteger: Bool {
        switch self {
        case .integer, .integerLiteral, .unknown: true
        default: false
        }
    }

    /// True for what `<` compares.
    var isOrdered: Bool { isNumber || self == .string }

    var isOptional: Bool {
        if case .optional = self { return true }
        return false
    }
}

extension ClauseType {
    /// With its article, for messages: "an integer", "an array of Strings".
    var phrase: String {
        switch self {
        case .bool: "a Bool"
        case .integer, .integerLiteral: "an integer"
        case .floating: "a floating-point number"
        case .string: "a String"
        case .array(.unknown): "an array"
        case .array(let element): "an array of \(element.plural)"
        case .tuple(let elements): "a tuple of \(Self.listing(elements))"
        case .optional(.unknown): "nil"
        case .optional(let wrapped): "\(wrapped.phrase) or nil"
        case .void: "nothing"
        case .unknown: "a value"
        }
    }

    private static func listing(_ elements: [ClauseType]) -> String {
        guard elements.count > 1, elements.count <= 4, let last = elements.last else {
            return "\(elements.count) values"
        }
        return elements.dropLast().map(\.phrase).joined(separator: ", ") + " and " + last.phrase
    }

    /// For several: "integers", "arrays of Strings".
    var plural: String {
        switch self {
        case .bool: "Bools"
        case .integer, .integerLiteral: "integers"
        case .floating: "floating-point numbers"
        case .string: "Strings"
        case .array(.unknown): "arrays"
        case .array(let element): "arrays of \(element.plural)"
        case .tuple(let elements): "tuples of \(elements.count) values"
        case .optional(let wrapped): "optional \(wrapped.plural)"
        case .void, .unknown: "values"
        }
    }
}
