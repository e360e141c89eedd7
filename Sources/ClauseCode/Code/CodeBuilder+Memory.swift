import BigInt

/// Values in memory, and in the arrays of words through which a call's values come.
extension CodeBuilder {
    /// Elements that an argument or result may have; with more the clause cannot be decided.
    static let countLimit = BigInt(1) << 32

    static let countInterval = Interval(0, countLimit)

    // MARK: Loading

    /// The value at an address.
    ///
    /// - Parameter condition: where it is false the value's bits mean nothing.
    func load(_ layout: Layout, from place: String, where condition: String? = nil) -> Operand {
        switch layout {
        case .nothing: return .nothing
        case .bool:
            let byte = define("byte", "load i8, ptr \(place)")
            return .bool(define("flag", "icmp ne i8 \(byte), 0"))
        case .integer(let bits, let isSigned):
            let raw = define("element", "load i\(bits), ptr \(place)")
            return .integer(extended(raw, bits: bits, isSigned: isSigned))
        case .floating(let bits):
            let type = bits == 32 ? "float" : "double"
            return .real(extended(define("element", "load \(type), ptr \(place)"), bits: bits))
        case .slice(let element, let isText):
            let address = define("elements", "load ptr, ptr \(place)")
            let second = define("count.place", "getelementptr i8, ptr \(place), i64 8")
            let count = define("count", "load i64, ptr \(second)")
            return view(address, count, element, isText, where: condition)
        case .tuple(let elements):
            let parts = elements.indices.map { index in
                load(elements[index], from: field(index, of: layout, at: place), where: condition)
            }
            return .tuple(parts)
        case .optional(let wrapped):
            let byte = define("byte", "load i8, ptr \(field(0, of: layout, at: place))")
            let flag = both(condition, define("is.there", "icmp ne i8 \(byte), 0"))
            return .optional(
                flag, load(wrapped, from: field(1, of: layout, at: place), where: flag))
        }
    }

    /// The value that begins at a word of an array of words.
    func load(
        _ layout: Layout, word: inout Int, of array: String, where condition: String? = nil
    ) -> Operand {
        switch layout {
        case .nothing: return .nothing
        case .bool:
            let word = nextWord(&word, of: array, type: "i64")
            return .bool(define("flag", "icmp ne i64 \(word), 0"))
        case .integer(let bits, let isSigned):
            let raw = nextWord(&word, of: array, type: "i\(bits)")
            return .integer(extended(raw, bits: bits, isSigned: isSigned))
        case .floating(let bits):
            let type = bits == 32 ? "float" : "double"
            return .real(extended(nextWord(&word, of: array, type: type), bits: bits))
        case .slice(let element, let isText):
            let address = nextWord(&word, of: array, type: "ptr")
            let count = nextWord(&word, of: array, type: "i64")
            return view(address, count, element, isText, where: condition)
        case .tuple(let elements):
            return .tuple(
                elements.map { load($0, word: &word, of: array, where: condition) })
        case .optional(let wrapped):
            let raw = nextWord(&word, of: array, type: "i64")
            let flag = both(condition, define("is.there", "icmp ne i64 \(raw), 0"))
            return .optional(flag, load(wrapped, word: &word, of: array, where: flag))
        }
    }

    /// The low bytes of a word are its value: words are little endian.
    private func nextWord(_ word: inout Int, of array: String, type: String) -> String {
        let place = define("word", "getelementptr i64, ptr \(array), i64 \(word)")
        word += 1
        return define("value", "load \(type), ptr \(place), align 8")
    }

    private func both(_ condition: String?, _ flag: String) -> String {
        guard let condition else { return flag }
        return define("is.there", "select i1 \(condition), i1 \(flag), i1 false")
    }

    private func view(
        _ address: String, _ count: String, _ element: Layout, _ isText: Bool,
        where condition: String?
    ) -> Operand {
        var known = count
        if let condition {
            known = define("count", "select i1 \(condition), i64 \(count), i64 0")
        }
        giveUp(if: define("too.many", "icmp ugt i64 \(known), \(Self.countLimit)"))
        return .collection(
            View(
                address: address, count: Number(known, Self.countInterval), element: element,
                isText: isText))
    }

    private func extended(_ raw: String, bits: Int, isSigned: Bool) -> Number {
        let interval = Layout.integer(bits: bits, isSigned: isSigned).interval
        guard bits < interval.width else { return Number(raw, interval) }
        let operation = isSigned ? "sext" : "zext"
        return Number(
            define("integer", "\(operation) i\(bits) \(raw) to i\(interval.width)"), interval)
    }

    private func extended(_ raw: String, bits: Int) -> Real {
        bits == 64 ? Real(raw) : Real(define("real", "fpext float \(raw) to double"))
    }

    /// The address of a part of a tuple, or of an optional's flag (0) and value (1).
    private func field(_ index: Int, of layout: Layout, at place: String) -> String {
        define(
            "part", "getelementptr \(layout.memoryType), ptr \(place), i64 0, i32 \(index)")
    }

    // MARK: Storing

    /// Writes a value as `layout` has it.
    func store(_ operand: Operand, as layout: Layout, at place: String) throws {
        switch (layout, operand) {
        case (.nothing, _), (_, .nothing): return
        case (.bool, .bool(let flag)):
            let byte = define("byte", "zext i1 \(flag) to i8")
            emit("store i8 \(byte), ptr \(place)")
        case (.integer(let bits, _), .integer(let number)):
            let value = resized(number.register, from: number.interval.width, to: bits)
            emit("store i\(bits) \(value), ptr \(place)")
        case (.floating(let bits), .real(let real)):
            let register = definite(real)
            guard bits == 32 else { return emit("store double \(register), ptr \(place)") }
            let short = define("real", "fptrunc double \(register) to float")
            emit("store float \(short), ptr \(place)")
        case (.slice(let element, _), .collection(let view)):
            let address = try flattened(view, as: element)
            emit("store ptr \(address), ptr \(place)")
            let second = define("count.place", "getelementptr i8, ptr \(place), i64 8")
            emit("store i64 \(view.count.register), ptr \(second)")
        case (.tuple(let layouts), .tuple(let parts)) where layouts.count == parts.count:
            for index in layouts.indices {
                try store(
                    parts[index], as: layouts[index], at: field(index, of: layout, at: place))
            }
        case (.optional(let wrapped), .optional(let flag, let value)):
            let byte = define("byte", "zext i1 \(flag) to i8")
            emit("store i8 \(byte), ptr \(field(0, of: layout, at: place))")
            try when(flag) {
                try self.store(value, as: wrapped, at: self.field(1, of: layout, at: place))
            }
        case (.optional(let wrapped), _):
            emit("store i8 1, ptr \(field(0, of: layout, at: place))")
            try store(operand, as: wrapped, at: field(1, of: layout, at: place))
        default: throw Refusal("it puts values of different kinds in one place")
        }
    }

    /// Sign-extends or cuts a register to another width.
    func resized(_ register: String, from: Int, to: Int) -> String {
        if from == to || !register.hasPrefix("%") { return register }
        return define(
            "integer",
            from < to
                ? "sext i\(from) \(register) to i\(to)" : "trunc i\(from) \(register) to i\(to)")
    }

    /// The double; where the evaluator has the integer 0, the clause cannot be decided.
    func definite(_ real: Real) -> String {
        if let isInteger = real.isInteger { giveUp(if: isInteger) }
        return real.register
    }

    /// Runs `body` only where the condition is true.
    func when(_ condition: String, _ body: () throws -> Void) rethrows {
        if condition == "true" { return try body() }
        if condition == "false" { return }
        let (inside, after) = (unique("then"), unique("after"))
        branch(condition, inside, after)
        begin(inside)
        try body()
        jump(to: after)
        begin(after)
    }

    /// The address of the elements one after another in `layout`, copied if they are not there.
    func flattened(_ view: View, as layout: Layout) throws -> String {
        if view.isEmpty { return "null" }
        if let address = view.address, view.element == layout { return address }
        let address: String
        if let count = view.count.interval.constant, count <= 64 {
            address = allocate("elements", "[\(count) x \(layout.memoryType)]")
        } else {
            charge(view.count, each: 2)
            let size =
                "ptrtoint (ptr getelementptr (\(layout.memoryType), ptr null, i64 1) to i64)"
            address = reserve(define("bytes", "mul i64 \(view.count.register), \(size)"))
        }
        let exit = unique("copied")
        try loop(from: "0", to: view.count.register, exit: exit) { index in
            let element = try view.access(self, index)
            let place = self.define(
                "place", "getelementptr \(layout.memoryType), ptr \(address), i64 \(index)")
            try self.store(element, as: layout, at: place)
        }
        return address
    }
}
