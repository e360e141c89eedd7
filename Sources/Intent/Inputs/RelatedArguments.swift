/// Argument lists in which one argument is made from another.
struct RelatedArguments {
    private(set) var lists: [[Value]] = []
    private let types: [Type]
    private let pools: [[Value]]
    private let examples: [[Value]]
    /// Values of each parameter from which others are made.
    private static let valueLimit = 40
    private static let listLimit = 2000

    init(types: [Type], pools: [[Value]], examples: [[Value]]) {
        self.types = types
        self.pools = pools
        self.examples = examples
        guard types.count > 1 else { return }
        for place in 0..<Self.valueLimit {
            for first in types.indices {
                for second in types.indices where first != second && lists.count < Self.listLimit {
                    relate(first, second, place)
                }
            }
        }
    }

    private mutating func relate(_ first: Int, _ second: Int, _ place: Int) {
        guard place < pools[first].count else { return }
        let value = pools[first][place]
        for partner in partners(of: value, types[first], types[second]) {
            guard let partner = partner.coerced(to: types[second]) else { continue }
            var arguments =
                examples.isEmpty
                ? pools.map { $0[place % $0.count] } : examples[place % examples.count]
            arguments[first] = value
            arguments[second] = partner
            lists.append(arguments)
        }
    }

    /// What may stand in the second parameter when the first is `value`.
    private func partners(of value: Value, _ first: Type, _ second: Type) -> [Value] {
        switch (first, value, second) {
        case (.array(second), .array(let elements), _):
            guard let last = elements.last else { return [] }
            return [elements[0], last, elements[elements.count / 2]].flatMap { [$0] + near($0) }
        case (.string, .string(let bytes), .integer(.uint8)):
            guard let last = bytes.last else { return [] }
            return [bytes[0], last, bytes[bytes.count / 2]].map { .integer(Int($0)) }
        case (.array, .array(let elements), .integer): return positions(elements.count)
        case (.string, .string(let bytes), .integer): return positions(bytes.count)
        case (.string, .string(let bytes), .string): return parts(of: bytes)
        case (.array, .array(let elements), second) where first == second:
            return parts(of: elements)
        case (.integer, .integer(let number), .integer):
            return [number, number &+ 1, number &- 1, number &* 2, number &* 3, 0 &- number]
                .map { .integer($0) }
        case (.double, .double(let number), .double), (.float, .double(let number), .float):
            return [number, number.nextUp, -number, number * 2].map { .double($0) }
        default: return first == second ? [value] : []
        }
    }

    private func near(_ value: Value) -> [Value] {
        guard case .integer(let number) = value else { return [] }
        return [.integer(number &+ 1), .integer(number &- 1)]
    }

    private func positions(_ count: Int) -> [Value] {
        [0, count - 1, count, count / 2, count + 1].map { .integer($0) }
    }

    /// The text itself, its beginning, end and middle, and one that goes on.
    private func parts(of bytes: [UInt8]) -> [Value] {
        let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
        let half = text.count / 2
        let parts = [
            String(text), String(text.prefix(half)), String(text.suffix(half)),
            String(text.dropFirst().dropLast()), String(text.prefix(1)), String(text) + "x",
            String(text.reversed().map(Character.init)),
        ]
        return parts.map { .string(Array($0.utf8)) }
    }

    private func parts(of elements: [Value]) -> [Value] {
        let half = elements.count / 2
        var parts = [
            elements, elements.reversed(), Array(elements.prefix(half)),
            Array(elements.suffix(half)), Array(elements.dropFirst().dropLast()),
        ]
        if let first = elements.first {
            parts.append(Array(repeating: first, count: elements.count))
            parts.append(elements + [first])
        }
        return parts.map { .array($0) }
    }
}
