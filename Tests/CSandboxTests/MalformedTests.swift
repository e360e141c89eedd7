import CSandbox
import CSandboxTestSupport
import Testing

@Suite struct MalformedTests {
    func refusal(program: [UInt8], payload: [UInt8] = []) -> String? {
        var batch = CandidateBatch(candidate_double, numbers: [])
        batch.program = program
        batch.tests = [payload]
        return batch.refusal()
    }

    struct Case: Sendable {
        var bytes: [UInt8]
        var reason: String?
        init(_ bytes: [UInt8], _ reason: String?) {
            self.bytes = bytes
            self.reason = reason
        }
    }

    static let tooDeep: [UInt8] = [1, 0] + [UInt8](repeating: 7, count: 60) + [1, 0]
    static let farTooDeep: [UInt8] = [1, 0] + [UInt8](repeating: 9, count: 5000)
    static let manyResults: [UInt8] = [0, 1, 8, 17] + [UInt8](repeating: [7, 1], 17)
    static let manyParameters: [UInt8] = [65] + [UInt8](repeating: [0, 7, 1], 65) + [0]

    static let programs: [Case] = [
        Case([], "a call program ends too early"),
        Case([1], "a call program ends too early"),
        Case([1, 0], "a call program ends too early"),
        Case([1, 0, 4], "a call program ends too early"),
        Case([1, 0, 10, 0], "a call program has an unknown shape"),
        Case([1, 2, 4, 0], "a parameter in a call program is neither in nor inout"),
        Case([1, 1, 4, 0], "an inout parameter is not a slice"),
        Case([1, 0, 8, 0, 0], "a tuple in a call program has no elements"),
        Case([1, 0, 8, 3, 4, 4, 0], "a call program ends too early"),
        Case([0, 2, 4], "a call program neither has a result nor lacks one"),
        Case([0, 0, 4], "a call program goes on after its end"),
        Case(tooDeep, "a shape is nested too deeply"),
        Case(farTooDeep, "a shape is nested too deeply"),
        Case(manyResults, "a function has too many slices in its result"),
        Case(manyParameters, "a function has too many slices among its parameters"),
    ]

    @Test(arguments: programs)
    func callProgram(test: Case) {
        let payload = [UInt8](repeating: 0, count: 1000)
        #expect(refusal(program: test.bytes, payload: payload) == test.reason)
    }

    static let tooFew = "a slice in the arguments of a test has fewer elements than its count"

    static let payloads: [Case] = [
        Case([], "the arguments of a test end too early"),
        Case(wire(3) + [1, 2], tooFew),
        Case(wire(-1) + [1, 2], tooFew),
        Case(wire(Int.min), tooFew),
        Case(wire(1), tooFew),
        Case(wire(2) + [1, 0], nil),
        Case(wire(2) + [1, 2], "a Bool in the arguments of a test is neither 0 nor 1"),
    ]

    @Test(arguments: payloads)
    func payload(test: Case) {
        #expect(refusal(program: [1, 0, 7, 0, 0], payload: test.bytes) == test.reason)
    }

    @Test func indicesAndOffsets() {
        var batch = CandidateBatch(candidate_double, numbers: [1])
        batch.functions = [1]
        #expect(batch.refusal() == "a test calls a function that the request does not have")
        batch.functions = nil
        batch.offsets = [9]
        #expect(
            batch.refusal() == "the arguments of a test begin after the end of the payload")
        batch.offsets = [1]
        #expect(batch.refusal() == "the arguments of a test end too early")
        batch.offsets = [0]
        #expect(batch.refusal() == nil)
        batch.modes = []
        #expect(batch.refusal() != nil)
        batch.modes = [semcom_mode(placement: 3, capacity: 0, fill: 0)]
        #expect(batch.refusal() == "a mode has an unknown placement or capacity")
    }

    @Test func memoryThatCannotBeHad() {
        var batch = CandidateBatch(
            [(.i64, false)], .slice(.i64), candidate_claim_count, tests: [wire(1)])
        batch.outputBytes = 1 << 39
        #expect(batch.refusal() == "no memory for the buffers of the run")
        batch.outputBytes = .max
        #expect(batch.refusal() == "a limit on memory is out of range")
    }

    /// Whatever the bytes are, the request is refused or accepted; nothing crashes.
    @Test(arguments: 0..<20)
    func noise(seed: UInt64) {
        var random = Seeded(state: seed)
        for _ in 0..<10 {
            let program = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                UInt8.random(in: 0...10, using: &random)
            }
            let payload = (0..<40).map { _ in UInt8.random(in: 0...2, using: &random) }
            let refusal = refusal(program: [1] + program, payload: payload)
            #expect(refusal?.hasPrefix("status") != true, "\(program) \(payload)")
        }
    }
}

extension [UInt8] {
    fileprivate init(repeating bytes: [UInt8], _ count: Int) {
        self = [[UInt8]](repeating: bytes, count: count).flatMap { $0 }
    }
}
