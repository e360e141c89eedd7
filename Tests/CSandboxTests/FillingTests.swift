import CSandbox
import CSandboxTestSupport
import Testing

@Suite struct FillingTests {
    func read(
        _ trampoline: @escaping semcom_trampoline, fills: [UInt8], calls: Int = 3
    ) -> [[Record]] {
        var batch = CandidateBatch(trampoline, numbers: (0..<calls).map { $0 * 97 + 3 })
        batch.modes = fills.map { semcom_mode(placement: 0, capacity: 0, fill: $0) }
        let records = batch.run().records
        return stride(from: 0, to: records.count, by: fills.count).map { start in
            Array(records[start..<min(start + fills.count, records.count)])
        }
    }

    @Test func theStackIsFilledBeforeEveryCall() {
        for records in read(candidate_read_stack, fills: [0xA5, 0x5A]) {
            #expect(records == [.returned(0xA5), .returned(0x5A)])
        }
    }

    @Test func moreFillingsThanStacksWorkAsWell() {
        let fills: [UInt8] = [1, 2, 3, 4, 5, 6, 0xFF]
        for records in read(candidate_read_stack, fills: fills, calls: 5) {
            #expect(records == fills.map { .returned(Int($0)) })
        }
    }

    /// The first call shows how deep the stack is used; from then on that part is filled, too.
    @Test func theFillingGoesAsDeepAsCallsDo() {
        for records in read(candidate_read_deep_stack, fills: [0xA5, 0x5A], calls: 4).dropFirst() {
            #expect(records == [.returned(0xA5), .returned(0x5A)])
        }
    }

    @Test func registersHoldTheFilling() {
        let pattern = Int(bitPattern: 0xA5A5_A5A5_A5A5_A5A5)
        #expect(read(candidate_read_register, fills: [0xA5], calls: 1) == [[.returned(pattern)]])
    }
}
