import Evidence
import Sandbox
import SandboxProtocol
import Synchronization

/// Lets code run only once every wall of the sandbox has been tried out and stands; who waits for
/// something else meanwhile, like a model's answer, need not wait for that.
final class WallGate: CandidateExecutor {
    private let pool: WorkerPool
    private let allowsMissingWalls: Bool
    private let check = Mutex<Task<WallReport, any Error>?>(nil)

    init(pool: WorkerPool, allowsMissingWalls: Bool) {
        self.pool = pool
        self.allowsMissingWalls = allowsMissingWalls
    }

    /// What this machine has; tried out once.
    func walls() async throws -> WallReport {
        let pool = pool
        let task = check.withLock { known in
            let task = known ?? Task { try await pool.walls() }
            known = task
            return task
        }
        return try await task.value
    }

    /// True when code may run: every wall stands, or the person said that it need not.
    func isOpen() async throws -> Bool {
        let report = try await walls()
        return allowsMissingWalls || report.walls.allSatisfy(\.holds)
    }

    func run(_ request: RunRequest) async throws -> RunReport {
        guard try await isOpen() else { throw WallsMissing() }
        return try await pool.run(request)
    }

    func fuzz(_ request: FuzzRequest) async throws -> FuzzReply? {
        guard try await isOpen() else { throw WallsMissing() }
        return try await pool.fuzz(request)
    }
}

/// Code was not run, because this machine lacks a wall.
struct WallsMissing: Error {}
