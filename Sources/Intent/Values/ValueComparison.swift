/// Structural equality of values, with a choice about NaN and an account of what it cost.
struct ValueComparison {
    let nanEqualsNaN: Bool
    /// Elements looked at, and a share of the bytes.
    private(set) var cost = 0

    init(nanEqualsNaN: Bool) {
        self.nanEqualsNaN = nanEqualsNaN
    }

    /// An optional is equal to what it holds, as in Swift; an integer to the same double.
    mutating func equal(_ a: Value, _ b: Value) -> Bool {
        cost += 1
        switch (a, b) {
        case (.integer(let a), .integer(let b)): return a == b
        case (.bool(let a), .bool(let b)): return a == b
        case (.double(let a), .double(let b)):
            return a == b || (nanEqualsNaN && a.isNaN && b.isNaN)
        case (.string(let a), .string(let b)):
            cost += min(a.count, b.count) / 16
            return a == b
        case (.array(let a), .array(let b)), (.tuple(let a), .tuple(let b)):
            guard a.count == b.count else { return false }
            for index in a.indices {
                guard equal(a[index], b[index]) else { return false }
            }
            return true
        case (.bigInteger(let a), .bigInteger(let b)): return a == b
        case (.none, .none), (.void, .void): return true
        case (.none, _), (_, .none): return false
        case (.some(let a), .some(let b)): return equal(a, b)
        case (.some(let a), let b): return equal(a, b)
        case (let a, .some(let b)): return equal(a, b)
        case (.integer(let a), .double(let b)), (.double(let b), .integer(let a)):
            return Double(a) == b
        default: return false
        }
    }
}

/// Equality of what a call gave with what an example asks for.
package enum ClauseEquality {
    /// Like the operator `==` of clauses, but NaN equals NaN: an example that asks for
    /// `Double.nan` could not be met otherwise.
    package static func equal(_ a: Value, _ b: Value) -> Bool {
        var comparison = ValueComparison(nanEqualsNaN: true)
        return comparison.equal(a, b)
    }

    /// True when numbers differ by no more than `tolerance`, element by element.
    ///
    /// Equal infinities are near each other, and so are two NaNs; everything else must be equal.
    package static func approximatelyEqual(_ a: Value, _ b: Value, tolerance: Double) -> Bool {
        switch (a, b) {
        case (.double(let a), .double(let b)):
            return a == b || abs(a - b) <= tolerance || (a.isNaN && b.isNaN)
        case (.array(let a), .array(let b)), (.tuple(let a), .tuple(let b)):
            return a.count == b.count
                && zip(a, b).allSatisfy { approximatelyEqual($0, $1, tolerance: tolerance) }
        case (.some(let a), .some(let b)):
            return approximatelyEqual(a, b, tolerance: tolerance)
        case (.none, .none): return true
        case (.none, _), (_, .none): return false
        case (.some(let a), let b), (let a, .some(let b)):
            return approximatelyEqual(a, b, tolerance: tolerance)
        default:
            guard let left = a.nearestDouble, let right = b.nearestDouble else {
                return equal(a, b)
            }
            return equal(a, b) || abs(left - right) <= tolerance
        }
    }
}

extension Value {
    /// The nearest double of a number; nil for what is none.
    var nearestDouble: Double? {
        switch self {
        case .double(let number): number
        case .integer(let number): Double(number)
        case .bigInteger(let number): NumberConversion.double(number)
        default: nil
        }
    }
}
