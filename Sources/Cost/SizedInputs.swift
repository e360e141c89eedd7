import Intent

/// Inputs of a given size, in shapes that are known to be hard on algorithms: the same every time.
struct SizedInputs {
    enum Measure {
        case elements
        case magnitude
    }

    private let types: [Type]
    private let parameters: [Parameter]
    let measure: Measure

    /// nil where no argument has a size.
    init?(_ signature: Signature) {
        parameters = signature.parameters
        types = parameters.map(\.type)
        if types.contains(where: Self.isSlice) {
            measure = .elements
        } else if types.contains(where: Self.isInteger) {
            measure = .magnitude
        } else {
            return nil
        }
    }

    /// What the size is, in words.
    var measureText: String {
        switch measure {
        case .elements:
            let slices = parameters.filter { Self.isSlice($0.type) }
            guard slices.count == 1, let slice = slices.first else {
                return "elements of each list or text"
            }
            return slice.type == .string ? "bytes of \(slice.name)" : "elements of \(slice.name)"
        case .magnitude:
            let numbers = parameters.filter { Self.isInteger($0.type) }
            guard numbers.count == 1, let number = numbers.first else {
                return "the largest number"
            }
            return "the value of \(number.name)"
        }
    }

    /// The largest size that is worth a try.
    var largestSize: Int {
        switch measure {
        case .elements: return 4_096
        case .magnitude:
            let bits = types.compactMap { type -> Int? in
                guard case .integer(let integer) = type else { return nil }
                return integer.bits - (integer.isSigned ? 1 : 0)
            }
            return bits.max().map { 1 << min($0, 61) } ?? 1 << 20
        }
    }

    /// Argument lists of this size, each once.
    func lists(of size: Int) -> [[Value]] {
        var lists: [[Value]] = []
        switch measure {
        case .elements: lists = listsOfElements(size)
        case .magnitude: lists = listsOfNumbers(size)
        }
        var seen: Set<[Value]> = []
        return lists.filter { list in
            zip(list, types).allSatisfy { $0.isValid(for: $1) } && seen.insert(list).inserted
        }
    }

    /// How large a list that was made for a size is: numbers may have had to be smaller.
    func size(of list: [Value], wanted: Int) -> Int {
        guard measure == .magnitude else { return wanted }
        let largest = list.map(Self.largestNumber).max() ?? 0
        // The size and its neighbour below count as the size.
        return largest >= wanted - 1 ? wanted : largest
    }

    private static func largestNumber(_ value: Value) -> Int {
        switch value {
        case .integer(let number): number
        case .tuple(let elements): elements.map(largestNumber).max() ?? 0
        case .some(let wrapped): largestNumber(wrapped)
        default: 0
        }
    }

    private static func isSlice(_ type: Type) -> Bool {
        switch type {
        case .string, .array: true
        case .optional(let wrapped): isSlice(wrapped)
        case .tuple(let elements): elements.contains(where: isSlice)
        default: false
        }
    }

    private static func isInteger(_ type: Type) -> Bool {
        switch type {
        case .integer: true
        case .optional(let wrapped): isInteger(wrapped)
        case .tuple(let elements): elements.contains(where: isInteger)
        default: false
        }
    }

    // MARK: Elements

    /// Elements of all lists of one size together, beyond which only the first shapes are made.
    private static let elementsForEachSize = 40_000

    private func listsOfElements(_ size: Int) -> [[Value]] {
        let numbers = [0, 1, size / 2, size - 1, size, -1, size * 2 + 1]
        // A second text or list may be shorter than the first.
        let counts = [size, max(size / 2, min(size, 1)), min(size, 1)]
        let slices = types.filter(Self.isSlice).count
        let hasNumbers = types.contains(where: Self.isInteger)
        var lists: [[Value]] = []
        for number in hasNumbers ? numbers : [0] {
            for count in slices > 1 ? counts : [size] {
                for pattern in SlicePattern.allCases {
                    var isFirst = true
                    lists.append(
                        types.map { type in
                            guard Self.isSlice(type) else {
                                return Self.scalar(of: type, number)
                            }
                            defer { isFirst = false }
                            return Self.value(of: type, isFirst ? size : count, pattern, isFirst)
                        })
                    if lists.count * size >= Self.elementsForEachSize,
                        lists.count >= SlicePattern.allCases.count
                    {
                        return lists
                    }
                }
            }
        }
        return lists
    }

    /// - Parameter isFirst: the last element of others is one that the first does not have, as
    ///   searching goes on longest for such.
    private static func value(
        of type: Type, _ count: Int, _ pattern: SlicePattern, _ isFirst: Bool
    ) -> Value {
        switch type {
        case .string:
            var bytes = (0..<count).map { pattern.letter(at: $0, of: count) }
            if !isFirst, count > 1, pattern == .equal { bytes[count - 1] = UInt8(ascii: "b") }
            return .string(bytes)
        case .array(let element):
            return .array(
                (0..<count).map { place in
                    switch element {
                    case .string, .array:
                        return value(of: element, 1 + place % 3, pattern, isFirst)
                    default: return scalar(of: element, pattern.number(at: place, of: count))
                    }
                })
        case .tuple(let types):
            return .tuple(types.map { value(of: $0, count, pattern, isFirst) })
        case .optional(let wrapped): return .some(value(of: wrapped, count, pattern, isFirst))
        default: return scalar(of: type, count)
        }
    }

    // MARK: Numbers

    private func listsOfNumbers(_ size: Int) -> [[Value]] {
        let telling = NumberSeries.telling(upTo: size)
        let (larger, smaller) = NumberSeries.fibonacciPair(upTo: size)
        var lists: [[Value]] = telling.map { number in types.map { Self.scalar(of: $0, number) } }
        guard types.count > 1 else { return lists }
        for number in telling {
            for other in [smaller, 1, 2, 3, size / 2, max(0, size - 1)] {
                for place in types.indices {
                    lists.append(
                        types.enumerated().map { Self.scalar(of: $1, $0 == place ? number : other) }
                    )
                }
            }
        }
        lists.append(
            types.enumerated().map {
                Self.scalar(of: $1, $0.isMultiple(of: 2) ? larger : smaller)
            })
        return lists
    }

    /// The number as a value of the type; where it does not fit, the nearest that does.
    private static func scalar(of type: Type, _ number: Int) -> Value {
        switch type {
        case .bool: return .bool(!number.isMultiple(of: 2))
        case .integer(let integer):
            return .integer(
                min(max(number, Int(clamping: integer.minimum)), Int(clamping: integer.maximum)))
        case .float: return .double(Double(Float(number)))
        case .double: return .double(Double(number))
        case .string: return .string([])
        case .array: return .array([])
        case .tuple(let types): return .tuple(types.map { scalar(of: $0, number) })
        case .optional(let wrapped): return .some(scalar(of: wrapped, number))
        case .void: return .void
        }
    }
}

/// How a slice is filled.
enum SlicePattern: CaseIterable {
    case ascending, descending, equal, random, upAndDown, separated

    func number(at place: Int, of count: Int) -> Int {
        switch self {
        case .ascending: place
        case .descending: count - place
        case .equal: 1
        case .random: Self.scattered(place) % max(count * 2, 2)
        case .upAndDown: place.isMultiple(of: 2) ? place : count - place
        case .separated: place.isMultiple(of: 3) ? 0 : 7
        }
    }

    func letter(at place: Int, of count: Int) -> UInt8 {
        switch self {
        case .ascending: UInt8(97 + place % 26)
        case .descending: UInt8(122 - place % 26)
        case .equal: 97
        case .random: UInt8(97 + Self.scattered(place) % 26)
        case .upAndDown: UInt8(48 + place % 10)
        case .separated: place.isMultiple(of: 3) ? 32 : 97
        }
    }

    private static func scattered(_ place: Int) -> Int {
        var mixed = UInt64(truncatingIfNeeded: place + 1) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        return Int(truncatingIfNeeded: (mixed ^ (mixed >> 27)) >> 1)
    }
}
