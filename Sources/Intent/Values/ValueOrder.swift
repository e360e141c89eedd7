import BigInt

/// The order of numbers and Strings, and what follows from it.
enum ValueOrder {
    /// nil when the two have no order.
    static func less(_ a: Value, _ b: Value) -> Bool? {
        switch (a, b) {
        case (.integer(let a), .integer(let b)): return a < b
        case (.double(let a), .double(let b)): return a < b
        case (.string(let a), .string(let b)):
            return a.withUnsafeBufferPointer { a in
                b.withUnsafeBufferPointer { a.precedes($0) }
            }
        case (.bigInteger(let a), .bigInteger(let b)): return a < b
        case (.bigInteger(let a), .integer): return a.sign == .minus
        case (.integer, .bigInteger(let b)): return b.sign == .plus
        default:
            guard let a = a.nearestDouble, let b = b.nearestDouble else { return nil }
            return a < b
        }
    }

    static func lessOrEqual(_ a: Value, _ b: Value) -> Bool? {
        switch (a, b) {
        case (.integer(let a), .integer(let b)): return a <= b
        case (.double(let a), .double(let b)): return a <= b
        default: return less(b, a).map { !$0 }
        }
    }

    /// In ascending order, stable, NaN last; nil when the elements have no order.
    static func sorted(_ elements: UnsafeBufferPointer<Value>) -> [Value]? {
        if let integers = integers(elements) { return integers.sorted().map { .integer($0) } }
        guard let first = elements.first else { return [] }
        guard elements.allSatisfy({ less(first, $0) != nil }) else { return nil }
        return elements.sorted { a, b in
            if case .double(let b) = b, b.isNaN, case .double(let a) = a { return !a.isNaN }
            return less(a, b) ?? false
        }
    }

    /// True when both have the same elements, each equally often; NaN counts as one value, and
    /// the two zeros as another.
    static func isPermutation(_ a: UnsafeBufferPointer<Value>, _ b: UnsafeBufferPointer<Value>)
        -> Bool
    {
        guard a.count == b.count else { return false }
        if let left = integers(a), let right = integers(b) {
            return left.sorted() == right.sorted()
        }
        var counts: [Value: Int] = [:]
        for element in a { counts[key(element), default: 0] += 1 }
        for element in b {
            guard let count = counts[key(element)], count > 0 else { return false }
            counts[key(element)] = count - 1
        }
        return true
    }

    private static func key(_ value: Value) -> Value {
        if case .double(0) = value { return .double(0) }
        return value
    }

    private static func integers(_ elements: UnsafeBufferPointer<Value>) -> [Int]? {
        guard case .integer? = elements.first else { return elements.isEmpty ? [] : nil }
        var result: [Int] = []
        result.reserveCapacity(elements.count)
        for element in elements {
            guard case .integer(let number) = element else { return nil }
            result.append(number)
        }
        return result
    }
}
