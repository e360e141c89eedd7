import Dispatch
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Takes what was committed down to the disk, for all who wait at once.
///
/// A commit in the write-ahead log survives the end of the process; only the end of power could
/// take it back. Waiting for the disk costs milliseconds, and one wait serves every commit before
/// it: so SQLite itself does not wait (`synchronous = NORMAL`), and whoever must know that a
/// commit lasts waits here, while others go on writing.
final class Flusher: Sendable {
    typealias Outcome = Result<Void, JournalFailure>

    private struct State {
        var waiting: [@Sendable (Outcome) -> Void] = []
        var isRunning = false
        var descriptor: Int32 = -1
    }
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "semcom.journal.flusher")
    private let logPath: String
    private let folder: String

    init(logPath: String, folder: String) {
        self.logPath = logPath
        self.folder = folder
    }

    deinit {
        // No lock of SQLite's is on the log, so closing this descriptor gives none of them back.
        let descriptor = state.withLock { $0.descriptor }
        if descriptor >= 0 { close(descriptor) }
    }

    /// Blocks until every commit before now lasts.
    func flush() throws(JournalFailure) {
        let done = DispatchSemaphore(value: 0)
        let outcome = Mutex<Outcome>(.success(()))
        enqueue { result in
            outcome.withLock { $0 = result }
            done.signal()
        }
        done.wait()
        try outcome.withLock { $0 }.get()
    }

    /// Waits until every commit before now lasts, without keeping a thread.
    func flush() async throws(JournalFailure) {
        let outcome: Outcome = await withCheckedContinuation { continuation in
            enqueue { continuation.resume(returning: $0) }
        }
        try outcome.get()
    }

    private func enqueue(_ body: @escaping @Sendable (Outcome) -> Void) {
        let mustStart = state.withLock { state in
            state.waiting.append(body)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if mustStart { queue.async { self.work() } }
    }

    private func work() {
        while true {
            let batch = state.withLock { state in
                let batch = state.waiting
                state.waiting = []
                state.isRunning = !batch.isEmpty
                return batch
            }
            if batch.isEmpty { return }
            let outcome = Outcome { () throws(JournalFailure) in try synchronise() }
            for body in batch { body(outcome) }
        }
    }

    private func synchronise() throws(JournalFailure) {
        let known = state.withLock { $0.descriptor }
        if known >= 0 {
            try FileSystem.synchronise(known, path: logPath)
            return
        }
        let descriptor = Int32(FileSystem.retrying { Int(open(logPath, O_RDWR | O_CLOEXEC)) })
        guard descriptor >= 0 else {
            throw errno == ENOENT ? .removed(logPath) : FileSystem.failure(logPath)
        }
        state.withLock { $0.descriptor = descriptor }
        try FileSystem.synchronise(descriptor, path: logPath)
        FileSystem.synchroniseFolder(folder)
    }
}
