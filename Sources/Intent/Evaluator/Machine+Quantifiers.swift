extension Machine {
    /// Evaluates a quantifier over a range: 1 or 0, or how often its body is true.
    ///
    /// A range whose lower bound is above the upper one is empty, as in mathematics.
    mutating func range(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Int {
        let lower = try bound(node.a)
        var upper = try bound(node.b)
        if node.immediate != 0 {
            let (next, overflow) = upper.addingReportingOverflow(1)
            guard !overflow else { throw fail(.tooLarge(span(of: index))) }
            upper = next
        }
        let body = lists[Int(node.c)]
        let slot = Int(lists[Int(node.c) + 1])
        let mark = mark
        var count = 0
        var next = lower
        while next < upper {
            slots[slot] = Operand(next)
            let holds = try truth(body)
            release(to: mark)
            switch node.operation {
            case .forallRange: if !holds { return 0 }
            case .existsRange: if holds { return 1 }
            default: if holds { count += 1 }
            }
            next += 1
        }
        return node.operation == .forallRange ? 1 : count
    }

    private mutating func bound(_ index: Int32) throws(Stop) -> Int {
        let mark = mark
        let value = try operand(index)
        switch value.tag {
        case .integer: return value.bits
        case .bigInteger: throw fail(.tooLarge(span(of: index)))
        default:
            release(to: mark)
            throw fail("the bound of a range is an integer", at: index)
        }
    }

    /// Evaluates a quantifier over the elements of an array or the bytes of a string.
    mutating func elements(_ node: ProgramNode, _ index: Int32) throws(Stop) -> Int {
        let mark = mark
        let collection = try operand(node.a)
        guard collection.isCollection else {
            throw fail("a quantifier needs a range, an array or a String", at: node.a)
        }
        let inner = self.mark
        let isString = collection.tag == .string
        let slot = Int(node.c)
        var count = 0
        for position in 0..<collection.count {
            if isString {
                slots[slot] = Operand(Int(collection.bytes[position]))
            } else {
                slots[slot] = Operand(collection.elements.baseAddress! + position)
            }
            let holds = try truth(node.b)
            release(to: inner)
            switch node.operation {
            case .forallElements:
                if !holds {
                    release(to: mark)
                    return 0
                }
            case .existsElements:
                if holds {
                    release(to: mark)
                    return 1
                }
            default: if holds { count += 1 }
            }
        }
        release(to: mark)
        return node.operation == .forallElements ? 1 : count
    }
}
