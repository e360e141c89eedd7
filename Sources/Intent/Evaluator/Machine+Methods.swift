import BigInt

extension Machine {
    /// Properties and methods of arrays and Strings.
    mutating func method(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Operand {
        let mark = mark
        let base = try operand(node.a)
        guard base.isCollection else {
            throw fail("only arrays and Strings have this member", at: index)
        }
        switch node.operation {
        case .first: return try edge(base, 0, since: mark)
        case .last: return try edge(base, base.count - 1, since: mark)
        case .isASCII:
            guard base.tag == .string else { break }
            try charge(base.count / 16)
            let isASCII = base.bytes.allSatisfy { $0 < 128 }
            release(to: mark)
            return Operand(isASCII)
        case .isSorted: return try isSorted(base, since: mark, index)
        case .reversed: return try reversed(base, since: mark)
        case .sorted: return try sorted(base, since: mark, index)
        case .sum: return try sum(base, since: mark, index)
        case .minimum, .maximum: return try extremeElement(node.operation, base, since: mark, index)
        case .prefix, .suffix, .dropFirst, .dropLast: return try part(node, base, index)
        default:
            let argument = try operand(node.b)
            return try search(node.operation, base, argument, since: mark, index)
        }
        throw fail("an array does not have this member", at: index)
    }

    /// The first or last element as an optional.
    private mutating func edge(
        _ base: Operand, _ position: Int, since mark: Int
    ) throws(Stop) -> Operand {
        guard base.count > 0 else { return replace(since: mark, with: .none) }
        if base.tag == .string {
            return replace(since: mark, with: .some(.integer(Int(base.bytes[position]))))
        }
        return replace(since: mark, with: .some(base.elements[position]))
    }

    /// True when no element comes before the one to its left; false with a NaN beside another.
    private mutating func isSorted(_ base: Operand, since mark: Int, _ index: Int32) throws(Stop)
        -> Operand
    {
        try charge(base.count)
        var isSorted = true
        if base.tag == .string {
            for position in 1..<max(1, base.count)
            where base.bytes[position] < base.bytes[position - 1] { isSorted = false }
        } else {
            for position in 1..<max(1, base.count) {
                let a = base.elements[position - 1]
                let b = base.elements[position]
                guard let inOrder = ValueOrder.lessOrEqual(a, b) else {
                    throw fail("only numbers and Strings have an order", at: index)
                }
                guard inOrder else {
                    isSorted = false
                    break
                }
            }
        }
        release(to: mark)
        return Operand(isSorted)
    }

    /// An array backwards; of a String its Unicode scalars, so that the result is text again.
    private mutating func reversed(_ base: Operand, since mark: Int) throws(Stop) -> Operand {
        try charge(base.count)
        if base.tag == .array {
            return replace(since: mark, with: .array(base.elements.reversed()))
        }
        var scalars = String.UnicodeScalarView()
        scalars.append(
            contentsOf: String(decoding: base.bytes, as: UTF8.self).unicodeScalars.reversed())
        return replace(since: mark, with: .string(Array(String(scalars).utf8)))
    }

    /// In ascending order, equal elements in theirs; NaN comes last.
    private mutating func sorted(_ base: Operand, since mark: Int, _ index: Int32) throws(Stop)
        -> Operand
    {
        let levels = Int.bitWidth - base.count.leadingZeroBitCount
        try charge(base.count * (levels / 2 + 1))
        if base.tag == .string { return replace(since: mark, with: .string(base.bytes.sorted())) }
        guard let sorted = ValueOrder.sorted(base.elements) else {
            throw fail("only numbers and Strings have an order", at: index)
        }
        return replace(since: mark, with: .array(sorted))
    }

    /// The sum from left to right; the integer 0 for an empty array.
    private mutating func sum(_ base: Operand, since mark: Int, _ index: Int32) throws(Stop)
        -> Operand
    {
        guard base.tag == .array else { throw fail("a String has no sum", at: index) }
        try charge(base.count)
        if base.count > 0, case .double = base.elements[0] {
            var total = 0.0
            for element in base.elements {
                guard case .double(let number) = element else {
                    throw fail("only numbers have a sum", at: index)
                }
                total += number
            }
            release(to: mark)
            return Operand(total)
        }
        var total = 0
        for (position, element) in base.elements.enumerated() {
            guard case .integer(let number) = element,
                case let (next, overflow) = total.addingReportingOverflow(number), !overflow
            else { return try longSum(base, from: position, total, since: mark, index) }
            total = next
        }
        release(to: mark)
        return Operand(total)
    }

    private mutating func longSum(
        _ base: Operand, from start: Int, _ begun: Int, since mark: Int, _ index: Int32
    ) throws(Stop) -> Operand {
        var total = BigInt(begun)
        for element in base.elements[start...] {
            switch element {
            case .integer(let number): total += BigInt(number)
            case .bigInteger(let number):
                total += number
                try charge(number.bitWidth / 512)
            default: throw fail("only numbers have a sum", at: index)
            }
        }
        return try integer(total, since: mark, index)
    }

    private mutating func extremeElement(
        _ operation: Operation, _ base: Operand, since mark: Int, _ index: Int32
    ) throws(Stop) -> Operand {
        guard base.tag == .array else { throw fail("a String has no order", at: index) }
        guard base.count > 0 else {
            let name = operation == .minimum ? "min()" : "max()"
            throw fail(.emptyCollection(name, span(of: index)))
        }
        try charge(base.count)
        var best = 0
        for position in 1..<base.count {
            let (a, b) = (base.elements[position], base.elements[best])
            let takes = operation == .minimum ? ValueOrder.less(a, b) : ValueOrder.less(b, a)
            guard let takes else {
                throw fail("only numbers and Strings have an order", at: index)
            }
            if takes { best = position }
        }
        return result(Operand(base.elements.baseAddress! + best), since: mark)
    }

    /// `.prefix(n)` and its relatives: a view; more than there is means all of it.
    private mutating func part(_ node: ProgramNode, _ base: Operand, _ index: Int32) throws(Stop)
        -> Operand
    {
        let length = node.b < 0 ? Operand(1) : try operand(node.b)
        guard let number = bigInteger(length), number.sign == .plus else {
            throw fail("a length of 0 or more is needed", at: index)
        }
        let count = min(Int(exactly: number) ?? Int.max, base.count)
        switch node.operation {
        case .prefix: return base.slice(0..<count)
        case .suffix: return base.slice(base.count - count..<base.count)
        case .dropFirst: return base.slice(count..<base.count)
        default: return base.slice(0..<base.count - count)
        }
    }

    private mutating func search(
        _ operation: Operation, _ base: Operand, _ argument: Operand, since mark: Int,
        _ index: Int32
    ) throws(Stop) -> Operand {
        switch operation {
        case .contains, .firstIndex:
            let position = try position(of: argument, in: base)
            guard operation == .firstIndex else {
                release(to: mark)
                return Operand(position != nil)
            }
            return replace(since: mark, with: position.map { .some(.integer($0)) } ?? .none)
        case .hasPrefix, .hasSuffix:
            guard argument.tag == base.tag else {
                throw fail("the two must be of one type", at: index)
            }
            guard argument.count <= base.count else {
                release(to: mark)
                return Operand(false)
            }
            let start = operation == .hasPrefix ? 0 : base.count - argument.count
            let answer = try equal(base.slice(start..<start + argument.count), argument)
            release(to: mark)
            return Operand(answer)
        default:
            guard argument.tag == base.tag else {
                throw fail("the two must be of one type", at: index)
            }
            try charge(2 * base.count + argument.count)
            let answer =
                base.tag == .string
                ? base.bytes.sorted() == argument.bytes.sorted()
                : ValueOrder.isPermutation(base.elements, argument.elements)
            release(to: mark)
            return Operand(answer)
        }
    }

    /// Where an element, or in a String a byte or text, is first.
    private mutating func position(of wanted: Operand, in base: Operand) throws(Stop) -> Int? {
        if base.tag == .string {
            if wanted.tag == .string {
                try charge(base.count / 2)
                return base.bytes.firstIndex(of: wanted.bytes)
            }
            try charge(base.count / 16)
            guard wanted.tag == .integer, let byte = UInt8(exactly: wanted.bits) else { return nil }
            return base.bytes.firstIndex(of: byte)
        }
        if wanted.tag == .integer {
            try charge(base.count / 4)
            for position in 0..<base.count {
                if case .integer(wanted.bits) = base.elements[position] { return position }
            }
            guard base.count > 0 else { return nil }
            if case .integer = base.elements[0] { return nil }
        }
        let value = wanted.value
        for position in 0..<base.count {
            if try equal(base.elements[position], value) { return position }
        }
        return nil
    }
}
