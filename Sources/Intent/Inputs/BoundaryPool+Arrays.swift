extension BoundaryPool {
    /// Arrays of every interesting form over the element type's own boundary values.
    mutating func addArrays(of element: Type) {
        let elements = elementPool(of: element)
        guard let first = elements.first else { return add(.array([])) }
        var forms: [[Value]] = [[], [first]]
        let second = elements[min(1, elements.count - 1)]
        let third = elements[min(2, elements.count - 1)]
        forms += [[first, second], [second, first], [first, first], [first, second, third]]
        forms += [[third, second, first], [second, first, third], [first, first, second]]
        forms += [[first, second, first], [second, first, first], [first, first, first]]
        let ordered = elements.prefix(8).sorted { ValueOrder.less($0, $1) ?? false }
        forms += [ordered, ordered.reversed()]
        for value in elements.dropFirst().prefix(24) { forms.append([value]) }
        for index in 0..<min(16, elements.count - 1) {
            forms.append([elements[index], elements[index + 1]])
            forms.append([elements[index + 1], first, elements[index]])
        }
        for count in [3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33] {
            forms.append((0..<count).map { elements[$0 * 7 % elements.count] })
        }
        forms.append(Array(repeating: second, count: 5))
        forms.append(contentsOf: longForms(elements))
        add(alternating: forms.map { .array($0) }, mutatedArrays(elements).map { .array($0) })
        addRandomArrays(elements)
    }

    /// Few different elements, so that they meet again, or many.
    private mutating func addRandomArrays(_ elements: [Value]) {
        for round in 0..<100 {
            let variety = round % 3 == 0 ? elements.count : min(elements.count, 2 + round % 5)
            let count = 1 + round % 14
            var values: [Value] = []
            for _ in 0..<count { values.append(elements[generator.below(variety)]) }
            if round % 4 == 3 { values.sort { ValueOrder.less($0, $1) ?? false } }
            add(.array(values))
        }
    }

    private func longForms(_ elements: [Value]) -> [[Value]] {
        let small = elements.filter { $0.weight <= 2 }
        guard !small.isEmpty else { return [] }
        let long = (0..<200).map { small[$0 * 13 % small.count] }
        return [long, long.sorted { ValueOrder.less($0, $1) ?? false }]
    }

    private mutating func elementPool(of element: Type) -> [Value] {
        var inner = BoundaryPool(mined: mined, hints: [], seed: 17)
        for case .array(let values) in hints where inner.hints.count < 200 {
            inner.hints.append(contentsOf: values.prefix(20))
        }
        inner.depth = depth + 1
        inner.fill(for: element)
        return Array(inner.values.lazy.filter { $0.weight <= 40 }.prefix(depth == 0 ? 60 : 12))
    }

    /// The examples' arrays, changed a little.
    private func mutatedArrays(_ elements: [Value]) -> [[Value]] {
        var known: [[Value]] = []
        for case .array(let values) in hints where values.count <= 100 { known.append(values) }
        var result: [[Value]] = []
        for round in 0..<9 {
            for (index, values) in known.enumerated() {
                let other = known[(index + 1) % known.count]
                var changed = values
                switch round {
                case 0: changed = values + other
                case 1: changed = Array(values.dropFirst())
                case 2: changed = Array(values.dropLast())
                case 3: changed.reverse()
                case 4: changed.append(elements[index % elements.count])
                case 5: changed = values + values
                case 6: changed.insert(elements[(index + 3) % elements.count], at: 0)
                case 7:
                    guard !values.isEmpty else { continue }
                    changed[values.count / 2] = elements[(index + 5) % elements.count]
                default:
                    guard values.count > 1 else { continue }
                    changed.swapAt(0, values.count - 1)
                }
                result.append(changed)
            }
        }
        return result
    }
}

extension Value {
    /// How much room it takes, roughly: bytes and elements.
    var weight: Int {
        switch self {
        case .string(let bytes): 1 + bytes.count
        case .array(let values), .tuple(let values): values.reduce(1) { $0 + $1.weight }
        case .some(let wrapped): wrapped.weight
        default: 1
        }
    }
}
