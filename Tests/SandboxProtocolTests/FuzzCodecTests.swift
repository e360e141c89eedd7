import SandboxProtocol
import Testing

@Suite struct FuzzCodecTests {
    static let request = FuzzRequest(
        moduleText: Array("define void @f()".utf8), dependencyTexts: [[1, 2], []],
        function: CallShape(
            symbol: "f",
            parameters: [CallShape.Parameter(shape: .slice(.integer(bits: 8)), isInout: true)],
            result: .optional(.double)),
        judgeText: [3, 4, 5],
        recipe: InputRecipe(
            parameters: [
                .slice(
                    element: .integer(
                        bits: 8, isSigned: false, low: 0, high: 255, constants: [7]),
                    fewest: 1, most: 9, order: .ascending, isText: false, words: [[1], [2, 3]])
            ], relations: [.index(0, into: 1, low: -1, offset: 2)]),
        corpus: [[1], [], [2, 3]], seed: 99)

    /// As the judge in the worker writes it.
    static func judgement(kind: UInt8 = 0, stop: UInt8 = 1) -> [UInt8] {
        var writer = WireWriter()
        for figure in 1...7 { writer.write(UInt64(figure)) }
        writer.write(stop)
        writer.write(count: 1)
        writer.write(kind)
        writer.write(UInt32(2))
        writer.write(UInt8(0))
        writer.write(UInt64(41))
        writer.write(blob: [8, 9])
        writer.write(count: 2)
        writer.write(blob: [1])
        writer.write(blob: [])
        return writer.bytes
    }

    static let places = [
        PlaceCoverage(function: "f", label: "entry", block: 0, isEdge: false, hits: 5),
        PlaceCoverage(function: "f", label: "a → b", block: 1, isEdge: true, hits: 0),
    ]

    static func reply(kind: UInt8 = 0, stop: UInt8 = 1) -> [UInt8] {
        EncodedFuzzReply.ran(
            judge: judgement(kind: kind, stop: stop),
            places: PlaceCoverage.encode(places, atMost: 1_000), hits: [5, 0]
        ).encoded()
    }

    @Test func candidatesComeBack() throws {
        let candidate = Self.request.candidate
        #expect(try FuzzCandidate(decoding: candidate.encoded()) == candidate)
    }

    @Test func judgementsComeBack() throws {
        let judgement = Self.request.judgement
        let decoded = try EncodedJudgement(decoding: judgement.encoded())
        #expect(decoded.moduleText == judgement.moduleText)
        #expect(decoded.recipe == judgement.recipe.program)
        #expect(decoded.seed == 99)
        #expect(decoded.corpus == [1, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 2, 3])
    }

    @Test func nothingOfTheJudgementIsInTheCandidate() {
        let secret: [UInt8] = Array("secret".utf8)
        var request = Self.request
        request.judgement.moduleText = secret
        let bytes = request.candidate.encoded()
        let isThere = bytes.indices.contains { bytes[$0...].starts(with: secret) }
        #expect(!isThere)
    }

    @Test func repliesComeBack() throws {
        guard case .ran(let found) = try FuzzReply(decoding: Self.reply()) else {
            Issue.record("a run is not a run")
            return
        }
        #expect(
            [
                found.made, found.rejected, found.judged, found.givenUp, found.suspiciousCount,
                found.microseconds, found.deaths,
            ] == Array(1...7))
        #expect(found.stop == .time)
        #expect(
            found.suspicious == [
                SuspiciousInput(kind: .clause(2), number: 41, arguments: [8, 9])
            ])
        #expect(found.corpus == [[1], []])
        #expect(found.coverage == Self.places)
        #expect(found.edges == 2)
        #expect(found.coveredEdges == 1)
        let refusals = [Refusal(stage: .parse, message: "no", line: 3)]
        #expect(
            try FuzzReply(decoding: EncodedFuzzReply.refused(refusals).encoded())
                == .refused(refusals))
        #expect(
            try FuzzReply(decoding: EncodedFuzzReply.judgeRefused(refusals).encoded())
                == .judgeRefused(refusals))
    }

    @Test func unknownKindsAreNotRead() {
        #expect(throws: WireFailure.self) { try FuzzReply(decoding: Self.reply(kind: 7)) }
        #expect(throws: WireFailure.self) { try FuzzReply(decoding: Self.reply(stop: 6)) }
        #expect(throws: WireFailure.self) { try FuzzReply(decoding: [3]) }
    }

    @Test func limitsOutOfRangeAreNotRead() {
        for change: (inout FuzzLimits) -> Void in [
            { $0.inputBytes = 15 }, { $0.inputBytes = 1 << 21 }, { $0.milliseconds = -1 },
            { $0.suspiciousInputs = 257 }, { $0.corpusInputs = 5_000 },
        ] {
            var candidate = Self.request.candidate
            change(&candidate.limits)
            #expect(throws: WireFailure.self) { try FuzzCandidate(decoding: candidate.encoded()) }
        }
    }

    /// A table that a candidate wrote over is read as far as it goes.
    @Test func aBrokenTableOfPlacesIsCut() throws {
        let table = PlaceCoverage.encode(Self.places, atMost: 1_000)
        for length in 0..<table.count {
            let reply = EncodedFuzzReply.ran(
                judge: Self.judgement(), places: Array(table[..<length]), hits: [1, .max])
            guard case .ran(let found) = try FuzzReply(decoding: reply.encoded()) else { continue }
            #expect(found.coverage.count < 2)
        }
    }

    @Test func anyBytesDecodeOrThrow() {
        var generator = SeededGenerator(seed: 3)
        let messages = [
            Self.request.candidate.encoded(), Self.request.judgement.encoded(), Self.reply(),
        ]
        func decodeAll(_ bytes: [UInt8]) {
            _ = try? FuzzCandidate(decoding: bytes)
            _ = try? EncodedJudgement(decoding: bytes)
            _ = try? FuzzReply(decoding: bytes)
        }
        for message in messages {
            for length in 0..<message.count { decodeAll(Array(message[..<length])) }
            for _ in 0..<2_000 {
                var changed = message
                for _ in 0..<Int.random(in: 1...4, using: &generator) {
                    let place = Int.random(in: 0..<changed.count, using: &generator)
                    changed[place] = .random(in: 0...255, using: &generator)
                }
                decodeAll(changed)
            }
        }
    }
}
