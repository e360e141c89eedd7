internal import CSandbox
internal import SandboxProtocol

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A child of the zygote from its fork to its end.
struct Child {
    /// Milliseconds after its own deadlines at which the zygote kills a child.
    private static let slackMilliseconds = 500
    /// Milliseconds that a child may take to end after it said that it does.
    private static let partingMilliseconds: Int64 = 50

    let memory: ChildMemory
    let limits: RunLimits
    private let process: pid_t
    /// What fork said when it failed.
    private let failure: Int32

    /// Forks, and lets the child do `work` behind its walls. What `work` throws is left for the
    /// zygote as refusals.
    ///
    /// `prepare` comes first, before any wall stands: it is for what no wall lets through.
    init(
        memory: ChildMemory, limits: RunLimits, prepare: () -> Void = {},
        _ work: () throws(CompileRefused) -> Void
    ) {
        self.memory = memory
        self.limits = limits
        process = semcom_fork()
        failure = process < 0 ? errno : 0
        if process == 0 { live(prepare, work) }
    }

    private func live(
        _ prepare: () -> Void, _ work: () throws(CompileRefused) -> Void
    ) -> Never {
        memory.enter(.walls)
        prepare()
        let seconds = limits.compileMilliseconds / 1_000 + limits.totalMilliseconds / 1_000 + 2
        var walls = semcom_child_limits(
            memory_bytes: UInt64(limits.memoryBytes), cpu_seconds: UInt32(clamping: seconds),
            compile_milliseconds: UInt32(clamping: limits.compileMilliseconds),
            refused_call: memory.refusedCallPlace, ending: memory.endingWord)
        semcom_child_begin(&walls, -1)
        semcom_filter_compile()
        do throws(CompileRefused) {
            try work()
        } catch {
            memory.store(error.refusals)
            semcom_exit(ChildEnding.refusedCode)
        }
        semcom_exit(0)
    }

    var hasEnded: Bool { semcom_has_ended(process) }

    /// Waits until this child or another one has ended, for some time at most.
    func awaitEnd(or other: Child, milliseconds: Int) {
        semcom_await_either(process, other.process, Int64(milliseconds))
    }

    /// False when this child, the judge of `ring`, has ended without reading its request.
    func awaitTaking(of ring: inout semcom_ring) -> Bool {
        semcom_ring_await_taken(&ring, process)
    }

    /// Kills a child that is still to be waited for.
    func stop() {
        if process > 0 { kill(process, SIGKILL) }
    }

    /// Waits until the child begins to end, which is well before its memory is given back.
    func awaitEnd(milliseconds: Int) {
        semcom_await_end(process, memory.endingWord, Self.withSlack(milliseconds))
    }

    /// Waits for the end of the child, and kills it when that does not come.
    func ending(milliseconds: Int) -> ChildEnding {
        guard failure == 0 else { return .notForked(failure) }
        var killed = false
        let status = semcom_wait(process, Self.withSlack(milliseconds), &killed)
        return ChildEnding(status: status, killed: killed)
    }

    /// Gives back a child that has nothing more to say.
    func bury() {
        var killed = false
        _ = semcom_wait(process, Self.partingMilliseconds, &killed)
        memory.destroy()
    }

    /// Ends a child that waits for a request.
    func dismiss() {
        stop()
        bury()
    }

    private static func withSlack(_ milliseconds: Int) -> Int64 {
        let limit = Int64(clamping: milliseconds).addingReportingOverflow(Int64(slackMilliseconds))
        return limit.overflow ? Int64.max : limit.partialValue
    }
}
