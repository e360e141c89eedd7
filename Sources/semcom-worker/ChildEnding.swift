internal import CSandbox
internal import SandboxProtocol

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// How a child ended.
enum ChildEnding: Equatable {
    /// Exit code of a child that left refusals.
    static let refusedCode: Int32 = 74

    case exited(Int32)
    case signalled(Int32)
    /// The zygote killed it at its deadline.
    case killed
    /// It could not be made.
    case notForked(Int32)

    init(status: Int32, killed: Bool) {
        if killed {
            self = .killed
        } else if status & 0x7F == 0 {
            self = .exited((status >> 8) & 0xFF)
        } else {
            self = .signalled(status & 0x7F)
        }
    }

    /// Why a module was not run, for a child that ended before its tests began.
    func refusal(in memory: ChildMemory, limits: RunLimits) -> Refusal {
        let work = memory.phase.map(Self.describe) ?? "working on"
        switch self {
        case .exited(Int32(SEMCOM_EXIT_COMPILE_TIMEOUT)), .killed:
            return Refusal(
                stage: .limits,
                message: "compiling took more than \(limits.compileMilliseconds) ms "
                    + "(it was stopped while \(work) this module)")
        case .exited(Int32(SEMCOM_EXIT_COMPILE_SYSCALL)):
            return Refusal(
                stage: .compile,
                message: "the forbidden system call \(memory.refusedCall) was tried while \(work) "
                    + "this module")
        case .exited(Int32(SEMCOM_EXIT_COMPILE_CRASH)):
            return Refusal(stage: .crash, message: "LLVM crashed while \(work) this module")
        case .exited(Int32(SEMCOM_EXIT_WALL_FAILED)):
            return Refusal(
                stage: .limits,
                message: "a wall of the sandbox could not be put up, so nothing was run "
                    + "(`semcom doctor` says more)")
        case .exited(let code):
            return Refusal(
                stage: .crash,
                message: "LLVM gave up with status \(code) while \(work) this module")
        case .signalled(SIGXCPU):
            return Refusal(
                stage: .limits, message: "the processor time ran out while \(work) this module")
        case .signalled(let signal):
            return Refusal(
                stage: .crash,
                message: "LLVM crashed while \(work) this module (signal \(signal))")
        case .notForked(let number):
            return Refusal(
                stage: .limits,
                message: "no process could be made for this module: "
                    + String(cString: strerror(number)))
        }
    }

    /// How a child ended while it ran tests.
    var death: String {
        switch self {
        case .exited(0): "it ended the process"
        case .exited(let code): "it ended the process with status \(code)"
        case .signalled(let signal): "signal \(signal) (\(Self.name(of: signal)))"
        case .killed: "it did not stop at its deadline, and was killed"
        case .notForked(let number): String(cString: strerror(number))
        }
    }

    private static func name(of signal: Int32) -> String {
        switch signal {
        case SIGKILL: "killed"
        case SIGSEGV: "memory fault"
        case SIGXCPU: "processor time used up"
        case SIGSYS: "forbidden system call"
        case SIGABRT: "aborted"
        default: "the process died"
        }
    }

    private static func describe(_ phase: RunTimings.Phase) -> String {
        switch phase {
        case .parse: "parsing"
        case .verify: "verifying"
        case .policy: "checking the policy of"
        case .optimise: "optimising"
        case .link: "linking"
        case .prepareRun: "preparing the tests of"
        default: "compiling"
        }
    }
}
