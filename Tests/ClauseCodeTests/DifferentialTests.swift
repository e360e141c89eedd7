import Intent
import LLVMKit
import Testing

@testable import ClauseCode

/// Native code says what the evaluator says.
@Suite struct DifferentialTests {
    /// What came out for one clause.
    struct Tally {
        var held = 0
        var failed = 0
        var undecided = 0
        /// Native code cannot say, though the evaluator can.
        var unsaid = 0
    }

    /// Clauses whose numbers outgrow 128 bits now and then, or that go on for long.
    static let mayGiveUp = [
        "a * b * c * result", "pow(", "a * a * a", "a << b", "a << (b & 15)", "b << 3",
        "9223372036854775807", "i in 0..<b", "i in a...b", "i in a..<b", "a * a * b * b",
        "b.sum() * n", "x * x > 1000", "a.sum() + a.sum()", "max(a.sum(), x)",
        "s[..<n].reversed()", "a * result >= 0", "a * b + c * result", "a * b * c <=",
        "(a * b * 3 + 1)", "a >> b", "b * b * 4", "a * b * 2", "a * a > d", "1 / 0",
    ]

    @Test(arguments: Repository.fixtures)
    func clausesAgree(path: String) throws {
        for function in try checkedFunctions(in: path) {
            try compare(function, rounds: 600)
        }
    }

    private func compare(_ function: CheckedFunction, rounds: Int) throws {
        let native = try NativeJudge(function)
        #expect(native.module.left == [])
        #expect(native.module.leftRequirements == [])
        let oracle = Oracle(function)
        var maker = ValueMaker(random: Random(state: 42))
        var tallies: [Int: Tally] = [:]
        for round in 0..<rounds {
            maker.scale = [0, 0, 1, 2][round % 4]
            let call = oracle.call(&maker)
            var memory = CallMemory()
            defer { memory.free() }
            let arguments = memory.words(call.arguments, oracle.types)
            let results = memory.words(
                [call.result] + call.changed, [oracle.result] + oracle.changedTypes)
            var firstFailure: Int32 = 0
            var isAccepted: Int32 = 0
            for (index, _) in function.clauses.enumerated() {
                guard let judge = native.clauses[index] else { continue }
                let said = judge(arguments, results)
                let (truth, isTooLong) = oracle.truth(of: index, call)
                if !isTooLong {
                    tallies[index, default: Tally()].count(said, truth)
                    if said == 2 || said == (truth == true ? 0 : 1), said == 2 || truth != nil {
                        continue
                    }
                    let clause = function.clauses[index]
                    let text = Printer.text(of: clause, in: function.intent.signature)
                    Issue.record("\(text) is not \(said) for \(call)")
                }
            }
            for index in function.clauses.indices {
                guard let said = native.clauses[index]?(arguments, results) else { continue }
                if let place = native.module.compiled.firstIndex(of: index) {
                    if said != 0, firstFailure == 0 { firstFailure = Int32(place + 1) }
                } else if isAccepted == 0 {
                    isAccepted = said
                }
            }
            #expect(native.judge(arguments, results) == firstFailure)
            #expect(native.accepts(arguments) == isAccepted)
        }
        for (index, clause) in function.clauses.enumerated() {
            let text = Printer.text(of: clause, in: function.intent.signature)
            let tally = try #require(tallies[index])
            if !Self.mayGiveUp.contains(where: { text.contains($0) }) {
                #expect(tally.held + tally.failed > 0, "\(text) was never decided")
                #expect(tally.unsaid == 0, "\(text): \(tally)")
            }
        }
    }
}

extension DifferentialTests.Tally {
    mutating func count(_ said: Int32, _ truth: Bool?) {
        switch said {
        case 0: held += 1
        case 1: failed += 1
        default:
            undecided += 1
            if truth != nil { unsaid += 1 }
        }
    }
}

/// The evaluator's opinion of a function's clauses.
struct Oracle {
    struct Call {
        var arguments: [Value]
        var result: Value
        var changed: [Value]
    }

    let function: CheckedFunction
    let types: [Type]
    let changedTypes: [Type]
    var result: Type { function.intent.signature.result }
    private var conditions: [Int: CompiledExpression] = [:]

    init(_ function: CheckedFunction) {
        self.function = function
        let parameters = function.intent.signature.parameters
        types = parameters.map(\.type)
        changedTypes = parameters.filter(\.isInout).map(\.type)
        let names = parameters.map(\.name)
        for (index, clause) in function.clauses.enumerated() {
            switch clause.kind {
            case .requires(let condition), .law(let condition):
                conditions[index] = CompiledExpression(
                    condition, variables: names, functions: [function.intent.name])
            case .ensures(let condition):
                conditions[index] = CompiledExpression(
                    condition, variables: names + ["result"], functions: [function.intent.name])
            default: break
            }
        }
    }

    /// Some call; often one value is another's copy.
    func call(_ maker: inout ValueMaker) -> Call {
        var arguments = types.map { maker.value(of: $0) }
        for index in types.indices.dropFirst() where types[index] == types[0] {
            if maker.random.below(4) == 0 { arguments[index] = arguments[0] }
        }
        var result = maker.value(of: result)
        if let same = types.indices.filter({ types[$0] == self.result }).randomElement(
            using: &maker.random), maker.random.below(3) == 0
        {
            result = arguments[same]
        }
        var changed: [Value] = []
        for (index, parameter) in function.intent.signature.parameters.enumerated()
        where parameter.isInout {
            guard case .array(var values) = arguments[index] else { continue }
            if maker.random.below(2) == 0 { values.shuffle(using: &maker.random) }
            if maker.random.below(4) == 0, case .array(let element) = parameter.type {
                values = values.map { _ in maker.value(of: element) }
            }
            changed.append(.array(values))
        }
        return Call(arguments: arguments, result: result, changed: changed)
    }

    /// Whether the clause holds, nil where evaluation fails; and whether the latter is only for
    /// the steps it takes.
    func truth(of clause: Int, _ call: Call, steps: Int = 20_000) -> (Bool?, isTooLong: Bool) {
        guard let condition = conditions[clause] else { return (nil, false) }
        var bindings = call.arguments
        if case .ensures = function.clauses[clause].kind {
            var next = 0
            for (index, parameter) in function.intent.signature.parameters.enumerated()
            where parameter.isInout {
                bindings[index] = call.changed[next]
                next += 1
            }
            bindings.append(call.result)
        }
        var limits = EvaluationLimits()
        limits.operations = steps
        do throws(EvaluationFailure) {
            let value = try condition.evaluate(
                bindings, old: call.arguments, limits: limits,
                calling: { call throws(EvaluationFailure) in throw .needsCall(call) })
            guard case .bool(let flag) = value else { return (nil, false) }
            return (flag, false)
        } catch .tooManyOperations {
            return (nil, true)
        } catch {
            return (nil, false)
        }
    }
}
