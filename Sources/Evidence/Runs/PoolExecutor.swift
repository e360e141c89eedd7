package import Sandbox
package import SandboxProtocol

/// Runs requests on the workers of a pool.
package struct PoolExecutor: CandidateExecutor {
    let pool: WorkerPool

    package init(pool: WorkerPool) { self.pool = pool }

    package func run(_ request: RunRequest) async throws -> RunReport {
        try await pool.run(request)
    }

    package func fuzz(_ request: FuzzRequest) async throws -> FuzzReply? {
        try await pool.fuzz(request)
    }
}
