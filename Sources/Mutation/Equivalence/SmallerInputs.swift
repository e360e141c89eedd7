import Intent

/// Inputs like a given one, but simpler in one place; the simplest first.
enum SmallerInputs {
    static let limit = 48

    static func of(_ arguments: [Value]) -> [[Value]] {
        var result: [[Value]] = []
        let variants = arguments.map(variants(of:))
        for depth in 0..<(variants.map(\.count).max() ?? 0) {
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
        case .integer(let number):
            [0, number / 2, number / 10, number > 0 ? number - 1 : number + 1]
                .filter { number != 0 && $0 != number }.map { .integer($0) }
        case .bigInteger: [.integer(0), .integer(Int.max)]
        case .double(let number):
            [0, 1, number.rounded(.towardZero), number / 2]
                .filter { $0 != number && $0.magnitude <= number.magnitude }.map { .double($0) }
        case .string(let bytes): texts(simplerThan: bytes)
        case .array(let elements):
            shorter(elements).map { .array($0) } + exchanged(elements).map { .array($0) }
        case .tuple(let elements): exchanged(elements).map { .tuple($0) }
        case .some(let wrapped): [.none] + variants(of: wrapped).map { .some($0) }
        case .none, .void: []
        }
    }

    private static func texts(simplerThan bytes: [UInt8]) -> [Value] {
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        var texts = shorter(scalars)
        for index in scalars.indices.prefix(16) where scalars[index] != "a" {
            var simpler = scalars
            simpler[index] = "a"
            texts.append(simpler)
        }
        return texts.map { scalars in
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            return .string(Array(String(text).utf8))
        }
    }

    private static func shorter<Element>(_ elements: [Element]) -> [[Element]] {
        guard !elements.isEmpty else { return [] }
        var result: [[Element]] = [[]]
        let half = elements.count / 2
        if half > 0 { result += [Array(elements[..<half]), Array(elements[half...])] }
        for index in elements.indices.prefix(24) where elements.count > 1 {
            var shorter = elements
            shorter.remove(at: index)
            result.append(shorter)
        }
        return result
    }

    private static func exchanged(_ elements: [Value]) -> [[Value]] {
        elements.indices.prefix(24).flatMap { index in
            variants(of: elements[index]).prefix(3).map { smaller in
                var changed = elements
                changed[index] = smaller
                return changed
            }
        }
    }
}
