import BigInt
import Intent

extension ClauseCompiler {
    mutating func quantified(
        _ quantifier: Expression.Quantifier, _ variable: String, _ domain: Expression.Domain,
        _ body: Expression
    ) throws -> Operand {
        let cost = 2 * body.nodeCount(limit: ClauseFunction.nodeLimit) + 2
        switch domain {
        case .range(let range):
            guard let lower = range.lower, let upper = range.upper else {
                throw Refusal("a quantifier's range has no end")
            }
            let first = confined(try number(lower), to: .word)
            var end = confined(try number(upper), to: .word)
            if range.includesUpper {
                end = try arithmetic(.add, end, Number("1", Interval(1)))
                end = confined(end, to: .word)
            }
            let rounds = least(
                try arithmetic(.subtract, end, first), Number("0", Interval(0)), isLeast: false)
            guard end.interval.high > first.interval.low else {
                return quantifier.empty
            }
            code.charge(rounds, each: cost)
            let values = Interval(first.interval.low, end.interval.high - 1)
            return try run(quantifier, from: first.register, to: end.register, body) {
                (variable, .integer(Number($0, values)))
            }
        case .elements(let collection):
            let view = try view(collection)
            if view.isEmpty { return quantifier.empty }
            code.charge(view.count, each: cost)
            let code = code
            return try run(quantifier, from: "0", to: view.count.register, body) {
                (variable, try view.access(code, $0))
            }
        }
    }

    private mutating func run(
        _ quantifier: Expression.Quantifier, from first: String, to end: String,
        _ body: Expression, _ bind: (String) throws -> (String, Operand)
    ) throws -> Operand {
        let name = quantifier.rawValue
        let isCount = quantifier == .count
        let type = isCount ? "i64" : "i1"
        let cell = code.allocate(name, type)
        code.emit("store \(type) \(isCount ? "0" : "\(quantifier == .forall)"), ptr \(cell)")
        let exit = code.unique("\(name).done")
        let mark = body.mayTakeMemory ? code.markScratch() : nil
        try code.loop(from: first, to: end, exit: exit) { index in
            if let mark { code.releaseScratch(to: mark) }
            let (variable, value) = try bind(index)
            let holds = try with(variable, value) { try $0.condition(body) }
            switch quantifier {
            case .count:
                let before = code.define("counted", "load i64, ptr \(cell)")
                let one = code.define("one", "zext i1 \(holds) to i64")
                let after = code.define("counted", "add i64 \(before), \(one)")
                code.emit("store i64 \(after), ptr \(cell)")
            case .forall, .exists:
                let (decided, next) = (
                    code.unique("\(name).decided"), code.unique("\(name).next")
                )
                let goesOn = quantifier == .forall
                code.branch(holds, goesOn ? next : decided, goesOn ? decided : next)
                code.begin(decided)
                code.emit("store i1 \(!goesOn), ptr \(cell)")
                code.jump(to: exit)
                code.begin(next)
            }
        }
        let result = code.define(name, "load \(type), ptr \(cell)")
        guard isCount else { return .bool(result) }
        return .integer(Number(result, Interval(0, BigInt(ClauseFunction.effortLimit))))
    }
}

extension Expression.Quantifier {
    /// What it says of nothing.
    fileprivate var empty: Operand {
        switch self {
        case .forall: .bool("true")
        case .exists: .bool("false")
        case .count: .integer(Number("0", Interval(0)))
        }
    }
}

extension Expression {
    /// True when its code may need scratch memory.
    fileprivate var mayTakeMemory: Bool {
        has {
            switch $0 {
            case .methodCall(_, let name, _, _): ["sorted", "reversed"].contains(name)
            case .binary(.add, _, _, _), .binary(.coalesce, _, _, _), .conditional, .array: true
            default: false
            }
        }
    }
}
