internal import CSandbox
internal import SandboxProtocol

/// Memory that the zygote shares with one child: some pages for the phases and refusals, then the
/// table of places that are watched, room for a request, then the report of the run engine, or the
/// files of an emission.
///
/// The child may have run hostile code: whatever the zygote reads here is checked.
struct ChildMemory {
    private static let frontLength = 1 << 18
    private static let refusalOffset = 4_096
    private static let refusalLimit = frontLength - refusalOffset
    private static let phaseOffset = 0
    private static let refusalLengthOffset = 4
    private static let phaseStartOffset = 8
    private static let timingsOffset = 16
    private static let refusedCallOffset = refusalOffset - 8
    private static let endingOffset = refusalOffset - 16
    private static let requestWordOffset = refusalOffset - 24
    private static let requestLengthOffset = refusalOffset - 32
    private static let millisecondsOffset = refusalOffset - 40
    private static let siteOffset = frontLength
    private static let siteLimit = 1 << 20
    private static let requestOffset = siteOffset + siteLimit
    /// Bytes of a request that can be handed to a child that was there before it.
    static let requestLimit = 1 << 20
    private static let reportOffset = requestOffset + requestLimit
    /// Bytes of a report, at most.
    private static let reportLimit = 1 << 30

    private let base: UnsafeMutableRawPointer
    private let length: Int

    init?(reportBytes: Int) {
        let wanted = min(max(reportBytes, 65_536), Self.reportLimit)
        length = Self.reportOffset + (wanted + 4_095) / 4_096 * 4_096
        guard let memory = semcom_shared_create(length) else { return nil }
        base = memory
    }

    func destroy() { semcom_shared_destroy(base, length) }

    var report: UnsafeMutableRawPointer { base + Self.reportOffset }
    var reportCapacity: Int { length - Self.reportOffset }

    /// A word that changes when the child begins to end.
    var endingWord: UnsafeMutablePointer<UInt32> {
        (base + Self.endingOffset).assumingMemoryBound(to: UInt32.self)
    }

    /// A word that changes when there is a request.
    private var requestWord: UnsafeMutablePointer<UInt32> {
        (base + Self.requestWordOffset).assumingMemoryBound(to: UInt32.self)
    }

    // MARK: The child's side

    /// Where the child leaves the number of a system call that the compile filter refused.
    var refusedCallPlace: UnsafeMutablePointer<UInt32> {
        (base + Self.refusedCallOffset).assumingMemoryBound(to: UInt32.self)
    }

    /// Notes that a phase begins, and how long the one before it took.
    func enter(_ phase: RunTimings.Phase) {
        let now = Clock.microseconds
        let start = base.load(fromByteOffset: Self.phaseStartOffset, as: UInt64.self)
        let last = Int(base.load(fromByteOffset: Self.phaseOffset, as: UInt32.self))
        if start != 0 {
            let place = Self.timingsOffset + last * 4
            let known = base.load(fromByteOffset: place, as: UInt32.self)
            base.storeBytes(
                of: known &+ UInt32(clamping: now - start), toByteOffset: place, as: UInt32.self)
        }
        base.storeBytes(of: now, toByteOffset: Self.phaseStartOffset, as: UInt64.self)
        base.storeBytes(
            of: UInt32(phase.rawValue), toByteOffset: Self.phaseOffset, as: UInt32.self)
    }

    /// Sleeps until there is a request; gives it, and the time that it may take.
    func awaitRequest(compileMilliseconds: Int) -> (body: [UInt8], milliseconds: Int) {
        semcom_await_request(requestWord, UInt32(clamping: compileMilliseconds))
        base.storeBytes(of: 0, toByteOffset: Self.phaseStartOffset, as: UInt64.self)
        for phase in RunTimings.Phase.allCases {
            base.storeBytes(
                of: 0, toByteOffset: Self.timingsOffset + phase.rawValue * 4, as: UInt32.self)
        }
        enter(.decode)
        let length = base.load(fromByteOffset: Self.requestLengthOffset, as: Int.self)
        let bytes = UnsafeRawBufferPointer(start: base + Self.requestOffset, count: length)
        return (
            [UInt8](bytes), base.load(fromByteOffset: Self.millisecondsOffset, as: Int.self)
        )
    }

    /// Leaves the refusals for the zygote.
    func store(_ refusals: [Refusal]) {
        var writer = WireWriter()
        writer.write(refusals: refusals)
        let bytes = writer.bytes.prefix(Self.refusalLimit)
        bytes.withUnsafeBytes {
            (base + Self.refusalOffset).copyMemory(from: $0.baseAddress!, byteCount: $0.count)
        }
        base.storeBytes(
            of: UInt32(bytes.count), toByteOffset: Self.refusalLengthOffset, as: UInt32.self)
    }

    /// Leaves the table of places that are watched for the zygote.
    func store(_ sites: UndefinedSiteTable) {
        let bytes = sites.encoded(atMost: Self.siteLimit - 8)
        let start = base + Self.siteOffset
        start.storeBytes(of: UInt64(bytes.count), as: UInt64.self)
        bytes.withUnsafeBytes {
            guard let from = $0.baseAddress else { return }
            (start + 8).copyMemory(from: from, byteCount: $0.count)
        }
    }

    // MARK: The zygote's side

    /// Hands a request of at most `requestLimit` bytes to the child that waits for one.
    func hand(_ body: [UInt8], milliseconds: Int) {
        body.withUnsafeBytes { bytes in
            guard let from = bytes.baseAddress else { return }
            (base + Self.requestOffset).copyMemory(from: from, byteCount: bytes.count)
        }
        base.storeBytes(of: body.count, toByteOffset: Self.requestLengthOffset, as: Int.self)
        base.storeBytes(of: milliseconds, toByteOffset: Self.millisecondsOffset, as: Int.self)
        semcom_hand_request(requestWord)
    }

    var phase: RunTimings.Phase? {
        RunTimings.Phase(
            rawValue: Int(base.load(fromByteOffset: Self.phaseOffset, as: UInt32.self)))
    }

    var refusedCall: Int {
        Int(base.load(fromByteOffset: Self.refusedCallOffset, as: UInt32.self))
    }

    /// When the phase that `phase` names began.
    var phaseStart: UInt64 { base.load(fromByteOffset: Self.phaseStartOffset, as: UInt64.self) }

    func addTimings(to timings: inout RunTimings) {
        for phase in RunTimings.Phase.allCases {
            let place = Self.timingsOffset + phase.rawValue * 4
            timings[phase] &+= base.load(fromByteOffset: place, as: UInt32.self)
        }
    }

    func readRefusals() -> [Refusal]? {
        let count = Int(base.load(fromByteOffset: Self.refusalLengthOffset, as: UInt32.self))
        guard count > 0, count <= Self.refusalLimit else { return nil }
        let bytes = [UInt8](
            UnsafeRawBufferPointer(start: base + Self.refusalOffset, count: count))
        let refusals = try? WireReader.decode(bytes) { reader throws(WireFailure) in
            try reader.readRefusals()
        }
        return refusals.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The table of places that are watched, as the child left it.
    var sites: [UInt8] {
        let start = base + Self.siteOffset
        let count = min(start.load(as: UInt64.self), UInt64(Self.siteLimit - 8))
        return [UInt8](UnsafeRawBufferPointer(start: start + 8, count: Int(count)))
    }

    var header: semcom_report_header { report.load(as: semcom_report_header.self) }

    /// The records, as many bytes as the header claims and the memory has.
    var records: UnsafeRawBufferPointer {
        let start = MemoryLayout<semcom_report_header>.size
        let used = Int(min(header.used, UInt64(reportCapacity - start)))
        return UnsafeRawBufferPointer(start: report + start, count: used)
    }
}
