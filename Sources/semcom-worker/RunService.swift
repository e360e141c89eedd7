internal import CSandbox
internal import SandboxProtocol

/// Answers one run request: a child for all tests, and another one for the rest whenever one dies.
struct RunService {
    /// Children that may die at a test before the rest is not run.
    private static let deathLimit = 8

    let channel: Channel
    let compiler: Compiler
    let request: RunRequest
    /// The request as it came.
    let body: [UInt8]
    let spare: SpareChild

    private struct Finished {
        var segment: RunReply.Segment
        var child: Child
        /// As many bytes as the child claimed when it was done.
        var records: UnsafeRawBufferPointer
    }

    func serve(since start: UInt64) {
        var timings = RunTimings()
        timings[.decode] = UInt32(clamping: Clock.microseconds - start)
        if let defect = request.functions.lazy.compactMap(\.defect).first {
            return refuse([Refusal(stage: .signature, message: defect)], timings)
        }
        var finished: [Finished] = []
        // A child takes its time to give back its memory: nobody has to wait for that.
        defer { for each in finished { each.child.bury() } }
        if !compiler.prepare(request.functions) { spare.dismiss() }
        let end = deadline(from: Clock.microseconds)
        var remaining = 0..<request.tests.count
        repeat {
            let left = millisecondsLeft(until: end)
            guard
                let child = started(remaining, left, isFirst: finished.isEmpty)
            else {
                if finished.isEmpty { refuse([.noMemory], timings) }
                break
            }
            let ending = ending(of: child, left, &timings, isFirst: finished.isEmpty)
            let memory = child.memory
            guard memory.header.magic == UInt32(SEMCOM_REPORT_MAGIC) else {
                defer { child.bury() }
                guard finished.isEmpty else { break }
                let refusals =
                    ending == .exited(ChildEnding.refusedCode) ? memory.readRefusals() : nil
                return refuse(
                    refusals ?? [ending.refusal(in: memory, limits: request.limits)], timings)
            }
            let segment = segment(of: remaining, memory.header, ending)
            finished.append(Finished(segment: segment, child: child, records: memory.records))
            if segment.isFinished { break }
            remaining =
                request.reversed
                ? remaining.lowerBound..<segment.currentTest
                : segment.currentTest + 1..<remaining.upperBound
        } while !remaining.isEmpty && finished.count <= Self.deathLimit
            && Clock.microseconds < end
        reply(finished, timings)
    }

    private func millisecondsLeft(until end: UInt64) -> Int {
        let now = Clock.microseconds
        return end > now ? Int(clamping: (end - now) / 1_000) : 0
    }

    private func deadline(from now: UInt64) -> UInt64 {
        let milliseconds = UInt64(request.limits.compileMilliseconds).addingReportingOverflow(
            UInt64(request.limits.totalMilliseconds))
        let span = milliseconds.partialValue.multipliedReportingOverflow(by: 1_000)
        let end = now.addingReportingOverflow(span.partialValue)
        return milliseconds.overflow || span.overflow || end.overflow ? .max : end.partialValue
    }

    /// A child at work on these tests: the one that waits for a request, or a new one.
    private func started(
        _ tests: Range<Int>, _ milliseconds: Int, isFirst: Bool
    ) -> Child? {
        if isFirst, let child = spare.take(limits: request.limits, bodyLength: body.count) {
            child.memory.hand(body, milliseconds: milliseconds)
            return child
        }
        guard let memory = ChildMemory(reportBytes: request.limits.reportBytes) else { return nil }
        memory.enter(.fork)
        let run = ChildRun(
            request: request, compiler: compiler, tests: tests, memory: memory)
        return Child(memory: memory, limits: request.limits) { () throws(CompileRefused) in
            throw try run.run(milliseconds: milliseconds)
        }
    }

    /// How a child ended. One that says that it is done is believed: what it then has to say is
    /// checked by the host, and it is buried later.
    private func ending(
        of child: Child, _ milliseconds: Int, _ timings: inout RunTimings, isFirst: Bool
    ) -> ChildEnding {
        child.awaitEnd(milliseconds: milliseconds)
        let memory = child.memory
        let isDone =
            memory.header.magic == UInt32(SEMCOM_REPORT_MAGIC) && memory.header.finished == 1
        let ending = isDone ? .exited(0) : child.ending(milliseconds: milliseconds)
        if isFirst {
            let began = memory.phaseStart
            memory.addTimings(to: &timings)
            let now = Clock.microseconds
            if memory.phase == .run, began <= now {
                timings[.run] = UInt32(clamping: now - began)
            }
        }
        return ending
    }

    private func segment(
        of tests: Range<Int>, _ header: semcom_report_header, _ ending: ChildEnding
    ) -> RunReply.Segment {
        let isFinished = tests.isEmpty || (ending == .exited(0) && header.finished == 1)
        let last = max(tests.upperBound - 1, tests.lowerBound)
        let current = min(tests.lowerBound + Int(header.current_test), last)
        return RunReply.Segment(
            tests: tests, isFinished: isFinished, currentTest: isFinished ? 0 : current,
            death: isFinished ? "" : ending.death)
    }

    private func refuse(_ refusals: [Refusal], _ timings: RunTimings) {
        channel.send(.runReply, RunReply.refusal(timings, refusals))
    }

    /// Sends the records straight out of the shared memory.
    private func reply(_ finished: [Finished], _ timings: RunTimings) {
        let hasFindings = finished.first { $0.child.memory.header.undefined > 0 }
        let start = RunReply.opening(
            timings, sites: hasFindings?.child.memory.sites ?? [], segments: finished.count)
        let openings = finished.map { $0.segment.opening(recordLength: $0.records.count) }
        var length = start.count
        for (opening, each) in zip(openings, finished) {
            length += opening.count + each.records.count
        }
        guard length <= Frame.bodyLimit else { return refuse([.reportTooLong], timings) }
        var head = Frame.header(.runReply, bodyLength: length) + start
        for (opening, each) in zip(openings, finished) {
            head += opening
            if each.records.count < 16_384 {
                head += each.records
            } else {
                channel.send(head)
                channel.send(each.records)
                head = []
            }
        }
        channel.send(head)
    }
}

extension Refusal {
    static let noMemory = Refusal(
        stage: .limits, message: "there is no memory for a report of this size")
    fileprivate static let reportTooLong = Refusal(
        stage: .limits, message: "the results are longer than \(Frame.bodyLimit) bytes")
}

/// What a child does behind its walls: compiles the module and runs its tests.
struct ChildRun {
    let request: RunRequest
    let compiler: Compiler
    let tests: Range<Int>
    let memory: ChildMemory

    /// Comes back only with the reason why nothing could be run.
    func run(milliseconds: Int) throws(CompileRefused) -> CompileRefused {
        let trampolines = compiler.runTrampolines(for: request.functions)
        let compiled = try compiler.compile(request, trampolines) { memory.enter($0) }
        memory.enter(.prepareRun)
        if request.checksUndefinedBehaviour { memory.store(compiled.sites) }
        return BatchRun(request: request, compiled: compiled, tests: tests, memory: memory)
            .run(totalMilliseconds: milliseconds)
    }
}

/// The last thing that a child does: hands its tests to the run engine.
struct BatchRun {
    let request: RunRequest
    let compiled: CompiledRun
    let tests: Range<Int>
    let memory: ChildMemory

    /// Comes back only with the reason why nothing could be run.
    func run(totalMilliseconds: Int) -> CompileRefused {
        let functions = UnsafeMutablePointer<semcom_function>.allocate(
            capacity: max(request.functions.count, 1))
        for (index, function) in request.functions.enumerated() {
            let program = function.callProgram
            let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: program.count)
            bytes.initialize(from: program, count: program.count)
            functions[index] = semcom_function(
                program: bytes, program_length: program.count,
                trampoline: unsafeBitCast(
                    compiled.trampolines[index], to: semcom_trampoline.self))
        }
        let modes = request.modes.map {
            semcom_mode(
                placement: $0.placement.rawValue, capacity: $0.capacity.rawValue,
                fill: request.fill ^ $0.fillVariation)
        }
        let batch = request.tests
        let limits = request.limits
        return batch.functionIndices.withUnsafeBufferPointer { indices in
            batch.offsets.withUnsafeBufferPointer { offsets in
                batch.payload.withUnsafeBufferPointer { payload in
                    modes.withUnsafeBufferPointer { modes in
                        // Empty arrays have no address: any other one will do for no elements.
                        let none = UnsafeRawPointer(functions)
                        let end =
                            tests.upperBound < offsets.count
                            ? Int(offsets[tests.upperBound]) : payload.count
                        var batch = semcom_batch(
                            functions: functions, function_count: request.functions.count,
                            test_functions: (indices.baseAddress
                                ?? none.assumingMemoryBound(to: UInt16.self)) + tests.lowerBound,
                            test_offsets: (offsets.baseAddress
                                ?? none.assumingMemoryBound(to: UInt32.self)) + tests.lowerBound,
                            test_count: tests.count,
                            payload: payload.baseAddress
                                ?? none.assumingMemoryBound(to: UInt8.self),
                            payload_length: end,
                            modes: modes.baseAddress
                                ?? none.assumingMemoryBound(to: semcom_mode.self),
                            mode_count: modes.count, reversed: request.reversed,
                            step_counter: compiled.stepCounter, step_limit: 0,
                            call_milliseconds: UInt32(clamping: limits.callMilliseconds),
                            timeout_limit: UInt32(clamping: limits.timeouts),
                            total_milliseconds: UInt32(
                                clamping: min(limits.totalMilliseconds, totalMilliseconds)),
                            stack_bytes: UInt64(limits.stackBytes),
                            output_bytes: UInt64(limits.outputBytes),
                            report: memory.report.assumingMemoryBound(to: UInt8.self),
                            report_capacity: memory.reportCapacity)
                        return withExtendedLifetime(compiled) { start(&batch) }
                    }
                }
            }
        }
    }

    private func start(_ batch: inout semcom_batch) -> CompileRefused {
        var reason: UnsafePointer<CChar>?
        guard let prepared = semcom_batch_prepare(&batch, &reason) else {
            return CompileRefused(
                .limits,
                reason.map { String(cString: $0) } ?? "there is no memory for the tests")
        }
        memory.enter(.run)
        semcom_batch_run(prepared)
    }
}
