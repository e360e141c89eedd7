import CSandbox
import CSandboxTestSupport
import Testing

@Suite struct OutcomeTests {
    @Test func valuesComeBack() {
        let result = CandidateBatch(candidate_double, numbers: [1, -7, 1 << 40]).run()
        #expect(result.records == [.returned(2), .returned(-14), .returned(1 << 41)])
        #expect(result.isFinished)
        #expect(result.exitCode == 0)
    }

    @Test func testsRunFromLastToFirstWhenReversed() {
        var batch = CandidateBatch(candidate_hide_state, numbers: [10, 20, 30])
        #expect(batch.run().records == [.returned(10), .returned(21), .returned(32)])
        batch.isReversed = true
        #expect(batch.run().records == [.returned(30), .returned(21), .returned(12)])
    }

    @Test func otherTestsGoOnAfterAFailure() {
        let result = CandidateBatch(candidate_trap, numbers: [2, 0, 2, 1, 2]).run()
        #expect(
            result.records == [
                .returned(1), .illegal, .returned(1), .illegal, .returned(1),
            ])
    }

    @Test func laterModesOfAFailedTestAreSkipped() {
        var batch = CandidateBatch(candidate_trap, numbers: [0, 2])
        batch.modes = [
            semcom_mode(placement: 0, capacity: 0, fill: 1),
            semcom_mode(placement: 1, capacity: 0, fill: 2),
        ]
        #expect(batch.run().records == [.illegal, .notRun, .returned(1), .returned(1)])
    }

    @Test func divisionByZeroIsArithmetic() throws {
        let records = CandidateBatch(candidate_divide_by, numbers: [7, 0, 5]).run().records
        #if arch(x86_64)
            #expect(records == [.returned(14), .arithmetic, .returned(20)])
        #else
            #expect(records == [.returned(14), .illegal, .returned(20)])
        #endif
    }

    @Test func endlessRecursionAndHugeFramesAreStackOverflow() {
        let deep = CandidateBatch(candidate_recurse, numbers: [3, 1 << 40, 3]).run().records
        #expect(deep.count == 3 && deep[1] == .stackOverflow && deep[0] == deep[2])
        let wide = CandidateBatch(candidate_huge_frame, numbers: [0, 100_000]).run()
        #expect(wide.records == [.stackOverflow, .stackOverflow])
    }

    @Test func nullAndWildPointersAreMemoryFaults() {
        let null = CandidateBatch(candidate_null, numbers: [0, 24]).run().records
        #expect(
            null == [
                .memoryFault(region: 3, index: 0, access: 0, distance: 0),
                .memoryFault(region: 3, index: 0, access: 0, distance: 24),
            ])
        let wild = CandidateBatch(candidate_wild, numbers: [0]).run().records
        guard case .memoryFault(region: 4, index: 0, access: _, distance: 0) = wild.first else {
            Issue.record("\(wild)")
            return
        }
    }

    #if os(Linux)
        @Test func systemCallsAreStoppedAndNamed() {
            let result = CandidateBatch(candidate_getpid, numbers: [0, 0]).run()
            guard case .systemCall(let number) = result.records.first else {
                Issue.record("\(result)")
                return
            }
            #if arch(x86_64)
                #expect(number == 39)
            #else
                #expect(number == 172)
            #endif
            #expect(result.records.count == 2 && result.isFinished)
        }

        @Test func otherDoorsIntoTheKernelAreClosed() {
            let records = CandidateBatch(candidate_foreign_call, numbers: [0, 1]).run().records
            #if arch(x86_64)
                #expect(records == [.systemCall(20), .systemCall(0x4000_0000 + 39)])
            #endif
        }
    #endif

    @Test func flagsThatACandidateSetHurtNobodyElse() {
        let result = CandidateBatch(candidate_break_flags, numbers: [5, 0, 6]).run()
        #if arch(x86_64)
            #expect(result.records == [.returned(5), .illegal, .returned(6)])
        #endif
        #expect(result.isFinished)
    }

    @Test func stepsFollowEachRecord() {
        var batch = CandidateBatch(candidate_count_steps, numbers: [17, 0, 900])
        batch.countsSteps = true
        let result = batch.run()
        #expect(result.records == [.returned(17), .returned(0), .returned(900)])
        #expect(result.steps == [17, 0, 900])
    }

    @Test func stepsOfACallThatDidNotReturnAreNone() {
        var batch = CandidateBatch(
            [(.slice(.i8), false), (.i64, false)], nil, candidate_write_at,
            tests: [wire([1, 2, 3]) + wire(1)])
        batch.countsSteps = true
        let result = batch.run()
        #expect(
            result.records == [.wroteOutside("wrote to parameter 0, which is read-only, at byte 1")]
        )
        #expect(result.steps == [0])
    }

    /// Functions of one batch share slots, each in its own way.
    @Test func functionsOfOneBatchDoNotDisturbEachOther() {
        let text = Array("hello".utf8)
        var batch = CandidateBatch(candidate_double, numbers: [4])
        func add(
            _ parameters: [(Shape, isInout: Bool)], _ result: Shape?,
            _ trampoline: @escaping semcom_trampoline
        ) {
            let other = CandidateBatch(parameters, result, trampoline, tests: [])
            batch.others.append((other.program, trampoline))
        }
        add([(.slice(.i8), false), (.i64, false)], .i64, candidate_read_at)
        add([(.slice(.i8), true), (.i64, false)], nil, candidate_write_at)
        add([(.slice(.slice(.i8)), true)], nil, candidate_swap_ends)
        add([(.i64, false), (.i64, false)], .slice(.i8), candidate_repeat)
        batch.tests = [
            wire(4), wire(text) + wire(1), wire(text) + wire(1), wire([text, [7]]),
            wire(3) + wire(0), wire(text) + wire(5),
        ]
        batch.functions = [0, 1, 2, 3, 4, 1]
        #expect(
            batch.run().records == [
                .returned(8), .returned(101), .returned(wire(Array("hwllo".utf8))),
                .returned(wire([[7], text])), .returned(wire(Array("xxx".utf8))),
                .memoryFault(region: 0, index: 0, access: 0, distance: 0),
            ])
    }
}
