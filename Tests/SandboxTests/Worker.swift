import Foundation
import Sandbox
import SandboxProtocol
import Testing

/// The worker that was built with these tests.
enum Worker {
    static let path: String = {
        // The test bundle lies in the build directory, beside the worker or a few folders below.
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        if let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            folder = URL(fileURLWithPath: own)
        }
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("semcom-worker").path
            if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
        }
        return packageFolder.appendingPathComponent(".build/debug/semcom-worker").path
    }()

    private static let packageFolder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// One pool for all tests that do not break it.
    static let shared = WorkerPool(workerPath: path, workers: 2)
}

/// A candidate and its tests, in few words.
struct Candidate {
    var text: String
    var function: CallShape
    var tests: [[UInt8]]

    static let everyMode = [
        RunMode(placement: .atEnd, capacity: .generous, fillVariation: 0),
        RunMode(placement: .atStart, capacity: .generous, fillVariation: 0xFF),
    ]

    func request(
        _ optimisation: OptimisationLevel = .none, reversed: Bool = false,
        countsSteps: Bool = false, modes: [RunMode] = [everyMode[0]],
        _ change: (inout RunLimits) -> Void = { _ in }
    ) -> RunRequest {
        var batch = TestBatch()
        for test in tests { batch.append(function: 0) { $0 += test } }
        var limits = RunLimits()
        limits.callMilliseconds = 100
        limits.totalMilliseconds = 5_000
        change(&limits)
        return RunRequest(
            moduleText: Array(text.utf8), functions: [function], optimisation: optimisation,
            modes: modes, reversed: reversed, countsSteps: countsSteps, tests: batch,
            limits: limits)
    }

    /// Runs in the shared pool.
    func outcomes(
        _ optimisation: OptimisationLevel = .none, _ change: (inout RunLimits) -> Void = { _ in }
    ) async throws -> [Outcome] {
        try await Worker.shared.run(request(optimisation, change)).firstOutcomes()
    }
}

extension RunReport {
    /// The outcome of each test in the first mode.
    func firstOutcomes() throws -> [Outcome] {
        switch self {
        case .ran(let reports): return reports.compactMap(\.outcomes.first)
        case .refused(let refusals): throw UnexpectedRefusal(refusals: refusals)
        }
    }

    var refusals: [Refusal] {
        if case .refused(let refusals) = self { refusals } else { [] }
    }
}

struct UnexpectedRefusal: Error { var refusals: [Refusal] }

extension CallShape {
    init(_ symbol: String, _ parameters: [ValueShape], _ result: ValueShape?) {
        self.init(
            symbol: symbol, parameters: parameters.map { Parameter(shape: $0, isInout: false) },
            result: result)
    }

    /// `func f(value: Int64) -> Int64`
    static let scalar = CallShape("f", [.integer(bits: 64)], .integer(bits: 64))
    /// `func f(bytes: [UInt8]) -> [UInt8]`
    static let bytes = CallShape("f", [.byteSlice], .byteSlice)
}

extension ValueShape {
    static let byteSlice = ValueShape.slice(.integer(bits: 8))
}

/// Wire form.
func wire(_ value: Int64) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }
func wire(_ bytes: [UInt8]) -> [UInt8] { wire(Int64(bytes.count)) + bytes }
func wire(_ text: String) -> [UInt8] { wire(Array(text.utf8)) }
