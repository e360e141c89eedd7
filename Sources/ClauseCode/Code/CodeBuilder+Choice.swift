import BigInt

/// A value that comes from one of two ways.
extension CodeBuilder {
    /// Where the leaves of a value stand until the ways meet.
    private indirect enum Slot {
        case bool(String)
        case integer(String, Interval)
        case real(String)
        case slice(address: String, count: String, Interval, Layout, isText: Bool)
        case tuple([Slot])
        case optional(String, Slot)
        case nothing
    }

    /// The value of `yes` where the condition is true, of `no` where it is not; only that one is
    /// computed.
    func choose(
        _ name: String, _ condition: String, _ yes: () throws -> Operand,
        _ no: () throws -> Operand
    ) throws -> Operand {
        if condition == "true" { return try yes() }
        if condition == "false" { return try no() }
        let (first, second, join) = (
            unique("\(name).yes"), unique("\(name).no"), unique("\(name).done")
        )
        let (left, leftCode) = try aside(first, yes)
        let (right, rightCode) = try aside(second, no)
        let slot = try slot(name, left, right)
        branch(condition, first, second)
        resume(leftCode)
        try put(left, slot)
        jump(to: join)
        resume(rightCode)
        try put(right, slot)
        jump(to: join)
        begin(join)
        return take(slot)
    }

    /// A condition that is computed only where it is asked for.
    func chooseFlag(
        _ name: String, _ condition: String, _ yes: () throws -> String,
        _ no: () throws -> String
    ) throws -> String {
        let value = try choose(name, condition, { .bool(try yes()) }, { .bool(try no()) })
        guard case .bool(let flag) = value else { throw Refusal("a condition is no Bool") }
        return flag
    }

    private func slot(_ name: String, _ a: Operand, _ b: Operand) throws -> Slot {
        switch (a, b) {
        case (.nothing, .nothing): return .nothing
        case (.nothing, _): return try slot(name, b, b)
        case (_, .nothing): return try slot(name, a, a)
        case (.bool, .bool): return .bool(cell(name, "i1", "false"))
        case (.integer(let x), .integer(let y)):
            return .integer(cell(name, "i128", "0"), x.interval.union(y.interval))
        case (.real, .real): return .real(cell(name, "double", "0.0"))
        case (.collection(let x), .collection(let y)):
            guard x.isText == y.isText, let element = x.element.unified(with: y.element) else {
                throw Refusal("it chooses between arrays of different kinds")
            }
            return .slice(
                address: cell(name, "ptr", "null"), count: cell("\(name).count", "i64", "0"),
                x.count.interval.union(y.count.interval), element, isText: x.isText)
        case (.tuple(let x), .tuple(let y)) where x.count == y.count:
            return .tuple(try zip(x, y).map { try slot(name, $0, $1) })
        case (.optional(_, let x), .optional(_, let y)), (.optional(_, let x), let y),
            (let x, .optional(_, let y)):
            if case .optional = x { break }
            if case .optional = y { break }
            return .optional(cell("\(name).is.there", "i1", "false"), try slot(name, x, y))
        default: break
        }
        throw Refusal("it chooses between values of different kinds")
    }

    private func cell(_ name: String, _ type: String, _ initial: String) -> String {
        allocate("\(name).cell", type, initial: initial)
    }

    private func put(_ operand: Operand, _ slot: Slot) throws {
        switch (slot, operand) {
        case (.nothing, _), (_, .nothing): return
        case (.bool(let cell), .bool(let flag)): emit("store i1 \(flag), ptr \(cell)")
        case (.integer(let cell, _), .integer(let number)):
            let wide = resized(number.register, from: number.interval.width, to: 128)
            emit("store i128 \(wide), ptr \(cell)")
        case (.real(let cell), .real(let real)):
            emit("store double \(definite(real)), ptr \(cell)")
        case (.slice(let address, let count, _, let element, _), .collection(let view)):
            let elements = try flattened(view, as: element)
            emit("store ptr \(elements), ptr \(address)")
            emit("store i64 \(view.count.register), ptr \(count)")
        case (.tuple(let slots), .tuple(let parts)):
            for (slot, part) in zip(slots, parts) { try put(part, slot) }
        case (.optional(let cell, let inner), .optional(let flag, let value)):
            emit("store i1 \(flag), ptr \(cell)")
            try when(flag) { try self.put(value, inner) }
        case (.optional(let cell, let inner), _):
            emit("store i1 true, ptr \(cell)")
            try put(operand, inner)
        default: throw Refusal("it chooses between values of different kinds")
        }
    }

    private func take(_ slot: Slot) -> Operand {
        switch slot {
        case .nothing: return .nothing
        case .bool(let cell): return .bool(define("flag", "load i1, ptr \(cell)"))
        case .integer(let cell, let interval):
            let wide = define("integer", "load i128, ptr \(cell)")
            return .integer(Number(resized(wide, from: 128, to: interval.width), interval))
        case .real(let cell): return .real(Real(define("real", "load double, ptr \(cell)")))
        case .slice(let address, let count, let interval, let element, let isText):
            let elements = define("elements", "load ptr, ptr \(address)")
            let number = Number(define("count", "load i64, ptr \(count)"), interval)
            return .collection(
                View(address: elements, count: number, element: element, isText: isText))
        case .tuple(let slots): return .tuple(slots.map { take($0) })
        case .optional(let cell, let inner):
            return .optional(define("is.there", "load i1, ptr \(cell)"), take(inner))
        }
    }
}
