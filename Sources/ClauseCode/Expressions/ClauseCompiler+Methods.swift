import BigInt
import Intent

extension ClauseCompiler {
    /// Elements that are sorted; with more the clause cannot be decided.
    private static let sortLimit = 1_024

    mutating func method(
        _ base: Expression, _ name: String, _ arguments: [Expression.Argument]
    ) throws -> Operand {
        let view = try view(base)
        switch name {
        case "reversed": return .collection(try reversed(view))
        case "sorted": return .collection(try sorted(view))
        case "sum": return try sum(view)
        case "min", "max": return try extreme(of: view, isLeast: name == "min")
        case "prefix", "suffix", "dropFirst", "dropLast":
            return .collection(try part(view, name, arguments.first?.value))
        default: break
        }
        guard let argument = arguments.first else {
            throw Refusal("there is no method '\(name)' without arguments")
        }
        let value = try compile(argument.value)
        switch (name, value) {
        case ("contains", _): return .bool(try contains(view, value))
        case ("firstIndex", _), ("index", _): return try firstIndex(of: value, in: view)
        case ("hasPrefix", .collection(let other)), ("hasSuffix", .collection(let other)):
            return .bool(try hasEdge(view, other, isPrefix: name == "hasPrefix"))
        case ("isPermutation", .collection(let other)):
            return .bool(try isPermutation(view, other))
        default: throw Refusal("there is no method '\(name)'")
        }
    }

    // MARK: Whole collections

    private func reversed(_ view: View) throws -> View {
        code.charge(view.count, each: 2)
        guard view.isText else {
            if view.isEmpty { return view }
            return View(count: view.count, element: view.element, isText: false) { code, index in
                let down = code.define("down", "sub nsw i64 \(view.count.register), \(index)")
                let position = code.define("position", "sub nsw i64 \(down), 1")
                return try view.access(code, position)
            }
        }
        if view.isEmpty { return view }
        code.module.use(.reverseText)
        let source = try code.flattened(view, as: .byte)
        let target = code.reserve(view.count.register)
        let isValid = code.define(
            "is.valid",
            "call i1 @reverse.text(ptr \(target), ptr \(source), i64 \(view.count.register))")
        code.giveUp(unless: isValid)
        return View(address: target, count: view.count, element: .byte, isText: true)
    }

    /// A sorted copy, by insertion.
    private func sorted(_ view: View) throws -> View {
        if view.isEmpty { return view }
        let count = confined(view.count, to: Interval(0, BigInt(Self.sortLimit)))
        code.charge(count, each: 16)
        let type = view.element.memoryType
        let size = "ptrtoint (ptr getelementptr (\(type), ptr null, i64 1) to i64)"
        let bytes = code.define("bytes", "mul i64 \(count.register), \(size)")
        let address = code.reserve(bytes)
        let copied = View(
            address: address, count: count, element: view.element, isText: view.isText)
        let position = code.allocate("position", "i64")
        let exit = code.unique("sorted")
        try code.loop(from: "0", to: count.register, exit: exit) { index in
            let element = try view.access(code, index)
            code.emit("store i64 \(index), ptr \(position)")
            try makeRoom(for: element, in: copied, position)
            let place = code.define("position", "load i64, ptr \(position)")
            let target = code.define("place", "getelementptr \(type), ptr \(address), i64 \(place)")
            try code.store(element, as: view.element, at: target)
        }
        return copied
    }

    /// Moves the elements that come after `element` up by one.
    private func makeRoom(for element: Operand, in sorted: View, _ position: String) throws {
        let type = sorted.element.memoryType
        guard let address = sorted.address else { return }
        let (head, body, move, done) = (
            code.unique("make.room"), code.unique("look.back"), code.unique("move.up"),
            code.unique("room")
        )
        code.jump(to: head)
        code.begin(head)
        let place = code.define("position", "load i64, ptr \(position)")
        code.branch(code.define("more", "icmp sgt i64 \(place), 0"), body, done)
        code.begin(body)
        let before = code.define("before", "sub i64 \(place), 1")
        let other = try sorted.access(code, before)
        code.branch(try comesBefore(element, other), move, done)
        code.begin(move)
        let source = code.define("place", "getelementptr \(type), ptr \(address), i64 \(before)")
        let moved = code.define("moved", "load \(type), ptr \(source)")
        let target = code.define("place", "getelementptr \(type), ptr \(address), i64 \(place)")
        code.emit("store \(type) \(moved), ptr \(target)")
        code.emit("store i64 \(before), ptr \(position)")
        code.jump(to: head)
        code.begin(done)
    }

    /// The order of `sorted()`: NaN comes last.
    private func comesBefore(_ a: Operand, _ b: Operand) throws -> String {
        let precedes = try code.precedes(a, b)
        guard case (.real(let x), .real(let y)) = (a, b) else { return precedes }
        let isLast = code.define("is.nan", "fcmp uno double \(y.register), 0.0")
        let isNumber = code.define("is.number", "fcmp ord double \(x.register), 0.0")
        return code.define("before", "select i1 \(isLast), i1 \(isNumber), i1 \(precedes)")
    }

    private func sum(_ view: View) throws -> Operand {
        let zero = Number("0", Interval(0))
        if view.isEmpty { return .integer(zero) }
        code.charge(view.count, each: 2)
        let exit = code.unique("summed")
        switch view.element {
        case .floating:
            let cell = code.allocate("total", "double")
            code.emit("store double 0.0, ptr \(cell)")
            try code.loop(from: "0", to: view.count.register, exit: exit) { index in
                guard case .real(let element) = try view.access(code, index) else { return }
                let before = code.define("total", "load double, ptr \(cell)")
                let after = code.define(
                    "total", "fadd double \(before), \(code.definite(element))")
                code.emit("store double \(after), ptr \(cell)")
            }
            let isEmpty = code.compare("eq", view.count, zero)
            return .real(
                Real(code.define("total", "load double, ptr \(cell)"), isInteger: isEmpty))
        case .integer(let bits, _) where bits <= 64:
            let interval = (view.element.interval * Interval(0, CodeBuilder.countLimit))
                .union(Interval(0))
            let cell = code.allocate("total", "i\(interval.width)")
            code.emit("store i\(interval.width) 0, ptr \(cell)")
            try code.loop(from: "0", to: view.count.register, exit: exit) { index in
                guard case .integer(let element) = try view.access(code, index) else { return }
                let before = Number(
                    code.define("total", "load i\(interval.width), ptr \(cell)"), interval)
                let wide = code.resized(
                    element.register, from: element.interval.width, to: interval.width)
                let after = code.define(
                    "total", "add i\(interval.width) \(before.register), \(wide)")
                code.emit("store i\(interval.width) \(after), ptr \(cell)")
            }
            return .integer(
                Number(code.define("total", "load i\(interval.width), ptr \(cell)"), interval))
        default: throw Refusal("it sums what are no numbers of 64 bits or less")
        }
    }

    private func extreme(of view: View, isLeast: Bool) throws -> Operand {
        if view.isEmpty { throw Refusal("it takes the extreme of an empty array") }
        guard !view.isText else { throw Refusal("a String has no extremes") }
        let zero = Number("0", Interval(0))
        code.giveUp(if: code.compare("eq", view.count, zero))
        code.charge(view.count, each: 2)
        let best = code.allocate("best", "i64")
        code.emit("store i64 0, ptr \(best)")
        let exit = code.unique("best.found")
        try code.loop(from: "1", to: view.count.register, exit: exit) { index in
            let place = code.define("best", "load i64, ptr \(best)")
            let (a, b) = (try view.access(code, index), try view.access(code, place))
            let isBetter = isLeast ? try code.precedes(a, b) : try code.precedes(b, a)
            let next = code.define("best", "select i1 \(isBetter), i64 \(index), i64 \(place)")
            code.emit("store i64 \(next), ptr \(best)")
        }
        return try view.access(code, code.define("best", "load i64, ptr \(best)"))
    }

    // MARK: Parts

    private mutating func part(
        _ view: View, _ name: String, _ length: Expression?
    ) throws -> View {
        var asked = Number("1", Interval(1))
        if let length {
            asked = confined(try number(length), to: Interval(0, Interval.wide.high))
        }
        let count = least(asked, view.count, isLeast: true)
        let rest = code.difference(view.count, count)
        let zero = Number("0", Interval(0))
        switch name {
        case "prefix": return view.slice(code, from: zero, count: count)
        case "suffix": return view.slice(code, from: rest, count: count)
        case "dropFirst": return view.slice(code, from: count, count: rest)
        default: return view.slice(code, from: zero, count: rest)
        }
    }

    private func hasEdge(_ view: View, _ other: View, isPrefix: Bool) throws -> String {
        guard view.isText == other.isText else {
            throw Refusal("it compares a String with an array")
        }
        let zero = Number("0", Interval(0))
        let fits = code.compare("sle", other.count, view.count)
        return try code.chooseFlag(
            "edge", fits,
            {
                let start = isPrefix ? zero : code.difference(view.count, other.count)
                let part = view.slice(code, from: start, count: other.count)
                return try code.sameElements(part, other, false)
            }, { "false" })
    }

    // MARK: Searching

    private func contains(_ view: View, _ value: Operand) throws -> String {
        if case .collection = value, view.isText {
            guard case .optional(let flag, _) = try firstIndex(of: value, in: view) else {
                return "false"
            }
            return flag
        }
        if view.isEmpty { return "false" }
        code.charge(view.count, each: view.element.effort)
        let value = hardened(value)
        guard view.isVectorizable else {
            let isAbsent = try code.all(view.count, from: "0") { index in
                let same = try code.equal(view.access(code, index), value)
                return code.define("differs", "xor i1 \(same), true")
            }
            return code.define("contains", "xor i1 \(isAbsent), true")
        }
        let isAbsent = try code.none(view.count, from: "0") { index in
            try code.equal(view.access(code, index), value)
        }
        return code.define("contains", "xor i1 \(isAbsent), true")
    }

    /// Where an element, or in a String a byte or a text, is first.
    private func firstIndex(of value: Operand, in view: View) throws -> Operand {
        let found = code.allocate("found", "i64")
        code.emit("store i64 -1, ptr \(found)")
        let exit = code.unique("searched")
        var end = view.count
        let value = hardened(value)
        if case .collection(let wanted) = value, view.isText {
            // A place for each beginning; none where the wanted text is longer.
            let places = try arithmetic(
                .add, try arithmetic(.subtract, view.count, wanted.count),
                Number("1", Interval(1)))
            end = least(places, Number("0", Interval(0)), isLeast: false)
        } else if view.isEmpty {
            return .optional("false", .nothing)
        }
        code.charge(end, each: view.element.effort)
        try code.loop(from: "0", to: end.register, exit: exit) { index in
            let isHere: String
            if case .collection(let wanted) = value, view.isText {
                let start = Number(index, Interval(0, CodeBuilder.countLimit))
                let part = view.slice(code, from: start, count: wanted.count)
                isHere = try code.sameElements(part, wanted, false)
            } else {
                isHere = try code.equal(view.access(code, index), value)
            }
            let (here, next) = (code.unique("found.here"), code.unique("not.here"))
            code.branch(isHere, here, next)
            code.begin(here)
            code.emit("store i64 \(index), ptr \(found)")
            code.jump(to: exit)
            code.begin(next)
        }
        let place = code.define("found", "load i64, ptr \(found)")
        let isThere = code.define("is.there", "icmp sge i64 \(place), 0")
        return .optional(isThere, .integer(Number(place, Interval(-1, CodeBuilder.countLimit))))
    }

    // MARK: Permutations

    /// Counts each element in both: quicker than sorting for arrays of ordinary length.
    private func isPermutation(_ a: View, _ b: View) throws -> String {
        guard a.isText == b.isText else { throw Refusal("it compares a String with an array") }
        guard !a.element.contains(where: \.isOptional), !b.element.contains(where: \.isOptional)
        else { throw Refusal("it asks for a permutation of optional values") }
        let sameCount = code.compare("eq", a.count, b.count)
        if a.isEmpty || b.isEmpty { return sameCount }
        code.charge(try arithmetic(.add, a.count, b.count), each: 2)
        return try code.chooseFlag(
            "permutation", sameCount,
            {
                try code.all(a.count, from: "0") { index in
                    let element = try a.access(code, index)
                    let here = try occurrences(of: element, in: a)
                    let there = try occurrences(of: element, in: b)
                    return code.define("as.often", "icmp eq i64 \(here), \(there)")
                }
            }, { "false" })
    }

    private func occurrences(of element: Operand, in view: View) throws -> String {
        code.charge(view.count, each: view.element.effort)
        let cell = code.allocate("occurrences", "i64")
        code.emit("store i64 0, ptr \(cell)")
        let exit = code.unique("counted")
        try code.loop(from: "0", to: view.count.register, exit: exit) { index in
            let same = try code.identical(view.access(code, index), element)
            let one = code.define("one", "zext i1 \(same) to i64")
            let before = code.define("occurrences", "load i64, ptr \(cell)")
            let after = code.define("occurrences", "add i64 \(before), \(one)")
            code.emit("store i64 \(after), ptr \(cell)")
        }
        return code.define("occurrences", "load i64, ptr \(cell)")
    }
}
