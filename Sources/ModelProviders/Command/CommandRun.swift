internal import ModelClient

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// One request's way through its entry of the spool: found, started or waited for, and read.
struct CommandRun {
    private static let longestPauseMilliseconds = 25
    private static let startLimit = 3

    let model: CommandModel
    let request: ModelRequest
    let entry: SpoolEntry
    let progress: @Sendable (ModelProgress) -> Void

    /// The supervisors that this run has started; only the last can be alive.
    private var started: [pid_t] = []
    private var hasWaited = false
    /// What a person ends who breaks this process off.
    private var running: RunningProgram?
    private var output: CommandOutput
    private let secrets: EnvironmentSecrets
    private let begin = ContinuousClock.now
    private var lastSign = ContinuousClock.now

    init(
        model: CommandModel, request: ModelRequest, entry: SpoolEntry,
        progress: @escaping @Sendable (ModelProgress) -> Void
    ) {
        self.model = model
        self.request = request
        self.entry = entry
        self.progress = progress
        output = CommandOutput(entry)
        secrets = EnvironmentSecrets(also: model.key)
    }

    private enum Finding {
        /// The program has ended with this status.
        case ended(Int)
        case running
        /// Another process has bought the answer and kept it.
        case kept(ModelReply)
    }

    mutating func reply(
        keepsEntry: Bool, unlessKept: @Sendable () throws -> ModelReply?
    ) async throws -> ModelReply {
        var waiters: OpenFile?
        var pause = 1
        do {
            while true {
                switch try look(unlessKept) {
                case .kept(let reply):
                    await entry.removeWhenFree()
                    return reply
                case .ended(let status):
                    let reply = try answer(status)
                    await reap()
                    if !keepsEntry { await entry.removeWhenFree() }
                    return reply
                case .running: hasWaited = true
                }
                if waiters?.isStill(at: entry.waiters) != true { waiters = entry.joinWaiters() }
                noteProgram(waiters)
                try checkLimits()
                try await Task.sleep(for: .milliseconds(pause))
                pause = min(pause + 1, Self.longestPauseMilliseconds)
            }
        } catch {
            let isAnswered = error is CancellationError && entry.exitStatus == 0
            if !keepsEntry || !isAnswered { await giveUp(waiters) }
            throw error
        }
    }

    /// What there is in the entry. Where nothing is alive there, the program is started.
    private mutating func look(
        _ unlessKept: @Sendable () throws -> ModelReply?
    ) throws -> Finding {
        switch entry.tryLock() {
        case .failed(let failure): throw failure
        case .busy:
            // At first sight it may be an earlier run's, which is about to be cleared away.
            guard hasWaited, let status = entry.exitStatus else { return .running }
            return .ended(status)
        case .taken(let lock):
            if let status = entry.exitStatus, hasWaited || isUsable(status) {
                return .ended(status)
            }
            if let kept = try unlessKept() { return .kept(kept) }
            try start(lock)
            return .running
        }
    }

    /// Whether a run that ended before anybody waited for it left an answer. A failed one is
    /// started again: perhaps it was killed with the machine.
    private func isUsable(_ status: Int) -> Bool {
        var copy = self
        return (try? copy.answer(status, quietly: true)) != nil
    }

    private mutating func start(_ lock: OpenFile) throws {
        guard !RunningPrograms.areEnding else { throw CancellationError() }
        guard started.count < Self.startLimit else {
            throw ModelFailure(
                .commandFailed, "the shell that looks after \(name) was killed several times")
        }
        guard let program = model.words.first else {
            throw ModelFailure(.commandFailed, "there is no program to run")
        }
        let path = try ProgramPath.find(program)
        if let last = started.last { CommandSupervisor.kill(last) }
        output = CommandOutput(entry)
        started.append(
            try CommandSupervisor.start(
                path, Array(model.words.dropFirst()), prompt: PromptText.text(of: request),
                in: entry, lock: lock))
        lastSign = .now
        progress(.sent(attempt: started.count))
    }

    private mutating func checkLimits() throws {
        let more = try output.readMore()
        if let more, !more.isEmpty { progress(.text(more)) }
        if more != nil { lastSign = .now }
        output.limitErrors()
        if output.isTooLarge { throw tooLarge() }
        let total = model.timeouts.totalMilliseconds
        if ContinuousClock.now - begin > .milliseconds(total) {
            throw timedOut("had not ended after \(total) ms")
        }
        let idle = model.timeouts.idleMilliseconds
        if output.hasBegun, ContinuousClock.now - lastSign > .milliseconds(idle) {
            throw timedOut("wrote nothing more for \(idle) ms")
        }
    }

    /// The reply of a program that has ended.
    private mutating func answer(_ status: Int, quietly: Bool = false) throws -> ModelReply {
        while let more = try output.readMore() {
            if !quietly, !more.isEmpty { progress(.text(more)) }
        }
        output.finish()
        guard status == 0 else {
            throw ModelFailure(.commandFailed, ending(status) + complaint)
        }
        if output.isTooLarge { throw tooLarge() }
        guard output.isUTF8 else {
            throw ModelFailure(.malformedReply, "what \(name) wrote is not UTF-8")
        }
        guard !output.text.allSatisfy(\.isWhitespace) else {
            throw ModelFailure(.emptyReply, "\(name) wrote nothing to its output" + complaint)
        }
        return ModelReply(
            text: secrets.redacted(from: output.text), model: model.identity.model)
    }

    /// Lets the program end with this process when a person breaks it off.
    private mutating func noteProgram(_ waiters: OpenFile?) {
        guard let waiters, let group = started.last ?? running?.group ?? entry.processIdentifier
        else { return }
        guard running?.group != group || running?.waiters !== waiters else { return }
        running = RunningProgram(group: group, waiters: waiters)
    }

    /// Ends a run that nobody else waits for, and removes what it left.
    private mutating func giveUp(_ waiters: OpenFile?) async {
        running = nil
        guard waiters != nil || !started.isEmpty else {
            // Nothing was waited for, so that a run there is somebody else's.
            if case .taken(let lock) = entry.tryLock() { entry.remove(holding: lock) }
            return
        }
        if let waiters, !entry.leaveWaiters(waiters) { return await reap() }
        if case .busy = entry.tryLock(), entry.exitStatus == nil {
            if let identifier = started.last ?? entry.processIdentifier {
                CommandSupervisor.kill(identifier)
            }
        }
        await reap()
        await entry.removeWhenFree()
    }

    private func reap() async {
        for identifier in started { await CommandSupervisor.reap(identifier) }
    }
}

extension CommandRun {
    private var name: String { "the program '\(model.words.first ?? "")'" }

    private var complaint: String {
        output.complaint(redacting: secrets).map { "; it said: \($0)" } ?? ""
    }

    private func tooLarge() -> ModelFailure {
        ModelFailure(
            .tooLarge,
            "\(name) wrote more than \(CommandOutput.outputLimitBytes >> 20) MiB")
    }

    private func timedOut(_ what: String) -> ModelFailure {
        ModelFailure(.timedOut, "\(name) \(what), and was killed" + complaint)
    }

    /// A shell gives 128 and the signal's number for a program that was killed.
    private func ending(_ status: Int) -> String {
        let signals = [
            1: "SIGHUP", 2: "SIGINT", 3: "SIGQUIT", 4: "SIGILL", 6: "SIGABRT", 7: "SIGBUS",
            8: "SIGFPE", 9: "SIGKILL", 11: "SIGSEGV", 13: "SIGPIPE", 14: "SIGALRM",
            15: "SIGTERM",
        ]
        guard status > 128, status < 128 + 32 else {
            return "\(name) ended with status \(status)"
        }
        let signal = status - 128
        return "\(name) was killed by signal \(signal)"
            + (signals[signal].map { " (\($0))" } ?? "")
    }
}
