extension Type {
    /// True when values hold memory of their own: Strings, arrays, and what contains them.
    var containsSlices: Bool {
        switch self {
        case .string, .array: true
        case .tuple(let elements): elements.contains(where: \.containsSlices)
        case .optional(let wrapped): wrapped.containsSlices
        default: false
        }
    }

    var containsFloats: Bool {
        switch self {
        case .float, .double: true
        case .array(let element): element.containsFloats
        case .tuple(let elements): elements.contains(where: \.containsFloats)
        case .optional(let wrapped): wrapped.containsFloats
        default: false
        }
    }
}

extension IntegerType {
    /// The values as they are written in messages: `0...255`.
    var rangeText: String { "\(minimum)...\(maximum)" }
}

extension Parameter {
    /// The type with its `inout`.
    var spelledType: String { (isInout ? "inout " : "") + Printer.text(of: type) }
}
