import CSandbox
import CSandboxTestSupport
import Testing

@Suite struct GuardTests {
    static let text: [UInt8] = Array("hello".utf8)

    func batch(
        _ trampoline: @escaping semcom_trampoline, _ parameter: Shape = .slice(.i8),
        isInout: Bool = false, at index: Int, _ placement: UInt8, value: [UInt8]? = nil,
        result: Shape? = .i64
    ) -> CandidateBatch {
        var batch = CandidateBatch(
            [(parameter, isInout), (.i64, false)], result, trampoline,
            tests: [(value ?? wire(Self.text)) + wire(index)])
        batch.modes = [semcom_mode(placement: placement, capacity: 0, fill: 0x3C)]
        return batch
    }

    @Test func reading() {
        #expect(batch(candidate_read_at, at: 4, 0).run().records == [.returned(111)])
        #expect(
            batch(candidate_read_at, at: 5, 0).run().records
                == [.memoryFault(region: 0, index: 0, access: 0, distance: 0)])
        #expect(
            batch(candidate_read_at, at: 70_000, 0).run().records
                == [.memoryFault(region: 0, index: 0, access: 0, distance: 69_995)])
        #expect(
            batch(candidate_read_at, at: -1, 1).run().records
                == [.memoryFault(region: 0, index: 0, access: 0, distance: -1)])
        #expect(batch(candidate_read_at, at: 0, 1).run().records == [.returned(104)])
    }

    @Test func whatLiesBesideABufferIsTheFilling() {
        #expect(batch(candidate_read_at, at: -1, 0).run().records == [.returned(0x3C)])
        #expect(batch(candidate_read_at, at: 5, 1).run().records == [.returned(0x3C)])
    }

    @Test(arguments: [UInt8(0), 1])
    func emptySlicesPointNowhere(placement: UInt8) {
        for index in [0, 5, 100] {
            #expect(
                batch(candidate_read_at, at: index, placement, value: wire([UInt8]())).run().records
                    == [.memoryFault(region: 0, index: 0, access: 0, distance: index)])
        }
        #expect(
            batch(candidate_read_at, at: -3, placement, value: wire([UInt8]())).run().records
                == [.memoryFault(region: 0, index: 0, access: 0, distance: -3)])
    }

    @Test func inputsAreReadOnly() {
        #expect(
            batch(candidate_write_at, at: 3, 0, result: nil).run().records
                == [.wroteOutside("wrote to parameter 0, which is read-only, at byte 3")])
        #expect(
            batch(candidate_write_at, at: 5, 0, result: nil).run().records
                == [.memoryFault(region: 0, index: 0, access: 1, distance: 0)])
    }

    @Test func inoutMemoryIsWritableAndComesBack() {
        let written = Array("hewlo".utf8)
        for placement: UInt8 in [0, 1] {
            let result = batch(candidate_write_at, isInout: true, at: 2, placement, result: nil)
                .run()
            #expect(result.records == [.returned(wire(written))])
        }
    }

    @Test func writingBesideAnInoutBufferIsSeen() {
        func write(at index: Int, _ placement: UInt8) -> [Record] {
            batch(candidate_write_at, isInout: true, at: index, placement, result: nil).run()
                .records
        }
        #expect(write(at: 5, 1) == [.wroteOutside("wrote 1 byte past the end of parameter 0")])
        #expect(write(at: 9, 1) == [.wroteOutside("wrote 5 bytes past the end of parameter 0")])
        #expect(
            write(at: -1, 0) == [.wroteOutside("wrote 1 byte before the start of parameter 0")])
        #expect(
            write(at: -9, 0) == [.wroteOutside("wrote 9 bytes before the start of parameter 0")])
        #expect(
            write(at: 5, 0) == [.memoryFault(region: 0, index: 0, access: 1, distance: 0)])
        #expect(
            write(at: -1, 1) == [.memoryFault(region: 0, index: 0, access: 1, distance: -1)])
    }

    @Test func nestedDataIsGuardedAndReadOnly() {
        let value = wire([Self.text])
        func run(_ trampoline: @escaping semcom_trampoline, _ index: Int, _ placement: UInt8)
            -> [Record]
        {
            batch(trampoline, .slice(.slice(.i8)), at: index, placement, value: value).run().records
        }
        #expect(run(candidate_read_inner_at, 1, 0) == [.returned(101)])
        #expect(
            run(candidate_read_inner_at, 5, 0)
                == [.memoryFault(region: 0, index: 0, access: 0, distance: 0)])
        #expect(
            run(candidate_read_inner_at, -2, 1)
                == [.memoryFault(region: 0, index: 0, access: 0, distance: -2)])
        #expect(
            run(candidate_write_inner_at, 1, 0)
                == [.wroteOutside("wrote to parameter 0, which is read-only, at byte 1")])
    }

    @Test func neighboursInNestedDataAreKeptApart() {
        let value = wire([Self.text, Self.text])
        for (placement, index): (UInt8, Int) in [(0, -1), (0, -16), (1, 5), (1, 20)] {
            let records = batch(
                candidate_read_inner_at, .slice(.slice(.i8)), at: index, placement, value: value
            ).run().records
            #expect(records == [.returned(0x3C)])
        }
    }

    @Test func inoutOuterElementsMayBeSwapped() {
        let before: [[UInt8]] = [[1, 2, 3], [], [9]]
        let batch = CandidateBatch(
            [(.slice(.slice(.i8)), isInout: true)], nil, candidate_swap_ends,
            tests: [wire(before)])
        #expect(batch.run().records == [.returned(wire([[9], [], [1, 2, 3]]))])
    }

    @Test func nothingOfAnEarlierTestIsLeft() {
        let long = [UInt8](repeating: 0x11, count: 10_000)
        for placement: UInt8 in [0, 1] {
            let index = placement == 0 ? -9_000 : 9_000
            var batch = CandidateBatch(
                [(.slice(.i8), false), (.i64, false)], .i64, candidate_read_at,
                tests: [wire(long) + wire(0), wire(Self.text) + wire(index)])
            batch.modes = [semcom_mode(placement: placement, capacity: 0, fill: 0x3C)]
            #expect(batch.run().records == [.returned(0x11), .returned(0x3C)])
        }
    }
}
