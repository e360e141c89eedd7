import BigInt

/// The evaluator's `==`, its order, and what `isPermutation(of:)` calls the same.
extension CodeBuilder {
    private func both(_ a: String, _ b: String) -> String {
        if a == "true" { return b }
        if b == "true" { return a }
        if a == "false" || b == "false" { return "false" }
        return define("both", "select i1 \(a), i1 \(b), i1 false")
    }

    // MARK: Equality

    /// Structural, IEEE at the leaves; `T?` against `T` too.
    func equal(_ a: Operand, _ b: Operand) throws -> String {
        try same(a, b, isIdentity: false)
    }

    /// One value for `isPermutation(of:)`: NaN is the same as NaN, and the two zeros are.
    func identical(_ a: Operand, _ b: Operand) throws -> String {
        guard case (.real(let x), .real(let y)) = (a, b) else {
            return try same(a, b, isIdentity: true)
        }
        let areEqual = define("same", "fcmp oeq double \(x.register), \(y.register)")
        return define("same", "or i1 \(areEqual), \(bothNaN(x, y))")
    }

    private func same(_ a: Operand, _ b: Operand, isIdentity: Bool) throws -> String {
        switch (a, b) {
        case (.nothing, _), (_, .nothing): return "false"
        case (.bool(let x), .bool(let y)):
            if y == "true" { return x }
            if x == "true" { return y }
            return define("same", "icmp eq i1 \(x), \(y)")
        case (.integer(let x), .integer(let y)): return compare("eq", x, y)
        case (.real(let x), .real(let y)): return same(x, y, isIdentity)
        case (.collection(let x), .collection(let y)):
            guard x.isText == y.isText else {
                throw Refusal("it compares a String with an array")
            }
            return try same(x, y, isIdentity)
        case (.tuple(let x), .tuple(let y)) where x.count == y.count:
            var answer = "true"
            for (left, right) in zip(x, y) {
                answer = both(answer, try same(left, right, isIdentity: isIdentity))
            }
            return answer
        case (.optional(let flag, let x), .optional(let other, let y)):
            return try sameOptionals(flag, x, other, y, isIdentity)
        case (.optional(let flag, let x), let y), (let y, .optional(let flag, let x)):
            return try guarded(flag, x, y, isIdentity)
        default: throw Refusal("it compares values of different kinds")
        }
    }

    private func sameOptionals(
        _ flag: String, _ x: Operand, _ other: String, _ y: Operand, _ isIdentity: Bool
    ) throws -> String {
        if flag == "false" { return define("is.nil", "xor i1 \(other), true") }
        if other == "false" { return define("is.nil", "xor i1 \(flag), true") }
        let agree = define("agree", "icmp eq i1 \(flag), \(other)")
        let bothThere = both(flag, other)
        let areSame = try guarded(bothThere, x, y, isIdentity)
        let neither = define("neither", "xor i1 \(bothThere), true")
        return both(agree, define("same", "or i1 \(areSame), \(neither)"))
    }

    /// False where the flag is; else whether the two are the same.
    private func guarded(
        _ flag: String, _ x: Operand, _ y: Operand, _ isIdentity: Bool
    ) throws -> String {
        let pointsToMemory = [x, y].contains {
            $0.layout.contains {
                if case .slice = $0 { return true }
                return false
            }
        }
        guard pointsToMemory else {
            return both(flag, try same(x, y, isIdentity: isIdentity))
        }
        return try chooseFlag(
            "same", flag, { try self.same(x, y, isIdentity: isIdentity) }, { "false" })
    }

    private func same(_ x: Real, _ y: Real, _ isIdentity: Bool) -> String {
        guard isIdentity else {
            return define("same", "fcmp oeq double \(x.register), \(y.register)")
        }
        let left = define("bits", "bitcast double \(x.register) to i64")
        let right = define("bits", "bitcast double \(y.register) to i64")
        let areEqual = define("same", "icmp eq i64 \(left), \(right)")
        return define("same", "or i1 \(areEqual), \(bothNaN(x, y))")
    }

    private func bothNaN(_ x: Real, _ y: Real) -> String {
        let left = define("is.nan", "fcmp uno double \(x.register), 0.0")
        let right = define("is.nan", "fcmp uno double \(y.register), 0.0")
        return define("both.nan", "and i1 \(left), \(right)")
    }

    // MARK: Collections

    private func same(_ x: View, _ y: View, _ isIdentity: Bool) throws -> String {
        let sameCount = compare("eq", x.count, y.count)
        if x.isEmpty || y.isEmpty { return sameCount }
        return try chooseFlag(
            "same", sameCount, { try self.sameElements(x, y, isIdentity) }, { "false" })
    }

    /// Whether the elements of two collections of one count are the same.
    func sameElements(_ x: View, _ y: View, _ isIdentity: Bool) throws -> String {
        if x.isEmpty || y.isEmpty { return "true" }
        let (joined, other) = x.parts.isEmpty ? (y, x) : (x, y)
        guard joined.parts.isEmpty else { return try sameParts(joined, other, isIdentity) }
        charge(x.count, each: max(x.element.effort, y.element.effort))
        let body = { (index: String) in
            try self.same(x.access(self, index), y.access(self, index), isIdentity: isIdentity)
        }
        return x.isVectorizable && y.isVectorizable
            ? try none(x.count, from: "0") {
                self.define("differs", "xor i1 \(try body($0)), true")
            }
            : try all(x.count, from: "0", body)
    }

    private func sameParts(_ joined: View, _ other: View, _ isIdentity: Bool) throws -> String {
        guard let first = joined.parts.first else { return "true" }
        var rest = joined
        rest.parts = Array(joined.parts.dropFirst())
        let zero = Number("0", Interval(0))
        let begins = try sameElements(
            first, other.slice(self, from: zero, count: first.count), isIdentity)
        guard !rest.parts.isEmpty else { return begins }
        return try chooseFlag(
            "same", begins,
            {
                let left = self.difference(other.count, first.count)
                let end = other.slice(self, from: first.count, count: left)
                return try self.sameParts(rest, end, isIdentity)
            }, { "false" })
    }

    /// True when `holds` is for each index; stops at the first for which it is not.
    func all(
        _ count: Number, from first: String, _ holds: (String) throws -> String
    ) throws -> String {
        let cell = allocate("all", "i1")
        emit("store i1 true, ptr \(cell)")
        let exit = unique("all.done")
        try loop(from: first, to: count.register, exit: exit) { index in
            let flag = try holds(index)
            let (failed, next) = (unique("all.failed"), unique("all.next"))
            branch(flag, next, failed)
            begin(failed)
            emit("store i1 false, ptr \(cell)")
            jump(to: exit)
            begin(next)
        }
        return define("all", "load i1, ptr \(cell)")
    }

    /// True when `holds` is for no index; looks at all of them, several at a time.
    func none(
        _ count: Number, from first: String, _ holds: (String) throws -> String
    ) throws -> String {
        let cell = allocate("any", "i1")
        emit("store i1 false, ptr \(cell)")
        let exit = unique("any.done")
        try loop(from: first, to: count.register, exit: exit) { index in
            let flag = try holds(index)
            let before = define("any", "load i1, ptr \(cell)")
            emit("store i1 \(define("any", "or i1 \(before), \(flag)")), ptr \(cell)")
        }
        return define("none", "xor i1 \(define("any", "load i1, ptr \(cell)")), true")
    }

    // MARK: Order

    /// A comparison of integers; what the intervals say already is not asked.
    func compare(_ predicate: String, _ a: Number, _ b: Number) -> String {
        if let known = Self.known(predicate, a.interval, b.interval) {
            return known ? "true" : "false"
        }
        let width = max(a.interval.width, b.interval.width)
        let left = resized(a.register, from: a.interval.width, to: width)
        let right = resized(b.register, from: b.interval.width, to: width)
        let name = predicate == "eq" ? "same" : "in.order"
        return define(name, "icmp \(predicate) i\(width) \(left), \(right)")
    }

    private static func known(_ predicate: String, _ a: Interval, _ b: Interval) -> Bool? {
        switch predicate {
        case "eq":
            if let x = a.constant, let y = b.constant { return x == y }
            return a.intersection(b) == nil ? false : nil
        case "slt":
            if a.high < b.low { return true }
            return a.low >= b.high ? false : nil
        default:
            if a.high <= b.low { return true }
            return a.low > b.high ? false : nil
        }
    }

    func precedes(_ a: Operand, _ b: Operand) throws -> String {
        switch (a, b) {
        case (.integer(let x), .integer(let y)): return compare("slt", x, y)
        case (.real(let x), .real(let y)):
            return define("in.order", "fcmp olt double \(x.register), \(y.register)")
        case (.collection(let x), .collection(let y)) where x.isText && y.isText:
            return try textPrecedes(x, y)
        default: throw Refusal("it orders values that have no order here")
        }
    }

    func precedesOrEquals(_ a: Operand, _ b: Operand) throws -> String {
        switch (a, b) {
        case (.integer(let x), .integer(let y)): return compare("sle", x, y)
        case (.real(let x), .real(let y)):
            return define("in.order", "fcmp ole double \(x.register), \(y.register)")
        default:
            return define("in.order", "xor i1 \(try precedes(b, a)), true")
        }
    }

    private func textPrecedes(_ x: View, _ y: View) throws -> String {
        let cell = allocate("in.order", "i1")
        emit("store i1 \(compare("slt", x.count, y.count)), ptr \(cell)")
        let common = define(
            "common",
            "call i64 @llvm.smin.i64(i64 \(x.count.register), i64 \(y.count.register))")
        if !x.isEmpty && !y.isEmpty {
            charge(Number(common, Self.countInterval), each: 2)
            let exit = unique("compared")
            try loop(from: "0", to: common, exit: exit) { index in
                guard case .integer(let a) = try x.access(self, index),
                    case .integer(let b) = try y.access(self, index)
                else { throw Refusal("a String has elements that are no bytes") }
                let (found, next) = (unique("differs.here"), unique("same.here"))
                branch(compare("eq", a, b), next, found)
                begin(found)
                emit("store i1 \(compare("slt", a, b)), ptr \(cell)")
                jump(to: exit)
                begin(next)
            }
        }
        return define("in.order", "load i1, ptr \(cell)")
    }

    /// A difference of counts that is known not to be negative.
    func difference(_ a: Number, _ b: Number) -> Number {
        if b.interval.constant == 0 { return a }
        let high = max(0, a.interval.high - b.interval.low)
        let low = max(0, a.interval.low - b.interval.high)
        return Number(
            define("left", "sub nsw i64 \(a.register), \(b.register)"), Interval(low, high))
    }
}

extension View {
    /// True when elements are scalars in memory, which are quicker looked at all than one by one.
    var isVectorizable: Bool {
        guard address != nil else { return false }
        switch element {
        case .bool, .floating: return true
        case .integer(let bits, _): return bits <= 64
        default: return false
        }
    }

    /// `count` elements from `start` on, which must be there.
    func slice(_ code: CodeBuilder, from start: Number, count: Number) -> View {
        if start.interval.constant == 0, count.register == self.count.register { return self }
        if let address {
            let moved =
                start.interval.constant == 0
                ? address
                : code.define(
                    "elements",
                    "getelementptr \(element.memoryType), ptr \(address), i64 \(start.register)")
            return View(address: moved, count: count, element: element, isText: isText)
        }
        let access = access
        return View(count: count, element: element, isText: isText) { code, index in
            let position = code.define("position", "add nsw i64 \(start.register), \(index)")
            return try access(code, position)
        }
    }
}
