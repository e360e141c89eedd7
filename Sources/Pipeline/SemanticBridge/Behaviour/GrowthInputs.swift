import Intent

/// Inputs of growing size, made from types alone: the same every time.
struct GrowthInputs {
    /// Sizes that are tried; each but the first few is twice the one before.
    static let elementSizes = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256]
    static let magnitudes = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024]
    private static let fillings = 4
    /// Constants of the code that slices are filled with.
    private static let constantLimit = 4

    let measure: Growth.Measure
    /// Argument lists with their sizes.
    private(set) var inputs: [(size: Int, arguments: [Value])] = []

    /// - Parameter constants: numbers of the code; text and arrays that consist of one of them may
    ///   take other ways than the rest.
    /// - Returns: nil where no argument has a size.
    init?(_ signature: Signature, constants: [Int]) {
        let types = signature.parameters.map(\.type)
        let constants = constants.filter { (1..<127).contains($0) }.prefix(Self.constantLimit)
        if types.contains(where: Self.isSlice) {
            measure = .elements
            for size in Self.elementSizes {
                for filling in 0..<Self.fillings {
                    add(size, types.map { Self.value(of: $0, count: size, .pattern(filling)) })
                }
                for constant in constants {
                    add(size, types.map { Self.value(of: $0, count: size, .all(constant)) })
                }
            }
        } else if types.contains(where: Self.isNumber) {
            measure = .magnitude
            for size in Self.magnitudes {
                for filling in 0...Self.fillings {
                    add(
                        size,
                        types.enumerated().map { position, type in
                            let number = Self.magnitude(size, at: position, filling)
                            return Self.scalar(of: type, number)
                        })
                }
            }
        } else {
            return nil
        }
        inputs = inputs.filter { input in
            zip(input.arguments, types).allSatisfy { $0.isValid(for: $1) }
        }
    }

    private mutating func add(_ size: Int, _ arguments: [Value]) {
        guard !inputs.contains(where: { $0.arguments == arguments && $0.size == size }) else {
            return
        }
        inputs.append((size, arguments))
    }

    private static func isSlice(_ type: Type) -> Bool {
        switch type {
        case .string, .array: true
        case .optional(let wrapped): isSlice(wrapped)
        case .tuple(let elements): elements.contains(where: isSlice)
        default: false
        }
    }

    private static func isNumber(_ type: Type) -> Bool {
        switch type {
        case .integer, .float, .double: true
        case .optional(let wrapped): isNumber(wrapped)
        case .tuple(let elements): elements.contains(where: isNumber)
        default: false
        }
    }

    /// All as large; one large and the others 1; the first small; falling by one; in the golden
    /// ratio, which divisions take longest to come to an end with.
    private static func magnitude(_ size: Int, at position: Int, _ filling: Int) -> Int {
        switch filling {
        case 0: size
        case 1: position == 0 ? size : 1
        case 2: position == 0 ? min(size, 2) : size
        case 3: max(0, size - 1 - position)
        default: position == 0 ? size : size * 55 / 89
        }
    }

    private enum Filling {
        case pattern(Int)
        case all(Int)
    }

    /// A value whose slices have `count` elements, and whose numbers do not depend on it.
    private static func value(of type: Type, count: Int, _ filling: Filling) -> Value {
        switch type {
        case .string: return .string((0..<count).map { letter($0, of: count, filling) })
        case .array(let element):
            return .array(
                (0..<count).map { place in
                    switch element {
                    case .string, .array: value(of: element, count: 1 + place % 3, filling)
                    default: scalar(of: element, number(place, of: count, filling))
                    }
                })
        case .tuple(let elements):
            return .tuple(elements.map { value(of: $0, count: count, filling) })
        case .optional(let wrapped): return .some(value(of: wrapped, count: count, filling))
        default:
            switch filling {
            case .pattern(let index): return scalar(of: type, [0, 1, -1, 97][index % 4])
            case .all(let constant): return scalar(of: type, constant)
            }
        }
    }

    private static func letter(_ place: Int, of count: Int, _ filling: Filling) -> UInt8 {
        switch filling {
        case .pattern(0): UInt8(97 + place % 26)
        case .pattern(1): 97
        case .pattern(2): place.isMultiple(of: 2) ? 97 : 32
        case .pattern: UInt8(48 + place % 10)
        case .all(let constant): UInt8(clamping: constant)
        }
    }

    /// Rising, falling, all alike, and up and down.
    private static func number(_ place: Int, of count: Int, _ filling: Filling) -> Int {
        switch filling {
        case .pattern(0): place
        case .pattern(1): count - place
        case .pattern(2): 1
        case .pattern: place * 7 % 11
        case .all(let constant): constant
        }
    }

    /// A number as a value of the type, brought into its range.
    private static func scalar(of type: Type, _ number: Int) -> Value {
        switch type {
        case .bool: return .bool(!number.isMultiple(of: 2))
        case .integer(let integer):
            if number < 0 { return integer.isSigned ? .integer(number) : .integer(0) }
            let limit = integer.bits == 8 ? (integer.isSigned ? 128 : 256) : 1 << 15
            return .integer(number % limit)
        case .float, .double: return .double(Double(number))
        case .string: return .string([])
        case .array: return .array([])
        case .tuple(let elements): return .tuple(elements.map { scalar(of: $0, number) })
        case .optional(let wrapped): return .some(scalar(of: wrapped, number))
        case .void: return .void
        }
    }
}
