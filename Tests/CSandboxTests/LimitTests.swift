import CSandbox
import CSandboxTestSupport
import Testing

@Suite struct LimitTests {
    @Test func aCallThatDoesNotComeBackTimesOut() {
        var batch = CandidateBatch(candidate_spin_if_zero, numbers: [1, 0, 2])
        batch.callMilliseconds = 30
        let result = batch.run()
        #expect(result.records == [.returned(1), .timeout(30), .returned(2)])
    }

    @Test func afterTooManyTimeoutsTheRestIsNotRun() {
        var batch = CandidateBatch(candidate_spin_if_zero, numbers: [0, 1, 0, 1, 1])
        batch.callMilliseconds = 20
        #expect(
            batch.run().records == [.timeout(20), .returned(1), .timeout(20), .notRun, .notRun])
        batch.timeoutLimit = 0
        #expect(batch.run().records == [.timeout(20), .notRun, .notRun, .notRun, .notRun])
    }

    @Test func theTotalLimitBlamesNobody() {
        var batch = CandidateBatch(candidate_spin_if_zero, numbers: [1, 0, 1])
        batch.callMilliseconds = 5000
        batch.totalMilliseconds = 50
        let result = batch.run()
        #expect(result.records == [.returned(1), .notRun, .notRun])
        #expect(result.isFinished)
    }

    @Test func theStepLimitEndsACall() {
        var batch = CandidateBatch(candidate_count_steps, numbers: [5, 2000, 6])
        batch.countsSteps = true
        batch.stepLimit = 1500
        batch.callMilliseconds = 5000
        #expect(batch.run().records == [.returned(5), .timeout(5000), .returned(6)])
    }

    @Test(arguments: [1, 9])
    func aReportThatIsTooSmallForTheTestsIsRefused(bytesMissing: Int) {
        var batch = CandidateBatch(candidate_double, numbers: [1, 2, 3])
        batch.countsSteps = true
        batch.reportCapacity = MemoryLayout<semcom_report_header>.size + 27 - bytesMissing
        #expect(batch.refusal() == "the report is too small for one record for each test")
        batch.reportCapacity += bytesMissing
        #expect(batch.run().records == [.notRun, .notRun, .notRun])
    }

    @Test(arguments: 3...60)
    func aFullReportEndsTheBatch(capacity: Int) {
        var batch = CandidateBatch(candidate_trap, numbers: [2, 0, 2, 2])
        let header = MemoryLayout<semcom_report_header>.size
        batch.reportCapacity = header + capacity
        let whole: [Record] = [.returned(1), .illegal, .returned(1), .returned(1)]
        let sizes = [13, 1, 13, 13]
        guard capacity >= 4 else {
            #expect(batch.refusal() != nil)
            return
        }
        let result = batch.run()
        var used = 0
        let kept = sizes.indices.prefix { index in
            used += sizes[index]
            return used + (3 - index) <= capacity
        }
        #expect(
            result.records == whole.prefix(kept.count)
                + [Record](repeating: .notRun, count: 4 - kept.count))
        #expect(result.isFinished && result.used <= capacity)
    }

    #if os(Linux)
        @Test func blockedSignalsAreNoWayOut() {
            var batch = CandidateBatch(candidate_block_signals, numbers: [0])
            batch.callMilliseconds = 20
            batch.totalMilliseconds = 50
            batch.waitMilliseconds = 300
            let result = batch.run()
            #expect(result.wasKilled)
            #expect(!result.isFinished && result.currentTest == 0 && result.records.isEmpty)
        }
    #endif

    @Test func overwrittenMemoryEndsInADeadChildAtMost() {
        let result = CandidateBatch(candidate_forge_report, numbers: [0xA5, 0, 0xFF]).run()
        #expect(!result.wasKilled)
        #expect(result.records.count <= 3)
    }
}
