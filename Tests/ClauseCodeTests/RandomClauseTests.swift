import Intent
import Testing

@testable import ClauseCode

/// Clauses that nobody thought of, in which forms meet that do not meet elsewhere.
@Suite struct RandomClauseTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func randomClausesAgree(seed: UInt64) throws {
        var writer = ClauseWriter(random: Random(state: seed &* 1_000_003))
        let clauses = (0..<40).map { _ in "ensures \(writer.condition(depth: 4))" }
        let function = try checkedFunction(
            """
            func f(a: Int64, b: Int64, u: UInt64, m: [Int64], k: [Int64], s: String, t: String, \
            o: Int64?) -> [Int64]
            \(clauses.joined(separator: "\n"))
            """)
        let native = try NativeJudge(function)
        #expect(native.module.left.isEmpty, "\(native.module.left)")
        let oracle = Oracle(function)
        var maker = ValueMaker(random: Random(state: seed))
        var decided = 0
        for round in 0..<150 {
            maker.scale = [0, 0, 1, 2][round % 4]
            let call = oracle.call(&maker)
            var memory = CallMemory()
            defer { memory.free() }
            let arguments = memory.words(call.arguments, oracle.types)
            let results = memory.words([call.result], [oracle.result])
            for (index, judge) in native.clauses {
                let said = judge(arguments, results)
                let (truth, isTooLong) = oracle.truth(of: index, call, steps: 50_000)
                if isTooLong || said == 2 { continue }
                decided += 1
                if truth != (said == 0) {
                    Issue.record("\(clauses[index]) is not \(said) for \(call)")
                }
            }
        }
        #expect(decided > 3_000)
    }
}

/// Writes clauses that are well typed.
private struct ClauseWriter {
    var random: Random
    /// Quantified variables that are in scope.
    private var variables = 0

    init(random: Random) { self.random = random }

    mutating func condition(depth: Int) -> String {
        let next = depth - 1
        guard depth > 0 else {
            return random.pick(["a < b", "m.isSorted", "s.isEmpty", "o == nil", "a == 1", "true"])
        }
        switch random.below(16) {
        case 0: return "(\(condition(depth: next)) && \(condition(depth: next)))"
        case 1: return "(\(condition(depth: next)) || \(condition(depth: next)))"
        case 2: return "!(\(condition(depth: next)))"
        case 3: return "(\(array(depth: next)) \(random.pick(["==", "!="])) \(array(depth: next)))"
        case 4: return "\(array(depth: next)).contains(\(number(depth: next)))"
        case 5: return "\(array(depth: next)).isSorted"
        case 6: return "\(array(depth: next)).isPermutation(of: \(array(depth: next)))"
        case 7:
            let method = random.pick(["hasPrefix", "hasSuffix", "contains"])
            return "\(text(depth: next)).\(method)(\(text(depth: next)))"
        case 8:
            let symbol = random.pick(["==", "<", "<=", ">", "!="])
            return "(\(text(depth: next)) \(symbol) \(text(depth: next)))"
        case 9: return quantified(depth: next, random.pick(["forall", "exists"]))
        case 10: return "(\(optional(depth: next)) == \(optional(depth: next)))"
        default:
            let symbol = random.pick(["==", "!=", "<", "<=", ">", ">="])
            return "(\(number(depth: next)) \(symbol) \(number(depth: next)))"
        }
    }

    private mutating func quantified(depth: Int, _ keyword: String) -> String {
        let domain =
            random.below(2) == 0
            ? "0..<\(array(depth: min(depth, 1))).count"
            : random.pick([array(depth: min(depth, 2)), text(depth: min(depth, 1))])
        variables += 1
        defer { variables -= 1 }
        return "(\(keyword) i\(variables) in \(domain): \(condition(depth: depth - 1)))"
    }

    private mutating func number(depth: Int) -> String {
        let next = depth - 1
        if depth <= 0 || random.below(5) == 0 {
            if variables > 0, random.below(2) == 0 { return "i\(1 + random.below(variables))" }
            return random.pick([
                "a", "b", "u", "0", "1", "-1", "3", "7", "256", "m.count", "s.count",
            ])
        }
        switch random.below(14) {
        case 0, 1:
            let symbol = random.pick(["+", "-", "*", "/", "%", "&", "|", "^"])
            return "(\(number(depth: next)) \(symbol) \(number(depth: next)))"
        case 2:
            let symbol = random.pick(["/", "%"])
            let divisor = random.pick(["2", "-3", "10", "-1"])
            return "(\(number(depth: next)) \(symbol) \(divisor))"
        case 3:
            return "(\(number(depth: next)) \(random.pick(["+", "-", "*"])) \(number(depth: next)))"
        case 4:
            return "\(random.pick(["min", "max"]))(\(number(depth: next)), \(number(depth: next)))"
        case 5: return "abs(\(number(depth: next)))"
        case 6:
            return "(\(condition(depth: next)) ? \(number(depth: next)) : \(number(depth: next)))"
        case 7: return "\(array(depth: next)).\(random.pick(["sum()", "count", "min()", "max()"]))"
        case 8: return "\(array(depth: next))[\(number(depth: next))]"
        case 9: return "(\(optional(depth: next)) ?? \(number(depth: next)))"
        case 10: return "(~\(number(depth: next)) \(random.pick(["<<", ">>"])) \(random.below(5)))"
        case 11: return "pow(\(number(depth: next)), \(random.below(4)))"
        case 12: return quantified(depth: next, "count")
        default: return "(-\(number(depth: next)))"
        }
    }

    private mutating func optional(depth: Int) -> String {
        let next = depth - 1
        switch depth <= 0 ? random.below(2) : random.below(5) {
        case 0: return "o"
        case 1: return "m.first"
        case 2: return "\(array(depth: next)).\(random.pick(["first", "last"]))"
        case 3: return "\(array(depth: next)).firstIndex(of: \(number(depth: next)))"
        default: return "(\(condition(depth: next)) ? nil : \(optional(depth: next)))"
        }
    }

    private mutating func array(depth: Int) -> String {
        let next = depth - 1
        if depth <= 0 || random.below(3) == 0 { return random.pick(["m", "k", "result"]) }
        switch random.below(7) {
        case 0: return "(\(array(depth: next)) + \(array(depth: next)))"
        case 1: return "\(array(depth: next)).sorted()"
        case 2: return "\(array(depth: next)).reversed()"
        case 3:
            let method = random.pick(["prefix", "suffix", "dropFirst", "dropLast"])
            return "\(array(depth: next)).\(method)(\(number(depth: min(next, 1))))"
        case 4: return "[\(number(depth: next)), \(number(depth: next))]"
        case 5: return "(\(condition(depth: next)) ? \(array(depth: next)) : \(array(depth: next)))"
        default: return "\(array(depth: next))[\(random.pick(["1...", "..<2", "1..<3", "a..<b"]))]"
        }
    }

    private mutating func text(depth: Int) -> String {
        let next = depth - 1
        if depth <= 0 || random.below(3) == 0 { return random.pick(["s", "t", "\"a\"", "\"é\""]) }
        switch random.below(5) {
        case 0: return "(\(text(depth: next)) + \(text(depth: next)))"
        case 1: return "\(text(depth: next)).\(random.pick(["sorted()", "reversed()"]))"
        case 2:
            return "\(text(depth: next)).\(random.pick(["prefix(1)", "dropFirst()", "suffix(2)"]))"
        case 3: return "(\(condition(depth: next)) ? \(text(depth: next)) : \(text(depth: next)))"
        default: return "\(text(depth: next))[\(random.pick(["1...", "..<2", "0..<1"]))]"
        }
    }
}
