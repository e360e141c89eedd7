/// What a worker answers to a run: refusals, or the raw records of one child after another.
package enum RunReply: Hashable, Sendable {
    case refused([Refusal])
    case ran([Segment])

    /// The tests that one child was given, and how far it came.
    package struct Segment: Hashable, Sendable {
        /// Tests of the request that the child was to run.
        package var tests: Range<Int>
        /// The child said that it ran all of them.
        package var isFinished: Bool
        /// Otherwise the test at which it died, and how.
        package var currentTest: Int
        package var death: String
        /// Records as `csandbox.h` defines them. Hostile code could write to them.
        package var records: [UInt8]
        package init(
            tests: Range<Int>, isFinished: Bool, currentTest: Int = 0, death: String = "",
            records: [UInt8] = []
        ) {
            self.tests = tests
            self.isFinished = isFinished
            self.currentTest = currentTest
            self.death = death
            self.records = records
        }
    }
}

extension RunReply {
    /// The body up to the first segment. `sites` is an encoded `UndefinedSiteTable`, which may be
    /// empty where no record refers to it.
    package static func opening(
        _ timings: RunTimings, sites: [UInt8] = [], segments: Int
    ) -> [UInt8] {
        var writer = WireWriter(reserving: 256 + sites.count)
        timings.write(to: &writer)
        writer.write(false)
        writer.write(blob: sites)
        writer.write(count: segments)
        return writer.bytes
    }

    package static func refusal(_ timings: RunTimings, _ refusals: [Refusal]) -> [UInt8] {
        var writer = WireWriter()
        timings.write(to: &writer)
        writer.write(true)
        writer.write(refusals: refusals)
        return writer.bytes
    }

    package func encoded(_ timings: RunTimings = RunTimings()) -> [UInt8] {
        switch self {
        case .refused(let refusals): return Self.refusal(timings, refusals)
        case .ran(let segments):
            var bytes = Self.opening(timings, segments: segments.count)
            for segment in segments {
                bytes += segment.opening(recordLength: segment.records.count)
                bytes += segment.records
            }
            return bytes
        }
    }

    /// Decodes a reply to `request` all the way to outcomes.
    package static func decodeReport(
        _ bytes: [UInt8], of request: RunRequest
    ) throws(WireFailure) -> (report: RunReport, timings: RunTimings) {
        try WireReader.decode(bytes) { reader throws(WireFailure) in
            let timings = try RunTimings(from: &reader)
            if try reader.readFlag() { return (.refused(try reader.readRefusals()), timings) }
            let sites = UndefinedSiteTable(
                untrusted: try reader.readSlice(try reader.readCount()))
            var decoder = RecordDecoder(request, sites)
            for _ in 0..<(try reader.readCount(of: Segment.openingLength)) {
                let segment = try Segment(openingFrom: &reader, testCount: request.tests.count)
                let length = Int(try reader.read(UInt32.self))
                decoder.decode(segment, records: try reader.readSlice(length))
            }
            return (.ran(decoder.reports), timings)
        }
    }
}

extension RunReply.Segment {
    static let openingLength = 21

    /// The segment without its records, and the length of these.
    package func opening(recordLength: Int) -> [UInt8] {
        var writer = WireWriter()
        writer.write(UInt32(clamping: tests.lowerBound))
        writer.write(UInt32(clamping: tests.upperBound))
        writer.write(isFinished)
        writer.write(UInt32(clamping: currentTest))
        writer.write(text: death)
        writer.write(UInt32(clamping: recordLength))
        return writer.bytes
    }

    fileprivate init(openingFrom reader: inout WireReader, testCount: Int) throws(WireFailure) {
        let first = Int(try reader.read(UInt32.self))
        let end = Int(try reader.read(UInt32.self))
        let isFinished = try reader.readFlag()
        let current = Int(try reader.read(UInt32.self))
        let death = try reader.readSlice(try reader.readCount())
        guard first <= end, end <= testCount else {
            throw WireFailure("a child ran tests that are not in the request")
        }
        guard isFinished || (first..<end).contains(current) else {
            throw WireFailure("a child died at a test that it did not have")
        }
        self.init(
            tests: first..<end, isFinished: isFinished, currentTest: current,
            death: String(untrusted: death))
    }
}

/// Where the time of a run went, in microseconds, as the worker and its first child measured it.
package struct RunTimings: Hashable, Sendable {
    package enum Phase: Int, CaseIterable, Sendable {
        case decode, fork, walls, parse, verify, policy, prepareCode, optimise, emit, link,
            trampolines
        case prepareRun, run, exit
    }
    package private(set) var microseconds = [UInt32](repeating: 0, count: Phase.allCases.count)

    package init() {}

    package subscript(phase: Phase) -> UInt32 {
        get { microseconds[phase.rawValue] }
        set { microseconds[phase.rawValue] = newValue }
    }

    fileprivate func write(to writer: inout WireWriter) {
        for value in microseconds { writer.write(value) }
    }

    fileprivate init(from reader: inout WireReader) throws(WireFailure) {
        for index in microseconds.indices { microseconds[index] = try reader.read() }
    }
}
