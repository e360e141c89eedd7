internal import CSandbox
internal import SandboxProtocol

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Answers one fuzz request: a judge, and one candidate's child after another, over one ring.
///
/// The judge reads its own request from the pipe, so that this process, of which candidates'
/// children are copies, never has it.
struct FuzzService {
    /// Candidate's children of one request.
    private static let childLimit: UInt32 = 8
    private static let glanceMilliseconds = 25
    /// A month is as good as for ever.
    private static let longestMilliseconds = 31 * 24 * 3_600_000
    /// Memory for the table of places of one candidate.
    private static let placesBytes = 8 << 20

    let channel: Channel
    let compiler: Compiler
    let candidate: FuzzCandidate

    func serve() {
        let limits = candidate.limits
        var ring = semcom_ring()
        let reported = limits.suspiciousInputs + limits.corpusInputs
        guard semcom_ring_create(&ring),
            let memory = ChildMemory(reportBytes: 65_536 + reported * (limits.inputBytes + 64))
        else { Self.giveUp() }
        defer { semcom_ring_destroy(&ring) }
        semcom_ring_announce(&ring, 1)
        let judge = startJudge(memory, &ring)
        // Without it the rest of the request is still in the pipe.
        guard judge.awaitTaking(of: &ring) else { Self.giveUp() }
        if let defect = candidate.function.defect {
            judge.dismiss()
            return reply(.refused([Refusal(stage: .signature, message: defect)]))
        }
        guard let last = superviseCandidates(judge, &ring) else { return judge.dismiss() }
        defer { last.dismiss() }
        let ending = judge.ending(milliseconds: 0)
        defer { memory.destroy() }
        guard ending == .exited(0), let report = memory.judgeReport else {
            let refusals =
                ending == .exited(ChildEnding.refusedCode) ? memory.readRefusals() : nil
            return reply(
                .judgeRefused(refusals ?? [ending.refusal(in: memory, limits: limits.runLimits)]))
        }
        let (count, places) = last.memory.places
        let hits = UnsafeBufferPointer(start: semcom_ring_hits(&ring), count: count)
        reply(.ran(judge: report, places: places, hits: Array(hits)))
    }

    /// What cannot be answered ends the worker; the host starts another one.
    private static func giveUp() -> Never { exit(EX_TEMPFAIL) }

    private func reply(_ reply: EncodedFuzzReply) { channel.send(.fuzzReply, reply.encoded()) }

    /// Watches until the judge has ended; gives the candidate's child that was there last, or nil
    /// after a refusal was sent.
    private func superviseCandidates(_ judge: Child, _ ring: inout semcom_ring) -> Child? {
        let limits = candidate.limits
        let limit = min(limits.deadlineMilliseconds, Self.longestMilliseconds)
        let deadline = Clock.microseconds + UInt64(limit) * 1_000
        var generation: UInt32 = 1
        var isClosed = false
        guard var child = startCandidate(generation, judge, &ring) else {
            reply(.refused([.noMemory]))
            return nil
        }
        while !judge.hasEnded {
            if isClosed {
                usleep(1_000)
            } else {
                child.awaitEnd(or: judge, milliseconds: Self.glanceMilliseconds)
            }
            if Clock.microseconds > deadline { judge.stop() }
            if semcom_ring_unwanted(&ring) == generation { child.stop() }
            guard !isClosed, child.hasEnded else { continue }
            let hasBegun = child.memory.header.magic == UInt32(SEMCOM_REPORT_MAGIC)
            if !hasBegun, generation == 1 {
                refuse(child)
                return nil
            }
            let next =
                hasBegun && generation < Self.childLimit && !judge.hasEnded
                ? startCandidate(generation + 1, judge, &ring) : nil
            if let next {
                child.bury()
                child = next
                generation += 1
                semcom_ring_announce(&ring, generation)
            } else {
                semcom_ring_close(&ring)
                isClosed = true
            }
        }
        return child
    }

    /// A candidate that ended before it could be called is refused.
    private func refuse(_ child: Child) {
        let ending = child.ending(milliseconds: 0)
        let refusals =
            ending == .exited(ChildEnding.refusedCode) ? child.memory.readRefusals() : nil
        reply(
            .refused(
                refusals
                    ?? [ending.refusal(in: child.memory, limits: candidate.limits.runLimits)]))
        child.memory.destroy()
    }

    // MARK: Children

    private func startJudge(_ memory: ChildMemory, _ ring: inout semcom_ring) -> Child {
        memory.enter(.fork)
        let ring = ring
        let run = JudgeRun(limits: candidate.limits, function: candidate.function, ring: ring)
        var body: [UInt8] = []
        return Child(
            memory: memory, limits: candidate.limits.runLimits,
            prepare: {
                // The two of them work at the same time.
                semcom_use_all_processors()
                var ring = ring
                let (kind, bytes, _) = channel.receive()
                if kind == .judgement { body = bytes }
                semcom_ring_tell_taken(&ring)
                semcom_ring_enter_judge(&ring)
            }
        ) { () throws(CompileRefused) in
            try run.run(body, compiler: compiler, memory: memory)
        }
    }

    private func startCandidate(
        _ generation: UInt32, _ judge: Child, _ ring: inout semcom_ring
    ) -> Child? {
        guard let memory = ChildMemory(reportBytes: Self.placesBytes) else { return nil }
        memory.enter(.fork)
        let known = generation == 1 ? 0 : semcom_ring_sequence(&ring)
        let run = CandidateRun(
            candidate: candidate, generation: generation, knownSequence: known, memory: memory)
        let ring = ring
        return Child(
            memory: memory, limits: candidate.limits.runLimits,
            prepare: {
                semcom_use_all_processors()
                var ring = ring
                judge.memory.destroy()
                semcom_ring_enter_candidate(&ring)
            }
        ) { () throws(CompileRefused) in
            throw try run.run(compiler: compiler, ring: ring)
        }
    }
}

// MARK: - What the children say

extension ChildMemory {
    private static let placesOffset = 64

    /// The judge's report, as long as it says that it is.
    fileprivate var judgeReport: [UInt8]? {
        let length = report.load(as: UInt64.self)
        guard length > 0, length <= UInt64(reportCapacity - 8) else { return nil }
        return [UInt8](UnsafeRawBufferPointer(start: report + 8, count: Int(length)))
    }

    /// Leaves the table of places for the zygote.
    func store(_ places: [PlaceCoverage]) {
        let start = report + Self.placesOffset
        let bytes = PlaceCoverage.encode(
            places, atMost: reportCapacity - Self.placesOffset - 16)
        start.storeBytes(of: UInt64(places.count), as: UInt64.self)
        start.storeBytes(of: UInt64(bytes.count), toByteOffset: 8, as: UInt64.self)
        bytes.withUnsafeBytes {
            guard let from = $0.baseAddress else { return }
            (start + 16).copyMemory(from: from, byteCount: $0.count)
        }
    }

    /// How many places there are, and their table.
    fileprivate var places: (count: Int, table: [UInt8]) {
        let start = report + Self.placesOffset
        let count = min(start.load(as: UInt64.self), UInt64(PlaceCoverage.limit))
        let room = UInt64(reportCapacity - Self.placesOffset - 16)
        let length = min(start.load(fromByteOffset: 8, as: UInt64.self), room)
        return (
            Int(count), [UInt8](UnsafeRawBufferPointer(start: start + 16, count: Int(length)))
        )
    }
}
