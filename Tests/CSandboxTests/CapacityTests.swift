import CSandbox
import CSandboxTestSupport
import Testing

@Suite struct CapacityTests {
    static func modes(_ capacities: [UInt8], placement: UInt8 = 0) -> [semcom_mode] {
        capacities.map { semcom_mode(placement: placement, capacity: $0, fill: 0x77) }
    }

    func batch(
        _ trampoline: @escaping semcom_trampoline, count: Int, extra: Int = 0,
        capacities: [UInt8], placement: UInt8 = 0
    ) -> CandidateBatch {
        var batch = CandidateBatch(
            [(.i64, false), (.i64, false)], .slice(.i8), trampoline,
            tests: [wire(count) + wire(extra)])
        batch.modes = Self.modes(capacities, placement: placement)
        return batch
    }

    static func xs(_ count: Int) -> Record {
        .returned(wire([UInt8](repeating: 120, count: count)))
    }

    @Test(arguments: [UInt8(0), 1, 2])
    func exactOneTooFewAndNone(placement: UInt8) {
        let result = batch(
            candidate_repeat, count: 5, capacities: [0, 1, 2, 3], placement: placement
        ).run()
        #expect(result.records == [Self.xs(5), Self.xs(5), .noRoom, .noRoom])
    }

    @Test func smallerModesDoNotApplyToEmptyResults() {
        let result = batch(candidate_repeat, count: 0, capacities: [0, 1, 2, 3]).run()
        #expect(result.records == [Self.xs(0), Self.xs(0), .notApplicable, .notApplicable])
        var scalar = CandidateBatch(candidate_double, numbers: [1])
        scalar.modes = Self.modes([0, 1, 2, 3])
        #expect(
            scalar.run().records == [.returned(2), .notApplicable, .notApplicable, .notApplicable])
    }

    @Test func withoutAGenerousRunNothingIsKnown() {
        let result = batch(candidate_repeat, count: 5, capacities: [1, 0, 1]).run()
        #expect(result.records == [.notRun, Self.xs(5), Self.xs(5)])
    }

    @Test func roomGrowsUpToTheLimit() {
        var batch = batch(candidate_repeat, count: 100_000, capacities: [0, 1, 2])
        #expect(batch.run().records == [Self.xs(100_000), Self.xs(100_000), .noRoom])
        batch.outputBytes = 99_999
        #expect(batch.run().records == [.noRoom, .notRun, .notRun])
        batch.outputBytes = 0
        #expect(batch.run().records == [.noRoom, .notRun, .notRun])
    }

    @Test func writingPastTheCapacityIsSeen() {
        #expect(
            batch(candidate_repeat, count: 5, extra: 1, capacities: [0], placement: 1).run().records
                == [.wroteOutside("wrote 1 byte past the end of the output buffer")])
        #expect(
            batch(candidate_repeat, count: 5, extra: 1, capacities: [0]).run().records
                == [.memoryFault(region: 1, index: 0, access: 1, distance: 0)])
    }

    @Test func writingBeforeAskingIsSeenWhenThereIsTooLittleRoom() {
        for (placement, expected): (UInt8, Record) in [
            (0, .memoryFault(region: 1, index: 0, access: 1, distance: 0)),
            (1, .wroteOutside("wrote 1 byte past the end of the output buffer")),
        ] {
            let result = batch(
                candidate_write_then_ask, count: 5, capacities: [0, 2], placement: placement
            ).run()
            #expect(result.records == [Self.xs(5), expected])
        }
        let none = batch(candidate_write_then_ask, count: 5, capacities: [0, 3], placement: 1).run()
        #expect(
            none.records == [
                Self.xs(5), .memoryFault(region: 1, index: 0, access: 1, distance: 0),
            ])
    }

    @Test func countsThatBreakTheContract() {
        let batch = CandidateBatch(
            [(.i64, false)], .slice(.i8), candidate_claim_count,
            tests: [wire(-2), wire(Int.min), wire(Int.max), wire(0)])
        let records = batch.run().records
        #expect(records[0] == .brokenResult("returned count -2 for a capacity of 272"))
        #expect(
            records[1]
                == .brokenResult("returned count -9223372036854775808 for a capacity of 272"))
        #expect(
            records[2] == .brokenResult("returned count 9223372036854775807 for a capacity of 272"))
        #expect(records[3] == .returned(wire(0)))
    }

    @Test func unwrittenOutputIsTheFilling() {
        let batch = CandidateBatch(
            [(.i64, false)], .slice(.i8), candidate_claim_count, tests: [wire(3)])
        #expect(batch.run().records == [.returned(wire([0xA5, 0xA5, 0xA5]))])
    }

    @Test func boolsInMemoryAreZeroOrOne() {
        let batch = CandidateBatch([], .slice(.bool), candidate_odd_bool, tests: [[]])
        #expect(
            batch.run().records == [.brokenResult("a Bool in memory is neither 0 nor 1 but 7")])
    }

    @Test func nestedSlicesMustLieInTheArena() {
        let batch = CandidateBatch(
            [(.i64, false)], .slice(.slice(.i64)), candidate_odd_nested,
            tests: (0...6).map { wire($0) })
        #expect(
            batch.run().records == [
                .brokenResult("a nested slice of 1 elements lies outside the arena"),
                .brokenResult("a nested slice of 2 elements lies outside the arena"),
                .brokenResult("a nested slice has the count -1"),
                .brokenResult("a nested slice of \(1 << 61) elements lies outside the arena"),
                .brokenResult("a nested slice is not aligned for its elements"),
                .brokenResult("a nested slice of 1 elements lies outside the arena"),
                .returned(wire([[UInt8]]([[]]))),
            ])
    }
}
