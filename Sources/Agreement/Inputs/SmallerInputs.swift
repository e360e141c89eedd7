import Intent

/// Argument lists that are simpler than a given one, the most drastic changes first.
enum SmallerInputs {
    /// Every list differs from `arguments` in one place and is simpler there.
    static func lists(from arguments: [Value], limit: Int = 200) -> [[Value]] {
        var result: [[Value]] = []
        let variants = arguments.map(simpler)
        let deepest = variants.map(\.count).max() ?? 0
        for depth in 0..<deepest {
            for (place, choices) in variants.enumerated() where depth < choices.count {
                var smaller = arguments
                smaller[place] = choices[depth]
                result.append(smaller)
                if result.count == limit { return result }
            }
        }
        return result
    }

    private static func simpler(_ value: Value) -> [Value] {
        switch value {
        case .bool(let flag): flag ? [.bool(false)] : []
        case .integer(let number): integers(simplerThan: number).map { .integer($0) }
        case .bigInteger: [.integer(0), .integer(Int.max)]
        case .double(let number): doubles(simplerThan: number).map { .double($0) }
        case .string(let bytes): texts(simplerThan: bytes)
        case .array(let elements):
            (shorter(elements) + plain(elements) + oneSimpler(elements)).map { .array($0) }
        case .tuple(let elements): oneSimpler(elements).map { .tuple($0) }
        case .some(let wrapped): [.none] + simpler(wrapped).map { .some($0) }
        case .none, .void: []
        }
    }

    /// Nought, then nearer to it by tens, by ever smaller parts, by one, then without the sign.
    private static func integers(simplerThan number: Int) -> [Int] {
        guard number != 0 else { return [] }
        var tenths: [Int] = []
        var rest = number / 10
        while rest != 0 {
            tenths.append(rest)
            rest /= 10
        }
        var choices = [0] + tenths.reversed() + [number / 2]
        for part in [4, 8, 16, 64, 256, 1_024] { choices.append(number - number / part) }
        choices.append(number + (number > 0 ? -1 : 1))
        if number < 0, number != .min { choices.append(-number) }
        var seen: Set<Int> = [number]
        return choices.filter { seen.insert($0).inserted }
    }

    /// Whole numbers nearer to nought, or fewer digits: never an endless series of halves.
    private static func doubles(simplerThan number: Double) -> [Double] {
        if number == 0 { return number.sign == .minus ? [0] : [] }
        guard number.isFinite else { return [0, 1] }
        if let whole = Int(exactly: number) {
            return integers(simplerThan: whole).map { Double($0) }
        }
        var choices: [Double] = [0, 1, number.rounded(.towardZero), 1e15, -1e15]
        for scale in [1e1, 1e2, 1e3, 1e6] { choices.append((number * scale).rounded() / scale) }
        let digits = number.description.utf8.count
        return choices.filter {
            $0.isFinite && $0.description.utf8.count < digits && $0 != number
        }
    }

    private static func texts(simplerThan bytes: [UInt8]) -> [Value] {
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        var result = shorter(scalars).map(text)
        for place in scalars.indices.prefix(16) where scalars[place] != "a" {
            var simpler = scalars
            simpler[place] = "a"
            result.append(text(of: simpler))
        }
        return result
    }

    /// Without everything, without a half, without each single element.
    private static func shorter<Element>(_ elements: [Element]) -> [[Element]] {
        guard !elements.isEmpty else { return [] }
        var result: [[Element]] = [[]]
        let half = elements.count / 2
        if half > 0 {
            result.append(Array(elements[..<half]))
            result.append(Array(elements[half...]))
        }
        for place in elements.indices.prefix(40) where elements.count > 1 {
            var fewer = elements
            fewer.remove(at: place)
            result.append(fewer)
        }
        return result
    }

    /// All elements as plain as can be, all but one, and all the same.
    private static func plain(_ elements: [Value]) -> [[Value]] {
        guard elements.count > 1 else { return [] }
        let plainest = elements.map { simpler($0).first ?? $0 }
        var result = [plainest]
        for place in elements.indices.prefix(40) {
            var all = plainest
            all[place] = elements[place]
            result.append(all)
        }
        return result.filter { $0 != elements }
    }

    private static func oneSimpler(_ elements: [Value]) -> [[Value]] {
        var result: [[Value]] = []
        for place in elements.indices.prefix(40) {
            let choices = simpler(elements[place])
            let stride = max(1, choices.count / 4)
            for index in choices.indices where index % stride == 0 || index == choices.count - 1 {
                let choice = choices[index]
                var changed = elements
                changed[place] = choice
                result.append(changed)
            }
        }
        return result
    }

    private static func text(of scalars: [Unicode.Scalar]) -> Value {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return .string(Array(String(view).utf8))
    }
}
