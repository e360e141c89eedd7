extension Machine {
    /// `a[i]`: an element, or a byte of a String.
    mutating func element(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let mark = mark
        let base = try simpleOperand(node.a)
        let position = try simpleOperand(node.b)
        guard position.tag == .integer, position.bits >= 0, position.bits < base.count,
            base.isCollection
        else { throw badIndex(position, base, index) }
        if base.tag == .string {
            let byte = base.bytes[position.bits]
            release(to: mark)
            return Operand(Int(byte))
        }
        return result(Operand(base.elements.baseAddress! + position.bits), since: mark)
    }

    private mutating func badIndex(_ position: Operand, _ base: Operand, _ index: Int32) -> Stop {
        guard base.isCollection else {
            return fail("only arrays and Strings have elements", at: index)
        }
        guard let number = bigInteger(position) else {
            return fail("an index is an integer", at: index)
        }
        return fail(
            .indexOutOfRange(index: String(number), count: base.count, span(of: index)))
    }

    /// `.count` and `.isEmpty`.
    mutating func size(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let mark = mark
        let base = try simpleOperand(node.a)
        guard base.isCollection else {
            throw fail("only arrays and Strings have a count", at: index)
        }
        release(to: mark)
        return node.operation == .count ? Operand(base.count) : Operand(base.count == 0)
    }

    /// `a[i..<j]` and its relatives: a view, nothing is copied.
    mutating func slice(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let base = try operand(node.a)
        guard base.isCollection else {
            throw fail("only arrays and Strings have slices", at: index)
        }
        let lower = node.b < 0 ? 0 : try sliceBound(node.b, base)
        var upper = base.count
        if node.c >= 0 {
            upper = try sliceBound(node.c, base)
            if node.immediate != 0 {
                guard upper < base.count else {
                    throw fail(
                        .indexOutOfRange(
                            index: String(upper), count: base.count, span(of: node.c)))
                }
                upper += 1
            }
        }
        guard lower <= upper else { throw fail(.invalidRange(span(of: index))) }
        return base.slice(lower..<upper)
    }

    /// A bound from 0 to the count.
    private mutating func sliceBound(_ bound: Int32, _ base: Operand) throws(Stop) -> Int {
        let position = try operand(bound)
        guard position.tag == .integer, position.bits >= 0, position.bits <= base.count else {
            throw badIndex(position, base, bound)
        }
        return position.bits
    }

    mutating func tupleElement(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let mark = mark
        let base = try operand(node.a)
        guard base.tag == .tuple, node.immediate < base.count else {
            throw fail("there is no element .\(node.immediate)", at: index)
        }
        return result(Operand(base.elements.baseAddress! + node.immediate), since: mark)
    }

    /// `+` on arrays and Strings.
    mutating func concatenation(
        _ left: Operand, _ right: Operand, since mark: Int, _ index: Int32
    ) throws(Stop) -> Operand {
        guard left.tag == right.tag else {
            throw fail("+ joins two arrays or two Strings", at: index)
        }
        let count = left.count + right.count
        guard count <= limits.elements else { throw fail(.tooLarge(span(of: index))) }
        if left.tag == .string {
            try charge(count / 16)
            var bytes: [UInt8] = []
            bytes.reserveCapacity(count)
            bytes.append(contentsOf: left.bytes)
            bytes.append(contentsOf: right.bytes)
            return replace(since: mark, with: .string(bytes))
        }
        try charge(count)
        var elements: [Value] = []
        elements.reserveCapacity(count)
        elements.append(contentsOf: left.elements)
        elements.append(contentsOf: right.elements)
        return replace(since: mark, with: .array(elements))
    }

    // MARK: Comparison

    @inline(never)
    mutating func generalComparison(
        _ operation: Operation, _ left: Operand, _ right: Operand, since mark: Int,
        _ index: Int32
    ) throws(Stop) -> Bool {
        let answer: Bool
        switch operation {
        case .equal: answer = try equal(left, right)
        case .notEqual: answer = try !equal(left, right)
        case .less: answer = try less(left, right, index)
        case .greater: answer = try less(right, left, index)
        case .lessOrEqual: answer = try lessOrEqual(left, right, index)
        default: answer = try lessOrEqual(right, left, index)
        }
        release(to: mark)
        return answer
    }

    /// The operator `==`: structural, IEEE at the leaves; `T?` against `T` too.
    mutating func equal(_ left: Operand, _ right: Operand) throws(Stop) -> Bool {
        switch (left.tag, right.tag) {
        case (.integer, .integer), (.bool, .bool): return left.bits == right.bits
        case (.double, .double): return left.double == right.double
        case (.string, .string):
            try charge(min(left.count, right.count) / 16)
            return left.bytes.isEqual(to: right.bytes)
        case (.array, .array), (.tuple, .tuple):
            guard left.count == right.count else { return false }
            for position in 0..<left.count {
                guard try equal(left.elements[position], right.elements[position]) else {
                    return false
                }
            }
            return true
        case (.none, .none): return true
        case (.none, _), (_, .none): return false
        default: return try equal(left.value, right.value)
        }
    }

    mutating func equal(_ left: Value, _ right: Value) throws(Stop) -> Bool {
        if case .integer(let a) = left, case .integer(let b) = right {
            try charge(1)
            return a == b
        }
        var comparison = ValueComparison(nanEqualsNaN: false)
        let answer = comparison.equal(left, right)
        try charge(comparison.cost)
        return answer
    }

    mutating func less(_ left: Operand, _ right: Operand, _ index: Int32) throws(Stop) -> Bool {
        switch (left.tag, right.tag) {
        case (.integer, .integer): return left.bits < right.bits
        case (.string, .string):
            try charge(min(left.count, right.count) / 16)
            return left.bytes.precedes(right.bytes)
        case (.double, _), (_, .double):
            guard let a = floating(left), let b = floating(right) else { break }
            return a < b
        default:
            guard let a = bigInteger(left), let b = bigInteger(right) else { break }
            return a < b
        }
        throw fail("only numbers and Strings have an order", at: index)
    }

    private mutating func lessOrEqual(
        _ left: Operand, _ right: Operand, _ index: Int32
    ) throws(Stop) -> Bool {
        guard left.tag == .double || right.tag == .double else {
            return try !less(right, left, index)
        }
        guard let a = floating(left), let b = floating(right) else {
            throw fail("only numbers and Strings have an order", at: index)
        }
        return a <= b
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
    func isEqual(to other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        guard let a = baseAddress, let b = other.baseAddress, count > 0 else { return true }
        return memcmp(a, b, count) == 0
    }

    /// Lexicographical order of the bytes.
    func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        let common = Swift.min(count, other.count)
        if common > 0, let a = baseAddress, let b = other.baseAddress {
            let order = memcmp(a, b, common)
            if order != 0 { return order < 0 }
        }
        return count < other.count
    }

    /// Where `pattern` begins first; 0 for an empty pattern.
    func firstIndex(of pattern: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let wanted = pattern.baseAddress, pattern.count > 0 else { return 0 }
        guard let start = baseAddress, pattern.count <= count else { return nil }
        for offset in 0...count - pattern.count
        where start[offset] == wanted[0] && memcmp(start + offset, wanted, pattern.count) == 0 {
            return offset
        }
        return nil
    }
}
