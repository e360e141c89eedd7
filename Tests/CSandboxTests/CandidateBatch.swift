import CSandbox
import CSandboxTestSupport

/// A shape, spelled as in a call program.
indirect enum Shape: Hashable, Sendable {
    case bool, i8, i16, i32, i64, float, double
    case slice(Shape)
    case tuple([Shape])
    case optional(Shape)

    var program: [UInt8] {
        switch self {
        case .bool: [0]
        case .i8: [1]
        case .i16: [2]
        case .i32: [3]
        case .i64: [4]
        case .float: [5]
        case .double: [6]
        case .slice(let element): [7] + element.program
        case .tuple(let elements): [8, UInt8(elements.count)] + elements.flatMap(\.program)
        case .optional(let wrapped): [9] + wrapped.program
        }
    }

    var holdsSlice: Bool {
        switch self {
        case .slice: true
        case .tuple(let elements): elements.contains(where: \.holdsSlice)
        case .optional(let wrapped): wrapped.holdsSlice
        default: false
        }
    }
}

func wire<T: FixedWidthInteger>(_ value: T) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { [UInt8]($0) }
}

func wire(_ bytes: [UInt8]) -> [UInt8] { wire(bytes.count) + bytes }

func wire(_ nested: [[UInt8]]) -> [UInt8] { wire(nested.count) + nested.flatMap { wire($0) } }

/// How one call ended, as the report says it.
enum Record: Hashable {
    case returned([UInt8])
    case noRoom, notApplicable, notRun
    case memoryFault(region: Int, index: Int, access: Int, distance: Int)
    case stackOverflow, arithmetic, illegal
    case timeout(Int)
    case systemCall(Int)
    case brokenResult(String)
    case wroteOutside(String)
    case unreadable

    static func returned(_ value: Int) -> Record { .returned(wire(value)) }
}

/// Tests for one candidate, run in a child of their own.
struct CandidateBatch {
    var program: [UInt8]
    var trampoline: semcom_trampoline
    var tests: [[UInt8]]
    var modes = [semcom_mode(placement: 0, capacity: 0, fill: 0xA5)]
    var isReversed = false
    var countsSteps = false
    var stepLimit: UInt64 = 0
    var callMilliseconds: UInt32 = 2000
    var timeoutLimit: UInt32 = 2
    var totalMilliseconds: UInt32 = 10_000
    var stackBytes: UInt64 = 1 << 20
    var outputBytes: UInt64 = 1 << 20
    var reportCapacity = 4 << 20
    var waitMilliseconds: Int64 = 20_000
    var offsets: [UInt32]?
    /// For each test which function, where 0 is the batch's own and 1 the first of `others`.
    var functions: [UInt16]?
    var others: [(program: [UInt8], trampoline: semcom_trampoline)] = []

    init(
        _ parameters: [(Shape, isInout: Bool)], _ result: Shape?,
        _ trampoline: @escaping semcom_trampoline, tests: [[UInt8]]
    ) {
        program = [UInt8(parameters.count)]
        for (shape, isInout) in parameters { program += [isInout ? 1 : 0] + shape.program }
        program += result.map { [1] + $0.program } ?? [0]
        self.trampoline = trampoline
        self.tests = tests
    }

    init(_ trampoline: @escaping semcom_trampoline, numbers: [Int]) {
        self.init([(.i64, false)], .i64, trampoline, tests: numbers.map { wire($0) })
    }

    struct Result {
        var records: [Record] = []
        var steps: [UInt64] = []
        var exitCode: Int32 = -1
        var wasKilled = false
        var isFinished = false
        var currentTest = 0
        var currentMode = 0
        var used = 0
        var refusal: String?
    }

    /// Calls `body` with the batch in C's form; memory lives as long as the call.
    func withBatch<R>(_ body: (UnsafePointer<semcom_batch>) -> R) -> R {
        let payload = tests.flatMap { $0 }
        var next = 0
        let places =
            offsets
            ?? tests.map { test in
                defer { next += test.count }
                return UInt32(next)
            }
        let indices = functions ?? [UInt16](repeating: 0, count: places.count)
        // A shared mapping that a failed run cannot leak into the next test.
        let report = semcom_shared_create(max(reportCapacity, 4096))!
        defer { semcom_shared_destroy(report, max(reportCapacity, 4096)) }
        let programs = [(program: program, trampoline: trampoline)] + others
        let bytes = programs.flatMap(\.program)
        return bytes.withPointer { bytes in
            var start = bytes.baseAddress!
            let functions = programs.map { program, trampoline in
                defer { start += program.count }
                return semcom_function(
                    program: start, program_length: program.count, trampoline: trampoline)
            }
            return functions.withPointer { functions in
                payload.withPointer { payload in
                    places.withPointer { places in
                        indices.withPointer { indices in
                            modes.withPointer { modes in
                                var batch = batch(
                                    functions, indices, places, payload, modes,
                                    report.assumingMemoryBound(to: UInt8.self))
                                return body(&batch)
                            }
                        }
                    }
                }
            }
        }
    }

    private func batch(
        _ functions: UnsafeBufferPointer<semcom_function>, _ indices: UnsafeBufferPointer<UInt16>,
        _ places: UnsafeBufferPointer<UInt32>, _ payload: UnsafeBufferPointer<UInt8>,
        _ modes: UnsafeBufferPointer<semcom_mode>, _ report: UnsafeMutablePointer<UInt8>
    ) -> semcom_batch {
        semcom_batch(
            functions: functions.baseAddress!, function_count: functions.count,
            test_functions: indices.baseAddress!, test_offsets: places.baseAddress!,
            test_count: places.count, payload: payload.baseAddress!, payload_length: payload.count,
            modes: modes.baseAddress!, mode_count: modes.count, reversed: isReversed,
            step_counter: countsSteps ? stepCounter : nil, step_limit: stepLimit,
            call_milliseconds: callMilliseconds, timeout_limit: timeoutLimit,
            total_milliseconds: totalMilliseconds, stack_bytes: stackBytes,
            output_bytes: outputBytes, report: report, report_capacity: reportCapacity)
    }

    private var stepCounter: UnsafePointer<UInt64> { UnsafePointer(candidate_step_counter()) }

    func run() -> Result {
        withBatch { batch in
            let run = candidate_run_batch(batch, waitMilliseconds)
            var result = Result()
            result.wasKilled = run.was_killed
            if run.status & 0x7F == 0 { result.exitCode = run.status >> 8 & 0xFF }
            if run.was_refused {
                result.refusal = withUnsafeBytes(of: run.reason) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                return result
            }
            let report = UnsafeRawBufferPointer(
                start: batch.pointee.report, count: batch.pointee.report_capacity)
            let header = report.load(as: semcom_report_header.self)
            guard header.magic == UInt32(SEMCOM_REPORT_MAGIC) else { return result }
            result.isFinished = header.finished == 1
            result.currentTest = Int(header.current_test)
            result.currentMode = Int(header.current_mode)
            let start = MemoryLayout<semcom_report_header>.size
            result.used = Int(truncatingIfNeeded: header.used)
            let end = min(start &+ result.used, report.count)
            guard end >= start else { return result }
            var reader = RecordReader(bytes: UnsafeRawBufferPointer(rebasing: report[start..<end]))
            while !reader.bytes.isEmpty {
                let record = reader.next()
                result.records.append(record)
                if record == .unreadable { break }
                if countsSteps { result.steps.append(UInt64(truncatingIfNeeded: reader.number(8))) }
            }
            return result
        }
    }

    /// The reason why the batch is refused, or nil.
    func refusal() -> String? {
        withBatch { batch in
            let run = candidate_prepare_batch(batch)
            guard run.status == 0 || run.status == 1 << 8 else { return "status \(run.status)" }
            return run.was_refused
                ? withUnsafeBytes(of: run.reason) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                } : nil
        }
    }
}

extension Array {
    /// As `withUnsafeBufferPointer`, with an address even when the array is empty.
    fileprivate func withPointer<R>(_ body: (UnsafeBufferPointer<Element>) -> R) -> R {
        let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: Swift.max(count, 1))
        defer { memory.deallocate() }
        _ = memory.initialize(from: self)
        return body(UnsafeBufferPointer(start: memory.baseAddress, count: count))
    }
}

struct RecordReader {
    var bytes: UnsafeRawBufferPointer

    mutating func take(_ count: Int) -> [UInt8] {
        let taken = [UInt8](bytes.prefix(count))
        bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(count))
        return taken
    }

    mutating func number(_ size: Int) -> Int {
        take(size).reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    mutating func next() -> Record {
        switch number(1) {
        case 0: return .returned(take(number(4)))
        case 1: return .noRoom
        case 2: return .notApplicable
        case 3: return .notRun
        case 4:
            let (region, index, access) = (number(1), number(1), number(1))
            return .memoryFault(
                region: region, index: index, access: access, distance: number(8))
        case 5: return .stackOverflow
        case 6: return .arithmetic
        case 7: return .illegal
        case 8: return .timeout(number(4))
        case 9: return .systemCall(number(4))
        case 10: return .brokenResult(String(decoding: take(number(1)), as: UTF8.self))
        case 11: return .wroteOutside(String(decoding: take(number(1)), as: UTF8.self))
        default: return .unreadable
        }
    }
}
