package import SandboxProtocol

extension WorkerPool {
    /// Runs a function on many inputs that are made, and judged, in the worker.
    ///
    /// Throws a `SandboxError` when the worker, or the judge module, is at fault.
    package func fuzz(_ request: FuzzRequest) async throws -> FuzzReply {
        let body = request.candidate.encoded()
        let judgement = request.judgement.encoded()
        for part in [body, judgement] where part.count > Frame.bodyLimit {
            return .refused([.tooLong(part.count)])
        }
        let (limit, overflow) = request.candidate.limits.deadlineMilliseconds
            .addingReportingOverflow(Self.slackMilliseconds)
        let milliseconds = overflow ? Int.max : limit
        let job = Job(
            .fuzz, body,
            following: Frame.header(.judgement, bodyLength: judgement.count) + judgement,
            limitMilliseconds: milliseconds)
        switch try await core.submit(job) {
        case .reply(.fuzzReply, let bytes):
            return try Self.decode { try FuzzReply(decoding: bytes) }
        case .reply(let kind, let bytes): throw Self.unexpected(kind, bytes)
        case .late: return .refused([.late(milliseconds)])
        case .fatal(let ending): return .refused([.fatal(ending)])
        }
    }
}
