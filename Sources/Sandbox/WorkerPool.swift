package import SandboxProtocol

/// Worker processes that compile and run candidates, started when they are needed.
///
/// Requests wait in line; each worker serves one at a time. A worker that dies or does not answer
/// in time costs its request, never the pool.
package final class WorkerPool: Sendable {
    /// Milliseconds that a worker may take beyond the limits of its request.
    static let slackMilliseconds = 5_000
    private static let wallsLimitMilliseconds = 30_000

    let core: PoolCore

    package init(workerPath: String, workers: Int) {
        core = PoolCore(workerPath: workerPath, workers: workers)
    }

    deinit { core.beginShutDown() }

    /// Starts every worker now, so that the first requests find them warm.
    package func prewarm() { core.prewarm() }

    /// The process identifiers of the workers that run at this moment.
    package var workerIdentifiers: [Int32] { core.workerIdentifiers }

    package func run(_ request: RunRequest) async throws -> RunReport {
        try await runMeasured(request).report
    }

    /// Also says where the worker's time went.
    package func runMeasured(
        _ request: RunRequest
    ) async throws -> (report: RunReport, timings: RunTimings) {
        let body = request.encoded()
        guard body.count <= Frame.bodyLimit else {
            return (.refused([.tooLong(body.count)]), RunTimings())
        }
        let limit = Self.milliseconds(request.limits)
        let job = Job(.run, body, limitMilliseconds: limit)
        switch try await core.submit(job) {
        case .reply(.runReply, let bytes):
            return try Self.decode { try RunReply.decodeReport(bytes, of: request) }
        case .reply(let kind, let bytes): throw Self.unexpected(kind, bytes)
        case .late: return (.refused([.late(limit)]), RunTimings())
        case .fatal(let ending): return (.refused([.fatal(ending)]), RunTimings())
        }
    }

    package func emit(_ request: EmitRequest) async throws -> EmitReport {
        let body = request.encoded()
        guard body.count <= Frame.bodyLimit else { return .refused([.tooLong(body.count)]) }
        let limit = Self.milliseconds(request.limits)
        switch try await core.submit(Job(.emit, body, limitMilliseconds: limit)) {
        case .reply(.emitReply, let bytes):
            return try Self.decode { try EmitReport(decoding: bytes) }
        case .reply(let kind, let bytes): throw Self.unexpected(kind, bytes)
        case .late: return .refused([.late(limit)])
        case .fatal(let ending): return .refused([.fatal(ending)])
        }
    }

    /// Tries out the walls of this machine.
    package func walls() async throws -> WallReport {
        let job = Job(.walls, [], limitMilliseconds: Self.wallsLimitMilliseconds)
        switch try await core.submit(job) {
        case .reply(.wallsReply, let bytes):
            return try Self.decode { try WallReport(decoding: bytes) }
        case .reply(let kind, let bytes): throw Self.unexpected(kind, bytes)
        case .late: throw SandboxError("the worker did not finish trying out the walls")
        case .fatal(let ending):
            throw SandboxError("the worker died while it tried out the walls: \(ending)")
        }
    }

    /// Kills and reaps every worker; what waits fails with a `SandboxError`.
    package func shutDown() async {
        core.beginShutDown()
        await core.waitUntilShutDown()
    }

    private static func milliseconds(_ limits: RunLimits) -> Int {
        let (sum, overflow) = limits.compileMilliseconds.addingReportingOverflow(
            limits.totalMilliseconds)
        let (total, wraps) = sum.addingReportingOverflow(slackMilliseconds)
        return overflow || wraps ? Int.max : total
    }

    static func decode<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let failure as WireFailure {
            throw SandboxError("a worker's reply cannot be read: \(failure)")
        }
    }

    static func unexpected(_ kind: Frame.Kind, _ bytes: [UInt8]) -> SandboxError {
        guard kind == .badRequest else {
            return SandboxError("a worker answered with a message of kind \(kind)")
        }
        let text = bytes.withUnsafeBytes { String(untrusted: $0) }
        return SandboxError("a worker did not understand its request: \(text)")
    }
}

extension Refusal {
    static func tooLong(_ bytes: Int) -> Refusal {
        Refusal(
            stage: .limits,
            message: "a request of \(bytes) bytes is longer than the limit of \(Frame.bodyLimit)")
    }

    static func late(_ milliseconds: Int) -> Refusal {
        Refusal(
            stage: .limits,
            message: "the worker gave no answer within \(milliseconds) ms, and was killed")
    }

    static func fatal(_ ending: String) -> Refusal {
        Refusal(
            stage: .crash, message: "the worker died twice over this module, at last: \(ending)")
    }
}
