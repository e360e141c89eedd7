import CSandbox
import Foundation

/// What the candidates of these tests know about the memory that they must not harm: everything.
enum RingMemory {
    nonisolated(unsafe) static var view = UnsafeRawPointer(bitPattern: 8)
    nonisolated(unsafe) static var results = UnsafeMutableRawPointer(bitPattern: 8)

    // Where things lie in the results.
    static let done = 0, completed = 4, current = 8, ready = 12, records = 16
    static let recordBytes = 12, recordCount = 2 * 4_096
}

/// Figures of a judge's report.
struct JudgeReport: Equatable {
    var made, rejected, judged, givenUp, suspicious, microseconds, deaths: Int
    var stop: Int
    var kinds: [Int]
    var inputs: [[UInt8]]

    init(_ bytes: UnsafeRawPointer) {
        func figure(_ index: Int) -> Int {
            Int(bytes.loadUnaligned(fromByteOffset: 8 + index * 8, as: UInt64.self))
        }
        made = figure(0)
        rejected = figure(1)
        judged = figure(2)
        givenUp = figure(3)
        suspicious = figure(4)
        microseconds = figure(5)
        deaths = figure(6)
        stop = Int(bytes.load(fromByteOffset: 64, as: UInt8.self))
        let count = bytes.loadUnaligned(fromByteOffset: 65, as: UInt32.self)
        kinds = []
        inputs = []
        var place = 69
        for _ in 0..<count {
            kinds.append(Int(bytes.load(fromByteOffset: place, as: UInt8.self)))
            let length = Int(bytes.loadUnaligned(fromByteOffset: place + 14, as: UInt32.self))
            let start = bytes + place + 18
            inputs.append([UInt8](UnsafeRawBufferPointer(start: start, count: length)))
            place += 18 + length
        }
    }
}

/// A judge in this process, and children that it gives inputs to, as the zygote would start them.
final class RingRun: @unchecked Sendable {
    var trampoline: semcom_trampoline
    var accepts: semcom_accepts = { _ in 0 }
    var judge: semcom_judge = { arguments, results in
        let a = Int64(bitPattern: arguments[0]), b = Int64(bitPattern: arguments[1])
        return Int64(bitPattern: results[0]) == max(a, b) ? 0 : 1
    }
    var program: [UInt8] = [2, 0, 4, 0, 4, 1, 4]
    var recipe = RingRun.twoNumbers(relations: [4, 0, 1])
    var corpus: [UInt8] = []
    var inputs = 2_000
    var milliseconds = 4_000
    var callMilliseconds = 10
    var seed: UInt64 = 1
    /// Called with a child's identifier right after it was started.
    var whenStarted: @Sendable (pid_t) -> Void = { _ in }

    private var ring = semcom_ring()
    private let lock = NSLock()
    private var isOver = false

    init(_ trampoline: @escaping semcom_trampoline) { self.trampoline = trampoline }

    static func number(low: Int64 = .min, high: Int64 = .max) -> [UInt8] {
        [1, 64, 1] + wire(low) + wire(high) + wire(UInt32(0))
    }

    /// A recipe for two numbers, with relations of a kind and two parameters each.
    static func twoNumbers(relations: [UInt32]...) -> [UInt8] {
        let encoded = relations.flatMap { relation -> [UInt8] in
            [UInt8(relation[0])] + wire(relation[1]) + wire(relation[2]) + wire(Int64(0))
                + wire(Int64(0)) + [0]
        }
        return number() + number() + wire(UInt32(relations.count)) + encoded
    }

    /// Nil with the reason when the judge refuses.
    func run() -> (report: JudgeReport?, reason: String) {
        guard semcom_ring_create(&ring) else { return (nil, "no ring") }
        defer { semcom_ring_destroy(&ring) }
        RingMemory.view = ring.view
        RingMemory.results = ring.results
        semcom_ring_announce(&ring, 1)
        let ended = DispatchSemaphore(value: 0)
        Thread { [self] in
            supervise()
            ended.signal()
        }.start()
        defer {
            lock.withLock { isOver = true }
            ended.wait()
        }
        return judgeAll()
    }

    private func judgeAll() -> (report: JudgeReport?, reason: String) {
        let capacity = 1 << 20
        let report = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        defer { report.deallocate() }
        let (program, recipe, corpus) = (program + [0], recipe + [0], corpus + [0])
        return program.withUnsafeBufferPointer { program in
            recipe.withUnsafeBufferPointer { recipe in
                corpus.withUnsafeBufferPointer { corpus in
                    withUnsafePointer(to: ring) { ring in
                        var run = semcom_judge_run(
                            program: program.baseAddress!, program_length: program.count - 1,
                            recipe: recipe.baseAddress!, recipe_length: recipe.count - 1,
                            corpus: corpus.baseAddress!, corpus_length: corpus.count - 1,
                            accepts: accepts, judge: judge, ring: ring, seed: seed,
                            input_limit: UInt64(inputs), input_bytes: 4_096,
                            output_bytes: 1 << 16, milliseconds: UInt64(milliseconds),
                            call_milliseconds: UInt32(callMilliseconds), timeout_limit: 3,
                            suspicious_limit: 16, suspicious_before_stop: 1 << 40,
                            corpus_limit: 16, report: report, report_capacity: capacity)
                        var reason: UnsafePointer<CChar>?
                        guard semcom_judge_serve(&run, &reason) else {
                            return (nil, reason.map { String(cString: $0) } ?? "")
                        }
                        return (JudgeReport(report), "")
                    }
                }
            }
        }
    }

    private func supervise() {
        var generation: UInt32 = 1
        var child = start(generation)
        while !lock.withLock({ isOver }) {
            usleep(500)
            if semcom_ring_unwanted(&ring) == generation { kill(child, SIGKILL) }
            guard child > 0, semcom_has_ended(child) else { continue }
            var killed = false
            _ = semcom_wait(child, 1_000, &killed)
            child = -1
            guard generation < 4 else {
                semcom_ring_close(&ring)
                continue
            }
            generation += 1
            child = start(generation)
            semcom_ring_announce(&ring, generation)
        }
        guard child > 0 else { return }
        kill(child, SIGKILL)
        var killed = false
        _ = semcom_wait(child, 1_000, &killed)
    }

    private func start(_ generation: UInt32) -> pid_t {
        let length = 1 << 16
        let known = generation == 1 ? 0 : semcom_ring_sequence(&ring)
        guard let report = semcom_shared_create(length) else { return -1 }
        defer { semcom_shared_destroy(report, length) }
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: program.count)
        defer { bytes.deallocate() }
        bytes.initialize(from: program, count: program.count)
        var run = semcom_fuzz_run(
            function: semcom_function(
                program: bytes, program_length: program.count, trampoline: trampoline),
            ring: withUnsafePointer(to: &ring) { $0 }, known_sequence: known,
            generation: generation, counters: nil, counter_count: 0, closeness: nil,
            closeness_bytes: 0,
            call_milliseconds: UInt32(callMilliseconds), timeout_limit: 3,
            total_milliseconds: 20_000, stack_bytes: 1 << 18, output_bytes: 1 << 14,
            input_bytes: 4_096, fill: 0xA5, report: report.assumingMemoryBound(to: UInt8.self),
            report_capacity: length)
        var limits = semcom_child_limits(
            memory_bytes: 1 << 30, cpu_seconds: 20, compile_milliseconds: 10_000,
            refused_call: nil, ending: nil)
        let child = semcom_fork()
        if child == 0 {
            semcom_child_begin(&limits, -1)
            semcom_ring_enter_candidate(&ring)
            semcom_filter_compile()
            var reason: UnsafePointer<CChar>?
            guard let prepared = semcom_fuzz_prepare(&run, &reason) else { semcom_exit(99) }
            semcom_fuzz_serve(prepared)
        }
        whenStarted(child)
        return child
    }
}
