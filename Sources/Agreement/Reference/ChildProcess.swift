#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A program that is run to its end, with a limit on its time and on what it writes.
struct ChildProcess {
    enum Ending: Hashable {
        case exited(Int32)
        case killed(signal: Int32)
        case outOfTime
        case wroteTooMuch
        case notStarted(String)
    }

    struct Result: Hashable {
        var ending: Ending
        var output: [UInt8] = []
        var errors: [UInt8] = []
    }

    var path: String
    var arguments: [String]
    var limitMilliseconds = 20_000
    var outputLimitBytes = 8 << 20

    /// Blocks the thread until the program has ended or was ended.
    func run() -> Result {
        guard let output = Pipe(), let errors = Pipe() else {
            return Result(ending: .notStarted("no pipe can be made"))
        }
        let process: pid_t
        switch spawn(output, errors) {
        case .failure(let reason): return Result(ending: .notStarted(reason.text))
        case .success(let identifier): process = identifier
        }
        output.closeWriteEnd()
        errors.closeWriteEnd()
        var result = Result(ending: .exited(0))
        let isWhole = read(&result, output, errors)
        if let cause = isWhole {
            kill(-process, SIGKILL)
            result.ending = cause
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        if isWhole == nil {
            let signal = status & 0x7F
            result.ending =
                signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
        }
        return result
    }

    /// Reads both pipes until they end; says why where that is not awaited.
    private func read(_ result: inout Result, _ output: Pipe, _ errors: Pipe) -> Ending? {
        let deadline = ContinuousClock.now + .milliseconds(limitMilliseconds)
        var descriptors = [
            pollfd(fd: output.readEnd, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors.readEnd, events: Int16(POLLIN), revents: 0),
        ]
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while descriptors.contains(where: { $0.fd >= 0 }) {
            let left = Int((deadline - ContinuousClock.now) / .milliseconds(1))
            guard left > 0 else { return .outOfTime }
            let ready = poll(&descriptors, 2, Int32(clamping: left))
            if ready < 0, errno != EINTR { return .notStarted("its output cannot be read") }
            guard ready > 0 else { continue }
            for index in descriptors.indices where descriptors[index].revents != 0 {
                let count = systemRead(descriptors[index].fd, &buffer)
                guard count > 0 else {
                    descriptors[index].fd = -1
                    continue
                }
                if index == 0 {
                    result.output += buffer[..<count]
                } else {
                    result.errors += buffer[..<count]
                }
                let total = result.output.count + result.errors.count
                if total > outputLimitBytes { return .wroteTooMuch }
            }
        }
        return nil
    }

    private struct StartFailure: Error { var text: String }

    private func spawn(_ output: Pipe, _ errors: Pipe) -> Swift.Result<pid_t, StartFailure> {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.writeEnd, 1)
        posix_spawn_file_actions_adddup2(&actions, errors.writeEnd, 2)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
        words.append(nil)
        var variables: [UnsafeMutablePointer<CChar>?] = Self.environment.map { strdup($0) }
        variables.append(nil)
        defer { for text in words + variables { free(text) } }
        var identifier: pid_t = 0
        let failure = posix_spawn(&identifier, path, &actions, &attributes, &words, &variables)
        guard failure == 0 else {
            return .failure(StartFailure(text: String(cString: strerror(failure)).lowercased()))
        }
        return .success(identifier)
    }

    /// All that the program may know of our environment.
    private static var environment: [String] {
        var variables = ["LC_ALL=C"]
        for name in ["PATH", "TMPDIR", "LD_LIBRARY_PATH", "SDKROOT"] {
            if let value = getenv(name) { variables.append("\(name)=\(String(cString: value))") }
        }
        return variables
    }

    /// The first program of one of these names on the path; nil where there is none.
    static func find(_ names: [String]) -> String? {
        guard let value = getenv("PATH") else { return nil }
        let folders = String(cString: value).split(separator: ":")
        for name in names {
            for folder in folders where folder.hasPrefix("/") {
                let path = "\(folder)/\(name)"
                if access(path, X_OK) == 0 { return path }
            }
        }
        return nil
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
    buffer.withUnsafeMutableBytes { bytes in
        while true {
            let count = read(descriptor, bytes.baseAddress, bytes.count)
            if count < 0, errno == EINTR { continue }
            return count
        }
    }
}

/// Both ends of a pipe, closed with the last reference.
private final class Pipe {
    let readEnd: Int32
    private(set) var writeEnd: Int32

    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        (readEnd, writeEnd) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    func closeWriteEnd() {
        if writeEnd >= 0 { close(writeEnd) }
        writeEnd = -1
    }

    deinit {
        closeWriteEnd()
        close(readEnd)
    }
}
