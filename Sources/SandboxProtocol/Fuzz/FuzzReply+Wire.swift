/// The pieces of a reply as the worker sends them.
package enum EncodedFuzzReply {
    case refused([Refusal])
    case judgeRefused([Refusal])
    /// What the judge wrote, the table of places that the candidate's child wrote, and the hits.
    case ran(judge: [UInt8], places: [UInt8], hits: [UInt64])

    package func encoded() -> [UInt8] {
        var writer = WireWriter()
        switch self {
        case .refused(let refusals):
            writer.write(UInt8(0))
            writer.write(refusals: refusals)
        case .judgeRefused(let refusals):
            writer.write(UInt8(1))
            writer.write(refusals: refusals)
        case .ran(let judge, let places, let hits):
            writer.write(UInt8(2))
            writer.write(blob: judge)
            writer.write(blob: places)
            writer.write(array: hits)
        }
        return writer.bytes
    }
}

extension FuzzReply {
    /// Reads what a worker sent; none of it is trusted to be well formed.
    package init(decoding bytes: [UInt8]) throws(WireFailure) {
        self = try WireReader.decode(bytes) { reader throws(WireFailure) in
            switch try reader.read(UInt8.self) {
            case 0: return .refused(try reader.readRefusals())
            case 1: return .judgeRefused(try reader.readRefusals())
            case 2:
                var findings = try FuzzFindings(decoding: try reader.readBlob())
                let places = try reader.readBlob()
                findings.coverage = PlaceCoverage.table(
                    decoding: places, hits: try reader.readArray(of: UInt64.self))
                return .ran(findings)
            case let other: throw WireFailure("there is no reply of kind \(other)")
            }
        }
    }
}

extension FuzzFindings {
    init(decoding bytes: [UInt8]) throws(WireFailure) {
        self = try WireReader.decode(bytes) { reader throws(WireFailure) in
            var findings = FuzzFindings()
            findings.made = Int(clamping: try reader.read(UInt64.self))
            findings.rejected = Int(clamping: try reader.read(UInt64.self))
            findings.judged = Int(clamping: try reader.read(UInt64.self))
            findings.givenUp = Int(clamping: try reader.read(UInt64.self))
            findings.suspiciousCount = Int(clamping: try reader.read(UInt64.self))
            findings.microseconds = Int(clamping: try reader.read(UInt64.self))
            findings.deaths = Int(clamping: try reader.read(UInt64.self))
            guard let stop = Stop(rawValue: try reader.read()) else {
                throw WireFailure("a judge stopped for no known reason")
            }
            findings.stop = stop
            for _ in 0..<(try reader.readCount(of: 18, atMost: 256)) {
                findings.suspicious.append(try SuspiciousInput(from: &reader))
            }
            for _ in 0..<(try reader.readCount(of: 4, atMost: 4_096)) {
                findings.corpus.append(try reader.readBlob())
            }
            return findings
        }
    }
}

extension SuspiciousInput {
    fileprivate init(from reader: inout WireReader) throws(WireFailure) {
        let kind = try reader.read(UInt8.self)
        let clause = Int(try reader.read(UInt32.self))
        _ = try reader.read(UInt8.self)
        let number = Int(clamping: try reader.read(UInt64.self))
        let arguments = try reader.readBlob()
        self.init(
            kind: try Kind(code: kind, clause: clause), number: number, arguments: arguments)
    }
}

extension SuspiciousInput.Kind {
    fileprivate init(code: UInt8, clause: Int) throws(WireFailure) {
        switch code {
        case 0: self = .clause(clause)
        case 1: self = .crash
        case 2: self = .undefinedBehaviour
        case 3: self = .timeout
        case 4: self = .brokenResult
        case 5: self = .capacity
        case 6: self = .noRoom
        default: throw WireFailure("there is no suspicion of kind \(code)")
        }
    }
}

extension PlaceCoverage {
    /// Places of one module that are counted, at most.
    package static let limit = 1 << 16

    /// The table that goes with counters in the same order, cut where it would be too long.
    package static func encode(_ places: [PlaceCoverage], atMost bytes: Int) -> [UInt8] {
        var writer = WireWriter()
        for place in places {
            var entry = WireWriter()
            entry.write(text: place.function)
            entry.write(text: place.label)
            entry.write(UInt32(clamping: place.block))
            entry.write(place.isEdge)
            guard writer.bytes.count + entry.bytes.count <= bytes else { break }
            writer.write(raw: entry.bytes)
        }
        return writer.bytes
    }

    /// Reads as far as it makes sense: the table comes from a process that ran the candidate.
    static func table(decoding bytes: [UInt8], hits: [UInt64]) -> [PlaceCoverage] {
        bytes.withUnsafeBytes { memory in
            var reader = WireReader(memory)
            var places: [PlaceCoverage] = []
            while places.count < min(hits.count, limit),
                let place = try? PlaceCoverage(
                    from: &reader, hits: Int(clamping: hits[places.count]))
            {
                places.append(place)
            }
            return places
        }
    }

    private init(from reader: inout WireReader, hits: Int) throws(WireFailure) {
        let function = String(untrusted: try reader.readSlice(try reader.readCount()), limit: 200)
        let label = String(untrusted: try reader.readSlice(try reader.readCount()), limit: 200)
        self.init(
            function: function, label: label, block: Int(try reader.read(UInt32.self)),
            isEdge: try reader.readFlag(), hits: hits)
    }
}
