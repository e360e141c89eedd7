/// Turns the records of children into outcomes.
///
/// The records lay in memory that hostile code could write to. Whatever they hold, each test gets
/// one outcome for each mode, and a test whose records are missing or broken is a failure, never a
/// pass.
struct RecordDecoder {
    private let modeCount: Int
    private let isReversed: Bool
    private let countsSteps: Bool
    private let sites: UndefinedSiteTable
    private(set) var reports: [TestReport]

    init(_ request: RunRequest, _ sites: UndefinedSiteTable = UndefinedSiteTable()) {
        self.sites = sites
        modeCount = request.modes.count
        isReversed = request.reversed
        countsSteps = request.countsSteps
        let notRun = TestReport(outcomes: Array(repeating: .notRun, count: modeCount))
        reports = Array(repeating: notRun, count: request.tests.count)
    }

    mutating func decode(_ segment: RunReply.Segment, records: UnsafeRawBufferPointer) {
        var reader = WireReader(records)
        var isBroken = false
        let count = segment.tests.count
        for step in 0..<count {
            let test =
                isReversed ? segment.tests.upperBound - 1 - step : segment.tests.lowerBound + step
            let diedHere = !segment.isFinished && test == segment.currentTest
            var report = TestReport(outcomes: [])
            if !isBroken {
                let limit = diedHere ? max(modeCount - 1, 0) : modeCount
                report = readReport(&reader, atMost: limit)
                isBroken = report.outcomes.count < modeCount && !diedHere
            }
            let reason =
                diedHere ? segment.death : "its report is missing or broken: the code wrote over it"
            close(&report.outcomes, reason)
            reports[test] = report
            if diedHere { return }
        }
    }

    /// Fills up with a death and what was not run after it.
    private func close(_ outcomes: inout [Outcome], _ reason: String) {
        guard outcomes.count < modeCount else { return }
        outcomes.append(.failed(.died(reason)))
        while outcomes.count < modeCount { outcomes.append(.notRun) }
    }

    /// Outcomes of one test, as many as can be read.
    private func readReport(
        _ reader: inout WireReader, atMost limit: Int
    ) -> TestReport {
        var outcomes: [Outcome] = []
        outcomes.reserveCapacity(modeCount)
        var steps: UInt64?
        do {
            while outcomes.count < limit {
                let outcome = try readOutcome(&reader, last: outcomes.last)
                if countsSteps {
                    let counted = try reader.read(UInt64.self)
                    if outcomes.isEmpty, case .returned = outcome { steps = counted }
                }
                outcomes.append(outcome)
            }
        } catch {}
        return TestReport(outcomes: outcomes, steps: steps)
    }

    private func readOutcome(
        _ reader: inout WireReader, last: Outcome?
    ) throws(WireFailure) -> Outcome {
        switch try reader.read(UInt8.self) {
        case 0:
            let bytes = try reader.readSlice(Int(try reader.read(UInt32.self)))
            // Most modes return the same bytes: keep one array of them.
            if case .returned(let known)? = last, known.elementsEqual(bytes) {
                return .returned(known)
            }
            return .returned([UInt8](bytes))
        case 1: return .noRoom
        case 2: return .notApplicable
        case 3: return .notRun
        case 4: return .failed(.memoryFault(try readFault(&reader)))
        case 5: return .failed(.stackOverflow)
        case 6: return .failed(.arithmetic)
        case 7: return .failed(.illegalInstruction)
        case 8: return .failed(.timeout(milliseconds: Int(try reader.read(UInt32.self))))
        case 9: return .failed(.systemCall(number: Int(try reader.read(UInt32.self))))
        case 10: return .failed(.brokenResult(try readSentence(&reader)))
        case 11: return .failed(.wroteOutside(try readSentence(&reader)))
        case 12:
            return .failed(
                .undefined(
                    sites.behaviour(
                        site: try reader.read(), use: try reader.read(), try reader.read(),
                        try reader.read())))
        case let other: throw WireFailure("there is no outcome \(other)")
        }
    }

    private func readSentence(_ reader: inout WireReader) throws(WireFailure) -> String {
        String(untrusted: try reader.readSlice(Int(try reader.read(UInt8.self))))
    }

    private func readFault(_ reader: inout WireReader) throws(WireFailure) -> MemoryFault {
        let kind = try reader.read(UInt8.self)
        let index = Int(try reader.read(UInt8.self))
        let access = try reader.read(UInt8.self)
        let distance = Int(try reader.read(Int64.self))
        let region: MemoryFault.Region =
            switch kind {
            case 0: .parameter(index)
            case 1: .output(index)
            case 2: .arena(index)
            case 3: .null
            case 4: .unknown
            default: throw WireFailure("there is no memory region \(kind)")
            }
        guard access <= 2 else { throw WireFailure("there is no kind of access \(access)") }
        return MemoryFault(
            region: region, distance: distance,
            isWrite: access == 2 ? nil : access == 1)
    }
}
