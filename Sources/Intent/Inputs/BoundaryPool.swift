/// Values of one type worth trying, the most telling first, each once.
struct BoundaryPool {
    let mined: MinedValues
    /// Values that the examples have in this place.
    var hints: [Value]
    var generator: SeededGenerator
    /// How many arrays, tuples or optionals are around.
    var depth = 0
    private(set) var values: [Value] = []
    private var seen: Set<Value> = []
    private var type = Type.void

    init(mined: MinedValues, hints: [Value], seed: UInt64) {
        self.mined = mined
        self.hints = hints
        generator = SeededGenerator(seed: seed)
    }

    /// The values for a parameter.
    static func values(of parameter: Parameter, at position: Int, mined: MinedValues) -> [Value] {
        var pool = BoundaryPool(
            mined: mined, hints: mined.examples.map { $0[position] },
            seed: UInt64(truncatingIfNeeded: position + 1))
        pool.fill(for: parameter.type)
        guard mined.sortedParameters.contains(parameter.name) else { return pool.values }
        var sorted = BoundaryPool(mined: mined, hints: [], seed: 1)
        sorted.type = parameter.type
        for case .array(let elements) in pool.values {
            let ordered = elements.withUnsafeBufferPointer { ValueOrder.sorted($0) }
            sorted.add(.array(ordered ?? elements))
        }
        return sorted.values
    }

    mutating func fill(for type: Type) {
        self.type = type
        switch type {
        case .bool:
            add(.bool(false))
            add(.bool(true))
        case .integer(let integer): addIntegers(integer)
        case .float: addDoubles(isFloat: true)
        case .double: addDoubles(isFloat: false)
        case .string: addTexts()
        case .array(let element): addArrays(of: element)
        case .tuple(let types): addTuples(of: types)
        case .optional(let wrapped):
            add(.none)
            for value in innerValues(of: wrapped, hints: unwrappedHints) { add(.some(value)) }
        case .void: add(.void)
        }
    }

    /// Keeps a value that is new and of the type.
    mutating func add(_ value: Value) {
        if value.isValid(for: type), seen.insert(value).inserted { values.append(value) }
    }

    mutating func add(alternating a: [Value], _ b: [Value]) {
        for index in 0..<max(a.count, b.count) {
            if index < a.count { add(a[index]) }
            if index < b.count { add(b[index]) }
        }
    }

    private var unwrappedHints: [Value] {
        hints.compactMap { hint in
            if case .some(let value) = hint { return value }
            return nil
        }
    }

    private func innerValues(of type: Type, hints: [Value]) -> [Value] {
        var inner = BoundaryPool(mined: mined, hints: hints, seed: 23)
        inner.depth = depth + 1
        inner.fill(for: type)
        return inner.values
    }

    private mutating func addTuples(of types: [Type]) {
        let columns = types.enumerated().map { index, type in
            let inner = hints.compactMap { hint -> Value? in
                guard case .tuple(let parts) = hint, index < parts.count else { return nil }
                return parts[index]
            }
            return innerValues(of: type, hints: inner)
        }
        guard columns.allSatisfy({ !$0.isEmpty }) else { return }
        for hint in hints { add(hint) }
        let longest = columns.map(\.count).max() ?? 0
        for round in 0..<4 {
            for index in 0..<longest {
                let parts = columns.enumerated().map { column, values in
                    values[(index + round * (column * 7 + round)) % values.count]
                }
                add(.tuple(parts))
            }
        }
    }
}
