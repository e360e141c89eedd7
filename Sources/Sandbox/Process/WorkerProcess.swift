internal import SandboxProtocol
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// How an exchange with a worker went wrong.
enum ExchangeFailure: Error {
    case timedOut
    /// The worker ended, or broke the protocol: what was seen.
    case lost(String)
}

/// One worker, spoken to by one thread.
///
/// The thread that starts it must outlive it: the kernel kills a worker when that thread ends.
final class WorkerProcess {
    /// Milliseconds that a worker may take until it says hello.
    static let startLimitMilliseconds = 30_000
    /// Bytes of a request that are copied rather than sent in two pieces.
    private static let shortLength = 65_536

    let handle: ProcessHandle
    private let requests: Descriptor
    private let replies: Descriptor
    private let errors: Descriptor

    /// - Parameter processor: the processor that it keeps to, from 0; nil for no certain one.
    init(path: String, processor: Int? = nil) throws(SandboxError) {
        guard access(path, F_OK) == 0 else { throw SandboxError.noWorker(at: path) }
        let started = try Launch.start(path, processor: processor)
        handle = ProcessHandle(identifier: started.identifier)
        requests = started.requests
        replies = started.replies
        errors = started.errors
        for end in [requests, replies, errors] { end.setNonBlocking() }
        requests.widen()
        replies.widen()
    }

    deinit { end() }

    /// Waits for the worker's hello.
    func greet(path: String) throws(SandboxError) {
        let deadline = Deadline(milliseconds: Self.startLimitMilliseconds)
        do {
            let (kind, body) = try receive(until: deadline)
            guard kind == .hello, let hello = try? Hello(decoding: body) else {
                throw ExchangeFailure.lost("its first message is not a hello")
            }
            guard hello.protocolVersion == Frame.protocolVersion else {
                throw SandboxError.otherVersion(
                    path, theirs: hello.protocolVersion, ours: Frame.protocolVersion)
            }
        } catch ExchangeFailure.timedOut {
            throw SandboxError.cannotStart(
                path, reason: "it said nothing for \(Self.startLimitMilliseconds) ms")
        } catch ExchangeFailure.lost(let reason) {
            throw SandboxError.cannotStart(path, reason: reason)
        } catch let error as SandboxError {
            throw error
        } catch {
            throw SandboxError.cannotStart(path, reason: "\(error)")
        }
    }

    /// Sends a request and waits for the reply.
    func exchange(
        _ kind: Frame.Kind, _ body: [UInt8], following: [UInt8] = [], until deadline: Deadline
    ) throws(ExchangeFailure) -> (Frame.Kind, [UInt8]) {
        let header = Frame.header(kind, bodyLength: body.count)
        if body.count <= Self.shortLength {
            // In one piece, so that the worker wakes once.
            try send(header + body, until: deadline)
        } else {
            try send(header, until: deadline)
            try send(body, until: deadline)
        }
        try send(following, until: deadline)
        return try receive(until: deadline)
    }

    /// Kills the worker with everything that it started, and reaps it.
    @discardableResult
    func end() -> Int32 {
        handle.kill()
        return handle.reap()
    }

    private func send(_ bytes: [UInt8], until deadline: Deadline) throws(ExchangeFailure) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { memory in
                write(requests.number, memory.baseAddress! + sent, memory.count - sent)
            }
            if count > 0 {
                sent += count
            } else if count < 0 && errno == EAGAIN {
                guard requests.wait(for: Int32(POLLOUT), until: deadline) else {
                    throw .timedOut
                }
            } else if count == 0 || errno != EINTR {
                throw .lost(lastWords())
            }
        }
    }

    private func receive(
        until deadline: Deadline
    ) throws(ExchangeFailure) -> (Frame.Kind, [UInt8]) {
        let header: Frame.Header
        do {
            header = try Frame.decodeHeader(
                try receive(Frame.headerLength, until: deadline))
        } catch let failure as ExchangeFailure {
            throw failure
        } catch {
            throw .lost("\(error)")
        }
        return (header.kind, try receive(header.bodyLength, until: deadline))
    }

    private func receive(
        _ length: Int, until deadline: Deadline
    ) throws(ExchangeFailure) -> [UInt8] {
        var failure: ExchangeFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, received in
            while received < length {
                let count = read(replies.number, buffer.baseAddress! + received, length - received)
                if count > 0 {
                    received += count
                } else if count < 0 && errno == EAGAIN {
                    guard replies.wait(for: Int32(POLLIN), until: deadline) else {
                        failure = .timedOut
                        return
                    }
                } else if count == 0 || errno != EINTR {
                    failure = .lost("")
                    return
                }
            }
        }
        switch failure {
        case nil: return bytes
        case .lost?: throw .lost(lastWords())
        case .timedOut?: throw .timedOut
        }
    }

    /// How the worker ended, and what it wrote to its standard error.
    private func lastWords() -> String {
        let status = end()
        let complaint = errors.readAvailable(atMost: 8_192).withUnsafeBytes {
            String(untrusted: UnsafeRawBufferPointer(rebasing: $0.prefix { $0 != 0x0A }))
        }
        let ending = ProcessHandle.describe(status)
        return complaint.isEmpty ? ending : "\(complaint) (\(ending))"
    }
}

/// A child process and its process group: killed from any thread, reaped exactly once.
final class ProcessHandle: Sendable {
    let identifier: pid_t
    private let ending: Mutex<Int32?> = Mutex(nil)

    init(identifier: pid_t) { self.identifier = identifier }

    func kill() {
        ending.withLock { status in
            // After reaping, the number may belong to somebody else.
            guard status == nil else { return }
            _ = killpg(identifier, SIGKILL)
            #if canImport(Glibc)
                _ = Glibc.kill(identifier, SIGKILL)
            #endif
        }
    }

    /// Waits for the end, and returns the wait status.
    func reap() -> Int32 {
        if let status = ending.withLock({ $0 }) { return status }
        var information = siginfo_t()
        while waitid(P_PID, id_t(identifier), &information, WEXITED | WNOWAIT) != 0 {
            guard errno == EINTR else { break }
        }
        return ending.withLock { known in
            if let known { return known }
            var status: Int32 = 0
            while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
            known = status
            return status
        }
    }

    static func describe(_ status: Int32) -> String {
        let signal = status & 0x7F
        return signal == 0
            ? "it exited with status \((status >> 8) & 0xFF)" : "it was killed by signal \(signal)"
    }
}
