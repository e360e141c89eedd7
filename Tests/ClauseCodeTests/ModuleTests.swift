import Diagnostics
import Intent
import LLVMKit
import Testing

@testable import ClauseCode

/// What a judge module is, apart from what its clauses say.
@Suite struct ModuleTests {
    /// No way of code generation needs a function that is not there.
    @Test(arguments: [true, false])
    func nothingIsCalled(isOptimised: Bool) throws {
        for path in Repository.fixtures {
            for function in try checkedFunctions(in: path) {
                _ = try NativeJudge(function, level: .none, isOptimised: isOptimised)
            }
        }
    }

    @Test func whatIsLeftHasAReason() throws {
        let function = try checkedFunction(
            """
            func f(a: Int64, x: Double) -> Int64
            requires a > 0
            requires f(1, 2.0) == 3 || a > 1
            ensures  result > a
            ensures  f(a, x) == result
            ensures  pow(x, 0.5) > 1.0
            law      f(a, x) > 0
            law      a > 0
            bound    steps <= 20
            """)
        let module = JudgeModule(function)
        #expect(module.compiled == [2, 6])
        #expect(
            module.left.map(\.reason) == [
                "it calls 'f'", "it needs 'pow' of floating-point numbers", "it calls 'f'",
                "it speaks of steps",
            ])
        #expect(module.left.map(\.clause) == [3, 4, 5, 7])
        #expect(module.leftRequirements.map(\.clause) == [1])
        let native = try NativeJudge(function)
        #expect(native.accepts([0, 0] as [UInt64]) == 1)
        #expect(native.accepts([5, 0] as [UInt64]) == 2)
        #expect(native.judge([5, 0] as [UInt64], [6] as [UInt64]) == 0)
        #expect(native.judge([5, 0] as [UInt64], [5] as [UInt64]) == 1)
    }

    /// Whoever has enough effort here has it in the evaluator as well.
    @Test(arguments: [1_000, 75_000, 75_001, 400_000, 3_000_000_000])
    func effortIsLessThanTheEvaluators(count: Int) throws {
        let function = try checkedFunction(
            """
            func f(n: Int64) -> Int64
            ensures forall i in 0..<n: i >= 0 && i < n + 1
            ensures (count i in 0...n: i % 7 == result) > 3
            ensures forall i in 0..<n / 300: (exists j in 0..<300: i + j == 299) || i > 299
            """)
        let native = try NativeJudge(function)
        let oracle = Oracle(function)
        let call = Oracle.Call(
            arguments: [.integer(count)], result: .integer(0), changed: [])
        var said: [Int32] = []
        for index in 0..<3 {
            let judge = try #require(native.clauses[index])
            let answer = judge([UInt64(count)], [0] as [UInt64])
            said.append(answer)
            guard answer == 0 else { continue }
            #expect(oracle.truth(of: index, call, steps: 2_000_000).0 == true)
        }
        #expect(said[0] == (count <= 75_000 ? 0 : 2))
    }

    /// A count that nobody can have is refused before anything is read.
    @Test func absurdCountsAreRefused() throws {
        let function = try checkedFunction(
            """
            func f(a: [Int64]) -> Int64
            requires a.count >= 0
            ensures  a.contains(result)
            """)
        let native = try NativeJudge(function)
        for count: UInt64 in [1 << 33, 1 << 63, .max] {
            #expect(native.accepts([0, count]) == 2)
            #expect(native.judge([0, count], [0] as [UInt64]) == 1)
        }
        #expect(native.accepts([0, 0] as [UInt64]) == 0)
    }

    @Test func whatIsTooLongIsLeft() throws {
        let sum = (0..<1_500).map { _ in "a" }.joined(separator: " + ")
        let deep = String(repeating: "(a + ", count: 150) + "a" + String(repeating: ")", count: 150)
        let function = try checkedFunction(
            """
            func f(a: Int64) -> Int64
            ensures \((0..<30).map { "a + \($0)" }.joined(separator: " + ")) != result
            ensures \(deep) == result
            """)
        #expect(JudgeModule(function).compiled == [0, 1])
        #expect(throws: Refusal.self) {
            let condition = Expression.binary(
                .equal, .array(Array(repeating: .name("a", Span(0, 0)), count: 3_000), Span(0, 0)),
                .array([], Span(0, 0)), Span(0, 0))
            _ = try ClauseFunction(
                named: "f", condition, comment: sum, place: .arguments,
                signature: function.intent.signature, module: ModuleParts())
        }
    }
}
