#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Monotonic time for deadlines.
struct Deadline {
    private let nanoseconds: UInt64

    init(milliseconds: Int) {
        let (span, overflow) = UInt64(clamping: milliseconds).multipliedReportingOverflow(
            by: 1_000_000)
        let (end, wraps) = Self.now.addingReportingOverflow(overflow ? .max : span)
        nanoseconds = wraps ? .max : end
    }

    private static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Milliseconds that are left, rounded up, as `poll` takes them; 0 once it is over.
    var remainingMilliseconds: Int32 {
        let now = Self.now
        guard nanoseconds > now else { return 0 }
        return Int32(clamping: (nanoseconds - now + 999_999) / 1_000_000)
    }
}

/// A pipe whose two ends are closed in every program that this one starts.
struct Pipe {
    let readEnd: Descriptor
    let writeEnd: Descriptor

    init() throws(SandboxError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw SandboxError("no pipe to a worker can be made: \(errorText(errno))")
        }
        readEnd = Descriptor(ends[0])
        writeEnd = Descriptor(ends[1])
        readEnd.closeInPrograms()
        writeEnd.closeInPrograms()
    }
}

/// An open file descriptor, closed at the end of its life.
final class Descriptor {
    private(set) var number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    /// Closes it in programs that are started from here, and moves it off 0, 1 and 2, which it may
    /// have got when this program was started with those closed.
    fileprivate func closeInPrograms() {
        guard number < 3 else {
            _ = fcntl(number, F_SETFD, FD_CLOEXEC)
            return
        }
        let other = fcntl(number, F_DUPFD_CLOEXEC, 3)
        guard other >= 0 else { return }
        close(number)
        number = other
    }

    func setNonBlocking() {
        let flags = fcntl(number, F_GETFL)
        _ = fcntl(number, F_SETFL, flags | O_NONBLOCK)
    }

    /// Asks for a large pipe, so that a large request takes few turns.
    func widen() {
        #if os(Linux)
            let setPipeSize: Int32 = 1031
            _ = fcntl(number, setPipeSize, 1 << 20)
        #endif
    }

    /// Waits until the descriptor can be read or written; false at the deadline.
    func wait(for events: Int32, until deadline: Deadline) -> Bool {
        while true {
            var entry = pollfd(fd: number, events: Int16(truncatingIfNeeded: events), revents: 0)
            let count = poll(&entry, 1, deadline.remainingMilliseconds)
            if count > 0 { return true }
            if count < 0 && errno != EINTR { return true }
            if deadline.remainingMilliseconds == 0 { return false }
        }
    }

    /// What can be read at once, at most `limit` bytes.
    func readAvailable(atMost limit: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialised in
            while initialised < limit {
                let count = read(number, buffer.baseAddress! + initialised, limit - initialised)
                if count > 0 { initialised += count } else if errno != EINTR || count == 0 { break }
            }
        }
    }
}

/// Processors of this machine that are on.
var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

func errorText(_ number: Int32) -> String { String(cString: strerror(number)) }
