internal import SandboxProtocol

/// Serves requests, one after another, with a worker that it starts anew whenever it is lost.
struct WorkerThread {
    /// Workers that may end over one request before it is given up.
    static let attempts = 2

    let core: PoolCore
    let path: String
    let processor: Int?

    func run() {
        var process = try? start()
        while let job = core.nextJob() { serve(job, &process) }
        discard(&process)
        core.threadEnded()
    }

    private func start() throws(SandboxError) -> WorkerProcess {
        let process = try WorkerProcess(path: path, processor: processor)
        guard core.processStarted(process.handle) else {
            core.processEnded(process.handle)
            throw SandboxError.shutDown
        }
        do throws(SandboxError) {
            try process.greet(path: path)
        } catch {
            process.end()
            core.processEnded(process.handle)
            throw error
        }
        return process
    }

    private func discard(_ process: inout WorkerProcess?) {
        guard let lost = process else { return }
        lost.end()
        core.processEnded(lost.handle)
        process = nil
    }

    private func serve(_ job: Job, _ process: inout WorkerProcess?) {
        var ending = ""
        for _ in 0..<Self.attempts {
            do {
                let worker = try process ?? start()
                process = worker
                guard core.begin(job, on: worker.handle) else { break }
                let deadline = Deadline(milliseconds: job.limitMilliseconds)
                let (kind, body) = try worker.exchange(
                    job.kind, job.body, following: job.following, until: deadline)
                return core.finish(job, .success(.reply(kind, body)))
            } catch ExchangeFailure.timedOut {
                discard(&process)
                return core.finish(job, .success(.late))
            } catch ExchangeFailure.lost(let reason) {
                discard(&process)
                ending = reason
                if core.isAbandoned(job) { break }
            } catch {
                return core.finish(job, .failure(error))
            }
        }
        if core.isAbandoned(job) {
            core.finish(job, .failure(SandboxError.shutDown))
        } else {
            core.finish(job, .success(.fatal(ending)))
        }
    }
}
