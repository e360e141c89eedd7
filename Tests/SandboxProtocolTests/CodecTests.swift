import SandboxProtocol
import Testing

@Suite struct CodecTests {
    @Test func requestsComeBackAsTheyWere() throws {
        for reversed in [false, true] {
            let request = Samples.request(reversed: reversed, countsSteps: !reversed)
            #expect(try RunRequest(decoding: request.encoded()) == request)
        }
        #expect(try EmitRequest(decoding: Samples.emission.encoded()) == Samples.emission)
    }

    @Test func repliesComeBackAsTheyWere() throws {
        #expect(try WallReport(decoding: Samples.walls.encoded()) == Samples.walls)
        for report in [EmitReport.refused(Samples.refusals), .emitted([[], [1, 2, 3]])] {
            #expect(try EmitReport(decoding: report.encoded()) == report)
        }
        let hello = Hello(processIdentifier: 42)
        #expect(try Hello(decoding: hello.encoded()) == hello)
        let refused = RunReply.refused(Samples.refusals).encoded()
        let decoded = try RunReply.decodeReport(refused, of: Samples.request())
        #expect(decoded.report == .refused(Samples.refusals))
    }

    @Test func timingsTravelWithTheReport() throws {
        var timings = RunTimings()
        timings[.parse] = 7
        timings[.exit] = 9
        let bytes = RunReply.refused(Samples.refusals).encoded(timings)
        #expect(try RunReply.decodeReport(bytes, of: Samples.request()).timings == timings)
    }

    @Test func everyStageOfRefusalHasItsOwnCode() throws {
        let stages: [Refusal.Stage] = [
            .parse, .verify, .policy, .signature, .link, .compile, .limits, .crash,
        ]
        let refusals = stages.map { Refusal(stage: $0, message: "no") }
        let bytes = EmitReport.refused(refusals).encoded()
        #expect(try EmitReport(decoding: bytes) == .refused(refusals))
    }

    @Test func textOfAChildCannotPaintTheTerminal() throws {
        let report = EmitReport.refused([
            Refusal(stage: .parse, message: "\u{1B}[31mred\u{202E}\r\nline")
        ])
        let expected = EmitReport.refused([Refusal(stage: .parse, message: "?[31mred???line")])
        #expect(try EmitReport(decoding: report.encoded()) == expected)
    }

    @Test func headersAreChecked() throws {
        let header = Frame.header(.run, bodyLength: 12)
        #expect(header.count == Frame.headerLength)
        #expect(try Frame.decodeHeader(header) == Frame.Header(kind: .run, bodyLength: 12))
        for index in 0..<8 {
            var broken = header
            broken[index] ^= 0x40
            #expect(throws: WireFailure.self) { try Frame.decodeHeader(broken) }
        }
        let long = Frame.header(.run, bodyLength: Frame.bodyLimit + 1)
        #expect(throws: WireFailure.self) { try Frame.decodeHeader(long) }
        #expect(throws: WireFailure.self) { try Frame.decodeHeader(Array(header.dropLast())) }
    }

    @Test func aTestOfNoFunctionIsRefused() throws {
        var request = Samples.request()
        request.functions.removeLast()
        #expect(throws: WireFailure.self) { try RunRequest(decoding: request.encoded()) }
    }

    @Test func aTypeWithoutEndIsRefused() throws {
        var shape = ValueShape.bool
        for _ in 0..<2_000 { shape = .slice(shape) }
        var request = Samples.request()
        request.functions[1].result = shape
        #expect(throws: WireFailure.self) { try RunRequest(decoding: request.encoded()) }
        #expect(request.functions[1].defect != nil)
    }

    @Test func suffixesKeepTheirArguments() throws {
        var request = Samples.request(tests: 10)
        request.tests = request.tests.suffix(from: 4)
        #expect(request.tests.count == 6)
        #expect(request.tests.offsets.first == 0)
        #expect(request.tests.payload.count == 6 * 16)
        #expect(try RunRequest(decoding: request.encoded()) == request)
    }
}

/// Any bytes at all either decode or throw.
@Suite struct CodecFuzzTests {
    private func decodeAll(_ bytes: [UInt8], _ request: RunRequest) {
        _ = try? RunRequest(decoding: bytes)
        _ = try? EmitRequest(decoding: bytes)
        _ = try? EmitReport(decoding: bytes)
        _ = try? WallReport(decoding: bytes)
        _ = try? Hello(decoding: bytes)
        _ = try? Frame.decodeHeader(bytes)
        _ = try? RunReply.decodeReport(bytes, of: request)
    }

    private var messages: [[UInt8]] {
        let records: [UInt8] = [0, 2, 0, 0, 0, 9, 9, 1, 4, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 6]
        let segments = RunReply.ran([
            .init(tests: 0..<2, isFinished: false, currentTest: 1, death: "x", records: records),
            .init(tests: 2..<3, isFinished: true, records: records),
        ])
        return [
            Samples.request().encoded(), Samples.emission.encoded(), Samples.walls.encoded(),
            EmitReport.refused(Samples.refusals).encoded(), segments.encoded(),
            Hello(processIdentifier: 1).encoded(), Frame.header(.emit, bodyLength: 3),
        ]
    }

    @Test func messagesCutShort() {
        let request = Samples.request()
        for message in messages {
            for length in 0..<message.count { decodeAll(Array(message[..<length]), request) }
        }
    }

    @Test func messagesWithChangedBytes() {
        var generator = SeededGenerator(seed: 1)
        let request = Samples.request()
        for message in messages {
            for _ in 0..<1_500 {
                var changed = message
                for _ in 0..<Int.random(in: 1...4, using: &generator) {
                    let place = Int.random(in: 0..<changed.count, using: &generator)
                    let extremes: [UInt8] = [
                        0, 1, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &generator),
                    ]
                    changed[place] = extremes.randomElement(using: &generator) ?? 0
                }
                decodeAll(changed, request)
            }
        }
    }

    @Test func noise() {
        var generator = SeededGenerator(seed: 2)
        let request = Samples.request()
        for _ in 0..<3_000 {
            let length = Int.random(in: 0..<200, using: &generator)
            decodeAll((0..<length).map { _ in .random(in: 0...255, using: &generator) }, request)
        }
    }
}
