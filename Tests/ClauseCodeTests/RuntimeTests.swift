import Intent
import LLVMKit
import Testing

@testable import ClauseCode

/// The intents of the library.
@Suite struct RuntimeTests {
    /// All that no function has to be called for is compiled.
    @Test func allThatCallsNothingIsCompiled() throws {
        var compiled = 0
        var left = 0
        for path in Repository.runtimeIntents {
            for function in try checkedFunctions(in: path) {
                let module = JudgeModule(function)
                compiled += module.compiled.count
                left += module.left.count
                #expect(module.leftRequirements == [], "\(path)")
                for remainder in module.left {
                    let isCall = remainder.reason.hasPrefix("it calls '")
                    #expect(isCall || remainder.reason == "it speaks of steps", "\(path)")
                }
            }
        }
        #expect(compiled >= 100)
        #expect(left <= compiled)
    }

    /// Every `ensures` and `requires` agrees with the evaluator on random calls, right or wrong.
    @Test(arguments: Repository.runtimeIntents)
    func clausesAgree(path: String) throws {
        for function in try checkedFunctions(in: path) {
            let native = try NativeJudge(function)
            let oracle = Oracle(function)
            var maker = ValueMaker(random: Random(state: 7))
            for round in 0..<60 {
                maker.scale = [0, 0, 1, 2][round % 4]
                let call = oracle.call(&maker)
                var memory = CallMemory()
                defer { memory.free() }
                let arguments = memory.words(call.arguments, oracle.types)
                let results = memory.words(
                    [call.result] + call.changed, [oracle.result] + oracle.changedTypes)
                for (index, judge) in native.clauses {
                    let (truth, isTooLong) = oracle.truth(of: index, call)
                    let said = judge(arguments, results)
                    if isTooLong || said == 2 { continue }
                    #expect(truth == (said == 0), "\(path) \(index): \(call)")
                }
            }
        }
    }
}
