import BigInt
import Intent

extension CandidateCheck {
    /// Examples on which contracts are tried.
    private static let exampleLimit = 8
    /// What a law counts, of which nobody knows how much it says.
    private static let lawBits = 4.0
    /// As many examples as contracts count, because they hold for all arguments: those that leave
    /// hardly any other result, and those that leave several, which programs that only fit the
    /// examples often keep too.
    private static let (strictWeight, looseWeight) = (8.0, 2.0)
    /// Contracts are strict from this part of what they could say.
    private static let strictShare = 0.75

    /// About how many bits `ensures` and laws say: how often they refuse a wrong result where an
    /// example says which one is right. `result >= 0` says hardly anything.
    var contractBits: Double {
        var laws = 0.0
        for clause in specification.function.clauses {
            if case .law = clause.kind { laws += Self.lawBits }
        }
        guard !ensures.isEmpty else { return laws }
        let inouts = specification.parameters.indices.filter {
            specification.parameters[$0].isInout
        }
        let known = specification.expected.compactMap(\.value)
        var (bits, most) = (0.0, 0.0)
        var count = 0.0
        for (sample, expected) in zip(specification.samples, specification.expected)
            .prefix(Self.exampleLimit)
        {
            var wrong: [(arguments: [Value], result: Value)] = []
            var arguments = sample.arguments
            for (index, leaf) in zip(inouts, expected.leaves) {
                guard
                    case .slice(let layout, _, _, let isText) =
                        specification.parameters[index].shape
                else { continue }
                arguments[index] = Specification.value(leaf.elements, layout, isText: isText)
            }
            if let value = expected.value {
                let near = known + Self.likely(sample.arguments, value)
                wrong += Self.others(than: value, near).map { (arguments, $0) }
            } else if let index = inouts.first {
                wrong += Self.others(than: arguments[index], []).map { other in
                    var changed = arguments
                    changed[index] = other
                    return (changed, .void)
                }
            }
            guard !wrong.isEmpty else { continue }
            let accepted = wrong.count { wrong in
                ensures.allSatisfy {
                    isTrue($0, wrong.arguments + [wrong.result], old: sample.arguments, nil)
                        != false
                }
            }
            let all = Double(wrong.count) + 1
            bits += (all / (Double(accepted) + 0.5)).binaryLogarithm
            most += (all / 0.5).binaryLogarithm
            count += 1
        }
        guard count > 0 else { return laws }
        let weight = bits >= most * Self.strictShare ? Self.strictWeight : Self.looseWeight
        return laws + max(0, bits / count) * weight
    }

    /// Results that simple wrong programs give: arguments, and what arrays hold.
    private static func likely(_ arguments: [Value], _ value: Value) -> [Value] {
        var made: [Value] = []
        for argument in arguments {
            switch (argument, value) {
            case (.integer, .integer), (.string, .string): made.append(argument)
            case (.array(let elements), .integer):
                made += elements.prefix(8) + [.integer(elements.count)]
            case (.array, .array):
                made.append(argument)
            case (.array(let elements), .some(.integer)):
                made += elements.prefix(8).map { .some($0) }
            case (.string(let bytes), .integer): made.append(.integer(bytes.count))
            default: break
            }
        }
        return made
    }

    /// Values of the same type that are not the given one: near it, and results of other examples.
    private static func others(than value: Value, _ known: [Value]) -> [Value] {
        var made: [Value] = []
        switch value {
        case .bool(let flag): made = [.bool(!flag)]
        case .integer(let number):
            made = [number &+ 1, number &- 1, 0 &- number, 0, 1, number &* 2].map { .integer($0) }
        case .bigInteger(let number): made = [Value(number - 1), .integer(0)]
        case .double(let number): made = [number + 1, -number, 0, number / 2].map { .double($0) }
        case .string(let bytes):
            made = others(than: bytes, next: { $0 &+ 1 }, zero: 65).map { .string($0) }
        case .array(let elements):
            let next = { (element: Value) in others(than: element, []).first ?? element }
            made = others(than: elements, next: next, zero: elements.first).map { .array($0) }
        case .tuple(let parts):
            for index in parts.indices {
                for other in others(than: parts[index], []).prefix(3) {
                    var changed = parts
                    changed[index] = other
                    made.append(.tuple(changed))
                }
            }
        case .some(let wrapped):
            made = [.none] + others(than: wrapped, []).map { .some($0) }
        case .none, .void: break
        }
        var seen: Set<Value> = [value]
        return (made + known).filter { seen.insert($0).inserted }
    }

    private static func others<Element>(
        than elements: [Element], next: (Element) -> Element, zero: Element?
    ) -> [[Element]] {
        var made: [[Element]] = [[], Array(elements.reversed())]
        if let zero { made.append(elements + [zero]) }
        if let first = elements.first {
            made.append(Array(elements.dropLast()))
            made.append(Array(elements.dropFirst()))
            made.append([next(first)] + elements.dropFirst())
        }
        return made
    }
}

extension Double {
    /// The binary logarithm of a positive number, by its exponent and a straight line between.
    fileprivate var binaryLogarithm: Double {
        self > 0 && isFinite ? Double(exponent) + significand - 1 : 0
    }
}
