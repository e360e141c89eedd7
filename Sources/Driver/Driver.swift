import ABI
package import Diagnostics
import Evidence
import Intent
import Journal
import ModelClient
import Pipeline
import Report
import Sandbox
import SandboxProtocol
import Store
import Synchronization
import Synthesis

/// The composition root: one method for each phase, which command line, tests and tools call.
package final class Driver: Sendable {
    let configuration: DriverConfiguration
    let pool: WorkerPool
    /// Through here all code runs.
    let gate: WallGate
    let judge: Judge
    /// Everything that happens, in order; ends with the driver.
    package let events: AsyncStream<Event>
    private let sink: AsyncStream<Event>.Continuation
    private let library = Mutex<LibraryIndex?>(nil)
    /// The model of this command, once somebody needs it.
    let session = Mutex<ModelSession?>(nil)
    /// Everything that was judged, for a page about it.
    let subjects = Mutex<[ReportSubject]>([])

    package init(_ configuration: DriverConfiguration) {
        self.configuration = configuration
        let pool = WorkerPool(
            workerPath: configuration.workerPath, workers: configuration.workers)
        self.pool = pool
        let gate = WallGate(
            pool: pool, allowsMissingWalls: configuration.allowsMissingWalls)
        self.gate = gate
        var effort = configuration.effort
        effort.fuzz = configuration.evidence.fuzz
        judge = Judge(executor: gate, effort: effort)
        (events, sink) = AsyncStream.makeStream(of: Event.self)
    }

    func emit(_ event: Event) { sink.yield(event) }

    /// What looks for the code of one file: the engines of this configuration, cheap ones first.
    func compiler(
        for path: String, searches: Bool = true, model: ModelSession? = nil
    ) -> MeaningCompiler {
        var engines: [any Engine] = []
        let index = libraryIndex()
        if let index { engines.append(LibraryEngine(index: index, judge: judge)) }
        var limits = SynthesisLimits()
        limits.searchMilliseconds = configuration.searchMilliseconds
        if searches, limits.searchMilliseconds > 0 {
            let components = index.map {
                SynthesisEngine.Components(library: $0, executor: gate)
            }
            engines.append(SynthesisEngine(limits: limits, judge: judge, components: components))
        }
        if let model { engines.append(ModelEngine(model: model.model)) }
        if let allowed = configuration.engines {
            engines.removeAll { !allowed.contains($0.name) }
        }
        return MeaningCompiler(
            engines: engines, judge: judge, effort: configuration.loop, jobs: configuration.jobs
        ) { [self] event in
            model?.record(event)
            emit(.loop(path: path, event))
        }
    }

    /// Engines that may find a second implementation, independent of the first.
    func secondEngines(_ judge: Judge) -> [any Engine] {
        var limits = SynthesisLimits()
        limits.searchMilliseconds = min(
            configuration.searchMilliseconds, configuration.evidence.secondSearchMilliseconds)
        var engines: [any Engine] =
            libraryIndex().map {
                [LibraryEngine(index: $0, judge: judge)]
            } ?? []
        if limits.searchMilliseconds > 0 {
            engines.append(SynthesisEngine(limits: limits, judge: judge, components: nil))
        }
        return engines
    }

    /// The functions that ship with Semcom; nil when their folder was not found.
    func libraryIndex() -> LibraryIndex? {
        guard let folder = configuration.runtimeFolder else { return nil }
        return library.withLock { known in
            let index = known ?? LibraryIndex(folder: folder)
            known = index
            return index
        }
    }

    /// Lets whoever shows progress know that time has passed.
    package func tick() { emit(.tick) }

    /// Ends the event stream and every worker.
    package func finish() async {
        await pool.shutDown()
        sink.finish()
    }

    /// Reports mistakes in settings and says whether the command must not go on.
    package func refuses(_ problems: [Diagnostic]) -> Bool { report(problems) }

    /// Reports diagnostics and says whether errors are among them.
    @discardableResult
    func report(_ diagnostics: [Diagnostic]) -> Bool {
        for diagnostic in diagnostics { emit(.diagnostic(diagnostic)) }
        return diagnostics.contains { $0.severity == .error }
    }

    /// The version of the compiler, without its name: `19.1.7`.
    func compilerVersion() async throws -> String {
        let version = try await gate.walls().llvmVersion
        return version.split(separator: " ").last.map(String.init) ?? version
    }

    /// True when code may run; else the person has been told why it may not.
    func wallsPermitRunning() async throws -> Bool {
        for wall in try await gate.walls().walls where !wall.holds { emit(.missingWall(wall)) }
        guard try await !gate.isOpen() else { return true }
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
        } catch let failure as ModelFailure {
            emit(.failure(failure.description))
            return failure.exitStatus
        } catch let failure as JournalFailure {
            emit(.failure(failure.description))
            return .unavailable
        } catch is CancellationError {
            return .interrupted
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
