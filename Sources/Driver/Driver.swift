import ABI
import Diagnostics
import Evidence
import Intent
import Pipeline
import Sandbox
import SandboxProtocol
import Store
import Synchronization
import Synthesis

/// The composition root: one method for each phase, which command line, tests and tools call.
package final class Driver: Sendable {
    let configuration: DriverConfiguration
    let pool: WorkerPool
    let judge: Judge
    /// Everything that happens, in order; ends with the driver.
    package let events: AsyncStream<Event>
    private let sink: AsyncStream<Event>.Continuation
    private let library = Mutex<LibraryIndex?>(nil)

    package init(_ configuration: DriverConfiguration) {
        self.configuration = configuration
        let pool = WorkerPool(
            workerPath: configuration.workerPath, workers: configuration.workers)
        self.pool = pool
        judge = Judge(executor: PoolExecutor(pool: pool), effort: configuration.effort)
        (events, sink) = AsyncStream.makeStream(of: Event.self)
    }

    func emit(_ event: Event) { sink.yield(event) }

    /// The engines of this configuration, in the order in which they are asked.
    func compiler(searches: Bool = true) -> MeaningCompiler {
        var engines: [any Engine] = []
        if let folder = configuration.runtimeFolder {
            let index = library.withLock { known in
                let index = known ?? LibraryIndex(folder: folder)
                known = index
                return index
            }
            engines.append(LibraryEngine(index: index, judge: judge))
        }
        var limits = SynthesisLimits()
        limits.searchMilliseconds = configuration.searchMilliseconds
        if searches, limits.searchMilliseconds > 0 {
            engines.append(SynthesisEngine(limits: limits, judge: judge))
        }
        if let allowed = configuration.engines {
            engines.removeAll { !allowed.contains($0.name) }
        }
        return MeaningCompiler(engines: engines, judge: judge)
    }

    /// Ends the event stream and every worker.
    package func finish() async {
        await pool.shutDown()
        sink.finish()
    }

    /// Reports diagnostics and says whether errors are among them.
    @discardableResult
    func report(_ diagnostics: [Diagnostic]) -> Bool {
        for diagnostic in diagnostics { emit(.diagnostic(diagnostic)) }
        return diagnostics.contains { $0.severity == .error }
    }

    /// True when code may run: every wall stands, or the person said that it need not.
    func wallsPermitRunning() async throws -> Bool {
        let report = try await pool.walls()
        let missing = report.walls.filter { !$0.holds }
        for wall in missing { emit(.missingWall(wall)) }
        guard !missing.isEmpty, !configuration.allowsMissingWalls else { return true }
        emit(
            .failure(
                "this machine lacks a wall of the sandbox, so no code is run; `semcom doctor` "
                    + "says more, `--allow-missing-walls` runs it all the same"))
        return false
    }

    /// Runs `work`, turning failures of the machine into an event and an exit status.
    func guarding(_ work: () async throws -> ExitStatus) async -> ExitStatus {
        do {
            return try await work()
        } catch let problem as Diagnostic {
            emit(.diagnostic(problem))
            return .badIntent
        } catch let problem as SandboxError {
            emit(.failure(problem.description))
            return .unavailable
        } catch let problem as FileFailure {
            emit(.failure(problem.description))
            return .unavailable
        } catch let problem as EmissionFailure {
            emit(.failure(problem.description))
            return .misaligned
        } catch {
            emit(.failure("this is a defect of Semcom: \(error)"))
            return .internalError
        }
    }
}
