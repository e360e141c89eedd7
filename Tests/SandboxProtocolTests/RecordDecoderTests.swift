import SandboxProtocol
import Testing

/// From the raw records of children to outcomes.
@Suite struct RecordDecoderTests {
    private func returned(_ bytes: [UInt8]) -> [UInt8] {
        [0, UInt8(bytes.count), 0, 0, 0] + bytes
    }

    private func decode(
        _ segments: [RunReply.Segment], _ request: RunRequest
    ) throws -> [TestReport] {
        let bytes = RunReply.ran(segments).encoded()
        guard case .ran(let reports) = try RunReply.decodeReport(bytes, of: request).report else {
            throw WireFailure("not run")
        }
        return reports
    }

    @Test func everyOutcomeIsRead() throws {
        var request = Samples.request(tests: 1)
        let records: [[UInt8]] = [
            returned([7, 8]), [1], [2], [3],
            [4, 1, 2, 1] + [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [5], [6], [7],
            [8, 0xE8, 3, 0, 0], [9, 41, 0, 0, 0], [10, 2, 0x6F, 0x6B], [11, 3, 0x1B, 0x5B, 0x6D],
            [4, 3, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0],
        ]
        request.modes = Array(repeating: Samples.modes[0], count: records.count)
        let reports = try decode(
            [.init(tests: 0..<1, isFinished: true, records: Array(records.joined()))], request)
        #expect(
            reports == [
                TestReport(outcomes: [
                    .returned([7, 8]), .noRoom, .notApplicable, .notRun,
                    .failed(
                        .memoryFault(
                            MemoryFault(region: .output(2), distance: -1, isWrite: true))),
                    .failed(.stackOverflow), .failed(.arithmetic), .failed(.illegalInstruction),
                    .failed(.timeout(milliseconds: 1_000)), .failed(.systemCall(number: 41)),
                    .failed(.brokenResult("ok")), .failed(.wroteOutside("?[m")),
                    .failed(
                        .memoryFault(MemoryFault(region: .null, distance: 0, isWrite: nil))),
                ])
            ])
    }

    @Test func stepsOfTheFirstModeAreKept() throws {
        let request = Samples.request(tests: 2, countsSteps: true)
        let count: [UInt8] = [5, 0, 0, 0, 0, 0, 0, 0]
        let other: [UInt8] = [6, 0, 0, 0, 0, 0, 0, 0]
        let records = returned([1]) + count + returned([1]) + other + [6] + count + [3] + other
        let reports = try decode(
            [.init(tests: 0..<2, isFinished: true, records: records)], request)
        #expect(reports.map(\.steps) == [5, nil])
    }

    @Test func aDeathCostsOneTest() throws {
        let request = Samples.request(tests: 3)
        let reports = try decode(
            [
                .init(
                    tests: 0..<3, isFinished: false, currentTest: 1, death: "signal 9",
                    records: returned([1]) + returned([1]) + returned([2])),
                .init(
                    tests: 2..<3, isFinished: true, records: returned([3]) + returned([3])),
            ], request)
        #expect(
            reports.map(\.outcomes) == [
                [.returned([1]), .returned([1])],
                [.returned([2]), .failed(.died("signal 9"))],
                [.returned([3]), .returned([3])],
            ])
    }

    @Test func aDeathInReverseOrderCostsOneTest() throws {
        let request = Samples.request(tests: 3, reversed: true)
        let reports = try decode(
            [
                .init(
                    tests: 0..<3, isFinished: false, currentTest: 1, death: "signal 9",
                    records: returned([3]) + returned([3])),
                .init(tests: 0..<1, isFinished: true, records: returned([1]) + returned([1])),
            ], request)
        #expect(
            reports.map(\.outcomes) == [
                [.returned([1]), .returned([1])],
                [.failed(.died("signal 9")), .notRun],
                [.returned([3]), .returned([3])],
            ])
    }

    /// Code that claims to have died later than it wrote records, or that overwrote them, gains
    /// nothing.
    @Test func missingAndBrokenRecordsAreFailures() throws {
        let request = Samples.request(tests: 3)
        let lies: [RunReply.Segment] = [
            .init(tests: 0..<3, isFinished: true, records: returned([1])),
            .init(tests: 0..<3, isFinished: true, records: [0xEE]),
            .init(tests: 0..<3, isFinished: true, records: [0, 0xFF, 0xFF, 0xFF, 0xFF]),
            .init(tests: 0..<3, isFinished: false, currentTest: 2, death: "d", records: []),
        ]
        for lie in lies {
            for report in try decode([lie], request) {
                #expect(report.outcomes.count == 2)
                #expect(
                    report.outcomes.contains {
                        if case .failed(.died) = $0 { true } else { false }
                    })
            }
        }
    }

    @Test func testsOfNoChildWereNotRun() throws {
        let request = Samples.request(tests: 2)
        let reports = try decode([], request)
        #expect(reports.map(\.outcomes) == [[.notRun, .notRun], [.notRun, .notRun]])
    }

    /// A decoder that copies its reports for each test takes minutes here.
    @Test(.timeLimit(.minutes(1))) func manyTestsTakeLittleTime() throws {
        let request = Samples.request(tests: 20_000)
        let records = Array(repeating: returned([1, 2, 3, 4]), count: 40_000).flatMap { $0 }
        let time = try ContinuousClock().measure {
            let reports = try decode(
                [.init(tests: 0..<20_000, isFinished: true, records: records)], request)
            #expect(reports.count == 20_000)
        }
        #expect(time < .seconds(10))
    }

    @Test func segmentsOutsideTheRequestAreRefused() throws {
        let request = Samples.request(tests: 2)
        #expect(throws: WireFailure.self) {
            try decode([.init(tests: 1..<3, isFinished: true)], request)
        }
        #expect(throws: WireFailure.self) {
            try decode([.init(tests: 0..<2, isFinished: false, currentTest: 2)], request)
        }
    }
}
