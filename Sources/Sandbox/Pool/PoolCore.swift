internal import SandboxProtocol

/// What came of a request.
enum Answer: Sendable {
    case reply(Frame.Kind, [UInt8])
    /// No reply within the request's own limits: the worker was killed.
    case late
    /// Two workers, one after the other, ended over this request: how the second did.
    case fatal(String)
}

/// One request on its way through the pool. Its mutable parts belong to the pool's monitor.
final class Job: @unchecked Sendable {
    let kind: Frame.Kind
    let body: [UInt8]
    /// Whole frames that are sent right behind.
    let following: [UInt8]
    let limitMilliseconds: Int
    fileprivate var continuation: CheckedContinuation<Answer, any Error>?
    fileprivate var isCancelled = false
    fileprivate var process: ProcessHandle?

    init(
        _ kind: Frame.Kind, _ body: [UInt8], following: [UInt8] = [], limitMilliseconds: Int
    ) {
        self.kind = kind
        self.body = body
        self.following = following
        self.limitMilliseconds = limitMilliseconds
    }
}

/// The queue of requests and the threads that serve it, one worker each.
final class PoolCore: Sendable {
    private struct State {
        var queue: [Job] = []
        var threads = 0
        var idleThreads = 0
        var isShutDown = false
        var running: [ProcessHandle] = []
        var shutDownWaiters: [CheckedContinuation<Void, Never>] = []
    }

    private let workerPath: String
    private let workerLimit: Int
    /// Then each worker keeps to its own; else the system places them.
    private let hasWorkerForEachProcessor: Bool
    private let monitor = Monitor(State())

    init(workerPath: String, workers: Int) {
        self.workerPath = workerPath
        workerLimit = max(workers, 1)
        hasWorkerForEachProcessor = workerLimit == processorCount
    }

    // MARK: Called by tasks

    func submit(_ job: Job) async throws -> Answer {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let refusal = monitor.withLock { state -> (any Error)? in
                    if state.isShutDown { return SandboxError.shutDown }
                    if job.isCancelled { return CancellationError() }
                    job.continuation = continuation
                    state.queue.append(job)
                    return nil
                }
                if let refusal {
                    continuation.resume(throwing: refusal)
                } else {
                    monitor.wakeOne()
                    grow()
                }
            }
        } onCancel: {
            cancel(job)
        }
    }

    var workerIdentifiers: [Int32] {
        monitor.withLock { state in state.running.map(\.identifier) }
    }

    /// Starts every worker of the pool ahead of need.
    func prewarm() {
        while startOne(unless: { $0.threads >= self.workerLimit }) {}
    }

    /// Fails what waits and kills what runs; returns at once.
    func beginShutDown() {
        let waiting = monitor.withLock { state in
            state.isShutDown = true
            for process in state.running { process.kill() }
            defer { state.queue = [] }
            return state.queue.compactMap { job in
                defer { job.continuation = nil }
                return job.continuation
            }
        }
        monitor.wakeAll()
        for continuation in waiting { continuation.resume(throwing: SandboxError.shutDown) }
    }

    func waitUntilShutDown() async {
        await withCheckedContinuation { continuation in
            let isOver = monitor.withLock { state in
                if state.threads > 0 { state.shutDownWaiters.append(continuation) }
                return state.threads == 0
            }
            if isOver { continuation.resume() }
        }
    }

    private func cancel(_ job: Job) {
        let waiting = monitor.withLock { state -> CheckedContinuation<Answer, any Error>? in
            job.isCancelled = true
            if let place = state.queue.firstIndex(where: { $0 === job }) {
                state.queue.remove(at: place)
                defer { job.continuation = nil }
                return job.continuation
            }
            job.process?.kill()
            return nil
        }
        waiting?.resume(throwing: CancellationError())
    }

    // MARK: Threads

    private func grow() {
        _ = startOne(unless: {
            $0.queue.count <= $0.idleThreads || $0.threads >= self.workerLimit
        })
    }

    private func startOne(unless isEnough: (State) -> Bool) -> Bool {
        let place = monitor.withLock { state -> Int? in
            guard !state.isShutDown, !isEnough(state) else { return nil }
            defer { state.threads += 1 }
            return state.threads
        }
        guard let place else { return false }
        let thread = WorkerThread(
            core: self, path: workerPath, processor: hasWorkerForEachProcessor ? place : nil)
        if startThread({ thread.run() }) { return true }
        threadEnded(servesNobody: "no thread can be started")
        return false
    }

    /// The next request for an idle thread; nil when it should end.
    func nextJob() -> Job? {
        monitor.withLock { $0.idleThreads += 1 }
        return monitor.waitFor { state -> Job?? in
            if state.isShutDown {
                state.idleThreads -= 1
                return .some(nil)
            }
            guard !state.queue.isEmpty else { return nil }
            state.idleThreads -= 1
            return state.queue.removeFirst()
        }
    }

    /// Notes which worker serves a job, so that a cancellation can kill it; false when nobody waits
    /// for the job any more.
    func begin(_ job: Job, on process: ProcessHandle) -> Bool {
        monitor.withLock { state in
            guard !job.isCancelled, !state.isShutDown else { return false }
            job.process = process
            return true
        }
    }

    /// True when the job was given up, so that its worker's death is no news.
    func isAbandoned(_ job: Job) -> Bool {
        monitor.withLock { state in
            job.process = nil
            return job.isCancelled || state.isShutDown
        }
    }

    func finish(_ job: Job, _ result: Result<Answer, any Error>) {
        let (continuation, isCancelled) = monitor.withLock { _ in
            defer { job.continuation = nil }
            job.process = nil
            return (job.continuation, job.isCancelled)
        }
        if isCancelled {
            continuation?.resume(throwing: CancellationError())
        } else {
            continuation?.resume(with: result)
        }
    }

    /// Adds a worker to those that a shutdown kills; false when it has begun.
    func processStarted(_ process: ProcessHandle) -> Bool {
        monitor.withLock { state in
            state.running.append(process)
            return !state.isShutDown
        }
    }

    func processEnded(_ process: ProcessHandle) {
        monitor.withLock { state in state.running.removeAll { $0 === process } }
    }

    func threadEnded(servesNobody reason: String? = nil) {
        let (waiters, jobs) = monitor.withLock { state in
            state.threads -= 1
            guard state.threads == 0 else { return ([CheckedContinuation<Void, Never>](), [Job]()) }
            defer { state.shutDownWaiters = [] }
            guard reason != nil else { return (state.shutDownWaiters, []) }
            defer { state.queue = [] }
            return (state.shutDownWaiters, state.queue)
        }
        for job in jobs { finish(job, .failure(SandboxError(reason ?? ""))) }
        for waiter in waiters { waiter.resume() }
    }
}
