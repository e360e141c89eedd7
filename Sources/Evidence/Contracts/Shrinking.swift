import Intent

/// Smaller variants of argument lists, most drastic first (after QuickCheck's `shrink`).
enum Shrinking {
    /// Every list differs from `arguments` in one place and is simpler there.
    static func candidates(of arguments: [Value], limit: Int = 64) -> [[Value]] {
        var result: [[Value]] = []
        let variants = arguments.map(variants(of:))
        let deepest = variants.map(\.count).max() ?? 0
        for depth in 0..<deepest {
            for (index, choices) in variants.enumerated() where depth < choices.count {
                var smaller = arguments
                smaller[index] = choices[depth]
                result.append(smaller)
                if result.count == limit { return result }
            }
        }
        return result
    }

    private static func variants(of value: Value) -> [Value] {
        switch value {
        case .bool(let flag): flag ? [.bool(false)] : []
        case .integer(let number): integers(smallerThan: number)
        case .bigInteger: [.integer(Int.max), .integer(0)]
        case .double(let number): doubles(simplerThan: number)
        case .string(let bytes): texts(shorterThan: bytes)
        case .array(let elements): arrays(smallerThan: elements)
        case .tuple(let elements): positions(of: elements).map { .tuple($0) }
        case .some(let wrapped): [.none] + variants(of: wrapped).map { .some($0) }
        case .none, .void: []
        }
    }

    private static func integers(smallerThan number: Int) -> [Value] {
        guard number != 0 else { return [] }
        let step = number > 0 ? -1 : 1
        var choices = [0, number / 2, number / 10, number + step]
        if number < 0, number != Int.min { choices.append(-number) }
        return unique(choices).filter { $0 != number }.map { .integer($0) }
    }

    private static func doubles(simplerThan number: Double) -> [Value] {
        guard number != 0 else { return [] }
        var choices = [0.0, 1.0]
        if number.isFinite { choices += [number.rounded(.towardZero), number / 2] }
        return unique(choices).filter { $0 != number && $0.magnitude <= number.magnitude }
            .map { .double($0) }
    }

    private static func texts(shorterThan bytes: [UInt8]) -> [Value] {
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        let shorter = shorterRuns(of: scalars)
        var result = shorter.map { Value.string(utf8(of: $0)) }
        for index in scalars.indices.prefix(16) where scalars[index] != "a" {
            var simpler = scalars
            simpler[index] = "a"
            result.append(.string(utf8(of: simpler)))
        }
        return result
    }

    private static func arrays(smallerThan elements: [Value]) -> [Value] {
        shorterRuns(of: elements).map { .array($0) } + positions(of: elements).map { .array($0) }
    }

    /// Without everything, a half, and each single element.
    private static func shorterRuns<Element>(of elements: [Element]) -> [[Element]] {
        guard !elements.isEmpty else { return [] }
        var result: [[Element]] = [[]]
        let half = elements.count / 2
        if half > 0 {
            result.append(Array(elements[..<half]))
            result.append(Array(elements[half...]))
        }
        for index in elements.indices.prefix(32) where elements.count > 1 {
            var shorter = elements
            shorter.remove(at: index)
            result.append(shorter)
        }
        return result
    }

    /// The same number of elements, one of them smaller.
    private static func positions(of elements: [Value]) -> [[Value]] {
        var result: [[Value]] = []
        for index in elements.indices.prefix(32) {
            for smaller in variants(of: elements[index]).prefix(3) {
                var changed = elements
                changed[index] = smaller
                result.append(changed)
            }
        }
        return result
    }

    private static func utf8(of scalars: [Unicode.Scalar]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return Array(String(text).utf8)
    }

    private static func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
        var seen: Set<Element> = []
        return elements.filter { seen.insert($0).inserted }
    }
}
