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
    static let slackMilliseconds = 500

    let memory: ChildMemory
    let limits: RunLimits

    /// Forks, lets the child do `work` behind its walls, and waits for its end. What `work` throws
    /// is left for the zygote as refusals.
    func run(
        milliseconds: Int, _ work: () throws(CompileRefused) -> Void
    ) -> ChildEnding {
        let process = semcom_fork()
        if process < 0 { return .notForked(errno) }
        if process == 0 { live(work) }
        var killed = false
        let limit = Int64(clamping: milliseconds).addingReportingOverflow(
            Int64(Self.slackMilliseconds))
        let status = semcom_wait(process, limit.overflow ? Int64.max : limit.partialValue, &killed)
        return ChildEnding(status: status, killed: killed)
    }

    private func live(_ work: () throws(CompileRefused) -> Void) -> Never {
        memory.enter(.walls)
        let seconds = limits.compileMilliseconds / 1_000 + limits.totalMilliseconds / 1_000 + 2
        var walls = semcom_child_limits(
            memory_bytes: UInt64(limits.memoryBytes), cpu_seconds: UInt32(clamping: seconds),
            compile_milliseconds: UInt32(clamping: limits.compileMilliseconds),
            refused_call: memory.refusedCallPlace)
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
}
