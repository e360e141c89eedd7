import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The programs whose answers this process waits for, in a form that a signal handler can read.
package enum RunningPrograms {
    /// Programs beyond these are left to run on.
    static let limit = 512

    /// Groups of processes and the descriptors of their waiters; 0 where there is none. A slot is
    /// written under `writing` and read without a lock, as one aligned word.
    private nonisolated(unsafe) static let slots: UnsafeMutablePointer<Int64> = {
        let slots = UnsafeMutablePointer<Int64>.allocate(capacity: limit)
        slots.initialize(repeating: 0, count: limit)
        return slots
    }()
    private static let writing = Mutex(())
    private static let isEnding = Atomic(false)

    /// To be called before a handler that calls `endAll` is set: nothing may be made there.
    package static func prepare() {
        _ = slots
        writing.withLock { _ in }
        _ = areEnding
    }

    /// True once no program may be started any more, because this process ends.
    static var areEnding: Bool { isEnding.load(ordering: .relaxed) }

    /// Kills every program that no other process waits for, with everything that it started. Safe
    /// in a signal handler; the process has to end right after it.
    package static func endAll() {
        isEnding.store(true, ordering: .relaxed)
        for index in 0..<limit where slots[index] != 0 {
            let group = pid_t(truncatingIfNeeded: slots[index] >> 32)
            let waiters = Int32(truncatingIfNeeded: slots[index] & 0xFFFF_FFFF)
            _ = flock(waiters, LOCK_UN)
            guard flock(waiters, LOCK_EX | LOCK_NB) == 0, group > 1 else { continue }
            _ = killpg(group, SIGKILL)
        }
    }

    fileprivate static func enter(_ group: pid_t, _ waiters: OpenFile) -> Int? {
        writing.withLock { _ in
            guard let index = (0..<limit).first(where: { slots[$0] == 0 }) else { return nil }
            slots[index] = Int64(group) << 32 | Int64(waiters.number)
            return index
        }
    }

    fileprivate static func leave(_ index: Int) {
        writing.withLock { _ in slots[index] = 0 }
    }
}

/// One of the programs that end with this process when a person breaks it off.
final class RunningProgram: Sendable {
    let group: pid_t
    /// Kept open as long as the slot names its descriptor.
    let waiters: OpenFile
    private let slot: Int?

    init(group: pid_t, waiters: OpenFile) {
        self.group = group
        self.waiters = waiters
        slot = RunningPrograms.enter(group, waiters)
    }

    deinit {
        if let slot { RunningPrograms.leave(slot) }
    }
}
